//! V: a report from another computer, or a result code that was read aloud. It is only read.

use bundle::{Happened, Moment, Outcome, ResultCode};
use kit::{Mark, Tone};
use model::Confidence;

use super::page::{Entered, Field, Page, Part};
use super::words::{fact, mark};
use super::{Scene, cause};
use crate::reader;
use crate::wizard::{Action, Refused, Visit};

const ID: &str = "screen-v-heading";

pub(super) fn page(scene: &Scene<'_>, remark: Option<&Refused>, typed: &str, asked: bool) -> Page {
    let mut parts = Vec::new();
    parts.extend(remark.map(|refused| said(scene, refused)));
    match &scene.state.visiting {
        Some(visit) => parts.extend(opened(scene, visit)),
        None => parts.extend(empty(scene, typed, asked)),
    }
    Page {
        heading: scene.say(ID),
        parts,
    }
}

/// Nothing was opened yet: a zip, or a code.
fn empty(scene: &Scene<'_>, typed: &str, asked: bool) -> Vec<Part> {
    let read = ResultCode::read(typed);
    let wrong = read.as_ref().err().filter(|_| asked).map(|error| {
        let (id, facts) = error.message();
        scene.text.say_with(id, &facts)
    });
    let mut parts = vec![
        Part::Lead(scene.part(ID, "lead")),
        Part::Commands(vec![
            scene.offer(true, "button-open_report", Action::PickReport),
            scene.offer(false, "button-start_over", Action::ToComputer),
        ]),
        Part::Quiet(scene.part(ID, "drop")),
        Part::Field(Field {
            label: scene.part(ID, "code"),
            value: typed.to_owned(),
            example: "XXXX-XXXX-XXXX".to_owned(),
            remark: wrong,
            entry: Entered::ResultCode,
            hidden: false,
        }),
    ];
    if let Ok(code) = read {
        parts.extend(told(scene, &code));
    }
    parts
}

/// What a code holds.
fn told(scene: &Scene<'_>, code: &ResultCode) -> Vec<Part> {
    let told = code.tell(scene.text);
    let cause = &told.cause;
    let words = [
        fact(
            "confidence",
            &scene.say(&format!("confidence-{}", cause.confidence)),
        ),
        fact("who", &scene.say(&format!("who-{}", cause.who))),
    ];
    let certainty = scene.part_with("screen-e-heading", "certainty", &words);
    let tone = match cause.step {
        Some(_) if cause.confidence == Confidence::CannotTell => Mark::Warning,
        Some(_) => Mark::Problem,
        None => Mark::Fine,
    };
    let mut inside = vec![
        Part::Section(cause.title.clone()),
        Part::Paragraph(cause.meaning.clone()),
    ];
    for (heading, lines) in reader::code(&told, scene.text) {
        inside.push(Part::Caption(heading));
        inside.extend(lines.into_iter().map(Part::Paragraph));
    }
    inside.push(Part::Quiet(told.does_not_prove.clone()));
    vec![
        Part::Banner(Tone::State(tone), certainty),
        Part::Card(inside),
    ]
}

/// What is to be known of a report before it is read.
fn opened(scene: &Scene<'_>, visit: &Visit) -> Vec<Part> {
    let mut parts = vec![Part::Lead(scene.say("bundle-opened"))];
    let lines = reader::told(&visit.opened, scene.text);
    parts.extend(lines.into_iter().map(Part::Paragraph));
    if let Some(report) = scene.state.report() {
        let tone = Tone::State(cause::tone(report));
        parts.push(Part::Banner(tone, report.cause.title.clone()));
        let place = format!("{}:{}", report.target.host, report.target.port);
        let about = scene
            .text
            .say_with("bundle-about", &[fact("target", &place)]);
        parts.push(Part::Paragraph(about));
    }
    parts.push(Part::Commands(vec![
        scene.offer(true, "button-read_report", Action::ToResult),
        scene.offer(false, "button-another_report", Action::PickReport),
        scene.offer(false, "button-close_report", Action::CloseReport),
    ]));
    if !visit.differences.is_empty() {
        let lines = reader::differences(&visit.differences, scene.text);
        let mut inside = vec![Part::Section(scene.say("bundle-today"))];
        inside.extend(lines.into_iter().map(Part::Paragraph));
        parts.push(Part::Card(inside));
    }
    if !visit.opened.events.is_empty() {
        parts.push(Part::Fold {
            name: "course",
            title: scene.part(ID, "course"),
            open: scene.state.helpdesk,
            parts: course(scene, &visit.opened.events),
        });
    }
    parts
}

