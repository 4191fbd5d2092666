//! `explain` as a program: what it reads, what it prints, and how it ends.

use std::fs::File;
use std::io::{Seek as _, Write as _};
use std::process::Output;

use serde_json::{Value, json};

use crate::program::{Call, assert_schema_of, call, command};

const DIALOG: &str = "Error code: 0x904\r\nExtended error code: 0x7\r\n";

/// `explain …` with these bytes on standard input.
fn piped(arguments: &[&str], bytes: &[u8]) -> Output {
    let mut file: File = tempfile::tempfile().unwrap();
    file.write_all(bytes).unwrap();
    file.rewind().unwrap();
    command()
        .arg("explain")
        .args(arguments)
        .stdin(file)
        .output()
        .unwrap()
}

/// What `explain … --json` says, held to its schema.
fn json_of(arguments: &[&str]) -> Value {
    let call = call(&[&["explain"], arguments, &["--json"]].concat());
    assert_eq!(call.exit, Some(0), "{arguments:?}: {}", call.stderr);
    assert_eq!(call.stderr, "");
    let said = call.report();
    assert_schema_of("explain", &said);
    said
}

/// The number and the role of each code.
fn codes(said: &Value) -> Vec<(u64, &str)> {
    let codes = said["codes"].as_array().unwrap().iter();
    codes
        .map(|code| {
            (
                code["code"].as_u64().unwrap(),
                code["role"].as_str().unwrap(),
            )
        })
        .collect()
}

fn said(arguments: &[&str]) -> Call {
    let call = call(&[&["explain"], arguments].concat());
    assert_eq!(call.exit, Some(0), "{arguments:?}: {}", call.stderr);
    call
}

#[test]
fn the_usual_pair_is_said_in_words() {
    let call = said(&["0x904", "0x7"]);
    assert_eq!(call.stderr, "");
    for part in [
        "Both codes together",
        "0x904",
        "2308",
        "step 3",
        "rdp-first-aid check",
    ] {
        assert!(call.stdout.contains(part), "{part}:\n{}", call.stdout);
    }
}

#[test]
fn what_holds_no_code_is_refused() {
    for arguments in [
        &["hello"][..],
        &["2026-12-24"],
        &["pc-17:3389"],
        &["Opcode: 14"],
        &["--json", "hello"],
        &["0x904", "--nothing-known"],
    ] {
        let call = call(&[&["explain"], arguments].concat());
        assert_eq!(call.exit, Some(2), "{arguments:?}");
        assert_eq!(call.stdout, "", "{arguments:?}");
        assert_eq!(call.stderr.lines().count(), 1, "{}", call.stderr);
    }
    let nothing = piped(&[], b"");
    assert_eq!(nothing.status.code(), Some(2));
    assert!(nothing.stdout.is_empty());
}

#[test]
fn standard_input_is_read_with_a_dash_and_where_nobody_types() {
    for arguments in [&["-", "--json"][..], &["--json"]] {
        let output = piped(arguments, DIALOG.as_bytes());
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
        let said: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(codes(&said), [(0x904, "code"), (7, "extended")]);
    }
}

#[test]
fn what_an_editor_of_windows_saved_is_read() {
    let marked = format!("\u{FEFF}{DIALOG}");
    let utf16 = |text: &str, bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    };
    for bytes in [
        marked.clone().into_bytes(),
        "\u{FEFF}2308/7".to_owned().into_bytes(),
        utf16(&marked, u16::to_le_bytes),
        utf16(DIALOG, u16::to_le_bytes),
        utf16(&marked, u16::to_be_bytes),
        utf16(DIALOG, u16::to_be_bytes),
    ] {
        let output = piped(&["-", "--json"], &bytes);
        assert_eq!(output.status.code(), Some(0), "{bytes:?}");
        let said: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(codes(&said), [(0x904, "code"), (7, "extended")]);
    }
    let broken = piped(&["--json"], b"code 0x904 \xE4\xFF");
    assert_eq!(broken.status.code(), Some(0));
}

#[test]
fn a_number_below_nought_is_no_option() {
    let said = json_of(&["-1073741715"]);
    assert_eq!(codes(&said), [(0xC000_006D, "code")]);
    let reading = &said["codes"][0]["readings"][0];
    assert_eq!(reading["name"], "STATUS_LOGON_FAILURE");
    assert_eq!(reading["also"], "0x807");
    assert_eq!(reading["also_status"], "inference");
}

#[test]
fn the_json_holds_what_is_known() {
    let said = json_of(&["0x904", "0x7"]);
    assert_eq!(said["schema"], "rdp-first-aid/explain/1");
    assert_eq!(said["together_step"], "open_door");
    let code = &said["codes"][0];
    assert_eq!(code["hex"], "0x904");
    assert_eq!(code["known"], true);
    assert_eq!(code["readings"][0]["step"], Value::Null);
    assert!(code["readings"][0]["sources"].as_array().unwrap().len() == 1);

    let said = json_of(&["0xD07"]);
    assert_eq!(said["codes"][0]["readings"][0]["who"], "helpdesk");
    let said = json_of(&["904/7"]);
    assert_eq!(said["codes"][0]["meant"], json!("0x904"));
    let said = json_of(&["0x2304"]);
    assert_eq!(said["codes"][0]["known"], false);
    assert_eq!(said["codes"][0]["likely_family"], "transport");
}

#[test]
fn every_kind_of_code_fits_the_schema() {
    for typed in [
        "0",
        "3",
        "40",
        "0x104",
        "0x807 0x0",
        "0x10C9",
        "0x708",
        "0x80080005",
        "4294967295",
        "0x3 0x104",
        "0x904 0x2304",
    ] {
        json_of(&[typed]);
    }
}

#[test]
fn an_account_is_sent_to_the_helpdesk_and_not_to_the_checks() {
    let call = said(&["0xD07"]);
    assert!(call.stdout.contains("helpdesk"), "{}", call.stdout);
    assert!(
        !call.stdout.contains("rdp-first-aid check"),
        "{}",
        call.stdout
    );
}

#[test]
fn a_left_out_prefix_is_said() {
    let call = said(&["904"]);
    assert!(
        call.stdout.contains("Did you mean 0x904?"),
        "{}",
        call.stdout
    );
}

#[test]
fn it_speaks_the_language_that_is_named() {
    let mut all = Vec::new();
    for language in ["en", "de", "fr", "es", "pt-BR", "ja"] {
        all.push(said(&["--lang", language, "0x904", "0x7"]).stdout);
        let help = call(&["explain", "--lang", language, "--help"]);
        assert_eq!(help.exit, Some(0), "{}", help.stderr);
        assert!(help.stdout.contains("pt-BR"), "{}", help.stdout);
        all.push(help.stdout);
        assert_eq!(
            codes(&json_of(&["--lang", language, "2308/7"])),
            [(0x904, "code"), (7, "extended")]
        );
    }
    let different: std::collections::BTreeSet<_> = all.iter().collect();
    assert_eq!(different.len(), all.len());

    let wrong = call(&["explain", "--lang", "xx", "0x904"]);
    assert_eq!(wrong.exit, Some(2));
    assert_eq!(wrong.stdout, "");
    assert!(wrong.stderr.contains("pt-BR"), "{}", wrong.stderr);
}

#[test]
fn help_names_the_exit_statuses() {
    let help = call(&["explain", "--help"]).stdout;
    assert!(help.contains("2 no code was found"), "{help}");
}
