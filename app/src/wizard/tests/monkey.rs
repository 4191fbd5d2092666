//! A hundred thousand random actions and news: no panic, no dead end, no run that nobody waits for.

use bundle::{BundleError, Section};
use kit::Look;
use model::{Language, StepId};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use rdp_file::Share;
use strum::IntoEnumIterator as _;

use super::entries::saved;
use crate::fixture::{arrived, packed, report, run};
use crate::wizard::{
    Action, Call, Deed, DeedEnd, Effect, Known, LineEnd, LineVerdict, Program, Refused, Remark,
    Route, RunEvent, Saved, Saw, SettingsPage, State, Step, Told, Watch, Way,
};

/// What can happen to a report of our own, and to another's.
fn report_action() -> impl Strategy<Value = Action> {
    let (packed, arrived) = (packed(), Box::new(arrived()));
    prop_oneof![
        Just(Action::TellHelpdesk),
        Just(Action::MakeReport),
        Just(Action::Packed(Box::new(Ok(packed)))),
        Just(Action::Packed(Box::new(Err(BundleError::Unwritable)))),
        Just(Action::LeaveOut(Section::Timeline)),
        Just(Action::SaveReport),
        Just(Action::ReadReports),
        Just(Action::PickReport),
        Just(Action::Arrived(None)),
        Just(Action::Arrived(Some(Ok(arrived)))),
        Just(Action::Arrived(Some(Err(Refused::plain("bundle-not_zip"))))),
        Just(Action::ResultCode("7K3".into())),
        Just(Action::CloseReport),
        Just(Action::Dropped("report.zip".into())),
    ]
}

/// What can be done to this computer, and what becomes of it.
fn deed_action() -> impl Strategy<Value = Action> {
    let deeds = vec![
        Deed::ForgetSignIn(super::deeds::kept("pc-17")),
        Deed::FlushResolverCache,
        Deed::OpenSettings(SettingsPage::Network),
        Deed::OpenSettings(SettingsPage::Vpn),
        Deed::StartClient,
    ];
    let ends = vec![
        DeedEnd::Done,
        DeedEnd::Gone,
        DeedEnd::Unsupported,
        DeedEnd::Failed("no".into()),
    ];
    let did = (0..6_u32, prop::sample::select(ends));
    prop_oneof![
        1 => Just(Action::Means(super::deeds::means())),
        3 => prop::sample::select(deeds).prop_map(Action::Do),
        3 => did.prop_map(|(number, end)| Action::Did(number, end)),
    ]
}

/// What can happen to a connection file.
fn file_action() -> impl Strategy<Value = Action> {
    prop_oneof![
        Just(Action::MakeFile),
        Just(Action::Share(Share::Drives)),
        any::<bool>().prop_map(Action::ByAddress),
        Just(Action::User("anna\u{202e}".into())),
        Just(Action::User("anna".into())),
        Just(Action::Save),
        (0..3_u32).prop_map(|number| Action::Saved(number, Saved::At("pc.rdp".into()))),
        (0..3_u32).prop_map(|number| Action::Saved(number, Saved::Failed("full".into()))),
        (0..3_u32).prop_map(|number| Action::Saved(number, Saved::Nowhere)),
        Just(Action::Connect),
        Just(Action::OpenFolder),
        Just(Action::Tried(Told::NotStarted("gone".into()))),
        any::<bool>().prop_map(Action::OpensFiles),
        Just(Action::PickFile),
        Just(Action::Picked(None)),
        Just(Action::Picked(Some(Ok(Box::new(saved("pc-4", None)))))),
        Just(Action::Dropped("work.rdp".into())),
        Just(Action::Read(Ok(Box::new(saved("pc-3", None))))),
        Just(Action::Read(Err(Remark::plain("remark-file_missing")))),
    ]
}

pub(crate) fn any_action() -> impl Strategy<Value = Action> {
    let step = (0..15_usize).prop_map(|index| StepId::iter().nth(index).unwrap());
    let run = 0..4_u32;
    prop_oneof![
        Just(Action::Back),
        Just(Action::Resumed),
        Just(Action::Desktop {
            text_percent: Some(125),
            high_contrast: true,
            reduced_motion: true,
        }),
        Just(Action::Continue),
        Just(Action::Start),
        Just(Action::Stop),
        Just(Action::Typed("pc-17".into())),
        Just(Action::Typed(":".into())),
        Just(Action::Way(Way::Practice)),
        Just(Action::Way(Way::Typed)),
        Just(Action::Way(Way::File)),
        Just(Action::Files(vec![saved("pc-2", Some("gate.example.com"))])),
        (0..3_usize).prop_map(Action::File),
        Just(Action::Route(Route::Gateway)),
        Just(Action::Route(Route::Direct)),
        Just(Action::VpnIsUp(true)),
        Just(Action::Gateway("gate".into())),
        Just(Action::Gateway(String::new())),
        Just(Action::Program(Program::WindowsApp)),
        Just(Action::Update(Known::Yes)),
        Just(Action::HideNames),
        Just(Action::Speak(Language::German)),
        Just(Action::Watch),
        Just(Action::Saw(Saw::Other)),
        Just(Action::SawCode("0x204".into())),
        Just(Action::SawCode("no code".into())),
        Just(Action::More),
        Just(Action::Practice("clock_wrong".into())),
        Just(Action::Look(Look::Dark)),
        Just(Action::Copy("words".into())),
        Just(Action::Reworded(Box::default())),
        run.clone()
            .prop_map(|run| Action::Run(run, RunEvent::Started("port_answers".into()))),
        Just(Action::Finish),
        Just(Action::Close),
        run.clone().prop_map(|run| Action::Called(
            run,
            Call {
                at_s: 0.0,
                ms: None
            }
        )),
        run.clone().prop_map(ended),
        file_action(),
        deed_action(),
        Just(Action::ShowWhatToDo),
        Just(Action::WalkAll),
        Just(Action::GetInNow),
        Just(Action::CheckAgain),
        Just(Action::DoneCheckAgain),
        Just(Action::CannotDo),
        Just(Action::AllSteps),
        Just(Action::ToResult),
        Just(Action::ToComputer),
        Just(Action::Helpdesk),
        Just(Action::Larger),
        Just(Action::Smaller),
        step.clone().prop_map(Action::Open),
        (run.clone(), step.clone())
            .prop_map(|(run, step)| Action::Finished(run, Box::new(report(Some(step)).into()))),
        run.clone()
            .prop_map(|run| Action::Finished(run, Box::new(report(None).into()))),
        run.prop_map(|run| Action::RunFailed(run, "no".into())),
    ]
}