/// What happened on the other computer, each with the time since the first.
fn course(scene: &Scene<'_>, events: &[Moment]) -> Vec<Part> {
    let first = events.first().map_or(0, |moment| moment.at_ms);
    let line = |moment: &Moment| {
        let after = moment.at_ms.saturating_sub(first).max(0);
        let time = format!(
            "{}:{:02}.{:03}",
            after / 60_000,
            after / 1000 % 60,
            after % 1000
        );
        let facts = [
            fact("time", &time),
            fact("what", &happened(scene, &moment.happened)),
        ];
        Part::Caption(scene.part_with(ID, "moment", &facts))
    };
    events.iter().map(line).collect()
}

fn happened(scene: &Scene<'_>, happened: &Happened) -> String {
    let named = |part: &str, facts: &[model::Fact]| scene.part_with(ID, part, facts);
    match happened {
        Happened::Screen { screen } => named("happened-screen", &[fact("screen", screen)]),
        Happened::RunStarted => named("happened-run_started", &[]),
        Happened::CheckEnded { check, status } => named(
            "happened-check_ended",
            &[
                fact("check", &scene.check(check)),
                fact("status", &scene.status(*status)),
            ],
        ),
        Happened::RunEnded { cause } => named(
            "happened-run_ended",
            &[fact("cause", &scene.say(&format!("cause-{cause}")))],
        ),
        Happened::Stopped => named("happened-stopped", &[]),
        Happened::StepChecked { step, status } => named(
            "happened-step_checked",
            &[
                fact("step", &scene.step(*step)),
                fact("status", &scene.status(*status)),
            ],
        ),
        Happened::Watched { status } => named(
            "happened-watched",
            &[fact("status", &scene.status(*status))],
        ),
        Happened::FileSaved => named("happened-file_saved", &[]),
        Happened::ReportSaved => named("happened-report_saved", &[]),
        Happened::Connected => named("happened-connected", &[]),
        Happened::ForgotSignIn { outcome } => {
            named("happened-forgot_sign_in", &[came_of(scene, *outcome)])
        }
        Happened::FlushedCache { outcome } => {
            named("happened-flushed_cache", &[came_of(scene, *outcome)])
        }
        Happened::OpenedSettings { outcome } => {
            named("happened-opened_settings", &[came_of(scene, *outcome)])
        }
        Happened::StartedClient { outcome } => {
            named("happened-started_client", &[came_of(scene, *outcome)])
        }
    }
}

/// What came of a deed there.
fn came_of(scene: &Scene<'_>, outcome: Outcome) -> model::Fact {
    let word = match outcome {
        Outcome::Done => "outcome-done",
        Outcome::Failed => "outcome-not",
        Outcome::Unknown => "outcome-unknown",
    };
    fact("outcome", &scene.part(ID, word))
}

fn said(scene: &Scene<'_>, refused: &Refused) -> Part {
    let path = if scene.state.hidden {
        "…"
    } else {
        &refused.path
    };
    let facts = [fact("path", path), fact("name", &refused.name)];
    let words = scene.text.say_with(&refused.id, &facts);
    Part::Banner(Tone::State(mark(model::Status::Warning)), words)
}
