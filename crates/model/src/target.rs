//! What the person names: a host or an address, a port, perhaps a gateway.
//!
//! Parsing only; nothing is looked up here.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use serde::{Deserialize, Serialize};

/// The port on which Remote Desktop listens unless told otherwise.
pub const RDP_PORT: u16 = 3389;
/// The port on which a gateway listens unless told otherwise ([MS-TSGU] 2.1).
pub const GATEWAY_PORT: u16 = 443;

/// A name is at most this long (RFC 1035 2.3.4).
const NAME_LIMIT: usize = 253;
/// And each of its labels at most this.
const LABEL_LIMIT: usize = 63;

/// The computer to connect to, and by which way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// Its name or address.
    pub host: Host,
    /// Its TCP port.
    pub port: u16,
    /// The gateway that a connection file names, if it is to be used.
    pub gateway: Option<Gateway>,
}

/// A name, or an address that was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Host {
    /// A name in ASCII (IDN names are in punycode), without a dot at its end.
    Name(String),
    /// An address; `zone` is the interface of a link-local one (`fe80::1%eth0`).
    Address {
        /// The address.
        ip: IpAddr,
        /// The interface's name or number.
        zone: Option<String>,
    },
}

/// Whether two names may be one computer's, by their letters alone: the same, or one of them the other's
/// first label.
///
/// The letters' case and the dot of the root do not count. A short name may be another domain's, too.
pub fn may_be_one_computer(one: &str, other: &str) -> bool {
    let (one, other) = (one.trim_end_matches('.'), other.trim_end_matches('.'));
    let label = |name: &str| name.split('.').next().unwrap_or_default().to_lowercase();
    let is_short = !one.contains('.') || !other.contains('.');
    one.to_lowercase() == other.to_lowercase() || (is_short && label(one) == label(other))
}

/// A Remote Desktop gateway.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gateway {
    /// Its name or address.
    pub host: Host,
    /// Its TCP port.
    pub port: u16,
    /// Whether every connection goes through it (`gatewayusagemethod:i:1`).
    pub always: bool,
}

/// Why a target can't be understood. The offending part is carried, not worded.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TargetError {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// A space or a control character stands inside.
    #[error("forbidden_character")]
    ForbiddenCharacter,
    /// The port is not a whole number from 1 to 65535.
    #[error("port: {0}")]
    Port(String),
    /// An IPv6 address with a port needs brackets.
    #[error("brackets: {0}")]
    Brackets(String),
    /// An opening bracket without an IPv6 address and a closing one.
    #[error("bracket_content: {0}")]
    BracketContent(String),
    /// It reads like an IPv4 address but is none.
    #[error("address: {0}")]
    Address(String),
    /// It is no host name.
    #[error("name: {0}")]
    Name(String),
}

impl Target {
    /// Reads `HOST`, `HOST:PORT`, `v6`, `[v6]:PORT` and `[fe80::1%eth0]:PORT`.
    ///
    /// Space around is ignored; IDN names become punycode.
    pub fn parse(text: &str) -> Result<Self, TargetError> {
        let (host, port) = place(text, RDP_PORT)?;
        Ok(Self {
            host,
            port,
            gateway: None,
        })
    }
}

impl Target {
    /// Whether every connection goes through a gateway.
    pub fn goes_through_gateway(&self) -> bool {
        self.gateway.as_ref().is_some_and(|gateway| gateway.always)
    }
}

impl Gateway {
    /// Reads what [`Target::parse`] reads, with [`GATEWAY_PORT`] where no port stands.
    pub fn parse(text: &str, always: bool) -> Result<Self, TargetError> {
        let (host, port) = place(text, GATEWAY_PORT)?;
        Ok(Self { host, port, always })
    }
}

impl fmt::Display for Gateway {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_place(f, &self.host, self.port, GATEWAY_PORT)
    }
}

/// A host and its port.
fn place(text: &str, usual_port: u16) -> Result<(Host, u16), TargetError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(TargetError::Empty);
    }
    if text.chars().any(is_forbidden) {
        return Err(TargetError::ForbiddenCharacter);
    }
    let (host, port) = split_port(text)?;
    Ok((Host::parse(host)?, port.map_or(Ok(usual_port), parse_port)?))
}

