//! A: what the person saw.

use super::Scene;
use super::page::{Answer, Entered, Field, Page, Part};
use crate::wizard::{Action, Saw};

const ID: &str = "screen-a-heading";
const CHOICES: [(Saw, &str); 3] = [
    (Saw::Code904, "saw-904"),
    (Saw::Other, "saw-other"),
    (Saw::Unsure, "saw-unsure"),
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
    let on = scene.offer(true, "button-continue", Action::Continue);
    parts.push(Part::Commands(vec![on]));
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

fn picture(scene: &Scene<'_>) -> Part {
    Part::Picture {
        name: scene.part(ID, "picture"),
        title: scene.say("picture-title"),
        lines: ["picture-text", "picture-code", "picture-extended"]
            .map(|id| scene.say(id))
            .into(),
        button: scene.say("picture-button"),
    }
}

fn code(scene: &Scene<'_>) -> Field {
    Field {
        label: scene.part(ID, "code"),
        value: scene.state.entry.code.clone(),
        example: scene.part(ID, "code-example"),
        remark: None,
        entry: Entered::Code,
    }
}
