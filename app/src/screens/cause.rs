//! E: the one cause, and what to do with it.

use std::fmt::Write as _;

use egui::Ui;
use kit::{Icon, Mark, Tone};
use model::{Confidence, Report, Status};

use super::Scene;
use super::words::{count, fact, mark};
use crate::wizard::Action;

const ID: &str = "screen-e-heading";

pub(super) fn ui(scene: &Scene<'_>, ui: &mut Ui) -> Option<Action> {
    let Some(report) = scene.state.report.as_deref() else {
        return nothing_yet(scene, ui);
    };
    scene.heading(ui, &report.cause.title);
    kit::banner(ui, Tone::State(tone(report)), &certainty(scene, report));
    kit::lead(ui, &report.cause.meaning);
    if let Some(step) = report.cause.step {
        let facts = [
            count("number", step.number()),
            fact("title", &scene.step(step)),
        ];
        kit::paragraph(ui, &scene.part_with(ID, "offer", &facts));
    }
    let done = commands(scene, report, ui);
    evidence(scene, report, ui);
    done.or(details(scene, report, ui))
}

/// A restored state may stand here without a report; it must still have a way out.
fn nothing_yet(scene: &Scene<'_>, ui: &mut Ui) -> Option<Action> {
    scene.heading(ui, &scene.say(ID));
    kit::commands_row(ui, |ui| {
        kit::filled(ui, &scene.say("button-start_over"))
            .clicked()
            .then_some(Action::ToComputer)
    })
}

fn tone(report: &Report) -> Mark {
    let warned = report
        .checks
        .iter()
        .any(|check| check.status == Status::Warning);
    match report.cause.step {
        Some(_) if report.cause.confidence == Confidence::CannotTell => Mark::Warning,
        Some(_) => Mark::Problem,
        None if warned => Mark::Warning,
        None => Mark::Fine,
    }
}

fn certainty(scene: &Scene<'_>, report: &Report) -> String {
    let confidence = scene.say(&format!("confidence-{}", report.cause.confidence));
    let who = scene.say(&format!("who-{}", report.cause.who));
    let facts = [fact("confidence", &confidence), fact("who", &who)];
    scene.part_with(ID, "certainty", &facts)
}

fn commands(scene: &Scene<'_>, report: &Report, ui: &mut Ui) -> Option<Action> {
    let mut done = None;
    let button = |ui: &mut Ui, first: bool, id: &str| {
        let words = scene.say(id);
        if first {
            kit::filled(ui, &words).clicked()
        } else {
            kit::quiet(ui, &words).clicked()
        }
    };
    let guided = report.cause.step.is_some();
    kit::commands_row(ui, |ui| {
        if guided && button(ui, true, "button-show_me") {
            done = Some(Action::ShowWhatToDo);
        }
        if button(ui, !guided, "button-walk") {
            done = Some(Action::WalkAll);
        }
        if button(ui, false, "button-again") {
            done = Some(Action::CheckAgain);
        }
        if guided && button(ui, false, "button-now") {
            done = Some(Action::GetInNow);
        }
    });
    done
}

fn evidence(scene: &Scene<'_>, report: &Report, ui: &mut Ui) {
    let cause = &report.cause;
    kit::card(ui, |ui| {
        kit::section(ui, &scene.part(ID, "saw"));
        for seen in &cause.because {
            kit::paragraph(ui, seen);
        }
        if let Some(code) = scene.state.entry.seen_code() {
            kit::quiet_text(ui, &scene.part_with(ID, "told", &[fact("code", code)]));
        }
    });
    if !cause.remedies.is_empty() {
        kit::card(ui, |ui| {
            kit::section(ui, &scene.part(ID, "do"));
            kit::numbered(ui, &cause.remedies);
        });
    }
    if !cause.does_not_prove.is_empty() {
        kit::card(ui, |ui| {
            kit::section(ui, &scene.part(ID, "proves-not"));
            for sentence in &cause.does_not_prove {
                kit::paragraph(ui, sentence);
            }
        });
    }
}

fn details(scene: &Scene<'_>, report: &Report, ui: &mut Ui) -> Option<Action> {
    let mut done = None;
    kit::fold(
        ui,
        scene.salt("details"),
        &scene.part(ID, "details"),
        scene.state.helpdesk,
        |ui| {
            for check in &report.checks {
                let state = scene.status(check.status);
                kit::finding(ui, mark(check.status), &state, &check.title, &check.meaning);
            }
            kit::caption(ui, &took(scene, report));
            kit::caption(ui, &technical(scene, report));
            if kit::icon_button(ui, Some(Icon::Copy), &scene.say("button-copy_all")).clicked() {
                done = Some(Action::Copy(transcript(scene, report)));
            }
        },
    );
    done
}

fn took(scene: &Scene<'_>, report: &Report) -> String {
    let facts = [
        fact(
            "target",
            &format!("{}:{}", report.target.host, report.target.port),
        ),
        count(
            "ms",
            usize::try_from(report.duration_ms).unwrap_or(usize::MAX),
        ),
        count(
            "connections",
            usize::try_from(report.connections).unwrap_or(usize::MAX),
        ),
    ];
    scene.part_with(ID, "took", &facts)
}

fn technical(scene: &Scene<'_>, report: &Report) -> String {
    let facts = [
        fact("reached", report.handshake.reached.into()),
        fact("ended", report.handshake.ended_by.into()),
        fact("family", report.handshake.server_family.into()),
        fact("cause", &report.cause.id),
    ];
    scene.part_with(ID, "technical", &facts)
}

/// The result as plain text, for a mail to the helpdesk.
fn transcript(scene: &Scene<'_>, report: &Report) -> String {
    let cause = &report.cause;
    let mut text = format!(
        "{}\n{}\n{}\n",
        cause.title,
        certainty(scene, report),
        cause.meaning
    );
    let lists = [
        ("saw", &cause.because),
        ("do", &cause.remedies),
        ("proves-not", &cause.does_not_prove),
    ];
    for (name, sentences) in lists {
        let _ = write!(text, "\n{}\n", scene.part(ID, name));
        for sentence in sentences {
            let _ = writeln!(text, "- {sentence}");
        }
    }
    let _ = write!(text, "\n{}\n", scene.part(ID, "details"));
    for check in &report.checks {
        let _ = writeln!(text, "- {}: {}", scene.status(check.status), check.title);
    }
    let _ = write!(
        text,
        "\n{}\n{}\n",
        took(scene, report),
        technical(scene, report)
    );
    text
}
