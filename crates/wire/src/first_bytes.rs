//! Whose first bytes are these? Remote Desktop, another service, or nothing that was ever seen.
//!
//! Looks at what has come so far and never waits: the caller reads on while the answer is
//! [`FirstBytes::Unfinished`]. ironrdp-pdu is asked only about whole frames, since it takes an HTTP
//! banner for a fast-path frame and would wait for the rest of it.

use crate::greetings::{self, Guess};
use crate::negotiation::Confirm;

/// The header of a TPKT frame (RFC 1006 6): version 3, reserved, length in two bytes.
const TPKT_HEADER: usize = 4;
/// The shortest frame that carries an X.224 header.
const SHORTEST_FRAME: usize = 7;
/// From so many bytes on, junk is called junk.
const ENOUGH_JUNK: usize = 4;

/// Another service that was recognised by what it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Service {
    /// `HTTP/1.x` or a page.
    Http,
    /// `SSH-2.0-…` (RFC 4253 4.2), or the line with which OpenSSH turns one away.
    Ssh,
    /// A TLS record, alert or handshake: this port expects TLS at once (RFC 8446 5.1).
    Tls,
    /// `RFB 003.008` (RFC 6143 7.1.1).
    Vnc,
    /// `220 … SMTP` (RFC 5321 4.2).
    Smtp,
    /// `220 …` of a file server (RFC 959 5.4).
    Ftp,
    /// The first packet of MySQL or MariaDB: its greeting, or the reason why there is none.
    Mysql,
    /// `* OK` (RFC 3501 7.1).
    Imap,
    /// `+OK` (RFC 1939 3).
    Pop3,
    /// `NXD-` or `NX>`: `NoMachine`.
    Nx,
    /// Not Remote Desktop, and nothing known.
    Unknown,
}

/// What the bytes so far amount to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirstBytes {
    /// They may still become a frame; read on.
    Unfinished,
    /// They are no frame, and too few to say whose they are: few, or the beginning of a greeting.
    Strange,
    /// A whole connection confirm and the length of its frame.
    Confirm(Confirm, usize),
    /// An MCS `DisconnectProviderUltimatum` and its reason (T125 7), as xrdp sends.
    Disconnect(u8),
    /// Another service.
    Other(Service),
    /// A frame that contradicts itself.
    Broken,
}

/// Classifies the first bytes that came from a peer after a connection request.
pub fn sniff(bytes: &[u8]) -> FirstBytes {
    match *bytes {
        [] | [3] | [3, 0] | [3, 0, _] => FirstBytes::Unfinished,
        [3, 0, high, low, ..] => frame(bytes, usize::from(u16::from_be_bytes([high, low]))),
        _ => match greetings::guess(bytes) {
            Guess::Is(service) => FirstBytes::Other(service),
            Guess::MayBecome => FirstBytes::Strange,
            Guess::No if bytes.len() < ENOUGH_JUNK => FirstBytes::Strange,
            Guess::No => FirstBytes::Other(Service::Unknown),
        },
    }
}

/// A frame that says it has `length` bytes.
fn frame(bytes: &[u8], length: usize) -> FirstBytes {
    if length < SHORTEST_FRAME {
        return FirstBytes::Broken;
    }
    // Header length and code of the X.224 TPDU (X224 13.2). A confirm is nothing but its header,
    // so the two lengths must agree; a frame that lies about this would have us wait in vain.
    match bytes.get(TPKT_HEADER..TPKT_HEADER + 2) {
        None => return FirstBytes::Unfinished,
        Some(&[header, code]) => match code & 0xf0 {
            0xd0 if usize::from(header) + 1 + TPKT_HEADER != length => return FirstBytes::Broken,
            0xd0 => {}
            0xf0 if header == 2 => {}
            _ => return FirstBytes::Broken,
        },
        Some(_) => return FirstBytes::Broken,
    }
    let Some(whole) = bytes.get(..length) else {
        return FirstBytes::Unfinished;
    };
    if let Some(confirm) = Confirm::decode(whole) {
        return FirstBytes::Confirm(confirm, length);
    }
    disconnect_reason(whole).map_or(FirstBytes::Broken, FirstBytes::Disconnect)
}

/// The reason of a `DisconnectProviderUltimatum` in aligned PER ([MS-RDPBCGR] 4.2.2).
fn disconnect_reason(frame: &[u8]) -> Option<u8> {
    match *frame {
        [3, 0, 0, 9, 2, 0xf0, 0x80, first, second] if first >> 2 == 8 => {
            Some(((first & 3) << 1) | (second >> 7))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing, reason = "tests")]

    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;
    use crate::negotiation::{Answer, Family};

    #[rstest]
    #[case(b"", FirstBytes::Unfinished)]
    #[case(b"\x03\x00", FirstBytes::Unfinished)]
    #[case(b"\x03\x00\x00\x13\x0e\xd0\x00", FirstBytes::Unfinished)]
    #[case(b"\x03\x00\xff\xff\x0e\xd0\x00", FirstBytes::Broken)]
    #[case(b"\x03\x00\xff\xff\x02\xf0\x80", FirstBytes::Unfinished)]
    #[case(b"\x03\x00\x00\x05\x00", FirstBytes::Broken)]
    #[case(b"\x03\x00\x00\x09\x02\xf0\x80\x21\x80", FirstBytes::Disconnect(3))]
    #[case(b"SSH-2.0-x\r\n", FirstBytes::Other(Service::Ssh))]
    #[case(b"SS", FirstBytes::Strange)]
    #[case(b"<!DOC", FirstBytes::Strange)]
    #[case(b"<!DOG", FirstBytes::Other(Service::Unknown))]
    #[case(b"AB", FirstBytes::Strange)]
    #[case(b"ABCD", FirstBytes::Other(Service::Unknown))]
    fn first_bytes_name_their_service(#[case] bytes: &[u8], #[case] expected: FirstBytes) {
        assert_eq!(sniff(bytes), expected);
    }

    #[test]
    fn bytes_after_the_confirm_are_left_for_the_caller() {
        let bytes =
            b"\x03\x00\x00\x13\x0e\xd0\x00\x00\x12\x34\x00\x02\x1f\x08\x00\x02\x00\x00\x00junk";
        let confirm = Confirm {
            answer: Answer::Selected(2),
            flags: 0x1f,
            family: Family::Windows,
        };
        assert_eq!(sniff(bytes), FirstBytes::Confirm(confirm, 19));
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..64)) {
            sniff(&bytes);
            let mut framed = vec![3, 0, 0, 19];
            framed.extend(&bytes);
            sniff(&framed);
        }

        #[test]
        fn a_verdict_never_goes_back_to_unfinished(bytes in proptest::collection::vec(any::<u8>(), 1..64)) {
            let settled = (0..=bytes.len())
                .map(|end| sniff(&bytes[..end]))
                .skip_while(|so_far| matches!(so_far, FirstBytes::Unfinished | FirstBytes::Strange));
            for verdict in settled {
                prop_assert!(!matches!(verdict, FirstBytes::Unfinished | FirstBytes::Strange));
            }
        }
    }
}
