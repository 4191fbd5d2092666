//! Deeds: what each step offers, once a press, with its end wherever the person is by then.

use bundle::Outcome;
use machine::{ClientKind, SavedSignIn, SignInKind};

use super::*;
use crate::wizard::{Deed, DeedEnd, Means, Route, SettingsPage};

/// A sign-in that is kept for this computer.
pub(crate) fn kept(host: &str) -> SavedSignIn {
    SavedSignIn {
        target: format!("TERMSRV/{host}"),
        user: Some("anna".into()),
        kind: SignInKind::Password,
    }
}

fn named(target: &str) -> Goal {
    Goal::Computer(model::Target::parse(target).unwrap(), None)
}

/// A computer that has all that deeds need.
pub(crate) fn means() -> Means {
    Means {
        client: Some(ClientKind::Mstsc),
        pages: vec![
            SettingsPage::Network,
            SettingsPage::Vpn,
            SettingsPage::Updates,
        ],
        flushes: true,
    }
}

impl State {
    /// The number of the deed that was asked for last.
    pub(crate) fn last_errand(&self) -> u32 {
        self.errand
    }
}

/// After a run that saw two kept sign-ins, on the step that the cause points to.
pub(crate) fn at_sign_ins() -> State {
    let mut state = after_run(report(Some(StepId::SavedSignIn)));
    state.apply(Action::Means(means()));
    state.goal = Some(named("pc-17.corp.example"));
    let local = &mut state.found.as_mut().unwrap().local;
    local.saved = Some(vec![kept("pc-17"), kept("pc-17.corp.example")]);
    state.apply(Action::ShowWhatToDo);
    assert_eq!(shown(&state), Some(StepId::SavedSignIn));
    state
}

/// On the step of another way in, where this program can be started.
pub(crate) fn before_a_start(client: ClientKind) -> State {
    let mut state = after_run(report(None));
    state.apply(Action::Means(Means {
        client: Some(client),
        ..Means::default()
    }));
    state.apply(Action::GetInNow);
    state
}

fn forget(host: &str) -> Action {
    Action::Do(Deed::ForgetSignIn(kept(host)))
}

fn number(effect: Option<Effect>) -> u32 {
    match effect {
        Some(Effect::Do { number, .. }) => number,
        other => panic!("{other:?}"),
    }
}

#[test]
fn each_step_offers_its_own_deeds() {
    let mut state = after_run(report(None));
    assert_eq!(
        StepId::iter().flat_map(|step| state.deeds_of(step)).count(),
        0,
        "before anything was looked for"
    );
    state.apply(Action::Means(means()));
    state.found.as_mut().unwrap().local.saved = Some(vec![kept("pc-17")]);
    for step in StepId::iter() {
        let wanted = match step {
            StepId::SteadyNetwork => vec![Deed::OpenSettings(SettingsPage::Network)],
            StepId::NameOrAddress => vec![Deed::FlushResolverCache],
            StepId::CurrentClient => vec![Deed::OpenSettings(SettingsPage::Updates)],
            StepId::SavedSignIn => vec![Deed::ForgetSignIn(kept("pc-17")), Deed::StartClient],
            StepId::AnotherWayIn => vec![Deed::StartClient],
            _ => vec![],
        };
        assert_eq!(state.deeds_of(step), wanted, "{step}");
    }
    state.entry.route = Route::Vpn;
    let pages = [SettingsPage::Network, SettingsPage::Vpn].map(Deed::OpenSettings);
    assert_eq!(state.deeds_of(StepId::SteadyNetwork), pages);
    state.apply(Action::Means(Means {
        flushes: false,
        ..means()
    }));
    assert_eq!(state.deeds_of(StepId::NameOrAddress), []);
}

