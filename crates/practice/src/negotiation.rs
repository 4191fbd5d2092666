//! Connection request and connection confirm, by hand.
//!
//! On purpose not on the product's own codec, so that both are held to the specification.
//! No opinion about faults, no sockets.

/// TLS ([MS-RDPBCGR] 2.2.1.1.1).
pub(crate) const SSL: u32 = 0x01;
/// `CredSSP` inside TLS ([MS-RDPBCGR] 2.2.1.1.1).
pub(crate) const HYBRID: u32 = 0x02;
/// `CredSSP` with the early user authorization result ([MS-RDPBCGR] 2.2.1.1.1).
pub(crate) const HYBRID_EX: u32 = 0x08;

/// `SSL_REQUIRED_BY_SERVER` ([MS-RDPBCGR] 2.2.1.2.2).
pub(crate) const SSL_REQUIRED: u32 = 1;
/// `SSL_NOT_ALLOWED_BY_SERVER` ([MS-RDPBCGR] 2.2.1.2.2).
pub(crate) const SSL_NOT_ALLOWED: u32 = 2;
/// `SSL_CERT_NOT_ON_SERVER` ([MS-RDPBCGR] 2.2.1.2.2).
pub(crate) const SSL_CERT_NOT_ON_SERVER: u32 = 3;
/// `HYBRID_REQUIRED_BY_SERVER` ([MS-RDPBCGR] 2.2.1.2.2).
pub(crate) const HYBRID_REQUIRED: u32 = 5;

/// Length in bytes of the TPKT header ([T123] 8).
pub(crate) const TPKT_HEADER: usize = 4;
/// Longest request in bytes: the header and what the X.224 length octet can count.
pub(crate) const LONGEST_REQUEST: usize = TPKT_HEADER + 1 + 0xfe;
/// Length in bytes of a confirm or a refusal.
pub(crate) const ANSWER: usize = 19;

/// Which kind of server program the confirm's bytes resemble.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    /// The Remote Desktop service of Windows 10 and later.
    Windows,
    /// The xrdp server.
    Xrdp,
    /// A server on the FreeRDP library.
    FreeRdp,
    /// A server on the IronRDP libraries.
    IronRdp,
}

impl Family {
    /// SRC-REF of the X.224 confirm (X224 13.4).
    fn source_reference(self) -> [u8; 2] {
        match self {
            Self::Windows | Self::Xrdp => [0x12, 0x34],
            Self::FreeRdp | Self::IronRdp => [0x00, 0x00],
        }
    }

    /// Flags of the negotiation response ([MS-RDPBCGR] 2.2.1.2.1).
    fn flags(self) -> u8 {
        match self {
            Self::Windows => 0x1f,
            Self::Xrdp => 0x01,
            Self::FreeRdp => 0x03,
            Self::IronRdp => 0x00,
        }
    }

    /// The protocol chosen of those requested; none where sign-in checks are not among them.
    pub(crate) fn choose(self, requested: u32) -> Option<u32> {
        if self == Self::Windows && requested & HYBRID_EX != 0 {
            Some(HYBRID_EX)
        } else if requested & HYBRID != 0 {
            Some(HYBRID)
        } else {
            None
        }
    }
}

/// The frame's whole length in bytes from its TPKT header; none where it can't be a request.
pub(crate) fn request_length(header: [u8; TPKT_HEADER]) -> Option<usize> {
    let [3, 0, high, low] = header else {
        return None;
    };
    let length = usize::from(u16::from_be_bytes([high, low]));
    (11..=LONGEST_REQUEST).contains(&length).then_some(length)
}

