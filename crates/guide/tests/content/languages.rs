//! Every language says all that English says, with the same facts, and keeps its own rules.

use std::collections::BTreeMap;

use model::Language;
use serde::Deserialize;
use strum::IntoEnumIterator as _;

use crate::messages::{self, Worded};
use crate::wording::{
    BUTTON_WORDS, for_users, is_button, is_heading, is_title, without_facts, words,
};

/// What a language's own file in `words/` says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rules {
    /// How remedies begin: on this computer, on the work computer, at the helpdesk.
    places: [String; 3],
    /// What stands on no user's screen, in lower case.
    banned: Vec<String>,
    /// How a sentence refuses what it names, in lower case.
    pub(crate) refusals: Vec<String>,
}

/// The longest sentence for users, in words; in Japanese, in characters.
fn longest(language: Language) -> usize {
    match language {
        Language::English => 20,
        Language::German => 22,
        Language::French | Language::Spanish | Language::Portuguese => 25,
        Language::Japanese => 70,
    }
}

pub(crate) fn others() -> impl Iterator<Item = (Language, Rules, BTreeMap<String, Worded>)> {
    Language::iter()
        .filter(|language| *language != Language::English)
        .map(|language| {
            let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/content/words");
            let file = format!("{folder}/{}.toml", language.tag());
            let rules = std::fs::read_to_string(&file).expect(&file);
            let rules = toml::from_str(&rules).expect(&file);
            (language, rules, messages::of(language))
        })
}

#[test]
fn every_language_says_the_same_things_with_the_same_facts() {
    let english = messages::all();
    for (language, _, theirs) in others() {
        let missing: Vec<_> = english
            .keys()
            .filter(|id| !theirs.contains_key(*id))
            .collect();
        assert!(missing.is_empty(), "{language:?} lacks {missing:?}");
        for (id, worded) in theirs {
            let ours = english
                .get(&id)
                .unwrap_or_else(|| panic!("{language:?}: nothing asks for {id}"));
            assert_eq!(worded.variables, ours.variables, "{language:?} {id}");
            assert_eq!(worded.keys, ours.keys, "{language:?} {id}");
            assert_eq!(worded.owner, ours.owner, "{language:?} {id}");
        }
    }
}

/// Text that was left in English gives itself away by being the same.
#[test]
fn every_language_speaks_for_itself() {
    let english = messages::all();
    for (language, _, theirs) in others() {
        let same: Vec<_> = theirs
            .iter()
            .filter(|(id, worded)| {
                let ours = &english[*id].readings;
                words(&without_facts(&ours[0])) > 4 && worded.readings == *ours
            })
            .map(|(id, _)| id)
            .collect();
        assert!(same.is_empty(), "{language:?}: {same:?}");
    }
}

#[test]
fn sentences_and_titles_are_short_in_every_language() {
    for (language, _, theirs) in others() {
        for (id, worded) in theirs.into_iter().filter(|(id, _)| for_users(id)) {
            for reading in worded.readings {
                let reading = without_facts(&reading);
                for sentence in reading.split_inclusive(['.', '?', '!', ':', '。', '？', '！']) {
                    let length = length(language, sentence);
                    assert!(length <= longest(language), "{language:?} {id}: {sentence}");
                }
                let title = if language == Language::Japanese {
                    40
                } else {
                    14
                };
                let button = if language == Language::Japanese {
                    20
                } else {
                    BUTTON_WORDS
                };
                let most = if is_button(&id) { button } else { title };
                let is_held = is_title(&id) || is_heading(&id) || is_button(&id);
                let is_long = is_held && length(language, &reading) > most;
                assert!(!is_long, "{language:?} {id}: {reading}");
            }
        }
    }
}

fn length(language: Language, text: &str) -> usize {
    match language {
        Language::Japanese => text.trim().chars().count(),
        _ => words(text),
    }
}

#[test]
fn users_read_no_word_of_the_trade_in_any_language() {
    for (language, rules, theirs) in others() {
        assert!(rules.banned.len() >= 15, "{language:?}");
        for (id, worded) in theirs.into_iter().filter(|(id, _)| for_users(id)) {
            for reading in worded.readings {
                let said = without_facts(&reading).to_lowercase();
                for banned in &rules.banned {
                    let is_said = match language {
                        Language::Japanese => said.contains(banned.as_str()),
                        _ => said
                            .split(|c: char| !c.is_alphanumeric() && c != '_' && c != '-')
                            .any(|word| word == banned),
                    };
                    assert!(!is_said, "{language:?} {id}: “{banned}” in: {reading}");
                }
            }
        }
    }
}

#[test]
fn remedies_begin_with_where_in_every_language() {
    for (language, rules, theirs) in others() {
        for (id, worded) in theirs {
            if !id.contains(".remedy-") {
                continue;
            }
            for reading in worded.readings {
                let begins = rules
                    .places
                    .iter()
                    .any(|place| reading.starts_with(place.as_str()));
                assert!(begins, "{language:?} {id}: {reading}");
            }
        }
    }
}
