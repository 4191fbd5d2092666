//! HTML's entities: numbers, and the names that letters and marks of names have.
//!
//! It must not follow HTML's whole table: what a page escapes is what can stand in a name.

use super::peel::{Piece, hex};

/// More digits than a character has, for zeros in front.
const DIGITS: usize = 12;

/// Marks by name.
const MARKS: [(&str, char); 31] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", ' '),
    ("shy", '\u{ad}'),
    ("ZeroWidthSpace", '\u{200b}'),
    ("zwj", '\u{200d}'),
    ("zwnj", '\u{200c}'),
    ("Tab", '\t'),
    ("NewLine", '\n'),
    ("period", '.'),
    ("comma", ','),
    ("colon", ':'),
    ("semi", ';'),
    ("sol", '/'),
    ("bsol", '\\'),
    ("commat", '@'),
    ("lowbar", '_'),
    ("hyphen", '-'),
    ("dash", '-'),
    ("equals", '='),
    ("plus", '+'),
    ("percnt", '%'),
    ("dollar", '$'),
    ("num", '#'),
    ("excl", '!'),
    ("lpar", '('),
    ("rpar", ')'),
    ("szlig", 'ß'),
];

/// What is put on a letter, by the end of the entity's name, and the mark that composes it.
const ACCENTS: [(&str, char); 7] = [
    ("uml", '\u{308}'),
    ("acute", '\u{301}'),
    ("grave", '\u{300}'),
    ("circ", '\u{302}'),
    ("tilde", '\u{303}'),
    ("cedil", '\u{327}'),
    ("ring", '\u{30a}'),
];

/// The entity that begins here.
pub(super) fn piece(rest: &[u8]) -> Option<(usize, Piece)> {
    match rest {
        [b'&', b'#', b'x' | b'X', digits @ ..] => number(digits, 3, 16),
        [b'&', b'#', digits @ ..] => number(digits, 2, 10),
        [b'&', name @ ..] => named(name),
        _ => None,
    }
}

/// The semicolon may be missing.
fn number(digits: &[u8], before: usize, radix: u32) -> Option<(usize, Piece)> {
    let is_digit = |byte: &&u8| char::from(**byte).is_digit(radix);
    let count = digits.iter().take(DIGITS).take_while(is_digit).count();
    let own = digits.get(..count)?;
    let number = match radix {
        16 => hex(own)?,
        _ => std::str::from_utf8(own).ok()?.parse().ok()?,
    };
    let end = usize::from(digits.get(count) == Some(&b';'));
    Some((before + count + end, Piece::Char(char::from_u32(number)?)))
}

fn named(rest: &[u8]) -> Option<(usize, Piece)> {
    let longest = rest.get(..DIGITS + 4).unwrap_or(rest);
    let count = longest.iter().position(|byte| *byte == b';')?;
    let name = std::str::from_utf8(longest.get(..count)?).ok()?;
    let mark = MARKS.iter().find(|(known, _)| *known == name);
    let c = mark.map(|(_, c)| *c).or_else(|| accented(name))?;
    Some((count + 2, Piece::Char(c)))
}

fn accented(name: &str) -> Option<char> {
    let letter = name.chars().next().filter(char::is_ascii_alphabetic)?;
    let accent = name.get(1..)?;
    let (_, mark) = ACCENTS.iter().find(|(known, _)| *known == accent)?;
    icu_normalizer::properties::CanonicalCompositionBorrowed::new().compose(letter, *mark)
}