/// The protocols asked for by a connection request without its TPKT header
/// ([MS-RDPBCGR] 2.2.1.1); none where it is not one, 0 where it has no negotiation request.
pub(crate) fn requested_protocols(tpdu: &[u8]) -> Option<u32> {
    let [_length, 0xe0, _, _, _, _, _class, variable @ ..] = tpdu else {
        return None;
    };
    let negotiation = match variable {
        [0x01, ..] | [] => variable,
        // A cookie or routing token stands first and ends with a line break.
        token => {
            let end = token.windows(2).position(|pair| pair == b"\r\n")?;
            token.get(end + 2..)?
        }
    };
    match negotiation {
        [0x01, _flags, 0x08, 0x00, a, b, c, d, ..] => Some(u32::from_le_bytes([*a, *b, *c, *d])),
        _ => Some(0),
    }
}

/// The confirm that selects a protocol ([MS-RDPBCGR] 2.2.1.2.1).
pub(crate) fn confirm(family: Family, protocol: u32) -> [u8; ANSWER] {
    answer(family, 0x02, family.flags(), protocol)
}

/// The confirm that refuses with a code ([MS-RDPBCGR] 2.2.1.2.2).
pub(crate) fn refusal(family: Family, code: u32) -> [u8; ANSWER] {
    answer(family, 0x03, 0, code)
}

fn answer(family: Family, kind: u8, flags: u8, value: u32) -> [u8; ANSWER] {
    let [r0, r1] = family.source_reference();
    let [v0, v1, v2, v3] = value.to_le_bytes();
    [
        0x03, 0x00, 0x00, 0x13, // TPKT: version, reserved, length
        0x0e, 0xd0, 0x00, 0x00, r0, r1, 0x00, // X.224: length, CC, DST-REF, SRC-REF, class
        kind, flags, 0x08, 0x00, v0, v1, v2, v3,
    ]
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[test]
    fn reads_requests_with_and_without_a_cookie() {
        let bare = b"\x0e\xe0\0\0\0\0\0\x01\0\x08\0\x0b\0\0\0";
        assert_eq!(requested_protocols(bare), Some(0x0b));
        let cookie = b"\x25\xe0\0\0\0\0\0Cookie: mstshash=nmap\r\n\x01\0\x08\0\x03\0\0\0";
        assert_eq!(requested_protocols(cookie), Some(HYBRID | SSL));
        assert_eq!(requested_protocols(b"\x06\xe0\0\0\0\0\0"), Some(0));
        assert_eq!(requested_protocols(b"\x06\xd0\0\0\0\0\0"), None);
        assert_eq!(requested_protocols(b"\x0e\xe0\0\0\0\0\0Cookie: cut"), None);
    }

    #[test]
    fn bounds_the_request() {
        assert_eq!(request_length([3, 0, 0, 19]), Some(19));
        assert_eq!(request_length([3, 0, 0xff, 0xff]), None);
        assert_eq!(request_length([3, 0, 0, 4]), None);
        assert_eq!(request_length(*b"GET "), None);
    }

    #[test]
    fn confirm_is_the_one_of_its_family() {
        let expected = b"\x03\0\0\x13\x0e\xd0\0\0\x12\x34\0\x02\x1f\x08\0\x08\0\0\0";
        assert_eq!(&confirm(Family::Windows, HYBRID_EX), expected);
        let linux = b"\x03\0\0\x13\x0e\xd0\0\0\x12\x34\0\x02\x01\x08\0\x01\0\0\0";
        assert_eq!(&confirm(Family::Xrdp, SSL), linux);
        let iron = b"\x03\0\0\x13\x0e\xd0\0\0\0\0\0\x02\0\x08\0\x02\0\0\0";
        assert_eq!(&confirm(Family::IronRdp, HYBRID), iron);
        let refused = b"\x03\0\0\x13\x0e\xd0\0\0\x12\x34\0\x03\0\x08\0\x05\0\0\0";
        assert_eq!(&refusal(Family::Windows, HYBRID_REQUIRED), refused);
    }

    #[test]
    fn chooses_only_what_was_asked() {
        assert_eq!(Family::Windows.choose(0x0b), Some(HYBRID_EX));
        assert_eq!(Family::Windows.choose(0x03), Some(HYBRID));
        assert_eq!(Family::Windows.choose(SSL), None);
        assert_eq!(Family::FreeRdp.choose(0x0b), Some(HYBRID));
    }
}
