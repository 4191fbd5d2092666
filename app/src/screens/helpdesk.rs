//! The part of a step that only the helpdesk view shows: exact commands, risk, undo, the articles.

use egui::Ui;
use guide::{Side, StepGuide};
use model::StepId;

use super::Scene;
use super::words::{count, fact, filled};
use crate::wizard::Action;

const ID: &str = "screen-s-heading";

pub(super) fn ui(scene: &Scene<'_>, step: StepId, ui: &mut Ui) -> Option<Action> {
    let words = format!("step-{step}");
    let guide = guide::checklist().iter().find(|guide| guide.id == step);
    kit::section(ui, &scene.part(ID, "admin"));
    kit::card(ui, |ui| {
        kit::section(ui, &scene.part(ID, "admin-do"));
        kit::numbered(ui, &scene.text.numbered(&words, "admin", &[]));
    });
    let mut done = None;
    if let Some(guide) = guide.filter(|guide| !guide.commands.is_empty()) {
        done = kit::card(ui, |ui| commands(scene, &words, guide, ui));
    }
    kit::card(ui, |ui| {
        risk(scene, &words, guide, ui);
        part(scene, &words, "undo", ui);
        part(scene, &words, "articles", ui);
        if let Some(guide) = guide {
            sources(scene, guide, ui);
        }
    });
    done
}

fn commands(scene: &Scene<'_>, words: &str, guide: &StepGuide, ui: &mut Ui) -> Option<Action> {
    kit::section(ui, &scene.part(ID, "commands"));
    if guide.elevation {
        kit::quiet_text(ui, &scene.part(ID, "elevated"));
    }
    let copy = scene.say("button-copy");
    let mut done = None;
    for command in &guide.commands {
        let place = match command.on {
            Side::Client => "on-client",
            Side::Host => "on-host",
        };
        let place = scene.part_with(ID, place, &[fact("shell", command.shell.as_str())]);
        let purpose = scene.part(words, &command.purpose);
        let line = filled(&command.text, scene.state);
        if kit::command(ui, &purpose, &place, &line, &copy) {
            done = Some(Action::Copy(line));
        }
    }
    done
}

fn risk(scene: &Scene<'_>, words: &str, guide: Option<&StepGuide>, ui: &mut Ui) {
    part(scene, words, "risk", ui);
    if let Some(guide) = guide {
        let level = [count("level", usize::from(guide.risk))];
        kit::caption(ui, &scene.part_with(ID, "risk-level", &level));
    }
}

fn part(scene: &Scene<'_>, words: &str, name: &str, ui: &mut Ui) {
    let said = scene.part(words, name);
    if !said.is_empty() {
        kit::section(ui, &scene.part(ID, name));
        kit::paragraph(ui, &said);
    }
}

fn sources(scene: &Scene<'_>, guide: &StepGuide, ui: &mut Ui) {
    if guide.source.is_empty() {
        return;
    }
    kit::section(ui, &scene.part(ID, "source"));
    for source in &guide.source {
        kit::caption(ui, source);
    }
}
