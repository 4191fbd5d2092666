//! A message in all its wordings, each with what it depends on.
//!
//! Must not parse Fluent: which facts and values a message names is read off its text, and the program's
//! own [`guide::Text`] says the wordings.

use std::collections::BTreeMap;

use model::{Fact, Kind, Language};

use super::book::Book;
use super::labels::Axis;

/// One wording; `when` is empty where it always holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Variant {
    /// The labels of what it depends on.
    pub(super) when: Vec<String>,
    /// The wording.
    pub(super) text: String,
}

/// An axis with the values that are looked at, each with its label.
type Looked<'a> = (&'a Axis, Vec<&'a (String, String)>);

/// Values that give the same wordings, with these.
type Group<'a> = (Vec<&'a (String, String)>, Vec<Variant>);

/// Each message of a language by its id, as written.
pub(super) fn raw(language: Language) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for source in guide::sources(language) {
        let mut id = None;
        for line in source.ftl.lines() {
            let is_inside = line.is_empty() || line.starts_with(' ');
            if !is_inside {
                id = line.split_once(" =").map(|(id, _)| id.to_owned());
            }
            if let Some(id) = &id {
                let message = found.entry(id.clone()).or_default();
                message.push_str(line);
                message.push('\n');
            }
        }
    }
    found
}

impl Book {
    /// The wording that the usual facts give; the id where there is none.
    pub(super) fn usual(&self, id: &str, attribute: Option<&str>) -> String {
        let axes = self.labels.axis.iter();
        let facts: Vec<Fact> = axes.map(|axis| fact(axis, &axis.usual)).collect();
        self.worded(id, attribute, &facts)
    }

    /// All wordings that differ.
    pub(super) fn variants(&self, id: &str, attribute: Option<&str>) -> Vec<Variant> {
        let message = self.raw.get(id).map_or("", String::as_str);
        let part = part(message, attribute);
        let names = |axis: &Axis| part.contains(&format!("${}", axis.name));
        let looked =
            |axis: &'_ Axis, value: &str| !axis.named || message.contains(&format!("[{value}]"));
        let axes: Vec<Looked<'_>> = self
            .labels
            .axis
            .iter()
            .filter(|axis| names(axis))
            .map(|axis| {
                let values = axis.values.iter();
                let values = values.filter(|(value, _)| looked(axis, value));
                (axis, values.collect())
            })
            .collect();
        self.split(&|facts| self.worded(id, attribute, facts), &axes, &[])
    }

    /// The attributes `prefix-1`, `prefix-2`, …, each in all its wordings.
    pub(super) fn numbered(&self, id: &str, prefix: &str) -> Vec<Vec<Variant>> {
        (1..)
            .map_while(|number| {
                let name = format!("{prefix}-{number}");
                self.text.attribute(id, &name, &[])?;
                Some(self.variants(id, Some(&name)))
            })
            .collect()
    }

    fn worded(&self, id: &str, attribute: Option<&str>, facts: &[Fact]) -> String {
        match attribute {
            None => self.text.say_with(id, facts),
            Some(name) => self
                .text
                .attribute(id, name, facts)
                .unwrap_or_else(|| format!("{id}.{name}")),
        }
    }

    /// Goes through one axis after another; what makes no difference leaves no label.
    fn split(
        &self,
        say: &dyn Fn(&[Fact]) -> String,
        looked: &[Looked<'_>],
        facts: &[Fact],
    ) -> Vec<Variant> {
        let Some(((axis, values), rest)) = looked.split_first() else {
            let text = say(facts);
            return vec![Variant {
                when: Vec::new(),
                text,
            }];
        };
        let mut groups: Vec<Group<'_>> = Vec::new();
        for value in values {
            let with = [facts, &[fact(axis, &value.0)]].concat();
            let under = self.split(say, rest, &with);
            match groups.iter_mut().find(|(_, other)| *other == under) {
                Some((same, _)) => same.push(value),
                None => groups.push((vec![value], under)),
            }
        }
        // What stands for all the rest is read last.
        if axis.rest
            && let Some(last) = values.last()
        {
            groups.sort_by_key(|(values, _)| values.contains(last));
        }
        let is_split = groups.len() > 1;
        let labelled = |(values, under): Group<'_>| {
            let label = is_split.then(|| self.label(axis, &values));
            under.into_iter().map(move |mut variant| {
                variant.when.splice(0..0, label.clone());
                variant
            })
        };
        groups.into_iter().flat_map(labelled).collect()
    }

    fn label(&self, axis: &Axis, values: &[&(String, String)]) -> String {
        let last = axis.values.last();
        match values.iter().find(|value| Some(**value) == last) {
            Some((_, label)) if axis.rest => label.clone(),
            _ => {
                let labels: Vec<_> = values.iter().map(|(_, label)| label.as_str()).collect();
                labels.join(&self.labels.page.or)
            }
        }
    }
}

/// A message's own sentence, or one of its attributes, as written.
fn part<'a>(message: &'a str, attribute: Option<&str>) -> &'a str {
    const MARK: &str = "\n    .";
    match attribute {
        None => message.split(MARK).next().unwrap_or_default(),
        Some(name) => message
            .split(MARK)
            .skip(1)
            .find(|part| part.split(" =").next() == Some(name))
            .unwrap_or_default(),
    }
}

/// Numbers are numbers, so that they choose their variant.
fn fact(axis: &Axis, value: &str) -> Fact {
    match value.parse::<i64>() {
        Ok(number) => Fact::whole(&axis.name, number),
        Err(_) => Fact::text(&axis.name, Kind::Enum, value),
    }
}
