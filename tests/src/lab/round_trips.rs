//! What a check costs on a link of 50 ms: one connection, and at most ten round trips.
//!
//! Must measure nothing else at the same time: the other tests wait (`.config/nextest.toml`).

use serde_json::Value;

use super::{Lab, Path, Way};
use crate::program::{assert_schema, check_of, remarks};
use crate::servers::freerdp::{Freerdp, Quirk};
use crate::servers::xrdp::Xrdp;
use crate::servers::{Place, started};

/// Half of the round trip.
const WAY: Way = Way::late(25);
/// A round trip.
const ROUND_TRIP_MS: f64 = 50.0;

/// Where a host with the sign-in check ends.
const CHALLENGE: &str = "credssp_challenge";

/// A healthy report of a port behind the link, and how long the run took, in milliseconds.
fn healthy(lab: &Lab, port: u16, reached: &str) -> (Value, f64) {
    let call = lab.check(port, &[]);
    let report = call.report();
    assert_schema(&report);
    assert_eq!(report["cause"]["id"], "healthy", "{:#?}", remarks(&report));
    assert_eq!(call.exit, Some(0));
    assert_eq!(report["handshake"]["reached"], reached);
    assert_eq!(report["connections"], 1);
    let duration_ms = report["duration_ms"].as_f64().expect("a run has its time");
    (report, duration_ms)
}

/// Shown also when the test passes (`.config/nextest.toml`).
#[expect(clippy::print_stderr, reason = "a number that was measured")]
fn tell(measured: &str) {
    eprintln!("{measured} at {ROUND_TRIP_MS} ms a round trip");
}

#[test]
fn a_computer_with_the_sign_in_check_costs_ten_round_trips_at_most() {
    let lab = Lab::new(Path::both(WAY)).unwrap();
    let (_computer, port) = lab.serve("healthy").unwrap();
    let (report, duration_ms) = healthy(&lab, port, CHALLENGE);
    tell(&format!("practice computer: {duration_ms} ms"));
    assert!(
        duration_ms <= 10.0 * ROUND_TRIP_MS,
        "{:#}",
        report["handshake"]
    );
}

/// On a busy machine FreeRDP's server alone may take longer than that; its own time is then added.
#[test]
fn freerdp_with_nla_costs_ten_round_trips_at_most() {
    let own_ms = freerdp_ms(Path::both(Way::CLEAR));
    let duration_ms = freerdp_ms(Path::both(WAY));
    tell(&format!(
        "FreeRDP: {duration_ms} ms, without delay {own_ms} ms"
    ));
    // What the exchange itself takes at least on such a link.
    let least_ms = 5.7 * ROUND_TRIP_MS;
    let bound_ms = if own_ms + least_ms <= 10.0 * ROUND_TRIP_MS {
        10.0 * ROUND_TRIP_MS
    } else {
        own_ms + 9.5 * ROUND_TRIP_MS
    };
    assert!(
        duration_ms <= bound_ms,
        "{duration_ms} ms, at most {bound_ms}"
    );
}

fn freerdp_ms(path: Path) -> f64 {
    let lab = Lab::new(path).unwrap();
    let server = started(|port| Freerdp::start(Place::Far(&lab), "nla", Quirk::None, port));
    // The first connection to a fresh server is its slowest.
    healthy(&lab, server.port, CHALLENGE);
    healthy(&lab, server.port, CHALLENGE).1
}

#[test]
fn xrdp_costs_ten_round_trips_at_most() {
    let lab = Lab::new(Path::both(WAY)).unwrap();
    let server = started(|port| Xrdp::start(Place::Far(&lab), "negotiate", port));
    let (_, duration_ms) = healthy(&lab, server.port, "tls");
    tell(&format!("xrdp: {duration_ms} ms"));
    assert!(duration_ms <= 10.0 * ROUND_TRIP_MS);
}

#[test]
fn the_clock_is_read_without_the_link_s_delay() {
    let lab = Lab::new(Path::both(Way::late(150))).unwrap();
    let (_computer, port) = lab.serve("healthy").unwrap();
    let (report, _) = healthy(&lab, port, CHALLENGE);
    let skew_ms = check_of(&report, "clock_right")["facts"]["skew_ms"]
        .as_f64()
        .unwrap();
    assert!(skew_ms.abs() <= 40.0, "{skew_ms} ms");
}
