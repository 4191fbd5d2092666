//! The twin starts the program beside it, passes everything on, and says so where there is none.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::missing_panics_doc, reason = "tests")]

use std::io::Write as _;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A twin in a folder of its own, with a script as its program.
fn twin(folder: &str, script: Option<&str>) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(folder);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    let twin = folder.join("program.com");
    std::fs::copy(env!("CARGO_BIN_EXE_rdp-first-aid-console"), &twin).unwrap();
    if let Some(script) = script {
        let mut file = std::fs::OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(true)
            .mode(0o755)
            .open(folder.join("program"))
            .unwrap();
        file.write_all(script.as_bytes()).unwrap();
    }
    twin
}

#[test]
fn arguments_pipes_and_the_exit_status_go_through() {
    let twin = twin(
        "goes_through",
        Some(
            "#!/bin/sh\nread line\nprintf '%s|%s|%s|%s' \"$RDP_FIRST_AID_CONSOLE\" \"$line\" \"$#\" \"$2\"\nexit 41\n",
        ),
    );
    let mut child = Command::new(twin)
        .args(["check", "two words"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(b"typed\n").unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(41));
    assert_eq!(output.stdout, b"waits|typed|2|two words");
}

#[test]
fn a_missing_program_is_one_line_and_exit_status_3() {
    let output = Command::new(twin("missing", None)).output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert!(output.stdout.is_empty());
    let line = String::from_utf8(output.stderr).unwrap();
    assert_eq!(line.lines().count(), 1);
    assert!(line.starts_with("rdp-first-aid.exe "), "{line}");
}
