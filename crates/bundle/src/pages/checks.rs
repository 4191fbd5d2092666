//! The checks as the page's template asks for them.

use guide::Text;
use minijinja::{Value, context};
use model::{CheckEntry, Report, Status};

use super::words;

pub(super) fn checks(report: &Report, text: &Text) -> Vec<Value> {
    let checks = report.checks.iter();
    checks.map(|entry| check(entry, text)).collect()
}

fn check(entry: &CheckEntry, text: &Text) -> Value {
    let is_ill = matches!(entry.status, Status::Warning | Status::Problem);
    let helps = entry.remedies.iter().filter(|_| is_ill);
    let facts: Vec<Value> = words::facts(entry)
        .map(|(name, value)| context! { name, value })
        .collect();
    context! {
        name => words::check(text, &entry.id),
        state => entry.status.to_string(),
        word => words::status(text, entry.status),
        title => &entry.title,
        meaning => &entry.meaning,
        proves_not => entry.proves_not.as_deref().map(|open| proves_not(open, text)),
        remedies => helps.map(Value::from).collect::<Vec<_>>(),
        measured => text.say_with("report-facts", &[words::count("count", facts.len())]),
        facts,
    }
}

/// What a check does not prove, behind the words that say so.
fn proves_not(open: &str, text: &Text) -> String {
    let heading = words::result(text, "proves-not", &[]);
    let facts = [words::fact("check", &heading), words::fact("title", open)];
    // The message that puts a colon between two texts, as the language writes it.
    words::result(text, "unfound", &facts)
}
