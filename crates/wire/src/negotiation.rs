//! The X.224 connection request and confirm with their negotiation blocks.
//!
//! The request is encoded and the confirm decoded by ironrdp-pdu; what it has no opinion on (who
//! wrote the confirm) is read from the same bytes here.

use ironrdp_pdu::nego::{ConnectionConfirm, ConnectionRequest, RequestFlags, SecurityProtocol};
use ironrdp_pdu::x224::X224;

/// `PROTOCOL_SSL | PROTOCOL_HYBRID | PROTOCOL_HYBRID_EX`, as mstsc asks ([MS-RDPBCGR] 2.2.1.1.1).
///
/// Never together with RDSTLS (0x4): xrdp hangs up on that.
pub const REQUESTED: u32 = 0x0b;

/// The length of a connection confirm without a negotiation block.
const BARE_CONFIRM: usize = 11;
/// The length of a connection confirm with one.
const FULL_CONFIRM: usize = 19;

/// What the server answered to the connection request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// `RDP_NEG_RSP`: the selected protocol ([MS-RDPBCGR] 2.2.1.2.1).
    Selected(u32),
    /// `RDP_NEG_FAILURE`: its code ([MS-RDPBCGR] 2.2.1.2.2).
    Refused(u32),
    /// A confirm from before negotiation existed: RDP security only.
    NoNegotiation,
}

/// Which program writes such a confirm, from `SRC-REF` and the response's flags.
///
/// Sources: nmap's service probes, xrdp `xrdp_iso.c`, FreeRDP `tpdu.c` and `nego.c`, IronRDP `tpdu.rs` and
/// ironrdp-acceptor's `connection.rs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// Windows' TermService.
    Windows,
    /// xrdp.
    Xrdp,
    /// FreeRDP's server library.
    Freerdp,
    /// IronRDP's acceptor, up to 0.9; later ones write what FreeRDP writes without its graphics pipeline.
    Ironrdp,
    /// `VirtualBox`.
    Virtualbox,
    /// Bytes that several write, or none known.
    Unknown,
}

/// A decoded connection confirm ([MS-RDPBCGR] 2.2.1.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Confirm {
    /// What was selected or refused.
    pub answer: Answer,
    /// The flags of the response; 0 where there is none.
    pub flags: u8,
    /// Who seems to have written it.
    pub family: Family,
}

/// The connection request: 19 bytes that ask for [`REQUESTED`], with no cookie, so with no user's name.
pub fn connection_request() -> Vec<u8> {
    let request = ConnectionRequest {
        nego_data: None,
        flags: RequestFlags::empty(),
        protocol: SecurityProtocol::from_bits_retain(REQUESTED),
        correlation_info: None,
    };
    // Encoding a request of constants cannot fail; an empty request would show at once in the tests.
    ironrdp_core::encode_vec(&X224(request)).unwrap_or_default()
}

impl Confirm {
    /// Decodes one whole frame; `None` if it is no connection confirm.
    pub(crate) fn decode(frame: &[u8]) -> Option<Self> {
        let (answer, flags) = match (
            frame.len(),
            ironrdp_core::decode::<X224<ConnectionConfirm>>(frame)
                .ok()?
                .0,
        ) {
            (BARE_CONFIRM, _) => (Answer::NoNegotiation, 0),
            (FULL_CONFIRM, ConnectionConfirm::Response { flags, protocol }) => {
                (Answer::Selected(protocol.bits()), flags.bits())
            }
            (FULL_CONFIRM, ConnectionConfirm::Failure { code }) => {
                (Answer::Refused(u32::from(code)), 0)
            }
            _ => return None,
        };
        Some(Self {
            answer,
            flags,
            family: family(frame, answer, flags),
        })
    }
}

