//! One policy for every name in a report: shown, or hidden behind an alias.

use model::{Fact, Kind, Value};

use crate::Aliases;
use crate::hide::aliases_in;

/// Whether names are shown. Every value passes here before a sentence is made of it.
pub enum Names<'a> {
    /// As they are.
    Shown,
    /// By the aliases of this table, which learns the new ones.
    Hidden(&'a mut Aliases),
    /// They are stand-ins already: of a bundle that was opened.
    StandIns,
}

impl Names<'_> {
    /// One value as it may be told.
    pub fn text(&mut self, kind: Kind, value: &str) -> String {
        match self {
            Self::Shown => value.to_owned(),
            Self::Hidden(aliases) => aliases.text(kind, value),
            Self::StandIns => aliases_in(value),
        }
    }

    /// Facts as they may be told.
    pub fn facts(&mut self, facts: Vec<Fact>) -> Vec<Fact> {
        match self {
            Self::Shown => facts,
            Self::Hidden(aliases) => facts.iter().map(|fact| aliases.fact(fact)).collect(),
            Self::StandIns => facts.into_iter().map(stand_ins).collect(),
        }
    }
}

fn stand_ins(fact: Fact) -> Fact {
    let value = match &fact.value {
        Value::Text(text) => Value::Text(aliases_in(text)),
        Value::Texts(texts) => Value::Texts(texts.iter().map(|text| aliases_in(text)).collect()),
        Value::Flag(_) | Value::Whole(_) | Value::Real(_) => return fact,
    };
    Fact { value, ..fact }
}
