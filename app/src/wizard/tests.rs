//! Journeys through the wizard.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

pub(crate) mod deeds;
mod entries;
mod files;
pub(crate) mod monkey;
mod reports;

use kit::Look;
use model::{Report, Status, StepId};
use strum::IntoEnumIterator as _;

use super::{Action, Again, Asked, Effect, Goal, RunEvent, Saw, State, Step, Way};
use crate::fixture::report;

/// A wizard that has run once and stands on E with this report.
fn after_run(found: Report) -> State {
    let mut state = State::default();
    state.apply(Action::Continue);
    state.apply(Action::Typed("pc-17".into()));
    state.apply(Action::Continue);
    let Some(Effect::StartRun { run, .. }) = state.apply(Action::Start) else {
        panic!("no run was started");
    };
    state.apply(Action::Finished(run, Box::new(found.into())));
    assert_eq!(state.step, Step::Cause);
    state
}

fn shown(state: &State) -> Option<StepId> {
    match state.step {
        Step::Checklist { step, .. } => Some(step),
        _ => None,
    }
}

#[test]
fn from_a_name_to_a_cause() {
    let mut state = State::default();
    state.apply(Action::Saw(Saw::Unsure));
    assert_eq!(state.apply(Action::Continue), Some(Effect::FindFiles));
    state.apply(Action::Typed(" pc-17:3390 ".into()));
    assert_eq!(state.apply(Action::Continue), Some(Effect::FindVpn));
    assert_eq!(state.step, Step::HowThere { remark: None });
    let effect = state.apply(Action::Start);
    let Some(Effect::StartRun {
        run,
        goal: Goal::Computer(target, None),
        ..
    }) = effect
    else {
        panic!("{effect:?}");
    };
    assert_eq!(target.to_string(), "pc-17:3390");
    state.apply(Action::Run(run, RunEvent::Started("name_resolves".into())));
    let ended = RunEvent::Ended("name_resolves".into(), Status::Fine);
    state.apply(Action::Run(run, ended));
    let Step::Checking { progress } = &state.step else {
        panic!("{:?}", state.step);
    };
    assert_eq!(progress.done().0, 1);
    assert!(progress.done().1 >= 8);
    state.apply(Action::Finished(
        run,
        Box::new(report(Some(StepId::HostKeyStore)).into()),
    ));
    assert_eq!(state.step, Step::Cause);
}

#[test]
fn a_name_that_cannot_be_meant_starts_nothing_and_stays() {
    let mut state = State::default();
    state.apply(Action::Continue);
    for (typed, id) in [
        ("", "remark-empty"),
        ("my pc", "remark-forbidden_character"),
        ("pc:70000", "remark-port"),
        ("2001:db8::1:3389", "remark-brackets"),
    ] {
        state.apply(Action::Typed(typed.into()));
        assert_eq!(state.step, Step::WhichComputer { remark: None });
        assert_eq!(state.apply(Action::Start), None);
        assert_eq!(state.apply(Action::Continue), None);
        let Step::WhichComputer {
            remark: Some(remark),
        } = &state.step
        else {
            panic!("{:?}", state.step);
        };
        assert_eq!(remark.id, id);
        assert_eq!(state.entry.typed, typed);
    }
}

#[test]
fn a_practice_computer_needs_no_name() {
    let mut state = State::default();
    state.apply(Action::Continue);
    state.apply(Action::Way(Way::Practice));
    state.apply(Action::Practice("clock_wrong".into()));
    let effect = state.apply(Action::Start);
    assert!(matches!(
        effect,
        Some(Effect::StartRun { goal: Goal::Practice(fault), .. }) if fault == "clock_wrong"
    ));
}

#[test]
fn stopping_cancels_and_says_so_and_late_news_change_nothing() {
    let mut state = State::default();
    state.apply(Action::Continue);
    state.apply(Action::Typed("pc-17".into()));
    state.apply(Action::Continue);
    let Some(Effect::StartRun { run, .. }) = state.apply(Action::Start) else {
        panic!();
    };
    assert_eq!(state.apply(Action::Stop), Some(Effect::CancelRun));
    let stopped = state.clone();
    state.apply(Action::Finished(run, Box::new(report(None).into())));
    state.apply(Action::RunFailed(run, "late".into()));
    assert_eq!(state, stopped);
    assert_eq!(state.entry.typed, "pc-17");
    assert!(matches!(state.step, Step::HowThere { remark: Some(_) }));
    assert_eq!(state.apply(Action::Back), None);
    assert_eq!(state.step, Step::WhichComputer { remark: None });
}

