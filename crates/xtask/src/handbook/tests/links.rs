//! Links between the pages: each leads to a file, and each anchor to a place in it.

use std::collections::{BTreeMap, BTreeSet};

use crate::handbook::markdown::{inline, sentences};
use crate::handbook::pages;

#[test]
fn every_link_and_every_anchor_leads_somewhere() {
    let pages = pages().unwrap();
    let mut links = 0;
    for (path, page) in pages.iter().filter(|(_, page)| page.starts_with("# ")) {
        for link in links_of(page) {
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = resolved(path, file);
            let there = pages.get(&target);
            assert!(there.is_some(), "{path} → {link}");
            let is_place = anchor.is_empty() || anchors(there.unwrap()).contains(anchor);
            assert!(is_place, "{path} → {link}");
            links += 1;
        }
    }
    assert!(links > 300, "{links}");
}

#[test]
fn every_page_is_reached_from_the_first() {
    let pages = pages().unwrap();
    let mut reached = BTreeSet::from(["README.md".to_owned()]);
    let mut open: Vec<String> = reached.iter().cloned().collect();
    while let Some(path) = open.pop() {
        for link in links_of(&pages[&path]) {
            let target = resolved(&path, link.split('#').next().unwrap_or(link));
            if reached.insert(target.clone()) {
                open.push(target);
            }
        }
    }
    let all: BTreeSet<String> = pages.into_keys().collect();
    assert_eq!(reached, all);
}

/// The links of a page outside its code, without those that leave the handbook.
fn links_of(page: &str) -> Vec<&str> {
    let mut in_code = false;
    page.lines()
        .filter(|line| {
            let fence = line.starts_with("```");
            in_code ^= fence;
            !in_code && !fence
        })
        .flat_map(|line| line.split("](").skip(1))
        .filter_map(|rest| rest.split(')').next())
        .filter(|link| !link.contains("://"))
        .collect()
}

/// The path of a linked file from the handbook's folder.
fn resolved(page: &str, file: &str) -> String {
    if file.is_empty() {
        return page.to_owned();
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in file.split('/') {
        if part == ".." {
            assert!(parts.pop().is_some(), "{page} → {file} leaves the handbook");
        } else {
            parts.push(part);
        }
    }
    parts.join("/")
}

/// The anchors of a page: those that are written, and those that headings give.
fn anchors(page: &str) -> BTreeSet<String> {
    let written = page
        .split("<a id=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(str::to_owned);
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let headings = page
        .lines()
        .filter(|line| line.starts_with('#'))
        .map(|line| {
            let name = slug(line.trim_start_matches(['#', ' ']));
            let count = seen.entry(name.clone()).or_default();
            *count += 1;
            match *count {
                1 => name,
                more => format!("{name}-{}", more - 1),
            }
        });
    headings.chain(written).collect()
}

fn slug(heading: &str) -> String {
    heading
        .to_lowercase()
        .chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'))
        .map(|c| if c == ' ' { '-' } else { c })
        .collect()
}

#[test]
fn a_sentence_ends_where_the_next_begins() {
    let text = "See services.msc, step 12 (commands 2 to 5). Under it: “Yes.” Go on? “Well” 1. no.";
    assert_eq!(
        sentences(text),
        [
            "See services.msc, step 12 (commands 2 to 5).",
            "Under it: “Yes.”",
            "Go on?",
            "“Well” 1. no."
        ]
    );
    assert_eq!(sentences("One."), ["One."]);
}

#[test]
fn nothing_in_a_text_is_taken_for_markdown() {
    assert_eq!(
        inline("a*b <c> [d] “_” key_name `e*f`"),
        "a\\*b &lt;c> \\[d\\] “\\_” key_name `e*f`"
    );
}
