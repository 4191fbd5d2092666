//! `rdp lint`: what is weak, dangerous or wrong in a file, in words or as JSON.

use clap::ArgMatches;
use guide::Text;
use model::{Fact, Kind};
use rdp_file::{Finding, key};
use serde::Serialize;

use super::given;
use crate::cli::check::named;
use crate::cli::{Exit, Wrong, file, output, words};

/// The name of the format.
const LINT_SCHEMA: &str = "rdp-first-aid/lint/1";

/// What `--json` prints.
#[derive(Serialize)]
struct Linted {
    schema: &'static str,
    findings: Vec<Worded>,
}

/// A finding with its sentence.
#[derive(Serialize)]
struct Worded {
    #[serde(flatten)]
    finding: Finding,
    sentence: String,
    /// What the setting does, in the field's words, English.
    #[serde(skip_serializing_if = "Option::is_none")]
    meaning: Option<&'static str>,
    /// And why a hardened file says otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<&'static str>,
}

pub(super) fn run(matches: &ArgMatches, text: &Text) -> Result<Exit, Wrong> {
    let path = given(matches, "file");
    let findings = rdp_file::lint(&file::document(path)?);
    let exit = if findings.is_empty() {
        Exit::Fine
    } else {
        Exit::Cause
    };
    let said = if matches.get_flag("json") {
        json(findings, text)
    } else {
        Ok(in_words(path, &findings, text))
    };
    let delivered = said.and_then(|said| Ok(output::deliver(&said)?));
    Ok(match delivered {
        Ok(()) => exit,
        Err(error) => crate::cli::failed(text, &error),
    })
}

fn json(findings: Vec<Finding>, text: &Text) -> anyhow::Result<String> {
    let linted = Linted {
        schema: LINT_SCHEMA,
        findings: findings
            .into_iter()
            .map(|finding| Worded {
                sentence: sentence(&finding, text),
                meaning: key(&finding.name).map(|key| key.meaning.as_str()),
                why: key(&finding.name).and_then(|key| key.why.as_deref()),
                finding,
            })
            .collect(),
    };
    Ok(format!("{}\n", serde_json::to_string_pretty(&linted)?))
}

fn in_words(path: &str, findings: &[Finding], text: &Text) -> String {
    let path = Fact::text("path", Kind::Path, path);
    let heading = if findings.is_empty() {
        text.say_with("rdp-lint-clean", &[path])
    } else {
        let count = i64::try_from(findings.len()).unwrap_or(i64::MAX);
        text.say_with("rdp-lint-found", &[path, Fact::whole("count", count)])
    };
    let mut out = vec![words::wrapped(&heading, "", "")];
    for finding in findings {
        out.push(String::new());
        out.extend(told(finding, text));
        out.extend(safer(finding, text).map(|safer| words::indented(&safer)));
    }
    out.push(String::new());
    out.push(words::wrapped(&text.say("rdp-lint-not"), "", ""));
    out.push(String::new());
    out.join("\n")
}

/// A finding without what would be safer.
pub(super) fn told(finding: &Finding, text: &Text) -> [String; 2] {
    [
        words::wrapped(&place(finding, text), "  ", "    "),
        words::indented(&sentence(finding, text)),
    ]
}

/// How bad it is, and where.
fn place(finding: &Finding, text: &Text) -> String {
    let grade = named("grade", text.say(&format!("grade-{}", finding.grade)));
    let setting = named("setting", setting(finding));
    match finding.line {
        Some(line) => {
            let line = Fact::whole("line", i64::try_from(line).unwrap_or(i64::MAX));
            text.say_with("rdp-lint-line", &[grade, line, setting])
        }
        None if finding.name.is_empty() => text.say_with("rdp-lint-whole", &[grade]),
        None => text.say_with("rdp-lint-unstated", &[grade, setting]),
    }
}

/// The setting as it stands there, without a secret.
fn setting(finding: &Finding) -> String {
    match (finding.name.as_str(), finding.value.as_str()) {
        ("", _) => "…".to_owned(),
        (name, "") => name.to_owned(),
        (name, value) => format!("{name} = {value}"),
    }
}

fn sentence(finding: &Finding, text: &Text) -> String {
    let share = key(&finding.name).and_then(|key| key.share);
    let share = share.map(|share| text.say(&format!("share-{share}")));
    let facts = [named("share", share.unwrap_or_default())];
    text.say_with(&format!("lint-{}", finding.rule), &facts)
}

fn safer(finding: &Finding, text: &Text) -> Option<String> {
    match (&finding.safer, finding.line) {
        (Some(safer), _) => {
            let safer = named("setting", safer.as_str());
            Some(text.say_with("rdp-lint-safer", &[safer]))
        }
        (None, Some(_)) if finding.rule.asks_to_go() => Some(text.say("rdp-lint-without")),
        (None, _) => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use model::Language;
    use rdp_file::{Document, Grade, Rule};
    use strum::IntoEnumIterator as _;

    use super::*;

    const WEAK: &[u8] =
        b"full address:s:remote.example.com\npassword 51:b:0102\nredirectclipboard:i:1\nnonsense\n";

    #[test]
    fn every_rule_and_grade_has_its_words() {
        let text = Text::new(Language::English);
        for rule in Rule::iter() {
            assert!(text.has(&format!("lint-{rule}")), "{rule}");
        }
        for grade in Grade::iter() {
            assert!(text.has(&format!("grade-{grade}")), "{grade}");
        }
    }

    #[test]
    fn the_worst_stands_first_and_no_secret_is_told() {
        let text = Text::new(Language::English);
        let findings = rdp_file::lint(&Document::parse(WEAK));
        let told = in_words("a.rdp", &findings, &text);
        let place = |part: &str| told.find(part).unwrap();
        assert!(place("Dangerous, line 2") < place("Weak, line 3: redirectclipboard = 1"));
        assert!(told.contains("Safer: redirectclipboard:i:0"), "{told}");
        assert!(told.contains("not stated: redirectprinters = 1"), "{told}");
        assert!(!told.contains("0102"), "{told}");
        let json = json(findings, &text).unwrap();
        assert!(!json.contains("0102"), "{json}");
    }
}
