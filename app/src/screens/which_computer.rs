//! B: which computer is to be checked.

use kit::Tone;

use super::Scene;
use super::page::{Answer, Entered, Field, Page, Part};
use super::words::fact;
use crate::wizard::{Action, Goal, Remark, Way, practice_faults};

const ID: &str = "screen-b-heading";
const WAYS: [(Way, &str); 2] = [(Way::Typed, "typed"), (Way::Practice, "practice")];

pub(super) fn page(scene: &Scene<'_>, remark: Option<&Remark>) -> Page {
    let said = remark.map(|remark| sentence(scene, remark));
    let mut parts = vec![Part::Lead(scene.part(ID, "lead")), ways(scene)];
    match scene.state.entry.way {
        Way::Typed => parts.push(Part::Field(name(scene, said))),
        Way::Practice => {
            parts.extend(said.map(|said| Part::Banner(Tone::Plain, said)));
            parts.push(Part::Section(scene.part(ID, "fault")));
            parts.push(faults(scene));
        }
    }
    parts.extend(contacts(scene).map(Part::Quiet));
    let start = scene.offer(true, "button-start", Action::Start);
    parts.push(Part::Commands(vec![start]));
    Page {
        heading: scene.say(ID),
        parts,
    }
}

fn ways(scene: &Scene<'_>) -> Part {
    let answer = |(way, id): &(Way, &str)| Answer {
        words: scene.part(ID, id),
        remark: Some(scene.part(ID, &format!("{id}-remark"))),
        chosen: *way == scene.state.entry.way,
        action: Action::Way(*way),
    };
    Part::Choices {
        name: scene.part(ID, "choices"),
        list: WAYS.iter().map(answer).collect(),
    }
}

fn name(scene: &Scene<'_>, remark: Option<String>) -> Field {
    Field {
        label: scene.part(ID, "name"),
        value: scene.state.entry.typed.clone(),
        example: scene.part(ID, "name-example"),
        remark,
        entry: Entered::Name,
    }
}

fn faults(scene: &Scene<'_>) -> Part {
    let answer = |fault: &str| Answer {
        words: scene.say(&format!("practice-{fault}")),
        remark: None,
        chosen: fault == scene.state.entry.practice,
        action: Action::Practice(fault.to_owned()),
    };
    Part::Choices {
        name: scene.part(ID, "fault"),
        list: practice_faults().map(answer).collect(),
    }
}

/// Names what will be contacted, before anything is.
fn contacts(scene: &Scene<'_>) -> Option<String> {
    match scene.state.entry.goal() {
        Ok(Goal::Computer(target, _)) => {
            let target = [fact("target", &target.to_string())];
            Some(scene.part_with(ID, "contacts", &target))
        }
        Ok(Goal::Practice(_)) => Some(scene.part(ID, "contacts-practice")),
        Err(_) => None,
    }
}

fn sentence(scene: &Scene<'_>, remark: &Remark) -> String {
    let facts = [fact("text", &remark.text), fact("reason", &remark.text)];
    scene.text.say_with(&remark.id, &facts)
}
