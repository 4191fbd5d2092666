//! What may be done to this computer on a step: each deed says what it will do, and what it has done.
//!
//! Shows only what the state offers; a name stays hidden where names are.

use bundle::Names;
use kit::{Mark, Tone};
use machine::{SavedSignIn, TERMSRV};
use model::{Fact, Kind, StepId};

use super::Scene;
use super::page::{Change, Part, Row};
use super::words::{count, fact};
use crate::wizard::{Action, Deed, DeedEnd, SettingsPage};

const ID: &str = "screen-s-heading";

/// The card of a step; none where nothing can be done for it here.
pub(super) fn card(scene: &Scene<'_>, step: StepId) -> Option<Part> {
    let mut parts = vec![Part::Section(scene.part(ID, "deeds"))];
    parts.extend(told(scene));
    let before = parts.len();
    for (number, deed) in (1..).zip(scene.state.deeds_of(step)) {
        parts.extend(offered(scene, deed, number));
    }
    parts.extend(staying(scene, step));
    if scene.state.lacks_settings(step) {
        parts.push(Part::Quiet(scene.part(ID, "deed-no-settings")));
    }
    if step == StepId::AnotherWayIn && scene.state.can_make_a_file() {
        parts.push(Part::Paragraph(scene.part(ID, "deed-file")));
        let offer = scene.offer(false, "button-safe_file", Action::MakeFile);
        parts.push(Part::Commands(vec![offer]));
    }
    // The first is the heading; what was told of the last deed stays when no other can be done.
    let is_empty = parts.len() == before && before == 1;
    (!is_empty).then_some(Part::Card(parts))
}

/// One deed with its button; while it is under way, with a word in the button's place.
fn offered(scene: &Scene<'_>, deed: Deed, number: usize) -> Vec<Part> {
    let is_doing = scene.state.is_doing(&deed);
    let (words, button) = match &deed {
        Deed::ForgetSignIn(saved) => return vec![saved_sign_in(scene, saved, number, is_doing)],
        Deed::FlushResolverCache => (scene.part(ID, "deed-flush"), "button-flush"),
        Deed::OpenSettings(SettingsPage::Network) => {
            (scene.part(ID, "deed-network"), "button-open_network")
        }
        Deed::OpenSettings(SettingsPage::Vpn) => (scene.part(ID, "deed-vpn"), "button-open_vpn"),
        Deed::OpenSettings(SettingsPage::Updates) => {
            (scene.part(ID, "deed-updates"), "button-open_updates")
        }
        Deed::StartClient => (start(scene), "button-start_client"),
    };
    let below = if is_doing {
        Part::Quiet(scene.part(ID, "deed-doing"))
    } else {
        Part::Commands(vec![scene.offer(false, button, Action::Do(deed))])
    };
    vec![Part::Paragraph(words), below]
}

/// Which program will be started, and for which computer.
fn start(scene: &Scene<'_>) -> String {
    let Some((client, target)) = scene.state.startable() else {
        return String::new();
    };
    let program = fact("program", client.name());
    if scene.state.hidden {
        return scene.part_with(ID, "deed-start-hidden", &[program]);
    }
    let target = fact("target", &target.to_string());
    scene.part_with(ID, "deed-start", &[program, target])
}

/// A kept sign-in; the secret in it is not even known here.
fn saved_sign_in(scene: &Scene<'_>, saved: &SavedSignIn, number: usize, is_doing: bool) -> Part {
    let title = if scene.state.hidden {
        scene.part_with(ID, "deed-entry-hidden", &[count("number", number)])
    } else {
        named(scene, Kind::Host, &saved.target)
    };
    let state = user(scene, saved);
    let change = (!is_doing).then(|| Change {
        words: scene.say("button-forget"),
        name: scene.part_with(ID, "deed-forget-of", &about(&title, &state)),
        action: Action::Do(Deed::ForgetSignIn(saved.clone())),
    });
    let meaning = if is_doing {
        "deed-doing"
    } else {
        "deed-forget"
    };
    Part::Setting {
        row: Row {
            mark: Mark::Warning,
            title,
            state,
        },
        meaning: scene.part(ID, meaning),
        change,
    }
}

