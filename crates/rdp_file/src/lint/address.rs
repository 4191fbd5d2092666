//! The names in a file: two addresses, a gateway that only looks like the company's, an unknown host.
//!
//! It must not ask anybody whose a name is; it only compares.

use std::net::IpAddr;

use super::{Finding, Rule};
use crate::keys::key;
use crate::{Document, Setting};

/// Names that end so belong to the network that one is in (RFC 6762 3, RFC 8375, RFC 9476; the
/// others by habit).
const PRIVATE: [&str; 9] = [
    "local",
    "lan",
    "internal",
    "corp",
    "home",
    "intranet",
    "private",
    "localdomain",
    "home.arpa",
];

/// Labels under which some countries give names out.
const SECOND_LEVEL: [&str; 12] = [
    "co", "com", "org", "net", "ac", "gov", "edu", "gob", "or", "ne", "go", "nom",
];

/// Signs that pass for another, by two and alone.
const PAIRS: [(&str, &str); 3] = [("rn", "m"), ("vv", "w"), ("cl", "d")];
const SINGLES: [(char, char); 7] = [
    ('0', 'o'),
    ('1', 'l'),
    ('i', 'l'),
    ('5', 's'),
    ('3', 'e'),
    ('8', 'b'),
    ('-', '.'),
];

/// What is wrong with where a file leads.
pub(super) fn of_names(document: &Document) -> Vec<Finding> {
    let named = |name| -> Vec<Setting<'_>> {
        let all = document.all(name).filter(|one| !one.value.is_empty());
        all.collect()
    };
    let addresses = named("full address");
    let alternates = named("alternate full address");
    let gateways = named("gatewayhostname");
    let mut findings = Vec::new();
    if let Some(address) = addresses.first() {
        let other = alternates
            .iter()
            .filter(|one| !is_same(address.value, one.value, document.text("server port")));
        findings.extend(other.map(|one| {
            let safer = key(one.name).map(|key| key.with(address.value));
            Finding::at(one, Rule::AddressDiffers, safer)
        }));
        let alike = |one: &&Setting<'_>| looks_like(split(one.value).0, split(address.value).0);
        let alike = gateways.iter().filter(alike);
        findings.extend(alike.map(|one| Finding::at(one, Rule::GatewayLooksAlike, None)));
        let is_foreign = is_foreign_proxy(document);
        let strange = named("kdcproxyname").into_iter().filter(|_| is_foreign);
        findings.extend(strange.map(|one| Finding::at(&one, Rule::OtherAddress, None)));
    }
    let all = addresses.iter().chain(&alternates).chain(&gateways);
    let unusual = all.filter(|one| is_unusual(split(one.value).0));
    findings.extend(unusual.map(|one| Finding::at(one, Rule::UnusualLetters, None)));
    let is_open = is_wide_open(document);
    let stranger = addresses.iter().filter(|_| is_open);
    let stranger = stranger.filter(|one| !is_private(split(one.value).0));
    findings.extend(stranger.map(|one| Finding::at(one, Rule::OpenToStranger, None)));
    findings
}

/// The host and the port of an address, neither checked.
pub(crate) fn split(address: &str) -> (&str, Option<&str>) {
    if let Some(inner) = address.strip_prefix('[') {
        return match inner.split_once(']') {
            Some((host, rest)) => (host, rest.strip_prefix(':')),
            None => (inner, None),
        };
    }
    match address.split_once(':') {
        Some((host, port)) if !port.contains(':') => (host, Some(port)),
        _ => (address, None),
    }
}

/// Whether the Kerberos proxy belongs neither to the host's house nor to the gateway's.
pub(crate) fn is_foreign_proxy(document: &Document) -> bool {
    let house = |name: &str| document.text(name).map(|value| domain(split(value).0));
    let Some(proxy) = house("kdcproxyname") else {
        return false;
    };
    let known = [house("full address"), house("gatewayhostname")];
    known.into_iter().flatten().all(|known| known != proxy)
}

