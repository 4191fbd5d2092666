//! `check --events FILE`: an exported log beside a run, and files that are none.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::program::{call, check};

/// A file of the check's own sequences.
fn sequence(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = folder.join("../crates/checks/src/past_attempts/sequences");
    folder.join(name).to_string_lossy().into_owned()
}

fn past(report: &Value) -> &Value {
    let mut checks = report["checks"].as_array().unwrap().iter();
    checks.find(|entry| entry["id"] == "past_attempts").unwrap()
}

#[test]
fn an_exported_log_is_told_beside_the_run_and_is_never_its_cause() {
    let file = sequence("closed_in_tls.xml");
    let report = check(&["--practice", "healthy", "--events", &file]).report();
    assert_eq!(report["cause"]["id"], "healthy");
    assert_eq!(report["connections"], 1);
    let past = past(&report);
    assert_eq!(past["status"], "warning");
    assert_eq!(past["verdict"], "closed_early");
    let facts = &past["facts"];
    for (name, value) in [
        ("source", "file"),
        ("phase", "tls"),
        ("code", "0x904"),
        ("host", "pc-17"),
    ] {
        assert_eq!(facts[name], value, "{name}");
    }
    assert_eq!(facts["code_decimal"], 2308);
    assert_eq!(facts["list"][0], "2026-11-21T14:02:00.000Z tls 0x904");
}

#[test]
fn hidden_names_are_hidden_in_a_log_too() {
    let file = sequence("two_interleaved.xml");
    let call = check(&["--practice", "healthy", "--events", &file, "--redact"]);
    assert!(!call.stdout.contains("pc-17") && !call.stdout.contains("pc-18"));
    let report = call.report();
    let hosts = &past(&report)["facts"]["hosts"];
    assert_eq!(hosts.as_array().unwrap().len(), 2);
    assert_ne!(hosts[0], hosts[1]);
}

#[test]
fn a_file_that_is_no_log_is_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| -> PathBuf {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    let wrong = [
        (folder.path().join("missing.xml"), "There is no file"),
        (file("log.evtx", "ElfFile\0"), "save it as XML"),
        (file("text.xml", "full address:s:pc-17"), "is no export"),
        (
            file("cut.xml", "<Events>\n<Event><System>"),
            "broken at line 2",
        ),
        (file("others.xml", "<Event/>"), "holds no events"),
    ];
    for (path, says) in wrong {
        let path = path.to_string_lossy();
        for begin in ["check", "bundle"] {
            let call = call(
                &[begin, "192.0.2.7", "--events", &path, "-o", "x.zip"]
                    [..if begin == "check" { 4 } else { 6 }],
            );
            assert_eq!(call.exit, Some(2), "{path}: {}", call.stderr);
            assert_eq!(call.stdout, "");
            assert!(call.stderr.contains(says), "{path}: {}", call.stderr);
            assert_eq!(call.stderr.trim().lines().count(), 1, "{}", call.stderr);
        }
    }
}
