//! The text in bytes that somebody piped in or saved with an editor of Windows.
//!
//! It must not find codes, and never fails: what can't be read becomes a mark.

use super::CODE_TEXT_LIMIT;

/// So many bytes are enough: UTF-16 takes up to twice as much as is read of a text.
pub const CODE_BYTES_LIMIT: usize = 2 * CODE_TEXT_LIMIT;

/// The text: UTF-16 where its mark or its zeros say so, else UTF-8.
pub fn text_of(bytes: &[u8]) -> String {
    match bytes {
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        // No text has a zero, but in UTF-16 each digit does.
        _ => match zeros(bytes) {
            (0, 0) => String::from_utf8_lossy(bytes).into_owned(),
            (even, odd) if odd >= even => utf16(bytes, u16::from_le_bytes),
            _ => utf16(bytes, u16::from_be_bytes),
        },
    }
}

/// How many zeros stand at even places and how many at odd ones.
fn zeros(bytes: &[u8]) -> (usize, usize) {
    let pairs = bytes.chunks(2);
    pairs.fold((0, 0), |(even, odd), pair| {
        let is_zero = |at| usize::from(pair.get(at) == Some(&0));
        (even + is_zero(0), odd + is_zero(1))
    })
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.as_chunks().0.iter().map(|pair| unit(*pair));
    char::decode_utf16(units)
        .map(|read| read.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\u{30a8}\u{30e9}\u{30fc}: 0x904\r\n";

    fn in_utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn every_encoding_of_an_editor_is_read() {
        let marked = format!("\u{FEFF}{TEXT}");
        for text in [TEXT, "2308", &marked] {
            let plain = text.trim_start_matches('\u{FEFF}');
            assert_eq!(text_of(text.as_bytes()), plain);
            assert_eq!(text_of(&in_utf16(text, u16::to_le_bytes)), plain);
            assert_eq!(text_of(&in_utf16(text, u16::to_be_bytes)), plain);
        }
    }

    #[test]
    fn what_is_no_text_is_read_as_far_as_it_goes() {
        assert_eq!(text_of(b"2308 \xE4"), "2308 \u{FFFD}");
        assert_eq!(text_of(&[0xFF, 0xFE, 0x00]), "");
        assert_eq!(text_of(&[0xFF, 0xFE, 0x00, 0xD8]), "\u{FFFD}");
        assert_eq!(text_of(&[]), "");
    }
}
