//! The report as a page.

use bundle::report_html;
use guide::Text;
use model::Language;
use strum::IntoEnumIterator as _;

use crate::cases::{all, together};
use crate::markup::{tags, words};
use crate::{about, hidden};

/// The largest page, in bytes.
const LARGEST: usize = 200_000;

#[test]
fn the_page_of_every_case_is_sound_small_and_the_same_each_time() {
    let english = Text::new(Language::English);
    for (name, observed) in all(false) {
        let report = hidden(&observed, Language::English);
        let page = report_html(&report, &english, &about(false));
        let tags = tags(&page).unwrap_or_else(|why| panic!("{name}: {why}"));
        assert!(tags.len() > 300, "{name}: {}", tags.len());
        assert!(page.len() < LARGEST, "{name}: {} bytes", page.len());
        assert_eq!(
            page,
            report_html(&report, &english, &about(false)),
            "{name}"
        );
        let read = words(&page);
        for said in [&report.cause.title, &report.cause.meaning] {
            assert!(read.contains(said.as_str()), "{name}: {said}");
        }
    }
}

#[test]
fn every_language_has_the_same_page_in_its_own_words() {
    let mut seen = Vec::new();
    for language in Language::iter() {
        let text = Text::new(language);
        let report = hidden(&together(), language);
        let page = report_html(&report, &text, &about(true));
        let tags: Vec<String> = tags(&page)
            .unwrap()
            .into_iter()
            .map(str::to_owned)
            .collect();
        assert!(page.contains(&format!("<html lang=\"{}\">", language.tag())));
        assert!(page.contains("7K3M-Q9XR-40TN"));
        assert!(page.len() < LARGEST, "{language:?}: {} bytes", page.len());
        let read = words(&page);
        // A message that is not there says its id; our own words need no taming.
        for sign in ["report-", "path-", "status-", "check-", "\\u{"] {
            let said = read.replace("report-code", "");
            assert!(!said.contains(sign), "{language:?}: {sign}");
        }
        for check in &report.checks {
            assert!(read.contains(&check.title), "{language:?}: {}", check.title);
            assert!(
                read.contains(&check.meaning),
                "{language:?}: {}",
                check.meaning
            );
        }
        for step in &report.steps {
            let title = text.say(&format!("step-{}", step.id));
            assert!(read.contains(&title), "{language:?}: {title}");
        }
        assert!(read.contains(&text.say("report-names-shown")));
        assert!(!read.contains(&text.say("report-names-hidden")));
        // The words differ in length, so only the drawn lines of words may differ in number.
        let plain: Vec<_> = tags
            .into_iter()
            .filter(|tag| !tag.contains("text"))
            .collect();
        seen.push(plain.len());
    }
    seen.dedup();
    assert_eq!(seen.len(), 1, "{seen:?}");
}

#[test]
fn the_page_loads_nothing_and_runs_nothing() {
    let report = hidden(&together(), Language::English);
    let page = report_html(&report, &Text::new(Language::English), &about(false));
    for tag in tags(&page).unwrap() {
        let name = tag.split([' ', '/']).next().unwrap_or_default();
        let loads = [
            "script", "link", "img", "iframe", "object", "embed", "base", "form", "image",
        ];
        assert!(!loads.contains(&name), "<{tag}>");
        for attribute in ["src=", "srcset=", " on", "xmlns", "http:", "https:"] {
            assert!(!tag.contains(attribute), "<{tag}>");
        }
        if let Some((_, link)) = tag.split_once("href=\"") {
            assert!(link.starts_with('#'), "<{tag}>");
        }
    }
    let style = page.split_once("<style>").unwrap().1;
    let style = style.split_once("</style>").unwrap().0;
    for word in ["url(", "@import", "@font-face", "expression(", "<"] {
        assert!(!style.contains(word), "{word}");
    }
    assert!(
        page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:;")
    );
}

#[test]
fn headings_go_down_one_level_at_a_time_from_one_first() {
    let report = hidden(&together(), Language::English);
    let page = report_html(&report, &Text::new(Language::English), &about(false));
    let tags = tags(&page).unwrap();
    let levels: Vec<u32> = tags
        .iter()
        .filter_map(|tag| tag.strip_prefix('h')?.split(' ').next()?.parse().ok())
        .collect();
    assert_eq!(levels.first(), Some(&1));
    assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
    assert!(levels.iter().skip(1).all(|level| *level == 2), "{levels:?}");
    let mut ids: Vec<&str> = tags
        .iter()
        .filter_map(|tag| Some(tag.split_once(" id=\"")?.1.split_once('"')?.0))
        .collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "an id stands twice");
    for tag in &tags {
        if let Some((_, link)) = tag.split_once("href=\"#") {
            let id = link.split_once('"').unwrap().0;
            assert!(ids.contains(&id), "{id} leads nowhere");
        }
    }
}
