//! A report with hidden names has none of them, and the same alias for the same value.

use std::collections::{BTreeMap, BTreeSet};

use bundle::{Aliases, Names, compose, compose_with};
use checks::Observed;
use guide::Text;
use model::{Language, Report};
use proptest::prelude::*;
use serde_json::Value as Json;
use strum::IntoEnumIterator as _;

use crate::cases::{TELLING, all, together};

fn hidden(observed: &Observed, language: Language, aliases: &mut Aliases) -> Report {
    compose_with(observed, &Text::new(language), &mut Names::Hidden(aliases))
}

fn words(report: &Report) -> String {
    serde_json::to_string(report).unwrap()
}

#[test]
fn no_planted_name_stands_in_any_case() {
    let mut aliases = Aliases::new();
    let english = Text::new(Language::English);
    let mut seen = BTreeSet::new();
    for (name, observed) in all(true) {
        let shown = words(&compose(&observed, &english)).to_lowercase();
        let told = words(&hidden(&observed, Language::English, &mut aliases)).to_lowercase();
        for telling in TELLING {
            assert!(!told.contains(telling), "{name}: {telling} in {told}");
            seen.extend(shown.contains(telling).then_some(telling));
        }
    }
    // What is never shown proves nothing: these are in no report, or only in another spelling.
    let kept_out = ["00155d", "4f19", "203.0.113"];
    let expected = TELLING
        .into_iter()
        .filter(|telling| !kept_out.contains(telling));
    assert!(
        expected.clone().all(|telling| seen.contains(telling)),
        "{seen:?}"
    );
}

/// The values of the report that are names, by where they stand.
fn values(report: &Report) -> BTreeMap<String, String> {
    let mut values = BTreeMap::from([("target".to_owned(), report.target.host.clone())]);
    for (at, address) in report.target.addresses.iter().enumerate() {
        values.insert(format!("addresses/{at}"), address.clone());
    }
    for check in &report.checks {
        for (name, value) in &check.facts {
            let place = format!("{}/{name}", check.id);
            match value {
                Json::String(text) => drop(values.insert(place, text.clone())),
                Json::Array(texts) => values.extend(texts.iter().enumerate().map(|(at, text)| {
                    (format!("{place}/{at}"), text.as_str().unwrap().to_owned())
                })),
                _ => {}
            }
        }
    }
    values
}

#[test]
fn equal_values_have_equal_aliases_and_others_have_others() {
    let observed = together();
    let shown = values(&compose(&observed, &Text::new(Language::English)));
    let told = hidden(&observed, Language::English, &mut Aliases::new());
    let told = values(&told);
    assert_eq!(
        shown.keys().collect::<Vec<_>>(),
        told.keys().collect::<Vec<_>>()
    );
    assert!(
        shown
            .values()
            .filter(|value| !told.values().any(|alias| alias == *value))
            .count()
            > 12
    );
    for (place, value) in &shown {
        for (other_place, other) in &shown {
            let equal = value.eq_ignore_ascii_case(other);
            // The computer's short name, and its name with a domain, differ by the domain's alias.
            let told_equal = told.get(place) == told.get(other_place);
            assert_eq!(equal, told_equal, "{place} {value}, {other_place} {other}");
        }
    }
    let computer = |place: &str| {
        let alias = told.get(place).unwrap();
        alias.split('.').next().unwrap().to_owned()
    };
    assert_eq!(computer("target"), "Computer-1");
    assert_eq!(computer("certificate_sound/typed"), "Computer-1");
    assert_eq!(computer("certificate_sound/subject"), "CN=Computer-1");
}

#[test]
fn the_numbers_are_the_same_in_every_language() {
    let observed = together();
    let english = hidden(&observed, Language::English, &mut Aliases::new());
    for language in Language::iter() {
        let report = hidden(&observed, language, &mut Aliases::new());
        assert_eq!(report.target, english.target, "{language:?}");
        assert_eq!(values(&report), values(&english), "{language:?}");
        let told = words(&report).to_lowercase();
        for telling in TELLING {
            assert!(!told.contains(telling), "{language:?}: {telling}");
        }
    }
}

#[test]
fn one_session_keeps_its_aliases_from_report_to_report() {
    let observed = together();
    let mut aliases = Aliases::new();
    let first = hidden(&observed, Language::English, &mut aliases);
    let mut other = observed.clone();
    other.plan.target = model::Target::parse("hades-4711.olymp77.example").unwrap();
    let second = hidden(&other, Language::English, &mut aliases);
    assert_ne!(first.target.host, second.target.host);
    assert_eq!(hidden(&observed, Language::English, &mut aliases), first);
}

#[test]
fn a_verdict_does_not_depend_on_names_being_hidden() {
    let english = Text::new(Language::English);
    for (name, observed) in all(true) {
        let shown = compose(&observed, &english);
        let told = hidden(&observed, Language::English, &mut Aliases::new());
        let verdicts = |report: &Report| {
            let checks = report.checks.iter();
            checks
                .map(|check| (check.status, check.verdict.clone()))
                .collect::<Vec<_>>()
        };
        assert_eq!(verdicts(&told), verdicts(&shown), "{name}");
        assert_eq!(told.cause.id, shown.cause.id, "{name}");
        assert_eq!(told.steps, shown.steps, "{name}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_computer_that_was_named_never_stands_in_the_report(
        short in "[a-z][a-z0-9]{3,9}-[0-9]{4}",
        domain in "[a-z]{4}[0-9]{3}\\.(example|local|net)",
        upper in any::<bool>(),
    ) {
        let mut observed = together();
        let typed = format!("{short}.{domain}");
        let typed = if upper { typed.to_uppercase() } else { typed };
        observed.plan.target = model::Target::parse(&typed).unwrap();
        let told = words(&hidden(&observed, Language::English, &mut Aliases::new())).to_lowercase();
        prop_assert!(!told.contains(&short), "{short}: {told}");
        prop_assert!(!told.contains(domain.split('.').next().unwrap()), "{domain}: {told}");
    }
}
