//! The way as a row, with the words below the stations.

use std::sync::Arc;

use egui::{
    Align, FontId, Galley, Pos2, Sense, TextFormat, Ui, pos2,
    text::{LayoutJob, TextWrapping},
    vec2,
};

use super::{Stop, announce, link::Link, station};
use crate::mark::Mark;
use crate::tokens::Tokens;

/// The most lines that a station's words may have.
const LINES: usize = 2;

/// The words as they stand below the stations; none where they have no room.
pub(super) fn labels(ui: &Ui, stops: &[Stop<'_>]) -> Option<Vec<Arc<Galley>>> {
    let tokens = Tokens::of(ui);
    let free = ui.available_width();
    if free < tokens.way.row {
        return None;
    }
    let column = free / count(stops);
    let wide = column - tokens.space.small;
    let labels: Vec<_> = stops
        .iter()
        .map(|stop| {
            // Long words may reach over their column, if their neighbours leave the room.
            let wide = wide.max(narrowest(ui, stop)).ceil();
            laid(ui, stop, stop.words, wide)
        })
        .collect();
    let outside = |label: &Arc<Galley>| label.size().x > column;
    let fits = labels.iter().all(|label| !label.elided)
        && !labels.first().is_some_and(outside)
        && !labels.last().is_some_and(outside)
        && labels
            .iter()
            .zip(labels.iter().skip(1))
            .all(|(one, next)| f32::midpoint(one.size().x, next.size().x) <= wide);
    fits.then_some(labels)
}

/// Draws stations, links and words.
pub(super) fn show(ui: &mut Ui, stops: &[Stop<'_>], labels: &[Arc<Galley>]) {
    let tokens = Tokens::of(ui);
    let (way, space) = (tokens.way, tokens.space);
    let column = ui.available_width() / count(stops);
    let station = way.station.min(column / 2.0).round();
    let words = labels
        .iter()
        .map(|label| label.size().y)
        .fold(0.0, f32::max);
    // A mark at the corner, or a break, may reach below a station.
    let above = station + space.small;
    let size = vec2(ui.available_width(), above + words);
    let (rect, _) = ui.allocate_exact_size(size, Sense::HOVER);
    let mut left = pos2(rect.left(), rect.top());
    let mut before: Option<Pos2> = None;
    for (index, (stop, label)) in stops.iter().zip(labels).enumerate() {
        let centre = left + vec2(column / 2.0, station / 2.0);
        if let Some(before) = before {
            let reach = vec2(station / 2.0 + space.tiny, 0.0);
            let id = ui.unique_id().with(("link", index));
            Link::to(stops, index).paint(ui, id, before + reach, centre - reach);
        }
        let place = egui::Rect::from_min_size(left, vec2(column, size.y));
        announce(ui, index, place, stop).on_hover_text(stop.state_words);
        station::paint(ui, centre, station, stop);
        let below = pos2(centre.x, rect.top() + above);
        ui.painter()
            .galley(below, Arc::clone(label), tokens.colour.text);
        before = Some(centre);
        left.x += column;
    }
}

fn laid(ui: &Ui, stop: &Stop<'_>, words: &str, wide: f32) -> Arc<Galley> {
    let tokens = Tokens::of(ui);
    let (c, points) = (tokens.colour, tokens.way.words);
    let colour = match stop.state {
        Mark::Problem => c.problem,
        Mark::Waiting | Mark::NotApplicable | Mark::NotChecked => c.muted,
        _ => c.text,
    };
    let format = TextFormat::simple(FontId::proportional(points), colour);
    let mut job = LayoutJob::single_section(words.to_owned(), format);
    job.halign = Align::Center;
    job.wrap = TextWrapping {
        max_width: wide,
        max_rows: LINES,
        ..TextWrapping::default()
    };
    ui.painter().layout_job(job)
}

/// The width in which the words stand on two lines, broken where it is best.
fn narrowest(ui: &Ui, stop: &Stop<'_>) -> f32 {
    let wide = |words: &str| laid(ui, stop, words.trim(), f32::INFINITY).size().x;
    breaks(stop.words)
        .filter_map(|at| stop.words.split_at_checked(at))
        .map(|(one, other)| wide(one).max(wide(other)))
        .fold(wide(stop.words), f32::min)
}

/// Where words may be broken: at spaces, and before each letter of a script without spaces.
fn breaks(words: &str) -> impl Iterator<Item = usize> {
    words
        .char_indices()
        .filter(|(_, letter)| letter.is_whitespace() || *letter >= '\u{2e80}')
        .map(|(at, _)| at)
}

/// Stops are few, so nothing is lost in the cast.
fn count(stops: &[Stop<'_>]) -> f32 {
    f32::from(u16::try_from(stops.len().max(1)).unwrap_or(u16::MAX))
}
