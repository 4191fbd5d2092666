//! The picture of the delays: a line with a point a sample, and a cross for what was lost.
//!
//! It can't be moved or zoomed, takes nothing from the page's scrolling, and draws nothing anew
//! while no sample comes.

use std::ops::RangeInclusive;

use egui::{Align2, FontId, Frame, Margin, Pos2, Rangef, Sense, Stroke, Ui, accesskit::Role, vec2};
use egui_plot::{AxisHints, GridInput, GridMark, Line, Plot, PlotPoint, PlotUi, Points};

use crate::group;
use crate::tokens::Tokens;
use crate::transcript;

/// The least that the upright axis reaches to, in milliseconds: small waves are no storm.
const CALM_MS: f64 = 50.0;
/// The room above the highest point and at both sides, as shares.
const HEADROOM: f64 = 1.15;
const SIDE: f64 = 0.02;
/// The shortest time that is shown, in seconds.
const SHORT_S: f64 = 5.0;
/// Lines of the grid and their numbers: no closer than the first, and not faint from the second on.
const GRID: Rangef = Rangef {
    min: 8.0,
    max: 16.0,
};
/// The grid steps back behind the samples, also where hairlines are white.
const FAINT: f32 = 0.25;
/// How many of the least distances lie between two numbers, along each axis.
const WIDE: f64 = 8.0;
const HIGH: f64 = 3.5;
/// More lines than any window is wide for.
const MOST_MARKS: usize = 200;

/// One sample.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Delay {
    /// When it was taken, in seconds since the beginning.
    pub at_s: f64,
    /// How long the answer took, in milliseconds; none if no answer came.
    pub ms: Option<f64>,
}

/// What is written at the picture.
#[derive(Clone, Copy, Debug)]
pub struct DelayWords<'a> {
    /// What it is called, and what it shows in words; for those who can't see it.
    pub name: &'a str,
    /// Below the level axis.
    pub seconds: &'a str,
    /// Above the upright axis.
    pub milliseconds: &'a str,
    /// Beside the cross; shown once something was lost.
    pub lost: &'a str,
}

/// Shows the samples, oldest first.
pub fn delays(ui: &mut Ui, words: &DelayWords<'_>, samples: &[Delay]) {
    transcript::note(ui, words.name);
    let tokens = Tokens::of(ui);
    let c = tokens.colour;
    group::named(ui, Role::Image, words.name, |ui| {
        Frame::new()
            .fill(c.surface)
            .stroke(Stroke::new(1.0, c.line))
            .corner_radius(tokens.radius.medium)
            .inner_margin(Margin::symmetric(12, 8))
            .show(ui, |ui| {
                legend(ui, words, samples);
                picture(ui, words, samples);
            });
    });
}

/// What the upright axis counts, and what a cross means.
fn legend(ui: &mut Ui, words: &DelayWords<'_>, samples: &[Delay]) {
    let tokens = Tokens::of(ui);
    let c = tokens.colour;
    let font = FontId::proportional(tokens.size.small);
    let size = vec2(ui.available_width(), tokens.size.small * 1.5);
    let (rect, _) = ui.allocate_exact_size(size, Sense::HOVER);
    let painter = ui.painter();
    painter.text(
        rect.left_center(),
        Align2::LEFT_CENTER,
        words.milliseconds,
        font.clone(),
        c.muted,
    );
    if samples.iter().all(|sample| sample.ms.is_some()) {
        return;
    }
    let said = painter.text(
        rect.right_center(),
        Align2::RIGHT_CENTER,
        words.lost,
        font,
        c.problem,
    );
    let left = said.left_center() - vec2(tokens.plot.cross + tokens.space.small, 0.0);
    cross(ui, left);
}

fn cross(ui: &Ui, at: Pos2) {
    let tokens = Tokens::of(ui);
    let arm = tokens.plot.cross;
    let stroke = Stroke::new(tokens.plot.line, tokens.colour.problem);
    for across in [vec2(arm, arm), vec2(arm, -arm)] {
        ui.painter()
            .line_segment([at - across, at + across], stroke);
    }
}

