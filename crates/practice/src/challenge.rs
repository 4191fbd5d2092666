//! The NTLM messages of the sign-in question: the client's NEGOTIATE and our CHALLENGE.
//!
//! Written by hand from [MS-NLMP]. Checks no password: there is nobody who could sign in.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// How a NEGOTIATE message begins ([MS-NLMP] 2.2.1.1).
const NEGOTIATE: &[u8] = b"NTLMSSP\0\x01\0\0\0";
/// How a CHALLENGE message begins ([MS-NLMP] 2.2.1.2).
const CHALLENGE: &[u8] = b"NTLMSSP\0\x02\0\0\0";
/// Length in bytes of a CHALLENGE before its payload ([MS-NLMP] 2.2.1.2).
const FIXED_PART: usize = 56;

/// Always in our answer: Unicode, target name, NTLM, target is a server, target information,
/// version ([MS-NLMP] 2.2.2.5).
const OURS: u32 = 0x0282_0205;
/// Only where the client asked: sign, seal, always sign, extended session security, 128 bit,
/// key exchange, 56 bit ([MS-NLMP] 2.2.2.5).
const ECHOED: u32 = 0xe008_8030;

/// NTLM revision 15 on Windows 10.0.26100 ([MS-NLMP] 2.2.2.10).
const VERSION: [u8; 8] = [10, 0, 0xf4, 0x65, 0, 0, 0, 15];

/// What a computer calls itself.
pub(crate) struct Names {
    computer: &'static str,
    dns_computer: &'static str,
}

/// The work computer.
pub(crate) const PRACTICE_PC: Names = Names {
    computer: "PRACTICE-PC",
    dns_computer: "practice-pc.example",
};
/// The gateway.
pub(crate) const GATEWAY: Names = Names {
    computer: "GATEWAY-1",
    dns_computer: "gateway-1.example",
};
const DNS_DOMAIN: &str = "example";

/// From 1601, where FILETIME begins, to 1970.
const FILETIME_OFFSET: Duration = Duration::from_hours(3_234_576);

/// The flags of the NEGOTIATE message inside these bytes; none where there is no such message.
pub(crate) fn negotiate_flags(bytes: &[u8]) -> Option<u32> {
    let start = bytes
        .windows(NEGOTIATE.len())
        .position(|window| window == NEGOTIATE)?;
    let [a, b, c, d] = *bytes.get(start + NEGOTIATE.len()..)?.first_chunk()?;
    Some(u32::from_le_bytes([a, b, c, d]))
}

/// The CHALLENGE of a computer whose clock shows `clock` ([MS-NLMP] 2.2.1.2).
pub(crate) fn challenge(
    names: &Names,
    client_flags: u32,
    nonce: [u8; 8],
    clock: SystemTime,
) -> Vec<u8> {
    let target = utf16(names.computer);
    let information = target_information(names, clock);
    let mut message = Vec::with_capacity(FIXED_PART + target.len() + information.len());
    message.extend_from_slice(CHALLENGE);
    push_field(&mut message, target.len(), FIXED_PART);
    message.extend_from_slice(&(OURS | (client_flags & ECHOED)).to_le_bytes());
    message.extend_from_slice(&nonce);
    message.extend_from_slice(&[0; 8]);
    push_field(&mut message, information.len(), FIXED_PART + target.len());
    message.extend_from_slice(&VERSION);
    message.extend_from_slice(&target);
    message.extend_from_slice(&information);
    message
}

/// The `AV_PAIR` list ([MS-NLMP] 2.2.2.1).
fn target_information(names: &Names, clock: SystemTime) -> Vec<u8> {
    let mut pairs = Vec::new();
    push_pair(&mut pairs, 2, &utf16(names.computer)); // NbDomainName: a workgroup computer's own
    push_pair(&mut pairs, 1, &utf16(names.computer)); // NbComputerName
    push_pair(&mut pairs, 4, &utf16(DNS_DOMAIN)); // DnsDomainName
    push_pair(&mut pairs, 3, &utf16(names.dns_computer)); // DnsComputerName
    push_pair(&mut pairs, 7, &filetime(clock).to_le_bytes()); // Timestamp
    push_pair(&mut pairs, 0, &[]); // EOL
    pairs
}

/// 100 ns since 1601 ([MS-DTYP] 2.3.3); 0 for a clock before that.
fn filetime(clock: SystemTime) -> u64 {
    let since_1601 = match clock.duration_since(UNIX_EPOCH) {
        Ok(after) => FILETIME_OFFSET.saturating_add(after),
        Err(before) => FILETIME_OFFSET.saturating_sub(before.duration()),
    };
    u64::try_from(since_1601.as_nanos() / 100).unwrap_or(u64::MAX)
}

fn push_field(message: &mut Vec<u8>, length: usize, offset: usize) {
    let length = u16::try_from(length).unwrap_or(u16::MAX).to_le_bytes();
    let offset = u32::try_from(offset).unwrap_or(u32::MAX).to_le_bytes();
    message.extend_from_slice(&length);
    message.extend_from_slice(&length);
    message.extend_from_slice(&offset);
}

fn push_pair(pairs: &mut Vec<u8>, id: u16, value: &[u8]) {
    let length = u16::try_from(value.len()).unwrap_or(u16::MAX);
    pairs.extend_from_slice(&id.to_le_bytes());
    pairs.extend_from_slice(&length.to_le_bytes());
    pairs.extend_from_slice(value);
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing, reason = "tests")]

    use super::*;

    #[test]
    fn finds_the_flags_anywhere() {
        let message = b"\x60\x28NTLMSSP\0\x01\0\0\0\x97\x82\x08\xe2rest";
        assert_eq!(negotiate_flags(message), Some(0xe208_8297));
        assert_eq!(negotiate_flags(b"NTLMSSP\0\x01\0\0\0\x97"), None);
        assert_eq!(
            negotiate_flags(b"NTLMSSP\0\x03\0\0\0\x97\x82\x08\xe2"),
            None
        );
    }

    #[test]
    fn challenge_is_the_one_of_windows() {
        let message = challenge(&PRACTICE_PC, 0xe208_8297, *b"NONCE123", UNIX_EPOCH);
        assert_eq!(&message[..12], CHALLENGE);
        assert_eq!(message[12..20], [22, 0, 22, 0, 56, 0, 0, 0]);
        assert_eq!(message[20..24], 0xe28a_8215_u32.to_le_bytes());
        assert_eq!(&message[24..32], b"NONCE123");
        let information = usize::from(u16::from_le_bytes([message[40], message[41]]));
        assert_eq!(message[44..48], [78, 0, 0, 0]);
        assert_eq!(message.len(), 78 + information);
        assert_eq!(u16::from_le_bytes([message[50], message[51]]), 26100);
        assert_eq!(message[message.len() - 4..], [0, 0, 0, 0]);
    }

    #[test]
    fn filetime_of_1970() {
        assert_eq!(filetime(UNIX_EPOCH), 116_444_736_000_000_000);
        let later = UNIX_EPOCH + Duration::from_nanos(1_700);
        assert_eq!(filetime(later), 116_444_736_000_000_017);
    }
}
