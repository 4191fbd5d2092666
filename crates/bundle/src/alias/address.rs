//! Addresses: what stays of one is its family, its class, and who shares its subnet.
//!
//! Addresses that are the same everywhere, such as this computer's own loopback, stay as they are.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Bits of an IPv4 subnet, as homes and offices cut theirs.
const SUBNET_V4: u32 = 24;
/// Bits of the one subnet of link-local addresses (RFC 3927 2.1).
const LINK_LOCAL_V4: u32 = 16;
/// Bits of an IPv6 subnet (RFC 4291 2.5.4).
const SUBNET_V6: u32 = 64;

/// An IPv4 address inside IPv6, and the prefix that is written before it (RFC 4291 2.5.5.2, RFC 6052 2.1).
pub(super) const CARRIERS: [(&str, [u16; 6]); 2] = [
    ("::ffff:", [0, 0, 0, 0, 0, 0xffff]),
    ("64:ff9b::", [0x64, 0xff9b, 0, 0, 0, 0]),
];

/// The addresses that were seen, by subnet.
#[derive(Clone, Default)]
pub(super) struct Addresses {
    subnets: Vec<Subnet>,
}

#[derive(Clone)]
struct Subnet {
    first: IpAddr,
    members: Vec<IpAddr>,
}

impl Addresses {
    /// `IPv4-private-1.2`: the second address that was seen of the first subnet.
    pub(super) fn alias(&mut self, ip: IpAddr) -> String {
        if stays(ip) {
            return ip.to_string();
        }
        if let IpAddr::V6(v6) = ip
            && let Some((prefix, inside)) = inside(v6)
        {
            return format!("{prefix}{}", self.alias(inside.into()));
        }
        let first = first_of_subnet(ip);
        let at = position_or_push(
            &mut self.subnets,
            |subnet| subnet.first == first,
            || Subnet {
                first,
                members: Vec::new(),
            },
        );
        let member = self.subnets.get_mut(at).map_or(0, |subnet| {
            position_or_push(&mut subnet.members, |member| *member == ip, || ip)
        });
        name(ip, at, member)
    }

    /// All addresses that have an alias.
    pub(super) fn replaced(&self) -> impl Iterator<Item = IpAddr> {
        self.subnets
            .iter()
            .flat_map(|subnet| subnet.members.iter().copied())
    }

    /// All aliases that were given.
    pub(super) fn given(&self) -> impl Iterator<Item = String> {
        let subnets = self.subnets.iter().enumerate();
        subnets.flat_map(|(at, subnet)| {
            let members = subnet.members.iter().enumerate();
            members.map(move |(member, ip)| name(*ip, at, member))
        })
    }

    /// Whether this is an alias that was given.
    pub(super) fn is_given(&self, text: &str) -> bool {
        let carried = CARRIERS
            .iter()
            .find_map(|(prefix, _)| text.strip_prefix(prefix));
        let text = carried.unwrap_or(text);
        text.starts_with("IPv")
            && self.subnets.iter().enumerate().any(|(at, subnet)| {
                let mut members = subnet.members.iter().enumerate();
                members.any(|(member, ip)| name(*ip, at, member) == text)
            })
    }
}

fn name(ip: IpAddr, subnet: usize, member: usize) -> String {
    let family = if ip.is_ipv4() { "IPv4" } else { "IPv6" };
    format!("{family}-{}-{}.{}", class(ip), subnet + 1, member + 1)
}

fn position_or_push<T>(
    list: &mut Vec<T>,
    is_it: impl Fn(&T) -> bool,
    new: impl FnOnce() -> T,
) -> usize {
    list.iter().position(is_it).unwrap_or_else(|| {
        list.push(new());
        list.len() - 1
    })
}

/// Loopback, and what stands for no computer or for all.
fn stays(ip: IpAddr) -> bool {
    ip.is_loopback() || ip.is_unspecified() || ip == IpAddr::V4(Ipv4Addr::BROADCAST)
}

fn class(ip: IpAddr) -> &'static str {
    match ip {
        _ if ip.is_multicast() => "multicast",
        IpAddr::V4(v4) if v4.is_private() => "private",
        IpAddr::V4(v4) if v4.is_link_local() => "link-local",
        // RFC 6598 7.
        IpAddr::V4(v4) if begins(v4, Ipv4Addr::new(100, 64, 0, 0), 10) => "cgnat",
        IpAddr::V6(v6) if v6.is_unique_local() => "private",
        IpAddr::V6(v6) if v6.is_unicast_link_local() => "link-local",
        IpAddr::V4(_) | IpAddr::V6(_) => "public",
    }
}

fn begins(ip: Ipv4Addr, with: Ipv4Addr, bits: u32) -> bool {
    let mask = u32::MAX << (u32::BITS - bits);
    ip.to_bits() & mask == with.to_bits()
}

fn first_of_subnet(ip: IpAddr) -> IpAddr {
    match ip {
        IpAddr::V4(v4) => {
            let bits = if v4.is_link_local() {
                LINK_LOCAL_V4
            } else {
                SUBNET_V4
            };
            let mask = u32::MAX << (u32::BITS - bits);
            Ipv4Addr::from_bits(v4.to_bits() & mask).into()
        }
        IpAddr::V6(v6) => {
            let mask = u128::MAX << (u128::BITS - SUBNET_V6);
            Ipv6Addr::from_bits(v6.to_bits() & mask).into()
        }
    }
}

/// The IPv4 address that an IPv6 one carries, and how what is before it is written.
fn inside(v6: Ipv6Addr) -> Option<(&'static str, Ipv4Addr)> {
    let segments = v6.segments();
    let (before, [high, low]) = segments.split_last_chunk()?;
    let (prefix, _) = CARRIERS.iter().find(|(_, carrier)| before == carrier)?;
    let inside = (u32::from(*high) << 16) | u32::from(*low);
    Some((prefix, Ipv4Addr::from_bits(inside)))
}
