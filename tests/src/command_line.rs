//! The command line: what it refuses, and that standard output stays clean.

use std::process::Stdio;
use std::time::Duration;

use crate::practice::computer;
use crate::program::{
    Call, assert_schema, call, check, check_of, command, complaints_without_a_reader, interrupt,
};

/// A call that is wrong: exit 2, nothing on standard output, one sentence on standard error.
fn refused(arguments: &[&str]) -> Call {
    let call = call(arguments);
    assert_eq!(
        call.exit,
        Some(2),
        "{arguments:?}: {} {}",
        call.stdout,
        call.stderr
    );
    assert_eq!(call.stdout, "", "{arguments:?}");
    let lines: Vec<&str> = call.stderr.lines().collect();
    assert_eq!(
        lines.len(),
        1,
        "one sentence for {arguments:?}: {}",
        call.stderr
    );
    assert!(
        lines[0].split_whitespace().count() >= 3,
        "{arguments:?}: {}",
        call.stderr
    );
    assert!(!call.stderr.contains("panicked"), "{}", call.stderr);
    call
}

#[test]
fn no_target_is_refused() {
    refused(&["check"]);
    refused(&["check", "--json"]);
}

#[test]
fn what_can_be_no_target_is_refused() {
    for target in [
        "",
        "   ",
        "pc 17",
        "pc\t17",
        "pc\n17",
        "pc\u{7}",
        "pc\u{0085}17",
        "pc:0",
        "pc:70000",
        "pc:65536",
        "pc:-1",
        "pc:+1",
        "pc:x",
        "pc:",
        ":3389",
        "[::1",
        "[]",
        "[]:3389",
        "[pc]:3389",
        "[::1]x",
        "[::1]:0",
        "2001:db8::1:3389",
        "a:b:c",
        "256.1.1.1",
        "1.2.3",
        "a..b",
        ".",
        "pc/17",
        "pc\\17",
        "http://pc",
        "user@pc",
    ] {
        // `--` lets a target begin with anything.
        refused(&["check", "--json", "--", target]);
    }
    refused(&["check", "--", "-pc"]);
    let long = "a".repeat(64);
    refused(&["check", &long]);
    let longer = ["abcdefghi"; 30].join(".");
    refused(&["check", &longer]);
}

#[test]
fn the_refusal_names_what_is_wrong() {
    for (target, named) in [("pc:70000", "70000"), ("pc:0", "0"), ("a..b", "a..b")] {
        let call = refused(&["check", target]);
        assert!(call.stderr.contains(named), "{target}: {}", call.stderr);
    }
}

#[test]
fn a_refusal_never_repeats_control_characters() {
    for target in ["pc\u{1b}[31m", "pc\u{7}17", "a\u{202e}b"] {
        let call = call(&["check", target]);
        assert_eq!(call.exit, Some(2), "{target:?}");
        let strange = |c: char| c != '\n' && (c.is_control() || c == '\u{202e}');
        assert!(!call.stderr.contains(strange), "{:?}", call.stderr);
    }
}

#[test]
fn options_out_of_range_are_refused() {
    for timeout in ["0", "0.1", "0.19", "20.1", "-1", "nan", "inf", "abc", ""] {
        refused(&["check", "127.0.0.1", "--timeout", timeout]);
    }
    refused(&["check", "127.0.0.1", "--only", "nothing_known"]);
    refused(&["check", "127.0.0.1", "--only", ""]);
    refused(&["check", "--practice", "nothing_known"]);
    refused(&["check", "127.0.0.1", "--gateway", "a b"]);
    refused(&["check", "127.0.0.1", "--gateway", ""]);
    refused(&["check", "--practice", "healthy", "--gateway", "127.0.0.1"]);
    refused(&["check", "https://pc-17.example"]);
    refused(&["practice", "--port", "5000"]);
    refused(&["practice", "healthy", "--json"]);
    refused(&["--lang", "xx", "practice"]);
    refused(&["check", "127.0.0.1", "--lang", "not a language"]);
}

