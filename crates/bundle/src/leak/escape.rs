//! Backslash escapes: of JSON (RFC 8259 7), JavaScript, Rust and CSS.
//!
//! It must not ask in which language a text is: what looks like an escape is one, in a copy of the text.

use super::peel::{Piece, hex};

/// Digits of an escape in CSS (CSS Syntax 3, 4.3.7).
const CSS: usize = 6;

/// The escape that begins here.
pub(super) fn piece(rest: &[u8]) -> Option<(usize, Piece)> {
    match rest {
        [b'\\', b'u' | b'U', b'{', digits @ ..] => braced(digits),
        [b'\\', b'u' | b'U', digits @ ..] => {
            let unit = u16::try_from(hex(digits.get(..4)?)?).ok()?;
            Some(pair(unit, digits).unwrap_or_else(|| single(unit)))
        }
        [b'\\', b'x', digits @ ..] => {
            let c = char::from_u32(hex(digits.get(..2)?)?)?;
            Some((4, Piece::Char(c)))
        }
        [b'\\', mark @ (b'\\' | b'/' | b'"' | b'\''), ..] => Some((2, Piece::Byte(*mark))),
        [b'\\', digits @ ..] => css(digits).or_else(|| control(digits)),
        _ => None,
    }
}

/// `\u{fc}`, as Rust writes it.
fn braced(digits: &[u8]) -> Option<(usize, Piece)> {
    let longest = digits.get(..=CSS).unwrap_or(digits);
    let count = longest.iter().position(|byte| *byte == b'}')?;
    let c = char::from_u32(hex(longest.get(..count)?)?)?;
    Some((count + 4, Piece::Char(c)))
}

fn single(unit: u16) -> (usize, Piece) {
    let c = char::from_u32(unit.into()).unwrap_or(char::REPLACEMENT_CHARACTER);
    (6, Piece::Char(c))
}

/// Two escapes that are one character together.
fn pair(first: u16, digits: &[u8]) -> Option<(usize, Piece)> {
    let Some([b'\\', b'u' | b'U', low @ ..]) = digits.get(4..10) else {
        return None;
    };
    let second = u16::try_from(hex(low)?).ok()?;
    let mut decoded = char::decode_utf16([first, second]);
    match (decoded.next(), decoded.next()) {
        (Some(Ok(c)), None) => Some((12, Piece::Char(c))),
        _ => None,
    }
}

/// Two digits or more, and the one space that may end them.
fn css(digits: &[u8]) -> Option<(usize, Piece)> {
    let is_digit = |byte: &&u8| byte.is_ascii_hexdigit();
    let count = digits.iter().take(CSS).take_while(is_digit).count();
    if count < 2 {
        return None;
    }
    let c = char::from_u32(hex(digits.get(..count)?)?)?;
    let end = usize::from(digits.get(count) == Some(&b' '));
    Some((1 + count + end, Piece::Char(c)))
}

/// Line ends and their like, which end a word.
fn control(rest: &[u8]) -> Option<(usize, Piece)> {
    let is_control = matches!(rest, [b'b' | b'f' | b'n' | b'r' | b't' | b'0', ..]);
    is_control.then_some((2, Piece::Byte(b'\n')))
}
