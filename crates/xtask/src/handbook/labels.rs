//! The pages' headings and labels, as they stand in `assets/handbook/labels.toml`.
//!
//! Must not have a label that no page uses: each is a field, and the compiler looks.

use std::collections::BTreeMap;

use model::codes::Standing;
use serde::Deserialize;

/// All labels.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Labels {
    pub(super) page: PageLabels,
    pub(super) contents: Contents,
    pub(super) step: Step,
    pub(super) cause: Cause,
    pub(super) codes: Codes,
    pub(super) questions: Questions,
    pub(super) card: Card,
    pub(super) axis: Vec<Axis>,
}

/// What several pages share.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PageLabels {
    pub(super) home: String,
    pub(super) source: String,
    pub(super) sources: String,
    pub(super) result: String,
    pub(super) note: String,
    pub(super) or: String,
    pub(super) always: String,
    status: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Contents {
    pub(super) title: String,
    pub(super) intro: Vec<String>,
    pub(super) read: String,
    pub(super) read_lines: Vec<String>,
    pub(super) link: String,
    pub(super) link_lines: Vec<String>,
    pub(super) more: String,
    pub(super) steps: String,
    pub(super) causes: String,
    pub(super) cause_columns: Vec<String>,
    pub(super) step_columns: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Step {
    pub(super) title: String,
    pub(super) short: String,
    pub(super) facts: String,
    pub(super) question: String,
    pub(super) why: String,
    pub(super) user: String,
    pub(super) on: String,
    pub(super) systems: BTreeMap<String, String>,
    pub(super) cannot: String,
    pub(super) live: String,
    pub(super) fine: String,
    pub(super) problem: String,
    pub(super) unknown: String,
    pub(super) checks: String,
    pub(super) check_columns: Vec<String>,
    pub(super) no_checks: String,
    pub(super) admin: String,
    pub(super) mouse: String,
    pub(super) commands: String,
    pub(super) command: String,
    pub(super) on_client: String,
    pub(super) on_host: String,
    pub(super) shell: BTreeMap<String, String>,
    pub(super) in_shell: String,
    pub(super) elevation: String,
    pub(super) looks: String,
    pub(super) changes: String,
    pub(super) undo_by: String,
    pub(super) undo_in_words: String,
    pub(super) risk: String,
    pub(super) risk_line: String,
    pub(super) risk_words: Vec<String>,
    pub(super) undo: String,
    pub(super) articles: String,
    pub(super) articles_more: String,
    pub(super) causes: String,
    pub(super) first: String,
    pub(super) later: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Cause {
    pub(super) meaning: String,
    pub(super) titles: String,
    pub(super) remedies: String,
    pub(super) proves_not: String,
    pub(super) who: String,
    pub(super) steps: String,
    pub(super) no_steps: String,
    pub(super) shown: String,
    pub(super) screen: String,
    pub(super) one_of: String,
    pub(super) watched: String,
    /// Titles for causes whose own title depends on what was found.
    pub(super) general: BTreeMap<String, String>,
    pub(super) report: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Codes {
    pub(super) title: String,
    pub(super) intro: Vec<String>,
    pub(super) together: String,
    pub(super) pair_columns: Vec<String>,
    pub(super) columns: Vec<String>,
    pub(super) as_table: String,
    pub(super) shown_as: String,
    pub(super) standing: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Questions {
    pub(super) title: String,
    pub(super) intro: Vec<String>,
    pub(super) verdict_columns: Vec<String>,
    pub(super) verdict: BTreeMap<String, String>,
    pub(super) step: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Card {
    pub(super) title: String,
    pub(super) intro: String,
    pub(super) printable: String,
    pub(super) screens: String,
    pub(super) screen_columns: Vec<String>,
    pub(super) causes: String,
    pub(super) cause_columns: Vec<String>,
    pub(super) exits: String,
    pub(super) words: String,
    pub(super) very_likely: String,
    pub(super) likely: String,
    pub(super) cannot_tell: String,
    pub(super) phone: String,
    pub(super) phone_columns: Vec<String>,
    pub(super) who: BTreeMap<String, String>,
    pub(super) footer: String,
    pub(super) command: Vec<Spoken>,
}

/// A command to say, and the help message that says what it does.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Spoken {
    pub(super) text: String,
    pub(super) help: String,
}

/// Something that a text may depend on.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Axis {
    /// The placeable.
    pub(super) name: String,
    /// Whether the last value stands for all that is not named.
    #[serde(default)]
    pub(super) rest: bool,
    /// Whether only values that the text itself names are looked at.
    #[serde(default)]
    pub(super) named: bool,
    /// What is taken where no variants are wanted.
    pub(super) usual: String,
    /// Each value with its label.
    pub(super) values: Vec<(String, String)>,
}

impl Labels {
    /// The systems that texts differ by.
    pub(super) fn systems(&self) -> impl Iterator<Item = &str> {
        let axes = self.axis.iter().filter(|axis| axis.name == "system");
        axes.flat_map(|axis| axis.values.iter().map(|(system, _)| system.as_str()))
    }
}

impl PageLabels {
    /// How well something is known.
    pub(super) fn status(&self, standing: Standing) -> &str {
        named(&self.status, standing.into())
    }
}

/// A label by the name that the data has for it; the name itself where there is none, which a test finds.
pub(super) fn named<'a>(labels: &'a BTreeMap<String, String>, name: &'a str) -> &'a str {
    labels.get(name).map_or(name, String::as_str)
}

/// A label with values in the places of their names.
pub(super) fn filled(label: &str, values: &[(&str, &str)]) -> String {
    values
        .iter()
        .fold(label.to_owned(), |label, (name, value)| {
            label.replace(&format!("{{{name}}}"), value)
        })
}
