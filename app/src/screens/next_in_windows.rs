//! H: the box that Windows shows when the file is opened, before the person meets it.

use kit::{Mark, Tone};
use rdp_file::Share;

use super::Scene;
use super::page::{Page, Part};
use super::words::fact;
use crate::wizard::{Action, Told};

const ID: &str = "screen-h-heading";

pub(super) fn page(scene: &Scene<'_>, told: Option<&Told>) -> Page {
    let mut parts = vec![Part::Banner(Tone::State(Mark::Fine), saved(scene))];
    parts.extend(told.map(|told| tried(scene, told)));
    parts.extend([
        Part::Lead(scene.part(ID, "lead")),
        picture(scene),
        Part::Section(scene.part(ID, "do")),
        Part::Numbered(to_do(scene)),
    ]);
    let opens = scene.state.opens_files;
    if !opens {
        parts.push(Part::Quiet(scene.part(ID, "no-client")));
    }
    let mut offers = vec![
        scene.offer(false, "button-open_folder", Action::OpenFolder),
        scene.offer(!opens, "button-done_here", Action::Finish),
    ];
    if opens {
        offers.insert(0, scene.offer(true, "button-connect", Action::Connect));
    }
    parts.push(Part::Commands(offers));
    Page {
        heading: scene.say(ID),
        parts,
    }
}

fn saved(scene: &Scene<'_>) -> String {
    match scene.state.saved.last().filter(|_| !scene.state.hidden) {
        Some(saved) => {
            let path = fact("path", &saved.path.display().to_string());
            scene.part_with(ID, "saved", &[path])
        }
        None => scene.part(ID, "saved-hidden"),
    }
}

fn tried(scene: &Scene<'_>, told: &Told) -> Part {
    let failed = |id: &str, reason: &str| {
        let said = scene.text.say_with(id, &[fact("reason", reason)]);
        Part::Banner(Tone::State(Mark::Warning), said)
    };
    match told {
        Told::Started => Part::Banner(Tone::Plain, scene.part(ID, "started")),
        Told::Folder => Part::Banner(Tone::Plain, scene.say("remark-folder_opened")),
        Told::NotStarted(reason) => failed("remark-connect_failed", reason),
        Told::NoFolder(reason) => failed("remark-folder_failed", reason),
    }
}

/// What the file asks for, by its names.
fn asked(scene: &Scene<'_>) -> Vec<String> {
    let saved = scene.state.saved.last();
    let kept = saved.into_iter().flat_map(|saved| &saved.shares);
    kept.map(|share: &Share| scene.say(&format!("share-{share}")))
        .collect()
}

/// The computer's name just as Windows shows it.
fn computer(scene: &Scene<'_>) -> Option<String> {
    let saved = scene.state.saved.last()?;
    (!scene.state.hidden).then(|| saved.computer.clone())
}

fn picture(scene: &Scene<'_>) -> Part {
    let boxes = asked(scene);
    let computer = computer(scene).unwrap_or_else(|| "…".to_owned());
    let mut lines = vec![
        scene.say("picture-publisher"),
        scene
            .text
            .say_with("picture-remote", &[fact("target", &computer)]),
    ];
    if !boxes.is_empty() {
        lines.push(scene.say("picture-shares"));
    }
    Part::Picture {
        name: scene.part(ID, "picture"),
        title: scene.say("picture-caution"),
        mark: Mark::Warning,
        lines,
        boxes,
        buttons: vec![scene.say("picture-connect"), scene.say("picture-cancel")],
    }
}

fn to_do(scene: &Scene<'_>) -> Vec<String> {
    let compare = match computer(scene) {
        Some(computer) => scene.part_with(ID, "compare", &[fact("target", &computer)]),
        None => scene.part(ID, "compare-hidden"),
    };
    let asked = asked(scene);
    let tick = if asked.is_empty() {
        scene.part(ID, "tick-nothing")
    } else {
        scene.part_with(ID, "tick", &[fact("shares", &asked.join(", "))])
    };
    vec![compare, tick, scene.part(ID, "password")]
}