#[test]
fn leaving_a_run_by_back_or_by_the_list_cancels_it() {
    for action in [Action::Back, Action::AllSteps] {
        let mut state = State::default();
        state.apply(Action::Continue);
        state.apply(Action::Typed("pc-17".into()));
        state.apply(Action::Continue);
        state.apply(Action::Start);
        assert_eq!(state.apply(action), Some(Effect::CancelRun));
        assert!(!state.is_running());
        state.apply(Action::Back);
        assert!(!matches!(state.step, Step::Checking { .. }));
    }
}

#[test]
fn a_run_that_cannot_be_made_says_why_where_it_was_asked_for() {
    let mut state = State::default();
    state.apply(Action::Continue);
    state.apply(Action::Way(Way::Practice));
    let Some(Effect::StartRun { run, .. }) = state.apply(Action::Start) else {
        panic!();
    };
    state.apply(Action::RunFailed(run, "no socket".into()));
    assert!(matches!(
        &state.step,
        Step::WhichComputer { remark: Some(remark) } if remark.text == "no socket"
    ));
}

#[test]
fn the_whole_walk_visits_all_fifteen_and_ends() {
    let mut state = after_run(report(Some(StepId::HostKeyStore)));
    state.apply(Action::WalkAll);
    let mut visited = Vec::new();
    while let Some(step) = shown(&state) {
        visited.push(step);
        state.apply(Action::Continue);
    }
    assert_eq!(visited, StepId::iter().collect::<Vec<_>>());
    assert_eq!(state.step, Step::Finished);
}

#[test]
fn from_the_offered_step_continue_goes_to_the_lowest_unfinished_one() {
    let mut found = report(Some(StepId::HostKeyStore));
    for entry in &mut found.steps {
        entry.status = match entry.id {
            StepId::SteadyNetwork | StepId::OpenDoor => Status::Fine,
            StepId::NameOrAddress => Status::Warning,
            StepId::AzureVm => Status::NotApplicable,
            _ => Status::NotChecked,
        };
    }
    let mut state = after_run(found);
    state.apply(Action::ShowWhatToDo);
    let mut visited = Vec::new();
    while let Some(step) = shown(&state) {
        visited.push(step.number());
        state.apply(Action::Continue);
    }
    assert_eq!(visited, [12, 2, 4, 5, 6, 7, 8, 9, 10, 11, 14, 15]);
    assert_eq!(state.step, Step::Finished);
    assert_eq!(state.apply(Action::Close), Some(Effect::Face(Asked::Close)));
}

#[test]
fn checking_again_keeps_the_step_and_what_was_before() {
    let mut state = after_run(report(Some(StepId::HostKeyStore)));
    state.apply(Action::ShowWhatToDo);
    let before = state.standing(StepId::HostKeyStore);
    let effect = state.apply(Action::DoneCheckAgain);
    let Some(Effect::Recheck { run, step, .. }) = effect else {
        panic!("{effect:?}");
    };
    assert_eq!(step, StepId::HostKeyStore);
    assert_eq!(
        state.apply(Action::DoneCheckAgain),
        None,
        "one run at a time"
    );
    state.apply(Action::Finished(run, Box::new(report(None).into())));
    let Step::Checklist { again, .. } = &state.step else {
        panic!("{:?}", state.step);
    };
    assert_eq!(
        *again,
        Again::Done {
            before: before.clone()
        }
    );
    assert_ne!(state.standing(StepId::HostKeyStore), before);
    assert_eq!(shown(&state), Some(StepId::HostKeyStore));
    assert_eq!(state.status_of(StepId::HostKeyStore), Status::Fine);
    // The result is that of the whole run, until there is another one.
    let cause = &state.report().unwrap().cause;
    assert_eq!(cause.step, Some(StepId::HostKeyStore));
    assert_eq!(state.renewed_step(), Some(StepId::HostKeyStore));
    let Some(Effect::StartRun { run, .. }) = state.apply(Action::CheckAgain) else {
        panic!("a whole run");
    };
    state.apply(Action::Finished(run, Box::new(report(None).into())));
    assert_eq!(state.report().unwrap().cause.step, None);
    assert_eq!(state.renewed_step(), None);
}

