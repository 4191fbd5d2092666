//! B: which computer is to be checked.

use kit::Tone;

use super::Scene;
use super::page::{Answer, Entered, Field, Page, Part};
use super::words::{count, fact};
use crate::wizard::{Action, Remark, SavedConnection, Way, practice_faults};

const ID: &str = "screen-b-heading";

pub(super) fn page(scene: &Scene<'_>, remark: Option<&Remark>) -> Page {
    let said = remark.map(|remark| sentence(scene, remark));
    let mut parts = vec![Part::Lead(scene.part(ID, "lead")), ways(scene)];
    let way = scene.state.entry.way;
    if way == Way::Typed {
        parts.push(Part::Field(name(scene, said)));
    } else {
        parts.extend(said.map(|said| Part::Banner(Tone::Plain, said)));
    }
    match way {
        Way::Typed => {}
        Way::File => {
            parts.push(Part::Section(scene.part(ID, "files")));
            parts.push(files(scene));
        }
        Way::Practice => {
            parts.push(Part::Section(scene.part(ID, "fault")));
            parts.push(faults(scene));
            parts.push(Part::Quiet(scene.part(ID, "contacts-practice")));
        }
    }
    // A practice computer is here already: there is no way to ask about.
    let on = match way {
        Way::Practice => scene.offer(true, "button-start", Action::Start),
        Way::Typed | Way::File => scene.offer(true, "button-continue", Action::Continue),
    };
    let mut offers = vec![on];
    if way != Way::Practice {
        offers.push(scene.offer(false, "button-open_file", Action::PickFile));
    }
    parts.push(Part::Commands(offers));
    if way != Way::Practice {
        parts.push(Part::Quiet(scene.part(ID, "drop")));
    }
    Page {
        heading: scene.say(ID),
        parts,
    }
}

fn ways(scene: &Scene<'_>) -> Part {
    let found = scene.state.files.len();
    let facts = [count("count", found)];
    let answer = |way: Way, id: &str| Answer {
        words: scene.part(ID, id),
        remark: Some(scene.part_with(ID, &format!("{id}-remark"), &facts)),
        chosen: way == scene.state.entry.way,
        action: Action::Way(way),
    };
    let mut list = vec![answer(Way::Typed, "typed")];
    if found > 0 {
        list.push(answer(Way::File, "file"));
    }
    list.push(answer(Way::Practice, "practice"));
    Part::Choices {
        name: scene.part(ID, "choices"),
        list,
    }
}

fn name(scene: &Scene<'_>, remark: Option<String>) -> Field {
    Field {
        label: scene.part(ID, "name"),
        value: scene.state.entry.typed.clone(),
        example: scene.part(ID, "name-example"),
        remark,
        entry: Entered::Name,
        hidden: scene.state.hidden,
    }
}

fn files(scene: &Scene<'_>) -> Part {
    let entry = &scene.state.entry;
    let list = scene.state.files.iter().enumerate();
    let list = list.map(|(index, saved)| {
        let (words, remark) = named(scene, index, saved);
        Answer {
            words,
            remark,
            chosen: index == entry.file,
            action: Action::File(index),
        }
    });
    Part::Choices {
        name: scene.part(ID, "files"),
        list: list.collect(),
    }
}

/// A saved connection's name and where it leads; its number where names are hidden.
fn named(scene: &Scene<'_>, index: usize, saved: &SavedConnection) -> (String, Option<String>) {
    if scene.state.hidden {
        let number = [count("number", index + 1)];
        return (scene.part_with(ID, "file-hidden", &number), None);
    }
    let mut facts = vec![fact("target", &saved.target.to_string())];
    let id = match &saved.target.gateway {
        Some(gateway) => {
            facts.push(fact("gateway", &gateway.to_string()));
            "file-gateway"
        }
        None => "file-leads",
    };
    (saved.name.clone(), Some(scene.part_with(ID, id, &facts)))
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

/// What is to be said about an entry.
pub(super) fn sentence(scene: &Scene<'_>, remark: &Remark) -> String {
    // It quotes what was typed.
    let quoted = if scene.state.hidden {
        "…"
    } else {
        &remark.text
    };
    let facts = [fact("text", quoted), fact("reason", quoted)];
    scene.text.say_with(&remark.id, &facts)
}
