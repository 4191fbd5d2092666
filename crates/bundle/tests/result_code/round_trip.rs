//! A report's code read back is what the report said.

use bundle::{Clocks, Platform, ResultCode, SeenCode, Vpn};
use checks::{CauseId, CheckId};
use model::{Confidence, EndedBy, Phase, Report, ServerFamily, Status};
use rstest::rstest;
use strum::IntoEnumIterator as _;

use crate::reports::Lot;

const REPORTS: usize = 100_000;

#[test]
fn a_hundred_thousand_reports_come_back() {
    let mut lot = Lot(8);
    for _ in 0..REPORTS {
        let report = lot.report();
        let code = ResultCode::of(&report);
        let written = code.to_string();
        let read = ResultCode::read(&written).unwrap();
        assert_eq!(read, code, "{written}");
        assert_eq!(read.to_string(), written);
        holds(&read, &report);
    }
}

/// The code says of each field what the report does.
fn holds(code: &ResultCode, report: &Report) {
    assert_eq!(code.cause.to_string(), report.cause.id);
    assert_eq!(code.confidence, report.cause.confidence);
    assert_eq!(code.reached, report.handshake.reached);
    assert_eq!(code.ended_by, report.handshake.ended_by);
    assert_eq!(code.server_family, report.handshake.server_family);
    assert_eq!(code.gateway, report.target.gateway.is_some());
    assert_eq!(code.saw == SeenCode::Nothing, report.saw.is_none());
    let facts = |check: &str| &report.check(check).unwrap().facts;
    let family = facts("client_ready").get("system_family");
    match family.and_then(|family| family.as_str()) {
        None | Some("plan9") => assert_eq!(code.platform, Platform::Unknown),
        Some(family) => assert_eq!(code.platform.to_string(), family),
    }
    let network = facts("network_up");
    let is = |name: &str| network.get(name).is_some_and(|value| value == true);
    assert_eq!(code.vpn == Vpn::Through, is("through_vpn"));
    let is_named = network.get("vpn").is_some_and(|name| name != "none");
    let is_seen = is_named || is("vpn_up") || is("through_vpn");
    assert_eq!(code.vpn != Vpn::Unseen, is_seen);
    let skew = ["clock_right", "gateway_answers"].map(|check| facts(check).get("skew_ms"));
    let skew_ms = skew
        .into_iter()
        .flatten()
        .next()
        .map(|ms| ms.as_i64().unwrap());
    clocks(code.clocks, skew_ms);
    for check in CheckId::iter() {
        let status = report.check(check.into()).unwrap().status;
        let is_bad = matches!(status, Status::Warning | Status::Problem);
        if !FOLLOWS.contains(&check) {
            assert_eq!(code.not_fine.contains(&check), is_bad, "{check}");
        }
    }
}

const FOLLOWS: [CheckId; 4] = [
    CheckId::name_resolves,
    CheckId::port_answers,
    CheckId::speaks_rdp,
    CheckId::tls_completes,
];

fn clocks(clocks: Clocks, skew_ms: Option<i64>) {
    let steps = [0, 1, 2, 5, 10, 30, 60, 1440, i64::MAX / 60_000];
    let within = |least: u16, apart_ms: i64| {
        let at = steps
            .iter()
            .position(|step| *step == i64::from(least))
            .unwrap();
        (steps[at] * 60_000..steps[at + 1] * 60_000).contains(&apart_ms)
    };
    match (clocks, skew_ms) {
        (Clocks::NotCompared, None) => {}
        (Clocks::Together, Some(ms)) => assert!(within(0, ms.abs()), "{ms}"),
        (Clocks::Ahead(least), Some(ms)) => assert!(within(least, ms), "{least} {ms}"),
        (Clocks::Behind(least), Some(ms)) => assert!(within(least, -ms), "{least} {ms}"),
        (clocks, skew_ms) => panic!("{clocks:?} of {skew_ms:?}"),
    }
}

#[test]
fn words_and_names_of_a_report_are_not_in_its_code() {
    let mut lot = Lot(9);
    for _ in 0..1000 {
        let report = lot.report();
        let mut other = report.clone();
        other.target.host = "another.example".to_owned();
        other.target.gateway = report.target.gateway.as_ref().map(|_| "x".to_owned());
        other.started_at = String::new();
        other.cause.title = String::new();
        other.duration_ms = 0;
        for check in &mut other.checks {
            check.title = "?".to_owned();
        }
        assert_eq!(ResultCode::of(&report), ResultCode::of(&other));
    }
}

/// A code that was read aloud years ago says the same for ever.
#[rstest]
#[case("4H48-WDFJ-GRM9", ResultCode {
    cause: CauseId::PortClosed,
    confidence: Confidence::Likely,
    reached: Phase::Tls,
    ended_by: EndedBy::Timeout,
    server_family: ServerFamily::Freerdp,
    platform: Platform::Macos,
    gateway: false,
    vpn: Vpn::Off,
    clocks: Clocks::Ahead(2),
    saw: SeenCode::Another,
    not_fine: [
        CheckId::client_policy,
        CheckId::network_up,
        CheckId::clock_right,
        CheckId::link_steady,
    ].into(),
})]
#[case("5EJ8-9C07-12FZ", ResultCode {
    cause: CauseId::CertificateWeak,
    confidence: Confidence::VeryLikely,
    reached: Phase::Tcp,
    ended_by: EndedBy::Timeout,
    server_family: ServerFamily::Windows,
    platform: Platform::Unknown,
    gateway: true,
    vpn: Vpn::Off,
    clocks: Clocks::Together,
    saw: SeenCode::Nothing,
    not_fine: [
        CheckId::saved_sign_in,
        CheckId::client_policy,
        CheckId::past_attempts,
        CheckId::speaks_rdp,
        CheckId::sign_in_ready,
        CheckId::gateway_answers,
    ].into(),
})]
#[case("63NB-8C77-EDM8", ResultCode {
    cause: CauseId::LinkUnsteady,
    confidence: Confidence::CannotTell,
    reached: Phase::CredsspChallenge,
    ended_by: EndedBy::Close,
    server_family: ServerFamily::Virtualbox,
    platform: Platform::Unknown,
    gateway: false,
    vpn: Vpn::Off,
    clocks: Clocks::Together,
    saw: SeenCode::Usual { code: 0x807, extended: None },
    not_fine: [
        CheckId::saved_sign_in,
        CheckId::client_policy,
        CheckId::past_attempts,
        CheckId::security_agreed,
        CheckId::large_packets_pass,
        CheckId::certificate_sound,
        CheckId::link_steady,
        CheckId::udp_answers,
        CheckId::signs_in,
    ].into(),
})]
fn codes_of_today_stay_what_they_are(#[case] written: &str, #[case] code: ResultCode) {
    assert_eq!(code.to_string(), written);
    assert_eq!(ResultCode::read(written), Ok(code));
}
