//! S1 to S15: one step of the checklist each.

use egui::Ui;
use kit::{Mark, Tone};
use model::{Status, StepId};

use super::words::{fact, mark};
use super::{Scene, checking, helpdesk};
use crate::wizard::{Action, Again, Standing};

const ID: &str = "screen-s-heading";

pub(super) fn ui(
    scene: &Scene<'_>,
    step: StepId,
    cannot: bool,
    again: &Again,
    ui: &mut Ui,
) -> Option<Action> {
    let words = format!("step-{step}");
    scene.heading(ui, &scene.say(&words));
    standing_banner(scene, step, again, ui);
    kit::lead(ui, &scene.part(&words, "why"));
    if let Some(who) = guide::checklist().iter().find(|entry| entry.id == step) {
        let who = format!("who-{}", who.who.as_str());
        kit::quiet_text(ui, &scene.part(ID, &who));
    }
    kit::card(ui, |ui| {
        kit::section(ui, &scene.part(ID, "do"));
        kit::numbered(ui, &scene.text.numbered(&words, "do", &[]));
    });
    let done = commands(scene, step, again, ui);
    if cannot {
        kit::banner(ui, Tone::Plain, &scene.part(&words, "cannot"));
    }
    if let Again::Running { progress, .. } = again {
        kit::section(ui, &scene.part(ID, "running"));
        checking::show(scene, progress, ui);
    } else {
        standing(scene, step, again, ui);
    }
    if scene.state.helpdesk {
        return done.or(helpdesk::ui(scene, step, ui));
    }
    done
}

fn commands(scene: &Scene<'_>, step: StepId, again: &Again, ui: &mut Ui) -> Option<Action> {
    let mut done = None;
    let mut button = |ui: &mut Ui, first: bool, id: &str, action: Action| {
        let words = scene.say(id);
        let response = if first {
            kit::filled(ui, &words)
        } else {
            kit::quiet(ui, &words)
        };
        if response.clicked() {
            done = Some(action);
        }
    };
    let settled = scene.state.is_finished(step);
    let checkable = scene.state.goal.is_some();
    let running = matches!(again, Again::Running { .. });
    kit::commands_row(ui, |ui| {
        if running {
            button(ui, true, "button-stop", Action::Stop);
        } else if settled || !checkable {
            button(ui, true, "button-continue", Action::Continue);
        }
        if checkable && !running {
            button(ui, !settled, "button-done", Action::DoneCheckAgain);
        }
        button(ui, false, "button-cannot", Action::CannotDo);
        if running || (!settled && checkable) {
            button(ui, false, "button-continue", Action::Continue);
        }
        if matches!(again, Again::Done { .. }) {
            button(ui, false, "button-result", Action::ToResult);
        }
        if !checkable {
            button(ui, false, "button-start_over", Action::ToComputer);
        }
    });
    done
}

/// Why this step is shown, or what the last check of it said.
fn standing_banner(scene: &Scene<'_>, step: StepId, again: &Again, ui: &mut Ui) {
    let now = scene.state.status_of(step);
    let say = |part: &str| scene.part(ID, part);
    match again {
        Again::Done { before } => outcome(scene, step, before, ui),
        Again::Stopped => kit::banner(ui, Tone::Plain, &say("stopped")),
        Again::Broke(reason) => {
            let words = scene.part_with(ID, "broke", &[fact("reason", reason)]);
            kit::banner(ui, Tone::State(Mark::Warning), &words);
        }
        Again::NotYet | Again::Running { .. } => {
            let cause = scene.state.report.as_deref().map(|report| &report.cause);
            if cause.is_some_and(|cause| cause.step == Some(step)) {
                kit::banner(ui, Tone::State(mark(now)), &say("offered"));
            } else if now == Status::Fine {
                kit::banner(ui, Tone::State(Mark::Fine), &say("done"));
            } else if now == Status::NotApplicable {
                kit::banner(ui, Tone::State(Mark::NotApplicable), &say("skip"));
            }
        }
    }
}

fn outcome(scene: &Scene<'_>, step: StepId, before: &[Standing], ui: &mut Ui) {
    let now = scene.state.standing(step);
    let cause = scene.state.report.as_deref().map(|report| &report.cause);
    let healthy = cause.is_some_and(|cause| cause.step.is_none());
    let own = mark(scene.state.status_of(step));
    let (tone, words) = if healthy {
        (Mark::Fine, scene.part(ID, "healthy"))
    } else if scene.state.status_of(step) == Status::Fine {
        (Mark::Fine, scene.part(ID, "better"))
    } else if now == before {
        let title = cause.map(|cause| cause.title.as_str()).unwrap_or_default();
        (own, scene.part_with(ID, "same", &[fact("title", title)]))
    } else {
        (own, scene.part(ID, "changed"))
    };
    kit::banner(ui, Tone::State(tone), &words);
}

/// The step's checks with their states, and what they were before.
fn standing(scene: &Scene<'_>, step: StepId, again: &Again, ui: &mut Ui) {
    let before: &[Standing] = match again {
        Again::Done { before } => before,
        _ => &[],
    };
    let now = scene.state.standing(step);
    if now.is_empty() {
        kit::caption(ui, &scene.part(ID, "no-checks"));
        return;
    }
    kit::card(ui, |ui| {
        kit::section(ui, &scene.part(ID, "checks"));
        ui.spacing_mut().item_spacing.y = 0.0;
        for check in &now {
            let state = compared(scene, check, before);
            kit::status_row(ui, mark(check.status), &title(scene, check), &state);
        }
    });
}

/// What the check found, in the report's words; its name where it found nothing.
fn title(scene: &Scene<'_>, check: &Standing) -> String {
    let found = scene.state.report.as_deref().and_then(|report| {
        let entry = report.checks.iter().find(|entry| entry.id == check.check)?;
        entry.verdict.as_ref().map(|_| entry.title.clone())
    });
    found.unwrap_or_else(|| scene.check(&check.check))
}

fn compared(scene: &Scene<'_>, check: &Standing, before: &[Standing]) -> String {
    let now = scene.status(check.status);
    let old = before.iter().find(|old| old.check == check.check);
    match old {
        Some(old) => {
            let facts = [
                fact("state", &now),
                fact("before", &scene.status(old.status)),
            ];
            scene.part_with(ID, "now", &facts)
        }
        None => now,
    }
}
