//! The agent card as one sheet of A4: HTML without a script, a font or a picture from outside.
//!
//! Must not differ from the card in what it says.

use super::asset;
use super::book::Book;
use super::card::{Card, card};

pub(super) fn page(book: &Book) -> anyhow::Result<String> {
    let style = asset("agent-card.css")?;
    let labels = &book.labels.card;
    let card = card(book);
    let title = escape(&labels.title);
    let (left, right) = (left(book, &card), right(book, &card));
    let footer = escape(&labels.footer);
    Ok(format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <title>{title}</title>\n<style>\n{style}</style>\n</head>\n<body>\n<h1>{title}</h1>\n\
         <main>\n<div>\n{left}</div>\n<div>\n{right}</div>\n</main>\n<footer>{footer}</footer>\n\
         </body>\n</html>\n"
    ))
}

fn left(book: &Book, card: &Card) -> String {
    let labels = &book.labels.card;
    heading(&labels.causes) + &table(&labels.cause_columns, &card.causes)
}

fn right(book: &Book, card: &Card) -> String {
    let labels = &book.labels.card;
    let mut html = heading(&labels.screens) + &table(&labels.screen_columns, &card.screens);
    html.push_str(&heading(&labels.words));
    html.push_str(&table(&[], &card.words));
    html.push_str(&heading(&labels.exits));
    for (about, statuses) in &card.exits {
        let items: Vec<_> = statuses
            .iter()
            .map(|status| element("li", status))
            .collect();
        html.push_str(&element("p", &format!("{about}:")));
        html.push_str(&["\n<ul>\n", &items.join("\n"), "\n</ul>\n"].concat());
    }
    html.push_str(&heading(&labels.phone));
    html + &table(&labels.phone_columns, &card.phone)
}

fn heading(text: &str) -> String {
    element("h2", text) + "\n"
}

fn table<const N: usize>(columns: &[String], rows: &[[String; N]]) -> String {
    let line = |cells: &[String], mark: &str| {
        let cells: Vec<_> = cells.iter().map(|cell| element(mark, cell)).collect();
        format!("<tr>{}</tr>\n", cells.concat())
    };
    let head = match columns {
        [] => String::new(),
        columns => line(columns, "th"),
    };
    let rows: String = rows.iter().map(|row| line(row, "td")).collect();
    format!("<table>\n{head}{rows}</table>\n")
}

fn element(mark: &str, text: &str) -> String {
    format!("<{mark}>{}</{mark}>", escape(text))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
