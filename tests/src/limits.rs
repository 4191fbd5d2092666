//! Limits hold: each phase's, the run's, and what `--timeout` asks for.

use crate::program::{check, check_of};

/// The time of one check, in milliseconds.
fn took_ms(fault: &str, id: &str, timeout: &str) -> f64 {
    let report = check(&["--practice", fault, "--timeout", timeout]).report();
    check_of(&report, id)["duration_ms"].as_f64().unwrap()
}

#[test]
fn half_a_second_for_a_mute_host_is_about_half_a_second() {
    let report = check(&["--practice", "mute_service", "--timeout", "0.5"]).report();
    let duration_ms = report["duration_ms"].as_u64().unwrap();
    assert!((400..=1500).contains(&duration_ms), "{duration_ms} ms");
    assert_eq!(report["handshake"]["ended_by"], "timeout");
}

#[test]
fn the_limit_of_the_negotiation_holds_within_a_fifth() {
    let ms = took_ms("mute_service", "speaks_rdp", "1");
    assert!((800.0..=1200.0).contains(&ms), "{ms} ms");
}

#[test]
fn the_limit_of_tls_holds_within_a_fifth() {
    let ms = took_ms("tls_stalled", "tls_completes", "1");
    assert!((800.0..=1200.0).contains(&ms), "{ms} ms");
}

#[test]
fn the_limit_of_the_sign_in_question_holds_within_a_fifth() {
    let ms = took_ms("sign_in_stalled", "sign_in_ready", "1");
    assert!((800.0..=1200.0).contains(&ms), "{ms} ms");
}

#[test]
fn a_healthy_host_on_loopback_takes_less_than_a_second() {
    let report = check(&["--practice", "healthy"]).report();
    assert!(
        report["duration_ms"].as_u64().unwrap() < 1000,
        "{}",
        report["duration_ms"]
    );
}

#[test]
fn the_times_of_the_phases_add_up_to_no_more_than_the_run() {
    let report = check(&["--practice", "healthy"]).report();
    let phases = report["handshake"]["phases"].as_array().unwrap();
    let sum: f64 = phases
        .iter()
        .map(|phase| phase["ms"].as_f64().unwrap())
        .sum();
    assert!(
        sum <= report["duration_ms"].as_f64().unwrap() + 1.0,
        "{:#}",
        report["handshake"]
    );
}
