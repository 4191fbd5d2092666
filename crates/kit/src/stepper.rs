//! A thin row with a piece for each step: where one is, and how the others stand.

use egui::{
    CornerRadius, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, accesskit::Role, pos2, vec2,
};

use crate::mark::Mark;
use crate::tokens::Tokens;
use crate::transcript;

/// Shows the row. `words` say it to those who can't see it; `now` is the step that is open,
/// counted from 0. It can't be operated.
pub fn stepper(ui: &mut Ui, words: &str, marks: &[Mark], now: usize) {
    transcript::note(ui, words);
    let tokens = Tokens::of(ui);
    let size = vec2(ui.available_width(), tokens.stepper.now);
    let (rect, response) = ui.allocate_exact_size(size, Sense::HOVER);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, words));
    for (index, (mark, place)) in marks.iter().zip(places(ui, rect, marks.len())).enumerate() {
        if index == now {
            open(ui, place, *mark);
        } else {
            piece(ui, place, *mark);
        }
    }
}

/// The step that is open: high, with the accent around its state.
fn open(ui: &Ui, place: Rect, mark: Mark) {
    let tokens = Tokens::of(ui);
    let c = tokens.colour;
    let radius = CornerRadius::same(tokens.radius.small);
    let painter = ui.painter();
    match mark {
        Mark::Waiting | Mark::Running => {
            painter.rect_filled(place, radius, c.accent);
        }
        _ => {
            painter.rect_stroke(
                place,
                radius,
                Stroke::new(tokens.way.ring, c.accent),
                StrokeKind::Inside,
            );
            let inset = tokens.space.tiny;
            let inside = place.shrink2(vec2(inset, inset));
            piece(ui, inside.expand2(vec2(0.0, inset)), mark);
        }
    }
}

/// One step, as high as the theme's `stepper.height`. The shapes differ, not only the colours.
fn piece(ui: &Ui, place: Rect, mark: Mark) {
    let tokens = Tokens::of(ui);
    let height = tokens.stepper.height;
    let colour = mark.colour(&tokens.colour);
    let flat =
        |part: f32| Rect::from_center_size(place.center(), vec2(place.width(), height * part));
    let painter = ui.painter();
    let radius = height / 2.0;
    match mark {
        Mark::Fine | Mark::Running => {
            painter.rect_filled(flat(1.0), radius, colour);
        }
        // Cut in two, as the way is where it breaks.
        Mark::Problem => {
            let cut = tokens.stepper.gap / 4.0;
            let (left, right) = flat(1.0).split_left_right_at_fraction(0.5);
            for half in [
                left.translate(vec2(-cut, 0.0)),
                right.translate(vec2(cut, 0.0)),
            ] {
                painter.rect_filled(half.shrink2(vec2(cut, 0.0)), 1.0, colour);
            }
        }
        Mark::Warning => {
            let (_, lower) = flat(1.0).split_top_bottom_at_fraction(0.4);
            painter.rect_filled(lower, 1.0, colour);
        }
        Mark::NotApplicable | Mark::NotChecked => {
            painter.rect_stroke(
                flat(1.0),
                radius,
                Stroke::new(tokens.way.thin, colour),
                StrokeKind::Inside,
            );
        }
        Mark::Waiting => {
            painter.rect_filled(flat(0.4), 1.0, tokens.colour.edge);
        }
    }
}

/// Where the pieces stand: as wide as each other, with gaps.
fn places(ui: &Ui, rect: Rect, count: usize) -> impl Iterator<Item = Rect> {
    let gap = Tokens::of(ui).stepper.gap;
    // Steps are few, so nothing is lost in the cast.
    let small = |number: usize| f32::from(u16::try_from(number).unwrap_or(u16::MAX));
    let all = small(count.max(1));
    let wide = ((rect.width() - gap * (all - 1.0)) / all).max(1.0);
    (0..count).map(move |index| {
        let left = rect.left() + small(index) * (wide + gap);
        Rect::from_min_size(pos2(left, rect.top()), vec2(wide, rect.height()))
    })
}
