//! Twelve symbols of Crockford's base 32: what is said, and what is heard.
//!
//! It must forgive only what can be meant in one way: case, dashes, spaces, `O`, `I` and `L`.

use super::CodeError;

/// Symbols of a code.
pub(super) const LENGTH: usize = 12;
/// Those of them that hold the bits; the others check them.
pub(super) const DATA: usize = 10;
/// Bits of a symbol.
const WIDTH: usize = 5;
/// Symbols of a group.
const GROUP: usize = 4;
/// Without `I`, `L` and `O`, which look like digits, and `U`.
const ALPHABET: [char; 32] = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J',
    'K', 'M', 'N', 'P', 'Q', 'R', 'S', 'T', 'V', 'W', 'X', 'Y', 'Z',
];

/// The symbols of a text.
pub(super) fn read(text: &str) -> Result<[u8; LENGTH], CodeError> {
    let mut symbols = [0; LENGTH];
    let mut count = 0;
    for letter in text.chars().filter(|letter| !is_between(*letter)) {
        let value = value(letter).ok_or(CodeError::Symbol {
            place: count + 1,
            symbol: letter,
        })?;
        if let Some(symbol) = symbols.get_mut(count) {
            *symbol = value;
        }
        count += 1;
    }
    if count == LENGTH {
        Ok(symbols)
    } else {
        Err(CodeError::Length { count })
    }
}

/// Spaces and dashes, also those that mail programs and Japanese keyboards put in their place.
fn is_between(letter: char) -> bool {
    const DASHES: [char; 5] = ['-', '\u{ad}', '\u{2212}', '\u{30fc}', '\u{ff0d}'];
    letter.is_whitespace()
        || DASHES.contains(&letter)
        || ('\u{2010}'..='\u{2015}').contains(&letter)
}

/// The value of a letter, also of a wide one as Japanese keyboards give.
fn value(letter: char) -> Option<u8> {
    let narrow = match letter {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(letter) - 0xFEE0)?,
        letter => letter,
    };
    let meant = match narrow.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        letter => letter,
    };
    let at = ALPHABET.iter().position(|symbol| *symbol == meant)?;
    u8::try_from(at).ok()
}

/// How a symbol is written.
pub(super) fn letter(symbol: u8) -> char {
    ALPHABET.get(usize::from(symbol)).copied().unwrap_or('?')
}

/// `XXXX-XXXX-XXXX`.
pub(super) fn grouped(symbols: &[u8; LENGTH]) -> String {
    let groups = symbols.chunks(GROUP);
    let words: Vec<String> = groups
        .map(|group| group.iter().map(|symbol| letter(*symbol)).collect())
        .collect();
    words.join("-")
}

/// The bits in ten symbols, the highest first.
pub(super) fn of_bits(bits: u64) -> [u8; DATA] {
    std::array::from_fn(|at| {
        let below = (DATA - 1 - at) * WIDTH;
        u8::try_from((bits >> below) & 0x1F).unwrap_or_default()
    })
}

/// The bits that the symbols hold.
pub(super) fn bits(symbols: &[u8; LENGTH]) -> u64 {
    let data = symbols.iter().take(DATA);
    data.fold(0, |bits, symbol| (bits << WIDTH) | u64::from(*symbol))
}
