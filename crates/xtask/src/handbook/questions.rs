//! Questions and answers on what the articles claim, from `assets/handbook/questions.toml`.
//!
//! Must not soften a verdict.

use model::StepId;
use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoStaticStr};

use super::asset;
use super::book::Book;
use super::labels::{filled, named};
use super::markdown::{Page, inline, source};

/// What a claim is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, EnumIter, IntoStaticStr)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub(super) enum Verdict {
    /// It holds.
    Right,
    /// A part of it holds, or it misleads.
    Half,
    /// It does not hold.
    Wrong,
    /// It does not hold, and to follow it does harm.
    Dangerous,
    /// It may hold; nobody has shown it.
    Unproven,
}

/// One claim as a question.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Question {
    #[serde(rename = "question")]
    pub(super) asked: String,
    pub(super) verdict: Verdict,
    pub(super) answer: String,
    pub(super) source: String,
    pub(super) step: Option<StepId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    question: Vec<Question>,
}

pub(super) fn read() -> anyhow::Result<Vec<Question>> {
    let file: File = toml::from_str(&asset("questions.toml")?)?;
    Ok(file.question)
}

pub(super) fn page(book: &Book, questions: &[Question]) -> String {
    let labels = &book.labels.questions;
    let mut page = Page::new(&labels.title);
    page.raw(&format!("[{}](README.md)", book.labels.page.home));
    page.raw(&labels.intro.join("\n"));
    let rows: Vec<_> = (1..)
        .zip(questions)
        .map(|(number, question)| {
            let link = format!("[{}](#question-{number})", inline(&question.asked));
            vec![link, verdict(book, question).to_owned()]
        })
        .collect();
    page.table(&labels.verdict_columns, &rows);
    for (number, question) in (1..).zip(questions) {
        // A heading's own anchor changes with its wording; this one follows the order.
        page.raw(&format!("<a id=\"question-{number}\"></a>"));
        page.heading(2, &question.asked);
        page.raw(&format!("**{}.**", verdict(book, question)));
        page.prose(&question.answer);
        let mut lines = vec![format!(
            "{}: {}",
            book.labels.page.source,
            source(&question.source)
        )];
        lines.extend(
            question
                .step
                .map(|step| filled(&labels.step, &[("step", &book.step_link("", step))])),
        );
        page.list(&lines);
    }
    page.finish()
}

fn verdict<'a>(book: &'a Book, question: &Question) -> &'a str {
    named(&book.labels.questions.verdict, question.verdict.into())
}
