//! Base64 as HTTP carries sign-in messages (RFC 4648 4).
//!
//! Written by hand like the rest: no codec of the product's, no opinion about what is inside.

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The text of these bytes, padded.
pub(crate) fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let mut padded = [0; 4];
        for (place, byte) in padded.iter_mut().skip(1).zip(group) {
            *place = *byte;
        }
        let bits = u32::from_be_bytes(padded);
        for (at, shift) in [18, 12, 6, 0].into_iter().enumerate() {
            let symbol = usize::try_from(bits >> shift & 0x3f)
                .ok()
                .and_then(|value| ALPHABET.get(value))
                .filter(|_| at <= group.len());
            text.push(char::from(*symbol.unwrap_or(&b'=')));
        }
    }
    text
}

/// The bytes of this text; none where it holds another symbol or an impossible length.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    let symbols = text.trim_end_matches('=').as_bytes();
    let mut bytes = Vec::with_capacity(symbols.len() / 4 * 3 + 2);
    for group in symbols.chunks(4) {
        let mut bits = 0_u32;
        for at in 0..4 {
            let value = match group.get(at) {
                Some(symbol) => ALPHABET.iter().position(|known| known == symbol)?,
                None => 0,
            };
            bits = bits << 6 | u32::try_from(value).ok()?;
        }
        let [_, decoded @ ..] = bits.to_be_bytes();
        let whole = group.len().checked_sub(1).filter(|whole| *whole > 0)?;
        bytes.extend(decoded.iter().take(whole));
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn goes_both_ways() {
        // RFC 4648 10.
        let known = [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ];
        for (bytes, text) in known {
            assert_eq!(encode(bytes.as_bytes()), text);
            assert_eq!(decode(text).as_deref(), Some(bytes.as_bytes()));
        }
        let all: Vec<u8> = (0..=u8::MAX).collect();
        assert_eq!(decode(&encode(&all)), Some(all));
    }

    #[test]
    fn refuses_what_is_not_base64() {
        for bad in ["Z", "Zm9vY", "Zm 9", "Zm9\u{e4}", "Z=g="] {
            assert_eq!(decode(bad), None, "{bad}");
        }
    }
}
