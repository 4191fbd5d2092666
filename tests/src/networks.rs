//! Causes that need a network of their own: no route, a prohibited one, silence.
//!
//! Each test runs the program in a network namespace that ends with it; nothing leaves it.

use std::process::Command;

use serde_json::Value;

use crate::program::{assert_schema, path, remarks, run};

/// A wire into nothing, with 192.0.2.0/24 behind it.
const WIRE: &str = "ip link add here type veth peer name there; \
                    ip addr add 192.0.2.2/24 dev here; ip link set here up; ip link set there up";

/// Runs `check ADDRESS` in a fresh namespace after `prepare`.
fn check_in(prepare: &str, address: &str) -> Value {
    check_within("0.6", prepare, address)
}

/// The same, with another limit in seconds.
fn check_within(limit_s: &str, prepare: &str, address: &str) -> Value {
    let mut command = Command::new("unshare");
    // Without root this asks for a user namespace; where the system forbids it, the test says so.
    command
        .args(["--net", "--map-root-user", "sh", "-c"])
        .arg(format!(
            "set -e; ip link set lo up; {prepare}; exec \"$0\" check {address} --json --timeout {limit_s}"
        ))
        .arg(path());
    let call = run(&mut command);
    assert_eq!(call.exit, Some(1), "{}{}", call.stdout, call.stderr);
    let report = call.report();
    assert_schema(&report);
    assert_eq!(report["connections"], 0);
    report
}

fn assert_cause(report: &Value, cause: &str, ended_by: &str) {
    assert_eq!(report["cause"]["id"], cause, "{:#?}", remarks(report));
    assert_eq!(report["handshake"]["ended_by"], ended_by);
    assert_eq!(report["handshake"]["reached"], "resolve");
}

#[test]
fn without_a_route_there_is_no_network() {
    assert_cause(&check_in("true", "192.0.2.1"), "no_network", "unreachable");
}

#[test]
fn a_route_to_nowhere_is_no_network() {
    let report = check_in("ip route add unreachable 192.0.2.1", "192.0.2.1");
    assert_cause(&report, "no_network", "unreachable");
}

#[test]
fn a_neighbour_that_isn_t_there_is_unreachable() {
    // The system gives up asking for it after three seconds.
    let report = check_within("6", WIRE, "192.0.2.1");
    assert_cause(&report, "unreachable", "unreachable");
}

#[test]
fn a_route_that_is_prohibited_is_blocked_here() {
    let report = check_in("ip route add prohibit 192.0.2.1", "192.0.2.1");
    assert_cause(&report, "blocked_here", "unreachable");
}

#[test]
fn a_neighbour_that_never_answers_is_a_silent_port() {
    let known = format!("{WIRE}; ip neigh add 192.0.2.1 lladdr 02:00:00:00:00:01 dev here");
    let report = check_in(&known, "192.0.2.1");
    assert_cause(&report, "port_silent", "timeout");
}

#[test]
fn a_resolver_that_can_t_be_reached_is_said_so() {
    let report = check_in("true", "pc-17.example");
    assert_eq!(report["handshake"]["reached"], "none");
    let name = crate::program::check_of(&report, "name_resolves");
    assert_eq!(name["status"], "problem");
}
