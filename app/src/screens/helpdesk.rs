//! The part of a step that only the helpdesk view shows: exact commands, risk, undo, the articles.

use guide::{Side, StepGuide};
use model::StepId;

use super::Scene;
use super::page::Part;
use super::words::{count, fact, filled};

const ID: &str = "screen-s-heading";

pub(super) fn parts(scene: &Scene<'_>, step: StepId) -> Vec<Part> {
    let words = format!("step-{step}");
    let guide = guide::checklist().iter().find(|guide| guide.id == step);
    let mut parts = vec![
        Part::Section(scene.part(ID, "admin")),
        Part::Card(vec![
            Part::Section(scene.part(ID, "admin-do")),
            Part::Numbered(scene.text.numbered(&words, "admin", &[])),
        ]),
    ];
    if let Some(guide) = guide.filter(|guide| !guide.commands.is_empty()) {
        parts.push(Part::Card(commands(scene, &words, guide)));
    }
    let mut last = part(scene, &words, "risk");
    last.extend(guide.map(|guide| {
        let level = [count("level", usize::from(guide.risk))];
        Part::Caption(scene.part_with(ID, "risk-level", &level))
    }));
    last.extend(part(scene, &words, "undo"));
    last.extend(part(scene, &words, "articles"));
    last.extend(guide.map(|guide| sources(scene, guide)).unwrap_or_default());
    parts.push(Part::Card(last));
    parts
}

fn commands(scene: &Scene<'_>, words: &str, guide: &StepGuide) -> Vec<Part> {
    let mut parts = vec![Part::Section(scene.part(ID, "commands"))];
    if guide.elevation {
        parts.push(Part::Quiet(scene.part(ID, "elevated")));
    }
    parts.extend(guide.commands.iter().map(|command| {
        let place = match command.on {
            Side::Client => "on-client",
            Side::Host => "on-host",
        };
        Part::Command {
            purpose: scene.part(words, &command.purpose),
            place: scene.part_with(ID, place, &[fact("shell", command.shell.as_str())]),
            line: filled(&command.text, scene.state),
            copy: scene.say("button-copy"),
        }
    }));
    parts
}

fn part(scene: &Scene<'_>, words: &str, name: &str) -> Vec<Part> {
    let said = scene.part(words, name);
    if said.is_empty() {
        return Vec::new();
    }
    vec![Part::Section(scene.part(ID, name)), Part::Paragraph(said)]
}

fn sources(scene: &Scene<'_>, guide: &StepGuide) -> Vec<Part> {
    if guide.source.is_empty() {
        return Vec::new();
    }
    let mut parts = vec![Part::Section(scene.part(ID, "source"))];
    parts.extend(guide.source.iter().cloned().map(Part::Caption));
    parts
}
