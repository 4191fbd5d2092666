//! What this computer says and what is done to it, as the screens show it: deeds and past attempts.

#![allow(clippy::indexing_slicing, reason = "tests")]

use std::path::Path;

use checks::past_attempts::Attempt;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use guide::Text;
use jiff::tz::TimeZone;
use kit::{Mark, Tone};
use model::{Language, Phase, StepId};
use strum::IntoEnumIterator as _;

use super::{Harness, found, harness, state};
use crate::app::App;
use crate::screens::Scene;
use crate::screens::page::{Line, Page, Part};
use crate::wizard::tests::deeds::{at_sign_ins, before_a_start, kept, means};
use crate::wizard::{Action, Deed, DeedEnd, Effect, Means, PastAttempt, Route, State};

/// Tuesday, 2026-11-17 13:00:00 UTC.
const NOW_MS: i64 = 1_794_920_400_000;
const HOUR_MS: i64 = 3_600_000;

/// Three attempts in no order, of which one is unlike the others.
fn attempts() -> Vec<PastAttempt> {
    let attempt = |hours_ago: i64, place: &str, code| PastAttempt {
        at_ms: NOW_MS - hours_ago * HOUR_MS + 7,
        reached: Some(Phase::Negotiation),
        place: place.into(),
        signed_in: false,
        code,
        state: Some("TsSslStateHandshakeInProgress".into()),
        error: Some(0x8009_030E),
        differs: false,
    };
    vec![
        attempt(23, "tls", Some(0x904)),
        PastAttempt {
            differs: true,
            ..attempt(60, "tcp", Some(0x204))
        },
        attempt(1, "tls", Some(0x904)),
        PastAttempt {
            state: None,
            error: None,
            ..attempt(90, "untold", None)
        },
    ]
}

fn with_attempts() -> State {
    let mut state = before_a_start(machine::ClientKind::Mstsc);
    state.found.as_mut().unwrap().local.attempts = Some(attempts());
    state.now_ms = NOW_MS;
    state
}

fn after(mut state: State, deed: Deed, end: Option<DeedEnd>) -> State {
    let Some(Effect::Do { number, .. }) = state.apply_at(NOW_MS, Action::Do(deed)) else {
        panic!("nothing was to be done");
    };
    if let Some(end) = end {
        state.apply_at(NOW_MS, Action::Did(number, end));
    }
    state
}

/// Two sign-ins that can be forgotten, and one that other computers may need.
fn with_a_pattern() -> State {
    let mut state = at_sign_ins();
    let local = &mut state.found.as_mut().unwrap().local;
    local.saved.as_mut().unwrap().push(kept("*.corp.example"));
    state
}

/// Every screen with deeds: before, under way, and after each end; with names and without.
pub(super) fn screens() -> Vec<(State, String)> {
    let mut screens = Vec::new();
    let mut add = |state: State, heading: &str| {
        for hidden in [false, true] {
            let mut state = state.clone();
            state.hidden = hidden;
            screens.push((state, heading.to_owned()));
        }
    };
    let forget = at_sign_ins().deeds_of(StepId::SavedSignIn).remove(0);
    let ends = [
        None,
        Some(DeedEnd::Done),
        Some(DeedEnd::Gone),
        Some(DeedEnd::Unsupported),
        Some(DeedEnd::Lost),
        Some(DeedEnd::Failed("Access is denied. (os error 5)".into())),
    ];
    add(at_sign_ins(), "step-saved_sign_in");
    for end in ends {
        add(
            after(at_sign_ins(), forget.clone(), end),
            "step-saved_sign_in",
        );
    }
    add(with_a_pattern(), "step-saved_sign_in");
    for (step, heading) in [
        (StepId::SteadyNetwork, "step-steady_network"),
        (StepId::NameOrAddress, "step-name_or_address"),
        (StepId::CurrentClient, "step-current_client"),
    ] {
        let mut at = found(Some(step));
        at.entry.route = Route::Vpn;
        at.apply(Action::Means(means()));
        at.apply(Action::ShowWhatToDo);
        add(at.clone(), heading);
        let deed = at.deeds_of(step).remove(0);
        add(after(at, deed, Some(DeedEnd::Done)), heading);
    }
    let mut bare = found(Some(StepId::SteadyNetwork));
    bare.apply(Action::Means(Means::default()));
    bare.apply(Action::ShowWhatToDo);
    add(bare, "step-steady_network");
    let mut past = with_attempts();
    add(past.clone(), "step-another_way_in");
    let mut finished = after(past.clone(), Deed::StartClient, Some(DeedEnd::Done));
    finished.apply(Action::Finish);
    add(finished, "screen-k-heading");
    past.apply(Action::Helpdesk);
    add(past, "step-another_way_in");
    let mut lost = after(at_sign_ins(), forget.clone(), None);
    lost.apply(Action::Resumed);
    lost.apply(Action::Finish);
    add(lost, "screen-k-heading");
    let mut gone = after(at_sign_ins(), forget, Some(DeedEnd::Done));
    gone.apply(Action::Finish);
    add(gone, "screen-k-heading");
    screens
}

