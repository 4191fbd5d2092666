//! The page of all codes: one section a table, one row a code, each with an anchor of its own.
//!
//! Must not decode anything: the rows are the tables' own.

use model::StepId;
use model::codes::{Code, Table, pairs};
use strum::IntoEnumIterator as _;

use super::book::Book;
use super::labels::{filled, named};
use super::markdown::{Page, inline, source};

pub(super) fn page(book: &Book) -> String {
    let labels = &book.labels.codes;
    let mut page = Page::new(&labels.title);
    page.raw(&format!("[{}](README.md)", book.labels.page.home));
    page.raw(&labels.intro.join("\n"));
    page.heading(2, &labels.together);
    page.table(&labels.pair_columns, &together(book));
    for table in Table::iter() {
        section(book, &mut page, table);
    }
    page.finish()
}

fn together(book: &Book) -> Vec<Vec<String>> {
    pairs()
        .iter()
        .map(|pair| {
            let id = format!("code-{}", pair.says);
            vec![
                format!("{}, {}", hex(pair.code), hex(pair.extended)),
                inline(&book.usual(&id, None)),
                inline(&book.usual(&id, Some("not"))),
                step(book, pair.step),
                book.labels.page.status(pair.standing).to_owned(),
            ]
        })
        .collect()
}

fn section(book: &Book, page: &mut Page, table: Table) {
    let labels = &book.labels.codes;
    page.heading(2, &book.text.say(&format!("code-table-{table}")));
    let codes = table.codes();
    let Some(first) = codes.first() else { return };
    let is_shared = |source: &&String| codes.iter().all(|code| code.sources.contains(source));
    let shared: Vec<&String> = first.sources.iter().filter(is_shared).collect();
    let standings = codes.iter().map(|code| code.standing);
    let standing = standings.clone().find(|standing| {
        let same = standings.clone().filter(|other| other == standing).count();
        same * 2 > codes.len()
    });
    let mut lines: Vec<String> = shared.iter().map(|text| source(text)).collect();
    lines.extend(standing.map(|standing| {
        format!(
            "{}: {}",
            labels.standing,
            book.labels.page.status(standing).to_lowercase()
        )
    }));
    page.list(&lines);
    let rows: Vec<_> = codes
        .iter()
        .map(|code| {
            let own = code.sources.iter().filter(|text| !shared.contains(text));
            let mut cell: Vec<String> = own.map(|text| source(text)).collect();
            if Some(code.standing) != standing {
                cell.push(book.labels.page.status(code.standing).to_lowercase());
            }
            if cell.is_empty() {
                cell.push(labels.as_table.clone());
            }
            row(book, table, code, cell.join("; "))
        })
        .collect();
    page.table(&labels.columns, &rows);
}

fn row(book: &Book, table: Table, code: &Code, source: String) -> Vec<String> {
    let id = format!("code-{}", code.says);
    let range = |said: fn(u32) -> String| match code.until {
        Some(until) => format!("{}–{}", said(code.value), said(until)),
        None => said(code.value),
    };
    let also = code.also.zip(code.also_standing).map(|(also, standing)| {
        let standing = book.labels.page.status(standing).to_lowercase();
        let shown = [("hex", hex(also)), ("standing", standing)];
        filled(
            &book.labels.codes.shown_as,
            &shown.each_ref().map(|(name, text)| (*name, text.as_str())),
        )
    });
    let meaning = [Some(inline(&code.meaning)), also];
    let anchor = format!("<a id=\"{table}-{:#x}\"></a>", code.value);
    vec![
        format!("{anchor}{}", range(hex)),
        range(|value| value.to_string()),
        code.name
            .as_ref()
            .map_or_else(String::new, |name| format!("`{name}`")),
        meaning.into_iter().flatten().collect::<Vec<_>>().join("; "),
        inline(&book.usual(&id, None)),
        inline(&book.usual(&id, Some("not"))),
        match code.who {
            Some(who) => named(&book.labels.card.who, who.into()).to_owned(),
            None => step(book, code.step),
        },
        source,
    ]
}

/// The step that helps, as a link.
fn step(book: &Book, step: Option<StepId>) -> String {
    step.map_or_else(String::new, |step| {
        format!("[{}](steps/{step}.md)", book.step_short(step))
    })
}

/// As Windows shows it.
fn hex(value: u32) -> String {
    format!("0x{value:X}")
}
