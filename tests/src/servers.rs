//! Real servers: xrdp three ways, FreeRDP's shadow server three ways, one with a wrong clock.
//!
//! Each is started by the test that asks it, on a free port, and ends with it.

mod certificate;
pub(crate) mod freerdp;
mod many;
pub(crate) mod xrdp;

use std::net::{Ipv4Addr, TcpListener};
use std::process::Command;
use std::time::Duration;

use anyhow::Result;
use serde_json::Value;

use crate::lab::Lab;
use crate::owned::{Owned, until};
use crate::program::{assert_schema, check, check_of, remarks};
use freerdp::{Freerdp, Quirk};
use xrdp::Xrdp;

/// Where a server runs.
#[derive(Clone, Copy)]
pub(crate) enum Place<'a> {
    /// On this machine's loopback.
    Here,
    /// On the far side of a lab.
    Far(&'a Lab),
}

impl Place<'_> {
    /// The address that a server binds to.
    fn address(self) -> &'static str {
        match self {
            Self::Here => "127.0.0.1",
            Self::Far(_) => Lab::FAR,
        }
    }

    /// A program that will run there.
    fn command(self, program: &str) -> Command {
        match self {
            Self::Here => Command::new(program),
            Self::Far(lab) => lab.far(program),
        }
    }
}

/// A port that was free a moment ago.
pub(crate) fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .expect("loopback has free ports")
        .port()
}

/// Waits until somebody listens, without connecting: some servers fall over on a bare connection.
fn listens(server: &mut Owned, port: u16) -> Result<()> {
    let wanted = format!(":{port:04X}");
    // What listens in the server's own network namespace.
    let tables = ["tcp", "tcp6"].map(|table| format!("/proc/{}/net/{table}", server.id()));
    let mut gone = false;
    until("a server listens", Duration::from_secs(20), || {
        gone = !server.runs();
        gone || tables.iter().any(|table| {
            std::fs::read_to_string(table)
                .unwrap_or_default()
                .lines()
                .any(|line| {
                    let mut columns = line.split_whitespace();
                    // 0A is LISTEN.
                    columns.nth(1).is_some_and(|local| local.ends_with(&wanted))
                        && columns.nth(1) == Some("0A")
                })
        })
    })?;
    anyhow::ensure!(!gone, "the server ended at once");
    Ok(())
}

/// Starts a server, again if it fell over.
pub(crate) fn started<S>(start: impl Fn(u16) -> Result<S>) -> S {
    let mut last = None;
    for _ in 0..3 {
        match start(free_port()) {
            Ok(server) => return server,
            Err(error) => last = Some(error),
        }
    }
    panic!("{:?}", last.expect("tried"));
}

fn report_of(port: u16, exit: i32) -> Value {
    let call = check(&[&format!("127.0.0.1:{port}")]);
    let report = call.report();
    assert_schema(&report);
    assert_eq!(
        call.exit,
        Some(exit),
        "{} {:#?}",
        report["cause"],
        remarks(&report)
    );
    assert_eq!(report["connections"], 1, "one connection is enough");
    report
}

fn assert_healthy(report: &Value, reached: &str) {
    assert_eq!(report["cause"]["id"], "healthy", "{:#?}", remarks(report));
    assert_eq!(report["handshake"]["reached"], reached);
    assert_eq!(report["handshake"]["ended_by"], "nothing");
    let certificate = check_of(report, "certificate_sound");
    assert_eq!(
        certificate["status"], "warning",
        "a certificate of its own: {certificate:#}"
    );
    assert_eq!(check_of(report, "tls_completes")["verdict"], "completed");
}

#[test]
fn xrdp_that_negotiates_is_healthy_up_to_tls() {
    let server = started(|port| Xrdp::start(Place::Here, "negotiate", port));
    let report = report_of(server.port, 0);
    assert_healthy(&report, "tls");
    assert_eq!(report["handshake"]["server_family"], "xrdp");
    assert_eq!(check_of(&report, "security_agreed")["verdict"], "tls_only");
}

#[test]
fn xrdp_with_tls_is_healthy_up_to_tls() {
    let server = started(|port| Xrdp::start(Place::Here, "tls", port));
    assert_healthy(&report_of(server.port, 0), "tls");
}

#[test]
fn xrdp_with_rdp_security_has_legacy_security_only() {
    let server = started(|port| Xrdp::start(Place::Here, "rdp", port));
    let report = report_of(server.port, 1);
    assert_eq!(
        report["cause"]["id"],
        "legacy_security_only",
        "{:#?}",
        remarks(&report)
    );
    assert_eq!(report["handshake"]["reached"], "negotiation");
}

#[test]
fn freerdp_with_nla_is_healthy_up_to_the_sign_in_question() {
    let server = started(|port| Freerdp::start(Place::Here, "nla", Quirk::None, port));
    let report = report_of(server.port, 0);
    assert_healthy(&report, "credssp_challenge");
    assert_eq!(report["handshake"]["server_family"], "freerdp");
    assert_eq!(
        check_of(&report, "security_agreed")["verdict"],
        "network_level"
    );
    let skew_ms = check_of(&report, "clock_right")["facts"]["skew_ms"]
        .as_f64()
        .unwrap();
    assert!(
        (-1500.0..=500.0).contains(&skew_ms),
        "this server truncates to seconds: {skew_ms}"
    );
}

#[test]
fn freerdp_with_tls_is_healthy_up_to_tls() {
    let server = started(|port| Freerdp::start(Place::Here, "tls", Quirk::None, port));
    assert_healthy(&report_of(server.port, 0), "tls");
}

#[test]
fn freerdp_with_rdp_security_has_legacy_security_only() {
    let server = started(|port| Freerdp::start(Place::Here, "rdp", Quirk::None, port));
    let report = report_of(server.port, 1);
    assert_eq!(
        report["cause"]["id"],
        "legacy_security_only",
        "{:#?}",
        remarks(&report)
    );
    assert_eq!(report["handshake"]["reached"], "tcp");
    assert_eq!(report["handshake"]["ended_by"], "failure_code");
}

#[test]
fn freerdp_ten_minutes_ahead_has_a_wrong_clock() {
    let server = started(|port| Freerdp::start(Place::Here, "nla", Quirk::Ahead("+10m"), port));
    let report = report_of(server.port, 1);
    assert_eq!(
        report["cause"]["id"],
        "clock_wrong",
        "{:#?}",
        remarks(&report)
    );
    let skew_ms = check_of(&report, "clock_right")["facts"]["skew_ms"]
        .as_f64()
        .unwrap();
    // Half a second beyond the whole second that this server truncates.
    assert!((598_500.0..=600_500.0).contains(&skew_ms), "{skew_ms}");
}
