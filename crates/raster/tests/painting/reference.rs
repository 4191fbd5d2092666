//! A slow rasteriser that asks each pixel whether it lies in each triangle, in exact numbers.

use egui::epaint::{Primitive, Vertex};
use egui::{ClippedPrimitive, ColorImage, Mesh};

/// What was drawn, as fractions that were never rounded, and how often.
pub(crate) struct Reference {
    pub(crate) width: i64,
    pub(crate) height: i64,
    /// Red, green and blue of each pixel, 0 to 255.
    pub(crate) colours: Vec<[f64; 3]>,
    /// How many triangles covered each pixel.
    pub(crate) covered: Vec<u32>,
}

impl Reference {
    pub(crate) fn new(width: i64, height: i64, below: f64) -> Self {
        let count = usize::try_from(width * height).unwrap();
        Self {
            width,
            height,
            colours: vec![[below; 3]; count],
            covered: vec![0; count],
        }
    }

    /// Draws with a smooth texture.
    pub(crate) fn paint(
        &mut self,
        primitives: &[ClippedPrimitive],
        image: &ColorImage,
        scale: f32,
    ) {
        for primitive in primitives {
            let Primitive::Mesh(mesh) = &primitive.primitive else {
                continue;
            };
            let rect = primitive.clip_rect;
            let clip = [rect.min.x, rect.min.y, rect.max.x, rect.max.y]
                .map(|points| whole(f64::from((points * scale).round())));
            self.mesh(mesh, clip, image, scale);
        }
    }

    fn mesh(&mut self, mesh: &Mesh, clip: [i64; 4], image: &ColorImage, scale: f32) {
        for indices in mesh.indices.chunks_exact(3) {
            let corners = [0, 1, 2].map(|at| mesh.vertices[usize::try_from(indices[at]).unwrap()]);
            let points = corners.map(|corner| {
                [corner.pos.x, corner.pos.y]
                    .map(|p| whole((f64::from(p) * f64::from(scale) * 256.0 + 0.5).floor()))
            });
            let low = |axis: usize| points.iter().map(|p| p[axis]).min().unwrap() / 256 - 1;
            let high = |axis: usize| points.iter().map(|p| p[axis]).max().unwrap() / 256 + 2;
            for y in low(1).max(clip[1]).max(0)..high(1).min(clip[3]).min(self.height) {
                for x in low(0).max(clip[0]).max(0)..high(0).min(clip[2]).min(self.width) {
                    if let Some(weights) = weights(points, [x * 256 + 128, y * 256 + 128]) {
                        let at = usize::try_from(y * self.width + x).unwrap();
                        self.covered[at] += 1;
                        blend(&mut self.colours[at], colour(&corners, weights, image));
                    }
                }
            }
        }
    }
}

/// How near a point is to each corner; none if the triangle does not cover it.
fn weights(mut points: [[i64; 2]; 3], at: [i64; 2]) -> Option<[f64; 3]> {
    let turned = side(points[0], points[1], points[2]) < 0;
    if turned {
        points.swap(1, 2);
    }
    let [a, b, c] = points;
    let area = side(a, b, c);
    let inside = |from: [i64; 2], to: [i64; 2]| {
        let side = side(from, to, at);
        let is_top = from[1] == to[1] && to[0] > from[0];
        let is_left = to[1] < from[1];
        side > 0 || (side == 0 && (is_top || is_left))
    };
    if area == 0 || !inside(a, b) || !inside(b, c) || !inside(c, a) {
        return None;
    }
    let weight = |from, to| real(side(from, to, at)) / real(area);
    let mut weights = [weight(b, c), weight(c, a), weight(a, b)];
    if turned {
        weights.swap(1, 2);
    }
    Some(weights)
}

/// On which side of a line a point is; above zero is right of it.
fn side(from: [i64; 2], to: [i64; 2], at: [i64; 2]) -> i64 {
    (to[0] - from[0]) * (at[1] - from[1]) - (to[1] - from[1]) * (at[0] - from[0])
}

/// Red, green, blue and alpha at a point, 0 to 255.
fn colour(corners: &[Vertex; 3], weights: [f64; 3], image: &ColorImage) -> [f64; 4] {
    let mean = |values: [f64; 3]| values.iter().zip(weights).map(|(v, w)| v * w).sum::<f64>();
    let u = mean(corners.map(|c| f64::from(c.uv.x))) * size(image.size[0]) - 0.5;
    let v = mean(corners.map(|c| f64::from(c.uv.y))) * size(image.size[1]) - 0.5;
    let texel = texel(image, u, v);
    [0, 1, 2, 3].map(|channel| {
        mean(corners.map(|c| f64::from(c.color.to_array()[channel]))) * texel[channel] / 255.0
    })
}

fn texel(image: &ColorImage, u: f64, v: f64) -> [f64; 4] {
    let at = |x: f64, y: f64, channel: usize| {
        let inside =
            |at: f64, size: usize| usize::try_from(whole(at).max(0)).unwrap().min(size - 1);
        let (x, y) = (inside(x, image.size[0]), inside(y, image.size[1]));
        f64::from(image.pixels[y * image.size[0] + x].to_array()[channel])
    };
    // Texels' places come as 32-bit fractions: what is nearly whole is meant to be.
    let (u, v) = (near(u), near(v));
    let (x, y) = (u.floor(), v.floor());
    [0, 1, 2, 3].map(|channel| {
        let row = |y: f64| at(x, y, channel) * (1.0 - (u - x)) + at(x + 1.0, y, channel) * (u - x);
        row(y) * (1.0 - (v - y)) + row(y + 1.0) * (v - y)
    })
}

fn near(place: f64) -> f64 {
    if (place - place.round()).abs() < 1e-3 {
        place.round()
    } else {
        place
    }
}

fn blend(pixel: &mut [f64; 3], colour: [f64; 4]) {
    for (below, above) in pixel.iter_mut().zip(colour) {
        *below = (above + *below * (1.0 - colour[3] / 255.0)).min(255.0);
    }
}

#[expect(clippy::cast_possible_truncation, reason = "tests")]
fn whole(number: f64) -> i64 {
    number as i64
}

#[expect(clippy::cast_precision_loss, reason = "tests")]
fn real(number: i64) -> f64 {
    number as f64
}

fn size(size: usize) -> f64 {
    real(i64::try_from(size).unwrap())
}

/// The largest difference of a channel, with the pixel where it is.
pub(crate) fn difference(reference: &Reference, drawn: &[u32]) -> (f64, usize) {
    let mut most = (0.0, 0);
    for (at, (wanted, drawn)) in reference.colours.iter().zip(drawn).enumerate() {
        let [_, red, green, blue] = drawn.to_be_bytes();
        for (wanted, drawn) in wanted.iter().zip([red, green, blue]) {
            let difference = (wanted - f64::from(drawn)).abs();
            if difference > most.0 {
                most = (difference, at);
            }
        }
    }
    most
}
