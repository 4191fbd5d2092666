//! The picture of the way from this computer to the work computer's desktop: on D it fills as checks
//! finish, on E the place where it breaks is marked.

use checks::CheckId;
use kit::{Icon, Mark};
use model::{Report, Status};

use super::Scene;
use super::page::{Part, Row, Stop};
use super::words::mark;
use crate::wizard::Progress;

/// The stations, each with the checks that tell how it stands.
pub(super) const STATIONS: [(&str, Icon, &[CheckId]); 8] = [
    ("path-computer", Icon::Computer, &[CheckId::client_ready]),
    ("path-network", Icon::Network, &[CheckId::network_up]),
    ("path-names", Icon::Name, &[CheckId::name_resolves]),
    ("path-gateway", Icon::Gateway, &[CheckId::gateway_answers]),
    (
        "path-door",
        Icon::Door,
        &[CheckId::port_answers, CheckId::speaks_rdp],
    ),
    (
        "path-security",
        Icon::Shield,
        &[
            CheckId::security_agreed,
            CheckId::tls_completes,
            CheckId::large_packets_pass,
            CheckId::certificate_sound,
        ],
    ),
    (
        "path-sign_in",
        Icon::Key,
        &[CheckId::sign_in_ready, CheckId::clock_right],
    ),
    ("path-desktop", Icon::Desktop, &[CheckId::signs_in]),
];
/// The station that is there only where a gateway is.
const GATEWAY: Icon = Icon::Gateway;

/// While a run lasts: a station is done when all its checks are.
pub(super) fn so_far(scene: &Scene<'_>, progress: &Progress, has_gateway: bool) -> Part {
    let line_of = |check: CheckId| {
        let id = check.to_string();
        progress.lines.iter().find(|line| line.check == id)
    };
    let stops = stations(has_gateway).map(|(id, icon, checks)| {
        let mut lines: Vec<_> = checks.iter().filter_map(|check| line_of(*check)).collect();
        // The network is looked at last; an answer from the other end has gone through it.
        let answered = line_of(CheckId::port_answers);
        let answered = answered.filter(|line| line.status == Some(Status::Fine));
        if icon == Icon::Network && lines.iter().all(|line| line.status.is_none()) {
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
        stop(scene, id, icon, mark, state)
    });
    path(scene, stops.collect())
}

/// After a run: what is past the break was not reached, whatever else is known of it.
pub(super) fn of(scene: &Scene<'_>, report: &Report) -> Part {
    let has_gateway = report.target.gateway.is_some();
    let is_ill = report.cause.step.is_some();
    let mut broken = false;
    let mut stops: Vec<Stop> = Vec::new();
    for (id, icon, checks) in stations(has_gateway) {
        let status = status(report, checks);
        let breaks = is_ill && !broken && status == Status::Problem;
        let one = if breaks {
            stop(scene, id, icon, Mark::Problem, scene.say("path-broken"))
        } else if broken && status != Status::Fine {
            stop(scene, id, icon, Mark::NotChecked, scene.say("path-ahead"))
        } else {
            stop(scene, id, icon, mark(status), scene.status(status))
        };
        broken |= breaks;
        stops.push(Stop {
            broken: breaks,
            ..one
        });
    }
    path(scene, stops)
}

fn stations(has_gateway: bool) -> impl Iterator<Item = (&'static str, Icon, &'static [CheckId])> {
    STATIONS
        .into_iter()
        .filter(move |(_, icon, _)| has_gateway || *icon != GATEWAY)
}

/// The worst state of those checks that came to one.
fn status(report: &Report, checks: &[CheckId]) -> Status {
    let states = checks
        .iter()
        .filter_map(|check| report.check((*check).into()));
    let states = states.map(|entry| entry.status);
    // What does not apply is no news where something else was looked at.
    let told = states
        .clone()
        .filter(|status| !matches!(status, Status::NotApplicable | Status::NotChecked));
    told.max().or(states.max()).unwrap_or(Status::NotChecked)
}

pub(super) fn stop(scene: &Scene<'_>, id: &str, icon: Icon, mark: Mark, state: String) -> Stop {
    let title = scene.say(id);
    Stop {
        icon,
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
