//! The first page: what there is, how to read it and how to link to it.
//!
//! Must not say what the pages themselves say.

use checks::CauseId;
use guide::checklist;
use strum::IntoEnumIterator as _;

use super::book::Book;
use super::labels::named;
use super::markdown::{Page, inline};

pub(super) fn page(book: &Book) -> String {
    let labels = &book.labels.contents;
    let mut page = Page::new(&labels.title);
    page.raw(&labels.intro.join("\n"));
    page.heading(2, &labels.read);
    page.list(&labels.read_lines);
    page.heading(2, &labels.link);
    page.list(&labels.link_lines);
    page.heading(2, &labels.steps);
    page.table(&labels.step_columns, &steps(book));
    page.heading(2, &labels.causes);
    page.table(&labels.cause_columns, &causes(book));
    page.heading(2, &labels.more);
    let all = &book.labels;
    page.list(&[
        format!("[{}](codes.md)", all.codes.title),
        super::why::link(""),
        format!("[{}](questions.md)", all.questions.title),
        format!(
            "[{}](agent-card.md), [HTML](agent-card.html)",
            all.card.title
        ),
    ]);
    page.raw(&all.page.note);
    page.finish()
}

fn steps(book: &Book) -> Vec<Vec<String>> {
    let row = |step: &guide::StepGuide| {
        let title = inline(&book.step_title(step.id));
        vec![
            format!("S{}", step.id.number()),
            format!("[{title}](steps/{}.md)", step.id),
            named(&book.labels.card.who, step.who.as_str()).to_owned(),
            step.risk.to_string(),
        ]
    };
    checklist().iter().map(row).collect()
}

fn causes(book: &Book) -> Vec<Vec<String>> {
    CauseId::iter()
        .map(|cause| {
            let step = cause.step();
            let who: &'static str = cause.who().into();
            vec![
                book.cause_link("", cause),
                format!("`{cause}`"),
                step.map_or_else(String::new, |step| {
                    format!("[{}](steps/{step}.md)", book.step_short(step))
                }),
                named(&book.labels.card.who, who).to_owned(),
            ]
        })
        .collect()
}
