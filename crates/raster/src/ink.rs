//! What colour each pixel of a shape gets: its vertices' colours times what its texture shows.

use std::ops::Range;

use crate::blend::{alpha, channel, multiply, over};
use crate::number::{fixed, real, size};
use crate::pixels::Pixels;
use crate::plane::{Plane, Slope};
use crate::texture::Texture;
use crate::vertex::Corner;

/// The four ways, by what stays the same over the shape.
pub(crate) enum Ink<'a> {
    /// One colour.
    Flat(u32),
    /// Colours that change, times one texel.
    Shaded(Shade, u32),
    /// A texture times one colour: glyphs and pictures.
    Printed(Print<'a>, u32),
    /// Both change.
    ShadedPrint(Print<'a>, Shade),
}

impl<'a> Ink<'a> {
    /// The ink of a triangle; none if nothing of it would be seen.
    pub(crate) fn new(corners: &[Corner; 3], texture: &'a Texture) -> Option<Self> {
        let [a, b, c] = corners;
        let has_one_colour = a.colour == b.colour && a.colour == c.colour;
        if has_one_colour && a.colour == 0 {
            return None;
        }
        let texel = shows_one_place(corners).then(|| one_texel(a, texture));
        if has_one_colour && let Some(texel) = texel {
            let colour = multiply(a.colour, texel);
            return (colour != 0).then_some(Self::Flat(colour));
        }
        let slope = Slope::of(corners)?;
        Some(match (texel, has_one_colour) {
            (Some(texel), _) => Self::Shaded(Shade::new(corners, &slope), texel),
            (None, true) => Self::Printed(Print::new(corners, &slope, texture), a.colour),
            (None, false) => Self::ShadedPrint(
                Print::new(corners, &slope, texture),
                Shade::new(corners, &slope),
            ),
        })
    }

    /// Lays the ink over these pixels of a row.
    pub(crate) fn fill(&self, onto: &mut Pixels<'_>, columns: Range<i64>, y: i64) {
        let x = columns.start;
        let Some(pixels) = onto.row(columns, y) else {
            return;
        };
        match self {
            Self::Flat(colour) if alpha(*colour) == 255 => pixels.fill(*colour & 0x00ff_ffff),
            Self::Flat(colour) => {
                for pixel in pixels {
                    *pixel = over(*colour, *pixel);
                }
            }
            Self::Shaded(shade, texel) => {
                for (pixel, colour) in pixels.iter_mut().zip(shade.colours(x, y)) {
                    lay(multiply(colour, *texel), pixel);
                }
            }
            Self::Printed(print, tint) => print.lay(pixels, x, y, std::iter::repeat(*tint)),
            Self::ShadedPrint(print, shade) => print.lay(pixels, x, y, shade.colours(x, y)),
        }
    }
}

#[expect(clippy::float_cmp, reason = "egui's fills repeat the same numbers")]
fn shows_one_place([a, b, c]: &[Corner; 3]) -> bool {
    a.uv == b.uv && a.uv == c.uv
}

/// The texel that all corners see: nearly always the white one, from which egui draws its fills.
fn one_texel(corner: &Corner, texture: &Texture) -> u32 {
    let ([width, height], [u, v]) = (texture.size(), corner.uv);
    texture.sample(
        fixed(place(u, width)),
        fixed(place(v, height)),
        texture.is_smooth(false),
    )
}

/// A place in a texture, in texels from the centre of the first.
fn place(uv: f32, texels: i64) -> f64 {
    f64::from(uv) * real(texels) - 0.5
}

/// Lays a colour over one pixel.
fn lay(colour: u32, pixel: &mut u32) {
    if alpha(colour) == 255 {
        *pixel = colour & 0x00ff_ffff;
    } else if colour != 0 {
        *pixel = over(colour, *pixel);
    }
}

/// Colours that change over a shape: blue, green, red and alpha.
pub(crate) struct Shade([Plane; 4]);

impl Shade {
    fn new(corners: &[Corner; 3], slope: &Slope) -> Self {
        let plane = |shift| slope.plane(corners.map(|c| f64::from(channel(c.colour, shift))));
        Self([plane(0), plane(8), plane(16), plane(24)])
    }

    /// The colours from a pixel to the right.
    fn colours(&self, x: i64, y: i64) -> impl Iterator<Item = u32> {
        // Half is added once, so that cutting the fraction off rounds.
        let mut now = self
            .0
            .each_ref()
            .map(|plane| plane.at(x, y).saturating_add(1 << 15));
        let steps = self.0.each_ref().map(|plane| plane.step);
        std::iter::repeat_with(move || {
            let mut colour = 0;
            for (shift, (now, step)) in [0, 8, 16, 24].into_iter().zip(now.iter_mut().zip(steps)) {
                // What is stepped may leave its range by less than it can show.
                colour |= u32::try_from((*now >> 16).clamp(0, 255)).unwrap_or(0) << shift;
                *now = now.wrapping_add(step);
            }
            colour
        })
    }
}

/// A texture laid over a shape.
pub(crate) struct Print<'a> {
    texture: &'a Texture,
    u: Plane,
    v: Plane,
    is_smooth: bool,
}

impl<'a> Print<'a> {
    fn new(corners: &[Corner; 3], slope: &Slope, texture: &'a Texture) -> Self {
        let [width, height] = texture.size();
        let u = slope.plane(corners.map(|Corner { uv: [u, _], .. }| place(u, width)));
        let v = slope.plane(corners.map(|Corner { uv: [_, v], .. }| place(v, height)));
        let texels = (u.across.hypot(v.across)).max(u.down.hypot(v.down));
        Self {
            texture,
            is_smooth: texture.is_smooth(texels > 1.0),
            u,
            v,
        }
    }

    fn lay(&self, pixels: &mut [u32], x: i64, y: i64, tints: impl Iterator<Item = u32>) {
        if let Some(texels) = self.whole_texels(x, y, pixels.len()) {
            for ((pixel, texel), tint) in pixels.iter_mut().zip(texels).zip(tints) {
                if *texel != 0 {
                    lay(multiply(tint, *texel), pixel);
                }
            }
            return;
        }
        let (mut u, mut v) = (self.u.at(x, y), self.v.at(x, y));
        for (pixel, tint) in pixels.iter_mut().zip(tints) {
            lay(
                multiply(tint, self.texture.sample(u, v, self.is_smooth)),
                pixel,
            );
            u = u.wrapping_add(self.u.step);
            v = v.wrapping_add(self.v.step);
        }
    }

    /// The texels themselves, if each pixel of the span shows exactly one, as in nearly all text.
    fn whole_texels(&self, x: i64, y: i64, count: usize) -> Option<&'a [u32]> {
        let right = x.checked_add(size(count))? - 1;
        let first = (near(self.u.at(x, y))?, near(self.v.at(x, y))?);
        let last = (near(self.u.at(right, y))?, near(self.v.at(right, y))?);
        if last != (first.0 + (right - x), first.1) {
            return None;
        }
        self.texture.row(first.0, first.1, count)
    }
}

/// The texel whose centre is here, or less than a smooth texture can show from here.
fn near(place: i64) -> Option<i64> {
    let texel = place.saturating_add(1 << 15) >> 16;
    ((place - (texel << 16)).abs() < 1 << 7).then_some(texel)
}
