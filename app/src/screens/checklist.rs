//! S1 to S15: one step of the checklist each.

use kit::{Mark, Tone};
use model::{Status, StepId};

use super::page::{Page, Part, Row};
use super::words::{fact, mark};
use super::{Scene, checking, helpdesk};
use crate::wizard::{Action, Again, Standing};

const ID: &str = "screen-s-heading";

pub(super) fn page(scene: &Scene<'_>, step: StepId, cannot: bool, again: &Again) -> Page {
    let words = format!("step-{step}");
    let mut parts = Vec::new();
    parts.extend(banner(scene, step, again));
    let asked = scene.asked_by(step);
    parts.push(Part::Lead(scene.part_with(&words, "question", &asked)));
    parts.push(Part::Paragraph(scene.part_with(&words, "why", &asked)));
    if let Some(who) = guide::checklist().iter().find(|entry| entry.id == step) {
        let who = format!("who-{}", who.who.as_str());
        parts.push(Part::Quiet(scene.part(ID, &who)));
    }
    parts.push(Part::Card(vec![
        Part::Section(scene.part(ID, "do")),
        Part::Numbered(scene.text.numbered(&words, "do", &asked)),
    ]));
    parts.push(commands(scene, step, again));
    if cannot {
        let instead = scene.part_with(&words, "cannot", &asked);
        parts.push(Part::Banner(Tone::Plain, instead));
    }
    if let Again::Running { progress, .. } = again {
        parts.push(Part::Section(scene.part(ID, "running")));
        parts.push(checking::under_way(scene, progress));
    } else {
        parts.push(standing(scene, step, again));
        parts.push(Part::Quiet(scene.part_with(
            &words,
            live(scene.state.status_of(step)),
            &asked,
        )));
    }
    if scene.state.helpdesk {
        parts.extend(helpdesk::parts(scene, step));
    }
    Page {
        heading: scene.say(&words),
        parts,
    }
}

fn commands(scene: &Scene<'_>, step: StepId, again: &Again) -> Part {
    let settled = scene.state.is_finished(step);
    let checkable = scene.state.goal.is_some();
    let running = matches!(again, Again::Running { .. });
    let mut offers = Vec::new();
    if running {
        offers.push(scene.offer(true, "button-stop", Action::Stop));
    } else if settled || !checkable {
        offers.push(scene.offer(true, "button-continue", Action::Continue));
    }
    if checkable && !running {
        offers.push(scene.offer(!settled, "button-done", Action::DoneCheckAgain));
    }
    offers.push(scene.offer(false, "button-cannot", Action::CannotDo));
    if running || (!settled && checkable) {
        offers.push(scene.offer(false, "button-continue", Action::Continue));
    }
    if matches!(again, Again::Done { .. }) {
        offers.push(scene.offer(false, "button-result", Action::ToResult));
    }
    if !checkable {
        offers.push(scene.offer(false, "button-start_over", Action::ToComputer));
    }
    Part::Commands(offers)
}

/// Why this step is shown, or what the last check of it said.
fn banner(scene: &Scene<'_>, step: StepId, again: &Again) -> Option<Part> {
    let now = scene.state.status_of(step);
    let tone = Tone::State(mark(now));
    let (tone, words) = match again {
        Again::Done { before } => outcome(scene, step, before),
        Again::Stopped => (Tone::Plain, scene.part(ID, "stopped")),
        Again::Broke(reason) => (
            Tone::State(Mark::Warning),
            scene.part_with(ID, "broke", &[fact("reason", reason)]),
        ),
        Again::NotYet | Again::Running { .. } => {
            let cause = scene.state.report.as_deref().map(|report| &report.cause);
            let part = match now {
                _ if cause.is_some_and(|cause| cause.step == Some(step)) => "offered",
                Status::Fine => "done",
                Status::NotApplicable => "skip",
                _ => return None,
            };
            (tone, scene.part(ID, part))
        }
    };
    Some(Part::Banner(tone, words))
}

fn outcome(scene: &Scene<'_>, step: StepId, before: &[Standing]) -> (Tone, String) {
    let now = scene.state.standing(step);
    let cause = scene.state.report.as_deref().map(|report| &report.cause);
    let healthy = cause.is_some_and(|cause| cause.step.is_none());
    let own = mark(scene.state.status_of(step));
    let (mark, words) = if healthy {
        (Mark::Fine, scene.part(ID, "healthy"))
    } else if scene.state.status_of(step) == Status::Fine {
        (Mark::Fine, scene.part(ID, "better"))
    } else if now == before {
        let title = cause.map(|cause| cause.title.as_str()).unwrap_or_default();
        (own, scene.part_with(ID, "same", &[fact("title", title)]))
    } else {
        (own, scene.part(ID, "changed"))
    };
    (Tone::State(mark), words)
}

/// The attribute that says what this state of the step's checks means.
fn live(status: Status) -> &'static str {
    match status {
        Status::Fine => "live-fine",
        Status::Warning | Status::Problem => "live-problem",
        Status::NotApplicable | Status::NotChecked => "live-unknown",
    }
}

/// The step's checks with their states, and what they were before.
fn standing(scene: &Scene<'_>, step: StepId, again: &Again) -> Part {
    let before: &[Standing] = match again {
        Again::Done { before } => before,
        _ => &[],
    };
    let now = scene.state.standing(step);
    if now.is_empty() {
        return Part::Caption(scene.part(ID, "no-checks"));
    }
    let row = |check: &Standing| Row {
        mark: mark(check.status),
        title: title(scene, check),
        state: compared(scene, check, before),
    };
    Part::Card(vec![
        Part::Section(scene.part(ID, "checks")),
        Part::States(now.iter().map(row).collect()),
    ])
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
