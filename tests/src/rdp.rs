//! `rdp` as a program: files made, made safe, looked at, signed and read by FreeRDP.

mod freerdp;
mod hostile;
mod signing;

use std::path::PathBuf;
use std::process::Command;

use serde_json::json;
use tempfile::TempDir;

use crate::program::{Call, assert_schema_of, call, command, run};

/// A folder for one test.
struct Desk(TempDir);

impl Desk {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn with(name: &str, bytes: &[u8]) -> Self {
        let desk = Self::new();
        std::fs::write(desk.path(name), bytes).unwrap();
        desk
    }

    /// `rdp …` in this folder.
    fn rdp(&self, arguments: &[&str]) -> Call {
        run(command()
            .current_dir(self.0.path())
            .arg("rdp")
            .args(arguments))
    }

    fn done(&self, arguments: &[&str]) -> String {
        let call = self.rdp(arguments);
        assert_eq!(call.exit, Some(0), "{arguments:?}: {}", call.stderr);
        call.stdout
    }

    /// A wrong call: one sentence, exit 2, nothing on standard output, and no file more than before.
    fn refuses(&self, arguments: &[&str]) -> String {
        let before = self.names();
        let call = self.rdp(arguments);
        assert_eq!(
            call.exit,
            Some(2),
            "{arguments:?}: {} {}",
            call.stdout,
            call.stderr
        );
        assert_eq!(call.stdout, "", "{arguments:?}");
        assert_eq!(call.stderr.lines().count(), 1, "{}", call.stderr);
        assert_eq!(self.names(), before, "{arguments:?}");
        call.stderr
    }

    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.0.path()).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    /// A written file: UTF-16LE with a mark, lines ended by CR LF.
    fn lines(&self, name: &str) -> Vec<String> {
        let bytes = std::fs::read(self.path(name)).unwrap();
        let (pairs, half) = bytes.as_chunks::<2>();
        assert!(half.is_empty());
        let units: Vec<u16> = pairs.iter().map(|pair| u16::from_le_bytes(*pair)).collect();
        let text = String::from_utf16(&units).unwrap();
        let text = text.strip_prefix('\u{feff}').unwrap();
        assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']));
        text.lines().map(str::to_owned).collect()
    }

    fn openssl(&self, arguments: &[&str]) {
        let mut openssl = Command::new("openssl");
        let made = openssl
            .current_dir(self.0.path())
            .args(arguments)
            .output()
            .unwrap();
        assert!(
            made.status.success(),
            "{}",
            String::from_utf8_lossy(&made.stderr)
        );
    }

    fn certificate(&self, key: &[&str]) {
        let to = [
            "-nodes", "-keyout", "key.pem", "-out", "cert.pem", "-days", "30",
        ];
        let of = ["-subj", "/CN=Example Helpdesk"];
        self.openssl(&[&["req", "-x509", "-newkey"], key, &to, &of].concat());
    }
}

const OLD: &str = "full address:s:pc-17.corp.local:3390\r\nredirectclipboard:i:1\r\nauthentication level:i:0\r\npassword 51:b:01020304\r\nscreen mode id:i:2\r\n# from the old laptop\r\n";

#[test]
fn a_new_file_is_clean_and_leads_where_it_should() {
    let desk = Desk::new();
    let said = desk.done(&[
        "new",
        "[2001:db8::7]:3390",
        "-o",
        "new.rdp",
        "--user",
        "EXAMPLE\\anna",
    ]);
    assert!(said.contains("by its address"), "{said}");
    let lines = desk.lines("new.rdp");
    for line in [
        "full address:s:[2001:db8::7]:3390",
        "username:s:EXAMPLE\\anna",
        "drivestoredirect:s:",
    ] {
        assert!(lines.iter().any(|one| one == line), "{lines:?}");
    }
    let lint = desk.rdp(&["lint", "new.rdp"]);
    assert_eq!(
        (lint.exit, lint.stderr.as_str()),
        (Some(0), ""),
        "{}",
        lint.stdout
    );
    let target = run(command().current_dir(desk.0.path()).args([
        "check",
        "new.rdp",
        "--only",
        "client_ready",
        "--json",
    ]));
    assert_eq!(target.report()["target"]["port"], 3390);
}

#[test]
fn what_is_kept_is_on_and_nothing_else() {
    let desk = Desk::new();
    desk.done(&[
        "new",
        "pc-17",
        "-o",
        "new.rdp",
        "--keep",
        "clipboard,smart_cards",
        "--gateway",
        "gw.example.com:8443",
    ]);
    let lines = desk.lines("new.rdp");
    let on: Vec<&String> = lines
        .iter()
        .filter(|line| line.starts_with("redirect") && line.ends_with(":1"))
        .collect();
    assert_eq!(on, ["redirectclipboard:i:1", "redirectsmartcards:i:1"]);
    assert!(lines.contains(&"gatewayhostname:s:gw.example.com:8443".to_owned()));
    assert!(lines.contains(&"gatewayusagemethod:i:1".to_owned()));
    let said = desk.refuses(&["new", "pc-17", "-o", "other.rdp", "--keep", "clipbord"]);
    assert!(
        said.contains("clipbord") && said.contains("smart_cards"),
        "{said}"
    );
}

