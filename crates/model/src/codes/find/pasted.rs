//! The numbers in a pasted text that can be codes, in one pass over it.
//!
//! It must not decide which of them comes first (`roles` does).

use super::super::{Table, lookup};
use super::label::{Announced, GAP, Gap, Label};
use super::{MOST_CODES, hexadecimal, number};

/// So many numbers are looked at; far more than are taken.
const MOST_NUMBERS: usize = 8 * MOST_CODES;
/// A word that sticks to a code has at least so many letters.
const STUCK: usize = 3;

/// A number that can be a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Candidate {
    pub(super) value: u32,
    pub(super) is_decimal: bool,
    /// Whether the words before it say that it is a code.
    pub(super) is_announced: bool,
    /// Whether they say that it is the extended one.
    pub(super) is_extended: bool,
}

impl Candidate {
    pub(super) fn announced(value: u32, is_decimal: bool) -> Self {
        Self {
            value,
            is_decimal,
            is_announced: true,
            is_extended: false,
        }
    }

    fn labelled(value: u32, is_decimal: bool, label: &Label) -> Self {
        let is_announced = matches!(label.announced, Announced::Code | Announced::Fault);
        Self {
            value,
            is_decimal,
            is_announced,
            is_extended: label.is_extended,
        }
    }
}

/// What ends a decimal number.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    /// The end of its line or bracket, or a mark.
    Sure,
    /// A word or a sentence goes on.
    Words,
    /// The number goes on, as a date or an address does.
    No,
}

/// What was read at a place: the numbers, and how many characters they took.
type Read = (Vec<Candidate>, usize);

/// The numbers of a text. Decimal ones that nothing announces count only where nothing else is there.
pub(super) fn numbers(text: &[char]) -> Vec<Candidate> {
    let mut all = Vec::new();
    let mut guessed = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let length = rest.iter().take_while(|c| !is_gap(**c)).count();
        let (token, _) = rest.split_at(length);
        let is_link = token.windows(3).any(|part| part == [':', '/', '/']);
        let end = at + length;
        while at < end && !is_link {
            let (read, length) = number_at(text, at).unwrap_or((Vec::new(), 1));
            let is_guess = read
                .first()
                .is_some_and(|one| one.is_decimal && !one.is_announced);
            match (is_guess, guessed.is_empty()) {
                (true, true) => guessed = read,
                (true, false) => {}
                (false, _) => all.extend(read),
            }
            at += length;
        }
        at = at.max(end).max(end + usize::from(length == 0));
        if all.len() >= MOST_NUMBERS {
            break;
        }
    }
    if all.is_empty() { guessed } else { all }
}

/// What parts the words of a text, and tags and quotes from what they hold.
fn is_gap(c: char) -> bool {
    c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\'')
}

fn number_at(text: &[char], at: usize) -> Option<Read> {
    let (before, rest) = text.split_at(at);
    let is_inside = before
        .last()
        .is_some_and(|c| c.is_ascii_alphanumeric() || *c == '_');
    if is_inside || !matches!(rest, ['0'..='9', ..] | ['-', '0'..='9', ..]) {
        return None;
    }
    match rest {
        ['0', 'x' | 'X', ..] => hexadecimal_at(before, rest),
        _ => decimal_at(before, rest),
    }
}

fn hexadecimal_at(before: &[char], rest: &[char]) -> Option<Read> {
    let (digits, is_stuck) = hexadecimal_digits(rest)?;
    let (word, after) = rest.split_at(2 + digits);
    let value = hexadecimal(&word.iter().collect::<String>())?;
    let label = Label::at_end(before);
    let code = Candidate::labelled(value, false, &label);
    let is_else = match label.announced {
        Announced::Else => true,
        Announced::Number => !is_telling(value),
        _ => is_stuck && !code.is_announced,
    };
    if is_else || is_in_a_name(before, after, code.is_announced) {
        return Some((Vec::new(), word.len()));
    }
    let mut codes = vec![code];
    let mut taken = word.len();
    if let (_, ['/', next @ ..]) = after_white_space(after)
        && let Some((value, end)) = leading(next)
        && ends(end) != End::No
    {
        // It is as sure as the code that it goes with.
        codes.push(Candidate {
            value,
            is_decimal: true,
            is_extended: false,
            ..code
        });
        taken = rest.len() - end.len();
    }
    Some((codes, taken))
}

