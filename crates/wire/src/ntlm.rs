//! The first CredSSP message and the server's answer: an NTLM negotiate without any credential, and
//! the challenge in which the server names itself and its clock.
//!
//! By hand, since this needs no cryptography; no authentication follows it.

use crate::ANSWER_LIMIT;
use crate::der::{self, Read};

/// A TSRequest ([MS-CSSP] 2.2.1) of version 6 with an NTLM `NEGOTIATE_MESSAGE` ([MS-NLMP] 2.2.1.1).
///
/// Flags 0xE2088297: Unicode, OEM, request target, sign, seal, NTLM, always sign, extended session
/// security, version, 128 bit, key exchange, 56 bit. No domain, no workstation; version 10.0.26100.
pub const NTLM_NEGOTIATE_REQUEST: [u8; 57] = [
    0x30, 0x37, // TSRequest
    0xa0, 0x03, 0x02, 0x01, 0x06, // version 6
    0xa1, 0x30, 0x30, 0x2e, 0x30, 0x2c, 0xa0, 0x2a, 0x04, 0x28, // negoTokens
    b'N', b'T', b'L', b'M', b'S', b'S', b'P', 0, // signature
    1, 0, 0, 0, // NEGOTIATE
    0x97, 0x82, 0x08, 0xe2, // flags
    0, 0, 0, 0, 0, 0, 0, 0, // domain
    0, 0, 0, 0, 0, 0, 0, 0, // workstation
    0x0a, 0x00, 0xf4, 0x65, 0, 0, 0, 0x0f, // version
];

/// The signature and type of a `CHALLENGE_MESSAGE`.
const CHALLENGE_START: &[u8] = b"NTLMSSP\0\x02\0\0\0";
/// Names longer than this, in bytes, are cut: computers have at most 255 characters.
const NAME_LIMIT: usize = 510;
/// `NTLMSSP_NEGOTIATE_VERSION`.
const VERSION_FLAG: u32 = 0x0200_0000;
/// Seconds from 1601-01-01 to 1970-01-01.
const FILETIME_EPOCH_S: i64 = 11_644_473_600;

/// What the server says about itself in its challenge ([MS-NLMP] 2.2.1.2).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Challenge {
    /// `MsvAvNbComputerName`.
    pub netbios_computer: Option<String>,
    /// `MsvAvNbDomainName`.
    pub netbios_domain: Option<String>,
    /// `MsvAvDnsComputerName`.
    pub dns_computer: Option<String>,
    /// `MsvAvDnsDomainName`.
    pub dns_domain: Option<String>,
    /// `MsvAvTimestamp` as milliseconds since 1970-01-01 UTC.
    pub time_unix_ms: Option<i64>,
    /// Major, minor and build of the server's system.
    pub version: Option<(u8, u8, u16)>,
}

/// How bytes after the first CredSSP message read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CredsspAnswer {
    /// Not yet a whole TSRequest; read on.
    Unfinished,
    /// A challenge, and the TSRequest version that the server speaks.
    Challenge(Challenge, u8),
    /// `errorCode` ([MS-CSSP] 2.2.1): an NTSTATUS.
    Refused(u32),
    /// No TSRequest.
    Broken,
}

/// Reads the server's answer to [`NTLM_NEGOTIATE_REQUEST`].
pub fn credssp_answer(bytes: &[u8]) -> CredsspAnswer {
    if bytes.first().is_some_and(|first| *first != 0x30) || bytes.len() > ANSWER_LIMIT {
        return CredsspAnswer::Broken;
    }
    let fields = match der::read(bytes) {
        Read::Whole(request) => request.content,
        Read::Unfinished => return CredsspAnswer::Unfinished,
        Read::Broken => return CredsspAnswer::Broken,
    };
    let mut version = 0;
    let mut refused = None;
    let mut rest = fields;
    while let Read::Whole(field) = der::read(rest) {
        match field.tag {
            0xa0 => {
                version = integer(field.content)
                    .and_then(|number| u8::try_from(number).ok())
                    .unwrap_or_default();
            }
            0xa4 => refused = integer(field.content),
            _ => {}
        }
        rest = field.rest;
    }
    if let Some(status) = refused {
        return CredsspAnswer::Refused(status);
    }
    find_challenge(fields).map_or(CredsspAnswer::Broken, |challenge| {
        CredsspAnswer::Challenge(challenge, version)
    })
}

/// The challenge somewhere in these bytes: some servers wrap it in SPNEGO, so it is searched for.
pub(crate) fn find_challenge(bytes: &[u8]) -> Option<Challenge> {
    let start = bytes
        .windows(CHALLENGE_START.len())
        .position(|window| window == CHALLENGE_START)?;
    challenge(bytes.get(start..)?)
}

/// A DER INTEGER of up to four significant bytes.
fn integer(bytes: &[u8]) -> Option<u32> {
    let digits = der::expect(bytes, 0x02)?;
    if digits.is_empty() || digits.len() > 5 {
        return None;
    }
    let number = digits
        .iter()
        .fold(0_u64, |sum, digit| (sum << 8) | u64::from(*digit));
    u32::try_from(number).ok()
}