#[test]
fn wrong_calls_are_refused() {
    refused(&["--nothing-known"]);
    refused(&["nothing_known"]);
    refused(&["check", "127.0.0.1", "--nothing-known"]);
    refused(&["check", "127.0.0.1", "127.0.0.2"]);
    refused(&["check", "127.0.0.1", "--practice", "healthy"]);
    refused(&["check", "127.0.0.1", "--timeout"]);
    refused(&["practice", "nothing_known"]);
    for port in ["0", "70000", "-1", "x", ""] {
        refused(&["practice", "healthy", "--port", port]);
    }
}

#[test]
fn a_port_that_is_taken_is_said_in_one_sentence() {
    let (_computer, address) = computer("healthy");
    let port = address.rsplit_once(':').unwrap().1.to_owned();
    let call = refused(&["practice", "healthy", "--port", &port]);
    assert!(call.stderr.contains(&port), "{}", call.stderr);
}

#[test]
fn help_and_version_are_no_faults() {
    for arguments in [["--help"], ["--version"], ["-h"]] {
        let call = call(&arguments);
        assert_eq!(call.exit, Some(0), "{arguments:?} {}", call.stderr);
        assert!(!call.stdout.is_empty(), "{arguments:?}");
    }
    let help = call(&["check", "--help"]).stdout;
    for option in [
        "--json",
        "--gateway",
        "--practice",
        "--only",
        "--timeout",
        "--lang",
    ] {
        assert!(help.contains(option), "{option} is missing in:\n{help}");
    }
}

#[test]
fn only_the_named_checks_and_what_they_need_run() {
    let report = check(&["--practice", "healthy", "--only", "speaks_rdp"]).report();
    assert_schema(&report);
    assert_eq!(check_of(&report, "speaks_rdp")["status"], "fine");
    for id in ["tls_completes", "clock_right"] {
        assert_eq!(check_of(&report, id)["why"], "not_selected");
    }
}

#[test]
fn a_name_in_another_script_becomes_punycode_and_isn_t_looked_up_unless_asked() {
    let call = check(&["b\u{fc}cher.example:3390", "--only", "gateway_answers"]);
    let report = call.report();
    assert_schema(&report);
    assert_eq!(report["target"]["host"], "xn--bcher-kva.example");
    assert_eq!(report["target"]["port"], 3390);
    assert_eq!(report["connections"], 0);
}

#[test]
fn an_ipv6_address_is_read_with_and_without_brackets() {
    for target in ["::1", "[::1]"] {
        let report = check(&[target, "--only", "gateway_answers"]).report();
        assert_eq!(report["target"]["host"], "::1");
        assert_eq!(report["target"]["port"], 3389);
    }
}

#[test]
fn progress_stays_away_where_standard_error_is_no_terminal() {
    let call = check(&["--practice", "healthy"]);
    assert_eq!(call.stderr, "");
}

#[cfg(target_os = "linux")]
#[test]
fn a_report_that_is_lost_is_no_success() {
    let full = std::fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let lost = command()
        .args(["check", "--practice", "healthy", "--json"])
        .stdin(Stdio::null())
        .stdout(full)
        .output()
        .unwrap();
    assert_eq!(lost.status.code(), Some(3));
    assert!(!lost.stderr.is_empty());
}

#[test]
fn a_reader_that_goes_away_is_no_crash() {
    let stderr = complaints_without_a_reader(&["check", "--practice", "healthy", "--json"]);
    assert!(!stderr.contains("panicked"), "{stderr}");
}

#[test]
fn ctrl_c_ends_a_run_with_130() {
    let mut child = command()
        .args([
            "check",
            "--practice",
            "mute_service",
            "--json",
            "--timeout",
            "20",
        ])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    std::thread::sleep(Duration::from_millis(1500));
    interrupt(&child);
    let began = std::time::Instant::now();
    let status = child.wait().unwrap();
    assert_eq!(status.code(), Some(130));
    assert!(began.elapsed() < Duration::from_secs(2));
}
