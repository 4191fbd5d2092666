//! Made-up files as people have them, and what has to be said about each (`files.toml`).

#![allow(clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeSet;

use rdp_file::{Document, Finding, Rule, Wishes, harden, key, keys, lint};
use serde::Deserialize;
use strum::IntoEnumIterator as _;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    file: Vec<File>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// Where it comes from.
    name: String,
    /// Its text; lines end as in the table, or all by CR LF.
    text: String,
    #[serde(default)]
    encoding: Written,
    /// `line rule`, or `0 rule` for what is about the file as a whole.
    finds: Vec<String>,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Written {
    /// As Windows does.
    #[default]
    Windows,
    Utf8,
    Utf8Marked,
    Utf16Be,
    /// Each character is one byte.
    Western,
}

fn table() -> Vec<File> {
    let table: Table = toml::from_str(include_str!("files.toml")).unwrap();
    table.file
}

impl File {
    fn bytes(&self) -> Vec<u8> {
        let windows = || self.text.replace('\n', "\r\n");
        let marked = |text: &str| format!("\u{feff}{text}");
        match self.encoding {
            Written::Windows => marked(&windows())
                .encode_utf16()
                .flat_map(u16::to_le_bytes)
                .collect(),
            Written::Utf16Be => marked(&windows())
                .encode_utf16()
                .flat_map(u16::to_be_bytes)
                .collect(),
            Written::Utf8 => self.text.clone().into_bytes(),
            Written::Utf8Marked => marked(&self.text).into_bytes(),
            Written::Western => self
                .text
                .chars()
                .map(|letter| u8::try_from(u32::from(letter)).unwrap())
                .collect(),
        }
    }
}

/// Whether it is about a setting that the file does not state.
fn is_unstated(finding: &Finding) -> bool {
    finding.line.is_none() && !finding.name.is_empty()
}

#[test]
fn each_file_has_the_findings_of_the_table() {
    let files = table();
    assert!(files.len() >= 40, "{}", files.len());
    let names: BTreeSet<&str> = files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names.len(), files.len(), "a name stands twice");
    let mut wrong = Vec::new();
    for file in &files {
        let findings = lint(&Document::parse(&file.bytes()));
        let stated = findings.iter().filter(|finding| !is_unstated(finding));
        let found: BTreeSet<String> = stated
            .map(|finding| format!("{} {}", finding.line.unwrap_or_default(), finding.rule))
            .collect();
        let expected: BTreeSet<String> = file.finds.iter().cloned().collect();
        if found != expected {
            let missing: Vec<_> = expected.difference(&found).collect();
            let surplus: Vec<_> = found.difference(&expected).collect();
            wrong.push(format!(
                "{}: missing {missing:?}, not expected {surplus:?}",
                file.name
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_is_met_by_a_file() {
    let met: BTreeSet<Rule> = table()
        .iter()
        .flat_map(|file| lint(&Document::parse(&file.bytes())))
        .map(|finding| finding.rule)
        .collect();
    let unmet: Vec<Rule> = Rule::iter().filter(|rule| !met.contains(rule)).collect();
    assert!(unmet.is_empty(), "{unmet:?}");
}

#[test]
fn what_is_not_stated_is_told_where_its_default_is_weak() {
    for file in table() {
        let document = Document::parse(&file.bytes());
        let told: BTreeSet<String> = lint(&document)
            .into_iter()
            .filter(is_unstated)
            .map(|finding| finding.name)
            .collect();
        let weak: BTreeSet<String> = keys()
            .iter()
            .filter(|key| key.rule.is_some() && key.is_weak_unstated())
            .filter(|key| document.all(&key.name).next().is_none())
            .map(|key| key.name.clone())
            .collect();
        assert_eq!(told, weak, "{}", file.name);
    }
}

#[test]
fn a_safer_line_is_no_finding_of_its_own_rule() {
    for file in table() {
        for finding in lint(&Document::parse(&file.bytes())) {
            let Some(safer) = &finding.safer else {
                continue;
            };
            let again = lint(&Document::parse(safer.as_bytes()));
            let same = again
                .iter()
                .find(|other| other.line == Some(1) && other.rule == finding.rule);
            assert_eq!(same, None, "{}: {safer}", file.name);
        }
    }
}

/// What hardening leaves is neither dangerous nor weak, but for names that only a person can judge.
#[test]
fn a_hardened_file_has_no_weak_line_left() {
    let judged_by_people = [Rule::GatewayLooksAlike, Rule::UnusualLetters];
    let mut made = 0;
    for file in table() {
        let read = Document::parse(&file.bytes());
        assert_eq!(read.to_bytes(), file.bytes(), "{}", file.name);
        let Ok(hardened) = harden(&read, &Wishes::default()) else {
            continue;
        };
        made += 1;
        let left: Vec<Finding> = lint(&Document::parse(&hardened.document.to_windows_bytes()))
            .into_iter()
            .filter(|finding| finding.grade <= rdp_file::Grade::Weak)
            .filter(|finding| !judged_by_people.contains(&finding.rule))
            .collect();
        assert_eq!(left, [], "{}", file.name);
        let hidden: BTreeSet<usize> = lint(&read)
            .into_iter()
            .filter(|finding| finding.rule == Rule::HiddenSign)
            .filter_map(|finding| finding.line)
            .collect();
        let open = read.settings().filter(|one| !hidden.contains(&one.line));
        let open: BTreeSet<String> = open.map(|one| one.name.to_owned()).collect();
        for name in open {
            let is_harmless = key(&name).is_some_and(|key| {
                key.hardened.is_none() && !key.absent && key.says.is_none() && !key.secret
            });
            let is_in_place = ["full address", "server port", "signature", "signscope"];
            if is_harmless && !name.contains("address") && !is_in_place.contains(&name.as_str()) {
                let before: Vec<_> = read.all(&name).map(|one| one.value).collect();
                let after: Vec<_> = hardened.document.all(&name).map(|one| one.value).collect();
                assert_eq!(before, after, "{}: {name}", file.name);
            }
        }
    }
    assert!(made > 25, "{made}");
}
