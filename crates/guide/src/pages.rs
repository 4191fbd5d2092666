//! The pages for users as they are composed: what is measured for its readability.
//!
//! It must not decide what is shown; the screens do. It puts together the texts that stand on one
//! page, once for each way in which these can read: what they depend on is read off the texts.

use std::collections::{BTreeMap, BTreeSet};

use checks::{CauseId, CheckId};
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;
use model::{Fact, Kind, StepId, Value};
use strum::IntoEnumIterator as _;

use crate::{Text, sources};

/// One page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageText {
    /// The message it is about, and the values that its words depend on (`step-gateway windows`).
    pub id: String,
    /// A sentence, heading or item a line.
    pub text: String,
}

/// The pages of all steps, causes and verdicts, in a language.
pub fn pages(text: &Text) -> Vec<PageText> {
    let axes = all_axes(text);
    let mut pages = Vec::new();
    let mut add = |id: &str, parts: &[&str]| pages.extend(readings(text, &axes, id, parts));
    for step in StepId::iter() {
        for live in ["live-fine", "live-problem", "live-unknown"] {
            let parts = [&STEP[..], &[live]].concat();
            add(&format!("step-{step}"), &parts);
        }
    }
    for cause in CauseId::iter() {
        add(&format!("cause-{cause}"), &CAUSE);
    }
    for check in CheckId::iter() {
        for (verdict, _) in checks::verdicts(check) {
            add(&format!("{check}-{verdict}"), &VERDICT);
        }
    }
    // Where two ways read the same it is one page.
    let mut seen = BTreeSet::new();
    pages.retain(|page| seen.insert(page.text.clone()));
    pages
}

/// The parts of a step's page for users, but for what its checks say.
const STEP: [&str; 6] = ["question", "why", "do-1", "do-2", "do-3", "cannot"];
/// The parts of a cause's page for users.
const CAUSE: [&str; 5] = ["meaning", "remedy-1", "remedy-2", "remedy-3", "proves-not"];
/// The parts of a verdict that users read.
const VERDICT: [&str; 2] = ["seen", "meaning"];

/// What a text depends on: each name with the values that choose a wording.
type Axes = BTreeMap<String, BTreeSet<String>>;

/// A message, with its attribute or nothing, to what it depends on.
type AllAxes = BTreeMap<(String, String), Axes>;

fn all_axes(text: &Text) -> AllAxes {
    let mut all = AllAxes::new();
    for source in sources(text.language()) {
        let resource = parser::parse(source.ftl).unwrap_or_else(|(readable, _)| readable);
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let attributes = message.attributes.iter();
            let parts = attributes.map(|part| (part.id.name, &part.value));
            let own = message.value.iter().map(|value| ("", value));
            for (name, pattern) in own.chain(parts) {
                let part = (message.id.name.to_owned(), name.to_owned());
                collect(pattern, all.entry(part).or_default());
            }
        }
    }
    all
}

fn collect(pattern: &Pattern<&str>, axes: &mut Axes) {
    for element in &pattern.elements {
        if let PatternElement::Placeable {
            expression: Expression::Select { selector, variants },
        } = element
            && let InlineExpression::VariableReference { id } = selector
        {
            for variant in variants {
                let (VariantKey::Identifier { name: key }
                | VariantKey::NumberLiteral { value: key }) = variant.key;
                let values = axes.entry(id.name.to_owned()).or_default();
                values.insert(key.to_owned());
                collect(&variant.value, axes);
            }
        }
    }
}

/// A page in all the ways in which its parts can read.
fn readings(text: &Text, all: &AllAxes, id: &str, parts: &[&str]) -> Vec<PageText> {
    let mut axes = Axes::new();
    for part in std::iter::once(&"").chain(parts) {
        let own = all.get(&(id.to_owned(), (*part).to_owned()));
        for (name, values) in own.into_iter().flatten() {
            let known = axes.entry(name.clone()).or_default();
            known.extend(values.iter().cloned());
        }
    }
    let mut ways: Vec<Vec<Fact>> = vec![Vec::new()];
    for (name, values) in &axes {
        ways = ways
            .iter()
            .flat_map(|way| {
                let with = move |value: &String| [&way[..], &[fact(name, value, values)]].concat();
                values.iter().map(with)
            })
            .collect();
    }
    ways.iter().map(|way| page(text, id, way, parts)).collect()
}

/// A fact that chooses this variant. Numbers choose by their value, or by their plural.
fn fact(name: &str, value: &str, all: &BTreeSet<String>) -> Fact {
    const ONE: &str = "one";
    let is_number = |value: &str| value == ONE || value.parse::<i64>().is_ok();
    match value.parse::<i64>() {
        Ok(number) => Fact::whole(name, number),
        Err(_) if value == ONE => Fact::whole(name, 1),
        // Whatever the others do not name.
        Err(_) if all.iter().any(|other| is_number(other)) => {
            Fact::whole(name, i64::from(u16::MAX))
        }
        Err(_) => Fact::text(name, Kind::Enum, value),
    }
}

fn page(text: &Text, id: &str, facts: &[Fact], parts: &[&str]) -> PageText {
    let attributes = parts
        .iter()
        .filter_map(|part| text.attribute(id, part, facts));
    let lines: Vec<String> = std::iter::once(text.say_with(id, facts))
        .chain(attributes)
        .collect();
    let whose = facts.iter().map(|fact| match &fact.value {
        Value::Text(word) => format!(" {word}"),
        _ => format!(" {}", fact.name),
    });
    PageText {
        id: std::iter::once(id.to_owned()).chain(whose).collect(),
        text: lines.join("\n"),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[test]
    fn every_way_in_which_a_page_can_read_is_there() {
        let pages = pages(&Text::for_language("en").unwrap());
        let of = |id: &str| {
            let begin = format!("{id} ");
            let own = pages
                .iter()
                .filter(|page| format!("{} ", page.id).starts_with(&begin));
            own.map(|page| page.text.as_str()).collect::<Vec<_>>()
        };
        // Five reasons for two kinds of systems.
        assert_eq!(of("cause-security_refused").len(), 10);
        let line = of("step-steady_network");
        assert_eq!(line.len(), 4, "fine, a warning, a problem, not known");
        assert!(line.iter().any(|text| text.contains("not quite steady")));
        assert!(line.iter().any(|text| text.contains("could not measure")));
        // Plurals choose by a number.
        let clock = of("clock_right-wrong");
        assert!(clock.iter().any(|text| text.contains("one minute ahead")));
        assert!(clock.iter().any(|text| text.contains("minutes behind")));
    }
}
