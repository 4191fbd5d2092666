//! Which pixels a triangle covers: those whose centres are in it, row by row.
//!
//! A centre on an edge belongs to the triangle on its right or below (the top-left rule). Each edge
//! is walked from its upper to its lower end in whole numbers, so that two triangles which share
//! it find the same pixels: none is drawn twice, and none is left out.

use std::ops::Range;

use crate::number::{STEPS, first_pixel};
use crate::pixels::Clip;
use crate::vertex::Corner;

/// Whether the box around the triangle reaches into the clip.
pub(crate) fn touches(corners: &[Corner; 3], clip: Clip) -> bool {
    let [a, b, c] = corners;
    let columns = clip.columns(
        first_pixel(a.x.min(b.x).min(c.x)),
        first_pixel(a.x.max(b.x).max(c.x)),
    );
    let rows = clip.rows(
        first_pixel(a.y.min(b.y).min(c.y)),
        first_pixel(a.y.max(b.y).max(c.y)),
    );
    !columns.is_empty() && !rows.is_empty()
}

/// Calls with the columns of each row that the triangle covers inside the clip.
pub(crate) fn spans(corners: &[Corner; 3], clip: Clip, mut span: impl FnMut(Range<i64>, i64)) {
    let [mut top, mut middle, mut bottom] = corners.each_ref();
    // The order down the screen.
    if middle.y < top.y {
        (top, middle) = (middle, top);
    }
    if bottom.y < middle.y {
        (middle, bottom) = (bottom, middle);
    }
    if middle.y < top.y {
        (top, middle) = (middle, top);
    }
    for (upper, lower) in [(top, middle), (middle, bottom)] {
        let rows = clip.rows(first_pixel(upper.y), first_pixel(lower.y));
        if rows.is_empty() {
            continue;
        }
        let Some(mut short) = Edge::new(upper, lower, rows.start) else {
            continue;
        };
        let Some(mut long) = Edge::new(top, bottom, rows.start) else {
            continue;
        };
        for row in rows {
            let columns = clip.columns(short.x.min(long.x), short.x.max(long.x));
            if !columns.is_empty() {
                span(columns, row);
            }
            short.step();
            long.step();
        }
    }
}

/// An edge at one row: the first pixel whose centre is at it or right of it.
struct Edge {
    x: i64,
    /// What is left of the division that gave `x`, in parts of `whole`.
    part: i64,
    whole: i64,
    /// What a row further down adds to `x` and to `part`.
    x_step: i64,
    part_step: i64,
}

impl Edge {
    /// None if it is level: the edges beside it say all.
    fn new(upper: &Corner, lower: &Corner, row: i64) -> Option<Self> {
        let (across, down) = (lower.x - upper.x, lower.y - upper.y);
        if down <= 0 {
            return None;
        }
        let below = row * STEPS + STEPS / 2 - upper.y;
        let whole = down * STEPS;
        // The first whole number at or above ((upper.x - half) × down + across × below) / whole.
        let above = i128::from(upper.x - STEPS / 2) * i128::from(down)
            + i128::from(across) * i128::from(below)
            + i128::from(whole - 1);
        let (x, part) = divide(above, whole)?;
        Some(Self {
            x,
            part,
            whole,
            x_step: (across * STEPS).div_euclid(whole),
            part_step: (across * STEPS).rem_euclid(whole),
        })
    }

    fn step(&mut self) {
        self.x += self.x_step;
        self.part += self.part_step;
        if self.part >= self.whole {
            self.part -= self.whole;
            self.x += 1;
        }
    }
}

/// Quotient, rounded down, and what is left; long numbers are slow, and only needed off the screen.
fn divide(number: i128, by: i64) -> Option<(i64, i64)> {
    if let Ok(number) = i64::try_from(number) {
        return Some((number.div_euclid(by), number.rem_euclid(by)));
    }
    let by = i128::from(by);
    let quotient = i64::try_from(number.div_euclid(by)).ok()?;
    Some((quotient, i64::try_from(number.rem_euclid(by)).ok()?))
}
