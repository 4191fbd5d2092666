//! The answer to an RDP-UDP SYN.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wire::rdp_udp_answer;

/// The number in our SYN.
const OURS: u32 = 0x1234_5678;

fuzz_target!(|bytes: &[u8]| {
    rdp_udp_answer(bytes, OURS);
    // The same after the right acknowledgement, so that the rest is reached.
    let acknowledged = [&OURS.to_be_bytes()[..], bytes].concat();
    if let Some(answer) = rdp_udp_answer(&acknowledged, OURS) {
        assert!(bytes.len() >= 12);
        assert_eq!(rdp_udp_answer(&acknowledged, !OURS), None);
        assert!(answer.version.is_none() || bytes.len() >= 16);
    }
});
