//! Every fault of the practice computers gives its own cause, in the same process and from another.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::owned::Owned;
use crate::program::{assert_schema, call, check, check_of, command, remarks};

macro_rules! faults {
    ($($fault:ident => $cause:literal),+ $(,)?) => {
        $(
            #[test]
            fn $fault() {
                gives(stringify!($fault), $cause);
            }
        )+

        const FAULTS: &[&str] = &[$(stringify!($fault)),+];
    };
}

faults! {
    healthy => "healthy",
    healthy_tls_only => "healthy",
    healthy_xrdp => "healthy",
    healthy_freerdp => "healthy",
    healthy_ironrdp => "healthy",
    healthy_large => "healthy",
    healthy_slow => "healthy",
    healthy_gateway => "healthy",
    name_not_found => "name_not_found",
    name_leads_elsewhere => "name_leads_elsewhere",
    port_closed => "port_closed",
    port_silent => "port_silent",
    closed_on_connect => "closed_on_connect",
    mute_service => "mute_service",
    not_rdp => "not_rdp",
    not_rdp_ssh => "not_rdp",
    not_rdp_tls => "not_rdp",
    not_rdp_vnc => "not_rdp",
    not_rdp_smtp => "not_rdp",
    not_rdp_ftp => "not_rdp",
    not_rdp_mysql => "not_rdp",
    not_rdp_nx => "not_rdp",
    closed_in_negotiation => "closed_in_negotiation",
    security_refused => "security_refused",
    no_server_certificate => "no_server_certificate",
    legacy_security_only => "legacy_security_only",
    closed_in_tls => "closed_in_tls",
    tls_refused => "tls_refused",
    tls_refused_version => "tls_refused",
    legacy_tls_only => "legacy_tls_only",
    legacy_tls_only_tls11 => "legacy_tls_only",
    legacy_tls_only_rsa => "legacy_tls_only",
    legacy_tls_only_cbc => "legacy_tls_only",
    legacy_tls_only_dhe => "legacy_tls_only",
    legacy_tls_only_reset => "legacy_tls_only",
    tls_stalled => "tls_stalled",
    large_packets_lost => "large_packets_lost",
    certificate_expired => "certificate_expired",
    certificate_not_yet_valid => "certificate_not_yet_valid",
    certificate_weak => "certificate_weak",
    certificate_unreadable => "certificate_unreadable",
    certificate_name_differs => "certificate_name_differs",
    tls_intercepted => "tls_intercepted",
    nla_not_ready => "nla_not_ready",
    sign_in_stalled => "sign_in_stalled",
    clock_wrong => "clock_wrong",
    garbled => "garbled",
    gateway_down => "gateway_down",
    gateway_refuses => "gateway_refuses",
    gateway_refuses_forbidden => "gateway_refuses",
    gateway_certificate => "gateway_certificate",
    undetermined => "undetermined",
}

fn gives(fault: &str, cause: &str) {
    let call = check(&["--practice", fault, "--timeout", "2"]);
    let report = call.report();
    assert_schema(&report);
    assert_eq!(report["cause"]["id"], cause, "{:#?}", remarks(&report));
    assert_eq!(call.exit, Some(i32::from(cause != "healthy")));
    let most = if cause == "healthy" { 1 } else { 4 };
    assert!(
        report["connections"].as_u64().unwrap() <= most,
        "{:#}",
        report["handshake"]
    );
    let placeholders = call.stdout.contains("{ $") || call.stdout.contains("{$");
    assert!(!placeholders, "a sentence has a hole: {}", call.stdout);
}

fn list() -> Vec<Value> {
    let call = call(&["practice", "--json"]);
    assert_eq!(call.exit, Some(0), "{}", call.stderr);
    serde_json::from_str(&call.stdout).expect("a JSON list")
}

#[test]
fn the_list_is_the_one_that_is_tested() {
    let listed: BTreeSet<String> = list()
        .iter()
        .map(|fault| fault["name"].as_str().unwrap().to_owned())
        .collect();
    let tested: BTreeSet<String> = FAULTS.iter().map(|&fault| fault.to_owned()).collect();
    assert_eq!(listed, tested);
}

