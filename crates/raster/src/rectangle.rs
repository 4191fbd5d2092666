//! Two triangles that make an upright rectangle: glyphs, pictures, most fills and straight edges.

use std::ops::Range;

use crate::number::first_pixel;
use crate::pixels::Clip;
use crate::vertex::Corner;

/// An upright rectangle whose colour and place in the texture change evenly over all of it.
pub(crate) struct Rectangle {
    left_top: Corner,
    right_top: Corner,
    left_bottom: Corner,
    right: i64,
    bottom: i64,
}

impl Rectangle {
    /// The rectangle that two triangles make; none if they do not, or not evenly.
    pub(crate) fn of(first: &[Corner; 3], second: &[Corner; 3]) -> Option<Self> {
        let [left, top, right, bottom] = bounds(first);
        if [left, top, right, bottom] != bounds(second) || left == right || top == bottom {
            return None;
        }
        let mut places: [Option<Corner>; 4] = [None; 4];
        let mut missing = [0b1111_u8; 2];
        for (triangle, missing) in [first, second].into_iter().zip(&mut missing) {
            for corner in triangle {
                let is_right = corner.x == right;
                let is_bottom = corner.y == bottom;
                if (!is_right && corner.x != left) || (!is_bottom && corner.y != top) {
                    return None;
                }
                let at = usize::from(is_right) + 2 * usize::from(is_bottom);
                *missing &= !(1 << at);
                let place = places.get_mut(at)?;
                if place.is_some_and(|other| other != *corner) {
                    return None;
                }
                *place = Some(*corner);
            }
        }
        // Each triangle leaves out one corner, and the two that are left out are opposite.
        if !matches!(missing, [1, 8] | [8, 1] | [2, 4] | [4, 2]) {
            return None;
        }
        let [left_top, right_top, left_bottom, right_bottom] = places;
        let (left_top, right_top, left_bottom) = (left_top?, right_top?, left_bottom?);
        is_even(&left_top, &right_top, &left_bottom, &right_bottom?).then_some(Self {
            left_top,
            right_top,
            left_bottom,
            right,
            bottom,
        })
    }

    /// Three of its corners, which say how colour and texture change over all of it.
    pub(crate) fn triangle(&self) -> [Corner; 3] {
        [self.left_top, self.right_top, self.left_bottom]
    }

    /// Calls with the columns of each row that the rectangle covers inside the clip.
    pub(crate) fn spans(&self, clip: Clip, mut span: impl FnMut(Range<i64>, i64)) {
        let columns = clip.columns(first_pixel(self.left_top.x), first_pixel(self.right));
        if columns.is_empty() {
            return;
        }
        for row in clip.rows(first_pixel(self.left_top.y), first_pixel(self.bottom)) {
            span(columns.clone(), row);
        }
    }
}

fn bounds([a, b, c]: &[Corner; 3]) -> [i64; 4] {
    [
        a.x.min(b.x).min(c.x),
        a.y.min(b.y).min(c.y),
        a.x.max(b.x).max(c.x),
        a.y.max(b.y).max(c.y),
    ]
}

/// Whether the fourth corner has what the other three promise for it.
#[expect(clippy::float_cmp, reason = "upright pictures repeat the same numbers")]
fn is_even(left_top: &Corner, right_top: &Corner, left_bottom: &Corner, last: &Corner) -> bool {
    let sum = |one: &Corner, other: &Corner| {
        // Two channels in each, with room for the sum.
        let lanes = |colour: u32| (colour & 0x00ff_00ff, (colour >> 8) & 0x00ff_00ff);
        let (one, other) = (lanes(one.colour), lanes(other.colour));
        (one.0 + other.0, one.1 + other.1)
    };
    let place = |one: &Corner, other: &Corner| {
        let ([u, v], [other_u, other_v]) = (one.uv, other.uv);
        [u + other_u, v + other_v]
    };
    sum(left_top, last) == sum(right_top, left_bottom)
        && place(left_top, last) == place(right_top, left_bottom)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing, reason = "tests")]

    use super::*;

    fn corner(x: i64, y: i64, colour: u32) -> Corner {
        Corner {
            x,
            y,
            uv: [0.0, 0.0],
            colour,
        }
    }

    #[test]
    fn every_order_of_the_two_triangles_is_the_rectangle() {
        let corners = [
            corner(0, 0, 1),
            corner(512, 0, 1),
            corner(0, 256, 1),
            corner(512, 256, 1),
        ];
        let pick = |[a, b, c]: [usize; 3]| [corners[a], corners[b], corners[c]];
        for (first, second) in [
            ([0, 1, 2], [2, 1, 3]),
            ([2, 0, 1], [3, 2, 1]),
            ([0, 1, 3], [0, 3, 2]),
        ] {
            assert!(Rectangle::of(&pick(first), &pick(second)).is_some());
            assert!(Rectangle::of(&pick(second), &pick(first)).is_some());
        }
        // The same half twice, two halves that overlap, and a half without extent.
        for (first, second) in [
            ([0, 1, 2], [0, 1, 2]),
            ([0, 1, 2], [0, 1, 3]),
            ([0, 3, 3], [0, 3, 1]),
        ] {
            assert!(Rectangle::of(&pick(first), &pick(second)).is_none());
        }
    }

    #[test]
    fn a_colour_that_bends_at_the_diagonal_is_no_rectangle() {
        let of = |last: u32| {
            let corners = [
                corner(0, 0, 0),
                corner(256, 0, 10),
                corner(0, 256, 20),
                corner(256, 256, last),
            ];
            Rectangle::of(
                &[corners[0], corners[1], corners[2]],
                &[corners[2], corners[1], corners[3]],
            )
            .is_some()
        };
        assert!(of(30));
        assert!(!of(31));
    }
}
