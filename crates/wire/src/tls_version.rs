//! The versions of TLS, by number and by name.

use std::fmt;

/// A TLS version (RFC 8446 4.1.2, D.1); older ones are less.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TlsVersion {
    /// SSL 3.0 (RFC 6101).
    Ssl3,
    /// TLS 1.0 (RFC 2246).
    Tls10,
    /// TLS 1.1 (RFC 4346).
    Tls11,
    /// TLS 1.2 (RFC 5246).
    Tls12,
    /// TLS 1.3 (RFC 8446).
    Tls13,
}

impl TlsVersion {
    /// The name as facts and reports write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ssl3 => "SSL3.0",
            Self::Tls10 => "TLS1.0",
            Self::Tls11 => "TLS1.1",
            Self::Tls12 => "TLS1.2",
            Self::Tls13 => "TLS1.3",
        }
    }

    /// The version that has this number; `None` for drafts and what never was.
    pub fn from_wire(number: u16) -> Option<Self> {
        match number {
            0x0300 => Some(Self::Ssl3),
            0x0301 => Some(Self::Tls10),
            0x0302 => Some(Self::Tls11),
            0x0303 => Some(Self::Tls12),
            0x0304 => Some(Self::Tls13),
            _ => None,
        }
    }

    /// Its number in a message.
    pub fn to_wire(self) -> u16 {
        match self {
            Self::Ssl3 => 0x0300,
            Self::Tls10 => 0x0301,
            Self::Tls11 => 0x0302,
            Self::Tls12 => 0x0303,
            Self::Tls13 => 0x0304,
        }
    }
}

impl fmt::Display for TlsVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_versions_are_the_same_in_the_same_order() {
        let known: Vec<TlsVersion> = (0..=u16::MAX).filter_map(TlsVersion::from_wire).collect();
        let numbers: Vec<u16> = known.iter().map(|version| version.to_wire()).collect();
        assert_eq!(numbers, [0x0300, 0x0301, 0x0302, 0x0303, 0x0304]);
        assert!(known.is_sorted());
    }

    #[test]
    fn a_version_prints_its_name() {
        assert_eq!(TlsVersion::Tls10.to_string(), "TLS1.0");
        assert_eq!(TlsVersion::Tls13.to_string(), "TLS1.3");
    }
}
