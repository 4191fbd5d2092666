//! The last look: is anything in the files that must not be there?
//!
//! Searched for are all names that have a stand-in, and those of this computer and its user. Some names
//! are words that any report has (`host`, `web`): such a word is no leak where the file says the same of a
//! computer that is called otherwise. What is not shown to be harmless is a leak.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;

use checks::{Observed, is_public_word};
use model::{Kind, NameVisitor, Named as _};
use serde_json::Value as Json;

use super::{Bundle, BundleError, Making};
use crate::Aliases;
use crate::alias::Word;
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
    // What can't be searched is not written.
    let scan = Scan::new(values.iter().map(Value::raw)).map_err(|_| BundleError::Unwritable)?;
    let mut others: BTreeMap<usize, Option<Bundle>> = BTreeMap::new();
    for (at, file) in bundle.files.iter().enumerate() {
        if file.left_out {
            continue;
        }
        let hits = scan.hits(file.text.as_bytes());
        let found: BTreeSet<usize> = hits.iter().map(|hit| hit.value).collect();
        for value in found {
            let other = others.entry(value).or_insert_with(|| {
                let value = values.get(value)?;
                let scan = Scan::new([value.raw()]).ok();
                let scan = scan.filter(|_| may_be_a_word(value.shape))?;
                called_otherwise(&value.text, &scan, making, aliases)
            });
            let other = other.as_ref().and_then(|other| other.files.get(at));
            if other.is_none_or(|other| other.text != file.text) {
                return Err(BundleError::Leak(file.name.clone()));
            }
        }
    }
    Ok(())
}

/// A value that must not be there.
struct Value {
    shape: Shape,
    text: String,
}

impl Value {
    fn raw(&self) -> RawValue {
        RawValue {
            shape: self.shape,
            text: self.text.clone(),
        }
    }
}

/// Every value that must not be there.
fn values(aliases: &Aliases, own: &[(Kind, String)]) -> Vec<Value> {
    // Whole and in its parts: a computer in its domain, an account at one.
    let parts = |text: &str| -> Vec<String> {
        let parts = text.split(['\\', '@', '.', ' ']);
        parts.chain([text]).map(str::to_owned).collect()
    };
    let own = own.iter().flat_map(|(_, text)| parts(text));
    // What stays as it is everywhere is nobody's.
    let own = own.filter(|text| Aliases::new().text(Kind::Host, text) != *text);
    let own = own.map(|text| (Shape::Name, text));
    let replaced = aliases.replaced();
    replaced
        .map(|(word, text)| (of_word(word), text))
        .chain(own)
        .filter(|(shape, text)| *shape != Shape::Serial || text.len() >= SHORTEST_SERIAL)
        .filter(|(_, text)| !is_public_word(text))
        .map(|(shape, text)| Value { shape, text })
        .collect()
}

fn of_word(word: Word) -> Shape {
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
fn may_be_a_word(shape: Shape) -> bool {
    matches!(shape, Shape::Name | Shape::Path)
}

/// The same bundle, had what was seen another name in this one's place.
fn called_otherwise(
    name: &str,
    scan: &Scan,
    making: Making<'_>,
    aliases: &Aliases,
) -> Option<Bundle> {
    let other = |text: &str| replaced(text, name);
    let mut aliases = aliases.called_otherwise(&other);
    let observed = Otherwise::of(making.observed, name, scan).observed(making.observed)?;
    let own = Making {
        observed: &observed,
        ..making
    };
    Bundle::render(own, Some(&mut aliases)).ok()
}

/// What stands where a text of the observations stood.
struct Otherwise<'a> {
    name: &'a str,
    scan: &'a Scan,
    /// Texts that name somebody: they get a stand-in anyway, so only the name itself is another.
    names: BTreeSet<String>,
    /// Words of closed lists.
    words: BTreeSet<String>,
}

impl<'a> Otherwise<'a> {
    fn of(observed: &Observed, name: &'a str, scan: &'a Scan) -> Self {
        let mut otherwise = Self {
            name,
            scan,
            names: BTreeSet::new(),
            words: BTreeSet::new(),
        };
        observed.clone().visit_names(&mut otherwise);
        otherwise
    }

    /// The observations with it; none where they can't be written down.
    fn observed(&self, observed: &Observed) -> Option<Observed> {
        let mut json: Json = serde_json::to_value(observed).ok()?;
        let mut places = Vec::new();
        each_with_way(&json, "", &mut |way, text| {
            places.extend(self.text(text).map(|new| (way.to_owned(), new)));
        });
        for (way, new) in places {
            let old = std::mem::replace(json.pointer_mut(&way)?, new.into());
            // Only a word of a closed list can't be another.
            if serde_json::from_value::<Observed>(json.clone()).is_err() {
                *json.pointer_mut(&way)? = old;
            }
        }
        serde_json::from_value(json).ok()
    }

    /// What would stand there; none where it would stay.
    fn text(&self, text: &str) -> Option<String> {
        if self.names.contains(text) {
            let new = replaced(text, self.name);
            return (new != text).then_some(new);
        }
        // However the name is hidden in it, nothing of such a text can stay.
        let is_hit = !self.words.contains(text) && !self.scan.hits(text.as_bytes()).is_empty();
        is_hit.then(|| stroked(text))
    }
}

impl NameVisitor for Otherwise<'_> {
    fn text(&mut self, kind: Kind, value: &mut String) {
        match kind {
            Kind::Enum | Kind::Number => self.words.insert(value.clone()),
            // Anything may stand in a version.
            Kind::Version => false,
            _ => self.names.insert(value.clone()),
        };
    }

    fn address(&mut self, _: &mut IpAddr) {}

    fn whole(&mut self, _: &mut Option<String>) {}
}

/// Every text that stands as a value, with the way to it (RFC 6901).
fn each_with_way(json: &Json, way: &str, note: &mut dyn FnMut(&str, &str)) {
    match json {
        Json::String(text) => note(way, text),
        Json::Array(values) => {
            for (place, value) in values.iter().enumerate() {
                each_with_way(value, &format!("{way}/{place}"), note);
            }
        }
        // No key of ours has a sign that stands for another there.
        Json::Object(entries) => {
            for (key, value) in entries {
                each_with_way(value, &format!("{way}/{key}"), note);
            }
        }
        Json::Null | Json::Bool(_) | Json::Number(_) => {}
    }
}

fn stroked(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_alphanumeric() { STROKE } else { c })
        .collect()
}

/// A name of the same sort that no report has, wherever the old one stands as a word of its own,
/// whatever its letter case.
fn replaced(text: &str, name: &str) -> String {
    let new = stroked(name);
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
