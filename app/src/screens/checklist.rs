//! S1 to S15: one step of the checklist each.

use kit::{Mark, Tone};
use model::{Status, StepId};

use super::page::{Page, Part, Row};
use super::words::{fact, mark};
use super::{Scene, checking, deeds, helpdesk, line, past};
use crate::wizard::{Action, Again, Standing, step_checks};

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
    parts.extend(deeds::card(scene, step));
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
    if step == StepId::SteadyNetwork {
        parts.extend(line::card(scene));
    }
    if step == StepId::AnotherWayIn {
        let attempts = past::parts(scene);
        parts.extend((!attempts.is_empty()).then_some(Part::Card(attempts)));
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
    let checkable = scene.state.goal.is_some();
    let running = matches!(again, Again::Running { .. });
    let cannot = scene.offer(false, "button-cannot", Action::CannotDo);
    let on = |filled| scene.offer(filled, "button-continue", Action::Continue);
    let done = |filled| scene.offer(filled, "button-done", Action::DoneCheckAgain);
    Part::Commands(if running {
        let end = scene.offer(true, "button-stop", Action::Stop);
        vec![end, cannot, on(false)]
    } else if !checkable {
        let over = scene.offer(false, "button-start_over", Action::ToComputer);
        vec![on(true), cannot, over]
    } else if scene.state.is_watching() {
        vec![on(true), cannot]
    } else if matches!(again, Again::Done { .. }) && scene.state.is_settled(step) {
        // What stood in the way is gone: whether all is well now is the next question.
        let all = scene.offer(true, "button-again_all", Action::CheckAgain);
        vec![all, on(false), cannot]
    } else if scene.state.is_finished(step) || step_checks(step).is_empty() {
        vec![on(true), done(false), cannot]
    } else {
        vec![done(true), cannot, on(false)]
    })
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
            let cause = scene.state.report().map(|report| &report.cause);
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
    let own = mark(scene.state.status_of(step));
    let (mark, words) = if step_checks(step).is_empty() && scene.state.is_well() {
        (Mark::Fine, scene.part(ID, "healthy"))
    } else if scene.state.status_of(step) == Status::Fine {
        (Mark::Fine, scene.part(ID, "better"))
    } else if scene.state.standing(step) == before {
        let title = scene
            .state
            .report()
            .map(|report| report.cause.title.clone());
        let facts = [fact("title", &title.unwrap_or_default())];
        (own, scene.part_with(ID, "same", &facts))
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
    let found = scene
        .state
        .entry_of(&check.check)
        .filter(|entry| entry.verdict.is_some())
        .map(|entry| entry.title.clone());
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
