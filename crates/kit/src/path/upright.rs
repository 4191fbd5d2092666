//! The way as a list, one stop below the other, for narrow columns and long words.

use std::sync::Arc;

use egui::{FontId, Rect, Sense, Ui, pos2, vec2};

use super::{Stop, announce, link::Link, station};
use crate::mark::Mark;
use crate::tokens::Tokens;

/// Draws stations and links, and the words and states beside them.
pub(super) fn show(ui: &mut Ui, stops: &[Stop<'_>]) {
    let way = Tokens::of(ui).way;
    let mut before: Option<f32> = None;
    for (index, stop) in stops.iter().enumerate() {
        let link = Link::to(stops, index);
        if before.is_some() {
            let reach = if link == Link::Torn {
                way.torn
            } else {
                way.reach
            };
            ui.add_space(reach);
        }
        let rect = beside(ui, stop);
        announce(ui, index, rect, stop);
        let centre = pos2(rect.left() + way.stop / 2.0, rect.center().y);
        if let Some(before) = before {
            let id = ui.unique_id().with(("link", index));
            let gap = way.link;
            let from = pos2(centre.x, before + gap);
            let to = pos2(centre.x, centre.y - way.stop / 2.0 - gap);
            link.paint(ui, id, from, to);
        }
        station::paint(ui, centre, way.stop, stop);
        before = Some(centre.y + way.stop / 2.0);
    }
}

/// The words of a stop; gives the place of the whole row.
fn beside(ui: &mut Ui, stop: &Stop<'_>) -> Rect {
    let tokens = Tokens::of(ui);
    let c = tokens.colour;
    let indent = tokens.way.stop + tokens.space.medium;
    let wide = ui.available_width() - indent;
    let laid = |words: &str, points, colour| {
        ui.painter()
            .layout(words.to_owned(), FontId::proportional(points), colour, wide)
    };
    let words = laid(
        stop.words,
        tokens.size.body,
        match stop.state {
            Mark::Waiting | Mark::NotApplicable => c.muted,
            _ => c.text,
        },
    );
    let state = laid(stop.state_words, tokens.size.small, stop.state.colour(&c));
    let high = words.size().y + state.size().y;
    let size = vec2(ui.available_width(), high.max(tokens.way.stop));
    let (rect, _) = ui.allocate_exact_size(size, Sense::HOVER);
    let at = pos2(rect.left() + indent, rect.center().y - high / 2.0);
    ui.painter().galley(at, Arc::clone(&words), c.text);
    ui.painter()
        .galley(at + vec2(0.0, words.size().y), state, c.text);
    rect
}