#[test]
fn no_deed_is_done_that_the_screen_does_not_offer() {
    let mut state = at_sign_ins();
    for deed in [
        Deed::ForgetSignIn(kept("another-pc")),
        Deed::FlushResolverCache,
        Deed::OpenSettings(SettingsPage::Updates),
    ] {
        assert_eq!(state.apply_at(5_000, Action::Do(deed)), None);
    }
    state.apply(Action::ToResult);
    assert_eq!(state.apply_at(9_000, forget("pc-17")), None, "not from E");
    assert!(state.deeds.is_empty());
}

#[test]
fn what_may_be_for_other_computers_stays() {
    let all = [
        "pc-17",
        "pc-17.corp.example",
        "*.corp.example",
        "192.0.2.17",
    ];
    for (typed, stays) in [
        ("pc-17", &["pc-17.corp.example", "*.corp.example"][..]),
        ("pc-17.corp.example", &["*.corp.example"]),
    ] {
        let mut state = at_sign_ins();
        state.goal = Some(named(typed));
        state.found.as_mut().unwrap().local.saved = Some(all.map(kept).into());
        for (at_ms, host) in (0..).step_by(10_000).zip(all) {
            let is_asked = state.apply_at(at_ms, forget(host)).is_some();
            assert_eq!(is_asked, !stays.contains(&host), "{typed} {host}");
        }
        let stay: Vec<_> = stays.iter().map(|host| kept(host)).collect();
        let told: Vec<_> = state
            .staying(StepId::SavedSignIn)
            .into_iter()
            .cloned()
            .collect();
        assert_eq!(told, stay, "{typed}");
        assert!(state.staying(StepId::AnotherWayIn).is_empty());
        state.goal = Some(Goal::Practice("healthy".into()));
        assert!(state.staying(StepId::SavedSignIn).is_empty());
    }
}

#[test]
fn one_press_is_one_deed() {
    let mut state = at_sign_ins();
    let start = || Action::Do(Deed::StartClient);
    let first = number(state.apply_at(10_000, start()));
    assert_eq!(state.apply_at(10_100, start()), None, "it is under way");
    assert_eq!(state.apply_at(60_000, start()), None, "it still is");
    state.apply_at(60_010, Action::Did(first, DeedEnd::Done));
    let second = number(state.apply_at(60_020, start()));
    state.apply_at(60_030, Action::Did(second, DeedEnd::Done));
    assert_eq!(state.apply_at(60_300, start()), None, "a double click");
    assert_ne!(number(state.apply_at(70_000, start())), first);
}

#[test]
fn an_entry_that_is_gone_is_offered_no_more() {
    let mut state = at_sign_ins();
    let asked = state.apply_at(1_000, forget("pc-17"));
    let Some(Effect::Do {
        number,
        deed,
        target,
    }) = asked
    else {
        panic!("{asked:?}");
    };
    assert_eq!(deed, Deed::ForgetSignIn(kept("pc-17")));
    assert_eq!(target.unwrap().to_string(), "pc-17.corp.example");
    assert!(state.is_doing(&deed));
    state.apply_at(1_010, Action::Did(number, DeedEnd::Failed("busy".into())));
    assert_eq!(state.saved_sign_ins().len(), 2, "not done, not gone");
    let again = super::deeds::number(state.apply_at(5_000, forget("pc-17")));
    state.apply_at(5_010, Action::Did(again, DeedEnd::Done));
    assert_eq!(state.saved_sign_ins(), [kept("pc-17.corp.example")]);
    assert_eq!(state.told_deed(), Some((&deed, &DeedEnd::Done)));
    assert_eq!(state.apply_at(9_000, forget("pc-17")), None);
    // News that come twice change nothing.
    state.apply_at(9_010, Action::Did(again, DeedEnd::Failed("late".into())));
    assert_eq!(state.told_deed(), Some((&deed, &DeedEnd::Done)));
}

#[test]
fn news_after_the_screen_was_left_are_kept() {
    let mut state = at_sign_ins();
    let number = number(state.apply_at(1_000, forget("pc-17")));
    state.apply_at(1_001, Action::Finish);
    state.apply_at(1_002, Action::Did(number, DeedEnd::Done));
    assert_eq!(state.told_deed(), None, "not on this screen");
    let ends: Vec<_> = state.deeds.iter().map(|done| done.end.clone()).collect();
    assert_eq!(ends, [Some(DeedEnd::Done)]);
    assert_eq!(state.saved_sign_ins(), [kept("pc-17.corp.example")]);
}

