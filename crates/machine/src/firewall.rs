//! Windows' own firewall: which of its rules keep something from going out.
//!
//! Asks its COM interface, for the rules' words are the same there in every language.

use serde::{Deserialize, Serialize};

use crate::Unread;

/// A rule that is on, counts in a network that is connected now, and blocks what goes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlockRule {
    /// Its name; people may have written it.
    pub name: String,
    /// The program that it is about, with its folders; `None` for all.
    #[serde(default)]
    pub program: Option<String>,
    /// The service that it is about; `None` for all.
    #[serde(default)]
    pub service: Option<String>,
    /// The protocol's number (IANA: 6 TCP, 17 UDP); `None` for all.
    #[serde(default)]
    pub protocol: Option<u8>,
    /// The ports at the other end: `3389,5000-5010`; empty or `*` for all.
    #[serde(default)]
    pub remote_ports: String,
    /// The addresses at the other end; empty or `*` for all.
    #[serde(default)]
    pub remote_addresses: String,
}

/// What the firewall says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Firewall {
    /// It is on in a network that is connected now.
    pub on: bool,
    /// There, what no rule allows does not go out.
    pub blocks_by_default: bool,
    /// The rules that block what goes out.
    pub rules: Vec<BlockRule>,
}

/// Asks it; on a computer with many rules some hundred milliseconds, so not for a task that must not block.
pub fn firewall() -> Result<Firewall, Unread> {
    Err(Unread::Unsupported)
}
