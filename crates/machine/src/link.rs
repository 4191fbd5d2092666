//! More about the networks that this computer is connected to: signal, cost, VPNs, resolvers.
//!
//! Reads what the system knows; must not search for networks, and must not ask for leave to know the place.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use crate::Unread;

/// A VPN that is set up in the system itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VpnProfile {
    /// Its name, which people write.
    pub name: String,
    /// Whether it is up, where that is known.
    #[serde(default)]
    pub up: Option<bool>,
    /// Whether only some traffic goes through it (split tunnelling).
    #[serde(default)]
    pub splits: Option<bool>,
    /// It hangs up after so long without traffic, in seconds; `None` for never, or where that is not known.
    #[serde(default)]
    pub idle_limit_s: Option<u32>,
}

/// The resolver's settings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resolvers {
    /// Whom it asks.
    pub servers: Vec<IpAddr>,
    /// What it puts behind short names.
    #[serde(default)]
    pub suffixes: Vec<String>,
}

/// How strong Wi-Fi is here, in per cent of the best, for the adapter that is connected.
pub fn wifi_signal_percent() -> Result<u8, Unread> {
    Err(Unread::Unsupported)
}

/// Whether the connection is paid by what goes over it.
pub fn metered() -> Result<bool, Unread> {
    Err(Unread::Unsupported)
}

/// The VPNs that are set up in the system itself (on Windows its phone book, on Linux NetworkManager).
pub fn vpn_profiles() -> Result<Vec<VpnProfile>, Unread> {
    Err(Unread::Unsupported)
}

/// Whom the resolver asks.
pub fn resolvers() -> Result<Resolvers, Unread> {
    Err(Unread::Unsupported)
}