/// Sign-ins that other computers may need have no button; they are told of in one line.
fn staying(scene: &Scene<'_>, step: StepId) -> Option<Part> {
    let staying = scene.state.staying(step);
    if staying.is_empty() {
        return None;
    }
    if scene.state.hidden {
        return Some(Part::Quiet(scene.part(ID, "deed-stays-hidden")));
    }
    let names: Vec<&str> = staying.iter().map(|saved| saved.target.as_str()).collect();
    let target = fact("target", &names.join(", "));
    Some(Part::Quiet(scene.part_with(ID, "deed-stays", &[target])))
}

fn about(target: &str, user: &str) -> [Fact; 2] {
    [fact("target", target), fact("user", user)]
}

/// Whose it is.
fn user(scene: &Scene<'_>, saved: &SavedSignIn) -> String {
    match &saved.user {
        None => scene.part(ID, "deed-no-user"),
        Some(_) if scene.state.hidden => scene.part(ID, "deed-user-hidden"),
        Some(user) => {
            let user = fact("user", &named(scene, Kind::User, user));
            scene.part_with(ID, "deed-user", &[user])
        }
    }
}

/// A name as it is; in another computer's report, what stands there for it.
fn named(scene: &Scene<'_>, kind: Kind, name: &str) -> String {
    if !scene.state.is_visiting() {
        return name.to_owned();
    }
    match name.strip_prefix(TERMSRV) {
        Some(host) => format!("{TERMSRV}{}", Names::StandIns.text(kind, host)),
        None => Names::StandIns.text(kind, name),
    }
}

/// What became of the last deed on this screen, and how it is taken back.
fn told(scene: &Scene<'_>) -> Option<Part> {
    let (deed, end) = scene.state.told_deed()?;
    let (mark, words) = match end {
        DeedEnd::Done => (Mark::Fine, done(scene, deed)),
        DeedEnd::Gone => (Mark::Fine, scene.part(ID, "did-gone")),
        DeedEnd::Unsupported => (Mark::NotApplicable, scene.part(ID, "did-unsupported")),
        DeedEnd::Lost => (Mark::NotChecked, scene.part(ID, "did-lost")),
        DeedEnd::Failed(reason) => {
            let reason = fact("reason", reason);
            (Mark::Warning, scene.part_with(ID, "did-not", &[reason]))
        }
    };
    Some(Part::Banner(Tone::State(mark), words))
}

fn done(scene: &Scene<'_>, deed: &Deed) -> String {
    match deed {
        Deed::ForgetSignIn(_) if scene.state.hidden => scene.part(ID, "did-forget-hidden"),
        Deed::ForgetSignIn(saved) => {
            scene.part_with(ID, "did-forget", &[fact("target", &saved.target)])
        }
        Deed::FlushResolverCache => scene.part(ID, "did-flush"),
        Deed::OpenSettings(_) => scene.part(ID, "did-settings"),
        Deed::StartClient => scene.part(ID, "did-start"),
    }
}

/// What was done, a sentence each, for the last screen. Twice the same is said once.
pub(super) fn all_done(scene: &Scene<'_>) -> Vec<String> {
    const LAST: &str = "screen-k-heading";
    let mut said: Vec<String> = Vec::new();
    for done in &scene.state.deeds {
        let is_done = done.end == Some(DeedEnd::Done);
        let words = match &done.deed {
            _ if done.end == Some(DeedEnd::Lost) => scene.part(LAST, "changed-lost"),
            _ if !is_done => continue,
            Deed::ForgetSignIn(_) if scene.state.hidden => {
                scene.part(LAST, "changed-forgot-hidden")
            }
            Deed::ForgetSignIn(saved) => {
                scene.part_with(LAST, "changed-forgot", &[fact("target", &saved.target)])
            }
            Deed::FlushResolverCache => scene.part(LAST, "changed-flushed"),
            Deed::OpenSettings(_) => scene.part(LAST, "changed-settings"),
            Deed::StartClient => scene.part(LAST, "changed-started"),
        };
        if !said.contains(&words) {
            said.push(words);
        }
    }
    said
}