#[test]
fn each_fault_has_a_sentence_and_a_cause_that_is_itself_a_fault() {
    let list = list();
    for fault in &list {
        assert!(
            fault["sentence"]
                .as_str()
                .unwrap()
                .split_whitespace()
                .count()
                > 2,
            "{fault}"
        );
        assert!(
            list.iter().any(|other| other["name"] == fault["cause"]),
            "{fault}"
        );
    }
}

#[test]
fn the_list_in_words_names_each_fault() {
    let call = call(&["practice"]);
    assert_eq!(call.exit, Some(0));
    for fault in FAULTS {
        assert!(call.stdout.contains(fault), "{fault}");
    }
}

/// Starts `practice FAULT` as a process of its own.
pub(crate) fn computer(fault: &str) -> (Owned, String) {
    Owned::start_and_read_line(command().args(["practice", fault])).unwrap()
}

#[test]
fn names_matter_only_where_a_name_was_typed() {
    let (_computer, address) = computer("certificate_name_differs");
    let port = address
        .strip_prefix("localhost:")
        .expect("it is called by its name");

    let named = check(&[&address]);
    assert_eq!(named.report()["cause"]["id"], "certificate_name_differs");
    assert_eq!(named.exit, Some(1));

    let numbered = check(&[&format!("127.0.0.1:{port}")]);
    let report = numbered.report();
    assert_eq!(report["cause"]["id"], "healthy", "{:#?}", remarks(&report));
    assert_eq!(numbered.exit, Some(0));
    assert_eq!(check_of(&report, "certificate_sound")["status"], "warning");
}

#[test]
fn a_served_computer_can_be_checked_again_and_again() {
    let (_computer, address) = computer("closed_in_tls");
    let causes: BTreeSet<String> = (0..3)
        .map(|_| check(&[&address]).report()["cause"]["id"].to_string())
        .collect();
    assert_eq!(
        causes.into_iter().collect::<Vec<_>>(),
        ["\"closed_in_tls\""]
    );
}

#[test]
fn the_report_in_words_says_the_cause_and_what_to_do() {
    let words = call(&["check", "--practice", "closed_in_tls"]);
    let report = check(&["--practice", "closed_in_tls"]).report();
    assert_eq!(words.exit, Some(1));
    // Lines are wrapped: compare without the breaks.
    let flat = words
        .stdout
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    for part in ["title", "meaning"] {
        let sentence = report["cause"][part].as_str().unwrap();
        assert!(
            flat.contains(sentence),
            "{part} is missing in:\n{}",
            words.stdout
        );
    }
    assert!(
        flat.contains(report["cause"]["remedies"][0].as_str().unwrap()),
        "{}",
        words.stdout
    );
}

#[test]
fn the_same_fault_gives_the_same_answer_twice() {
    let stable = |fault| {
        let mut report = check(&["--practice", fault]).report();
        for check in report["checks"].as_array_mut().unwrap() {
            check.as_object_mut().unwrap().remove("duration_ms");
            check.as_object_mut().unwrap().remove("facts");
        }
        (
            report["checks"].clone(),
            report["cause"]["id"].clone(),
            report["steps"].clone(),
        )
    };
    assert_eq!(stable("security_refused"), stable("security_refused"));
}

#[test]
fn all_eighteen_checks_and_fifteen_steps_are_listed_and_none_unbuilt_is_fine() {
    let report = check(&["--practice", "healthy"]).report();
    assert_eq!(report["checks"].as_array().unwrap().len(), 18);
    assert_eq!(report["steps"].as_array().unwrap().len(), 15);
    let why = [
        ("saved_sign_in", "unsupported_here"),
        ("client_policy", "unsupported_here"),
        ("past_attempts", "unsupported_here"),
        ("signs_in", "not_built"),
    ];
    for (id, why) in why {
        assert_eq!(check_of(&report, id)["status"], "not_checked");
        assert_eq!(check_of(&report, id)["why"], why, "{id}");
    }
    let large = check_of(&report, "large_packets_pass");
    assert_eq!(large["status"], "not_checked");
    assert_eq!(large["why"], "not_selected");
    assert_eq!(
        check_of(&report, "gateway_answers")["status"],
        "not_applicable"
    );
    assert_eq!(report["handshake"]["reached"], "credssp_challenge");
    assert_eq!(report["handshake"]["server_family"], "windows");
}
