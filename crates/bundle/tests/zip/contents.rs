//! What is in a bundle, and that it is the same each time.

use bundle::{NamesIn, Opened, Word};
use strum::IntoEnumIterator as _;

use super::*;
use crate::cases::{all, together};

#[test]
fn the_same_run_gives_the_same_bytes() {
    for (name, observed) in all(true).into_iter().step_by(9) {
        let once = made(&observed).zip().unwrap();
        assert_eq!(once, made(&observed).zip().unwrap(), "{name}");
        assert!(once.len() < 1_048_576);
    }
}

#[test]
fn the_files_are_these_in_this_order() {
    let names = |bundle: &Bundle| -> Vec<String> {
        let members = members(&bundle.zip().unwrap());
        members.into_iter().map(|member| member.name).collect()
    };
    let usual = [
        "READ-ME-FIRST.txt",
        "report.html",
        "report.json",
        "timeline.json",
        "certificate.txt",
        "manifest.json",
    ];
    assert_eq!(names(&made(&together())), usual);
    // The certificate itself only goes along with names, where one was seen.
    let mut observed = together();
    assert_eq!(names(&with_names(&observed)), usual);
    if let checks::Seen::Facts { facts, .. } = &mut observed.seen.certificate_sound {
        facts.says.as_mut().unwrap().pem = Some("-----BEGIN CERTIFICATE-----\n".to_owned());
    }
    assert_eq!(names(&made(&observed)), usual);
    let shown = with_names(&observed);
    assert!(names(&shown).contains(&"certificate.pem".to_owned()));
    // It stands in no other file, so that it can be left out.
    let holds = |file: &&bundle::BundleFile| file.text.contains("BEGIN CERTIFICATE");
    assert_eq!(shown.files.iter().filter(holds).count(), 1);
}

#[test]
fn what_is_left_out_is_said_and_not_there() {
    let bundle = made_in(
        &together(),
        &english(),
        &[Section::Timeline, Section::Certificate],
        &[],
    );
    let bundle = bundle.unwrap();
    let zip = bundle.zip().unwrap();
    let members = members(&zip);
    assert_eq!(members.len(), 4);
    let read_me = text_of(&members, "READ-ME-FIRST.txt");
    assert!(!read_me.contains("timeline.json") && read_me.contains("report.json"));
    let opened = Opened::read(&zip).unwrap();
    assert_eq!(opened.left_out, ["timeline.json", "certificate.txt"]);
    assert_eq!((opened.observed, opened.events.len()), (None, 0));
    // They are still shown to the person, who may put them back.
    assert_eq!(bundle.files.iter().filter(|file| file.left_out).count(), 2);
}

#[test]
fn with_names_the_first_page_says_so() {
    let shown = with_names(&together());
    let first = &shown.files[0].text;
    assert!(
        first.starts_with("*** This report holds real names."),
        "{first}"
    );
    assert_eq!(shown.names, NamesIn::Shown);
    let card = shown
        .files
        .iter()
        .find(|file| file.name == "certificate.txt");
    assert!(
        card.unwrap()
            .text
            .starts_with("*** This report holds real names.")
    );
    let page = &shown.files[1].text;
    assert!(page.contains("This report holds real names."));
    assert!(!made(&together()).files[0].text.contains("real names"));
    assert_eq!(shown.replaced.places, 0);
}

#[test]
fn every_stand_in_is_marked_and_counted() {
    let bundle = made(&together());
    let mut places = 0;
    for file in &bundle.files {
        for at in &file.aliases {
            let alias = &file.text[at.clone()];
            let is_alias = alias.starts_with("IPv") || alias.contains('-');
            assert!(is_alias && !alias.contains(' '), "{alias} in {}", file.name);
        }
        let told = file.text.matches("Computer-1").count();
        let marked = file
            .aliases
            .iter()
            .filter(|at| &file.text[(*at).clone()] == "Computer-1");
        assert_eq!(marked.count(), told, "{}", file.name);
        places += file.aliases.len();
    }
    assert_eq!(bundle.replaced.places, places);
    assert!(places > 20, "{places}");
    for word in [Word::Computer, Word::Domain, Word::Address, Word::Network] {
        assert!(bundle.replaced.names[&word] > 0, "{word:?}");
    }
}

#[test]
fn every_section_has_a_file_of_its_own_and_a_sentence() {
    let mut names: Vec<&str> = Section::iter().map(Section::file).collect();
    let text = english();
    for name in &names {
        let id = name.to_ascii_lowercase().replace(['-', '.'], "_");
        assert!(text.has(&format!("report-file-{id}")), "{name}");
    }
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), 6);
}

/// Dates, versions, ports and codes stay: a report without them helps nobody.
#[test]
fn what_names_nobody_stays() {
    let members = members(&made(&together()).zip().unwrap());
    let report = text_of(&members, "report.json");
    for kept in ["3390", "10.0.", "2026-01-02T03:04:05Z"] {
        assert!(report.contains(kept), "{kept}");
    }
}
