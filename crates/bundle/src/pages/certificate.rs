//! `certificate.txt`: what the server's certificate says, value by value, each with its kind.

use checks::CheckId;
use guide::Text;
use model::{CheckEntry, Report};

use super::About;
use super::txt::Page;
use super::words::{facts, status};

/// The kinds of the values, as `model::Kind` calls them; what is not listed has no name in it.
const KINDS: [(&str, &str); 6] = [
    ("typed", "host"),
    ("names", "host"),
    ("subject", "subject"),
    ("issuer", "subject"),
    ("serial", "serial"),
    ("inspector", "product"),
];

/// The certificate as a list of named values with their kinds; a sentence where none was seen.
pub fn certificate_txt(report: &Report, text: &Text, about: &About) -> String {
    let mut page = Page::default();
    if about.names_are_shown {
        page.names_are_shown(text);
    }
    match report.check(CheckId::certificate_sound.into()) {
        Some(check) if !check.facts.is_empty() => values(&mut page, check, text),
        check => {
            page.paragraph(&text.say("report-card-none"));
            if let Some(check) = check {
                page.value(&check.title);
            }
        }
    }
    page.finish()
}

fn values(page: &mut Page, check: &CheckEntry, text: &Text) {
    page.value(&format!("{}: {}", status(text, check.status), check.title));
    page.space();
    page.paragraph(&text.say("report-card"));
    page.space();
    for ((name, value), (_, json)) in facts(check).into_iter().zip(&check.facts) {
        let named = KINDS.iter().find(|(of, _)| *of == name);
        let kind = named.map_or_else(|| plain_kind(name, json), |(_, kind)| kind);
        page.hang("", "    ", &format!("{name} [{kind}]: {value}"));
    }
}

/// The kind of a value that says nothing about anybody.
fn plain_kind(name: &str, value: &serde_json::Value) -> &'static str {
    match value {
        serde_json::Value::Bool(_) => "flag",
        serde_json::Value::Number(_) => "number",
        _ if name.starts_with("not_") => "time",
        _ => "word",
    }
}
