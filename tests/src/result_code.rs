//! `code` as a program: the code of a run read back, in words and as JSON, and codes that are refused.

use serde_json::Value;

use crate::program::{assert_schema_of, call, check};

/// The code of a practice computer's report, with that report.
fn coded(fault: &str) -> (String, Value) {
    let report = check(&["--practice", fault, "--saw", "0x904/0x7"]).report();
    (report["code"].as_str().unwrap().to_owned(), report)
}

#[test]
fn the_code_of_a_run_says_what_the_run_found() {
    let (code, report) = coded("closed_in_tls");
    let told = call(&["code", &code, "--json"]);
    assert_eq!(told.exit, Some(0), "{}", told.stderr);
    assert_eq!(told.stderr, "");
    let told = told.report();
    assert_schema_of("code", &told);
    assert_eq!(told["schema"], "rdp-first-aid/code/1");
    assert_eq!(told["code"], code.as_str());
    for field in ["id", "confidence", "who", "step"] {
        assert_eq!(told["cause"][field], report["cause"][field], "{field}");
    }
    for field in ["reached", "ended_by", "server_family"] {
        assert_eq!(
            told["handshake"][field], report["handshake"][field],
            "{field}"
        );
    }
    assert_eq!(told["saw"]["code"], "0x904");
    assert_eq!(told["saw"]["extended"], "0x7");
    let not_fine = told["not_fine"].as_array().unwrap();
    assert!(not_fine.contains(&"tls_completes".into()), "{not_fine:?}");
}

#[test]
fn the_words_of_a_run_name_its_code_and_the_code_is_read_in_words() {
    let words = call(&["check", "--practice", "port_closed"]).stdout;
    let line = words.lines().find(|line| line.starts_with("Result code: "));
    let code = line.unwrap().rsplit(' ').next().unwrap();
    assert_eq!(code.len(), 14, "{code}");
    let spaced = code.to_lowercase().replace('-', " ");
    let groups: Vec<&str> = spaced.split(' ').collect();
    let told = call(&[&["code"], groups.as_slice()].concat());
    assert_eq!(told.exit, Some(0), "{}", told.stderr);
    for part in [
        code,
        "turns Remote Desktop calls away",
        "TCP was refused",
        "helpdesk",
    ] {
        assert!(told.stdout.contains(part), "{part}:\n{}", told.stdout);
    }
}

#[test]
fn it_speaks_the_language_that_is_named() {
    let (code, _) = coded("port_closed");
    let mut all = Vec::new();
    for language in ["en", "de", "fr", "es", "pt-BR", "ja"] {
        let told = call(&["--lang", language, "code", &code]);
        assert_eq!(told.exit, Some(0), "{}", told.stderr);
        assert!(!told.stdout.contains("result-"), "{}", told.stdout);
        all.push(told.stdout);
    }
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), 6);
}

/// What was misheard is said with its place and what would fit; nothing is mended.
#[test]
fn a_wrong_symbol_is_named_and_not_mended() {
    let (code, _) = coded("healthy");
    let symbols = code.replace('-', "");
    let right = symbols.as_bytes()[6] as char;
    let wrong = if right == '8' { 'B' } else { '8' };
    let heard = format!("{}{wrong}{}", &symbols[..6], &symbols[7..]);
    let refused = call(&["code", &heard]);
    assert_eq!(refused.exit, Some(2));
    assert_eq!(refused.stdout, "");
    assert_eq!(refused.stderr.lines().count(), 1, "{}", refused.stderr);
    let said = format!("Symbol 7 is likely misheard; perhaps it was {right} instead of {wrong}");
    assert!(refused.stderr.contains(&said), "{}", refused.stderr);
}

#[test]
fn what_is_no_code_is_refused_with_one_sentence() {
    for (typed, part) in [
        (&["4abc-defg"][..], "has 8"),
        (&["4abu-defg-hjkm"], "Symbol 4"),
        (&["XXXX-XXXX-XXXX"], "read again"),
        (&["0000", "0000", "0000"], "version 0"),
        (&["--json", "hello"], "has 5"),
        (&[], "required"),
    ] {
        let refused = call(&[&["code"], typed].concat());
        assert_eq!(refused.exit, Some(2), "{typed:?}");
        assert_eq!(refused.stdout, "", "{typed:?}");
        assert_eq!(refused.stderr.lines().count(), 1, "{}", refused.stderr);
        assert!(
            refused.stderr.contains(part),
            "{typed:?}: {}",
            refused.stderr
        );
    }
}