/// Whether this can be a host, perhaps with a port. What exactly can be one is for the program that
/// connects.
pub(super) fn is_readable(address: &str) -> bool {
    let (host, port) = split(address);
    let is_odd = |c: char| c.is_whitespace() || "/\\@?#<>\"".contains(c);
    let is_port = |port: &str| port.parse::<u16>().is_ok_and(|port| port != 0);
    address.is_empty() || (!host.is_empty() && !host.contains(is_odd) && port.is_none_or(is_port))
}

/// Whether two addresses lead to one place, by their letters alone.
fn is_same(one: &str, other: &str, stated_port: Option<&str>) -> bool {
    let ((one, port), (other, other_port)) = (split(one), split(other));
    let usual = stated_port.unwrap_or("3389");
    let is_same_port = port.unwrap_or(usual) == other_port.unwrap_or(usual);
    if let (Ok(one), Ok(other)) = (one.parse::<IpAddr>(), other.parse::<IpAddr>()) {
        return is_same_port && one == other;
    }
    let [one, other] = [one, other].map(|name| name.trim_end_matches('.').to_lowercase());
    // A short name stands for a long one in the same house.
    let is_short_for = |short: &str, long: &str| {
        let first = long.split_once('.').map(|(first, _)| first);
        first == Some(short) && is_private(long)
    };
    let is_same_name = one == other || is_short_for(&one, &other) || is_short_for(&other, &one);
    is_same_port && is_same_name
}

/// Whether a name's domain is another's to the eye alone.
fn looks_like(name: &str, model: &str) -> bool {
    if is_private(name) && is_private(model) {
        return false;
    }
    let (Some(name), Some(model)) = (domain(name), domain(model)) else {
        return false;
    };
    // Houses and sites are counted: site1, site2.
    let uncounted = |name: &str| name.replace(|c: char| c.is_ascii_digit(), "");
    if name == model || name.len() < 4 || uncounted(&name) == uncounted(&model) {
        return false;
    }
    skeleton(&name) == skeleton(&model) || strsim::osa_distance(&name, &model) == 1
}

/// What somebody registers, in lower case: the last two labels, three where a country gives names
/// out under its own second ones. An address has none.
fn domain(name: &str) -> Option<String> {
    let name = name.trim_end_matches('.').to_lowercase();
    if name.parse::<IpAddr>().is_ok() {
        return None;
    }
    let labels: Vec<&str> = name.rsplit('.').collect();
    let wanted = match labels.as_slice() {
        [last, second, ..] if last.len() == 2 && SECOND_LEVEL.contains(second) => 3,
        _ => 2,
    };
    let mut labels: Vec<&str> = labels.into_iter().take(wanted).collect();
    labels.reverse();
    (labels.len() == wanted).then(|| labels.join("."))
}

/// A name as a quick eye sees it.
fn skeleton(name: &str) -> String {
    let mut seen = name.to_owned();
    for (pair, one) in PAIRS {
        seen = seen.replace(pair, one);
    }
    let look = |c: char| {
        let twin = SINGLES.iter().find(|(sign, _)| *sign == c);
        twin.map_or(c, |(_, twin)| *twin)
    };
    seen.chars().map(look).collect()
}

/// Letters of other scripts, as themselves or in punycode. Those of western languages are usual in
/// the name of a computer in the same house.
fn is_unusual(host: &str) -> bool {
    let is_coded = |label: &str| label.to_ascii_lowercase().starts_with("xn--");
    let is_western = |c: char| c.is_ascii() || ('\u{c0}'..='\u{24f}').contains(&c);
    let is_plain = host.is_ascii() || (!host.contains('.') && host.chars().all(is_western));
    !is_plain || host.split('.').any(is_coded)
}

