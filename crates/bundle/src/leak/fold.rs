//! Text without what two spellings of a name may differ in: letter case, kinds and numbers of spaces, and
//! characters that nobody sees.
//!
//! It must never lose from which byte a letter came.

use super::Spelling;
use super::reading::Reading;

/// A reading, folded.
pub(super) struct Folded {
    pub(super) text: String,
    /// For every byte of the text the byte of the output it came from.
    pub(super) from: Vec<usize>,
    pub(super) spelling: Spelling,
}

impl Folded {
    fn new(capacity: usize, spelling: Spelling) -> Self {
        Self {
            text: String::with_capacity(capacity),
            from: Vec::with_capacity(capacity),
            spelling,
        }
    }

    fn push(&mut self, c: char, at: usize) {
        if c.is_whitespace() || c == '+' {
            if !self.text.ends_with(' ') {
                self.put(' ', at);
            }
        } else if has_no_case(c) {
            self.put(c, at);
        } else if !is_unseen(c) {
            self.fold(c, at);
        }
    }

    /// By way of the capitals, so that `ß` and `SS`, `ς` and `Σ` become the same.
    fn fold(&mut self, c: char, at: usize) {
        let capitals = c.to_lowercase().flat_map(char::to_uppercase);
        for c in capitals.flat_map(char::to_lowercase) {
            self.put(c, at);
        }
    }

    fn put(&mut self, c: char, at: usize) {
        self.text.push(c);
        self.from.resize(self.text.len(), at);
    }
}

/// A reading as UTF-8; where it isn't, stray bytes end a word, and a second time they are Latin-1.
pub(super) fn foldings(reading: &Reading) -> Vec<Folded> {
    let is_text = std::str::from_utf8(&reading.bytes).is_ok();
    let mut foldings = vec![folded(reading, reading.spelling, |_| '\u{fffd}')];
    if !is_text && !reading.is_packed {
        let spelling = match reading.spelling {
            Spelling::Text => Spelling::Latin1,
            other => other,
        };
        foldings.push(folded(reading, spelling, char::from));
    }
    foldings
}

/// A value as it is searched for.
pub(super) fn fold(text: &str) -> String {
    let reading = Reading::plain(text.trim().as_bytes());
    let text = folded(&reading, Spelling::Text, char::from).text;
    text.to_ascii_lowercase()
}

fn folded(reading: &Reading, spelling: Spelling, stray: impl Fn(u8) -> char) -> Folded {
    let mut folded = Folded::new(reading.bytes.len(), spelling);
    let mut at = 0;
    for chunk in reading.bytes.utf8_chunks() {
        let mut rest = chunk.valid();
        while !rest.is_empty() {
            // Stretches at once: byte by byte would be slow where the program is built for tests.
            let plain = rest.bytes().position(is_special).unwrap_or(rest.len());
            folded.text.push_str(rest.get(..plain).unwrap_or_default());
            let from = reading.from.get(at..).unwrap_or_default();
            folded
                .from
                .extend_from_slice(from.get(..plain).unwrap_or_default());
            let mut behind = rest.get(plain..).unwrap_or_default().chars();
            at += plain;
            if let Some(c) = behind.next() {
                folded.push(c, from.get(plain).copied().unwrap_or_default());
                at += c.len_utf8();
            }
            rest = behind.as_str();
            // What is indented is one space away.
            if folded.text.ends_with(' ') {
                let indented = rest.len();
                rest = rest.trim_start_matches(' ');
                at += indented - rest.len();
            }
        }
        for byte in chunk.invalid() {
            let from = reading.from.get(at).copied().unwrap_or_default();
            folded.push(stray(*byte), from);
            at += 1;
        }
    }
    folded
}

/// What is not copied as it is. Letter case of ASCII is left to the search.
fn is_special(byte: u8) -> bool {
    byte >= 0x80 || byte == b'+' || (byte < b' ' && byte.is_ascii_whitespace())
}

/// Ideographs, kana and Hangul, which are most of what bytes look like when they are taken for UTF-16.
fn has_no_case(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{a63f}' | '\u{ac00}'..='\u{d7ff}')
}

/// Characters that are not seen and may stand within a word: soft hyphens, joiners, directions, variants.
fn is_unseen(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}