fn picture(ui: &mut Ui, words: &DelayWords<'_>, samples: &[Delay]) {
    let tokens = Tokens::of(ui);
    let c = tokens.colour;
    let hints = |axis: AxisHints<'static>| {
        axis.formatter(number)
            .label_spacing(GRID)
            .tick_label_color(c.muted)
            .tick_label_font(FontId::proportional(tokens.size.small))
    };
    let label = crate::text::styled(words.seconds, tokens.size.small, c.muted);
    let (x, y) = bounds(samples);
    let drawn = Plot::new("kit delays")
        .height(tokens.plot.height)
        .sense(Sense::HOVER)
        .allow_zoom(false)
        .allow_drag(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_axis_zoom_drag(false)
        .allow_double_click_reset(false)
        .show_x(false)
        .show_y(false)
        .show_background(false)
        .show_grid([false, true])
        .grid_color(c.muted.gamma_multiply(FAINT))
        .grid_spacing(GRID)
        .x_grid_spacer(|input| marks(&input, WIDE))
        .y_grid_spacer(|input| marks(&input, HIGH))
        .custom_x_axes(vec![hints(AxisHints::new_x()).label(label)])
        .custom_y_axes(vec![hints(AxisHints::new_y())])
        .show(ui, |plot| {
            plot.set_plot_bounds_x(x);
            plot.set_plot_bounds_y(y);
            draw(plot, &tokens, samples);
        });
    for sample in samples.iter().filter(|sample| sample.ms.is_none()) {
        let at = PlotPoint::new(sample.at_s, 0.0);
        cross(ui, drawn.transform.position_from_point(&at));
    }
}

/// The line breaks where something was lost: nothing is known of what lies between.
fn draw(plot: &mut PlotUi<'_>, tokens: &Tokens, samples: &[Delay]) {
    let c = tokens.colour;
    for run in samples.split(|sample| sample.ms.is_none()) {
        let points: Vec<[f64; 2]> = run
            .iter()
            .filter_map(|sample| Some([sample.at_s, sample.ms?]))
            .collect();
        if !points.is_empty() {
            let stroke = Stroke::new(tokens.plot.line, c.accent);
            plot.line(Line::new("", points.clone()).stroke(stroke));
            let dots = Points::new("", points);
            plot.points(dots.color(c.accent).radius(tokens.plot.point));
        }
    }
}

/// What is seen of both axes.
fn bounds(samples: &[Delay]) -> (RangeInclusive<f64>, RangeInclusive<f64>) {
    let known = |value: &f64| value.is_finite();
    let times = || samples.iter().map(|sample| sample.at_s).filter(known);
    let first = times().reduce(f64::min).unwrap_or_default();
    let last = times().reduce(f64::max).unwrap_or_default();
    let last = last.max(first + SHORT_S);
    let side = (last - first) * SIDE;
    let most = samples
        .iter()
        .filter_map(|sample| sample.ms)
        .filter(known)
        .fold(CALM_MS, f64::max);
    let top = most * HEADROOM;
    // A cross stands on the ground and needs half its height below it.
    (first - side..=last + side, -top / 16.0..=top)
}

/// Where lines and numbers stand: at whole numbers, 1, 2 or 5 with noughts, `apart` times the
/// least distance from each other.
fn marks(input: &GridInput, apart: f64) -> Vec<GridMark> {
    let least = (input.base_step_size * apart).max(1.0);
    let ten = 10_f64.powf(least.log10().floor());
    let step = [1.0, 2.0, 5.0]
        .map(|part| part * ten)
        .into_iter()
        .find(|step| *step >= least)
        .unwrap_or(ten * 10.0);
    let (from, to) = input.bounds;
    let first = (from / step).ceil().max(0.0) * step;
    std::iter::successors(Some(first), |value| Some(value + step))
        .take_while(|value| *value <= to)
        .take(MOST_MARKS)
        .map(|value| GridMark {
            value,
            step_size: step,
        })
        .collect()
}

fn number(mark: GridMark, _: &RangeInclusive<f64>) -> String {
    format!("{:.0}", mark.value)
}

#[cfg(test)]
mod tests {
    use super::{Delay, GridInput, bounds, marks};

    #[test]
    fn numbers_stand_at_round_places_and_never_too_close() {
        for (from, to, least, expected) in [
            (-3.0, 57.0, 17.0, vec![0.0, 20.0, 40.0]),
            (-0.1, 5.1, 0.5, vec![0.0, 1.0, 2.0, 3.0, 4.0, 5.0]),
            (100.0, 400.0, 60.0, vec![100.0, 200.0, 300.0, 400.0]),
        ] {
            let input = GridInput {
                bounds: (from, to),
                base_step_size: least,
            };
            let values: Vec<f64> = marks(&input, 1.0).iter().map(|mark| mark.value).collect();
            assert_eq!(values, expected);
        }
    }

    #[test]
    fn everything_that_was_measured_is_inside() {
        let sample = |at_s, ms| Delay { at_s, ms };
        let samples = [
            sample(3.0, Some(900.0)),
            sample(60.0, None),
            sample(61.0, Some(f64::NAN)),
        ];
        let (x, y) = bounds(&samples);
        assert!(x.contains(&3.0) && x.contains(&61.0), "{x:?}");
        assert!(y.contains(&0.0) && y.contains(&900.0), "{y:?}");
        let (x, y) = bounds(&[]);
        assert!(x.start() < x.end() && y.start() < y.end());
    }
}