fn challenge(message: &[u8]) -> Option<Challenge> {
    let flags = u32::from_le_bytes(array(message, 20)?);
    let mut challenge = Challenge::default();
    if flags & VERSION_FLAG != 0
        && let Some([major, minor, low, high]) = array(message, 48)
    {
        challenge.version = Some((major, minor, u16::from_le_bytes([low, high])));
    }
    let length = usize::from(u16::from_le_bytes(array(message, 40)?));
    let offset = usize::try_from(u32::from_le_bytes(array(message, 44)?)).ok()?;
    let mut pairs = message.get(offset..offset.checked_add(length)?)?;
    // AV_PAIR ([MS-NLMP] 2.2.2.1): id, length, value, until id 0.
    while let (Some(id), Some(size)) = (array(pairs, 0), array(pairs, 2)) {
        let size = usize::from(u16::from_le_bytes(size));
        let Some(value) = pairs.get(4..4 + size) else {
            break;
        };
        match u16::from_le_bytes(id) {
            0 => break,
            1 => challenge.netbios_computer = Some(text(value)),
            2 => challenge.netbios_domain = Some(text(value)),
            3 => challenge.dns_computer = Some(text(value)),
            4 => challenge.dns_domain = Some(text(value)),
            7 => challenge.time_unix_ms = array(value, 0).and_then(unix_ms),
            _ => {}
        }
        pairs = pairs.get(4 + size..).unwrap_or_default();
    }
    Some(challenge)
}

/// A FILETIME (100 ns since 1601) as milliseconds since 1970.
fn unix_ms(filetime: [u8; 8]) -> Option<i64> {
    let ms = i64::try_from(u64::from_le_bytes(filetime) / 10_000).ok()?;
    Some(ms - FILETIME_EPOCH_S * 1000)
}

/// UTF-16LE; what can't be read is replaced, and control characters go.
fn text(bytes: &[u8]) -> String {
    let units = bytes.chunks_exact(2).take(NAME_LIMIT / 2).map(|pair| {
        u16::from_le_bytes([
            pair.first().copied().unwrap_or(0),
            pair.last().copied().unwrap_or(0),
        ])
    });
    char::decode_utf16(units)
        .map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER))
        .filter(|c| !c.is_control())
        .collect()
}

fn array<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..at.checked_add(N)?)?.try_into().ok()
}

#[cfg(test)]
pub(crate) mod tests {
    #![allow(clippy::indexing_slicing, reason = "tests")]

    use proptest::prelude::*;

    use super::*;

    fn wrapped(token: &[u8]) -> Vec<u8> {
        let octets = tlv(0x04, token);
        let tokens = tlv(0xa1, &tlv(0x30, &tlv(0x30, &tlv(0xa0, &octets))));
        tlv(0x30, &[vec![0xa0, 3, 2, 1, 6], tokens].concat())
    }

    fn tlv(tag: u8, content: &[u8]) -> Vec<u8> {
        let length = u16::try_from(content.len())
            .unwrap_or(u16::MAX)
            .to_be_bytes();
        [&[tag, 0x82, length[0], length[1]], content].concat()
    }

    /// A challenge of a computer PC-17.
    pub(crate) fn example() -> Vec<u8> {
        let name: Vec<u8> = "PC-17".encode_utf16().flat_map(u16::to_le_bytes).collect();
        // 2026-11-21T00:00:00Z.
        let time = (1_795_219_200_i64 + FILETIME_EPOCH_S) as u64 * 10_000_000;
        let mut pairs = vec![1, 0, 10, 0];
        pairs.extend(&name);
        pairs.extend([7, 0, 8, 0]);
        pairs.extend(time.to_le_bytes());
        pairs.extend([0, 0, 0, 0]);
        let mut message = CHALLENGE_START.to_vec();
        message.extend([0; 8]);
        message.extend(0xe289_8215_u32.to_le_bytes());
        message.extend([1; 8]);
        message.extend([0; 8]);
        let length = u16::try_from(pairs.len()).unwrap_or_default().to_le_bytes();
        message.extend([length[0], length[1], length[0], length[1], 56, 0, 0, 0]);
        message.extend([10, 0, 0xf4, 0x65, 0, 0, 0, 15]);
        message.extend(pairs);
        message
    }

    #[test]
    fn a_challenge_names_the_computer_its_build_and_its_clock() {
        let expected = Challenge {
            netbios_computer: Some("PC-17".into()),
            time_unix_ms: Some(1_795_219_200_000),
            version: Some((10, 0, 26100)),
            ..Challenge::default()
        };
        assert_eq!(
            credssp_answer(&wrapped(&example())),
            CredsspAnswer::Challenge(expected, 6)
        );
    }

    #[test]
    fn an_error_code_is_an_answer() {
        let request = tlv(
            0x30,
            &[
                vec![0xa0, 3, 2, 1, 6],
                vec![0xa4, 7, 2, 5, 0, 0xc0, 0, 0, 0x6d],
            ]
            .concat(),
        );
        assert_eq!(
            credssp_answer(&request),
            CredsspAnswer::Refused(0xc000_006d)
        );
    }

    #[test]
    fn each_part_of_an_answer_waits_for_the_rest() {
        let answer = wrapped(&example());
        for end in 0..answer.len() {
            assert_eq!(credssp_answer(&answer[..end]), CredsspAnswer::Unfinished);
        }
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(mut bytes in proptest::collection::vec(any::<u8>(), 0..200), at in 0_usize..300, to in any::<u8>()) {
            credssp_answer(&bytes);
            bytes.insert(0, 0x30);
            credssp_answer(&bytes);
            let mut answer = wrapped(&example());
            let at = at % answer.len();
            answer[at] = to;
            credssp_answer(&answer);
        }
    }
}