/// The shortest form that is read back as the same.
fn write_place(f: &mut fmt::Formatter<'_>, host: &Host, port: u16, usual_port: u16) -> fmt::Result {
    if port == usual_port {
        return fmt::Display::fmt(host, f);
    }
    match host {
        Host::Address {
            ip: IpAddr::V6(_), ..
        } => write!(f, "[{host}]:{port}"),
        _ => write!(f, "{host}:{port}"),
    }
}

/// Characters that stand in no name: space, control, and those that turn the direction of a line,
/// which would make a message read as something else ([UAX9] 2).
fn is_forbidden(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

impl fmt::Display for Target {
    /// The shortest form that [`Target::parse`] reads back as the same.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_place(f, &self.host, self.port, RDP_PORT)
    }
}

impl Host {
    /// Reads a name or an address without port and without brackets.
    pub fn parse(text: &str) -> Result<Self, TargetError> {
        if text.is_empty() {
            return Err(TargetError::Empty);
        }
        if text.contains(':') {
            return parse_v6(text).ok_or_else(|| TargetError::Address(text.to_owned()));
        }
        if let Ok(ip) = text.parse::<Ipv4Addr>() {
            return Ok(Self::Address {
                ip: IpAddr::V4(ip),
                zone: None,
            });
        }
        let like_an_address = |text: &str| text.chars().all(|c| c.is_ascii_digit() || c == '.');
        if like_an_address(text) {
            return Err(TargetError::Address(text.to_owned()));
        }
        let name = parse_name(text)?;
        // Digits of other scripts become plain ones (UTS 46 4).
        if like_an_address(&name) {
            return Self::parse(&name);
        }
        Ok(Self::Name(name))
    }

    /// The name, if it is one.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Name(name) => Some(name),
            Self::Address { .. } => None,
        }
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => f.write_str(name),
            Self::Address { ip, zone: None } => ip.fmt(f),
            Self::Address {
                ip,
                zone: Some(zone),
            } => write!(f, "{ip}%{zone}"),
        }
    }
}

/// Splits off the port's text; brackets and bare IPv6 addresses are told apart here.
fn split_port(text: &str) -> Result<(&str, Option<&str>), TargetError> {
    if let Some(rest) = text.strip_prefix('[') {
        let broken = || TargetError::BracketContent(text.to_owned());
        let (inside, after) = rest.split_once(']').ok_or_else(broken)?;
        if parse_v6(inside).is_none() {
            return Err(broken());
        }
        return match after.strip_prefix(':') {
            Some(port) => Ok((inside, Some(port))),
            None if after.is_empty() => Ok((inside, None)),
            None => Err(broken()),
        };
    }
    match text.matches(':').count() {
        0 => Ok((text, None)),
        1 => {
            let (host, port) = text.split_once(':').unwrap_or((text, ""));
            Ok((host, Some(port)))
        }
        _ if parse_v6(text).is_some_and(|_| !looks_like_port_after_v6(text)) => Ok((text, None)),
        _ => Err(TargetError::Brackets(text.to_owned())),
    }
}

/// `2001:db8::1:3389` is a valid address and almost surely meant as an address with a port.
///
/// Only a decimal port that people really use for this is taken as a hint, so that an
/// ordinary address is never refused.
fn looks_like_port_after_v6(text: &str) -> bool {
    text.rsplit_once(':')
        .is_some_and(|(host, port)| port == "3389" && parse_v6(host).is_some())
}

fn parse_port(text: &str) -> Result<u16, TargetError> {
    let digits = !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    match text.parse::<u16>() {
        Ok(port) if digits && port > 0 => Ok(port),
        _ => Err(TargetError::Port(text.to_owned())),
    }
}

fn parse_v6(text: &str) -> Option<Host> {
    let (address, zone) = match text.split_once('%') {
        Some((_, "")) => return None,
        Some((address, zone)) => (address, Some(zone.to_owned())),
        None => (text, None),
    };
    let ip = IpAddr::V6(address.parse::<Ipv6Addr>().ok()?);
    Some(Host::Address { ip, zone })
}