/// Drives, in so many words, and the clipboard are open together.
fn is_wide_open(document: &Document) -> bool {
    let is_stated = |name: &str| {
        key(name).is_some_and(|key| document.all(name).any(|one| key.is_weak(one.value)))
    };
    let clipboard = document.all("redirectclipboard").next();
    let drives = is_stated("drivestoredirect") || is_stated("redirectdrives");
    drives && (clipboard.is_none() || is_stated("redirectclipboard"))
}

fn is_private(host: &str) -> bool {
    // A zone (`fe80::1%eth0`) belongs to a link of this computer.
    let bare = host.split('%').next().unwrap_or(host);
    if let Ok(ip) = bare.parse::<IpAddr>() {
        return is_private_ip(ip.to_canonical());
    }
    let name = host.trim_end_matches('.').to_lowercase();
    // An address written as one number (`3405803781`, `0xCB007105`) may be anybody's.
    let is_number = name.starts_with("0x") || name.chars().all(|c| c.is_ascii_digit());
    let is_within = |house: &str| {
        let rest = name.strip_suffix(house);
        rest.is_some_and(|rest| rest.ends_with('.'))
    };
    let is_in_a_house = PRIVATE.into_iter().any(is_within);
    !is_number && (!name.contains(['.', '%']) || is_in_a_house)
}

fn is_private_ip(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(v4) => {
            let [first, second, ..] = v4.octets();
            // Shared between a provider's customers (RFC 6598).
            let is_shared = first == 100 && (64..128).contains(&second);
            v4.is_private() || v4.is_loopback() || v4.is_link_local() || is_shared
        }
        IpAddr::V6(v6) => v6.is_loopback() || v6.is_unique_local() || v6.is_unicast_link_local(),
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("gw.examp1e.com", "pc.example.com", true)]
    #[case("gw.exarnple.com", "pc.example.com", true)]
    #[case("gw.fabirk.net", "pc.fabrik.net", true)]
    #[case("gw.example-com.net", "pc.example.com", false)]
    #[case("gw.example.com", "pc.example.com", false)]
    #[case("gw.other.org", "pc.example.com", false)]
    #[case("gateway", "pc.example.com", false)]
    #[case("192.0.2.1", "192.0.2.2", false)]
    #[case("gw.examp1e.co.uk", "pc.example.co.uk", true)]
    #[case("gw.other.co.uk", "pc.example.co.uk", false)]
    #[case("gw.site2.local", "ts.site1.local", false)]
    #[case("gw.example2.com", "pc.example1.com", false)]
    fn a_gateway_that_only_looks_right_is_told(
        #[case] gateway: &str,
        #[case] address: &str,
        #[case] alike: bool,
    ) {
        assert_eq!(looks_like(gateway, address), alike);
    }

    #[rstest]
    #[case("pc", ("pc", None))]
    #[case("pc:3390", ("pc", Some("3390")))]
    #[case("[2001:db8::1]:3390", ("2001:db8::1", Some("3390")))]
    #[case("2001:db8::1", ("2001:db8::1", None))]
    #[case("[broken", ("broken", None))]
    fn an_address_is_split(#[case] address: &str, #[case] parts: (&str, Option<&str>)) {
        assert_eq!(split(address), parts);
    }

    #[rstest]
    #[case("pc-17", true)]
    #[case("pc-17.corp.local", true)]
    #[case("10.1.2.3", true)]
    #[case("100.64.0.1", true)]
    #[case("fe80::1", true)]
    #[case("fe80::1%eth0", true)]
    #[case("::ffff:10.0.0.1", true)]
    #[case("evil.com%x", false)]
    #[case("7.113.0.203.in-addr.arpa", false)]
    #[case("pc.home.arpa", true)]
    #[case("fd00::1", true)]
    #[case("203.0.113.5", false)]
    #[case("remote.example.com", false)]
    #[case("2001:db8::1", false)]
    #[case("3405803781", false)]
    #[case("0xCB007105", false)]
    fn what_anybody_may_own_is_not_private(#[case] host: &str, #[case] private: bool) {
        assert_eq!(is_private(host), private);
    }
}
