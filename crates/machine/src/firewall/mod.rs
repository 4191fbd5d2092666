//! Windows' own firewall: which of its rules keep something from going out.
//!
//! Asks its COM interface, for the rules' words are the same there in every language. That interface shows
//! the computer's own rules only, so those of a group policy and of device management are read where they are kept.

#[cfg(any(windows, test))]
mod group_policy;
#[cfg(windows)]
mod windows;

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
    /// It holds only for some local ports, addresses, adapters or accounts, or it was not said whether.
    #[serde(default)]
    pub limited: bool,
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

/// Asks it; on a computer with many rules some hundred milliseconds, at most ten seconds, so not for a
/// task that must not block. Rules for one app of the Store are left out: they never stop Remote Desktop.
///
/// A group policy counts as it does for Windows: its rules are added, and it can void the computer's own.
/// Of device management (Intune) the rules are added alone.
/// A policy that can't be read or has words unknown here makes all of it [`Unread::Failed`].
pub fn firewall() -> Result<Firewall, Unread> {
    #[cfg(windows)]
    return windows::firewall();
    #[cfg(not(windows))]
    Err(Unread::Unsupported)
}

/// The protocol's number; one above 255 stands for all (`NET_FW_IP_PROTOCOL_ANY` is 256).
#[cfg(any(windows, test))]
fn protocol(number: i32) -> Option<u8> {
    u8::try_from(number).ok()
}

/// Whether a protocol has ports; those without answer a question for them with an error.
#[cfg(any(windows, test))]
fn has_ports(protocol: Option<u8>) -> bool {
    matches!(protocol, Some(6 | 17))
}

/// Whether a list keeps a rule to some; one that was not told may.
#[cfg(any(windows, test))]
fn limits(list: Option<&str>) -> bool {
    list.is_none_or(|list| {
        let list = list.trim();
        !list.is_empty() && list != "*" && !list.eq_ignore_ascii_case("all")
    })
}

/// What the interface says of a program or a service: nothing and `*` are all.
#[cfg(any(windows, test))]
fn named(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty() && text != "*").then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(6, Some(6))]
    #[case(17, Some(17))]
    #[case(0, Some(0))]
    #[case(256, None)]
    #[case(-1, None)]
    fn a_protocol_beyond_a_byte_is_all(#[case] number: i32, #[case] found: Option<u8>) {
        assert_eq!(protocol(number), found);
    }

    #[rstest]
    #[case(Some(""), false)]
    #[case(Some("*"), false)]
    #[case(Some("All"), false)]
    #[case(Some("135,139,445"), true)]
    #[case(Some("Wireless"), true)]
    #[case(None, true)]
    fn a_list_that_is_not_told_may_limit(#[case] list: Option<&str>, #[case] limited: bool) {
        assert_eq!(limits(list), limited);
    }

    #[rstest]
    #[case(Some(6), true)]
    #[case(Some(17), true)]
    #[case(Some(1), false)]
    #[case(None, false)]
    fn tcp_and_udp_have_ports(#[case] protocol: Option<u8>, #[case] ports: bool) {
        assert_eq!(has_ports(protocol), ports);
    }

    #[rstest]
    #[case("*", None)]
    #[case("", None)]
    #[case("System", Some("System"))]
    #[case(
        r"%ProgramFiles%\Prüfung\a b.exe",
        Some(r"%ProgramFiles%\Prüfung\a b.exe")
    )]
    fn a_star_is_all(#[case] text: &str, #[case] found: Option<&str>) {
        assert_eq!(named(text).as_deref(), found);
    }
}