fn page_in(state: &State, tag: &str, zone: &TimeZone) -> Page {
    let text = Text::for_language(tag).unwrap();
    let scene = Scene {
        state,
        text: &text,
        zone,
        fresh: true,
    };
    scene.page()
}

fn page(state: &State) -> Page {
    page_in(state, "en", &TimeZone::UTC)
}

/// All parts, those within others too.
fn all(parts: &[Part]) -> Vec<&Part> {
    parts
        .iter()
        .flat_map(|part| match part {
            Part::Card(inner) => all(inner),
            Part::Fold { parts: inner, .. } => all(inner),
            part => vec![part],
        })
        .collect()
}

fn rows(page: &Page) -> Vec<Line> {
    let tables = all(&page.parts).into_iter();
    let rows = tables.filter_map(|part| match part {
        Part::Table { rows, .. } => Some(rows.clone()),
        _ => None,
    });
    rows.flatten().collect()
}

fn cells(page: &Page) -> Vec<String> {
    let rows = rows(page).into_iter();
    rows.map(|row| row.cells.join(" | ")).collect()
}

#[test]
fn past_attempts_are_told_by_the_day_and_in_plain_words() {
    let page = page(&with_attempts());
    assert_eq!(
        cells(&page),
        [
            "Today 12:00 | stopped during the security check | 0x904",
            "Yesterday 14:00 | stopped during the security check | 0x904",
            "Sunday 2026-11-15 01:00 | stopped before anything picked up | 0x204",
            "Friday 2026-11-13 19:00 | how it ended was not noted | not noted",
        ]
    );
    let apart: Vec<bool> = rows(&page).iter().map(|row| row.apart.is_some()).collect();
    assert_eq!(apart, [false, false, true, false]);
}

#[test]
fn the_day_is_the_one_on_the_wall() {
    // There it is 02:00 on Wednesday already.
    let zone = TimeZone::fixed(jiff::tz::offset(13));
    let page = page_in(&with_attempts(), "de", &zone);
    let said = cells(&page);
    assert!(said[0].starts_with("Heute 01:00 | "), "{said:?}");
    assert!(said[1].starts_with("Gestern 03:00 | "), "{said:?}");
    assert!(said[2].starts_with("Sonntag, 2026-11-15 14:00"), "{said:?}");
}

#[test]
fn the_helpdesk_reads_the_millisecond_and_the_zone() {
    let mut state = with_attempts();
    state.apply(Action::Helpdesk);
    let zone = TimeZone::fixed(jiff::tz::offset(1));
    let first = cells(&page_in(&state, "en", &zone)).remove(0);
    assert_eq!(
        first,
        "2026-11-17T13:00:00.007+01:00 | tls | 0x904 | TsSslStateHandshakeInProgress | 0x8009030E"
    );
}

/// What the decoder makes of the log of `name`.
fn decoded(path: &Path) -> Vec<Attempt> {
    let records = machine::event_log::records(&std::fs::read(path).unwrap());
    checks::past_attempts::attempts(&records.unwrap())
}

