//! A texture's texels, and what is seen between them.

use egui::epaint::textures::TextureFilter;
use egui::{ImageData, TextureOptions, TextureWrapMode};

use crate::blend::{mix, pack};
use crate::number::{place, size};

/// Texels, row after row, packed; there is at least one.
pub(crate) struct Texture {
    width: i64,
    height: i64,
    texels: Vec<u32>,
    options: TextureOptions,
}

impl Texture {
    /// None if the image is empty, or holds other than its size promises.
    pub(crate) fn new(image: &ImageData, options: TextureOptions) -> Option<Self> {
        let ImageData::Color(image) = image;
        let [width, height] = image.size;
        let count = width.checked_mul(height)?;
        (count > 0 && image.pixels.len() == count).then(|| Self {
            width: size(width),
            height: size(height),
            texels: image.pixels.iter().copied().map(pack).collect(),
            options,
        })
    }

    /// Replaces the part that begins at `left` and `top`, if all of it fits.
    pub(crate) fn change(
        &mut self,
        [left, top]: [usize; 2],
        image: &ImageData,
        options: TextureOptions,
    ) {
        let Some(part) = Self::new(image, options) else {
            return;
        };
        let fits = |from: usize, long: i64, whole: i64| {
            size(from).checked_add(long).is_some_and(|end| end <= whole)
        };
        if !fits(left, part.width, self.width) || !fits(top, part.height, self.height) {
            return;
        }
        self.options = options;
        let rows = self.texels.chunks_exact_mut(place(self.width)).skip(top);
        for (row, new) in rows.zip(part.texels.chunks_exact(place(part.width))) {
            for (texel, new) in row.iter_mut().skip(left).zip(new) {
                *texel = *new;
            }
        }
    }

    /// Width and height in texels.
    pub(crate) fn size(&self) -> [i64; 2] {
        [self.width, self.height]
    }

    /// Whether texels run into each other, where there are more texels than pixels or fewer.
    pub(crate) fn is_smooth(&self, is_shrunk: bool) -> bool {
        let filter = if is_shrunk {
            self.options.minification
        } else {
            self.options.magnification
        };
        filter == TextureFilter::Linear
    }

    /// A piece of a row; none if it is not all inside.
    pub(crate) fn row(&self, x: i64, y: i64, count: usize) -> Option<&[u32]> {
        let inside = x >= 0 && x.checked_add(size(count))? <= self.width;
        if !inside || !(0..self.height).contains(&y) {
            return None;
        }
        let start = place(y * self.width + x);
        self.texels.get(start..start.checked_add(count)?)
    }

    /// What is seen at a place, from the centre of the first texel, with sixteen bits of fraction.
    pub(crate) fn sample(&self, u: i64, v: i64, is_smooth: bool) -> u32 {
        if !is_smooth {
            let nearest = |at: i64| at.saturating_add(1 << 15) >> 16;
            return self.texel(nearest(u), nearest(v));
        }
        // Eight bits of the fraction count, as on graphics cards.
        let (u, v) = (u.saturating_add(1 << 7) >> 8, v.saturating_add(1 << 7) >> 8);
        let part = |at: i64| u32::try_from(at & 0xff).unwrap_or(0);
        let (x, y) = (u >> 8, v >> 8);
        let row = |y: i64| mix(self.texel(x, y), self.texel(x + 1, y), part(u));
        mix(row(y), row(y + 1), part(v))
    }

    fn texel(&self, x: i64, y: i64) -> u32 {
        let (x, y) = (self.wrap(x, self.width), self.wrap(y, self.height));
        let texel = self.texels.get(place(y * self.width + x));
        texel.copied().unwrap_or_default()
    }

