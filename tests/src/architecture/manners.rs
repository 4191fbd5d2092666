//! The manners that clippy has no lint for.

use std::collections::BTreeSet;

use super::product;
use crate::program::root;
use crate::sources::{Literal, rust};

/// A file longer than this must be split.
const LINES: usize = 500;

#[test]
fn every_module_says_what_it_is_for() {
    for source in rust(&["app", "crates", "tests/src"]) {
        let first = source.text.lines().next().unwrap_or_default();
        assert!(
            first.starts_with("//! "),
            "{} does not begin with //!",
            source.path
        );
    }
}

#[test]
fn no_file_is_too_long() {
    for source in rust(&["app", "crates", "tests/src"]) {
        let lines = source.text.lines().count();
        assert!(lines <= LINES, "{}: {lines} lines", source.path);
    }
}

#[test]
fn no_sentence_for_people_stands_in_a_source_file() {
    let mut found = Vec::new();
    for source in product() {
        for literal in source.literals() {
            if is_sentence(&literal) {
                found.push(format!(
                    "{}:{}: {}",
                    source.path, literal.line, literal.content
                ));
            }
        }
    }
    assert!(
        found.is_empty(),
        "invariant 6, words live in .ftl files: {found:#?}"
    );
}

/// Four words of a language, closed like a sentence, or six without a close.
fn is_sentence(literal: &Literal) -> bool {
    // Reasons, of lints and of a frame drawn again, are for developers; templates begin with a mark.
    let before = literal.before.trim_end();
    if before.ends_with("reason =")
        || before.ends_with("request_discard(")
        || literal.content.starts_with('<')
    {
        return false;
    }
    let words = literal
        .content
        .split_whitespace()
        .filter(|word| {
            let bare = word.trim_matches(|c: char| c.is_ascii_punctuation());
            !bare.is_empty() && bare.chars().all(|c| c.is_alphabetic() || c == '\'')
        })
        .count();
    let closed = literal
        .content
        .trim_end()
        .ends_with(['.', '!', '?', '…', ':']);
    words >= 6 || (words >= 4 && closed)
}

#[test]
fn a_sentence_is_known_when_seen() {
    let literal = |content: &str| Literal {
        line: 1,
        before: String::new(),
        content: content.to_owned(),
    };
    assert!(is_sentence(&literal("The host did not answer.")));
    assert!(is_sentence(&literal("Press the key and wait for it")));
    assert!(!is_sentence(&literal("forbidden_character")));
    assert!(!is_sentence(&literal("full address")));
}

#[test]
fn every_folder_of_a_check_is_in_the_list() {
    let folder = root().join("crates/checks/src");
    let list = std::fs::read_to_string(folder.join("lib.rs")).unwrap();
    let built: BTreeSet<String> = list
        .lines()
        .filter_map(|line| {
            let line = line.trim();
            line.strip_prefix("built ").or(line.strip_prefix("last "))
        })
        .map(|name| name.trim_end_matches(',').to_owned())
        .collect();
    let folders: BTreeSet<String> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().join("check.toml").exists())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    assert_eq!(
        folders, built,
        "crates/checks/src/lib.rs lists what has a folder"
    );
    for name in &built {
        for file in ["mod.rs", "text.en.ftl", "cases"] {
            assert!(
                folder.join(name).join(file).exists(),
                "{name} has no {file}"
            );
        }
        let cases = std::fs::read_dir(folder.join(name).join("cases"))
            .unwrap()
            .count();
        assert!(cases > 0, "{name} has no case");
    }
}

#[test]
fn nothing_that_weakens_security_is_a_command() {
    // Field names with the values that would weaken, as commands would write them.
    let never = [
        "SecurityLayer /t REG_DWORD /d 0",
        "SecurityLayer -Value 0",
        "UserAuthentication /t REG_DWORD /d 0",
        "UserAuthentication -Value 0",
        "SetUserAuthenticationRequired(0)",
        "UserAuthenticationRequired=0",
        "AllowEncryptionOracle",
        "TLS 1.0\\Server",
        "program=\"%SystemRoot%\\System32\\mstsc.exe\"",
    ];
    for path in crate::sources::files(&["assets/checklist"], "toml") {
        let text = std::fs::read_to_string(&path).unwrap();
        for line in text
            .lines()
            .filter(|line| line.trim_start().starts_with("text"))
        {
            for word in never {
                assert!(
                    !line.contains(word),
                    "invariant 8: {word} in {}",
                    path.display()
                );
            }
            // Of one file at a time, whose owner was noted before.
            let takes_all = line.contains("takeown") && line.contains(" /r");
            assert!(!takes_all, "invariant 8: {}", path.display());
            let keys = line.contains("MachineKeys");
            let changes = [
                "ren ",
                "del ",
                "rmdir",
                "move ",
                "Clear-",
                "Remove-Item",
                "Rename-Item",
            ]
            .iter()
            .any(|c| line.contains(c));
            assert!(
                !(keys && changes),
                "invariant 8: MachineKeys in {}",
                path.display()
            );
        }
    }
}
