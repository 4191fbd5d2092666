//! G: the connection file that is about to be saved, a row a setting.

use kit::{Mark, Tone};
use rdp_file::{Hardened, Says, Share, key};
use strum::IntoEnumIterator as _;

use super::Scene;
use super::page::{Change, Entered, Field, Page, Part, Row};
use super::which_computer::sentence;
use super::words::fact;
use crate::wizard::{Action, Draft, Remark};

const ID: &str = "screen-g-heading";

pub(super) fn page(scene: &Scene<'_>, remark: Option<&Remark>, saving: bool) -> Page {
    let heading = scene.say(ID);
    let Some(draft) = scene.state.draft.as_deref() else {
        // A restored state may stand here without a file; it must still have a way out.
        let over = scene.offer(true, "button-start_over", Action::ToComputer);
        let parts = vec![Part::Commands(vec![over])];
        return Page { heading, parts };
    };
    let said = remark.map(|remark| sentence(scene, remark));
    let (about_user, banner) = match remark.map(|remark| remark.id.as_str()) {
        Some("remark-user_sign") => (said, None),
        _ => (None, said),
    };
    let mut parts = vec![Part::Lead(scene.part(ID, "lead"))];
    if draft.was_signed() {
        let locked = scene.part(ID, "locked");
        parts.push(Part::Banner(Tone::State(Mark::Warning), locked));
    }
    let leads = [
        Part::Section(scene.part(ID, "leads")),
        computer(scene, draft),
        door(scene, draft),
    ];
    parts.push(Part::Card(leads.into()));
    if saving {
        parts.push(Part::Banner(Tone::Plain, scene.say("remark-saving")));
    }
    parts.extend(banner.map(|said| Part::Banner(Tone::State(Mark::Warning), said)));
    // In sight without scrolling: what follows is off already.
    let save = scene.offer(true, "button-save", Action::Save);
    parts.push(Part::Commands(vec![save]));
    let shares = Share::iter().map(|share| shared(scene, draft, share));
    let shares = std::iter::once(Part::Section(scene.part(ID, "shares"))).chain(shares);
    parts.push(Part::Card(shares.collect()));
    parts.push(Part::Field(user(scene, draft, about_user)));
    let made = draft.made().ok();
    parts.extend(made.and_then(|made| safe(scene, draft, &made)));
    Page { heading, parts }
}

/// A name, unless names are hidden.
fn shown(scene: &Scene<'_>, name: &str) -> String {
    if scene.state.hidden {
        scene.part(ID, "hidden")
    } else {
        name.to_owned()
    }
}

fn change(scene: &Scene<'_>, title: &str, action: Action) -> Change {
    Change {
        words: scene.part(ID, "change"),
        name: scene.part_with(ID, "change-of", &[fact("name", title)]),
        action,
    }
}

/// The computer by its name or by its address, and why.
fn computer(scene: &Scene<'_>, draft: &Draft) -> Part {
    let title = scene.part(ID, "computer");
    let computer = draft.computer();
    let meaning = match (computer.host.name(), draft.leads_elsewhere) {
        (Some(_), _) => "by-name",
        (None, true) => "by-address-elsewhere",
        (None, false) => "by-address",
    };
    let other = Action::ByAddress(!draft.by_address);
    Part::Setting {
        meaning: scene.part(ID, meaning),
        change: draft
            .address
            .is_some()
            .then(|| change(scene, &title, other)),
        row: Row {
            mark: Mark::Fine,
            state: shown(scene, &computer.to_string()),
            title,
        },
    }
}

fn door(scene: &Scene<'_>, draft: &Draft) -> Part {
    let (state, meaning) = match &draft.target.gateway {
        Some(gateway) => (shown(scene, &gateway.to_string()), "door-meaning"),
        None => (scene.part(ID, "door-none"), "door-none-meaning"),
    };
    Part::Setting {
        row: Row {
            mark: Mark::Fine,
            title: scene.part(ID, "door"),
            state,
        },
        meaning: scene.part(ID, meaning),
        change: None,
    }
}

fn shared(scene: &Scene<'_>, draft: &Draft, share: Share) -> Part {
    let id = format!("share-{share}");
    let title = scene.say(&id);
    let (mark, word) = if draft.keep.contains(&share) {
        (Mark::Warning, "on")
    } else {
        (Mark::Fine, "off")
    };
    Part::Setting {
        meaning: scene.part(&id, word),
        change: Some(change(scene, &title, Action::Share(share))),
        row: Row {
            mark,
            state: scene.part(ID, word),
            title,
        },
    }
}

fn user(scene: &Scene<'_>, draft: &Draft, remark: Option<String>) -> Field {
    Field {
        label: scene.part(ID, "user"),
        value: draft.user.clone(),
        example: scene.part(ID, "user-example"),
        remark,
        entry: Entered::User,
        hidden: scene.state.hidden,
    }
}

/// What is different besides what is shared, each said once.
fn safe(scene: &Scene<'_>, draft: &Draft, made: &Hardened) -> Option<Part> {
    let mut says: Vec<Says> = Vec::new();
    if draft.had_secrets() {
        says.push(Says::NoPassword);
    }
    for change in &made.changes {
        let is_shared = key(&change.name).is_some_and(|key| key.share.is_some());
        // Where it leads and who signs in stand above.
        let is_above = matches!(change.says, Says::Address | Says::User | Says::NotSigned);
        if !is_shared && !is_above && !says.contains(&change.says) {
            says.push(change.says);
        }
    }
    let said = |says: &Says| Part::Paragraph(scene.say(&format!("safe-{says}")));
    (!says.is_empty()).then(|| Part::Fold {
        name: "safe",
        title: scene.part(ID, "safe"),
        open: scene.state.helpdesk,
        parts: says.iter().map(said).collect(),
    })
}
