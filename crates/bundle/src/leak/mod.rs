//! The last look at what is given away: every raw value is searched for in every output byte.
//!
//! It must not decide whether a hit is a leak: a short name also stands in honest text, so the caller
//! compares with a second rendering. Nothing here prints a raw value, so its types have no `Debug`.

mod address;
mod digits;
mod edge;
mod endings;
mod entity;
mod escape;
mod fold;
mod host;
mod needles;
mod packed;
mod path;
mod peel;
mod reading;
mod subject;
mod utf16;

use std::collections::BTreeMap;

use aho_corasick::{AhoCorasick, BuildError};
use thiserror::Error;

use self::needles::{Needle, Needles};
use self::reading::Reading;

/// What a raw value is: it decides how else it may be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    /// Any other name: a network, a firm.
    Name,
    /// A computer or a domain, short or full, also an address or a web address.
    Host,
    /// An account: bare, `DOMAIN\user` or `user@domain`.
    User,
    /// An IP address, also with zone, port or length of its prefix.
    Address,
    /// A hardware address.
    Mac,
    /// A serial number or fingerprint in hexadecimal.
    Serial,
    /// A place of a file.
    Path,
    /// A certificate's subject or issuer.
    Subject,
    /// A security identifier.
    Sid,
}

/// A value that must not be in the output.
pub struct RawValue {
    /// What it is.
    pub shape: Shape,
    /// As it was measured.
    pub text: String,
}

/// By which spelling a value was found; what was read from the bytes goes before how it is written there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Spelling {
    /// As text, in any letter case, whole or in the part that tells it.
    Text,
    /// A number or an address in another way of writing it.
    Rewritten,
    /// The other one of `xn--` and the letters for which it stands.
    Punycode,
    /// UTF-16 of either byte order.
    Utf16,
    /// Single bytes of Latin-1.
    Latin1,
    /// Percent-encoded, once or twice.
    Percent,
    /// HTML's entities.
    Entity,
    /// Escapes of JSON, JavaScript or CSS.
    Escape,
    /// Quoted-printable.
    QuotedPrintable,
    /// Base64 or base64url, from five letters on.
    Base64,
    /// Bytes as hexadecimal digits, from four letters on.
    Hex,
    /// Cut by the end of a line.
    Wrapped,
}

/// Which raw value stands where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The value, by its place among those that were given.
    pub value: usize,
    /// The byte at which it begins; within base64 the symbol.
    pub at: usize,
    /// How it is written there.
    pub spelling: Spelling,
}

/// Why nothing can be searched: no file may be written then.
#[derive(Debug, Error)]
pub enum ScanError {
    /// There are more spellings than fit.
    #[error("spellings: {0}")]
    Spellings(#[from] BuildError),
}

/// All raw values in all spellings, ready to be searched for.
pub struct Scan {
    values: Vec<RawValue>,
    needles: Vec<Needle>,
    automaton: AhoCorasick,
    /// Whether UTF-16 of a value has bytes that are never zero.
    is_wide: bool,
}

impl Scan {
    /// Values without a letter or digit are skipped, and keep their place.
    pub fn new(values: impl IntoIterator<Item = RawValue>) -> Result<Self, ScanError> {
        let values: Vec<RawValue> = values.into_iter().collect();
        let needles = Needles::of(&values);
        let automaton = AhoCorasick::builder()
            .ascii_case_insensitive(true)
            .build(needles.iter().map(|needle| &needle.text))?;
        let is_wide = needles.iter().any(Needle::is_wide);
        Ok(Self {
            values,
            needles,
            automaton,
            is_wide,
        })
    }

    /// The values, in the order in which they were given.
    pub fn values(&self) -> &[RawValue] {
        &self.values
    }

    /// Every place at which a value stands, once, in the order of the bytes.
    pub fn hits(&self, bytes: &[u8]) -> Vec<Hit> {
        let mut found = BTreeMap::new();
        let mut see = |reading: &Reading| self.search(reading, &mut found);
        reading::all(bytes, self.is_wide, &mut see);
        let hit = |((at, value), spelling)| Hit {
            value,
            at,
            spelling,
        };
        found.into_iter().map(hit).collect()
    }

    fn search(&self, reading: &Reading, found: &mut BTreeMap<(usize, usize), Spelling>) {
        for folded in fold::foldings(reading) {
            for place in self.automaton.find_overlapping_iter(&folded.text) {
                let needle = self.needles.get(place.pattern().as_usize());
                let Some(needle) = needle.filter(|needle| needle.text.len() >= reading.least)
                else {
                    continue;
                };
                if !reading.is_packed && !needle.stands_alone(&folded.text, place.range()) {
                    continue;
                }
                let spelling = match folded.spelling {
                    Spelling::Text => needle.spelling,
                    other => other,
                };
                let at = folded.from.get(place.start()).copied().unwrap_or_default();
                let known = found.entry((at, needle.value)).or_insert(spelling);
                *known = spelling.min(*known);
            }
        }
    }
}
