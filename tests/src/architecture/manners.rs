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
