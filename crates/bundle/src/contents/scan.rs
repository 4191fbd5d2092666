//! The last look: is anything in the files that must not be there?
//!
//! Searched for are all names that have a stand-in, and those of this computer and its user. Some names
//! are words that any report has (`host`, `web`): such a word is no leak where the file says the same of a
//! computer that is called otherwise. What is not shown to be harmless is a leak.

use std::collections::{BTreeMap, BTreeSet};

use checks::Observed;
use model::{Kind, NameVisitor, Named as _};
use serde_json::Value as Json;

use super::{Bundle, BundleError, Making};
use crate::Aliases;
use crate::alias::Word;
use crate::hide::each_text;
use crate::leak::{RawValue, Scan, Shape};

/// Serial numbers that are shorter tell nothing, and stand in every date.
const SHORTEST_SERIAL: usize = 8;

/// What a name is made of that stands for no other.
const STROKE: char = 'q';

/// Fails with the first file in which a name is that does not belong there.
pub(super) fn search(
    bundle: &Bundle,
    making: Making<'_>,
    aliases: &Aliases,
) -> Result<(), BundleError> {
    let values = values(aliases, making.own);
    let raw = values.iter().map(|(word, text)| RawValue {
        shape: shape(*word),
        text: text.clone(),
    });
    // What can't be searched is not written.
    let scan = Scan::new(raw).map_err(|_| BundleError::Unwritable)?;
    let mut others: BTreeMap<usize, Option<Bundle>> = BTreeMap::new();
    for (at, file) in bundle.files.iter().enumerate() {
        if file.left_out {
            continue;
        }
        let hits = scan.hits(file.text.as_bytes());
        let found: BTreeSet<usize> = hits.iter().map(|hit| hit.value).collect();
        for value in found {
            let other = others.entry(value).or_insert_with(|| {
                let (word, value) = values.get(value)?;
                may_be_a_word(*word).then(|| called_otherwise(value, making, aliases))?
            });
            let other = other.as_ref().and_then(|other| other.files.get(at));
            if other.is_none_or(|other| other.text != file.text) {
                return Err(BundleError::Leak(file.name.clone()));
            }
        }
    }
    Ok(())
}

/// Every value that must not be there, with the word of its stand-in.
fn values(aliases: &Aliases, own: &[(Kind, String)]) -> Vec<(Word, String)> {
    let own = own.iter().map(|(kind, text)| {
        let word = match kind {
            Kind::User => Word::User,
            Kind::Host => Word::Computer,
            Kind::Path => Word::Path,
            _ => Word::Name,
        };
        (word, text.clone())
    });
    // What stays as it is everywhere is nobody's.
    let own = own.filter(|(_, text)| Aliases::new().text(Kind::Host, text) != *text);
    aliases
        .replaced()
        .chain(own)
        .filter(|(word, text)| *word != Word::Serial || text.len() >= SHORTEST_SERIAL)
        .collect()
}

fn shape(word: Word) -> Shape {
    match word {
        Word::Address => Shape::Address,
        Word::Mac => Shape::Mac,
        Word::Serial => Shape::Serial,
        Word::Sid => Shape::Sid,
        Word::Path => Shape::Path,
        Word::Computer | Word::Domain | Word::User | Word::Network | Word::Name => Shape::Name,
    }
}

/// Whether a report may have such a text by itself.
fn may_be_a_word(word: Word) -> bool {
    matches!(
        word,
        Word::Computer | Word::Domain | Word::User | Word::Network | Word::Name | Word::Path
    )
}

/// The same bundle, had what was seen another name in this one's place.
fn called_otherwise(name: &str, making: Making<'_>, aliases: &Aliases) -> Option<Bundle> {
    let other = |text: &str| replaced(text, name);
    let mut aliases = aliases.called_otherwise(&other);
    let observed = anywhere(making.observed, &other)
        .unwrap_or_else(|| where_names_stand(making.observed, &other));
    let own = Making {
        observed: &observed,
        ..making
    };
    Bundle::render(own, Some(&mut aliases)).ok()
}

/// In every text of the observations; none where the name is also a word of theirs.
fn anywhere(observed: &Observed, other: &dyn Fn(&str) -> String) -> Option<Observed> {
    let mut json: Json = serde_json::to_value(observed).ok()?;
    each_text(&mut json, &mut |text| {
        let new = other(text);
        let is_whole = !new.contains(|c: char| c.is_alphanumeric() && c != STROKE);
        if is_whole || !is_of_a_list(text) {
            *text = new;
        }
    });
    serde_json::from_value(json).ok()
}

/// Whether this is written as the checks write words of closed lists: `closed_in_tls`, `TLS13_AES_128`.
fn is_of_a_list(text: &str) -> bool {
    let is_part = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric());
    text.contains('_') && text.split('_').all(is_part)
}

/// In the texts that name somebody.
fn where_names_stand(observed: &Observed, other: &dyn Fn(&str) -> String) -> Observed {
    struct Rename<'a>(&'a dyn Fn(&str) -> String);
    impl NameVisitor for Rename<'_> {
        fn text(&mut self, _: Kind, value: &mut String) {
            *value = (self.0)(value);
        }

        fn address(&mut self, _: &mut std::net::IpAddr) {}

        fn whole(&mut self, value: &mut Option<String>) {
            *value = None;
        }
    }
    let mut observed = observed.clone();
    observed.visit_names(&mut Rename(other));
    observed
}

/// A name of the same sort that no report has, wherever the old one stands as a word of its own,
/// whatever its letter case.
fn replaced(text: &str, name: &str) -> String {
    let new: String = name
        .chars()
        .map(|c| if c.is_alphanumeric() { STROKE } else { c })
        .collect();
    let (lower, name) = (text.to_lowercase(), name.to_lowercase());
    // Where letter case changes lengths, places can't be told: then the name is nowhere.
    if lower.len() != text.len() || name.is_empty() {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut done = 0;
    for (at, found) in lower.match_indices(&name) {
        let end = at + found.len();
        let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let before = lower.get(..at).and_then(|text| text.chars().next_back());
        let after = lower.get(end..).and_then(|text| text.chars().next());
        if is_letter(before) || is_letter(after) {
            continue;
        }
        out.push_str(text.get(done..at).unwrap_or_default());
        out.push_str(&new);
        done = end;
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}

#[cfg(test)]
mod tests {
    use super::replaced;

    #[test]
    fn a_name_is_replaced_where_it_stands_alone() {
        for (text, name, other) in [
            ("web.corp.example", "web", "qqq.corp.example"),
            ("WEB-2, webcam, web", "web", "qqq-2, webcam, qqq"),
            ("CN=Corp Root CA", "corp root ca", "CN=qqqq qqqq qq"),
            ("nothing", "web", "nothing"),
            ("\u{130}web", "web", "\u{130}web"),
        ] {
            assert_eq!(replaced(text, name), other, "{text}");
        }
    }
}