/// The family from the reference number in bytes 8 and 9 and the response's flags.
fn family(frame: &[u8], answer: Answer, flags: u8) -> Family {
    let reference = match frame.get(8..10) {
        Some(&[high, low]) => (high, low),
        _ => return Family::Unknown,
    };
    match (reference, answer, flags) {
        ((0x12, 0x34), Answer::Selected(_), 0x07 | 0x0f | 0x1f)
        | ((0x12, 0x34), Answer::NoNegotiation, _) => Family::Windows,
        ((0x12, 0x34), Answer::Selected(_), 0x01) | ((0x00, 0x00), Answer::NoNegotiation, _) => {
            Family::Xrdp
        }
        // FreeRDP always sets 0x01, and 0x02 where it offers its graphics pipeline; 0x08 and 0x10 are
        // restricted admin and remote guard. 0x01 alone is also what IronRDP's acceptor writes from 0.10 on.
        ((0x00, 0x00), Answer::Selected(_), 0x03 | 0x0b | 0x13 | 0x1b) => Family::Freerdp,
        ((0x00, 0x00), Answer::Selected(_), 0x00) => Family::Ironrdp,
        ((0x34, 0x12), ..) => Family::Virtualbox,
        _ => Family::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[test]
    fn the_request_is_the_nineteen_bytes_of_the_specification() {
        assert_eq!(
            connection_request(),
            [
                0x03, 0x00, 0x00, 0x13, 0x0e, 0xe0, 0, 0, 0, 0, 0, 0x01, 0x00, 0x08, 0x00, 0x0b, 0,
                0, 0
            ]
        );
    }

    #[rstest]
    #[case::windows_nla([0x12, 0x34], 0x02, 0x1f, 0x08, Answer::Selected(8), Family::Windows)]
    #[case::xrdp([0x12, 0x34], 0x02, 0x01, 0x01, Answer::Selected(1), Family::Xrdp)]
    #[case::freerdp([0x00, 0x00], 0x02, 0x03, 0x02, Answer::Selected(2), Family::Freerdp)]
    #[case::freerdp_with_remote_guard([0x00, 0x00], 0x02, 0x13, 0x02, Answer::Selected(2), Family::Freerdp)]
    #[case::freerdp_or_ironrdp([0x00, 0x00], 0x02, 0x01, 0x02, Answer::Selected(2), Family::Unknown)]
    #[case::ironrdp([0x00, 0x00], 0x02, 0x00, 0x08, Answer::Selected(8), Family::Ironrdp)]
    #[case::ironrdp_tls([0x00, 0x00], 0x02, 0x00, 0x01, Answer::Selected(1), Family::Ironrdp)]
    #[case::refusal_of_any([0x00, 0x00], 0x03, 0x00, 0x05, Answer::Refused(5), Family::Unknown)]
    #[case::virtualbox([0x34, 0x12], 0x02, 0x00, 0x01, Answer::Selected(1), Family::Virtualbox)]
    #[case::refusal([0x12, 0x34], 0x03, 0x00, 0x05, Answer::Refused(5), Family::Unknown)]
    #[case::no_such_code([0x12, 0x34], 0x03, 0x00, 0x63, Answer::Refused(0x63), Family::Unknown)]
    fn a_confirm_tells_its_answer_and_its_author(
        #[case] reference: [u8; 2],
        #[case] kind: u8,
        #[case] flags: u8,
        #[case] number: u8,
        #[case] answer: Answer,
        #[case] family: Family,
    ) {
        let [high, low] = reference;
        let frame = [
            3, 0, 0, 0x13, 0x0e, 0xd0, 0, 0, high, low, 0, kind, flags, 8, 0, number, 0, 0, 0,
        ];
        let confirm = Confirm::decode(&frame).map(|confirm| (confirm.answer, confirm.family));
        assert_eq!(confirm, Some((answer, family)));
    }

    #[test]
    fn a_confirm_without_negotiation_is_old_not_plain() {
        let frame = [3, 0, 0, 0x0b, 6, 0xd0, 0, 0, 0x12, 0x34, 0];
        let answer = Confirm::decode(&frame).map(|confirm| confirm.answer);
        assert_eq!(answer, Some(Answer::NoNegotiation));
    }
}
