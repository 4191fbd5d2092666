//! Paths on which large packets vanish: found, with the direction, and never seen where there is only loss.
//!
//! Must not take a test for passed that had no large packet in it.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use serde_json::Value;

use super::{Lab, Path, Way};
use crate::program::{assert_schema, check_of, remarks};
use crate::servers::freerdp::{Freerdp, Quirk};
use crate::servers::{Place, started};

/// Larger packets vanish.
const HOLE: Way = Way::black_hole(1300);
/// Only this check, with a limit that leaves room for a few retransmissions.
const ONLY: &[&str] = &["--only", "large_packets_pass", "--timeout", "2"];
/// All that `check` does by itself.
const PLAIN: &[&str] = &["--timeout", "2"];

/// The path with holes in these directions.
fn path(up: Way, down: Way) -> Path {
    Path {
        up,
        down,
        ..Path::both(Way::CLEAR)
    }
}

fn report_of(lab: &Lab, port: u16, arguments: &[&str]) -> Value {
    let report = lab.check(port, arguments).report();
    assert_schema(&report);
    report
}

/// Two checks in a row find large packets lost in this direction.
fn assert_lost(lab: &Lab, port: u16, arguments: &[&str], direction: &str) {
    for _ in 0..2 {
        let report = report_of(lab, port, arguments);
        let remarks = remarks(&report);
        assert_eq!(report["cause"]["id"], "large_packets_lost", "{remarks:#?}");
        let check = check_of(&report, "large_packets_pass");
        assert_eq!(check["status"], "problem");
        assert_eq!(check["facts"]["direction"], direction, "{check:#}");
        assert!(report["connections"].as_u64().unwrap() <= 4);
    }
}

/// A practice computer behind the path.
fn practice(path: Path, fault: &str, act: impl Fn(&Lab, u16)) {
    let lab = Lab::new(path).unwrap();
    let (_computer, port) = lab.serve(fault).unwrap();
    act(&lab, port);
}

#[test]
fn a_large_flight_that_never_comes_is_lost_downstream() {
    practice(path(Way::CLEAR, HOLE), "healthy_large", |lab, port| {
        assert_lost(lab, port, PLAIN, "down");
    });
}

#[test]
fn freerdp_s_large_flight_that_never_comes_is_lost_downstream() {
    let lab = Lab::new(path(Way::CLEAR, HOLE)).unwrap();
    let server = started(|port| Freerdp::start(Place::Far(&lab), "nla", Quirk::LargeFlight, port));
    assert_lost(&lab, server.port, PLAIN, "down");
}

#[test]
fn a_large_hello_that_never_arrives_is_lost_upstream() {
    practice(path(HOLE, Way::CLEAR), "healthy", |lab, port| {
        assert_lost(lab, port, ONLY, "up");
    });
}

#[test]
fn a_large_hello_is_lost_upstream_before_a_large_flight_too() {
    practice(path(HOLE, Way::CLEAR), "healthy_large", |lab, port| {
        assert_lost(lab, port, ONLY, "up");
    });
}

#[test]
fn large_packets_lost_both_ways_are_lost_both_ways() {
    practice(path(HOLE, HOLE), "healthy_large", |lab, port| {
        assert_lost(lab, port, ONLY, "both");
    });
}

/// The host sends nothing large before the sign-in: nothing is known of that direction.
#[test]
fn a_hole_that_no_large_packet_met_is_not_checked() {
    practice(path(Way::CLEAR, HOLE), "healthy", |lab, port| {
        for arguments in [PLAIN, ONLY] {
            let report = report_of(lab, port, arguments);
            let check = check_of(&report, "large_packets_pass");
            assert_eq!(check["status"], "not_checked", "{check:#}");
            assert_ne!(report["cause"]["id"], "large_packets_lost");
        }
    });
}

#[test]
fn a_clear_path_with_a_large_flight_is_fine() {
    practice(Path::both(Way::CLEAR), "healthy_large", |lab, port| {
        let report = report_of(lab, port, ONLY);
        let check = check_of(&report, "large_packets_pass");
        assert_eq!(check["status"], "fine", "{check:#}");
    });
}

/// Twenty paths on which each packet has one chance in twenty to get lost, whatever its size: the reports.
fn on_lossy_paths(arguments: &[&str]) -> Vec<Value> {
    let next = AtomicU64::new(1);
    let reports = Mutex::new(Vec::new());
    let walk = || {
        while let seed @ ..=20 = next.fetch_add(1, Ordering::Relaxed) {
            let lossy = Path {
                seed,
                ..Path::both(Way::lossy(0.05))
            };
            practice(lossy, "healthy_large", |lab, port| {
                let report = report_of(lab, port, arguments);
                let remarks = remarks(&report);
                let cause = &report["cause"]["id"];
                assert_ne!(cause, "large_packets_lost", "seed {seed}: {remarks:#?}");
                reports.lock().unwrap().push(report);
            });
        }
    };
    // Most of the time they wait for a packet that is sent again.
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(walk);
        }
    });
    reports.into_inner().unwrap()
}

/// Whether most are so. Loss may end some runs early, but a test in which most did would show nothing.
fn most(reports: &[Value], is_so: impl Fn(&Value) -> bool) -> bool {
    reports.iter().filter(|report| is_so(report)).count() >= 15
}

#[test]
fn loss_alone_is_no_hole_for_the_plain_check() {
    let reports = on_lossy_paths(&[]);
    assert!(most(&reports, |report| report["cause"]["id"] == "healthy"));
}

#[test]
fn loss_alone_is_no_hole_for_the_check_itself() {
    let reports = on_lossy_paths(&["--only", "large_packets_pass"]);
    assert!(most(&reports, |report| {
        check_of(report, "large_packets_pass")["status"] == "fine"
    }));
}