#[test]
fn a_step_without_a_check_of_its_own_is_checked_by_a_whole_run() {
    let step = StepId::iter()
        .find(|step| super::step_checks(*step).is_empty())
        .unwrap();
    let mut state = after_run(report(Some(StepId::HostKeyStore)));
    state.apply(Action::Open(step));
    let Some(Effect::Recheck { run, .. }) = state.apply(Action::DoneCheckAgain) else {
        panic!("a run");
    };
    state.apply(Action::Finished(run, Box::new(report(None).into())));
    assert_eq!(state.report().unwrap().cause.step, None);
    assert_eq!(state.renewed_step(), None);
}

#[test]
fn without_a_run_the_list_opens_steps_and_the_way_out_leads_to_a_computer() {
    let mut state = State::default();
    state.apply(Action::AllSteps);
    state.apply(Action::Open(StepId::Gateway));
    assert_eq!(shown(&state), Some(StepId::Gateway));
    assert_eq!(state.apply(Action::DoneCheckAgain), None);
    state.apply(Action::Open(StepId::StayConnected));
    state.apply(Action::Continue);
    assert_eq!(state.step, Step::Finished);
    state.apply(Action::ToComputer);
    assert_eq!(state.step, Step::WhichComputer { remark: None });
}

#[test]
fn text_has_a_least_and_a_largest_size() {
    let mut state = State::default();
    for _ in 0..20 {
        state.apply(Action::Larger);
    }
    assert_eq!(state.zoom, 200);
    for _ in 0..20 {
        state.apply(Action::Smaller);
    }
    assert_eq!(state.zoom, 80);
}

#[test]
fn a_saved_state_comes_back_as_it_was() {
    let mut state = after_run(report(Some(StepId::HostKeyStore)));
    state.apply(Action::ShowWhatToDo);
    state.apply(Action::DoneCheckAgain);
    let saved = serde_json::to_string(&state).unwrap();
    assert_eq!(serde_json::from_str::<State>(&saved).unwrap(), state);
}

#[test]
fn a_run_that_was_lost_with_its_window_begins_again() {
    let mut state = State::default();
    assert_eq!(state.apply(Action::Resumed), None, "nothing was under way");
    state.apply(Action::Continue);
    state.apply(Action::Typed("pc-17".into()));
    state.apply(Action::Continue);
    let Some(Effect::StartRun { run, goal, .. }) = state.apply(Action::Start) else {
        panic!("a run");
    };
    let begun = state.clone();
    state.apply(Action::Run(run, RunEvent::Started("port_answers".into())));
    let again = state.apply(Action::Resumed);
    let next = Effect::StartRun {
        run: run.wrapping_add(1),
        goal,
        remarks: Vec::new(),
    };
    assert_eq!(again, Some(next));
    assert_eq!(
        state.step, begun.step,
        "the same screen, from its beginning"
    );
}

#[test]
fn a_step_s_check_that_was_lost_begins_again_too() {
    let mut state = after_run(report(Some(StepId::HostKeyStore)));
    state.apply(Action::ShowWhatToDo);
    state.apply(Action::DoneCheckAgain);
    let again = state.apply(Action::Resumed);
    assert!(matches!(again, Some(Effect::Recheck { step, .. }) if step == StepId::HostKeyStore));
    assert!(state.is_running());
}

#[test]
fn the_desktop_s_settings_are_followed_until_the_person_chooses() {
    let wishes = |text_percent, high_contrast| Action::Desktop {
        text_percent,
        high_contrast,
        reduced_motion: false,
    };
    let mut state = State::default();
    state.apply(wishes(Some(150), true));
    assert_eq!((state.zoom, state.look), (150, Look::Contrast));
    state.apply(wishes(Some(100), false));
    assert_eq!((state.zoom, state.look), (150, Look::Contrast), "once");
    let mut state = State::default();
    state.apply(Action::Larger);
    state.apply(Action::Look(Look::Dark));
    state.apply(wishes(Some(175), true));
    assert_eq!((state.zoom, state.look), (120, Look::Dark));
    let mut state = State::default();
    state.apply(wishes(Some(500), false));
    assert_eq!((state.zoom, state.look), (200, Look::System));
    let mut state = State::default();
    state.apply(wishes(None, false));
    assert_eq!(state.zoom, 100);
}