/// A host name in ASCII: letters, digits, hyphen, underscore (Windows allows it), dots between.
fn parse_name(text: &str) -> Result<String, TargetError> {
    let wrong = || TargetError::Name(text.to_owned());
    let name = if text.is_ascii() {
        text.to_owned()
    } else {
        idna::domain_to_ascii(text).map_err(|_| wrong())?
    };
    let name = name.strip_suffix('.').unwrap_or(&name);
    let label_fits = |label: &str| {
        (1..=LABEL_LIMIT).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
    };
    if name.is_empty() || name.len() > NAME_LIMIT || !name.split('.').all(label_fits) {
        return Err(wrong());
    }
    Ok(name.to_owned())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    #[test]
    fn digits_of_other_scripts_are_digits() {
        let address = Host::parse("\u{ff11}27.0.0.1").unwrap();
        assert_eq!(address, Host::parse("127.0.0.1").unwrap());
        assert!(matches!(
            Host::parse("\u{b2}"),
            Err(TargetError::Address(_))
        ));
    }

    #[rstest]
    #[case("pc-17", "pc-17", 3389)]
    #[case("  pc-17:3390 ", "pc-17", 3390)]
    #[case("PC_17.corp.example.", "PC_17.corp.example", 3389)]
    #[case("192.0.2.7:65535", "192.0.2.7", 65535)]
    #[case("::1", "::1", 3389)]
    #[case("[::1]", "::1", 3389)]
    #[case("[2001:db8::7]:3390", "2001:db8::7", 3390)]
    #[case("[fe80::1%eth0]:3389", "fe80::1%eth0", 3389)]
    #[case("bücher.example", "xn--bcher-kva.example", 3389)]
    fn what_people_type_is_understood(#[case] text: &str, #[case] host: &str, #[case] port: u16) {
        let target = Target::parse(text).unwrap();
        assert_eq!(
            (target.host.to_string().as_str(), target.port),
            (host, port)
        );
        assert_eq!(Target::parse(&target.to_string()).unwrap(), target);
    }

    #[rstest]
    #[case("", TargetError::Empty)]
    #[case("   ", TargetError::Empty)]
    #[case(":3389", TargetError::Empty)]
    #[case("my pc", TargetError::ForbiddenCharacter)]
    #[case("pc\u{7}", TargetError::ForbiddenCharacter)]
    #[case("pc\r\nx", TargetError::ForbiddenCharacter)]
    #[case("pc:0", TargetError::Port("0".into()))]
    #[case("pc:70000", TargetError::Port("70000".into()))]
    #[case("pc:+1", TargetError::Port("+1".into()))]
    #[case("pc:", TargetError::Port(String::new()))]
    #[case("2001:db8::1:3389", TargetError::Brackets("2001:db8::1:3389".into()))]
    #[case("a:b:c", TargetError::Brackets("a:b:c".into()))]
    #[case("[::1", TargetError::BracketContent("[::1".into()))]
    #[case("[pc]:1", TargetError::BracketContent("[pc]:1".into()))]
    #[case("256.1.1.1", TargetError::Address("256.1.1.1".into()))]
    #[case("a..b", TargetError::Name("a..b".into()))]
    #[case("-pc", TargetError::Name("-pc".into()))]
    #[case("pc/17", TargetError::Name("pc/17".into()))]
    fn what_cannot_be_meant_is_named(#[case] text: &str, #[case] wrong: TargetError) {
        assert_eq!(Target::parse(text), Err(wrong));
    }

    #[rstest]
    #[case("pc-17.corp.example", "PC-17.Corp.Example.", true)]
    #[case("pc-17", "PC-17.corp.example", true)]
    #[case("pc-17.corp.example", "pc-17.", true)]
    #[case("pc-17.other.example", "pc-17.corp.example", false)]
    #[case("pc-1", "pc-17.corp.example", false)]
    #[case("corp", "pc-17.corp.example", false)]
    fn a_short_name_may_be_a_full_one(
        #[case] one: &str,
        #[case] other: &str,
        #[case] may_be: bool,
    ) {
        assert_eq!(may_be_one_computer(one, other), may_be);
    }

    proptest! {
        #[test]
        fn any_text_gets_an_answer_and_what_is_read_is_read_again(text in "\\PC{0,40}") {
            if let Ok(target) = Target::parse(&text) {
                prop_assert_eq!(Target::parse(&target.to_string()).unwrap(), target);
            }
        }
    }
}
