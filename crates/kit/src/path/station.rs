//! A round station: its icon, a ring in the state's colour, and the state's mark at its corner.

use egui::{Color32, Pos2, Rect, Shape, Stroke, Ui, Vec2};

use super::Stop;
use crate::mark::Mark;
use crate::tokens::Tokens;

/// Dashes around a ring of what is not known.
const DASHES: u16 = 14;
/// How far to the right of and below its centre a station's mark stands, as a share of its radius.
const CORNER: f32 = 0.8;

/// Draws the station with the given width.
pub(super) fn paint(ui: &Ui, centre: Pos2, side: f32, stop: &Stop<'_>) {
    let tokens = Tokens::of(ui);
    let (c, way) = (tokens.colour, tokens.way);
    let radius = (side - way.ring) / 2.0;
    let colour = stop.state.colour(&c);
    let painter = ui.painter();
    let icon = match stop.state {
        Mark::Waiting => {
            painter.circle(centre, radius, c.surface, Stroke::new(way.thin, c.edge));
            c.muted
        }
        Mark::NotApplicable => {
            painter.circle(
                centre,
                radius,
                c.unknown_soft,
                Stroke::new(way.thin, c.edge),
            );
            c.muted
        }
        Mark::NotChecked => {
            painter.circle_filled(centre, radius, c.unknown_soft);
            dashed(ui, centre, radius, colour);
            c.muted
        }
        _ => {
            let ground = stop.state.ground(&c);
            painter.circle(centre, radius, ground, Stroke::new(way.ring, colour));
            colour
        }
    };
    let inside = Rect::from_center_size(centre, Vec2::splat((side * way.icon).round()));
    stop.icon.paint(ui, inside, icon);
    corner(ui, centre, radius, stop.state);
}

/// What has not begun bears no mark: a row of them would shout.
fn corner(ui: &Ui, centre: Pos2, radius: f32, state: Mark) {
    if state == Mark::Waiting {
        return;
    }
    let tokens = Tokens::of(ui);
    let side = tokens.way.mark;
    let at = centre + Vec2::splat(radius * CORNER);
    // The mark has holes and stands on the ring: a gap of the ground sets it off.
    let behind = match ui.stack().bg_color() {
        Color32::TRANSPARENT => tokens.colour.page,
        ground => ground,
    };
    ui.painter()
        .circle_filled(at, side / 2.0 + tokens.way.thin, behind);
    state.paint(ui, Rect::from_center_size(at, Vec2::splat(side)));
}

fn dashed(ui: &Ui, centre: Pos2, radius: f32, colour: Color32) {
    let ring = Tokens::of(ui).way.ring;
    let step = std::f32::consts::TAU / f32::from(DASHES);
    for number in 0..DASHES {
        let begin = f32::from(number) * step;
        // Three points bend enough for a dash of this length.
        let points = [0.0, 0.3, 0.6]
            .map(|part| centre + Vec2::angled(begin + part * step) * radius)
            .to_vec();
        ui.painter()
            .add(Shape::line(points, Stroke::new(ring, colour)));
    }
}