    /// The texel that is meant, for one that may lie outside.
    fn wrap(&self, at: i64, size: i64) -> i64 {
        if (0..size).contains(&at) {
            return at;
        }
        match self.options.wrap_mode {
            TextureWrapMode::ClampToEdge => at.clamp(0, size - 1),
            TextureWrapMode::Repeat => at.rem_euclid(size),
            TextureWrapMode::MirroredRepeat => {
                let phase = at.rem_euclid(2 * size);
                phase.min(2 * size - 1 - phase)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use egui::{Color32, ColorImage};

    use super::*;

    /// Texels whose green is their place: 0, 16, 32 and so on.
    fn image(width: usize, height: usize) -> ImageData {
        let pixels = (0..width * height)
            .map(|at| Color32::from_rgb_additive(0, u8::try_from(at * 16).unwrap(), 0))
            .collect();
        ColorImage::new([width, height], pixels).into()
    }

    fn greens(texture: &Texture) -> Vec<u32> {
        texture.texels.iter().map(|texel| texel >> 8).collect()
    }

    #[test]
    fn a_part_replaces_its_texels_alone() {
        let mut texture = Texture::new(&image(3, 3), TextureOptions::LINEAR).unwrap();
        texture.change([1, 2], &image(2, 1), TextureOptions::NEAREST);
        assert_eq!(greens(&texture), [0, 16, 32, 48, 64, 80, 96, 0, 16]);
        assert!(!texture.is_smooth(false));
    }

    #[test]
    fn a_part_that_does_not_fit_changes_nothing() {
        let mut texture = Texture::new(&image(3, 3), TextureOptions::LINEAR).unwrap();
        let before = greens(&texture);
        for at in [[2, 0], [0, 3], [usize::MAX, 0], [0, usize::MAX]] {
            texture.change(at, &image(2, 1), TextureOptions::NEAREST);
        }
        let mut short = ColorImage::filled([2, 2], Color32::RED);
        short.pixels.pop();
        texture.change([0, 0], &short.into(), TextureOptions::NEAREST);
        assert_eq!(greens(&texture), before);
        assert!(texture.is_smooth(false));
    }

    #[test]
    fn images_that_are_empty_or_short_are_no_textures() {
        let mut short = ColorImage::filled([2, 2], Color32::RED);
        short.pixels.pop();
        assert!(Texture::new(&short.into(), TextureOptions::LINEAR).is_none());
        for size in [[0, 0], [0, 5], [5, 0], [usize::MAX, usize::MAX]] {
            let empty = ColorImage {
                size,
                ..ColorImage::default()
            };
            assert!(Texture::new(&empty.into(), TextureOptions::LINEAR).is_none());
        }
    }

    #[test]
    fn smooth_texels_run_into_each_other_and_others_do_not() {
        let texture = Texture::new(&image(2, 2), TextureOptions::LINEAR).unwrap();
        let half = 1 << 15;
        let green = |u, v, is_smooth| texture.sample(u, v, is_smooth) >> 8;
        assert_eq!(green(0, 0, true), 0);
        assert_eq!(green(half, 0, true), 8);
        assert_eq!(green(half, half, true), 24);
        assert_eq!(green(half / 2, 2 * half, true), 36);
        assert_eq!(green(-half, 9 * half, true), 32);
        assert_eq!(green(half - 1, 0, false), 0);
        assert_eq!(green(half, 0, false), 16);
        assert_eq!(green(i64::MAX, i64::MIN, false), 16);
        assert_eq!(green(i64::MIN, i64::MAX, true), 32);
    }

    #[test]
    fn what_lies_outside_is_wrapped_as_asked() {
        let seen = |options| {
            let texture = Texture::new(&image(3, 1), options).unwrap();
            (-4..7)
                .map(|x| texture.sample(x << 16, 0, true) >> 12)
                .collect::<Vec<_>>()
        };
        let clamped = [0, 0, 0, 0, 0, 1, 2, 2, 2, 2, 2];
        let repeated = [2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0];
        let mirrored = [2, 2, 1, 0, 0, 1, 2, 2, 1, 0, 0];
        assert_eq!(seen(TextureOptions::LINEAR), clamped);
        assert_eq!(seen(TextureOptions::LINEAR_REPEAT), repeated);
        assert_eq!(seen(TextureOptions::LINEAR_MIRRORED_REPEAT), mirrored);
    }
}
