//! Proxies that this computer is set to use.
//!
//! Must not ask one, and must not look for one on the network.

use serde::{Deserialize, Serialize};

use crate::Unread;

/// One set of settings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proxy {
    /// The proxy as it is written down, without a password in it.
    #[serde(default)]
    pub server: Option<String>,
    /// The address of a script that chooses one.
    #[serde(default)]
    pub script: Option<String>,
    /// The network is asked for one.
    #[serde(default)]
    pub detects: bool,
}

/// The settings of this person and those of the system's services.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proxies {
    /// On Windows those of its settings page; elsewhere those of the environment.
    pub person: Proxy,
    /// On Windows those of `WinHTTP`; empty elsewhere.
    pub system: Proxy,
}

/// Reads them; a millisecond.
pub fn proxies() -> Result<Proxies, Unread> {
    Err(Unread::Unsupported)
}