/// How many digits come after the `0x`, and whether a word sticks to them as where a line's end was lost.
fn hexadecimal_digits(rest: &[char]) -> Option<(usize, bool)> {
    let rest = rest.get(2..)?;
    let digits = rest.iter().take_while(|c| c.is_ascii_hexdigit()).count();
    let (run, after) = rest.split_at(digits);
    let is_letter = |c: &char| c.is_alphabetic() && *c < '\u{250}';
    let letters = after.iter().take_while(|c| is_letter(c)).count();
    match after.get(letters) {
        Some('_' | '0'..='9') => return None,
        _ if letters == 0 => return Some((digits, false)),
        _ => {}
    }
    let is_begun = run.last().is_some_and(char::is_ascii_uppercase)
        && after.first().is_some_and(|c| c.is_lowercase());
    let own = if is_begun {
        1
    } else {
        run.iter().rev().take_while(|c| c.is_alphabetic()).count()
    };
    (own + letters >= STUCK).then_some((digits - own, true))
}

/// Whether a number is a part of a name such as `srv-0x12.example`, and not one of two codes.
fn is_in_a_name(before: &[char], after: &[char], is_announced: bool) -> bool {
    let goes_on = match after {
        ['.' | '-', '0', 'x' | 'X', ..] => false,
        ['.', next, ..] if is_announced && next.is_uppercase() => false,
        ['.' | '-' | '@', next, ..] => next.is_alphanumeric(),
        _ => false,
    };
    let comes_on = match before {
        [name @ .., '.' | '-' | '@'] if !is_announced => {
            let letters = name.iter().rev().take_while(|c| c.is_alphanumeric());
            let start = name.len() - letters.take(16).count();
            let word: String = name.iter().skip(start).collect();
            !word.is_empty() && hexadecimal(&word).is_none()
        }
        _ => false,
    };
    goes_on || comes_on
}

fn decimal_at(before: &[char], rest: &[char]) -> Option<Read> {
    let (values, end) = list(rest)?;
    let label = Label::at_end(before);
    let (first, _) = leading(rest)?;
    let how = ends(end);
    let is_closed = matches!(after_white_space(end).1, [')' | ']' | '】', ..]);
    if (how == End::No || label.gap == Gap::Bracket) && !is_closed {
        return None;
    }
    let is_taken = match label.announced {
        Announced::Code => true,
        Announced::Fault if first > 0xFF => how == End::Sure || is_telling(first),
        Announced::Fault => how == End::Sure && label.gap != Gap::Space,
        Announced::Nothing => matches!(label.gap, Gap::Colon | Gap::Bracket) && is_telling(first),
        Announced::Else | Announced::Number => false,
    };
    let codes = values.iter().enumerate().map(|(place, value)| Candidate {
        is_extended: label.is_extended && place == 0,
        ..Candidate::labelled(*value, true, &label)
    });
    is_taken.then(|| (codes.collect(), rest.len() - end.len()))
}

/// One or two decimal numbers at the beginning of a text, and what follows them.
fn list(text: &[char]) -> Option<(Vec<u32>, &[char])> {
    let (first, rest) = leading(text)?;
    if let (_, [mark @ ('/' | ',' | ';' | '、'), next @ ..]) = after_white_space(rest)
        && let Some((second, end)) = leading(next)
        && (ends(end) == End::Sure || (*mark == '/' && ends(end) == End::Words))
    {
        return Some((vec![first, second], end));
    }
    Some((vec![first], rest))
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

/// How a decimal number ends that this follows.
fn ends(rest: &[char]) -> End {
    let line = |rest: &[char]| {
        let line = rest.iter().take_while(|c| **c != '\n');
        let next = line.take(GAP).find(|c| !c.is_whitespace());
        match next {
            Some(c) if c.is_alphanumeric() => End::Words,
            _ => End::Sure,
        }
    };
    match rest {
        ['.', next @ ..] if next.first().is_none_or(|c| c.is_whitespace()) => line(next),
        [',', next @ ..] if next.first().is_none_or(|c| c.is_whitespace() || *c == '"') => {
            End::Sure
        }
        // Two codes in two ways of writing.
        ['/', '0', 'x' | 'X', ..] => End::Sure,
        ['.' | ',', ..] => End::No,
        []
        | [
            ')' | ']' | '】' | '(' | '。' | '、' | '」' | '”' | '“' | '»' | ';' | '"' | '\'' | '<'
            | '}',
            ..,
        ] => End::Sure,
        [c, ..] if c.is_whitespace() => line(rest),
        // Where words are not parted.
        [c, ..] if c.is_alphabetic() && *c > '\u{2E80}' => End::Words,
        _ => End::No,
    }
}

/// Whether a number says by itself that it is a code.
fn is_telling(value: u32) -> bool {
    value > 0xFF
        && [Table::Disconnect, Table::Field, Table::Ntstatus]
            .into_iter()
            .any(|table| lookup(table, value).is_some())
}
