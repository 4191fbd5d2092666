//! The first datagram of RDP-UDP and its answer ([MS-RDPEUDP] 2.2).
//!
//! Only SYN and SYN+ACK, without a cookie: it shows whether datagrams pass, and begins no session.

/// The length of a SYN in bytes: padded to the largest datagram, so that it tries the path as well.
pub const RDP_UDP_SYN_BYTES: usize = 1232;

/// `snSourceAck` before anything was received ([MS-RDPEUDP] 3.1.5.1.1).
const NOTHING_RECEIVED: [u8; 4] = [0xff; 4];
/// How many datagrams we would take unacknowledged.
const WINDOW: u16 = 64;
/// The largest datagram in either direction ([MS-RDPEUDP] 2.2.2.5).
const LARGEST: [u8; 2] = 1232_u16.to_be_bytes();
/// Version 2: the highest that needs no cookie from a session ([MS-RDPEUDP] 2.2.2.9).
const VERSION: u16 = 2;
/// `RDPUDP_VERSION_INFO_VALID`.
const VERSION_INFO_VALID: u16 = 1;

const SYN: u16 = 0x0001;
const ACK: u16 = 0x0004;
const CORRELATION_ID: u16 = 0x0800;
const SYNEX: u16 = 0x1000;
/// The length of `RDPUDP_CORRELATION_ID_PAYLOAD` ([MS-RDPEUDP] 2.2.2.8).
const CORRELATION_BYTES: usize = 32;

/// A server's SYN+ACK.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SynAnswer {
    /// The version that the server chose, where it says one; 0x0101 is version 3.
    pub version: Option<u16>,
    /// The largest datagram, in bytes, that the server would send.
    pub up_mtu: u16,
    /// The largest datagram, in bytes, that it would take.
    pub down_mtu: u16,
}

/// A SYN of [`RDP_UDP_SYN_BYTES`] bytes; the sequence number should be random.
pub fn rdp_udp_syn(initial_sequence: u32) -> Vec<u8> {
    let mut syn = Vec::with_capacity(RDP_UDP_SYN_BYTES);
    // RDPUDP_FEC_HEADER (2.2.2.1).
    syn.extend(NOTHING_RECEIVED);
    syn.extend(WINDOW.to_be_bytes());
    syn.extend((SYN | SYNEX).to_be_bytes());
    // RDPUDP_SYNDATA_PAYLOAD (2.2.2.5).
    syn.extend(initial_sequence.to_be_bytes());
    syn.extend(LARGEST);
    syn.extend(LARGEST);
    // RDPUDP_SYNDATAEX_PAYLOAD (2.2.2.9).
    syn.extend(VERSION_INFO_VALID.to_be_bytes());
    syn.extend(VERSION.to_be_bytes());
    syn.resize(RDP_UDP_SYN_BYTES, 0);
    syn
}

/// Reads a datagram; `None` if it is no SYN+ACK that acknowledges the SYN with that number.
pub fn rdp_udp_answer(bytes: &[u8], initial_sequence: u32) -> Option<SynAnswer> {
    let (acknowledged, rest) = bytes.split_first_chunk::<4>()?;
    let (_window, rest) = number(rest)?;
    let (flags, rest) = number(rest)?;
    let is_answer = flags & (SYN | ACK) == SYN | ACK;
    if !is_answer || u32::from_be_bytes(*acknowledged) != initial_sequence {
        return None;
    }
    let (_their_sequence, rest) = rest.split_first_chunk::<4>()?;
    let (up_mtu, rest) = number(rest)?;
    let (down_mtu, rest) = number(rest)?;
    Some(SynAnswer {
        version: version(flags, rest),
        up_mtu,
        down_mtu,
    })
}

/// What stands after the SYN's own part; too short a rest says no version.
fn version(flags: u16, rest: &[u8]) -> Option<u16> {
    let skipped = if flags & CORRELATION_ID == 0 {
        0
    } else {
        CORRELATION_BYTES
    };
    let (valid, rest) = number(rest.get(skipped..)?)?;
    let (version, _) = number(rest)?;
    (flags & SYNEX != 0 && valid & VERSION_INFO_VALID != 0).then_some(version)
}

