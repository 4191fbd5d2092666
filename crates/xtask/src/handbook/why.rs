//! The page on why 0x904 happens: prose from `assets/handbook/why-0x904.md`, with its links filled in.
//!
//! Must not add a word of its own: `[[step:ID]]` and `[[cause:ID]]` become links with the titles.

use anyhow::Context as _;
use checks::CauseId;
use model::StepId;
use strum::IntoEnumIterator as _;

use super::asset;
use super::book::Book;

/// A link to the page from one that lies `up` from the handbook's folder.
pub(super) fn link(up: &str) -> String {
    format!("[0x904]({up}why-0x904.md)")
}

pub(super) fn page(book: &Book) -> anyhow::Result<String> {
    let template = asset("why-0x904.md")?;
    let mut page = String::new();
    let mut rest = template.as_str();
    while let Some((before, after)) = rest.split_once("[[") {
        let (mark, after) = after.split_once("]]").context("a mark has no end")?;
        page.push_str(before);
        page.push_str(&target(book, mark).with_context(|| mark.to_owned())?);
        rest = after;
    }
    page.push_str(rest);
    Ok(page)
}

fn target(book: &Book, mark: &str) -> Option<String> {
    let (kind, id) = mark.split_once(':')?;
    match kind {
        "step" => {
            let step = StepId::iter().find(|step| <&str>::from(step) == id)?;
            Some(book.step_link("", step))
        }
        "cause" => {
            let cause = CauseId::iter().find(|cause| <&str>::from(cause) == id)?;
            Some(book.cause_link("", cause))
        }
        _ => None,
    }
}