/// The line was watched.
fn ended(run: u32) -> Action {
    let end = LineEnd {
        verdict: LineVerdict::Steady,
        median_ms: None,
        failed: 0,
    };
    Action::LineEnded(run, end)
}

/// From any state, Back alone leads to A within as many presses as screens are kept.
fn can_get_out(mut state: State) -> bool {
    for _ in 0..70 {
        if state.step == Step::WhatHappens {
            return true;
        }
        if !state.can_go_back() {
            return false;
        }
        state.apply(Action::Back);
    }
    state.step == Step::WhatHappens
}

/// Half of the news are about the run that is waited for; the others come too late.
fn aimed(action: Action, state: &State) -> Action {
    let aim = |run: u32| {
        if run.is_multiple_of(2) {
            state.run
        } else {
            run
        }
    };
    match action {
        Action::Finished(run, found) => Action::Finished(aim(run), found),
        Action::Saved(number, saved) => Action::Saved(aim(number), saved),
        // The last deed that was asked for, or one that is over.
        Action::Did(number, end) if number.is_multiple_of(2) => {
            Action::Did(state.last_errand(), end)
        }
        Action::RunFailed(run, reason) => Action::RunFailed(aim(run), reason),
        Action::Called(run, call) => Action::Called(aim(run), call),
        Action::LineEnded(run, end) => Action::LineEnded(aim(run), end),
        Action::Run(run, event) => Action::Run(aim(run), event),
        other => other,
    }
}

/// A hundred thousand random actions, two hundred in a row.
#[test]
fn no_row_of_actions_leads_to_a_dead_end() {
    let mut runner = TestRunner::deterministic();
    // What takes three steps comes to its end only if little else happens in between.
    let together = prop_oneof![
        Just(Action::MakeFile),
        Just(Action::Save),
        Just(Action::Saved(0, Saved::At("pc.rdp".into()))),
        Just(Action::MakeReport),
        Just(Action::Packed(Box::new(Ok(packed())))),
        Just(Action::SaveReport),
        Just(Action::WalkAll),
        Just(Action::Watch),
        (0..2_u32).prop_map(ended),
    ];
    let rows = prop::collection::vec(
        prop_oneof![6 => any_action(), 1 => report_action(), 1 => together],
        200,
    );
    let (mut results, mut rechecked, mut watched, mut saved) = (0, 0, 0, 0);
    let (mut packed, mut visited, mut done) = (0, 0, 0);
    for row in 0..500 {
        // Every second one begins where a file can be made.
        let mut state = if row % 2 == 0 {
            State::default()
        } else {
            let mut state = super::after_run(report(Some(StepId::OpenDoor)));
            state.found = Some(Box::new(run()));
            state.means = Some(super::deeds::means());
            state
        };
        let mut running = false;
        for action in rows.new_tree(&mut runner).unwrap().current() {
            let action = aimed(action, &state);
            let was = state.is_running();
            let news = matches!(
                action,
                Action::Finished(..) | Action::RunFailed(..) | Action::LineEnded(..)
            );
            match state.apply(action) {
                Some(Effect::StartRun { .. } | Effect::Recheck { .. } | Effect::Watch { .. }) => {
                    running = true;
                }
                Some(Effect::CancelRun) => running = false,
                _ if news && was && !state.is_running() => running = false,
                _ => {}
            }
            assert_eq!(
                running,
                state.is_running(),
                "a run nobody waits for: {state:?}"
            );
            assert!(state.step != Step::Cause || state.found.is_some());
            assert!(can_get_out(state.clone()));
            assert!(!state.is_visiting() || state.goal.is_none());
            packed += u32::from(!state.packing.saved.is_empty());
            done += u32::from(state.deeds.iter().any(|deed| deed.end.is_some()));
            visited += u32::from(state.is_visiting() && state.step == Step::Cause);
            results += u32::from(state.step == Step::Cause);
            rechecked += u32::from(!state.renewed.is_empty());
            saved += u32::from(matches!(state.step, Step::NextInWindows { .. }));
            watched += u32::from(matches!(state.line.watch, Watch::Ended(_)));
        }
    }
    assert!(
        results > 100 && rechecked > 50 && watched > 10 && saved > 0,
        "{results} {rechecked} {watched} {saved}"
    );
    assert!(
        packed > 0 && visited > 10 && done > 10,
        "{packed} {visited} {done}"
    );
}
