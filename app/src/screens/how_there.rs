//! C: which way leads there, and who will be called.

use kit::Tone;
use model::{Host, Target};

use super::Scene;
use super::page::{Answer, Entered, Field, Page, Part};
use super::which_computer::sentence;
use super::words::fact;
use crate::wizard::{Action, Goal, Remark, Route};

const ID: &str = "screen-c-heading";
const ROUTES: [(Route, &str); 4] = [
    (Route::Direct, "direct"),
    (Route::Vpn, "vpn"),
    (Route::Gateway, "gateway"),
    (Route::Unsure, "unsure"),
];

pub(super) fn page(scene: &Scene<'_>, remark: Option<&Remark>) -> Page {
    let said = remark.map(|remark| sentence(scene, remark));
    let is_gateway = scene.state.entry.route == Route::Gateway;
    let mut parts = vec![Part::Lead(scene.part(ID, "lead")), routes(scene)];
    parts.extend(guess(scene).map(Part::Caption));
    if is_gateway {
        parts.push(Part::Field(gateway(scene, said)));
    } else {
        parts.extend(said.map(|said| Part::Banner(Tone::Plain, said)));
    }
    parts.extend(contacts(scene).map(Part::Quiet));
    let start = scene.offer(true, "button-start", Action::Start);
    parts.push(Part::Commands(vec![start]));
    Page {
        heading: scene.say(ID),
        parts,
    }
}

fn routes(scene: &Scene<'_>) -> Part {
    let answer = |(route, id): &(Route, &str)| Answer {
        words: scene.part(ID, id),
        remark: Some(scene.part(ID, &format!("{id}-remark"))),
        chosen: *route == scene.state.entry.route,
        action: Action::Route(*route),
    };
    Part::Choices {
        name: scene.part(ID, "choices"),
        list: ROUTES.iter().map(answer).collect(),
    }
}

/// Why an answer is picked that nobody gave.
fn guess(scene: &Scene<'_>) -> Option<String> {
    let entry = &scene.state.entry;
    let why = match entry.route {
        Route::Vpn => "guess-vpn",
        Route::Gateway => "guess-gateway",
        Route::Direct | Route::Unsure => return None,
    };
    entry.guessed.then(|| scene.part(ID, why))
}

fn gateway(scene: &Scene<'_>, remark: Option<String>) -> Field {
    Field {
        label: scene.part(ID, "name"),
        value: scene.state.entry.gateway.clone(),
        example: scene.part(ID, "name-example"),
        remark,
        entry: Entered::Gateway,
        hidden: scene.state.hidden,
    }
}

/// Names who will be called, before anybody is.
fn contacts(scene: &Scene<'_>) -> Option<String> {
    let Ok(Goal::Computer(target, _)) = scene.state.entry.goal(&scene.state.files) else {
        return None;
    };
    if scene.state.hidden {
        return Some(scene.part(ID, "contacts-hidden"));
    }
    let mut facts = vec![fact("target", &called(&target))];
    let id = match (&target.gateway, &target.host) {
        (Some(gateway), _) if gateway.always => {
            facts.push(fact("gateway", &gateway.to_string()));
            "contacts-gateway"
        }
        (_, Host::Name(_)) => "contacts-name",
        (_, Host::Address { .. }) => "contacts-address",
    };
    Some(scene.part_with(ID, id, &facts))
}

/// Everything that is called besides the gateway that is always in between.
fn called(target: &Target) -> String {
    match &target.gateway {
        Some(gateway) if !gateway.always => format!("{target}, {gateway}"),
        _ => target.to_string(),
    }
}
