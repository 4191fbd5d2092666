//! Where stand-ins are in the files, and how many there are.

use std::collections::{BTreeMap, BTreeSet};

use aho_corasick::{AhoCorasick, MatchKind};
use serde::{Deserialize, Serialize};

use super::BundleFile;
use crate::Aliases;
use crate::alias::Word;

/// How much was replaced in the files that are in the bundle.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Replaced {
    /// Different names of each sort that have a stand-in in it.
    pub names: BTreeMap<Word, usize>,
    /// Places where one stands.
    pub places: usize,
}

/// Finds the stand-ins of each file, and counts those that are not left out.
pub(super) fn mark(files: &mut [BundleFile], aliases: &Aliases) -> Replaced {
    let given: Vec<(Word, String)> = aliases.given().collect();
    let mut replaced = Replaced::default();
    let texts = given.iter().map(|(_, alias)| alias);
    let found = AhoCorasick::builder()
        .match_kind(MatchKind::LeftmostLongest)
        .build(texts);
    // Only more names than memory holds make this fail.
    let Ok(found) = found else {
        return replaced;
    };
    let mut seen: BTreeSet<usize> = BTreeSet::new();
    for file in files {
        let text = &file.text;
        let matches = found
            .find_iter(text)
            .filter(|at| stands_alone(text, at.range()));
        for at in matches {
            file.aliases.push(at.range());
            if !file.left_out {
                replaced.places += 1;
                seen.insert(at.pattern().as_usize());
            }
        }
    }
    for (word, _) in seen.iter().filter_map(|at| given.get(*at)) {
        *replaced.names.entry(*word).or_default() += 1;
    }
    replaced
}

/// Whether nothing goes on at either end that would make it another word.
fn stands_alone(text: &str, at: std::ops::Range<usize>) -> bool {
    let before = text
        .get(..at.start)
        .and_then(|text| text.chars().next_back());
    let after = text.get(at.end..).and_then(|text| text.chars().next());
    // A JSON text's `\n` before a name is no letter of it.
    let is_escape = text
        .get(..at.start)
        .is_some_and(|text| text.ends_with("\\n"));
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    (is_escape || !is_letter(before)) && !is_letter(after)
}
