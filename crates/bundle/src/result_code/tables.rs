//! `assets/codes/result.toml`, compiled in and read once: what each number stands for.
//!
//! It must not stop a run: what can't be read counts as nothing, and a test reads it.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use checks::CheckId;
use serde::Deserialize;
use strum::IntoEnumIterator;

use super::SeenCode;

pub(super) const FILE: &str = include_str!("../../../../assets/codes/result.toml");
/// A code without a number.
const ANOTHER: u16 = 31;

/// Names to numbers.
pub(super) type Numbers = BTreeMap<String, u16>;

/// All tables.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Tables {
    pub(super) version: u16,
    /// The steps by which clocks are apart, the smallest first.
    pub(super) skew_minutes: Vec<u16>,
    /// The checks that have no bit.
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "a test holds it to what the code does")
    )]
    pub(super) follows: Vec<CheckId>,
    pub(super) check: BTreeMap<CheckId, u16>,
    pub(super) cause: Numbers,
    pub(super) confidence: Numbers,
    pub(super) reached: Numbers,
    pub(super) ended_by: Numbers,
    pub(super) server_family: Numbers,
    pub(super) platform: Numbers,
    pub(super) vpn: Numbers,
    pub(super) saw: Vec<Row>,
}

/// A usual code.
#[derive(Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Row {
    pub(super) number: u16,
    pub(super) code: u32,
    pub(super) extended: Option<u32>,
}

pub(super) fn tables() -> &'static Tables {
    static READ: OnceLock<Tables> = OnceLock::new();
    READ.get_or_init(|| toml::from_str(FILE).unwrap_or_default())
}

/// The number of a value.
pub(super) fn number(numbers: &Numbers, value: impl Into<&'static str>) -> u16 {
    let name: &str = value.into();
    numbers.get(name).copied().unwrap_or_default()
}

/// The value that has a number.
pub(super) fn value<T>(numbers: &Numbers, number: u16) -> Option<T>
where
    T: IntoEnumIterator + Copy + Into<&'static str>,
{
    T::iter().find(|value| {
        let name: &str = (*value).into();
        numbers.get(name) == Some(&number)
    })
}

impl Tables {
    /// The code that a person saw, as far as it has a number.
    pub(super) fn saw(&self, code: u32, extended: Option<u32>) -> SeenCode {
        let of = |extended| {
            let is_it = |row: &&Row| row.code == code && row.extended == extended;
            self.saw.iter().find(is_it)
        };
        let row = extended
            .and_then(|extended| of(Some(extended)))
            .or_else(|| of(None));
        row.map_or(SeenCode::Another, Row::seen)
    }

    pub(super) fn number_of_saw(&self, saw: SeenCode) -> u16 {
        match saw {
            SeenCode::Nothing => 0,
            SeenCode::Another => ANOTHER,
            usual @ SeenCode::Usual { .. } => {
                let row = self.saw.iter().find(|row| row.seen() == usual);
                row.map_or(ANOTHER, |row| row.number)
            }
        }
    }

    pub(super) fn saw_of_number(&self, number: u16) -> Option<SeenCode> {
        match number {
            0 => Some(SeenCode::Nothing),
            ANOTHER => Some(SeenCode::Another),
            number => {
                let row = self.saw.iter().find(|row| row.number == number);
                row.map(Row::seen)
            }
        }
    }
}

impl Row {
    pub(super) fn seen(&self) -> SeenCode {
        SeenCode::Usual {
            code: self.code,
            extended: self.extended,
        }
    }
}
