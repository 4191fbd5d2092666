//! A small table: one row below the other, read aloud row by row.
//!
//! Where the columns don't fit beside each other, each row's words follow one another.

use egui::accesskit::Role;
use egui::{FontId, Layout, Ui, UiBuilder, vec2};

use crate::mark::Mark;
use crate::tokens::Tokens;
use crate::{text, transcript};

/// What parts words that follow one another.
const BETWEEN: &str = " · ";

/// A row.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    /// Its words, a column each.
    pub cells: &'a [String],
    /// What sets it apart from the others, in words.
    pub apart: Option<&'a str>,
}

/// The rows below the words that say what stands in each column.
pub fn table(ui: &mut Ui, name: &str, heads: &[String], rows: &[Line<'_>]) {
    let builder = UiBuilder::new()
        .accessibility_role(Role::List)
        .accessibility_label(name);
    ui.scope_builder(builder, |ui| {
        let tokens = Tokens::of(ui);
        ui.spacing_mut().item_spacing.y = tokens.space.tiny;
        let widths = widths(ui, heads, rows);
        if let Some(widths) = &widths {
            let muted = tokens.colour.muted;
            columns(ui, None, heads, widths, |ui, head| {
                text::text(ui, head, tokens.size.small, muted);
            });
        }
        for row in rows {
            one(ui, row, widths.as_deref());
        }
    });
}

fn one(ui: &mut Ui, row: &Line<'_>, widths: Option<&[f32]>) {
    let tokens = Tokens::of(ui);
    let words = said(row);
    transcript::note(ui, "");
    let builder = UiBuilder::new()
        .accessibility_role(Role::ListItem)
        .accessibility_label(&words);
    ui.scope_builder(builder, |ui| {
        let mark = row.apart.map(|_| Mark::Warning);
        let colour = tokens.colour.text;
        if let Some(widths) = widths {
            columns(ui, mark, row.cells, widths, |ui, cell| {
                text::text(ui, cell, tokens.size.body, colour);
            });
        } else {
            ui.add_space(tokens.space.tiny);
            ui.horizontal_top(|ui| {
                beginning(ui, mark);
                ui.vertical(|ui| stacked(ui, row.cells));
            });
        }
        apart(ui, row.apart);
    });
}

/// The first words, and the others after one another below.
fn stacked(ui: &mut Ui, cells: &[String]) {
    let tokens = Tokens::of(ui);
    let mut cells = cells.iter().filter(|cell| !cell.is_empty());
    if let Some(first) = cells.next() {
        text::text(ui, first, tokens.size.body, tokens.colour.text);
    }
    let rest: Vec<&str> = cells.map(String::as_str).collect();
    if !rest.is_empty() {
        text::text(
            ui,
            &rest.join(BETWEEN),
            tokens.size.small,
            tokens.colour.muted,
        );
    }
}

/// The whole row, for those who hear it.
fn said(row: &Line<'_>) -> String {
    let cells = row.cells.iter().map(String::as_str);
    let words = cells.chain(row.apart).filter(|words| !words.is_empty());
    words.collect::<Vec<_>>().join(", ")
}

/// What sets the row apart, below where its words begin.
fn apart(ui: &mut Ui, words: Option<&str>) {
    let tokens = Tokens::of(ui);
    let Some(words) = words else {
        return;
    };
    ui.horizontal_top(|ui| {
        beginning(ui, None);
        let colour = Mark::Warning.colour(&tokens.colour);
        text::text(ui, words, tokens.size.small, colour);
    });
}

/// The mark, or its place.
fn beginning(ui: &mut Ui, mark: Option<Mark>) {
    let tokens = Tokens::of(ui);
    ui.spacing_mut().item_spacing.x = tokens.space.medium;
    ui.spacing_mut().interact_size.y = 0.0;
    match mark {
        Some(mark) => {
            mark.show(ui, tokens.size.mark);
        }
        None => {
            ui.allocate_exact_size(vec2(tokens.size.mark, 0.0), egui::Sense::HOVER);
        }
    }
}

fn columns(
    ui: &mut Ui,
    mark: Option<Mark>,
    cells: &[String],
    widths: &[f32],
    draw: impl Fn(&mut Ui, &str),
) {
    ui.horizontal_top(|ui| {
        beginning(ui, mark);
        for (cell, width) in cells.iter().zip(widths) {
            let layout = Layout::top_down(egui::Align::Min);
            ui.allocate_ui_with_layout(vec2(*width, 0.0), layout, |ui| {
                ui.set_min_width(*width);
                if !cell.is_empty() {
                    draw(ui, cell);
                }
            });
        }
    });
}

/// Each column as wide as its widest words; none where they don't fit beside each other.
fn widths(ui: &Ui, heads: &[String], rows: &[Line<'_>]) -> Option<Vec<f32>> {
    let tokens = Tokens::of(ui);
    let wide = |words: &str, points: f32| {
        let font = FontId::proportional(points);
        let words = words.to_owned();
        ui.ctx().fonts_mut(|fonts| {
            let galley = fonts.layout_no_wrap(words, font, tokens.colour.text);
            galley.size().x.ceil()
        })
    };
    let widths: Vec<f32> = heads
        .iter()
        .enumerate()
        .map(|(column, head)| {
            let cells = rows.iter().filter_map(|row| row.cells.get(column));
            let widest = cells.map(|cell| wide(cell, tokens.size.body));
            widest.fold(wide(head, tokens.size.small), f32::max)
        })
        .collect();
    let between = tokens.space.medium * f32::from(u8::try_from(widths.len()).unwrap_or(u8::MAX));
    let all = tokens.size.mark + between + widths.iter().sum::<f32>();
    (all <= ui.available_width()).then_some(widths)
}
