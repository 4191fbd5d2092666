//! The pages against the data, and against what is committed.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod links;
mod sheet;

use std::collections::{BTreeMap, BTreeSet};

use checks::{CauseId, checks_of};
use model::{StepId, codes};
use strum::IntoEnumIterator as _;

use super::book::Book;
use super::{asset, folder, labels, pages, questions, variants, written};

#[test]
fn the_committed_pages_are_what_the_data_gives() {
    let pages = pages().unwrap();
    let names: Vec<String> = pages.keys().cloned().collect();
    assert_eq!(
        written(&folder()).unwrap(),
        names,
        "run `cargo xtask handbook`"
    );
    for (path, page) in pages {
        let committed = std::fs::read(folder().join(&path)).unwrap();
        assert!(
            committed == page.as_bytes(),
            "{path}: run `cargo xtask handbook`"
        );
    }
}

#[test]
fn every_place_in_a_label_is_filled() {
    let labels = asset("labels.toml").unwrap();
    let places: BTreeSet<&str> = labels
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split('}').next())
        .filter(|name| name.chars().all(|c| c.is_ascii_lowercase()))
        .collect();
    assert!(places.contains("number") && places.contains("title"));
    for (path, page) in pages().unwrap() {
        assert!(!page.contains("{$") && !page.contains("[["), "{path}");
        for place in &places {
            assert!(!page.contains(&format!("{{{place}}}")), "{path}: {place}");
        }
    }
}

#[test]
fn what_a_text_depends_on_has_a_label() {
    let book = Book::open().unwrap();
    let axes = &book.labels.axis;
    let values: BTreeSet<&str> = axes
        .iter()
        .flat_map(|axis| axis.values.iter().map(|(value, _)| value.as_str()))
        .chain(["other"])
        .collect();
    let ours = |id: &str| id.starts_with("cause-") || id.starts_with("step-");
    let messages: Vec<_> = book.raw.iter().filter(|(id, _)| ours(id)).collect();
    assert!(messages.len() >= 50);
    for (id, message) in messages {
        for name in message.split("{ $").skip(1) {
            let name = name.split([' ', '}']).next().unwrap();
            assert!(axes.iter().any(|axis| axis.name == name), "{id}: ${name}");
        }
        for line in message
            .lines()
            .map(|line| line.trim_start_matches([' ', '*']))
        {
            if let Some(rest) = line.strip_prefix('[') {
                let value = rest.split(']').next().unwrap();
                assert!(values.contains(value), "{id}: [{value}]");
            }
        }
    }
    for axis in axes {
        let known = axis.values.iter().any(|(value, _)| *value == axis.usual);
        assert!(known, "{}: {}", axis.name, axis.usual);
    }
}

#[test]
fn variants_that_differ_are_told_apart_and_others_are_not() {
    let book = Book::open().unwrap();
    let meaning = book.variants("cause-closed_in_tls", Some("meaning"));
    assert!(meaning.len() >= 5, "{meaning:#?}");
    assert!(meaning.iter().all(|variant| variant.when.len() == 1));
    let texts: BTreeSet<&str> = meaning
        .iter()
        .map(|variant| variant.text.as_str())
        .collect();
    assert_eq!(texts.len(), meaning.len());
    let remedy = book.variants("cause-closed_in_tls", Some("remedy-3"));
    assert_eq!((remedy.len(), remedy[0].when.len()), (1, 0));
    let refused = book.variants("cause-security_refused", Some("meaning"));
    assert_eq!(refused.len(), 5, "numbers choose their variant");
    let stopped = book.variants("cause-undetermined", Some("meaning"));
    let nested = stopped.iter().filter(|variant| variant.when.len() == 2);
    assert_eq!((nested.count(), stopped.len()), (6, 8));
}

#[test]
fn a_page_of_a_step_has_all_its_data() {
    let book = Book::open().unwrap();
    let pages = pages().unwrap();
    for guide in guide::checklist() {
        let page = &pages[&format!("steps/{}.md", guide.id)];
        for command in &guide.commands {
            assert!(page.contains(&command.text), "{}", command.text);
        }
        for name in ["question", "why", "undo", "risk", "articles"] {
            let said = book.usual(&format!("step-{}", guide.id), Some(name));
            let first = said.split(['.', '?']).next().unwrap();
            assert!(page.contains(&super::markdown::inline(first)), "{first}");
        }
        for check in checks_of(guide.id) {
            for (verdict, _) in checks::verdicts(check) {
                assert!(page.contains(&format!("`{check}-{verdict}`")));
            }
        }
        assert!(
            guide
                .source
                .iter()
                .all(|source| { page.contains(&super::markdown::source(source)) })
        );
        assert!(
            page.contains("causes/"),
            "{}: no result points here",
            guide.id
        );
    }
}

#[test]
fn every_code_has_a_row_with_an_anchor() {
    let page = &pages().unwrap()["codes.md"];
    let mut rows = 0;
    for table in codes::Table::iter() {
        for code in table.codes() {
            let anchor = format!("<a id=\"{table}-{:#x}\"></a>", code.value);
            assert_eq!(page.matches(&anchor).count(), 1, "{anchor}");
            rows += 1;
        }
    }
    assert!(rows > 200, "{rows}");
    assert_eq!(page.matches("<a id=").count(), rows);
}

#[test]
fn every_question_is_one_and_has_an_answer_of_whole_sentences() {
    let questions = questions::read().unwrap();
    assert!(questions.len() >= 35);
    for question in &questions {
        assert!(question.asked.ends_with('?'), "{}", question.asked);
        assert!(question.answer.ends_with('.'), "{}", question.answer);
        assert!(!question.source.is_empty(), "{}", question.asked);
    }
    for verdict in questions::Verdict::iter() {
        let used = questions.iter().any(|question| question.verdict == verdict);
        assert!(used, "{verdict:?}");
    }
}

#[test]
fn every_name_in_the_data_has_its_label() {
    let labels = Book::open().unwrap().labels;
    let said = |labels: &BTreeMap<String, String>, name: &str| {
        assert_ne!(labels::named(labels, name), name);
    };
    for verdict in questions::Verdict::iter() {
        said(&labels.questions.verdict, verdict.into());
    }
    for step in guide::checklist() {
        assert!(labels.step.risk_words.get(usize::from(step.risk)).is_some());
        for command in &step.commands {
            said(&labels.step.shell, command.shell.as_str());
        }
    }
    for standing in codes::Standing::iter() {
        assert_ne!(labels.page.status(standing), <&str>::from(standing));
    }
    assert_eq!(labels.systems().count(), labels.step.systems.len());
    for system in labels.systems() {
        said(&labels.step.systems, system);
    }
}

#[test]
fn a_message_is_read_with_all_its_lines() {
    let raw = variants::raw(model::Language::English);
    for step in StepId::iter() {
        assert!(raw[&format!("step-{step}")].contains("\n    .articles = "));
    }
    for cause in CauseId::iter() {
        assert!(raw[&format!("cause-{cause}")].contains("\n    .proves-not = "));
    }
}
