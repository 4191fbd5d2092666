//! The line on the first step: a minute of calls, their picture, and what they say together.

use kit::{Mark, Tone};

use super::Scene;
use super::page::Part;
use super::words::{count, fact};
use crate::wizard::{Action, CALLS, LineEnd, LineVerdict, Watch};

const ID: &str = "screen-s-heading";

/// The card, where there is a computer that can be called.
pub(super) fn card(scene: &Scene<'_>) -> Option<Part> {
    let line = &scene.state.line;
    scene
        .state
        .goal
        .as_ref()
        .filter(|goal| goal.can_be_watched())?;
    let mut parts = vec![Part::Section(scene.part(ID, "line"))];
    match &line.watch {
        Watch::NotYet => {
            parts.push(Part::Paragraph(scene.part(ID, "line-lead")));
            parts.push(offer(scene));
        }
        Watch::Running => {
            parts.push(Part::Banner(Tone::Plain, so_far(scene)));
            parts.push(picture(scene));
            parts.push(Part::Commands(vec![scene.offer(
                false,
                "button-stop",
                Action::Stop,
            )]));
        }
        Watch::Ended(end) => {
            parts.push(said(scene, end));
            parts.extend(usual(scene, end).map(Part::Quiet));
            parts.push(picture(scene));
            parts.push(offer(scene));
        }
        Watch::Broke(reason) => {
            let facts = [fact("reason", reason)];
            let words = scene.part_with(ID, "line-broke", &facts);
            parts.push(Part::Banner(Tone::State(Mark::Warning), words));
            parts.push(offer(scene));
        }
    }
    Some(Part::Card(parts))
}

/// What the line was found to be, for the result.
pub(super) fn verdict(scene: &Scene<'_>) -> Option<String> {
    match &scene.state.line.watch {
        Watch::Ended(end) => Some(sentence(scene, end)),
        _ => None,
    }
}

fn offer(scene: &Scene<'_>) -> Part {
    let watch = || scene.offer(false, "button-watch", Action::Watch);
    // One at a time.
    Part::Commands(
        (!scene.state.is_checking())
            .then(watch)
            .into_iter()
            .collect(),
    )
}

fn so_far(scene: &Scene<'_>) -> String {
    let calls = scene.state.line.calls.len();
    if calls == 0 {
        return scene.part(ID, "line-calling");
    }
    let numbers = [count("calls", calls), count("all", CALLS)];
    scene.part_with(ID, "line-so_far", &numbers)
}

fn picture(scene: &Scene<'_>) -> Part {
    Part::Delays {
        name: described(scene),
        words: ["line-seconds", "line-ms", "line-lost"].map(|id| scene.part(ID, id)),
        calls: scene.state.line.calls.clone(),
    }
}

/// What the picture shows, for those who can't see it.
fn described(scene: &Scene<'_>) -> String {
    let name = scene.part(ID, "line-picture");
    let calls = scene.state.line.calls.iter();
    let times: Vec<String> = calls
        .map(|call| match call.ms {
            Some(ms) => format!("{ms:.0} {}", scene.part(ID, "line-ms")),
            None => scene.part(ID, "line-lost"),
        })
        .collect();
    if times.is_empty() {
        return name;
    }
    format!("{name}: {}", times.join(", "))
}

fn said(scene: &Scene<'_>, end: &LineEnd) -> Part {
    let mark = match end.verdict {
        LineVerdict::Steady => Mark::Fine,
        LineVerdict::Slow | LineVerdict::Refused | LineVerdict::Fault => Mark::Warning,
        LineVerdict::Unsteady => Mark::Problem,
        LineVerdict::TooFew => Mark::NotChecked,
    };
    Part::Banner(Tone::State(mark), sentence(scene, end))
}

fn sentence(scene: &Scene<'_>, end: &LineEnd) -> String {
    let id = match end.verdict {
        LineVerdict::Steady => "line-steady",
        LineVerdict::Slow => "line-slow",
        LineVerdict::Unsteady => "line-unsteady",
        LineVerdict::Fault => "line-fault",
        LineVerdict::Refused => "line-refused",
        LineVerdict::TooFew => "line-too_few",
    };
    let numbers = [
        count("failed", end.failed),
        count("calls", scene.state.line.calls.len()),
    ];
    scene.part_with(ID, id, &numbers)
}

fn usual(scene: &Scene<'_>, end: &LineEnd) -> Option<String> {
    let median = end.median_ms?;
    let facts = [model::Fact::new(
        "median_ms",
        model::Kind::Number,
        model::Value::Real((median * 10.0).round() / 10.0),
    )];
    Some(scene.part_with(ID, "line-usual", &facts))
}
