//! Bytes to text and back: UTF-16 with a mark in either order, UTF-8 with or without one.
//!
//! It must not lose a byte of what it calls text, and never fails: what can't be read is named.

use serde::{Deserialize, Serialize};

use crate::NoteKind;

/// How a file's text stands in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Encoding {
    /// As `mstsc` writes it: with a mark.
    #[default]
    Utf16Le,
    /// The other order, with a mark.
    Utf16Be,
    /// Without a mark.
    Utf8,
    /// With a mark.
    Utf8Marked,
    /// The old one of western editors; only a guess, since it has no mark.
    Windows1252,
}

const UTF8_MARK: [u8; 3] = [0xef, 0xbb, 0xbf];
const UTF16_MARK: char = '\u{feff}';

/// What the bytes 0x80 to 0x9F mean in Windows-1252 (<https://encoding.spec.whatwg.org/#windows-1252>).
const HIGH: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The text, how it stood in the bytes, and what is wrong with it.
pub(crate) fn decode(bytes: &[u8]) -> (Encoding, String, Option<NoteKind>) {
    let (encoding, text, note) = match bytes {
        [0xff, 0xfe, rest @ ..] => utf16(Encoding::Utf16Le, rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(Encoding::Utf16Be, rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => match std::str::from_utf8(rest) {
            Ok(text) => (Encoding::Utf8Marked, text.to_owned(), None),
            Err(_) => (
                Encoding::Utf8Marked,
                String::from_utf8_lossy(rest).into_owned(),
                Some(NoteKind::BrokenText),
            ),
        },
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => (Encoding::Utf8, text.to_owned(), None),
            Err(_) => guessed(bytes),
        },
    };
    // No text has these, a program or a picture does.
    let is_binary = |c: char| c == '\0' || (encoding == Encoding::Windows1252 && is_no_letter(c));
    if text.contains(is_binary) {
        return (encoding, text, Some(NoteKind::NotText));
    }
    (encoding, text, note)
}

/// The text in bytes; in UTF-16 where the encoding has no place for one of its letters.
pub(crate) fn encode(encoding: Encoding, text: &str) -> Vec<u8> {
    match encoding {
        Encoding::Utf8 => text.as_bytes().to_vec(),
        Encoding::Utf8Marked => [UTF8_MARK.as_slice(), text.as_bytes()].concat(),
        Encoding::Utf16Le => units(text, u16::to_le_bytes),
        Encoding::Utf16Be => units(text, u16::to_be_bytes),
        Encoding::Windows1252 => text
            .chars()
            .map(western)
            .collect::<Option<Vec<u8>>>()
            .unwrap_or_else(|| units(text, u16::to_le_bytes)),
    }
}

fn utf16(
    encoding: Encoding,
    bytes: &[u8],
    unit: fn([u8; 2]) -> u16,
) -> (Encoding, String, Option<NoteKind>) {
    let (pairs, half) = bytes.as_chunks();
    let units = pairs.iter().map(|pair| unit(*pair));
    let mut note = (!half.is_empty()).then_some(NoteKind::HalfUnit);
    let text = char::decode_utf16(units)
        .map(|read| {
            read.unwrap_or_else(|_| {
                note.get_or_insert(NoteKind::BrokenText);
                char::REPLACEMENT_CHARACTER
            })
        })
        .collect();
    (encoding, text, note)
}

fn units(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    let mut mark = [0; 2];
    let mark = UTF16_MARK.encode_utf16(&mut mark).iter().copied();
    mark.chain(text.encode_utf16()).flat_map(bytes).collect()
}

fn guessed(bytes: &[u8]) -> (Encoding, String, Option<NoteKind>) {
    let text = bytes.iter().map(|byte| {
        let high = byte.checked_sub(0x80).map(usize::from);
        high.and_then(|place| HIGH.get(place))
            .copied()
            .unwrap_or(char::from(*byte))
    });
    let note = Some(NoteKind::GuessedEncoding);
    (Encoding::Windows1252, text.collect(), note)
}

fn western(letter: char) -> Option<u8> {
    let high = HIGH.iter().position(|high| *high == letter);
    match high.and_then(|place| u8::try_from(place).ok()) {
        Some(place) => Some(0x80 + place),
        None => u8::try_from(letter).ok(),
    }
}

fn is_no_letter(c: char) -> bool {
    c.is_ascii_control() && !matches!(c, '\t' | '\n' | '\r')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_read_is_written_as_it_was(bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
            let (encoding, text, note) = decode(&bytes);
            if matches!(note, None | Some(NoteKind::GuessedEncoding)) {
                prop_assert_eq!(encode(encoding, &text), bytes);
            }
        }

        #[test]
        fn any_text_is_read_back_from_each_encoding(text in "[^\0]{0,40}") {
            for encoding in [Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Utf8Marked] {
                let bytes = encode(encoding, &text);
                prop_assert_eq!(decode(&bytes), (encoding, text.clone(), None));
            }
        }
    }

    #[test]
    fn a_western_editors_file_is_read_by_a_guess() {
        let (encoding, text, note) = decode(b"username:s:M\xfcller \x80\r\n");
        assert_eq!(encoding, Encoding::Windows1252);
        assert_eq!(text, "username:s:Müller €\r\n");
        assert_eq!(note, Some(NoteKind::GuessedEncoding));
    }

    #[test]
    fn letters_that_do_not_fit_are_not_lost() {
        let bytes = encode(Encoding::Windows1252, "ф");
        assert_eq!(decode(&bytes), (Encoding::Utf16Le, "ф".to_owned(), None));
    }

    #[test]
    fn what_is_broken_is_named() {
        for (bytes, note) in [
            (b"MZ\0\0".as_slice(), NoteKind::NotText),
            (b"\x89PNG\r\n\x1a\n\xff", NoteKind::NotText),
            (b"\xff\xfea\0b", NoteKind::HalfUnit),
            (b"\xff\xfe\x00\xd8a\0", NoteKind::BrokenText),
            (b"\xef\xbb\xbf\xff", NoteKind::BrokenText),
        ] {
            assert_eq!(decode(bytes).2, Some(note), "{bytes:?}");
        }
    }
}
