//! The report for the helpdesk, and the reports of other computers.

use bundle::{BundleError, Section};

use super::*;
use crate::fixture::{arrived, packed, run};
use crate::wizard::{Ending, Refused, Saved};
use crate::wording::Wording;

/// On the result of a run that can be packed.
fn at_result() -> State {
    let mut state = after_run(report(Some(StepId::OpenDoor)));
    state.found = Some(Box::new(run()));
    state
}

fn in_report() -> State {
    let mut state = at_result();
    let asked = state.apply(Action::MakeReport);
    assert_eq!(asked, Some(Effect::Face(Asked::Pack)));
    state.apply(Action::Packed(Box::new(Ok(packed()))));
    state
}

fn arrive(state: &mut State) {
    state.apply(Action::Arrived(Some(Ok(Box::new(arrived())))));
    assert!(state.is_visiting());
    assert!(matches!(state.step, Step::Visitor { .. }));
}

#[test]
fn what_is_saved_is_what_was_looked_at() {
    let mut state = in_report();
    let Some(Effect::SaveFile {
        number,
        stem,
        ending,
        bytes,
    }) = state.apply(Action::SaveReport)
    else {
        panic!("nothing was saved");
    };
    assert_eq!(ending, Ending::Report);
    assert_eq!(bytes, packed().zip().unwrap());
    // The name of the file says which run it is, and not whose.
    assert_eq!(
        Some(stem.as_str()),
        state
            .code()
            .map(|code| format!("rdp-first-aid-{code}"))
            .as_deref()
    );
    assert_eq!(
        state.apply(Action::SaveReport),
        None,
        "one dialog at a time"
    );
    state.apply(Action::Saved(number, Saved::At("/tmp/a.zip".into())));
    assert_eq!(
        state.packing.saved,
        [std::path::PathBuf::from("/tmp/a.zip")]
    );
    assert!(state.saved.is_empty(), "it is no connection file");
    assert!(matches!(&state.step, Step::InTheReport { remark: Some(_) }));
    let folder = state.apply(Action::OpenFolder);
    assert_eq!(folder, Some(Effect::OpenFolder("/tmp/a.zip".into())));
}

#[test]
fn a_part_that_is_left_out_is_packed_anew() {
    let mut state = in_report();
    for is_out in [true, false] {
        let asked = state.apply(Action::LeaveOut(Section::Page));
        assert_eq!(asked, Some(Effect::Face(Asked::Pack)));
        assert_eq!(state.packing.left_out.contains(&Section::Page), is_out);
        assert_eq!(state.apply(Action::SaveReport), None, "nothing is made yet");
    }
    let leak = BundleError::Leak("report.html".into());
    state.apply(Action::Packed(Box::new(Err(leak))));
    assert_eq!(state.apply(Action::SaveReport), None);
}

#[test]
fn other_words_are_packed_anew() {
    let mut state = in_report();
    assert_eq!(
        state.apply(Action::HideNames),
        Some(Effect::Face(Asked::Reword))
    );
    let again = state.apply(Action::Reworded(Box::default()));
    assert_eq!(again, Some(Effect::Face(Asked::Pack)));
    state.apply(Action::Back);
    assert_eq!(state.apply(Action::Reworded(Box::default())), None);
}

#[test]
fn a_lost_window_packs_anew() {
    let state = in_report();
    let kept = serde_json::to_string(&state).unwrap();
    assert!(!kept.contains("READ-ME-FIRST"), "what is made is not kept");
    let mut state: State = serde_json::from_str(&kept).unwrap();
    assert_eq!(state.packing.made, None);
    assert_eq!(
        state.apply(Action::Resumed),
        Some(Effect::Face(Asked::Pack))
    );
}

#[test]
fn without_a_run_there_is_nothing_to_tell() {
    for mut state in [State::default(), after_run(report(None))] {
        let before = state.clone();
        assert_eq!(state.apply(Action::MakeReport), None);
        assert_eq!(state.apply(Action::TellHelpdesk), None);
        assert_eq!(state, before);
    }
    let mut state = at_result();
    state.apply(Action::TellHelpdesk);
    assert_eq!(state.step, Step::TellHelpdesk);
    state.apply(Action::Back);
    assert_eq!(state.step, Step::Cause);
}

#[test]
fn what_was_found_here_comes_back() {
    let mut state = at_result();
    let own = (state.found.clone(), state.goal.clone());
    arrive(&mut state);
    assert_eq!(state.goal, None);
    assert!(!state.can_be_packed() && state.code().is_none() && !state.can_make_a_file());
    state.apply(Action::ToResult);
    assert_eq!(state.step, Step::Cause);
    assert_eq!(
        state.apply(Action::CheckAgain),
        None,
        "there is nothing to check"
    );
    // A second one takes the first one's place.
    arrive(&mut state);
    state.apply(Action::CloseReport);
    assert_eq!((state.found.clone(), state.goal.clone()), own);
    assert_eq!(state.step, Step::Cause);
    assert!(!state.is_visiting());
}

#[test]
fn nothing_shows_another_report_under_our_name() {
    let mut state = at_result();
    state.apply(Action::TellHelpdesk);
    state.apply(Action::ReadReports);
    arrive(&mut state);
    // Back leads to no screen that was about another report.
    for _ in 0..10 {
        assert!(!matches!(
            state.step,
            Step::TellHelpdesk | Step::InTheReport { .. }
        ));
        state.apply(Action::Back);
    }
    state.apply(Action::ReadReports);
    state.apply(Action::ToComputer);
    assert!(
        !state.is_visiting(),
        "whoever checks a computer is done with the report"
    );
}

