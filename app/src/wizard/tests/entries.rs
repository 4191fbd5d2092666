//! What the person names and picks, the line, and other words for what was found.

use model::{Gateway, StepId, Target};

use super::after_run;
use crate::fixture::report;
use crate::wizard::{
    Action, Asked, Call, Effect, Goal, Line, LineEnd, LineVerdict, Reworded, Route,
    SavedConnection, State, Step, Watch,
};

pub(super) fn saved(name: &str, gateway: Option<&str>) -> SavedConnection {
    let mut target = Target::parse(name).unwrap();
    target.gateway = gateway.map(|gateway| Gateway::parse(gateway, false).unwrap());
    SavedConnection {
        document: rdp_file::Document::default(),
        had_secrets: false,
        name: name.to_owned(),
        target,
    }
}

#[test]
fn a_saved_connection_speaks_for_its_gateway_until_the_person_chooses() {
    let mut state = State::default();
    state.apply(Action::Continue);
    state.apply(Action::Files(vec![
        saved("pc-1", None),
        saved("pc-2", Some("gate.example.com")),
    ]));
    state.apply(Action::File(1));
    state.apply(Action::Continue);
    assert_eq!(
        (state.entry.route, state.entry.guessed),
        (Route::Gateway, true)
    );
    state.apply(Action::VpnIsUp(true));
    assert_eq!(state.entry.route, Route::Gateway, "the file knows better");
    let goal = |state: &State| match state.entry.goal(&state.files) {
        Ok(Goal::Computer(target, _)) => target.gateway,
        other => panic!("{other:?}"),
    };
    assert_eq!(
        goal(&state).map(|gateway| gateway.always),
        Some(false),
        "as the file says"
    );
    state.apply(Action::Gateway("other.example.com".into()));
    assert_eq!(goal(&state).map(|gateway| gateway.always), Some(true));
    state.apply(Action::Route(Route::Direct));
    assert_eq!(goal(&state), None);
    state.apply(Action::Route(Route::Gateway));
    state.apply(Action::Gateway("my gate".into()));
    assert_eq!(state.apply(Action::Start), None);
    assert!(matches!(state.step, Step::HowThere { remark: Some(_) }));
}

#[test]
fn a_vpn_that_is_up_is_a_guess_that_gives_way() {
    let mut state = State::default();
    state.apply(Action::Continue);
    state.apply(Action::Typed("pc-17".into()));
    state.apply(Action::Continue);
    state.apply(Action::VpnIsUp(true));
    assert_eq!((state.entry.route, state.entry.guessed), (Route::Vpn, true));
    state.apply(Action::Route(Route::Direct));
    state.apply(Action::Back);
    state.apply(Action::Continue);
    state.apply(Action::VpnIsUp(true));
    assert_eq!(
        (state.entry.route, state.entry.guessed),
        (Route::Direct, false)
    );
}

#[test]
fn the_line_is_watched_on_the_first_step_and_left_with_it() {
    let mut state = after_run(report(Some(StepId::SteadyNetwork)));
    assert_eq!(state.apply(Action::Watch), None, "nowhere else");
    state.apply(Action::ShowWhatToDo);
    let Some(Effect::Watch { run, .. }) = state.apply(Action::Watch) else {
        panic!("a watch");
    };
    let call = Call {
        at_s: 0.0,
        ms: Some(12.0),
    };
    state.apply(Action::Called(run, call));
    state.apply(Action::Called(run - 1, call));
    assert_eq!(state.line.calls, [call], "old news are none");
    let mut left = state.clone();
    assert_eq!(left.apply(Action::Back), Some(Effect::CancelRun));
    assert_eq!(left.line, Line::default());
    let end = LineEnd {
        verdict: LineVerdict::Steady,
        median_ms: Some(12.0),
        failed: 0,
    };
    state.apply(Action::LineEnded(run, end));
    assert_eq!(state.line.watch, Watch::Ended(end));
    assert_eq!(state.apply(Action::Back), None);
    assert_eq!(state.line.watch, Watch::Ended(end), "it stays known");
}

#[test]
fn other_words_take_the_place_of_the_same_run_s_only() {
    let mut state = after_run(report(Some(StepId::HostKeyStore)));
    let in_other_words = |title: &str, began: &str| {
        let mut report = report(Some(StepId::HostKeyStore));
        report.cause.title = title.to_owned();
        report.started_at = began.to_owned();
        Action::Reworded(Box::new(Reworded {
            report: Some(report),
            renewed: Vec::new(),
            ..Reworded::default()
        }))
    };
    let began = state.report().unwrap().started_at.clone();
    assert_eq!(
        state.apply(Action::HideNames),
        Some(Effect::Face(Asked::Reword))
    );
    state.apply(in_other_words("anders", &began));
    assert_eq!(state.report().unwrap().cause.title, "anders");
    state.apply(in_other_words("late", "1999"));
    assert_eq!(state.report().unwrap().cause.title, "anders");
}
