//! L: the list of all steps, one key away from everywhere.

use model::StepId;
use strum::IntoEnumIterator as _;

use super::Scene;
use super::page::{Page, Part, Row, StepRow};
use super::words::mark;
use crate::wizard::Action;

const ID: &str = "screen-l-heading";

pub(super) fn page(scene: &Scene<'_>) -> Page {
    let report = scene.state.report();
    let (lead, words, action) = if report.is_some() {
        ("lead", "button-result", Action::ToResult)
    } else {
        ("lead-none", "button-start_over", Action::ToComputer)
    };
    let offered = report.and_then(|report| report.cause.step);
    let steps = StepId::iter().map(|step| row(scene, step, offered == Some(step)));
    Page {
        heading: scene.say(ID),
        parts: vec![
            Part::Lead(scene.part(ID, lead)),
            Part::Card(vec![Part::Steps(steps.collect())]),
            Part::Commands(vec![scene.offer(true, words, action)]),
        ],
    }
}

/// A step with its state; one that is held stands out.
pub(super) fn row(scene: &Scene<'_>, step: StepId, held: bool) -> StepRow {
    let status = scene.state.status_of(step);
    StepRow {
        number: step.number(),
        row: Row {
            mark: mark(status),
            title: scene.step(step),
            state: scene.status(status),
        },
        held,
        action: Action::Open(step),
    }
}
