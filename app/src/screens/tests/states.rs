//! Every screen in every state that the tests look at.

use bundle::{BundleError, Difference, Happened, Moment, Outcome, Section};
use model::{Confidence, Gateway, Status, StepId, Target};
use rdp_file::Share;
use strum::IntoEnumIterator as _;

use super::found;
use crate::fixture::report;
use crate::wizard::{
    Action, Call, Effect, Goal, Known, Line, LineEnd, LineVerdict, Progress, Refused, Route, Saved,
    SavedConnection, Saw, State, Step, Told, Watch, Way,
};

/// Each screen with its ID and a heading's text id.
pub(crate) fn all_screens() -> Vec<(State, String)> {
    let mut screens = vec![(State::default(), "screen-a-heading".to_owned())];
    let mut typed = State::default();
    typed.apply(Action::Continue);
    let mut wrong = typed.clone();
    wrong.apply(Action::Continue);
    let mut practice = typed.clone();
    practice.apply(Action::Way(Way::Practice));
    let mut saved = typed.clone();
    saved.apply(Action::Files(files()));
    saved.apply(Action::File(1));
    let mut hidden = saved.clone();
    hidden.apply(Action::HideNames);
    for route in [Route::Unsure, Route::Vpn, Route::Gateway] {
        let mut there = saved.clone();
        there.apply(Action::Continue);
        there.apply(Action::Route(route));
        screens.push((there.clone(), "screen-c-heading".to_owned()));
        there.apply(Action::Gateway("no name".into()));
        there.apply(Action::Start);
        if matches!(there.step, Step::HowThere { .. }) {
            screens.push((there, "screen-c-heading".to_owned()));
        }
    }
    for state in [typed, wrong, practice, saved, hidden] {
        screens.push((state, "screen-b-heading".to_owned()));
    }
    let mut other = State::default();
    other.apply(Action::Saw(Saw::Other));
    other.apply(Action::SawCode("nothing".into()));
    screens.push((other, "screen-a-heading".to_owned()));
    for mut end in [State::default(), found(None), found(Some(StepId::Gateway))] {
        end.apply(Action::Finish);
        screens.push((end, "screen-k-heading".to_owned()));
    }
    for line in lines() {
        let mut first = found(Some(StepId::SteadyNetwork));
        first.apply(Action::ShowWhatToDo);
        first.line = line;
        screens.push((first, "step-steady_network".to_owned()));
    }
    screens.extend(results());
    screens.push((State::gallery(), "window-title".to_owned()));
    let mut checking = found(None);
    checking.step = Step::Checking {
        progress: Progress::default(),
    };
    screens.push((checking, "screen-d-heading".to_owned()));
    for with_report in [true, false] {
        let mut list = if with_report {
            found(None)
        } else {
            State::default()
        };
        list.apply(Action::AllSteps);
        screens.push((list, "screen-l-heading".to_owned()));
    }
    screens.extend(steps());
    screens.extend(super::local::screens());
    screens.extend(new_files());
    screens.extend(reports());
    screens.extend(visits());
    screens
}

/// The code and the report for the helpdesk: made, refused, saved, with parts left out.
fn reports() -> Vec<(State, String)> {
    let at = |deeds: Vec<Action>| {
        let mut state = found(None);
        state.found = Some(Box::new(crate::fixture::run()));
        for deed in deeds {
            let deed = match deed {
                Action::Saved(_, saved) => Action::Saved(state.run, saved),
                deed => deed,
            };
            state.apply(deed);
        }
        state
    };
    let packed = || Action::Packed(Box::new(Ok(crate::fixture::packed())));
    let refused = |error| Action::Packed(Box::new(Err(error)));
    let saved = |saved| {
        vec![
            Action::MakeReport,
            packed(),
            Action::SaveReport,
            Action::Saved(0, saved),
        ]
    };
    let path = Saved::At("/home/anna/Documents/report.zip".into());
    let with = |mut deeds: Vec<Action>, more: Action| {
        deeds.push(more);
        deeds
    };
    let mut screens = vec![(
        at(vec![Action::TellHelpdesk]),
        "screen-i-heading".to_owned(),
    )];
    for deeds in [
        vec![Action::MakeReport],
        vec![Action::MakeReport, packed()],
        vec![
            Action::MakeReport,
            packed(),
            Action::LeaveOut(Section::Timeline),
        ],
        vec![
            Action::MakeReport,
            Action::LeaveOut(Section::Page),
            refused(BundleError::Leak("report.json".into())),
        ],
        vec![
            Action::MakeReport,
            refused(BundleError::TooLarge(2_000_000)),
        ],
        vec![Action::MakeReport, refused(BundleError::Unwritable)],
        saved(path.clone()),
        saved(Saved::Nowhere),
        saved(Saved::Failed(
            "No space left on device (os error 28)".into(),
        )),
        with(saved(path.clone()), Action::HideNames),
        with(saved(path.clone()), Action::Tried(Told::Folder)),
        with(
            saved(path.clone()),
            Action::Tried(Told::NoFolder("Permission denied".into())),
        ),
    ] {
        screens.push((at(deeds), "screen-j-heading".to_owned()));
    }
    for deeds in [saved(path.clone()), with(saved(path), Action::HideNames)] {
        screens.push((
            at(with(deeds, Action::Finish)),
            "screen-k-heading".to_owned(),
        ));
    }
    screens
}

