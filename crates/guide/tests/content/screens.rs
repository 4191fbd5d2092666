//! The window's words: each is asked for by the program, with the facts that its table names.
//!
//! Whoever adds a text with a placeable to `screens.ftl` adds a row to `PLACED`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::messages::{self, Worded};

/// What each text of the window has in it; the others have nothing.
const PLACED: &[(&str, &str)] = &[
    ("window-title-on", "screen"),
    ("bar-id", "id"),
    ("top-step", "count number"),
    ("screen-b-heading.file-remark", "count"),
    ("screen-b-heading.file-leads", "target"),
    ("screen-b-heading.file-gateway", "gateway target"),
    ("screen-b-heading.file-hidden", "number"),
    ("screen-c-heading.contacts-name", "target"),
    ("screen-c-heading.contacts-address", "target"),
    ("screen-c-heading.contacts-gateway", "gateway"),
    ("remark-port", "text"),
    ("remark-address", "text"),
    ("remark-name", "text"),
    ("remark-run_failed", "reason"),
    ("remark-file_missing", "text"),
    ("remark-save_failed", "reason"),
    ("remark-connect_failed", "reason"),
    ("remark-folder_failed", "reason"),
    ("screen-g-heading.change-of", "name"),
    ("screen-h-heading.saved", "path"),
    ("screen-h-heading.compare", "target"),
    ("screen-h-heading.tick", "shares"),
    ("screen-i-heading.group", "number words"),
    ("screen-j-heading.about", "bytes places what"),
    ("screen-j-heading.look", "name"),
    ("screen-j-heading.inside", "name"),
    ("screen-k-heading.changed-saved", "path"),
    ("screen-k-heading.changed-report", "path"),
    ("screen-v-heading.moment", "time what"),
    ("screen-v-heading.happened-screen", "screen"),
    ("screen-v-heading.happened-check_ended", "check status"),
    ("screen-v-heading.happened-run_ended", "cause"),
    ("screen-v-heading.happened-step_checked", "status step"),
    ("screen-v-heading.happened-watched", "status"),
    ("remark-report_saved", "path"),
    ("picture-remote", "target"),
    ("screen-d-heading.bar", "all done"),
    ("screen-e-heading.unfound", "check title"),
    ("screen-e-heading.certainty", "confidence who"),
    ("screen-e-heading.told", "code"),
    ("screen-e-heading.told-unknown", "code"),
    ("screen-e-heading.told-program", "program"),
    ("screen-e-heading.renewed", "number"),
    ("screen-e-heading.offer", "number title"),
    ("screen-e-heading.took", "connections ms target"),
    ("screen-e-heading.technical", "cause ended family reached"),
    ("screen-s-heading.now", "before state"),
    ("screen-s-heading.broke", "reason"),
    ("screen-s-heading.same", "title"),
    ("screen-s-heading.line-so_far", "all calls"),
    ("screen-s-heading.line-usual", "median_ms"),
    ("screen-s-heading.line-fault", "calls failed"),
    ("screen-s-heading.line-broke", "reason"),
    ("screen-s-heading.command", "number purpose"),
    ("screen-s-heading.on-client", "shell"),
    ("screen-s-heading.on-client-elevated", "shell"),
    ("screen-s-heading.on-host", "shell"),
    ("screen-s-heading.on-host-elevated", "shell"),
    ("screen-s-heading.changes", "number"),
    ("screen-s-heading.risk-level", "level"),
    ("screen-s-heading.deed-forget-of", "target user"),
    ("screen-s-heading.deed-stays", "target"),
    ("screen-s-heading.deed-entry-hidden", "number"),
    ("screen-s-heading.deed-user", "user"),
    ("screen-s-heading.deed-start", "program target"),
    ("screen-s-heading.deed-start-hidden", "program"),
    ("screen-s-heading.did-forget", "target"),
    ("screen-s-heading.did-not", "reason"),
    ("screen-s-heading.past-today", "time"),
    ("screen-s-heading.past-yesterday", "time"),
    ("screen-s-heading.past-day", "date day time"),
    ("screen-k-heading.changed-forgot", "target"),
    ("screen-v-heading.happened-forgot_sign_in", "outcome"),
    ("screen-v-heading.happened-flushed_cache", "outcome"),
    ("screen-v-heading.happened-opened_settings", "outcome"),
    ("screen-v-heading.happened-started_client", "outcome"),
];

/// Ids of messages with these beginnings stand in `screens.ftl` only.
const BEGINNINGS: [&str; 6] = ["screen-", "button-", "remark-", "bar-", "path-", "picture-"];

