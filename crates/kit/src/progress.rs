//! A determinate bar. It moves when something was done, never by itself.

use egui::{
    Sense, Ui, WidgetInfo,
    accesskit::{Live, Role},
    vec2,
};

use crate::motion;
use crate::tokens::Tokens;

/// `done` of `all`; `name` is read to those who can't see it.
pub fn progress(ui: &mut Ui, name: &str, done: usize, all: usize) {
    let tokens = Tokens::of(ui);
    let height = tokens.space.small;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::HOVER);
    let part = share(done, all);
    let shown = motion::brisk(ui, response.id, part);
    let mut filled = rect;
    filled.set_width(rect.width() * shown);
    let radius = height / 2.0;
    ui.painter().rect_filled(rect, radius, tokens.colour.line);
    if shown > 0.0 {
        ui.painter()
            .rect_filled(filled, radius, tokens.colour.accent);
    }
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_live(Live::Polite);
        node.set_numeric_value(f64::from(part) * 100.0);
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(100.0);
    });
}

/// The share that is done, 0 to 1. Counts of checks are small, so nothing is lost in the cast.
fn share(done: usize, all: usize) -> f32 {
    let small = |count: usize| f32::from(u16::try_from(count).unwrap_or(u16::MAX));
    if all == 0 {
        0.0
    } else {
        (small(done) / small(all)).clamp(0.0, 1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::share;

    #[test]
    fn the_share_stays_between_nothing_and_all() {
        for (done, all, part) in [
            (0, 0, 0.0),
            (3, 0, 0.0),
            (0, 8, 0.0),
            (4, 8, 0.5),
            (9, 8, 1.0),
        ] {
            assert!((share(done, all) - part).abs() < f32::EPSILON);
        }
    }
}
