//! The pages for users as they are composed: what is measured for its readability.
//!
//! It must not decide what is shown; the screens do. It puts together the texts that stand on one
//! page, once for each system and kind of server that has words of its own.

use std::collections::BTreeSet;

use checks::CauseId;
use model::{Fact, StepId};
use strum::IntoEnumIterator as _;

use crate::Text;

/// The systems that have words of their own.
const SYSTEMS: [&str; 3] = ["windows", "macos", "linux"];
/// The kinds of servers that have words of their own.
const FAMILIES: [&str; 6] = [
    "windows",
    "xrdp",
    "freerdp",
    "ironrdp",
    "virtualbox",
    "unknown",
];

/// One page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageText {
    /// The message it is about, and for whom (`step-gateway windows`).
    pub id: String,
    /// A sentence, heading or item a line.
    pub text: String,
}

/// The pages of all steps and causes, in a language.
pub fn pages(text: &Text) -> Vec<PageText> {
    let mut pages = Vec::new();
    for step in StepId::iter() {
        let id = format!("step-{step}");
        for system in SYSTEMS {
            let facts = [Fact::word("system", system)];
            pages.push(page(text, &id, system, &facts, &STEP));
        }
    }
    for cause in CauseId::iter() {
        let id = format!("cause-{cause}");
        for family in FAMILIES {
            for system in SYSTEMS {
                let facts = [Fact::word("family", family), Fact::word("system", system)];
                pages.push(page(
                    text,
                    &id,
                    &format!("{family} {system}"),
                    &facts,
                    &CAUSE,
                ));
            }
        }
    }
    // Where two systems or servers have the same words it is one page.
    let mut seen = BTreeSet::new();
    pages.retain(|page| seen.insert(page.text.clone()));
    pages
}

/// The parts of a step's page for users.
const STEP: [&str; 7] = [
    "question",
    "why",
    "do-1",
    "do-2",
    "do-3",
    "live-fine",
    "cannot",
];
/// The parts of a cause's page for users.
const CAUSE: [&str; 5] = ["meaning", "remedy-1", "remedy-2", "remedy-3", "proves-not"];

fn page(text: &Text, id: &str, whose: &str, facts: &[Fact], parts: &[&str]) -> PageText {
    let attributes = parts
        .iter()
        .filter_map(|part| text.attribute(id, part, facts));
    let lines: Vec<String> = std::iter::once(text.say_with(id, facts))
        .chain(attributes)
        .collect();
    PageText {
        id: format!("{id} {whose}"),
        text: lines.join("\n"),
    }
}