#[test]
fn for_a_practice_computer_nothing_is_done_here() {
    let mut state = at_sign_ins();
    state.entry.route = Route::Vpn;
    let offered = |state: &State| StepId::iter().flat_map(|step| state.deeds_of(step)).count();
    assert!(offered(&state) > 6);
    state.goal = Some(Goal::Practice("healthy".into()));
    for step in StepId::iter() {
        assert_eq!(state.deeds_of(step), [], "{step}");
        assert!(!state.lacks_settings(step), "{step}");
    }
    assert_eq!(state.apply_at(1_000, forget("pc-17")), None);
    assert_eq!(state.apply_at(1_000, Action::Do(Deed::StartClient)), None);
}

#[test]
fn another_computers_report_offers_no_deed_here() {
    let mut state = at_sign_ins();
    let arrived = Box::new(crate::fixture::arrived());
    state.apply(Action::Arrived(Some(Ok(arrived))));
    assert!(state.is_visiting());
    for step in StepId::iter() {
        assert_eq!(state.deeds_of(step), [], "{step}");
    }
    state.apply(Action::CloseReport);
    assert_eq!(state.deeds_of(StepId::SavedSignIn).len(), 3);
}

#[test]
fn behind_a_gateway_only_windows_own_program_is_started() {
    for (client, count) in [(ClientKind::Mstsc, 1), (ClientKind::Remmina, 0)] {
        let mut state = before_a_start(client);
        let mut target = model::Target::parse("pc-17").unwrap();
        target.gateway = model::Gateway::parse("gate.example.com", true).ok();
        state.goal = Some(Goal::Computer(target, None));
        assert_eq!(state.deeds_of(StepId::AnotherWayIn).len(), count);
    }
}

#[test]
fn each_deed_stands_in_the_timeline_and_no_name_with_it() {
    let mut state = at_sign_ins();
    for (at_ms, host) in [(1_000, "pc-17"), (9_000, "pc-17.corp.example")] {
        let number = number(state.apply_at(at_ms, forget(host)));
        state.apply_at(at_ms + 10, Action::Did(number, DeedEnd::Done));
        state.apply_at(at_ms + 11, Action::Did(number, DeedEnd::Done));
    }
    let number = number(state.apply_at(20_000, Action::Do(Deed::StartClient)));
    state.apply_at(20_010, Action::Did(number, DeedEnd::Unsupported));
    state.apply_at(30_000, Action::Do(Deed::StartClient));
    state.apply_at(30_010, Action::Resumed);
    let told: Vec<_> = state.course.moments().iter().collect();
    let happened: Vec<_> = told.iter().map(|moment| &moment.happened).collect();
    let forgot = bundle::Happened::ForgotSignIn {
        outcome: Outcome::Done,
    };
    let started = |outcome| bundle::Happened::StartedClient { outcome };
    assert_eq!(
        happened,
        [
            &forgot,
            &forgot,
            &started(Outcome::Failed),
            &started(Outcome::Unknown)
        ]
    );
    let json = serde_json::to_string(&state.course).unwrap();
    assert!(!json.contains("pc-17") && !json.contains("anna"), "{json}");
}

#[test]
fn what_was_under_way_when_the_window_went_is_not_said_to_be_done() {
    let mut state = at_sign_ins();
    let number = number(state.apply_at(1_000, forget("pc-17")));
    state.apply_at(1_500, Action::Resumed);
    assert_eq!(state.deeds[0].end, Some(DeedEnd::Lost));
    state.apply_at(1_600, Action::Did(number, DeedEnd::Done));
    assert_eq!(state.deeds[0].end, Some(DeedEnd::Lost), "too late");
}
