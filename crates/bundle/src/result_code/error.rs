//! Why a text is no result code, and the message that says so.
//!
//! It must carry facts alone; the sentences stand in `result.ftl`.

use model::{Fact, Kind};
use thiserror::Error;

use crate::pages::tame;

/// Why a code was refused. Places are counted from 1, without spaces and dashes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum CodeError {
    /// So many symbols, and not twelve.
    #[error("length: {count}")]
    Length {
        /// How many there are.
        count: usize,
    },
    /// What no code has, such as a `U`.
    #[error("symbol {place}: {symbol:?}")]
    Symbol {
        /// Where it stands.
        place: usize,
        /// What it is.
        symbol: char,
    },
    /// The check does not fit, and another symbol at this place would make it fit.
    #[error("misheard {place}: {heard}, perhaps {perhaps}")]
    Misheard {
        /// Which symbol.
        place: usize,
        /// What was read.
        heard: char,
        /// What would fit.
        perhaps: char,
    },
    /// The check does not fit, and this symbol and the next the other way round would make it fit.
    #[error("swapped {place}")]
    Swapped {
        /// The first of the two.
        place: usize,
    },
    /// The check does not fit, and no single change would make it fit.
    #[error("several")]
    Several,
    /// The code is made in another way than this program knows.
    #[error("version: {version}")]
    Version {
        /// Which.
        version: u16,
    },
    /// The code is whole, and has a number that this program gives to nothing.
    #[error("unknown {field}: {number}")]
    Unknown {
        /// In which field.
        field: &'static str,
        /// The number.
        number: u16,
    },
}

impl CodeError {
    /// The id of its sentence, and what that names.
    pub fn message(&self) -> (&'static str, Vec<Fact>) {
        let count =
            |name, number: usize| Fact::whole(name, i64::try_from(number).unwrap_or(i64::MAX));
        let letter = |name, letter: char| Fact::text(name, Kind::Enum, tame(&letter.to_string()));
        match *self {
            Self::Length { count: length } => {
                ("result-refused-length", vec![count("count", length)])
            }
            Self::Symbol { place, symbol } => {
                let facts = vec![count("place", place), letter("symbol", symbol)];
                ("result-refused-symbol", facts)
            }
            Self::Misheard {
                place,
                heard,
                perhaps,
            } => {
                let letters = [letter("heard", heard), letter("perhaps", perhaps)];
                let facts = [count("place", place)].into_iter().chain(letters);
                ("result-refused-misheard", facts.collect())
            }
            Self::Swapped { place } => {
                let facts = vec![count("place", place), count("next", place + 1)];
                ("result-refused-swapped", facts)
            }
            Self::Several => ("result-refused-several", Vec::new()),
            Self::Version { version } => (
                "result-refused-version",
                vec![Fact::whole("version", version)],
            ),
            Self::Unknown { field, number } => {
                let facts = vec![Fact::word("field", field), Fact::whole("number", number)];
                ("result-refused-unknown", facts)
            }
        }
    }
}
