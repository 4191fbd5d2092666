//! Numbers that change evenly over a triangle: its colour's channels and its place in a texture.

use crate::number::{STEPS, fixed, real};
use crate::vertex::Corner;

/// How a triangle lies, from which any of its numbers can be told at any pixel.
pub(crate) struct Slope {
    /// The first corner, seen from the centre of the first pixel, in steps.
    origin: (f64, f64),
    first: (f64, f64),
    second: (f64, f64),
    /// A pixel's steps divided by twice the triangle's area.
    scale: f64,
}

impl Slope {
    /// None if the triangle has no area.
    pub(crate) fn of([a, b, c]: &[Corner; 3]) -> Option<Self> {
        let first = (real(b.x - a.x), real(b.y - a.y));
        let second = (real(c.x - a.x), real(c.y - a.y));
        let area = first.0 * second.1 - second.0 * first.1;
        (area != 0.0).then(|| Self {
            origin: (real(a.x - STEPS / 2), real(a.y - STEPS / 2)),
            first,
            second,
            scale: real(STEPS) / area,
        })
    }

    /// The plane through a number at each corner.
    pub(crate) fn plane(&self, [a, b, c]: [f64; 3]) -> Plane {
        let (first, second) = (b - a, c - a);
        let across = (first * self.second.1 - second * self.first.1) * self.scale;
        let down = (second * self.first.0 - first * self.second.0) * self.scale;
        Plane {
            start: a - (across * self.origin.0 + down * self.origin.1) / real(STEPS),
            across,
            down,
            step: fixed(across),
        }
    }
}

/// A number that changes evenly from pixel to pixel.
pub(crate) struct Plane {
    /// At the centre of the first pixel of the first row.
    start: f64,
    /// What each pixel to the right adds.
    pub(crate) across: f64,
    /// What each row adds.
    pub(crate) down: f64,
    /// `across`, with sixteen bits of fraction.
    pub(crate) step: i64,
}

impl Plane {
    /// The number at a pixel's centre, with sixteen bits of fraction.
    pub(crate) fn at(&self, x: i64, y: i64) -> i64 {
        fixed(self.start + self.across * real(x) + self.down * real(y))
    }
}
