//! A: what the person saw.

use egui::Ui;
use kit::Choice;

use super::Scene;
use crate::wizard::{Action, Saw};

const ID: &str = "screen-a-heading";
const CHOICES: [(Saw, &str); 3] = [
    (Saw::Code904, "saw-904"),
    (Saw::Other, "saw-other"),
    (Saw::Unsure, "saw-unsure"),
];

pub(super) fn ui(scene: &Scene<'_>, ui: &mut Ui) -> Option<Action> {
    let saw = scene.state.entry.saw;
    scene.heading(ui, &scene.say(ID));
    kit::lead(ui, &scene.part(ID, "lead"));
    let mut done = choose(scene, ui);
    match saw {
        Saw::Code904 => picture(scene, ui),
        Saw::Other => done = done.or(code(scene, ui)),
        Saw::Unsure => {}
    }
    kit::commands_row(ui, |ui| {
        if kit::filled(ui, &scene.say("button-continue")).clicked() {
            done = Some(Action::Continue);
        }
    });
    done
}

fn choose(scene: &Scene<'_>, ui: &mut Ui) -> Option<Action> {
    let words = CHOICES.map(|(_, id)| {
        let remark = scene.part(ID, &format!("{id}-remark"));
        (scene.part(ID, id), remark)
    });
    let list = words.each_ref().map(|(words, remark)| Choice {
        words,
        remark: Some(remark),
    });
    let chosen = CHOICES
        .iter()
        .position(|(saw, _)| *saw == scene.state.entry.saw);
    kit::choices(ui, &scene.part(ID, "choices"), chosen, &list)
        .and_then(|index| CHOICES.get(index))
        .map(|(saw, _)| Action::Saw(*saw))
}

fn picture(scene: &Scene<'_>, ui: &mut Ui) {
    let lines = ["picture-text", "picture-code", "picture-extended"].map(|id| scene.say(id));
    kit::dialog_picture(
        ui,
        &scene.part(ID, "picture"),
        &scene.say("picture-title"),
        &lines,
        &scene.say("picture-button"),
    );
}

fn code(scene: &Scene<'_>, ui: &mut Ui) -> Option<Action> {
    let answer = kit::field(
        ui,
        &scene.part(ID, "code"),
        &scene.state.entry.code,
        &scene.part(ID, "code-example"),
        None,
    );
    kit::caption(ui, &scene.part(ID, "code-where"));
    answer
        .changed
        .map(Action::SawCode)
        .or_else(|| answer.entered.then_some(Action::Continue))
}
