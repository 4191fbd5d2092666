//! The way's judgement: where it breaks, and what lies behind.

use bundle::{Place, Stand, way};
use checks::CheckId;
use model::{Language, Report, Status, StepId};
use strum::IntoEnumIterator as _;

use crate::cases::together;
use crate::hidden;

fn report(step: Option<StepId>, states: &[(CheckId, Status)]) -> Report {
    let mut report = hidden(&together(), Language::English);
    report.cause.step = step;
    for check in &mut report.checks {
        let state = states.iter().find(|(id, _)| id.to_string() == check.id);
        check.status = state.map_or(Status::Fine, |(_, state)| *state);
    }
    report
}

fn stand(report: &Report, place: Place) -> Stand {
    let stops = way(report);
    stops.iter().find(|stop| stop.place == place).unwrap().stand
}

#[test]
fn the_way_breaks_once_and_what_is_behind_is_not_reached() {
    let states = [
        (CheckId::tls_completes, Status::Problem),
        (CheckId::sign_in_ready, Status::Problem),
        (CheckId::clock_right, Status::NotChecked),
        (CheckId::signs_in, Status::Fine),
    ];
    let broken = report(Some(StepId::HostKeyStore), &states);
    assert_eq!(stand(&broken, Place::Door), Stand::Is(Status::Fine));
    assert_eq!(stand(&broken, Place::Security), Stand::BreaksHere);
    assert_eq!(stand(&broken, Place::SignIn), Stand::NotReached);
    assert_eq!(stand(&broken, Place::Desktop), Stand::Is(Status::Fine));
    // Where the cause is none, nothing breaks.
    let well = report(None, &states);
    assert_eq!(stand(&well, Place::Security), Stand::Is(Status::Problem));
}

#[test]
fn what_was_not_looked_at_says_nothing_beside_what_was() {
    let states = [
        (CheckId::port_answers, Status::NotApplicable),
        (CheckId::speaks_rdp, Status::NotChecked),
    ];
    let report = report(None, &states);
    let door = stand(&report, Place::Door);
    assert_eq!(door, Stand::Is(Status::NotApplicable));
}

#[test]
fn the_gateway_is_on_the_way_where_there_is_one() {
    let mut report = report(None, &[]);
    assert_eq!(way(&report).len(), 8);
    report.target.gateway = None;
    assert_eq!(way(&report).len(), 7);
    assert!(way(&report).iter().all(|stop| stop.place != Place::Gateway));
}

#[test]
fn no_check_stands_at_two_stations() {
    let checks: Vec<CheckId> = Place::iter().flat_map(Place::checks).copied().collect();
    let count = |id: &CheckId| checks.iter().filter(|other| *other == id).count();
    assert!(checks.iter().all(|id| count(id) == 1));
}
