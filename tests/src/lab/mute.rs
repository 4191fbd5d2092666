//! Hosts that fall silent at one of four stages: the right stage is named, in time, without hammering.
//!
//! Must see the connections from the host's side, not as the program counts them.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::Value;

use super::recorder::{Recorder, Visit};
use super::{Lab, Path, Way};
use crate::program::{assert_schema, remarks};

/// A round trip on the link.
const ROUND_TRIP: Duration = Duration::from_millis(50);
/// Between a failure and the next connection to the same port.
const PAUSE: Duration = Duration::from_millis(300);
/// No run may take longer, whatever happens, but for what a busy machine's clock adds.
const RUN_MS: u64 = 20_000 + 250;
/// How far off a clock reading may be on a busy machine.
const SLACK: Duration = Duration::from_millis(20);

/// A confirm that selects the sign-in check: [MS-RDPBCGR] 2.2.1.2.
const CONFIRM: &[u8] = &[
    0x03, 0, 0, 0x13, 0x0e, 0xd0, 0, 0, 0x12, 0x34, 0, 2, 0x1f, 8, 0, 2, 0, 0, 0,
];

/// A record that holds a ServerHello of 122 bytes, and its first bytes only: RFC 8446 4.1.3.
const HALF_A_SERVER_HELLO: &[u8] = &[0x16, 3, 3, 0, 122, 2, 0, 0, 118, 3, 3, 0x5a, 0x5a, 0x5a];

/// Checks a host on the far side that serves each connection so, and then says nothing more.
pub(super) fn checked(
    arguments: &[&str],
    serve: impl Fn(&TcpStream) + Send + Sync + 'static,
) -> (Value, Vec<Visit>) {
    let lab = Lab::new(Path::both(Way::late(25))).unwrap();
    let recorder = Recorder::start(&lab, serve).unwrap();
    let call = lab.check(recorder.port, arguments);
    let report = call.report();
    assert_schema(&report);
    assert_eq!(call.exit, Some(1));
    let duration_ms = report["duration_ms"].as_u64().unwrap();
    assert!(duration_ms <= RUN_MS, "{duration_ms} ms");
    (report, settled(&recorder))
}

/// The connections, once the host has seen the end of the last.
fn settled(recorder: &Recorder) -> Vec<Visit> {
    std::thread::sleep(ROUND_TRIP * 2);
    recorder.visits()
}

fn assert_stage(report: &Value, cause: &str, reached: &str) {
    assert_eq!(report["cause"]["id"], cause, "{:#?}", remarks(report));
    assert_eq!(report["handshake"]["reached"], reached);
    assert_eq!(report["handshake"]["ended_by"], "timeout");
}

/// At most four connections, as many as the report says, and a pause after each that failed.
pub(super) fn assert_courteous(report: &Value, visits: &[Visit]) {
    assert!((1..=4).contains(&visits.len()), "{visits:?}");
    assert_eq!(report["connections"], visits.len());
    for pair in visits.windows(2) {
        let left = pair[0].left.expect("the one before was given up");
        // The host sees a connection a round trip after its first packet arrived.
        let pause = pair[1].came.saturating_duration_since(left + ROUND_TRIP);
        assert!(pause + SLACK >= PAUSE, "{pause:?} after a failure");
    }
}

/// Reads the connection request and answers it.
pub(super) fn confirm(mut stream: &TcpStream) {
    let _ = stream.read(&mut [0; 256]);
    let _ = stream.write_all(CONFIRM);
}

/// Reads the ClientHello and answers with half a ServerHello.
fn half_a_hello(mut stream: &TcpStream) {
    confirm(stream);
    let _ = stream.read(&mut [0; 4096]);
    let _ = stream.write_all(HALF_A_SERVER_HELLO);
}

#[test]
fn mute_after_the_connection_opens() {
    let (report, visits) = checked(&[], |_| ());
    assert_stage(&report, "mute_service", "tcp");
    assert_courteous(&report, &visits);
}

#[test]
fn mute_after_the_confirm() {
    let (report, visits) = checked(&[], confirm);
    assert_stage(&report, "tls_stalled", "negotiation");
    assert_courteous(&report, &visits);
}

#[test]
fn mute_in_the_middle_of_tls() {
    let (report, visits) = checked(&[], half_a_hello);
    assert_stage(&report, "tls_stalled", "negotiation");
    assert_courteous(&report, &visits);
}

#[test]
fn mute_at_the_sign_in_question() {
    let lab = Lab::new(Path::both(Way::late(25))).unwrap();
    let (_computer, port) = lab.practice("sign_in_stalled").unwrap();
    let recorder = Recorder::relay(&lab, port).unwrap();
    let report = lab.check(recorder.port, &[]).report();
    assert_stage(&report, "sign_in_stalled", "tls");
    assert!(report["duration_ms"].as_u64().unwrap() <= RUN_MS);
    assert_courteous(&report, &settled(&recorder));
}

/// The longest limit for each phase: the run's own limit comes first.
#[test]
fn the_longest_limits_end_within_the_run_s() {
    let (report, visits) = checked(&["--timeout", "20"], confirm);
    assert_stage(&report, "tls_stalled", "negotiation");
    assert_courteous(&report, &visits);
}
