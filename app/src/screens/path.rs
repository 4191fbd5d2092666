//! The picture of the way from this computer to the work computer's desktop: on D it fills as checks
//! finish, on E the place where it breaks is marked.
//!
//! Which stations there are and how they stand is decided by `bundle::way`.

use bundle::{Place, Stand};
use checks::CheckId;
use kit::{Icon, Mark};
use model::{Report, Status};

use super::Scene;
use super::page::{Part, Row, Stop};
use super::words::mark;
use crate::wizard::Progress;

/// A station's drawing.
fn icon(place: Place) -> Icon {
    match place {
        Place::Computer => Icon::Computer,
        Place::Network => Icon::Network,
        Place::Names => Icon::Name,
        Place::Gateway => Icon::Gateway,
        Place::Door => Icon::Door,
        Place::Security => Icon::Shield,
        Place::SignIn => Icon::Key,
        Place::Desktop => Icon::Desktop,
    }
}

/// While a run lasts: a station is done when all its checks are.
pub(super) fn so_far(scene: &Scene<'_>, progress: &Progress, has_gateway: bool) -> Part {
    let line_of = |check: CheckId| {
        let id = check.to_string();
        progress.lines.iter().find(|line| line.check == id)
    };
    let stops = Place::on_the_way(has_gateway).map(|place| {
        let mut lines: Vec<_> = place
            .checks()
            .iter()
            .filter_map(|check| line_of(*check))
            .collect();
        // The network is looked at last; an answer from the other end has gone through it.
        let answered = line_of(CheckId::port_answers);
        let answered = answered.filter(|line| line.status == Some(Status::Fine));
        if place == Place::Network && lines.iter().all(|line| line.status.is_none()) {
            lines = answered.map_or(lines, |answered| vec![answered]);
        }
        let worst = lines.iter().filter_map(|line| line.status).max();
        let all_ended = lines.iter().all(|line| line.status.is_some());
        let (mark, state) = match worst {
            Some(status) if all_ended || status == Status::Problem => {
                (mark(status), scene.status(status))
            }
            _ if lines.iter().any(|line| line.begun) => {
                (Mark::Running, scene.part("screen-d-heading", "running"))
            }
            _ => (Mark::Waiting, scene.part("screen-d-heading", "waiting")),
        };
        stop(scene, place, mark, state)
    });
    path(scene, stops.collect())
}

/// After a run: what is past the break was not reached, whatever else is known of it.
pub(super) fn of(scene: &Scene<'_>, report: &Report) -> Part {
    let stops = bundle::way(report)
        .into_iter()
        .map(|bundle::Stop { place, stand }| {
            let state = scene.say(&stand.message());
            Stop {
                broken: stand == Stand::BreaksHere,
                ..stop(scene, place, mark(stand.status()), state)
            }
        });
    path(scene, stops.collect())
}

pub(super) fn stop(scene: &Scene<'_>, place: Place, mark: Mark, state: String) -> Stop {
    let title = scene.say(&place.message());
    Stop {
        icon: icon(place),
        row: Row { mark, title, state },
        broken: false,
    }
}

pub(super) fn path(scene: &Scene<'_>, stops: Vec<Stop>) -> Part {
    Part::Path {
        name: scene.say("path-name"),
        stops,
    }
}
