//! `watch`, from outside: a line of JSON a call, what ends it, and how it exits.
//!
//! Must keep its watches short: a second call comes after ten seconds.

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::Stdio;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::program::{Call, assert_schema, call, command, complaints_without_a_reader, interrupt};

/// Each line of standard output, which must be JSON.
fn lines(call: &Call) -> Vec<Value> {
    let read =
        |line: &str| serde_json::from_str(line).unwrap_or_else(|_| panic!("no JSON: {line}"));
    call.stdout.lines().map(read).collect()
}

/// Holds a line to the fields that readers rely on.
fn assert_sample(line: &Value, number: u64) {
    assert_eq!(line["schema"], "rdp-first-aid/watch/1");
    assert_eq!(line["number"], number);
    assert!(line["at"].as_str().unwrap().ends_with('Z'), "{line}");
    for name in ["reached", "ended_by", "cause"] {
        assert!(line[name].is_string(), "{name} in {line}");
    }
    for name in [
        "round_trip_ms",
        "variation_ms",
        "connect_ms",
        "resent",
        "sent",
    ] {
        let value = line
            .get(name)
            .unwrap_or_else(|| panic!("no {name} in {line}"));
        assert!(value.is_null() || value.is_number(), "{name} in {line}");
    }
    assert_eq!(line["so_far"]["samples"], number);
    for name in [
        "failed",
        "median_ms",
        "p95_ms",
        "loss_percent",
        "cause",
        "confidence",
    ] {
        assert!(line["so_far"].get(name).is_some(), "{name} in {line}");
    }
}

#[test]
fn a_second_is_one_call() {
    let call = call(&["watch", "--practice", "healthy", "--for", "1s", "--json"]);
    assert_eq!(call.exit, Some(0), "{}", call.stderr);
    let lines = lines(&call);
    assert_eq!(lines.len(), 1);
    assert_sample(&lines[0], 1);
    assert_eq!(lines[0]["cause"], "healthy");
    assert_eq!(lines[0]["reached"], "credssp_challenge");
    assert_eq!(lines[0]["so_far"]["confidence"], "cannot_tell");
    // The opening, the request, the hello, the end of TLS in two, the question.
    assert_eq!(lines[0]["sent"], 6, "{}", lines[0]);
    assert!(
        lines[0]["round_trip_ms"].as_f64().unwrap() < 100.0,
        "{}",
        lines[0]
    );
    let said = call.stderr.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        said.contains("One call was made, and it went well."),
        "{said}"
    );
}

#[test]
fn twelve_seconds_are_two_calls_ten_seconds_apart() {
    let began = Instant::now();
    let call = call(&["watch", "--practice", "healthy", "--for", "12s"]);
    assert_eq!(call.exit, Some(0), "{}{}", call.stdout, call.stderr);
    assert_eq!(call.stderr, "");
    assert!(began.elapsed() < Duration::from_secs(12));
    let rows: Vec<Vec<&str>> = call
        .stdout
        .lines()
        .map(|line| line.split_whitespace().collect())
        .filter(|row: &Vec<&str>| row.last() == Some(&"Fine"))
        .collect();
    let starts: Vec<&[&str]> = rows.iter().map(|row| &row[..2]).collect();
    assert_eq!(starts, [["1", "0:00"], ["2", "0:10"]]);
    assert!(
        call.stdout
            .contains("2 calls were made, and all went well."),
        "{}",
        call.stdout
    );
    // Nothing is written over where no terminal reads.
    assert!(!call.stdout.contains('\r') && !call.stdout.contains('\u{1b}'));
}

#[test]
fn two_refusals_end_it() {
    let call = call(&["watch", "--practice", "port_closed", "--json"]);
    assert_eq!(call.exit, Some(1), "{}", call.stderr);
    let lines = lines(&call);
    assert_eq!(lines.len(), 2);
    for (line, number) in lines.iter().zip(1..) {
        assert_sample(line, number);
        assert_eq!(line["cause"], "port_closed");
        assert_eq!(line["ended_by"], "refused");
        assert_eq!(line["round_trip_ms"], Value::Null);
    }
    assert_eq!(lines[1]["so_far"]["cause"], "port_closed");
    assert!(call.stderr.contains("twice in a row"), "{}", call.stderr);
}

