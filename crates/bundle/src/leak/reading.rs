//! The ways to read the same bytes: as they are, as UTF-16, and with their encodings taken off.
//!
//! It must not know what is searched for.

use super::Spelling;
use super::peel::Peel;
use super::{packed, utf16};

/// How many encodings are taken off, one after the other.
const DEPTH: usize = 2;

/// Bytes around an encoded piece that are looked at again: more than a name or a place of a file has.
const REACH: usize = 512;

/// One way to read the bytes.
pub(super) struct Reading {
    pub(super) bytes: Vec<u8>,
    /// For every byte the byte of the output it came from.
    pub(super) from: Vec<usize>,
    pub(super) spelling: Spelling,
    /// Bytes that a name must have: a shorter one would stand here by chance.
    pub(super) least: usize,
    /// Whether neighbours may be noise, so that no word's boundary is asked for.
    pub(super) is_packed: bool,
}

impl Reading {
    pub(super) fn new(spelling: Spelling) -> Self {
        Self {
            bytes: Vec::new(),
            from: Vec::new(),
            spelling,
            least: 1,
            is_packed: false,
        }
    }

    pub(super) fn push(&mut self, byte: u8, from: usize) {
        self.bytes.push(byte);
        self.from.push(from);
    }

    pub(super) fn push_char(&mut self, c: char, from: usize) {
        if c.is_ascii() {
            let mut low = [0];
            c.encode_utf8(&mut low);
            self.bytes.extend_from_slice(&low);
            self.from.push(from);
            return;
        }
        let mut buffer = [0; 4];
        let bytes = c.encode_utf8(&mut buffer).as_bytes();
        self.bytes.extend_from_slice(bytes);
        self.from.resize(self.bytes.len(), from);
    }

    /// Takes over what stands between two encoded pieces, but for what is far from both: that was seen.
    pub(super) fn copy(&mut self, other: &Self, start: usize, end: usize) {
        if end.saturating_sub(start) <= 2 * REACH {
            self.copy_all(other, start, end);
            return;
        }
        if start > 0 {
            self.copy_all(other, start, start + REACH);
        }
        self.push(0, 0);
        self.copy_all(other, end - REACH, end);
    }

    fn copy_all(&mut self, other: &Self, start: usize, end: usize) {
        let bytes = other.bytes.get(start..end);
        self.bytes.extend_from_slice(bytes.unwrap_or_default());
        let from = other.from.get(start..end);
        self.from.extend_from_slice(from.unwrap_or_default());
    }

    /// The spelling of what is read from this one in another way: the outermost stays.
    pub(super) fn then(&self, inner: Spelling) -> Spelling {
        match self.spelling {
            Spelling::Text => inner,
            outer => outer,
        }
    }

    pub(super) fn plain(bytes: &[u8]) -> Self {
        Self {
            bytes: bytes.to_vec(),
            from: (0..bytes.len()).collect(),
            ..Self::new(Spelling::Text)
        }
    }
}

/// Shows every reading of the bytes; without zeros those are no UTF-16, unless values are `wide`.
pub(super) fn all(bytes: &[u8], is_wide: bool, see: &mut impl FnMut(&Reading)) {
    let plain = Reading::plain(bytes);
    if is_wide || bytes.contains(&0) {
        for wide in utf16::readings(&plain) {
            peeled(&wide, 0, see);
        }
    }
    peeled(&plain, 0, see);
    if let Some(whole) = Peel::Wrapped.off(&plain) {
        peeled(&whole, DEPTH, see);
    }
}

fn peeled(reading: &Reading, depth: usize, see: &mut impl FnMut(&Reading)) {
    see(reading);
    packed::unpacked(reading, depth > 0, see);
    if depth == DEPTH {
        return;
    }
    for peel in Peel::ALL {
        if let Some(inner) = peel.off(reading) {
            peeled(&inner, depth + 1, see);
        }
    }
}
