//! The part of a step that only the helpdesk view shows: ways by mouse and by command, risk, undo,
//! the articles.

use std::collections::BTreeSet;

use guide::{Command, Placeholder, Side, StepGuide};
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
    let by_mouse = scene.text.numbered(&words, "mouse", &[]);
    if !by_mouse.is_empty() {
        parts.push(Part::Card(vec![
            Part::Section(scene.part(ID, "mouse")),
            Part::Numbered(by_mouse),
        ]));
    }
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
    if guide.elevation() {
        parts.push(Part::Quiet(scene.part(ID, "elevated")));
    }
    parts.extend(placeholders(scene, guide).into_iter().map(Part::Quiet));
    for (number, command) in (1..).zip(&guide.commands) {
        let (line, copied) = filled(&command.text, scene.state);
        parts.push(Part::Command {
            purpose: numbered(scene, number, &scene.part(words, &command.purpose)),
            place: place(scene, command),
            line,
            copied,
            copy: scene.say("button-copy"),
        });
        if let Some(change) = change(scene, guide, command) {
            parts.push(Part::Caption(change));
        }
    }
    parts
}

/// What the administrator has to put into the commands, each with what it is.
fn placeholders(scene: &Scene<'_>, guide: &StepGuide) -> Vec<String> {
    let lines = guide.commands.iter();
    let open: BTreeSet<Placeholder> = lines
        .flat_map(|command| {
            let (line, _) = filled(&command.text, scene.state);
            Placeholder::of(&line).collect::<Vec<_>>()
        })
        .collect();
    let hint = (!open.is_empty()).then(|| scene.say("placeholder-hint"));
    let each = open.into_iter().map(|placeholder| {
        let words = scene.say(&placeholder.message());
        format!("{}: {words}", placeholder.braced())
    });
    hint.into_iter().chain(each).collect()
}

/// The texts name commands by their numbers.
fn numbered(scene: &Scene<'_>, number: usize, purpose: &str) -> String {
    let facts = [count("number", number), fact("purpose", purpose)];
    scene.part_with(ID, "command", &facts)
}

fn place(scene: &Scene<'_>, command: &Command) -> String {
    let place = match (command.on, command.elevation) {
        (Side::Client, false) => "on-client",
        (Side::Client, true) => "on-client-elevated",
        (Side::Host, false) => "on-host",
        (Side::Host, true) => "on-host-elevated",
    };
    scene.part_with(ID, place, &[fact("shell", command.shell.as_str())])
}

/// For a command that changes something: that it does, and which command takes it back.
fn change(scene: &Scene<'_>, guide: &StepGuide, command: &Command) -> Option<String> {
    if !command.changes {
        return None;
    }
    let undo = command.undo.as_ref().and_then(|purpose| {
        let mut all = guide.commands.iter();
        all.position(|other| &other.purpose == purpose)
    });
    Some(match undo {
        Some(index) => scene.part_with(ID, "changes", &[count("number", index + 1)]),
        None => scene.part(ID, "changes-kept"),
    })
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
