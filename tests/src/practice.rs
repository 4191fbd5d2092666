//! Each practice computer gives its own cause, and every report keeps to the schema.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::program::{call, check, entry, path, root};

/// The faults as the program lists them: name and cause.
fn faults() -> Vec<(String, String)> {
    let output = call(&["practice", "--json"]);
    let list: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    list.iter()
        .map(|fault| {
            assert!(!text(&fault["sentence"]).is_empty());
            (text(&fault["name"]), text(&fault["cause"]))
        })
        .collect()
}

fn schema() -> jsonschema::Validator {
    let text = std::fs::read_to_string(root().join("assets/schema/report.schema.json")).unwrap();
    jsonschema::validator_for(&serde_json::from_str(&text).unwrap()).unwrap()
}

fn keeps_to(schema: &jsonschema::Validator, report: &Value) {
    let wrong: Vec<_> = schema
        .iter_errors(report)
        .map(|error| error.to_string())
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_fault_gives_its_own_cause() {
    let schema = schema();
    let faults = faults();
    assert!(faults.len() >= 17);
    for (name, cause) in faults {
        let (report, code) = check(&["--practice", &name, "--timeout", "1"]);
        assert_eq!(report["cause"]["id"], cause.as_str(), "{name}: {report:#}");
        assert_eq!(code, i32::from(cause != "healthy"), "{name}");
        assert!(report["connections"].as_u64().unwrap() <= 1, "{name}");
        assert_eq!(report["checks"].as_array().unwrap().len(), 18);
        assert_eq!(report["steps"].as_array().unwrap().len(), 15);
        if cause != "healthy" {
            let because = report["cause"]["because"].as_array().unwrap();
            assert!(!because.is_empty(), "{name}");
        }
        keeps_to(&schema, &report);
    }
}

#[test]
fn the_schema_refuses_what_is_not_a_report() {
    let (mut report, _) = check(&["--practice", "healthy"]);
    let schema = schema();
    report["cause"]["confidence"] = "80 %".into();
    assert!(!schema.is_valid(&report));
}

#[test]
fn a_name_that_differs_is_a_cause_by_name_and_a_remark_by_address() {
    let mut served = Command::new(path())
        .args(["practice", "certificate_name_differs"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut address = String::new();
    BufReader::new(served.stdout.take().unwrap())
        .read_line(&mut address)
        .unwrap();
    let (_, port) = address.trim().rsplit_once(':').unwrap();
    let by_name = check(&[&format!("localhost:{port}")]);
    let by_address = check(&[&format!("127.0.0.1:{port}")]);
    let _ = served.kill();
    let _ = served.wait();

    assert!(address.starts_with("localhost:"), "{address}");
    assert_eq!(by_name.0["cause"]["id"], "certificate_name_differs");
    assert_eq!(by_name.1, 1);
    assert_eq!(by_address.0["cause"]["id"], "healthy");
    assert_eq!(by_address.1, 0);
    assert_eq!(
        entry(&by_address.0, "certificate_sound")["status"],
        "warning"
    );
}

#[test]
fn a_limit_is_the_phase_s_own() {
    for fault in ["mute_service", "tls_stalled", "sign_in_stalled"] {
        let (report, _) = check(&["--practice", fault, "--timeout", "0.5"]);
        let took = report["duration_ms"].as_u64().unwrap();
        assert!((450..2000).contains(&took), "{fault}: {took} ms");
    }
}

#[test]
fn only_what_is_asked_for_is_done() {
    let (report, code) = check(&[
        "--practice",
        "certificate_expired",
        "--only",
        "port_answers",
    ]);
    assert_eq!(
        (report["cause"]["id"].as_str().unwrap(), code),
        ("healthy", 0)
    );
    assert_eq!(report["handshake"]["reached"], "tcp");
    assert_eq!(entry(&report, "tls_completes")["why"], "not_selected");
}

#[test]
fn words_say_the_cause_why_and_what_to_do() {
    let output = call(&["check", "--practice", "closed_in_tls"]);
    assert_eq!(output.status.code(), Some(1));
    let words = String::from_utf8(output.stdout).unwrap();
    let headings = [
        "What we saw",
        "What it means",
        "What to do",
        "Who must act",
        "What it does not prove",
    ];
    for heading in headings {
        assert!(words.contains(heading), "{words}");
    }
    assert!(
        words.lines().all(|line| line.chars().count() <= 80),
        "{words}"
    );
}
