//! Other names for names, for as long as the program runs: the same value has the same alias.
//!
//! The table never leaves the process: it must not be printed, kept or sent, so it has no form for that.

mod account;
mod address;
mod host;
mod kept;
mod path;
mod stand_in;
mod subject;
mod tables;

use model::{Fact, Kind, Value};

use self::address::Addresses;
use self::tables::Tables;

pub(crate) use self::stand_in::{alias_of, stand_in};
pub use self::tables::Word;

/// Who stands for whom. Numbered in the order in which values are first seen.
///
/// A short name and a full one, an account and a mail address are the same where they must be; an alias
/// is its own alias.
#[derive(Default)]
pub struct Aliases {
    tables: Tables,
    addresses: Addresses,
}

impl Aliases {
    /// A table that knows nobody yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// What stands for a value: `Computer-1.Domain-1`, `IPv4-private-1.2`, `User-1`.
    ///
    /// Counts, words of closed lists and versions stay as they are.
    pub fn text(&mut self, kind: Kind, value: &str) -> String {
        if value.trim().is_empty() || self.is_given(value) {
            return value.to_owned();
        }
        match kind {
            Kind::Number | Kind::Enum | Kind::Version => value.to_owned(),
            Kind::Host => self.host(value),
            Kind::User => self.user(value),
            Kind::Domain => self.domain(value),
            Kind::Address => self.address(value),
            Kind::Mac => self.digits(Word::Mac, value),
            Kind::Path => self.path(value),
            Kind::Subject => self.subject(value),
            Kind::Serial => self.digits(Word::Serial, value),
            Kind::Sid => self.sid(value),
            Kind::Ssid => self.plain(Word::Network, value),
        }
    }

    /// Every alias that was given, with what it stands for; never for whom.
    pub(crate) fn given(&self) -> impl Iterator<Item = (Word, String)> {
        let addresses = self.addresses.given().map(|alias| (Word::Address, alias));
        self.tables.given().chain(addresses)
    }

    /// Everything that has an alias, for the last look at what leaves the computer. It must not be told.
    pub(crate) fn replaced(&self) -> impl Iterator<Item = (Word, String)> {
        let addresses = self
            .addresses
            .replaced()
            .map(|ip| (Word::Address, ip.to_string()));
        self.tables.replaced().chain(addresses)
    }

    /// The same table, had its names been others.
    pub(crate) fn called_otherwise(&self, other: &dyn Fn(&str) -> String) -> Self {
        Self {
            tables: self.tables.called_otherwise(other),
            addresses: self.addresses.clone(),
        }
    }

    /// The fact with aliases in the place of its texts.
    pub fn fact(&mut self, fact: &Fact) -> Fact {
        let value = match &fact.value {
            Value::Text(text) => Value::Text(self.text(fact.kind, text)),
            Value::Texts(texts) => {
                let aliases = texts.iter().map(|text| self.text(fact.kind, text));
                Value::Texts(aliases.collect())
            }
            Value::Flag(_) | Value::Whole(_) | Value::Real(_) => fact.value.clone(),
        };
        Fact::new(&fact.name, fact.kind, value)
    }

    /// Whether a text is an alias, in its exact letters.
    fn is_given(&self, text: &str) -> bool {
        self.tables.is_given(text) || self.addresses.is_given(text)
    }

    /// A name that is compared without regard to letter case.
    fn plain(&mut self, word: Word, value: &str) -> String {
        let value = value.trim().to_lowercase();
        self.tables.give(&[word], &value, None).1
    }

    /// Any other text: what is known under it, else a name without a meaning.
    fn name(&mut self, value: &str) -> String {
        let value = value.trim();
        if value.is_empty() || self.is_given(value) || kept::is_name(&value.to_lowercase()) {
            return value.to_owned();
        }
        let lower = value.to_lowercase();
        match self.tables.known(&[Word::Name], &lower, None) {
            Some((_, alias)) => alias,
            None => self
                .known(value)
                .unwrap_or_else(|| self.plain(Word::Name, value)),
        }
    }

    /// A number in hexadecimal, however its digits are grouped.
    fn digits(&mut self, word: Word, value: &str) -> String {
        let digits: String = value
            .chars()
            .filter(|c| !c.is_whitespace() && !":-.".contains(*c))
            .collect();
        let number = digits.trim_start_matches('0').to_lowercase();
        self.tables.give(&[word], &number, None).1
    }

    /// A security identifier. Those that are the same everywhere stay ([MS-DTYP] 2.4.2.4).
    fn sid(&mut self, value: &str) -> String {
        let upper = value.trim().to_ascii_uppercase();
        let parts: Vec<&str> = upper.split('-').skip(1).collect();
        let short = |part: &&str| part.len() <= 3 && part.chars().all(|c| c.is_ascii_digit());
        let is_everywhere = upper.starts_with("S-1-")
            && parts.iter().all(short)
            && matches!(parts.as_slice(), [_, _, _] | [_, "5", "32", _]);
        if is_everywhere {
            return upper;
        }
        self.plain(Word::Sid, value)
    }
}

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
