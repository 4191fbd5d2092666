//! The buffer that is drawn into, and the part of it that may be drawn into.

use std::ops::Range;

use egui::{Color32, Rect};

use crate::blend::pack;
use crate::number::{place, whole};

/// Pixels as 0x00RRGGBB, row after row from the top.
pub struct Pixels<'a> {
    width: u32,
    height: u32,
    data: &'a mut [u32],
}

impl<'a> Pixels<'a> {
    /// Borrows a buffer of this size in pixels; none if the data is too short for it.
    pub fn new(width: u32, height: u32, data: &'a mut [u32]) -> Option<Self> {
        let wide = usize::try_from(width).ok()?;
        let high = usize::try_from(height).ok()?;
        let data = data.get_mut(..wide.checked_mul(high)?)?;
        Some(Self {
            width,
            height,
            data,
        })
    }

    /// Makes every pixel this colour; alpha has no meaning here.
    pub fn fill(&mut self, colour: Color32) {
        self.data.fill(pack(colour) & 0x00ff_ffff);
    }

    /// Part of a row, for columns and a row that lie inside the buffer.
    pub(crate) fn row(&mut self, columns: Range<i64>, row: i64) -> Option<&mut [u32]> {
        let start = row * i64::from(self.width);
        self.data
            .get_mut(place(start + columns.start)..place(start + columns.end))
    }

    /// The pixels inside a rectangle in points, rounded and cut as egui's other painters do.
    pub(crate) fn clip(&self, points: Rect, pixels_per_point: f32) -> Clip {
        let pixel = |points: f32, low: i64, high: u32| {
            let rounded = f64::from((points * pixels_per_point).round());
            whole(rounded).clamp(low, i64::from(high))
        };
        let left = pixel(points.min.x, 0, self.width);
        let top = pixel(points.min.y, 0, self.height);
        Clip {
            left,
            top,
            right: pixel(points.max.x, left, self.width),
            bottom: pixel(points.max.y, top, self.height),
        }
    }
}

/// Pixels that may be drawn into; right and bottom are the first that may not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Clip {
    pub(crate) left: i64,
    pub(crate) top: i64,
    pub(crate) right: i64,
    pub(crate) bottom: i64,
}

impl Clip {
    /// Whether no pixel is inside.
    pub(crate) fn is_empty(self) -> bool {
        self.left >= self.right || self.top >= self.bottom
    }

    /// These columns as far as they are inside.
    pub(crate) fn columns(self, from: i64, to: i64) -> Range<i64> {
        from.max(self.left)..to.min(self.right)
    }

    /// These rows as far as they are inside.
    pub(crate) fn rows(self, from: i64, to: i64) -> Range<i64> {
        from.max(self.top)..to.min(self.bottom)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use egui::pos2;

    use super::*;

    #[test]
    fn too_little_data_is_refused_and_more_is_left_alone() {
        assert!(Pixels::new(2, 2, &mut [0; 3]).is_none());
        assert!(Pixels::new(u32::MAX, u32::MAX, &mut [0; 3]).is_none());
        assert!(Pixels::new(0, u32::MAX, &mut []).is_some());
        let mut data = [7; 5];
        Pixels::new(2, 2, &mut data).unwrap().fill(Color32::RED);
        assert_eq!(
            data,
            [0x00ff_0000, 0x00ff_0000, 0x00ff_0000, 0x00ff_0000, 7]
        );
    }

    #[test]
    fn the_clip_is_rounded_to_pixels_and_cut_at_the_border() {
        let mut data = [0; 100];
        let pixels = Pixels::new(10, 10, &mut data).unwrap();
        let clip = |left, top, right, bottom, scale| {
            let clip = pixels.clip(
                Rect::from_min_max(pos2(left, top), pos2(right, bottom)),
                scale,
            );
            [clip.left, clip.top, clip.right, clip.bottom]
        };
        assert_eq!(clip(1.4, 1.6, 3.4, 3.6, 1.0), [1, 2, 3, 4]);
        assert_eq!(clip(1.0, 1.0, 3.0, 3.0, 1.5), [2, 2, 5, 5]);
        assert_eq!(clip(-5.0, -5.0, 50.0, 50.0, 1.0), [0, 0, 10, 10]);
        assert_eq!(clip(4.0, 4.0, 2.0, 2.0, 1.0), [4, 4, 4, 4]);
        let never = f32::INFINITY;
        assert_eq!(clip(-never, -never, never, never, 1.0), [0, 0, 10, 10]);
        assert_eq!(clip(f32::NAN, 0.0, f32::NAN, 9.0, 1.0), [0, 0, 0, 9]);
    }
}