/// Starts a watch, waits for its first line, ends it like Ctrl+C; the exit status and standard error.
fn interrupted(arguments: &[&str]) -> (Option<i32>, String) {
    let mut child = command()
        .arg("watch")
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    output.read_line(&mut line).unwrap();
    interrupt(&child);
    let began = Instant::now();
    let (mut rest, mut stderr) = (String::new(), String::new());
    output.read_to_string(&mut rest).unwrap();
    child
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut stderr)
        .unwrap();
    let status = child.wait().unwrap();
    assert!(began.elapsed() < Duration::from_secs(2));
    assert_eq!(rest, "");
    (status.code(), stderr)
}

#[test]
fn ctrl_c_ends_it_with_its_summary_and_130() {
    let (exit, stderr) = interrupted(&["--practice", "healthy", "--json"]);
    assert_eq!(exit, Some(130), "{stderr}");
    assert!(stderr.contains("One call was made"), "{stderr}");
    let (exit, stderr) = interrupted(&["--practice", "healthy", "--json", "--until-fault"]);
    assert_eq!(exit, Some(130), "{stderr}");
}

#[test]
fn a_reader_that_goes_away_ends_it() {
    let began = Instant::now();
    let stderr = complaints_without_a_reader(&["watch", "--practice", "healthy", "--json"]);
    assert!(began.elapsed() < Duration::from_secs(9));
    assert!(!stderr.contains("panicked"), "{stderr}");
}

#[test]
fn until_fault_ends_with_the_report_of_the_first() {
    let arguments = [
        "watch",
        "--practice",
        "closed_in_tls",
        "--until-fault",
        "--json",
    ];
    let json = call(&arguments);
    assert_eq!(json.exit, Some(1), "{}", json.stderr);
    let lines = lines(&json);
    assert_eq!(lines.len(), 2);
    assert_sample(&lines[0], 1);
    assert_schema(&lines[1]);
    assert_eq!(lines[1]["cause"]["id"], "closed_in_tls");
    let words = call(&arguments[..4]);
    assert_eq!(words.exit, Some(1));
    let title = lines[1]["cause"]["title"].as_str().unwrap();
    assert_eq!(words.stdout.matches(title).count(), 2, "{}", words.stdout);
    assert!(words.stdout.contains("All checks"), "{}", words.stdout);
}

#[test]
fn until_fault_without_one_ends_with_its_time() {
    let call = call(&[
        "watch",
        "--practice",
        "healthy",
        "--until-fault",
        "--for",
        "2s",
    ]);
    assert_eq!(call.exit, Some(0), "{}{}", call.stdout, call.stderr);
    assert!(
        call.stdout.contains("Check 1, after 0:00"),
        "{}",
        call.stdout
    );
}

#[test]
fn wrong_calls_are_refused_in_one_sentence() {
    let long = "1".repeat(30);
    for duration in [
        "", "0", "0s", "-5", "1.5m", "ten", "25h", "86401", "10 m", "1d", &long,
    ] {
        refused(&["watch", "--practice", "healthy", "--for", duration]);
    }
    refused(&["watch"]);
    refused(&["watch", "pc:70000"]);
    refused(&["watch", "--practice", "nothing_known"]);
    refused(&["watch", "127.0.0.1", "--timeout", "0.1"]);
    refused(&["watch", "127.0.0.1", "--lang", "not a language"]);
    refused(&["watch", "127.0.0.1", "--practice", "healthy"]);
}

fn refused(arguments: &[&str]) {
    let call = call(arguments);
    assert_eq!(
        call.exit,
        Some(2),
        "{arguments:?}: {}{}",
        call.stdout,
        call.stderr
    );
    assert_eq!(call.stdout, "", "{arguments:?}");
    assert_eq!(
        call.stderr.lines().count(),
        1,
        "{arguments:?}: {}",
        call.stderr
    );
}

#[test]
fn help_names_every_option() {
    let help = call(&["watch", "--help"]).stdout;
    for option in [
        "--for",
        "--until-fault",
        "--json",
        "--timeout",
        "--practice",
        "--lang",
    ] {
        assert!(help.contains(option), "{option} is missing in:\n{help}");
    }
}
