//! D: the live run.

use kit::Mark;

use super::page::{Page, Part, Row};
use super::words::{count, mark};
use super::{Scene, path};
use crate::wizard::{Action, Goal, Progress, ProgressLine};

const ID: &str = "screen-d-heading";

pub(super) fn page(scene: &Scene<'_>, progress: &Progress) -> Page {
    Page {
        heading: scene.say(ID),
        parts: vec![
            Part::Lead(scene.part(ID, "lead")),
            path::so_far(scene, progress, has_gateway(scene)),
            // Above the checks: in a small window their list goes on below its edge.
            Part::Commands(vec![scene.offer(false, "button-stop", Action::Stop)]),
            under_way(scene, progress),
        ],
    }
}

fn has_gateway(scene: &Scene<'_>) -> bool {
    match &scene.state.goal {
        Some(Goal::Computer(target, _)) => target.gateway.is_some(),
        _ => false,
    }
}

/// The bar and a line a check, also for a check that a step makes again.
pub(super) fn under_way(scene: &Scene<'_>, progress: &Progress) -> Part {
    let (done, all) = progress.done();
    let numbers = [count("done", done), count("all", all)];
    Part::Progress {
        words: scene.part_with(ID, "bar", &numbers),
        done,
        all,
        rows: progress
            .lines
            .iter()
            .map(|line| described(scene, line))
            .collect(),
    }
}

fn described(scene: &Scene<'_>, line: &ProgressLine) -> Row {
    let id = format!("check-{}", line.check);
    let (mark, title, state) = match line.status {
        Some(status) => (mark(status), scene.say(&id), scene.status(status)),
        None if line.begun => (
            Mark::Running,
            scene.part(&id, "doing"),
            scene.part(ID, "running"),
        ),
        None => (Mark::Waiting, scene.say(&id), scene.part(ID, "waiting")),
    };
    Row { mark, title, state }
}
