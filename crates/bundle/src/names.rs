//! One policy for every name in a report: shown, or hidden behind an alias.

use model::{Fact, Kind};

use crate::Aliases;

/// Whether names are shown. Every value passes here before a sentence is made of it.
pub enum Names<'a> {
    /// As they are.
    Shown,
    /// By the aliases of this table, which learns the new ones.
    Hidden(&'a mut Aliases),
}

impl Names<'_> {
    /// One value as it may be told.
    pub fn text(&mut self, kind: Kind, value: &str) -> String {
        match self {
            Self::Shown => value.to_owned(),
            Self::Hidden(aliases) => aliases.text(kind, value),
        }
    }

    /// Facts as they may be told.
    pub fn facts(&mut self, facts: Vec<Fact>) -> Vec<Fact> {
        match self {
            Self::Shown => facts,
            Self::Hidden(aliases) => facts.iter().map(|fact| aliases.fact(fact)).collect(),
        }
    }
}