fn of_the_window() -> BTreeMap<String, Worded> {
    let mut all = messages::all();
    all.retain(|_, worded| worded.owner == "screens");
    all
}

/// The program's source without its tests, a file each.
fn program() -> Vec<String> {
    let mut files = Vec::new();
    // The way's stations are named where they are judged.
    let mut open: Vec<PathBuf> = ["../../app/src", "../bundle/src/way.rs"]
        .map(|path| Path::new(env!("CARGO_MANIFEST_DIR")).join(path))
        .into();
    while let Some(path) = open.pop() {
        if path.ends_with("tests") || path.ends_with("tests.rs") {
            continue;
        }
        if path.is_dir() {
            let entries = std::fs::read_dir(&path).unwrap();
            open.extend(entries.map(|entry| -> PathBuf { entry.unwrap().path() }));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let file = std::fs::read_to_string(&path).unwrap();
            let product = file.split("#[cfg(test)]\nmod tests {").next().unwrap();
            files.push(product.to_owned());
        }
    }
    files
}

/// Whether a name stands in a source as a whole literal, or is made there, as by `"who-{}"`.
fn names(source: &str, name: &str) -> bool {
    source.contains(&format!("\"{name}\"")) || templates(source).any(|parts| is_made(name, parts))
}

/// What stands before and after the one place of each literal that has a place.
fn templates(source: &str) -> impl Iterator<Item = (&str, &str)> {
    source
        .lines()
        .flat_map(|line| line.split('"').skip(1).step_by(2))
        .filter_map(|literal| {
            let (before, rest) = literal.split_once('{')?;
            let (_, after) = rest.split_once('}')?;
            Some((before, after))
        })
}

fn is_made(name: &str, (before, after): (&str, &str)) -> bool {
    let is_named = before.ends_with('-') || after.starts_with('-');
    is_named
        && name.len() > before.len() + after.len()
        && name.starts_with(before)
        && name.ends_with(after)
}

/// `back-1` is asked for as `back`, with all that follow.
fn unnumbered(name: &str) -> &str {
    match name.rsplit_once('-') {
        Some((stem, number)) if number.parse::<u8>().is_ok() => stem,
        _ => name,
    }
}

#[test]
fn the_window_asks_for_each_of_its_words() {
    let program = program();
    assert!(program.len() > 40, "{}", program.len());
    let unused: Vec<String> = of_the_window()
        .into_keys()
        .filter(|id| {
            let (message, attribute) = id.split_once('.').unwrap_or((id, ""));
            // An attribute is asked for where its message is.
            !program.iter().any(|source| {
                names(source, message)
                    && (attribute.is_empty() || names(source, unnumbered(attribute)))
            })
        })
        .collect();
    assert!(unused.is_empty(), "nothing asks for {unused:#?}");
}

#[test]
fn what_the_window_asks_for_is_there() {
    let window = of_the_window();
    let mut asked = 0;
    for source in program() {
        for literal in source
            .lines()
            .flat_map(|line| line.split('"').skip(1).step_by(2))
        {
            let is_id = literal
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c));
            if is_id && BEGINNINGS.iter().any(|begin| literal.starts_with(begin)) {
                assert!(window.contains_key(literal), "{literal}");
                asked += 1;
            }
        }
    }
    assert!(asked > 40, "{asked}");
}

#[test]
fn every_placeable_of_the_window_stands_in_the_table() {
    let mut table: BTreeMap<&str, &str> = PLACED.iter().copied().collect();
    assert_eq!(table.len(), PLACED.len(), "a row stands twice");
    let program = program();
    for (id, worded) in of_the_window() {
        let row = table.remove(id.as_str()).unwrap_or_default();
        let listed: Vec<&str> = row.split_whitespace().collect();
        let used: Vec<&str> = worded.variables.iter().map(String::as_str).collect();
        assert_eq!(used, listed, "{id}");
        for fact in used {
            assert!(
                program.iter().any(|source| names(source, fact)),
                "{id}: {fact}"
            );
        }
    }
    assert!(table.is_empty(), "no text has these: {table:?}");
}

#[test]
fn a_name_is_found_only_where_it_is_asked_for() {
    let source =
        "say(\"button-stop\"); part(ID, &format!(\"who-{}\", who)); format!(\"{id}-remark\")";
    for name in ["button-stop", "who-you", "saw-904-remark"] {
        assert!(names(source, name), "{name}");
    }
    for name in [
        "button",
        "button-stops",
        "who-",
        "remark",
        "-remark",
        "list",
    ] {
        assert!(!names(source, name), "{name}");
    }
}
