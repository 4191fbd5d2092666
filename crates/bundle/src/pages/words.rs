//! From the domain's words to sentences, as the screens say them.

use guide::Text;
use model::{CheckEntry, Fact, Kind, Report, Status, StepId};
use serde_json::Value as Json;

/// The screen whose words the verdict has.
const RESULT: &str = "screen-e-heading";

/// A part of what the result screen says.
pub(super) fn result(text: &Text, part: &str, facts: &[Fact]) -> String {
    text.attribute(RESULT, part, facts).unwrap_or_default()
}

/// A text to be put into a sentence.
pub(super) fn fact(name: &str, value: &str) -> Fact {
    Fact::text(name, Kind::Enum, value)
}

/// A number to be put into a sentence.
pub(super) fn count(name: &str, number: usize) -> Fact {
    Fact::whole(name, i64::try_from(number).unwrap_or(i64::MAX))
}

/// The state's word.
pub(super) fn status(text: &Text, status: Status) -> String {
    text.say(&format!("status-{status}"))
}

/// The step's heading.
pub(super) fn step(text: &Text, step: StepId) -> String {
    text.say(&format!("step-{step}"))
}

/// The check's name; an id that this version does not know stands for itself.
pub(super) fn check(text: &Text, id: &str) -> String {
    let message = format!("check-{id}");
    if text.has(&message) {
        text.say(&message)
    } else {
        id.to_owned()
    }
}

/// How sure the cause is, and who must act.
pub(super) fn certainty(text: &Text, report: &Report) -> String {
    let facts = [
        fact("confidence", &confidence(text, report)),
        fact("who", &who(text, report)),
    ];
    result(text, "certainty", &facts)
}

/// How sure the cause is.
pub(super) fn confidence(text: &Text, report: &Report) -> String {
    text.say(&format!("confidence-{}", report.cause.confidence))
}

/// Who must act.
pub(super) fn who(text: &Text, report: &Report) -> String {
    text.say(&format!("who-{}", report.cause.who))
}

/// The step of the checklist that the cause points to, with its number.
pub(super) fn offer(text: &Text, report: &Report) -> Option<String> {
    let id = report.cause.step?;
    let facts = [count("number", id.number()), fact("title", &step(text, id))];
    Some(result(text, "offer", &facts))
}

/// When the check began, as people read it; what is no time stands as it is.
pub(super) fn started(report: &Report) -> String {
    match report.started_at.parse::<jiff::Timestamp>() {
        Ok(moment) => moment.strftime("%Y-%m-%d %H:%M:%S UTC").to_string(),
        Err(_) => report.started_at.clone(),
    }
}

/// The names and values of what was measured.
pub(super) fn facts(check: &CheckEntry) -> Vec<(&str, String)> {
    let facts = check.facts.iter();
    facts
        .map(|(name, value)| (name.as_str(), said(value)))
        .collect()
}

/// A measured value as one line.
fn said(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        Json::Array(values) => {
            let values: Vec<_> = values.iter().map(said).collect();
            values.join(", ")
        }
        other => other.to_string(),
    }
}