/// Another computer's report and its code: as it was made, judged otherwise, refused.
fn visits() -> Vec<(State, String)> {
    let at = |deeds: Vec<Action>| {
        let mut state = State::default();
        for deed in deeds {
            state.apply(deed);
        }
        state
    };
    let arrive = |arrived| Action::Arrived(Some(Ok(Box::new(arrived))));
    let mut otherwise = crate::fixture::arrived();
    otherwise.opened.left_out = vec!["certificate.txt".into()];
    otherwise.opened.names = bundle::NamesIn::Shown;
    otherwise.opened.observed = None;
    otherwise.opened.events = events();
    otherwise.differences = differences();
    let refused = Refused {
        id: "bundle-changed".into(),
        path: "/home/anna/report.zip".into(),
        name: "report.json".into(),
    };
    let code = crate::fixture::run().report.code.unwrap();
    let mut screens = Vec::new();
    for deeds in [
        vec![Action::ReadReports],
        vec![Action::ReadReports, Action::ResultCode(code)],
        vec![
            Action::ReadReports,
            Action::ResultCode("7K3".into()),
            Action::Continue,
        ],
        vec![Action::Arrived(Some(Err(refused.clone())))],
        vec![Action::HideNames, Action::Arrived(Some(Err(refused)))],
        vec![Action::Arrived(Some(Err(Refused::plain(
            "remark-report_no_dialog",
        ))))],
        vec![arrive(crate::fixture::arrived())],
        vec![Action::Helpdesk, arrive(otherwise)],
    ] {
        screens.push((at(deeds), "screen-v-heading".to_owned()));
    }
    let shown = at(vec![
        arrive(crate::fixture::arrived()),
        Action::ToResult,
        Action::AllSteps,
    ]);
    screens.push((shown, "screen-l-heading".to_owned()));
    screens
}

/// Everything that can have happened.
fn events() -> Vec<Moment> {
    let status = Status::Problem;
    let check = "port_answers".to_owned();
    let all = [
        Happened::Screen {
            screen: "S12".to_owned(),
        },
        Happened::RunStarted,
        Happened::CheckEnded { check, status },
        Happened::RunEnded {
            cause: "closed_in_tls".to_owned(),
        },
        Happened::Stopped,
        Happened::StepChecked {
            step: StepId::OpenDoor,
            status,
        },
        Happened::Watched { status },
        Happened::FileSaved,
        Happened::ReportSaved,
        Happened::Connected,
        Happened::ForgotSignIn {
            outcome: Outcome::Done,
        },
        Happened::FlushedCache {
            outcome: Outcome::Failed,
        },
        Happened::OpenedSettings {
            outcome: Outcome::Unknown,
        },
        Happened::StartedClient {
            outcome: Outcome::Done,
        },
    ];
    let moments = all.into_iter().zip((0_i64..).step_by(61_234));
    moments
        .map(|(happened, at_ms)| Moment { at_ms, happened })
        .collect()
}

fn differences() -> Vec<Difference> {
    vec![
        Difference::Cause {
            then: "healthy".into(),
            now: "closed_in_tls".into(),
        },
        Difference::Confidence {
            then: Confidence::Likely,
            now: Confidence::CannotTell,
        },
        Difference::Check {
            check: "port_answers".into(),
            then: None,
            now: Status::Problem,
        },
        Difference::Check {
            check: "tls_completes".into(),
            then: Some(Status::Fine),
            now: Status::Warning,
        },
    ]
}