#[test]
fn a_report_that_is_closed_without_one_of_our_own_leads_to_the_start() {
    let mut state = State::default();
    arrive(&mut state);
    state.apply(Action::CloseReport);
    assert_eq!(state.step, Step::WhatHappens);
    assert_eq!(state.found, None);
}

#[test]
fn what_is_dropped_is_known_by_its_ending() {
    let mut state = State::default();
    for (path, effect) in [
        ("/a/b.ZIP", Effect::OpenReport("/a/b.ZIP".into())),
        ("/a/b.rdp", Effect::ReadFile("/a/b.rdp".into())),
        ("/a/b", Effect::ReadFile("/a/b".into())),
    ] {
        assert_eq!(state.apply(Action::Dropped(path.into())), Some(effect));
    }
    let mut state = State {
        brought: Some("/a/b.zip".into()),
        ..State::default()
    };
    let effect = state.apply(Action::Resumed);
    assert_eq!(effect, Some(Effect::OpenReport("/a/b.zip".into())));
    assert_eq!(state.apply(Action::Resumed), None, "once");
}

#[test]
fn a_refused_file_leaves_what_is_shown() {
    let mut state = at_result();
    arrive(&mut state);
    let before = state.found.clone();
    state.apply(Action::PickReport);
    assert_eq!(
        state.apply(Action::PickReport),
        None,
        "one dialog at a time"
    );
    state.apply(Action::Arrived(None));
    assert_eq!(state.apply(Action::PickReport), Some(Effect::PickReport));
    state.apply(Action::Arrived(Some(Err(Refused::plain("bundle-not_zip")))));
    assert!(matches!(
        &state.step,
        Step::Visitor {
            remark: Some(_),
            ..
        }
    ));
    assert!(state.is_visiting());
    assert_eq!(state.found, before);
}

#[test]
fn a_code_is_judged_when_the_person_is_done_with_it() {
    let mut state = State::default();
    state.apply(Action::ReadReports);
    let asked = |state: &State| matches!(state.step, Step::Visitor { asked: true, .. });
    state.apply(Action::ResultCode("7K3M-Q9".into()));
    assert!(!asked(&state));
    state.apply(Action::Continue);
    assert!(asked(&state));
    let code = run().report.code.unwrap();
    state.apply(Action::ResultCode(code));
    state.apply(Action::Continue);
    assert!(!asked(&state));
}

#[test]
fn the_course_tells_what_happened_and_names_nobody() {
    let mut state = State::default();
    let mut now = 1_000;
    let mut at = |state: &mut State, action: Action| {
        now += 1_000;
        state.apply_at(now, action)
    };
    at(&mut state, Action::Continue);
    at(&mut state, Action::Typed("secret-pc.corp.example".into()));
    at(&mut state, Action::Continue);
    let Some(Effect::StartRun { run: number, .. }) = at(&mut state, Action::Start) else {
        panic!("no run was started");
    };
    let ended = RunEvent::Ended("port_answers".into(), Status::Problem);
    at(&mut state, Action::Run(number, ended.clone()));
    at(&mut state, Action::Run(number + 7, ended));
    at(&mut state, Action::Finished(number, Box::new(run())));
    at(&mut state, Action::Finished(number, Box::new(run())));
    at(&mut state, Action::TellHelpdesk);
    let course = serde_json::to_value(&state.course).unwrap();
    let told: Vec<String> = course
        .as_array()
        .unwrap()
        .iter()
        .map(|moment| {
            let word = |key: &str| moment[key].as_str().unwrap_or_default().to_owned();
            format!(
                "{} {}{}{}",
                word("event"),
                word("screen"),
                word("check"),
                word("cause")
            )
        })
        .collect();
    let cause = run().report.cause.id;
    assert_eq!(
        told,
        [
            "screen B",
            "screen C",
            "screen D",
            "run_started ",
            "check_ended port_answers",
            &format!("run_ended {cause}"),
            "screen E",
            "screen I",
        ]
    );
    assert!(!course.to_string().contains("secret-pc"));
    let first = course[0]["at_ms"].as_i64();
    assert_eq!(first, Some(2_000));
}

#[test]
fn what_was_found_here_comes_back_in_the_words_of_the_moment() {
    let mut state = at_result();
    arrive(&mut state);
    let mut words = Wording::new(std::sync::Arc::new(guide::Text::new(
        model::Language::English,
    )));
    assert_eq!(
        state.apply(Action::HideNames),
        Some(Effect::Face(Asked::Reword))
    );
    let again = words.reworded(&state);
    state.apply(again);
    state.apply(Action::CloseReport);
    assert_eq!(state.report().unwrap().target.host, "Computer-1.Domain-1");
}

#[test]
fn reading_another_report_is_no_part_of_our_course() {
    let mut state = at_result();
    state.apply_at(1, Action::Arrived(Some(Ok(Box::new(arrived())))));
    let before = state.course.clone();
    for action in [
        Action::ToResult,
        Action::AllSteps,
        Action::Open(StepId::OpenDoor),
    ] {
        state.apply_at(2, action);
    }
    assert_eq!(state.course, before);
}