/// The first two bytes, most significant first.
fn number(bytes: &[u8]) -> Option<(u16, &[u8])> {
    let (number, rest) = bytes.split_first_chunk()?;
    Some((u16::from_be_bytes(*number), rest))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

    use ironrdp_rdpeudp::pdu::V1Datagram;
    use ironrdp_rdpeudp::{ConnectionConfig, MonotonicInstant, RdpeudpConnection};
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    const OURS: u32 = 0x1234_5678;

    /// The answer of an independent server.
    fn answer() -> Vec<u8> {
        let syn: V1Datagram = ironrdp_core::decode(&rdp_udp_syn(OURS)).unwrap();
        let config = ConnectionConfig {
            initial_sequence_number: 99,
            upstream_mtu: 1200,
            downstream_mtu: 1150,
            cookie_hash: Some([0; 32]),
            ..ConnectionConfig::default()
        };
        let now = MonotonicInstant::from_millis(0);
        let mut server = RdpeudpConnection::accept(config, &syn, now).unwrap();
        server.poll_transmit(now).unwrap().contents
    }

    #[test]
    fn another_program_reads_our_syn() {
        let bytes = rdp_udp_syn(OURS);
        assert_eq!(bytes.len(), RDP_UDP_SYN_BYTES);
        let syn: V1Datagram = ironrdp_core::decode(&bytes).unwrap();
        let data = syn.syn_data.unwrap();
        assert_eq!(data.initial_sequence_number, OURS);
        assert_eq!((data.upstream_mtu, data.downstream_mtu), (1232, 1232));
        let extended = syn.syn_data_ex.unwrap();
        assert_eq!(extended.udp_ver.0, VERSION);
        assert_eq!(extended.cookie_hash, None);
        assert_eq!(syn.header.sn_source_ack, u32::MAX);
    }

    #[test]
    fn we_read_its_answer() {
        let expected = SynAnswer {
            version: Some(2),
            up_mtu: 1200,
            down_mtu: 1150,
        };
        assert_eq!(rdp_udp_answer(&answer(), OURS), Some(expected));
    }

    #[test]
    fn the_answer_to_another_syn_is_not_ours() {
        assert_eq!(rdp_udp_answer(&answer(), OURS + 1), None);
        assert_eq!(rdp_udp_answer(&rdp_udp_syn(OURS), u32::MAX), None);
    }

    #[rstest]
    #[case::no_syn(ACK, false, None)]
    #[case::no_acknowledgement(SYN, false, None)]
    #[case::no_version(SYN | ACK, true, None)]
    #[case::a_version(SYN | ACK | SYNEX, true, Some(0x0101))]
    fn flags_decide(#[case] flags: u16, #[case] is_answer: bool, #[case] version: Option<u16>) {
        let mut bytes = [OURS.to_be_bytes(), [0, 64, 0, 0], [0; 4], [4, 208, 4, 208]].concat();
        bytes[6..8].copy_from_slice(&flags.to_be_bytes());
        bytes.extend([0, 1, 1, 1]);
        let read = rdp_udp_answer(&bytes, OURS);
        assert_eq!(read.is_some(), is_answer);
        assert_eq!(read.and_then(|answer| answer.version), version);
    }

    #[test]
    fn a_correlation_id_is_stepped_over() {
        let mut bytes = [
            OURS.to_be_bytes(),
            [0, 64, 0x18, 5],
            [0; 4],
            [4, 208, 4, 208],
        ]
        .concat();
        bytes.extend([0xee; CORRELATION_BYTES]);
        bytes.extend([0, 1, 0, 1]);
        let read = rdp_udp_answer(&bytes, OURS);
        assert_eq!(read.and_then(|answer| answer.version), Some(1));
    }

    #[test]
    fn a_cut_answer_never_says_more_than_the_whole() {
        let whole = answer();
        for end in 0..whole.len() {
            let read = rdp_udp_answer(&whole[..end], OURS);
            assert!(end >= 16 || read.is_none(), "{end}");
            let version = read.and_then(|answer| answer.version);
            assert!(end >= 20 || version.is_none(), "{end}");
        }
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
            rdp_udp_answer(&bytes, 0);
            let framed = [&OURS.to_be_bytes()[..], &bytes].concat();
            rdp_udp_answer(&framed, OURS);
        }
    }
}
