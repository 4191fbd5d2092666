//! `TSRequest`, the envelope of `CredSSP`: reading one with a bound, writing our answers.
//!
//! DER by hand from [MS-CSSP] 2.2.1. Knows no NTLM but the bytes it carries.

use std::io;

use tokio::io::{AsyncRead, AsyncReadExt};

/// Longest message in bytes that is read; real ones are below 4 KiB.
const LONGEST: usize = 1 << 16;
/// The version that current Windows speaks ([MS-CSSP] 2.2.1).
const VERSION: u8 = 6;
/// The object identifier of SPNEGO, 1.3.6.1.5.5.2 (RFC 4178 3).
const SPNEGO: &[u8] = &[0x06, 0x06, 0x2b, 0x06, 0x01, 0x05, 0x05, 0x02];
/// The object identifier of NTLM, 1.3.6.1.4.1.311.2.2.10 ([MS-SPNG] 1.9).
const NTLM: &[u8] = &[0x2b, 0x06, 0x01, 0x04, 0x01, 0x82, 0x37, 0x02, 0x02, 0x0a];

/// `STATUS_LOGON_FAILURE` ([MS-ERREF] 2.3.1).
pub(crate) const LOGON_FAILURE: u32 = 0xc000_006d;
/// `SEC_E_INVALID_TOKEN` ([MS-ERREF] 2.1.1).
pub(crate) const INVALID_TOKEN: u32 = 0x8009_0308;

/// Reads one whole DER value; `InvalidData` where it is no sequence of a bearable length.
pub(crate) async fn read_request<S: AsyncRead + Unpin>(stream: &mut S) -> io::Result<Vec<u8>> {
    let mut head = [0; 2];
    stream.read_exact(&mut head).await?;
    let [0x30, first] = head else {
        return Err(io::ErrorKind::InvalidData.into());
    };
    let length = match first {
        0..=0x7f => usize::from(first),
        0x81 => usize::from(stream.read_u8().await?),
        0x82 => usize::from(stream.read_u16().await?),
        _ => return Err(io::ErrorKind::InvalidData.into()),
    };
    if length > LONGEST {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await?;
    Ok(body)
}

/// The answer that carries a security token, wrapped as the request's was ([MS-CSSP] 2.2.1).
pub(crate) fn token_answer(request: &[u8], token: &[u8]) -> Vec<u8> {
    let wrapped = wrapped_as(request, token);
    let item = der(0x30, &der(0xa0, &der(0x04, &wrapped)));
    request_of(&der(0xa1, &der(0x30, &item)))
}

/// The token, inside SPNEGO where the request was (RFC 4178 4.2).
pub(crate) fn wrapped_as(request: &[u8], token: &[u8]) -> Vec<u8> {
    if request.windows(SPNEGO.len()).any(|bytes| bytes == SPNEGO) {
        negotiation_response(token)
    } else {
        token.to_vec()
    }
}

/// The answer that carries an error code, an NTSTATUS or HRESULT ([MS-CSSP] 2.2.1).
pub(crate) fn error_answer(code: u32) -> Vec<u8> {
    // As Windows writes it: four bytes, negative.
    request_of(&der(0xa4, &der(0x02, &code.to_be_bytes())))
}

/// `NegTokenResp`: incomplete, NTLM chosen, the token (RFC 4178 4.2.2).
fn negotiation_response(token: &[u8]) -> Vec<u8> {
    let fields = [
        der(0xa0, &der(0x0a, &[1])),
        der(0xa1, &der(0x06, NTLM)),
        der(0xa2, &der(0x04, token)),
    ];
    der(0xa1, &der(0x30, &fields.concat()))
}

fn request_of(field: &[u8]) -> Vec<u8> {
    let version = der(0xa0, &der(0x02, &[VERSION]));
    der(0x30, &[version.as_slice(), field].concat())
}

/// One DER value; contents are below 64 KiB here.
fn der(tag: u8, contents: &[u8]) -> Vec<u8> {
    let [high, low] = u16::try_from(contents.len())
        .unwrap_or(u16::MAX)
        .to_be_bytes();
    let mut value = match (high, low) {
        (0, 0..=0x7f) => vec![tag, low],
        (0, _) => vec![tag, 0x81, low],
        _ => vec![tag, 0x82, high, low],
    };
    value.extend_from_slice(contents);
    value
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[test]
    fn answers_are_der() {
        let error = b"\x30\x0d\xa0\x03\x02\x01\x06\xa4\x06\x02\x04\xc0\0\0\x6d";
        assert_eq!(error_answer(LOGON_FAILURE), error);
        let token = b"\x30\x12\xa0\x03\x02\x01\x06\xa1\x0b\x30\x09\x30\x07\xa0\x05\x04\x03abc";
        assert_eq!(token_answer(b"", b"abc"), token);
        assert_eq!(der(0x04, &[0; 200]).first_chunk(), Some(&[0x04, 0x81, 200]));
        let long = der(0x04, &[0; 300]);
        assert_eq!(long.first_chunk(), Some(&[0x04, 0x82, 1, 44]));
    }

    #[tokio::test]
    async fn reads_one_value_and_refuses_others() {
        let mut good: &[u8] = b"\x30\x81\x03abcrest";
        assert_eq!(read_request(&mut good).await.unwrap(), b"abc");
        for bad in [&b"\x03\0\0\x13"[..], b"\x30\x84\xff\xff\xff\xff", b"\x30"] {
            let mut stream = bad;
            assert!(read_request(&mut stream).await.is_err());
        }
    }
}