/// The logs that the check is held to, and one attempt that stopped in each phase.
fn logs() -> Vec<(String, Vec<Attempt>)> {
    let folder = "../crates/checks/src/past_attempts/sequences";
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let files = std::fs::read_dir(folder).unwrap();
    let files = files.map(|file| file.unwrap().path());
    let logs = files.filter(|path| path.extension().is_some_and(|ending| ending == "xml"));
    let mut logs: Vec<_> = logs
        .map(|path| (path.display().to_string(), decoded(&path)))
        .collect();
    assert!(logs.len() > 35, "{}", logs.len());
    let of_phase = |phase: Phase| Attempt {
        stopped_in: Some(phase),
        ..logs[0].1[0].clone()
    };
    let phases: Vec<_> = Phase::iter()
        .map(|phase| (phase.to_string(), vec![of_phase(phase)]))
        .collect();
    logs.extend(phases);
    logs
}

#[test]
fn no_cell_is_empty_whatever_the_log_tells() {
    let languages: Vec<&str> = Language::iter().map(Into::into).collect();
    assert_eq!(languages.len(), 6);
    for (name, attempts) in logs() {
        let mut state = with_attempts();
        let newest = attempts.iter().map(|attempt| attempt.at_ms).max();
        state.now_ms = newest.unwrap() + HOUR_MS;
        let local = &mut state.found.as_mut().unwrap().local;
        local.attempts = Some(crate::wizard::past_attempts(&attempts));
        for helpdesk in [false, true] {
            state.helpdesk = helpdesk;
            for tag in &languages {
                let rows = rows(&page_in(&state, tag, &TimeZone::UTC));
                assert_eq!(rows.len(), attempts.len(), "{name}");
                for row in rows {
                    let full = |cell: &String| !cell.trim().is_empty();
                    assert!(row.cells.iter().all(full), "{name} {tag}: {:?}", row.cells);
                }
            }
        }
    }
}

#[test]
fn each_end_is_told_in_its_own_words() {
    let logs = logs();
    for (name, words) in [
        ("still_connected", "you were signed in | not noted"),
        (
            "closed_by_the_person",
            "you were signed in, and it ended in order | 0x1",
        ),
        ("closed_at_the_prompt", "ended in order | 0xB08"),
        (
            "session_dropped",
            "you were signed in, then the line was lost | 0x904",
        ),
        (
            "dropped_in_tls_or_credssp",
            "stopped at a place that was not noted | 0x904",
        ),
        (
            "licensing_refused",
            "stopped when the licence was checked | 0x808",
        ),
        (
            "closed_in_mcs",
            "stopped while the session was being set up | 0x904",
        ),
    ] {
        let file = format!("{name}.xml");
        let (_, attempts) = logs.iter().find(|(log, _)| log.ends_with(&file)).unwrap();
        let mut state = with_attempts();
        let local = &mut state.found.as_mut().unwrap().local;
        local.attempts = Some(crate::wizard::past_attempts(attempts));
        let said = cells(&page(&state)).remove(0);
        assert!(said.ends_with(&format!(" | {words}")), "{name}: {said}");
    }
}

#[test]
fn the_helpdesk_reads_how_far_a_stop_at_no_phase_came() {
    let logs = logs();
    let mut state = with_attempts();
    state.helpdesk = true;
    for (file, phase) in [
        ("/dropped_in_tls_or_credssp.xml", "unknown (negotiation)"),
        ("/session_dropped.xml", "session"),
        ("/still_connected.xml", "none (active)"),
        ("/closed_at_the_prompt.xml", "none"),
    ] {
        let (_, attempts) = logs.iter().find(|(log, _)| log.ends_with(file)).unwrap();
        let local = &mut state.found.as_mut().unwrap().local;
        local.attempts = Some(crate::wizard::past_attempts(attempts));
        assert_eq!(rows(&page(&state))[0].cells[1], phase, "{file}");
    }
}

#[test]
fn the_result_shows_them_among_its_details() {
    let mut state = with_attempts();
    state.apply(Action::ToResult);
    assert_eq!(cells(&page(&state)).len(), 4);
}

/// All words as a screen reader hears them.
fn heard(harness: &Harness<'_, Option<App>>) -> Vec<String> {
    let nodes = harness.root().children_recursive();
    let words = nodes.filter_map(|node| {
        let node = node.accesskit_node();
        node.label().or_else(|| node.value())
    });
    words.collect()
}

