//! D: the live run.

use egui::Ui;
use kit::Mark;

use super::Scene;
use super::words::{count, mark};
use crate::wizard::{Action, Line, Progress};

const ID: &str = "screen-d-heading";

pub(super) fn ui(scene: &Scene<'_>, progress: &Progress, ui: &mut Ui) -> Option<Action> {
    scene.heading(ui, &scene.say(ID));
    kit::lead(ui, &scene.part(ID, "lead"));
    show(scene, progress, ui);
    kit::commands_row(ui, |ui| {
        kit::quiet(ui, &scene.say("button-stop"))
            .clicked()
            .then_some(Action::Stop)
    })
}

/// The bar and a line a check, also for a check that a step makes again.
pub(super) fn show(scene: &Scene<'_>, progress: &Progress, ui: &mut Ui) {
    let (done, all) = progress.done();
    let numbers = [count("done", done), count("all", all)];
    kit::progress(ui, &scene.part_with(ID, "bar", &numbers), done, all);
    kit::card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for line in &progress.lines {
            let (mark, words, state) = described(scene, line);
            kit::status_row(ui, mark, &words, &state);
        }
    });
}

fn described(scene: &Scene<'_>, line: &Line) -> (Mark, String, String) {
    let id = format!("check-{}", line.check);
    match line.status {
        Some(status) => (mark(status), scene.say(&id), scene.status(status)),
        None if line.begun => (
            Mark::Running,
            scene.part(&id, "doing"),
            scene.part(ID, "running"),
        ),
        None => (Mark::Waiting, scene.say(&id), scene.part(ID, "waiting")),
    }
}
