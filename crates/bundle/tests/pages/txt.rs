//! The pages of plain text.

use bundle::{About, certificate_txt, read_me};
use guide::{Reading, Text};
use model::Language;
use strum::IntoEnumIterator as _;

use crate::cases::{all, together};
use crate::{FILES, about, hidden};

/// How many columns a line takes, counted more strictly than the pages do.
fn columns(line: &str) -> usize {
    line.chars()
        .map(|c| if ('\u{2e80}'..).contains(&c) { 2 } else { 1 })
        .sum()
}

fn hold_the_form(name: &str, page: &str) {
    let lines: Vec<&str> = page.split("\r\n").collect();
    assert_eq!(lines.last(), Some(&""), "{name}");
    for line in lines {
        assert!(columns(line) <= 72, "{name}: {line}");
        assert!(!line.contains(['\r', '\n']), "{name}: {line}");
        assert_eq!(line, line.trim_end(), "{name}");
    }
}

#[test]
fn every_case_has_its_pages_in_form() {
    let english = Text::new(Language::English);
    for (name, observed) in all(false) {
        let report = hidden(&observed, Language::English);
        let page = read_me(&report, &english, &about(false));
        hold_the_form(&name, &page);
        let first = page.lines().next().unwrap();
        assert!(report.cause.title.starts_with(first), "{name}: {first}");
        hold_the_form(&name, &certificate_txt(&report, &english, &about(false)));
    }
}

#[test]
fn every_language_says_it_all() {
    for language in Language::iter() {
        let text = Text::new(language);
        let report = hidden(&together(), language);
        let page = read_me(&report, &text, &about(false));
        hold_the_form(language.tag(), &page);
        hold_the_form(
            language.tag(),
            &certificate_txt(&report, &text, &about(false)),
        );
        // Each file in one line, with what it is.
        for file in FILES {
            let id = file.to_ascii_lowercase().replace(['-', '.'], "_");
            let said = text.say(&format!("report-file-{id}"));
            let line = page
                .lines()
                .find(|line| line.trim_start().starts_with(file));
            let line = line.unwrap_or_else(|| panic!("{language:?}: {file}"));
            assert!(line.ends_with(&said), "{language:?}: {line}");
        }
        assert!(!page.contains("report-"), "{page}");
        assert!(page.contains(&text.say("report-open-command")));
        assert!(page.contains("7K3M-Q9XR-40TN"));
    }
}

#[test]
fn real_names_are_the_first_thing_it_says() {
    let text = Text::new(Language::English);
    let report = hidden(&together(), Language::English);
    let page = read_me(&report, &text, &about(true));
    assert!(page.starts_with("*** This report holds real names. For internal use. ***\r\n"));
    assert!(!page.contains("stand-in"));
    let hidden = read_me(&report, &text, &about(false));
    assert!(!hidden.contains("real names"));
    let bare = read_me(&report, &text, &About::default());
    assert!(!bare.contains("report.json") && !bare.contains("Result code"));
}

#[test]
fn the_certificate_is_a_list_of_typed_values() {
    let text = Text::new(Language::English);
    let report = hidden(&together(), Language::English);
    let page = certificate_txt(&report, &text, &about(false));
    let check = report.check("certificate_sound").unwrap();
    for name in check.facts.keys() {
        let begin = format!("{name} [");
        assert!(page.lines().any(|line| line.starts_with(&begin)), "{name}");
    }
    assert!(page.contains("subject [subject]: "), "{page}");
    let mut unseen = report;
    unseen.checks.clear();
    assert_eq!(
        certificate_txt(&unseen, &text, &about(false)),
        "No ID card was seen.\r\n"
    );
}

#[test]
fn the_page_can_be_read_by_everybody() {
    let text = Text::new(Language::English);
    let said: Vec<String> = [
        "open-page",
        "open-program",
        "without-secrets",
        "names-hidden",
        "look",
        "card",
    ]
    .into_iter()
    .map(|part| text.say(&format!("report-{part}")))
    .collect();
    let reading = Reading::of(&said.join("\n"));
    let (grade, ease) = (reading.grade(), reading.ease());
    assert!(grade <= 6.0 && ease >= 70.0, "{grade:.1} {ease:.0}");
}
