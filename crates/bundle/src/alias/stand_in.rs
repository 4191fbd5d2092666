//! Addresses that stand for an alias where only an address fits: in observations that are judged again.
//!
//! What an alias says is kept: family, class, and who shares a subnet. One alias has one stand-in, and
//! the other way round; none is an address that belongs to anybody's computer alone.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::address::CARRIERS;

/// What an alias says: `IPv4-private-3.2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Said {
    is_v4: bool,
    class: Class,
    subnet: u16,
    member: u16,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    Private,
    Public,
    Cgnat,
    LinkLocal,
    Multicast,
}

impl Class {
    const ALL: [(Self, &'static str); 5] = [
        (Self::Private, "private"),
        (Self::Public, "public"),
        (Self::Cgnat, "cgnat"),
        (Self::LinkLocal, "link-local"),
        (Self::Multicast, "multicast"),
    ];

    fn name(self) -> &'static str {
        let mut all = Self::ALL.iter();
        all.find(|(class, _)| *class == self)
            .map_or("", |(_, name)| name)
    }

    /// The first two octets of a stand-in: RFC 1918, 2544, 6598, 3927, 2365.
    fn octets(self) -> [u8; 2] {
        match self {
            Self::Private => [10, 0],
            Self::Public => [198, 18],
            Self::Cgnat => [100, 64],
            Self::LinkLocal => [169, 254],
            Self::Multicast => [239, 192],
        }
    }

    /// The first two segments of a stand-in: RFC 4193, 3849, 4291. No IPv6 address is CGNAT.
    fn segments(self) -> [u16; 2] {
        match self {
            Self::Private => [0xfd00, 0],
            Self::Public | Self::Cgnat => [0x2001, 0xdb8],
            Self::LinkLocal => [0xfe80, 0],
            Self::Multicast => [0xff05, 0],
        }
    }
}

/// The address that stands for an alias; `None` where the text is none, or its numbers are too high.
pub(crate) fn stand_in(alias: &str) -> Option<IpAddr> {
    let inside = CARRIERS.iter().find_map(|(prefix, carrier)| {
        let inner = alias.strip_prefix(prefix)?;
        Some((carrier, inner))
    });
    let Some((carrier, inner)) = inside else {
        return Said::read(alias)?.address();
    };
    let IpAddr::V4(v4) = Said::read(inner)?.address()? else {
        return None;
    };
    let mut segments = [0; 8];
    let (before, last) = segments.split_first_chunk_mut()?;
    *before = *carrier;
    last.copy_from_slice(&halves(v4));
    Some(Ipv6Addr::from(segments).into())
}

/// The alias that an address stands for; `None` where it stands for none.
pub(crate) fn alias_of(ip: IpAddr) -> Option<String> {
    if let IpAddr::V6(v6) = ip {
        let segments = v6.segments();
        let (before, [high, low]) = segments.split_last_chunk()?;
        if let Some((prefix, _)) = CARRIERS.iter().find(|(_, carrier)| before == carrier) {
            let inner = Ipv4Addr::from_bits((u32::from(*high) << 16) | u32::from(*low));
            return Some(format!("{prefix}{}", alias_of(inner.into())?));
        }
    }
    Some(Said::of(ip)?.alias())
}

impl Said {
    fn read(alias: &str) -> Option<Self> {
        let (family, rest) = alias.split_once('-')?;
        let (class, numbers) = rest.rsplit_once('-')?;
        let (subnet, member) = numbers.split_once('.')?;
        let is_v4 = match family {
            "IPv4" => true,
            "IPv6" => false,
            _ => return None,
        };
        let (class, _) = Class::ALL.iter().find(|(_, name)| *name == class)?;
        Some(Self {
            is_v4,
            class: *class,
            subnet: subnet.parse().ok()?,
            member: member.parse().ok()?,
        })
    }

    fn alias(self) -> String {
        let family = if self.is_v4 { "IPv4" } else { "IPv6" };
        let Self { subnet, member, .. } = self;
        format!("{family}-{}-{subnet}.{member}", self.class.name())
    }

    fn address(self) -> Option<IpAddr> {
        if self.is_v4 {
            let [a, b] = self.class.octets();
            let (c, d) = (
                u8::try_from(self.subnet).ok()?,
                u8::try_from(self.member).ok()?,
            );
            return Some(Ipv4Addr::new(a, b, c, d).into());
        }
        let [a, b] = self.class.segments();
        Some(Ipv6Addr::new(a, b, 0, self.subnet, 0, 0, 0, self.member).into())
    }

    fn of(ip: IpAddr) -> Option<Self> {
        match ip {
            IpAddr::V4(v4) => {
                let [a, b, c, d] = v4.octets();
                let is_it = |class: &Class| class.octets() == [a, b];
                let class = Class::ALL.iter().map(|(class, _)| *class).find(is_it)?;
                Some(Self {
                    is_v4: true,
                    class,
                    subnet: c.into(),
                    member: d.into(),
                })
            }
            IpAddr::V6(v6) => {
                let [a, b, 0, subnet, 0, 0, 0, member] = v6.segments() else {
                    return None;
                };
                let is_it = |class: &Class| class.segments() == [a, b];
                let class = Class::ALL.iter().map(|(class, _)| *class).find(is_it)?;
                Some(Self {
                    is_v4: false,
                    class,
                    subnet,
                    member,
                })
            }
        }
    }
}

fn halves(v4: Ipv4Addr) -> [u16; 2] {
    let [a, b, c, d] = v4.octets();
    [u16::from_be_bytes([a, b]), u16::from_be_bytes([c, d])]
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use model::Kind;

    use super::*;
    use crate::Aliases;

    #[test]
    fn a_stand_in_says_what_its_alias_says() {
        for ip in [
            "192.168.0.66",
            "10.0.0.1",
            "203.0.113.7",
            "100.64.9.9",
            "169.254.1.2",
            "224.0.0.251",
            "2001:db8:1::7",
            "2a00::1",
            "fd12::9",
            "fe80::1",
            "ff02::fb",
            "::ffff:192.168.0.66",
            "64:ff9b::203.0.113.7",
        ] {
            let alias = Aliases::new().text(Kind::Address, ip);
            let other = stand_in(&alias).unwrap();
            assert_eq!(alias_of(other).as_ref(), Some(&alias), "{ip}");
            let again = Aliases::new().text(Kind::Address, &other.to_string());
            assert_eq!(again, alias, "{other} is of another class than {ip}");
        }
    }

    #[test]
    fn what_is_no_alias_has_no_stand_in() {
        for text in [
            "",
            "pc-17",
            "IPv4-private-1",
            "IPv4-private-1.2.3",
            "IPv5-private-1.2",
            "IPv4-odd-1.2",
            "IPv4-private-300.1",
            "IPv6-private-70000.1",
            "::ffff:IPv6-private-1.1",
        ] {
            assert_eq!(stand_in(text), None, "{text}");
        }
        assert_eq!(alias_of("127.0.0.1".parse().unwrap()), None);
        assert_eq!(alias_of("8.8.8.8".parse().unwrap()), None);
    }
}