#[test]
fn hardening_leaves_the_original_alone_and_tells_what_is_different() {
    let desk = Desk::with("old.rdp", OLD.as_bytes());
    let said = desk.done(&["harden", "old.rdp", "-o", "safe.rdp"]);
    for part in [
        "redirectclipboard: 1 => 0",
        "authentication level: 0 => 2",
        "password 51: taken out",
    ] {
        assert!(said.contains(part), "{said}");
    }
    assert!(!said.contains("01020304"));
    assert_eq!(std::fs::read(desk.path("old.rdp")).unwrap(), OLD.as_bytes());
    let lines = desk.lines("safe.rdp");
    for line in [
        "full address:s:pc-17.corp.local:3390",
        "screen mode id:i:2",
        "# from the old laptop",
    ] {
        assert!(lines.iter().any(|one| one == line), "{lines:?}");
    }
    assert!(!lines.iter().any(|line| line.contains("01020304")));
    // Neither the copy nor the original goes without a word.
    desk.refuses(&["harden", "old.rdp", "-o", "safe.rdp"]);
    desk.refuses(&["harden", "old.rdp", "-o", "old.rdp"]);
    desk.done(&["harden", "safe.rdp", "-o", "safe.rdp", "--force"]);
    assert_eq!(desk.lines("safe.rdp"), lines);
}

#[test]
fn a_report_informs_the_file_without_being_asked_twice() {
    let desk = Desk::new();
    let report = call(&["check", "--practice", "healthy", "--json"]);
    let mut report = report.report();
    std::fs::write(desk.path("report.json"), report.to_string()).unwrap();
    desk.done(&["new", "--from-report", "report.json", "-o", "new.rdp"]);
    let address = format!("127.0.0.1:{}", report["target"]["port"]);
    let lines = desk.lines("new.rdp");
    assert!(
        lines.contains(&format!("full address:s:{address}")),
        "{lines:?}"
    );
    assert!(lines.contains(&"authentication level:i:2".to_owned()));
    let checks = report["checks"].as_array_mut().unwrap();
    let certificate = checks
        .iter_mut()
        .find(|check| check["id"] == "certificate_sound");
    certificate.unwrap()["verdict"] = json!("sound");
    std::fs::write(desk.path("trusted.json"), report.to_string()).unwrap();
    let said = desk.done(&["new", "--from-report", "trusted.json", "-o", "trusted.rdp"]);
    assert!(said.contains("refused outright"), "{said}");
    assert!(
        desk.lines("trusted.rdp")
            .contains(&"authentication level:i:1".to_owned())
    );
    let other = ["new", "other.example.com", "--from-report", "trusted.json"];
    desk.refuses(&[other.as_slice(), &["-o", "x.rdp"]].concat());
    report["target"]["host"] = json!("Computer-1");
    std::fs::write(desk.path("hidden.json"), report.to_string()).unwrap();
    desk.refuses(&["new", "--from-report", "hidden.json", "-o", "x.rdp"]);
    desk.refuses(&["new", "--from-report", "new.rdp", "-o", "x.rdp"]);
    desk.refuses(&["new", "-o", "x.rdp"]);
}

#[test]
fn findings_are_json_by_their_schema() {
    let desk = Desk::with("old.rdp", OLD.as_bytes());
    let lint = desk.rdp(&["lint", "old.rdp", "--json"]);
    assert_eq!((lint.exit, lint.stderr.as_str()), (Some(1), ""));
    let found = lint.report();
    assert_schema_of("lint", &found);
    let first = &found["findings"][0];
    assert_eq!(
        (&first["rule"], &first["line"]),
        (&json!("stored_password"), &json!(4))
    );
    assert!(!lint.stdout.contains("01020304"));
    let german = desk.rdp(&["lint", "old.rdp", "--lang", "de"]);
    assert!(german.stdout.contains("Gefährlich"), "{}", german.stdout);
}

#[test]
fn bad_input_is_one_sentence_and_no_file() {
    let desk = Desk::with("nul.rdp", b"full address:s:pc\0\r\n");
    let long = [b"full address:s:".as_slice(), &vec![b'a'; 10 << 20]].concat();
    let repeated = b"full address:s:a\nfull address:s:b\n";
    for (name, bytes) in [
        ("half.rdp", b"\xff\xfef\0u".as_slice()),
        ("marked.rdp", b"\xef\xbb\xbffull address:s:\xff\n"),
        ("long.rdp", &long),
        ("empty.rdp", b""),
        ("twice.rdp", repeated),
        ("program.rdp", b"MZ\x90\0\x03"),
    ] {
        std::fs::write(desk.path(name), bytes).unwrap();
    }
    std::fs::create_dir(desk.path("folder.rdp")).unwrap();
    for name in [
        "nul.rdp",
        "half.rdp",
        "marked.rdp",
        "long.rdp",
        "program.rdp",
        "folder.rdp",
        "none.rdp",
    ] {
        let said = desk.refuses(&["harden", name, "-o", "out.rdp"]);
        assert!(said.contains(name), "{said}");
        for command in ["lint", "verify"] {
            desk.refuses(&[command, name]);
        }
    }
    for name in ["empty.rdp", "twice.rdp"] {
        desk.refuses(&["harden", name, "-o", "out.rdp"]);
    }
    for host in [
        "pc\r\nalternate shell:s:cmd",
        "pc 17",
        "pc\u{202e}x",
        "",
        "rdp://pc",
    ] {
        desk.refuses(&["new", host, "-o", "out.rdp"]);
    }
    desk.refuses(&[
        "new",
        "pc",
        "-o",
        "out.rdp",
        "--user",
        "a\nfull address:s:evil",
    ]);
    desk.refuses(&["new", "pc", "-o", "out.rdp", "--gateway", "gw x"]);
    desk.refuses(&["new", "pc", "-o", "nowhere/at/all.rdp"]);
    desk.refuses(&["new", "pc", "-o", "folder.rdp", "--force"]);
    desk.refuses(&["new", "pc", "-o", "/proc/new.rdp"]);
}
