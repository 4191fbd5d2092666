//! Who has which number: names by their short and their full form.
//!
//! Must not word anything but the alias itself.

use std::fmt;

use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

/// The word that an alias begins with; the same in every language.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Word {
    /// A computer.
    Computer,
    /// A domain.
    Domain,
    /// A person.
    User,
    /// A network, or an adapter by the name that it has here.
    Network,
    /// A hardware address.
    Mac,
    /// A security identifier.
    Sid,
    /// A serial number or fingerprint.
    Serial,
    /// A file, or a place behind a web address.
    Path,
    /// Any other text: a firm, a town, an authority.
    Name,
    /// An address; its alias tells its class and subnet.
    Address,
}

impl Word {
    /// Those that stand before a number alone.
    const ALL: [Self; 9] = [
        Self::Computer,
        Self::Domain,
        Self::User,
        Self::Network,
        Self::Mac,
        Self::Sid,
        Self::Serial,
        Self::Path,
        Self::Name,
    ];
}

impl fmt::Display for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// All names that were given.
#[derive(Default)]
pub(super) struct Tables {
    entries: Vec<Entry>,
}

/// One thing with its number.
struct Entry {
    word: Word,
    /// What is said where everybody knows the rest, in lower case.
    short: String,
    /// What tells it from others of its short name, once it was seen.
    rest: Option<String>,
    number: usize,
}

impl Entry {
    fn alias(&self) -> String {
        format!("{}-{}", self.word, self.number)
    }
}

impl Tables {
    /// All aliases that were given, each with its word.
    pub(super) fn given(&self) -> impl Iterator<Item = (Word, String)> {
        self.entries.iter().map(|entry| (entry.word, entry.alias()))
    }

    /// The names that have an alias: by their short form, and by their full one where it is known.
    pub(super) fn replaced(&self) -> impl Iterator<Item = (Word, String)> {
        self.entries.iter().flat_map(|entry| {
            let is_full = matches!(entry.word, Word::Computer | Word::Domain);
            let rest = entry.rest.as_ref().filter(|_| is_full);
            let full = rest.map(|rest| format!("{}.{rest}", entry.short));
            let names = std::iter::once(entry.short.clone()).chain(full);
            names.map(|name| (entry.word, name))
        })
    }

    /// The same table, had its names been others.
    pub(super) fn called_otherwise(&self, other: &dyn Fn(&str) -> String) -> Self {
        let entries = self.entries.iter().map(|entry| Entry {
            short: other(&entry.short),
            rest: entry.rest.as_deref().map(other),
            ..*entry
        });
        Self {
            entries: entries.collect(),
        }
    }

    /// Whether this is an alias that was given, in its exact letters.
    pub(super) fn is_given(&self, text: &str) -> bool {
        Word::ALL.iter().any(|word| {
            let number = text.strip_prefix(&word.to_string());
            number.is_some_and(|number| number.starts_with('-'))
        }) && self.entries.iter().any(|entry| entry.alias() == text)
    }

    /// What was seen before as one of these, by its full form or by its short one.
    ///
    /// A short form stands for the first that had it; a full one for none that has another rest.
    pub(super) fn known(
        &self,
        words: &[Word],
        short: &str,
        rest: Option<&str>,
    ) -> Option<(Word, String)> {
        let mut entries = self.entries.iter();
        let is_it = |entry: &&Entry| {
            entry.is(words, short) && (rest.is_none() || entry.rest.as_deref() == rest)
        };
        entries.find(is_it).map(|entry| (entry.word, entry.alias()))
    }

    /// The alias; for what was never seen the next number of the first word.
    pub(super) fn give(
        &mut self,
        words: &[Word],
        short: &str,
        rest: Option<&str>,
    ) -> (Word, String) {
        if let Some(known) = self.known(words, short, rest) {
            return known;
        }
        // What was only called by its short name so far is now known in full.
        let mut entries = self.entries.iter_mut();
        let bare = entries.find(|entry| entry.is(words, short) && entry.rest.is_none());
        if let Some(entry) = bare {
            entry.rest = rest.map(str::to_owned);
            return (entry.word, entry.alias());
        }
        let word = words.first().copied().unwrap_or(Word::Name);
        let mut entry = Entry {
            word,
            short: short.to_owned(),
            rest: rest.map(str::to_owned),
            number: self.next(word),
        };
        // Nothing is its own alias, and none is another's name.
        while self.is_name(&entry.alias()) || entry.alias().eq_ignore_ascii_case(short) {
            entry.number += 1;
        }
        let alias = entry.alias();
        self.entries.push(entry);
        (word, alias)
    }

    fn next(&self, word: Word) -> usize {
        let of_word = self.entries.iter().filter(|entry| entry.word == word);
        1 + of_word.map(|entry| entry.number).max().unwrap_or(0)
    }

    fn is_name(&self, text: &str) -> bool {
        let mut entries = self.entries.iter();
        entries.any(|entry| entry.short.eq_ignore_ascii_case(text))
    }
}

impl Entry {
    fn is(&self, words: &[Word], short: &str) -> bool {
        words.contains(&self.word) && self.short == short
    }
}
