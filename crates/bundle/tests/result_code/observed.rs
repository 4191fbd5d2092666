//! Codes of whole runs: the checks' own cases, and practice computers with every fault.

use std::time::Duration;

use bundle::{Aliases, Names, ResultCode, compose, compose_with};
use checks::{CheckId, Observed, Plan, Saw};
use guide::Text;
use model::{Language, Report, Status};
use practice::Fault;
use strum::IntoEnumIterator as _;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::cases;

/// What holds for the code of every report.
fn holds(name: &str, observed: &Observed) -> Report {
    let report = compose(observed, &Text::new(Language::English));
    let written = report.code.clone().unwrap();
    let read = ResultCode::read(&written).unwrap();
    assert_eq!(read, ResultCode::of(&report), "{name}");
    assert_eq!(read.cause.to_string(), report.cause.id, "{name}");
    assert_eq!(read.confidence, report.cause.confidence, "{name}");
    // Another language, and hidden names, have the same code.
    let mut aliases = Aliases::new();
    let mut names = Names::Hidden(&mut aliases);
    let hidden = compose_with(observed, &Text::new(Language::Japanese), &mut names);
    assert_eq!(hidden.code.as_deref(), Some(written.as_str()), "{name}");
    // And so has the report when it was stored.
    let stored = serde_json::to_string(&report).unwrap();
    let stored: Report = serde_json::from_str(&stored).unwrap();
    assert_eq!(ResultCode::of(&stored).to_string(), written, "{name}");
    report
}

#[test]
fn every_case_of_every_check_has_a_code() {
    for (name, observed) in cases::all(false) {
        holds(&name, &observed);
    }
}

#[test]
fn every_code_is_told_in_every_language() {
    for (name, observed) in cases::all(false) {
        let report = compose(&observed, &Text::new(Language::English));
        for language in Language::iter() {
            let told = ResultCode::of(&report).tell(&Text::new(language));
            assert_eq!(told.spelled.len(), 12);
            let cause = &told.cause;
            let said = [&cause.title, &cause.meaning, &told.does_not_prove];
            for said in said.into_iter().chain(&told.spelled) {
                let is_whole = !said.is_empty() && !said.contains(['{', '$']);
                assert!(is_whole, "{name}, {language:?}: {said}");
            }
        }
    }
}

#[test]
fn the_code_that_was_seen_is_in_it() {
    let mut observed = cases::together();
    for (extended, shown) in [(Some(7), "0x904/0x7"), (Some(9), "0x904"), (None, "0x904")] {
        observed.plan.saw = Some(Saw {
            code: 0x904,
            extended,
        });
        let report = holds(shown, &observed);
        let told = ResultCode::of(&report).tell(&Text::new(Language::English));
        let saw = told.saw.unwrap();
        assert_eq!(saw.shown().as_deref(), Some(shown));
        assert!(saw.sentence.is_some());
    }
}

/// Every practice computer, all at once: what follows from the end of the attempt is what was found.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_practice_fault_has_a_code_that_names_its_cause() {
    let mut runs = JoinSet::new();
    for fault in Fault::iter() {
        runs.spawn(async move {
            let computer = practice::start(fault, None).await.unwrap();
            let mut plan = Plan::new(computer.target().unwrap());
            plan.phase_limit = Duration::from_secs(3);
            let cancel = CancellationToken::new();
            (
                fault,
                checks::run(&plan, &net::System, &|_| (), &cancel).await,
            )
        });
    }
    let mut count = 0;
    while let Some(run) = runs.join_next().await {
        let (fault, observed) = run.unwrap();
        let report = holds(fault.into(), &observed);
        let code = ResultCode::of(&report);
        for check in CheckId::iter() {
            let status = report.check(check.into()).unwrap().status;
            let is_bad = matches!(status, Status::Warning | Status::Problem);
            assert_eq!(code.not_fine.contains(&check), is_bad, "{fault}: {check}");
        }
        count += 1;
    }
    println!("practice faults: {count}");
}
