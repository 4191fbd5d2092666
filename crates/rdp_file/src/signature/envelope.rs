//! The value of the line `signature:s:…`: base64 of a head of twelve bytes and the PKCS#7 message.
//!
//! Must not look into the message.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::check::CheckError;
use super::sign::SignError;

/// The version of the head, and the kind of what follows: a detached PKCS#7 message; both u32le.
const HEAD: [u8; 8] = [1, 0, 1, 0, 1, 0, 0, 0];

/// A value above this many characters is no signature: those have a few thousand.
const VALUE_LIMIT: usize = 256 * 1024;

/// The value for a message, in one piece.
pub(super) fn seal(message: &[u8]) -> Result<String, SignError> {
    let length = u32::try_from(message.len()).map_err(|_| SignError::Encoding)?;
    let whole = [&HEAD, length.to_le_bytes().as_slice(), message].concat();
    Ok(STANDARD.encode(whole))
}

/// The message of a value; `rdpsign` puts spaces after every 64 characters, so white space counts
/// for nothing.
pub(super) fn open(value: &str) -> Result<Vec<u8>, CheckError> {
    if value.len() > VALUE_LIMIT {
        return Err(CheckError::TooLong);
    }
    let dense: Vec<u8> = value.bytes().filter(|b| !b.is_ascii_whitespace()).collect();
    let whole = STANDARD.decode(dense).map_err(|_| CheckError::Base64)?;
    let rest = whole.strip_prefix(&HEAD).ok_or(CheckError::Head)?;
    let (length, message) = rest.split_first_chunk().ok_or(CheckError::Length)?;
    if usize::try_from(u32::from_le_bytes(*length)) != Ok(message.len()) {
        return Err(CheckError::Length);
    }
    Ok(message.to_vec())
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[test]
    fn what_is_sealed_is_opened() {
        assert_eq!(seal(b"abc").as_deref(), Ok("AQABAAEAAAADAAAAYWJj"));
        assert_eq!(open("AQABAAEAAAADAAAAYWJj"), Ok(b"abc".to_vec()));
        assert_eq!(open(" AQABAAEA  AAADA\r\n\tAAAYWJj "), Ok(b"abc".to_vec()));
    }

    #[rstest]
    #[case("AQABAAEAAAADAAAAYWJ", CheckError::Base64)]
    #[case("AQABAAEAAAADAAAAYWJj\0", CheckError::Base64)]
    #[case("AQABAAEA\0AAADAAAAYWJj", CheckError::Base64)]
    #[case("AQABAAEAAAADAAAAYWJj\u{a0}", CheckError::Base64)]
    #[case("", CheckError::Head)]
    #[case("AQABAAIAAAADAAAAYWJj", CheckError::Head)]
    #[case("AQABAAEAAAA=", CheckError::Length)]
    #[case("AQABAAEAAAACAAAAYWJj", CheckError::Length)]
    #[case("AQABAAEAAAAEAAAAYWJj", CheckError::Length)]
    #[case("AQABAAEAAAADAAAAYWJjAA==", CheckError::Length)]
    #[case("AQABAAEAAAD/////YWJj", CheckError::Length)]
    fn what_was_not_sealed_so_is_named(#[case] value: &str, #[case] wrong: CheckError) {
        assert_eq!(open(value), Err(wrong));
    }

    #[test]
    fn an_endless_value_is_not_read() {
        assert_eq!(open(&" ".repeat(VALUE_LIMIT + 1)), Err(CheckError::TooLong));
    }
}
