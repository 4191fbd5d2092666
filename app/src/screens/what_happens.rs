//! A: what the person saw.

use kit::Mark;

use super::Scene;
use super::page::{Answer, Entered, Field, Offer, Page, Part};
use crate::wizard::{Action, Known, Program, Saw};

const ID: &str = "screen-a-heading";
const CHOICES: [(Saw, &str); 3] = [
    (Saw::Code904, "saw-904"),
    (Saw::Other, "saw-other"),
    (Saw::Unsure, "saw-unsure"),
];
const PROGRAMS: [(Program, &str); 4] = [
    (Program::Mstsc, "program-mstsc"),
    (Program::WindowsApp, "program-windows_app"),
    (Program::Other, "program-other"),
    (Program::Unsure, "program-unsure"),
];
const UPDATE: [(Known, &str); 3] = [
    (Known::Yes, "update-yes"),
    (Known::No, "update-no"),
    (Known::Unsure, "update-unsure"),
];

pub(super) fn page(scene: &Scene<'_>) -> Page {
    let mut parts = vec![Part::Lead(scene.part(ID, "lead")), choices(scene)];
    match scene.state.entry.saw {
        Saw::Code904 => parts.push(picture(scene)),
        Saw::Other => parts.extend([
            Part::Field(code(scene)),
            Part::Caption(scene.part(ID, "code-where")),
        ]),
        Saw::Unsure => {}
    }
    if scene.state.entry.more {
        parts.extend(more(scene));
    }
    let on = scene.offer(true, "button-continue", Action::Continue);
    let words = scene.part(ID, "more");
    parts.push(Part::Commands(vec![
        on,
        Offer::quiet(words, Action::More),
        scene.offer(false, "button-others", Action::ReadReports),
    ]));
    Page {
        heading: scene.say(ID),
        parts,
    }
}

fn choices(scene: &Scene<'_>) -> Part {
    let answer = |(saw, id): &(Saw, &str)| Answer {
        words: scene.part(ID, id),
        remark: Some(scene.part(ID, &format!("{id}-remark"))),
        chosen: *saw == scene.state.entry.saw,
        action: Action::Saw(*saw),
    };
    Part::Choices {
        name: scene.part(ID, "choices"),
        list: CHOICES.iter().map(answer).collect(),
    }
}

/// What may help, and is asked only of those who open it.
fn more(scene: &Scene<'_>) -> Vec<Part> {
    let entry = &scene.state.entry;
    let program = PROGRAMS.iter().map(|(program, id)| Answer {
        words: scene.part(ID, id),
        remark: None,
        chosen: *program == entry.program,
        action: Action::Program(*program),
    });
    let update = UPDATE.iter().map(|(update, id)| Answer {
        words: scene.part(ID, id),
        remark: None,
        chosen: *update == entry.update,
        action: Action::Update(*update),
    });
    let asked = |id: &str, list: Vec<Answer>| {
        let name = scene.part(ID, id);
        [Part::Section(name.clone()), Part::Choices { name, list }]
    };
    let program = asked("program", program.collect());
    let update = asked("update", update.collect());
    program.into_iter().chain(update).collect()
}

fn picture(scene: &Scene<'_>) -> Part {
    Part::Picture {
        name: scene.part(ID, "picture"),
        title: scene.say("picture-title"),
        lines: ["picture-text", "picture-code", "picture-extended"]
            .map(|id| scene.say(id))
            .into(),
        mark: Mark::Problem,
        boxes: Vec::new(),
        buttons: vec![scene.say("picture-button")],
    }
}

fn code(scene: &Scene<'_>) -> Field {
    Field {
        label: scene.part(ID, "code"),
        value: scene.state.entry.code.clone(),
        example: scene.part(ID, "code-example"),
        remark: unread(scene),
        entry: Entered::Code,
        hidden: scene.state.hidden,
    }
}

/// What is no code is said to be none before anything is built on it.
fn unread(scene: &Scene<'_>) -> Option<String> {
    let is_unread = scene.state.entry.code_is_unread();
    is_unread.then(|| scene.part(ID, "code-unread"))
}
