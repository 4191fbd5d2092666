//! B: which computer is to be checked.

use egui::Ui;
use kit::Choice;

use super::Scene;
use super::words::fact;
use crate::wizard::{Action, Goal, Remark, Way, practice_faults};

const ID: &str = "screen-b-heading";
const WAYS: [(Way, &str); 2] = [(Way::Typed, "typed"), (Way::Practice, "practice")];

pub(super) fn ui(scene: &Scene<'_>, remark: Option<&Remark>, ui: &mut Ui) -> Option<Action> {
    scene.heading(ui, &scene.say(ID));
    kit::lead(ui, &scene.part(ID, "lead"));
    let mut done = way(scene, ui);
    let entered = match scene.state.entry.way {
        Way::Typed => name(scene, remark, ui),
        Way::Practice => {
            banner(scene, remark, ui);
            fault(scene, ui)
        }
    };
    done = done.or(entered);
    contacts(scene, ui);
    kit::commands_row(ui, |ui| {
        if kit::filled(ui, &scene.say("button-start")).clicked() {
            done = Some(Action::Start);
        }
    });
    done
}

fn way(scene: &Scene<'_>, ui: &mut Ui) -> Option<Action> {
    let words = WAYS.map(|(_, id)| (scene.part(ID, id), scene.part(ID, &format!("{id}-remark"))));
    let list = words.each_ref().map(|(words, remark)| Choice {
        words,
        remark: Some(remark),
    });
    let chosen = WAYS
        .iter()
        .position(|(way, _)| *way == scene.state.entry.way);
    kit::choices(ui, &scene.part(ID, "choices"), chosen, &list)
        .and_then(|index| WAYS.get(index))
        .map(|(way, _)| Action::Way(*way))
}

fn name(scene: &Scene<'_>, remark: Option<&Remark>, ui: &mut Ui) -> Option<Action> {
    let said = remark.map(|remark| sentence(scene, remark));
    let answer = kit::field(
        ui,
        &scene.part(ID, "name"),
        &scene.state.entry.typed,
        &scene.part(ID, "name-example"),
        said.as_deref(),
    );
    answer
        .changed
        .map(Action::Typed)
        .or_else(|| answer.entered.then_some(Action::Start))
}

fn fault(scene: &Scene<'_>, ui: &mut Ui) -> Option<Action> {
    kit::section(ui, &scene.part(ID, "fault"));
    let words: Vec<String> = practice_faults()
        .map(|fault| scene.say(&format!("practice-{fault}")))
        .collect();
    let list: Vec<Choice<'_>> = words
        .iter()
        .map(|words| Choice {
            words,
            remark: None,
        })
        .collect();
    let chosen = practice_faults().position(|fault| fault == scene.state.entry.practice);
    kit::choices(ui, &scene.part(ID, "fault"), chosen, &list)
        .and_then(|index| practice_faults().nth(index))
        .map(|fault| Action::Practice(fault.to_owned()))
}

/// Names what will be contacted, before anything is.
fn contacts(scene: &Scene<'_>, ui: &mut Ui) {
    match scene.state.entry.goal() {
        Ok(Goal::Computer(target)) => {
            let target = [fact("target", &target.to_string())];
            kit::quiet_text(ui, &scene.part_with(ID, "contacts", &target));
        }
        Ok(Goal::Practice(_)) => {
            kit::quiet_text(ui, &scene.part(ID, "contacts-practice"));
        }
        Err(_) => {}
    }
}

fn banner(scene: &Scene<'_>, remark: Option<&Remark>, ui: &mut Ui) {
    if let Some(remark) = remark {
        kit::banner(ui, kit::Tone::Plain, &sentence(scene, remark));
    }
}

fn sentence(scene: &Scene<'_>, remark: &Remark) -> String {
    let facts = [fact("text", &remark.text), fact("reason", &remark.text)];
    scene.text.say_with(&remark.id, &facts)
}
