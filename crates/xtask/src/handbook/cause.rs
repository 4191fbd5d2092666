//! One page a cause: what it means in each variant, what helps, and what it does not prove.
//!
//! Must not judge how a cause is found.

use checks::CauseId;
use guide::steps_for;

use super::book::Book;
use super::labels::filled;
use super::markdown::{Page, inline, item};
use super::step::labelled;
use super::variants::Variant;

pub(super) fn page(book: &Book, cause: CauseId) -> String {
    let labels = &book.labels.cause;
    let id = format!("cause-{cause}");
    let mut page = Page::new(&book.cause_title(cause));
    page.raw(&format!(
        "[{}](../README.md) · {} `{cause}`",
        book.labels.page.home, book.labels.page.result
    ));
    let titles = book.variants(&id, None);
    if titles.len() > 1 {
        page.heading(2, &labels.titles);
        page.list(&labelled(&titles, &book.labels.page.always));
    }
    page.heading(2, &labels.meaning);
    worded(book, &mut page, &book.variants(&id, Some("meaning")));
    page.heading(2, &labels.remedies);
    page.raw(&remedies(book, &id));
    page.heading(2, &labels.proves_not);
    worded(book, &mut page, &book.variants(&id, Some("proves-not")));
    page.heading(2, &labels.who);
    page.prose(&book.text.say(&format!("who-{}", cause.who())));
    page.heading(2, &labels.steps);
    match steps_for(cause) {
        [] => page.prose(&labels.no_steps),
        steps => {
            let links = steps.iter().map(|step| book.step_link("../", *step));
            page.list(&links.collect::<Vec<_>>());
        }
    }
    page.heading(2, &labels.shown);
    // Only repeated calls measure a line.
    if cause == CauseId::LinkUnsteady {
        page.raw(&labels.watched);
        return page.finish();
    }
    page.raw(if titles.len() > 1 {
        &labels.one_of
    } else {
        &labels.screen
    });
    let status = if cause == CauseId::Healthy { "0" } else { "1" };
    let name: &'static str = cause.into();
    page.raw(&filled(&labels.report, &[("id", name), ("status", status)]));
    page.finish()
}

/// One wording as prose, several as a list.
fn worded(book: &Book, page: &mut Page, variants: &[Variant]) {
    match variants {
        [only] => page.prose(&only.text),
        several => page.list(&labelled(several, &book.labels.page.always)),
    }
}

/// A numbered list; a remedy with several wordings has a list of its own.
fn remedies(book: &Book, id: &str) -> String {
    let mut lines = Vec::new();
    for (number, variants) in (1..).zip(book.numbered(id, "remedy")) {
        let mark = format!("{number}. ");
        if let [only] = variants.as_slice() {
            lines.push(item(&mark, &inline(&only.text)));
            continue;
        }
        for (at, line) in labelled(&variants, &book.labels.page.always)
            .iter()
            .enumerate()
        {
            let mark = if at == 0 {
                format!("{mark}- ")
            } else {
                format!("{}- ", " ".repeat(mark.len()))
            };
            lines.push(item(&mark, line));
        }
    }
    lines.join("\n")
}
