//! The reader of what people type or paste: it takes the codes out of it.
//!
//! It must take only what is sure: no date, address, version or port. It never panics, and reads no
//! more than [`CODE_TEXT_LIMIT`].

use serde::Serialize;

use super::data::labels;
use super::{Table, lookup};

/// At most this much of a text is read, in bytes.
pub const CODE_TEXT_LIMIT: usize = 64 * 1024;
/// At most this many codes are taken from one text.
pub const MOST_CODES: usize = 8;
/// So much before a number is looked at, in characters.
const LABEL: usize = 40;
/// So much white space may stand between a colon and its number, in characters.
const GAP: usize = 8;

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
}

/// The codes in what was typed or pasted, in their order; none where nothing is sure.
///
/// Takes `0x904`, `2308`, `0x904/0x7`, `-1073741715`, wide digits and letters, and whole dialogs in
/// any language: of those the `0x` numbers, else the decimal ones behind a colon or in brackets.
pub fn find(text: &str) -> Vec<Found> {
    let text = plain(text);
    if let Some(typed) = typed(&text.iter().collect::<String>()) {
        return with_roles(typed, |_| true);
    }
    let mut values = hexadecimals(&text);
    if values.is_empty() {
        values = decimals(&text);
    }
    with_roles(values, is_extended)
}

/// What is read of a text, with wide forms of ASCII made narrow.
fn plain(text: &str) -> Vec<char> {
    text.char_indices()
        .take_while(|(at, character)| at + character.len_utf8() <= CODE_TEXT_LIMIT)
        .map(|(_, character)| match character {
            '\u{FF01}'..='\u{FF5E}' => {
                char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character)
            }
            '\u{2212}' => '-',
            other => other,
        })
        .collect()
}

/// One or two numbers and nothing else but what parts them.
fn typed(text: &str) -> Option<Vec<u32>> {
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
    let values: Vec<_> = words.iter().map_while(|word| number(word)).collect();
    ((1..=2).contains(&words.len()) && values.len() == words.len()).then_some(values)
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

/// The numbers that begin with `0x` and stand alone, outside of links and names.
fn hexadecimals(text: &[char]) -> Vec<u32> {
    let mut found = Vec::new();
    for token in text.split(|c| c.is_whitespace()) {
        let is_link = token.windows(3).any(|part| part == [':', '/', '/']);
        let mut rest = token;
        while !rest.is_empty() && !is_link && found.len() < 4 * MOST_CODES {
            let is_word = |c: &char| c.is_ascii_alphanumeric() || *c == '_';
            let length = rest.iter().take_while(|c| is_word(c)).count();
            let (word, after) = rest.split_at(length);
            let code = hexadecimal(&word.iter().take(11).collect::<String>());
            // `srv-0x12.example` is a name.
            let goes_on = matches!(after, ['.' | '-' | '@', next, ..] if next.is_alphanumeric());
            found.extend(code.filter(|_| !goes_on));
            rest = after.get(1..).unwrap_or_default();
        }
    }
    found
}

/// The decimal numbers that stand alone behind a colon or in brackets, where they can be codes.
fn decimals(text: &[char]) -> Vec<u32> {
    let mut found = Vec::new();
    for (at, character) in text.iter().enumerate() {
        if !matches!(character, ':' | '(' | '[' | '【') || found.len() >= 4 * MOST_CODES {
            continue;
        }
        let (before, after) = text.split_at(at);
        let after = after.get(1..).unwrap_or_default();
        if let Some((values, is_apart)) = list(after, *character == ':') {
            let announced = announced(before, *character == ':' && !is_apart);
            let known = || values.first().is_some_and(|value| is_telling(*value));
            match announced {
                Announced::Code => found.extend(values),
                Announced::Nothing if found.is_empty() && known() => found.extend(values),
                _ => {}
            }
        }
    }
    found
}

/// One or two numbers at the beginning of a text that end there, and whether white space came first.
fn list(text: &[char], is_behind_colon: bool) -> Option<(Vec<u32>, bool)> {
    let (first, rest) = leading(text)?;
    let is_apart = text.first().is_some_and(|c| c.is_whitespace());
    let mut values = vec![first];
    let mut end = rest;
    let (_, next) = after_white_space(rest);
    if let ['/' | ',' | ';' | '、', next @ ..] = next
        && let Some((second, rest)) = leading(next)
    {
        values.push(second);
        end = rest;
    }
    let ends = if is_behind_colon {
        match end {
            []
            | [
                ')' | ']' | '】' | '(' | '。' | '、' | '」' | '”' | '»' | ';' | '"',
                ..,
            ] => true,
            ['.' | ',', next, ..] => next.is_whitespace(),
            ['.' | ','] => true,
            [next, ..] => next.is_whitespace(),
        }
    } else {
        matches!(after_white_space(end).1, [')' | ']' | '】', ..])
    };
    ends.then_some((values, is_apart))
}

/// The decimal number that a text begins with, after some white space, and what follows it.
fn leading(text: &[char]) -> Option<(u32, &[char])> {
    let (_, text) = after_white_space(text);
    let sign = usize::from(text.first() == Some(&'-'));
    let digits = text.iter().skip(sign).take_while(|c| c.is_ascii_digit());
    let (word, rest) = text.split_at(sign + digits.take(12).count());
    number(&word.iter().collect::<String>()).map(|value| (value, rest))
}

fn after_white_space(text: &[char]) -> (&[char], &[char]) {
    let gap = text.iter().take(GAP).take_while(|c| c.is_whitespace());
    text.split_at(gap.count())
}

/// What the words before a number say that it is.
enum Announced {
    Code,
    Nothing,
    Else,
}

/// A number close behind a colon is a port or a time, unless the word before it says code.
fn announced(before: &[char], is_close: bool) -> Announced {
    let start = before.len().saturating_sub(LABEL);
    let line = before.get(start..).unwrap_or_default();
    let line = line.rsplit(|c| *c == '\n').next().unwrap_or_default();
    let label = line.iter().collect::<String>().to_lowercase();
    let label = label.trim_end();
    let last = label
        .rsplit(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default();
    let labels = labels();
    let ends_with = |words: &[String]| {
        let is_last = |word: &String| {
            // Where words are not parted, the last one is the end.
            last == word || (!word.is_ascii() && label.ends_with(word.as_str()))
        };
        words.iter().any(is_last)
    };
    let said = if is_close { last } else { label };
    if ends_with(&labels.other) {
        Announced::Else
    } else if labels.code.iter().any(|word| said.contains(word.as_str())) {
        Announced::Code
    } else if ends_with(&labels.number) || is_close && !before.is_empty() {
        Announced::Else
    } else {
        Announced::Nothing
    }
}

/// Whether a number says by itself that it is a code.
fn is_telling(value: u32) -> bool {
    value > 0xFF
        && [Table::Disconnect, Table::Field, Table::Ntstatus]
            .into_iter()
            .any(|table| lookup(table, value).is_some())
}

/// Whether a second number can be an extended reason.
fn is_extended(value: u32) -> bool {
    value < 0x100 || lookup(Table::Extended, value).is_some()
}

/// Each number with what it is. Numbers after the second stand once.
fn with_roles(values: Vec<u32>, is_extended: impl Fn(u32) -> bool) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    for value in values {
        let stands = found.iter().any(|found| found.value == value);
        let role = match found.as_slice() {
            [] => Role::Code,
            [_] if is_extended(value) && !(stands && value > 0xFF) => Role::Extended,
            _ if stands => continue,
            _ => Role::Further,
        };
        found.push(Found { value, role });
        if found.len() == MOST_CODES {
            break;
        }
    }
    found
}