#[test]
fn the_table_is_heard_row_by_row() {
    for size in [[900.0, 3000.0], [450.0, 3000.0]] {
        let heard = heard(&harness(with_attempts(), size));
        for row in [
            "Today 12:00, stopped during the security check, 0x904",
            "Sunday 2026-11-15 01:00, stopped before anything picked up, 0x204, \
             Not like the tries before and after it",
        ] {
            assert!(heard.iter().any(|words| words == row), "{row}: {heard:?}");
        }
    }
}

#[test]
fn a_sign_in_is_forgotten_by_the_button_in_its_row_and_by_the_keyboard() {
    let mut drawn = harness(at_sign_ins(), [900.0, 3000.0]);
    let name = "Forget this sign-in: TERMSRV/pc-17.corp.example. User: anna";
    drawn.get_by_label(name).focus();
    drawn.run();
    drawn.key_press(egui::Key::Enter);
    drawn.run();
    let now = state(&drawn);
    assert_eq!(now.deeds.len(), 1);
    assert!(drawn.query_by_label(name).is_none(), "it is under way");
    let ctx = drawn.ctx.clone();
    let app = drawn.state_mut().as_mut().unwrap();
    app.fold(&ctx, Action::Did(1, DeedEnd::Done));
    drawn.run();
    let said = heard(&drawn);
    let told = "The sign-in TERMSRV/pc-17.corp.example is gone.";
    assert!(said.iter().any(|words| words.starts_with(told)), "{said:?}");
    assert_eq!(state(&drawn).saved_sign_ins().len(), 1);
}

#[test]
fn what_other_computers_may_need_has_no_button_and_is_told_of() {
    let said = heard(&harness(with_a_pattern(), [900.0, 3000.0]));
    let buttons = said.iter().filter(|words| words.starts_with("Forget this"));
    assert_eq!(buttons.count(), 2, "{said:?}");
    let told = "This may be for other computers too, so we leave it: TERMSRV/*.corp.example";
    assert!(said.iter().any(|words| words == told), "{said:?}");
}

#[test]
fn hidden_names_stay_hidden() {
    for (state, _) in screens().into_iter().filter(|(state, _)| state.hidden) {
        let said = heard(&harness(state.clone(), [900.0, 3000.0])).join("\n");
        for name in ["TERMSRV/", "anna", "corp.example"] {
            // What the person is to do names the prefix, and no computer.
            let said = said.replace("begins with TERMSRV", "");
            assert!(!said.contains(name), "{name} in {:?}: {said}", state.step);
        }
        let deeds = said.lines().filter(|line| line.contains("This starts"));
        for line in deeds {
            assert!(line.contains("your work computer"), "{line}");
        }
    }
}

#[test]
fn the_end_of_the_checklist_says_what_was_changed() {
    let changed = |state: &State| -> Vec<String> {
        let page = page(state);
        let said = all(&page.parts).into_iter();
        let said = said.filter_map(|part| match part {
            Part::Paragraph(words) => Some(words.clone()),
            _ => None,
        });
        said.collect()
    };
    let forget = at_sign_ins().deeds_of(StepId::SavedSignIn).remove(0);
    for (end, words) in [
        (DeedEnd::Done, "We removed a saved sign-in: TERMSRV/pc-17"),
        (
            DeedEnd::Failed("busy".into()),
            "This program changed nothing on this computer.",
        ),
        (
            DeedEnd::Lost,
            "Our window went away while we did something. We can't tell whether it was done.",
        ),
    ] {
        let mut state = after(at_sign_ins(), forget.clone(), Some(end));
        state.apply(Action::Finish);
        assert_eq!(changed(&state), [words]);
    }
}

#[test]
fn what_could_not_be_done_is_said_so() {
    let forget = at_sign_ins().deeds_of(StepId::SavedSignIn).remove(0);
    let failed = DeedEnd::Failed("Access is denied.".into());
    let state = after(at_sign_ins(), forget, Some(failed));
    let page = page(&state);
    let told = all(&page.parts).into_iter().find_map(|part| match part {
        Part::Banner(Tone::State(Mark::Warning), words) => Some(words.clone()),
        _ => None,
    });
    assert!(
        told.unwrap()
            .ends_with("The system says: Access is denied.")
    );
}
