//! The printable card: whole, self-contained, and small enough for one sheet.

use crate::handbook::book::Book;
use crate::handbook::card::card;
use crate::handbook::pages;
use crate::shell::root;

/// What is left of a sheet's 281 mm between its margins, below the title and above the last line.
const HEIGHT_MM: f64 = 264.0;
/// A line of the sheet's type, and what a row of a table adds.
const LINE_MM: f64 = 3.06;
const ROW_MM: f64 = 0.8;
const HEADING_MM: f64 = 5.8;
/// A wide guess at the mean width of a character in bold.
const CHARACTER_MM: f64 = 1.44;

#[test]
fn the_sheet_needs_nothing_from_outside() {
    let html = &pages().unwrap()["agent-card.html"];
    for part in [
        "http", "<script", "src=", "url(", "@import", "<link", "<img",
    ] {
        assert!(!html.contains(part), "{part}");
    }
    assert!(html.contains("size: A4"));
}

#[test]
fn the_sheet_says_what_the_page_says() {
    let book = Book::open().unwrap();
    let card = card(&book);
    let pages = pages().unwrap();
    for said in card
        .causes
        .iter()
        .flatten()
        .chain(card.screens.iter().flatten())
    {
        assert!(pages["agent-card.html"].contains(said.as_str()), "{said}");
        assert!(pages["agent-card.md"].contains(said.as_str()), "{said}");
    }
    let statuses: Vec<&str> = card.exits[0]
        .1
        .iter()
        .map(|exit| exit.split(' ').next().unwrap())
        .collect();
    assert_eq!(statuses, ["0", "1", "2", "3", "130"]);
    assert_eq!(card.exits[1].1.len(), 5);
    assert_eq!(card.exits[2].1.len(), 3);
    for page in [&pages["agent-card.html"], &pages["agent-card.md"]] {
        assert!(!page.contains("{$"), "a fact is missing");
    }
}

#[test]
fn the_screens_are_those_of_the_window() {
    let source = std::fs::read_to_string(root().join("app/src/wizard/course.rs")).unwrap();
    let built: Vec<&str> = source
        .split("=> \"")
        .skip(1)
        .filter_map(|rest| rest.split_once("\","))
        .map(|(id, _)| id)
        // The developers' gallery has no letter.
        .filter(|id| id.len() == 1 && id.starts_with(char::is_alphabetic))
        .collect();
    assert!(built.contains(&"A") && built.contains(&"E"), "{built:?}");
    let screens = card(&Book::open().unwrap()).screens;
    let shown: Vec<&str> = screens.iter().map(|[id, _]| id.as_str()).collect();
    let lettered: Vec<&str> = shown.iter().copied().filter(|id| id.len() == 1).collect();
    assert_eq!(lettered, built);
    assert_eq!(shown.len() - lettered.len(), 15);
}

/// An estimate with room to spare: no browser draws here.
#[test]
fn both_columns_fit_on_one_sheet() {
    let card = card(&Book::open().unwrap());
    let left: f64 = HEADING_MM + LINE_MM + rows(&card.causes, &[52.0, 30.0, 7.0, 13.0]);
    let lists: f64 = card
        .exits
        .iter()
        .map(|(about, exits)| {
            lines(about, 86.0) + exits.iter().map(|exit| lines(exit, 82.0)).sum::<f64>()
        })
        .sum();
    let right = 4.0 * HEADING_MM
        + 2.0 * LINE_MM
        + rows(&card.screens, &[7.0, 79.0])
        + rows(&card.words, &[17.0, 69.0])
        + rows(&card.phone, &[38.0, 48.0])
        + lists
        + 4.0;
    assert!(left <= HEIGHT_MM, "left: {left} mm");
    assert!(right <= HEIGHT_MM, "right: {right} mm");
}

fn rows<const N: usize>(rows: &[[String; N]], widths_mm: &[f64; N]) -> f64 {
    rows.iter()
        .map(|row| {
            let cells = row.iter().zip(widths_mm);
            cells
                .map(|(cell, width)| lines(cell, *width))
                .fold(0.0, f64::max)
                + ROW_MM
        })
        .sum()
}

/// The height of a text in a column of this width.
fn lines(text: &str, width_mm: f64) -> f64 {
    let characters = f64::from(u32::try_from(text.chars().count()).unwrap());
    (characters * CHARACTER_MM / width_mm).ceil().max(1.0) * LINE_MM
}
