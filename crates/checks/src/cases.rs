//! The case files of all checks: facts in, verdict out.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

use std::collections::BTreeSet;
use std::path::Path;

use serde::Deserialize;
use strum::IntoEnumIterator as _;

use crate::{CheckId, judge_case, verdicts};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    verdict: String,
    facts: toml::Value,
}

/// The cases in a check's folder.
fn cases(check: CheckId) -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/{check}/cases"));
    let mut cases = Vec::new();
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let file: Cases =
            toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        cases.extend(file.case);
    }
    cases
}

fn built() -> impl Iterator<Item = CheckId> {
    CheckId::iter().filter(|check| !verdicts(*check).is_empty())
}

#[test]
fn every_case_gives_its_verdict() {
    for check in built() {
        for case in cases(check) {
            let verdict = judge_case(check, case.facts)
                .unwrap_or_else(|error| panic!("{check}, {}: {error}", case.name));
            assert_eq!(verdict, case.verdict, "{check}: {}", case.name);
        }
    }
}

#[test]
fn every_verdict_has_a_case() {
    for check in built() {
        let caused: BTreeSet<_> = cases(check).into_iter().map(|case| case.verdict).collect();
        for (verdict, _) in verdicts(check) {
            assert!(caused.contains(verdict), "no case gives {check}-{verdict}");
        }
    }
}

#[test]
fn every_data_file_reads_and_every_check_stands_in_one() {
    for (check, text) in crate::METAS {
        if !text.is_empty() {
            let meta: crate::Meta =
                toml::from_str(text).unwrap_or_else(|error| panic!("{check}: {error}"));
            assert!(!meta.spec.is_empty(), "{check} names no specification");
        }
    }
    for check in CheckId::iter() {
        let meta = check.meta();
        assert!(!meta.steps.is_empty(), "{check} stands on no step");
        for need in &meta.needs {
            assert!(*need < check, "{check} needs {need}, which comes later");
        }
    }
}