/// A connection file before it is saved and after, with nothing shared and with much, in words and
/// with names hidden.
fn new_files() -> Vec<(State, String)> {
    let mut screens = Vec::new();
    let at = |deeds: &[Action]| {
        let mut state = found(Some(StepId::HostKeyStore));
        let target = Target::parse("pc-17.example.com:3390").unwrap();
        state.goal = Some(Goal::Computer(target, None));
        for deed in deeds {
            // What was asked for last is what was saved.
            let deed = match deed.clone() {
                Action::Saved(_, saved) => Action::Saved(state.run, saved),
                deed => deed,
            };
            state.apply(deed);
        }
        state
    };
    let file = Action::MakeFile;
    let saved = |saved| Action::Saved(0, saved);
    let shared = [Share::Clipboard, Share::OldPorts].map(Action::Share);
    let kept = [std::slice::from_ref(&file), shared.as_slice()].concat();
    let mut other = at(std::slice::from_ref(&file));
    if let Some(draft) = &mut other.draft {
        draft.address = Some("192.0.2.17".into());
        draft.leads_elsewhere = true;
        draft.by_address = true;
        draft.target.gateway = Gateway::parse("gateway.example.com", true).ok();
    }
    let unsafe_name = [file.clone(), Action::User("a\u{202e}".into()), Action::Save];
    let failed = Saved::Failed("No space left on device (os error 28)".into());
    for state in [
        at(std::slice::from_ref(&file)),
        at(&[file.clone(), Action::Save]),
        at(&[file.clone(), Action::Save, saved(failed)]),
        at(&unsafe_name),
        at(&[&kept[..], &[Action::HideNames, Action::Helpdesk]].concat()),
        other,
    ] {
        screens.push((state, "screen-g-heading".to_owned()));
    }
    let path = Saved::At("/home/anna/Documents/pc-17.rdp".into());
    let end = [&kept[..], &[Action::Save, saved(path.clone())]].concat();
    let bare = [file, Action::Save, saved(path)];
    for more in [
        vec![],
        vec![Action::OpensFiles(true)],
        vec![Action::OpensFiles(true), Action::Tried(Told::Started)],
        vec![Action::Tried(Told::Folder), Action::HideNames],
        vec![Action::Tried(Told::NotStarted("Permission denied".into()))],
        vec![Action::Tried(Told::NoFolder("Permission denied".into()))],
    ] {
        screens.push((
            at(&[&end[..], &more].concat()),
            "screen-h-heading".to_owned(),
        ));
    }
    screens.push((at(&bare), "screen-h-heading".to_owned()));
    let finished = [&end[..], &[Action::Finish]].concat();
    screens.push((at(&finished), "screen-k-heading".to_owned()));
    screens
}

/// The result, as it is found, seen by the helpdesk, and after a step was checked again.
fn results() -> Vec<(State, String)> {
    let mut screens = Vec::new();
    let title = |state: &State| state.report().unwrap().cause.title.clone();
    for step in [
        Some(StepId::HostKeyStore),
        Some(StepId::SteadyNetwork),
        None,
    ] {
        let mut result = found(step);
        screens.push((result.clone(), title(&result)));
        result.helpdesk = true;
        result.hidden = true;
        result.entry.route = Route::Vpn;
        result.entry.update = Known::Yes;
        screens.push((result.clone(), title(&result)));
        result.apply(Action::Open(StepId::HostKeyStore));
        let Some(Effect::Recheck { run, .. }) = result.apply(Action::DoneCheckAgain) else {
            panic!();
        };
        let mut broke = result.clone();
        broke.apply(Action::RunFailed(run, "no socket".into()));
        screens.push((broke, "step-host_key_store".to_owned()));
        let mut stopped = result.clone();
        stopped.apply(Action::Stop);
        screens.push((stopped, "step-host_key_store".to_owned()));
        result.apply(Action::Finished(run, Box::new(report(None).into())));
        result.apply(Action::ToResult);
        assert!(result.renewed_step().is_some());
        screens.push((result.clone(), title(&result)));
    }
    screens
}

/// Each step in each state of its check.
fn steps() -> Vec<(State, String)> {
    let mut screens = Vec::new();
    for step in StepId::iter() {
        let heading = format!("step-{step}");
        for mut state in [found(Some(step)), found(None), State::default()] {
            state.apply(Action::Open(step));
            state.helpdesk = true;
            state.apply(Action::CannotDo);
            screens.push((state, heading.clone()));
        }
        let mut again = found(Some(step));
        again.apply(Action::Open(step));
        let Some(Effect::Recheck { run, .. }) = again.apply(Action::DoneCheckAgain) else {
            panic!();
        };
        screens.push((again.clone(), heading.clone()));
        again.apply(Action::Finished(run, Box::new(report(None).into())));
        screens.push((again, heading));
    }
    screens
}

fn files() -> Vec<SavedConnection> {
    let saved = |name: &str, gateway: Option<&str>| SavedConnection {
        document: rdp_file::Document::default(),
        had_secrets: false,
        name: format!("{name} connection"),
        target: Target {
            gateway: gateway.map(|gateway| Gateway::parse(gateway, true).unwrap()),
            ..Target::parse(name).unwrap()
        },
    };
    vec![
        saved("pc-17", None),
        saved("pc-18.example.com", Some("gate.example.com")),
    ]
}

/// The line in each state of its watch.
fn lines() -> Vec<Line> {
    let calls: Vec<Call> = (0..7)
        .map(|number| Call {
            at_s: f64::from(number) * 10.0,
            ms: (number != 3).then_some(20.0 + f64::from(number)),
        })
        .collect();
    let ended = |verdict| {
        Watch::Ended(LineEnd {
            verdict,
            median_ms: Some(22.0),
            failed: 1,
        })
    };
    [
        (0, Watch::Running),
        (4, Watch::Running),
        (7, ended(LineVerdict::Steady)),
        (7, ended(LineVerdict::Slow)),
        (7, ended(LineVerdict::Unsteady)),
        (7, ended(LineVerdict::Fault)),
        (2, ended(LineVerdict::Refused)),
        (7, ended(LineVerdict::TooFew)),
        (0, Watch::Broke("no socket".into())),
    ]
    .map(|(count, watch)| Line {
        calls: calls.iter().copied().take(count).collect(),
        watch,
    })
    .into()
}
