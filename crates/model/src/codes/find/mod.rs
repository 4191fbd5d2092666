//! The reader of what people type or paste: it takes the codes out of it.
//!
//! It must take only what is sure: no date, address, version or port. It never panics, and reads no
//! more than [`CODE_TEXT_LIMIT`].

mod label;
mod pasted;
mod roles;

use serde::Serialize;

use pasted::Candidate;

/// At most this much of a text is read, in bytes.
pub const CODE_TEXT_LIMIT: usize = 64 * 1024;
/// At most this many codes are taken from one text.
pub const MOST_CODES: usize = 8;

/// What a code is in its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The first.
    Code,
    /// The second, where it is an extended reason.
    Extended,
    /// Any other.
    Further,
}

/// A code that stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// The number.
    pub value: u32,
    /// What it is in its text.
    pub role: Role,
    /// Whether it was written in decimal digits.
    pub is_decimal: bool,
}

/// The codes in what was typed or pasted; none where nothing is sure.
///
/// Takes `0x904`, `2308`, `0x904/0x7`, `-1073741715`, wide digits and letters, and whole dialogs in
/// any language: of those the `0x` numbers, and the decimal ones that the words before them announce.
/// What Windows shows first comes first, its extended code second, then the others in their order.
pub fn find(text: &str) -> Vec<Found> {
    let text = plain(text);
    match typed(&text.iter().collect::<String>()) {
        Some(typed) => roles::of_typed(&typed),
        None => roles::of_pasted(&pasted::numbers(&text)),
    }
}

/// What is read of a text, with wide forms of ASCII made narrow and without the mark of its order of bytes.
fn plain(text: &str) -> Vec<char> {
    text.char_indices()
        .take_while(|(at, character)| at + character.len_utf8() <= CODE_TEXT_LIMIT)
        .map(|(_, character)| character)
        .filter(|character| *character != '\u{FEFF}')
        .map(|character| match character {
            '\u{FF01}'..='\u{FF5E}' => {
                char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character)
            }
            '\u{2212}' => '-',
            other => other,
        })
        .collect()
}

/// One or two numbers and nothing else but what parts them.
fn typed(text: &str) -> Option<Vec<Candidate>> {
    let parts = |c: char| c.is_whitespace() || "/,;、()[]".contains(c);
    let words: Vec<_> = text
        .split(parts)
        .filter(|word| !word.is_empty())
        .take(3)
        .collect();
    if let [thousands, rest] = words.as_slice()
        && rest.len() == 3
        && (1..=3).contains(&thousands.len())
        && text.trim() == format!("{thousands},{rest}")
    {
        return None;
    }
    let candidates: Vec<_> = words
        .iter()
        .map_while(|word| {
            let is_decimal = hexadecimal(word).is_none();
            number(word).map(|value| Candidate::announced(value, is_decimal))
        })
        .collect();
    ((1..=2).contains(&words.len()) && candidates.len() == words.len()).then_some(candidates)
}

/// A number as it is typed: `0x` with up to eight digits, or decimal, also below nought.
fn number(word: &str) -> Option<u32> {
    if let Some(code) = hexadecimal(word) {
        return Some(code);
    }
    let digits = word.strip_prefix('-').unwrap_or(word);
    if digits.is_empty() || !digits.chars().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    match word.strip_prefix('-') {
        Some(_) => word.parse::<i32>().ok().map(i32::cast_unsigned),
        None => word.parse().ok(),
    }
}

fn hexadecimal(word: &str) -> Option<u32> {
    let digits = word.strip_prefix("0x").or(word.strip_prefix("0X"))?;
    let is_sound = (1..=8).contains(&digits.len());
    (is_sound && digits.chars().all(|digit| digit.is_ascii_hexdigit()))
        .then(|| u32::from_str_radix(digits, 16).ok())
        .flatten()
}
