//! J: every file of a report as the exact bytes that will be saved, before it is.

use bundle::{Bundle, BundleError, BundleFile, Section};
use kit::{Mark, Tone};

use super::Scene;
use super::page::{Change, Page, Part, Row};
use super::words::{count, fact};
use crate::pack;
use crate::wizard::{Action, Remark};

const ID: &str = "screen-j-heading";

pub(super) fn page(scene: &Scene<'_>, remark: Option<&Remark>) -> Page {
    let mut parts = Vec::new();
    parts.extend(remark.map(|remark| said(scene, remark)));
    parts.push(Part::Lead(scene.part(ID, "lead")));
    match scene.state.packing.made.as_deref() {
        None => parts.extend([
            Part::Quiet(scene.part(ID, "making")),
            commands(scene, false),
        ]),
        Some(Ok(made)) => parts.extend(contents(scene, made)),
        Some(Err(error)) => parts.extend(refused(scene, error)),
    }
    Page {
        heading: scene.say(ID),
        parts,
    }
}

fn contents(scene: &Scene<'_>, made: &Bundle) -> Vec<Part> {
    let mut parts = vec![
        Part::Banner(
            Tone::State(Mark::Fine),
            pack::replaced(&made.replaced, scene.text),
        ),
        Part::Quiet(scene.say("report-look")),
        commands(scene, true),
        Part::Section(scene.part(ID, "files")),
    ];
    for file in &made.files {
        parts.push(Part::Card(card(scene, file)));
    }
    parts
}

/// What stands in the way, and the files that can be left out.
fn refused(scene: &Scene<'_>, error: &BundleError) -> Vec<Part> {
    let why = pack::sentence(error, scene.text);
    let mut parts = vec![
        Part::Banner(Tone::State(Mark::Warning), why),
        commands(scene, false),
    ];
    if let BundleError::Leak(name) = error {
        let named = |section: &Section| section.file() == name;
        let section = <Section as strum::IntoEnumIterator>::iter().find(named);
        parts.extend(section.map(|section| setting(scene, section, name, None)));
    }
    for section in &scene.state.packing.left_out {
        parts.push(setting(scene, *section, section.file(), None));
    }
    parts
}

fn commands(scene: &Scene<'_>, can_save: bool) -> Part {
    let mut offers = Vec::new();
    if can_save {
        offers.push(scene.offer(true, "button-save", Action::SaveReport));
    }
    if scene.state.packing.saved.last().is_some() {
        offers.push(scene.offer(false, "button-open_folder", Action::OpenFolder));
        offers.push(scene.offer(false, "button-done_here", Action::Finish));
    } else if !can_save {
        offers.push(scene.offer(true, "button-result", Action::ToResult));
    }
    Part::Commands(offers)
}

/// What a file is, whether it goes along, and all that is in it.
fn card(scene: &Scene<'_>, file: &BundleFile) -> Vec<Part> {
    let row = match file.section {
        Some(section) => setting(scene, section, &file.name, Some(file)),
        None => Part::Setting {
            row: row(scene, &file.name, false),
            meaning: meaning(scene, &file.name, Some(file)),
            change: None,
        },
    };
    let inside = vec![
        Part::Bytes {
            name: scene.part_with(ID, "inside", &[fact("name", &file.name)]),
            text: file.text.clone(),
            marks: file.aliases.clone(),
        },
        Part::Copy {
            words: scene.say("button-copy"),
            text: file.text.clone(),
        },
    ];
    vec![
        row,
        Part::Fold {
            name: fold(file.section),
            title: scene.part_with(ID, "look", &[fact("name", &file.name)]),
            open: false,
            parts: inside,
        },
    ]
}

/// Tells the folds of one screen apart.
fn fold(section: Option<Section>) -> &'static str {
    section.map_or("manifest", Into::into)
}

fn setting(scene: &Scene<'_>, section: Section, name: &str, file: Option<&BundleFile>) -> Part {
    let is_out = scene.state.packing.left_out.contains(&section);
    let words = scene.say(if is_out {
        "button-put_back"
    } else {
        "button-leave_out"
    });
    Part::Setting {
        row: row(scene, name, is_out),
        meaning: meaning(scene, name, file),
        change: Some(Change {
            name: format!("{words}: {name}"),
            words,
            action: Action::LeaveOut(section),
        }),
    }
}

fn row(scene: &Scene<'_>, name: &str, is_out: bool) -> Row {
    let (mark, state) = if is_out {
        (Mark::NotApplicable, "out")
    } else {
        (Mark::Fine, "in")
    };
    Row {
        mark,
        title: name.to_owned(),
        state: scene.part(ID, state),
    }
}

fn meaning(scene: &Scene<'_>, name: &str, file: Option<&BundleFile>) -> String {
    let id = name.to_ascii_lowercase().replace(['-', '.'], "_");
    let what = scene.say(&format!("report-file-{id}"));
    let Some(file) = file else {
        return what;
    };
    let facts = [
        fact("what", &what),
        count("bytes", file.text.len()),
        count("places", file.aliases.len()),
    ];
    scene.part_with(ID, "about", &facts)
}

fn said(scene: &Scene<'_>, remark: &Remark) -> Part {
    let mark = match remark.id.as_str() {
        "remark-report_saved" => Mark::Fine,
        "remark-save_failed" | "remark-folder_failed" | "bundle-large" => Mark::Warning,
        _ => Mark::Waiting,
    };
    let tone = match mark {
        Mark::Waiting => Tone::Plain,
        mark => Tone::State(mark),
    };
    let words = match remark.id.as_str() {
        "remark-report_saved" if scene.state.hidden => scene.say("remark-report_saved_hidden"),
        id => {
            let facts = [fact("path", &remark.text), fact("reason", &remark.text)];
            scene.text.say_with(id, &facts)
        }
    };
    Part::Banner(tone, words)
}
