//! K: the end of the checklist.

use model::{Status, StepId};
use strum::IntoEnumIterator as _;

use super::page::{Page, Part};
use super::words::fact;
use super::{Scene, all_steps, deeds};
use crate::wizard::Action;

const ID: &str = "screen-k-heading";

pub(super) fn page(scene: &Scene<'_>) -> Page {
    let open: Vec<StepId> = StepId::iter()
        .filter(|step| is_open(scene, *step))
        .collect();
    let lead = match scene.state.report() {
        None => "lead-none",
        Some(_) if scene.state.is_well() && open.is_empty() => "lead-well",
        Some(_) => "lead-open",
    };
    let mut parts = vec![Part::Lead(scene.part(ID, lead)), commands(scene)];
    if !open.is_empty() {
        let rows = open
            .into_iter()
            .map(|step| all_steps::row(scene, step, false));
        parts.push(Part::Card(vec![
            Part::Section(scene.part(ID, "open-steps")),
            Part::Steps(rows.collect()),
        ]));
    }
    parts.push(Part::Card(changed(scene)));
    parts.push(Part::Card(vec![
        Part::Section(scene.part(ID, "back")),
        Part::Numbered(scene.text.numbered(ID, "back", &[])),
    ]));
    Page {
        heading: scene.say(ID),
        parts,
    }
}

/// What is different on this computer now.
fn changed(scene: &Scene<'_>) -> Vec<Part> {
    let saved = scene.state.saved.iter().map(|saved| {
        if scene.state.hidden {
            return scene.part(ID, "changed-saved-hidden");
        }
        let path = fact("path", &saved.path.display().to_string());
        scene.part_with(ID, "changed-saved", &[path])
    });
    let reports = scene.state.packing.saved.iter().map(|path| {
        if scene.state.hidden {
            return scene.part(ID, "changed-report-hidden");
        }
        let path = fact("path", &path.display().to_string());
        scene.part_with(ID, "changed-report", &[path])
    });
    let deeds = deeds::all_done(scene);
    let mut changed: Vec<String> = deeds.into_iter().chain(saved).chain(reports).collect();
    if changed.is_empty() {
        changed.push(scene.part(ID, "changed-nothing"));
    }
    std::iter::once(Part::Section(scene.part(ID, "changed")))
        .chain(changed.into_iter().map(Part::Paragraph))
        .collect()
}

fn is_open(scene: &Scene<'_>, step: StepId) -> bool {
    matches!(
        scene.state.status_of(step),
        Status::Warning | Status::Problem
    )
}

fn commands(scene: &Scene<'_>) -> Part {
    let mut offers = vec![scene.offer(true, "button-close", Action::Close)];
    if scene.state.goal.is_some() {
        offers.push(scene.offer(false, "button-again_all", Action::CheckAgain));
        if scene.state.report().is_some() {
            offers.push(scene.offer(false, "button-result", Action::ToResult));
        }
        if scene.state.can_be_packed() {
            offers.push(scene.offer(false, "button-save_report", Action::MakeReport));
        }
        if scene.state.can_make_a_file() {
            offers.push(scene.offer(false, "button-safe_file", Action::MakeFile));
        }
    } else {
        offers.push(scene.offer(false, "button-start_over", Action::ToComputer));
    }
    Part::Commands(offers)
}
