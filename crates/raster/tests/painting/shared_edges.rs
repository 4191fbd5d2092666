//! Random triangles against the slow rasteriser: neighbours neither overlap nor leave gaps.

use egui::epaint::Vertex;
use egui::{Color32, ColorImage, TextureOptions, pos2};

use crate::canvas::{Canvas, mesh, painter, primitive, vertex, white};
use crate::reference::{Reference, difference};

const SIDE: u32 = 40;

/// The same numbers in every run (Knuth's linear congruence).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u16) -> u16 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        u16::try_from(self.0 >> 48).unwrap() % limit
    }

    fn fraction(&mut self) -> f32 {
        f32::from(self.below(4096)) / 4096.0
    }

    fn colour(&mut self) -> Color32 {
        let alpha = u8::try_from(self.below(256)).unwrap();
        let mut channel = || u8::try_from(self.below(u16::from(alpha) + 1)).unwrap();
        Color32::from_rgba_premultiplied(channel(), channel(), channel(), alpha)
    }
}

/// A fan around a point, all the way round, often with corners exactly on centres of pixels.
fn fan(random: &mut Random, colour: Color32) -> (Vec<Vertex>, Vec<u32>) {
    let grid = [2.0, 2.0, 8.0, 1024.0][usize::from(random.below(4))];
    let snap = |at: f32| (at * grid).round() / grid;
    let count = 3 + random.below(9);
    let mut vertices = vec![vertex(20.0, 20.5, colour)];
    let turn = random.fraction();
    for at in 0..count {
        let angle = std::f32::consts::TAU * (f32::from(at) + turn) / f32::from(count);
        let radius = 1.0 + 20.0 * random.fraction();
        vertices.push(vertex(
            snap(20.0 + radius * angle.cos()),
            snap(20.5 + radius * angle.sin()),
            colour,
        ));
    }
    let count = u32::from(count);
    let indices = (0..count)
        .flat_map(|at| [0, 1 + at, 1 + (at + 1) % count])
        .collect();
    (vertices, indices)
}

#[test]
fn thousands_of_fans_draw_shared_edges_once() {
    let mut random = Random(1);
    let painter = white();
    let image = ColorImage::filled([1, 1], Color32::WHITE);
    let colour = Color32::from_rgba_premultiplied(100, 50, 0, 128);
    let mut covered = 0;
    for round in 0..2000 {
        let (vertices, indices) = fan(&mut random, colour);
        let fan = [primitive(mesh(&vertices, &indices))];
        let mut canvas = Canvas::new(SIDE, SIDE, 0);
        canvas.paint(&painter, &fan, 1.0);
        let mut reference = Reference::new(SIDE.into(), SIDE.into(), 0.0);
        reference.paint(&fan, &image, 1.0);
        for (at, times) in reference.covered.iter().enumerate() {
            // A fan with three blades may turn back on itself when its corners are moved.
            let wanted = [0, 0x0064_3200][usize::from(*times > 0)];
            if *times < 2 {
                assert_eq!(canvas.data[at], wanted, "round {round}, pixel {at}");
                covered += times;
            } else {
                assert!(vertices.len() < 6, "round {round}, pixel {at}");
            }
        }
    }
    assert!(covered > 300_000, "{covered}");
}

#[test]
fn random_triangles_are_shaded_as_the_slow_way_says() {
    let mut random = Random(2);
    let painter = white();
    let image = ColorImage::filled([1, 1], Color32::WHITE);
    for round in 0..1000 {
        let corners: Vec<Vertex> = (0..3)
            .map(|_| {
                let (x, y) = (60.0 * random.fraction(), 60.0 * random.fraction());
                vertex(x - 10.0, y - 10.0, random.colour())
            })
            .collect();
        let triangle = [primitive(mesh(&corners, &[0, 1, 2]))];
        let mut canvas = Canvas::new(SIDE, SIDE, 0x0080_8080);
        canvas.paint(&painter, &triangle, 1.0);
        let mut reference = Reference::new(SIDE.into(), SIDE.into(), 128.0);
        reference.paint(&triangle, &image, 1.0);
        let (most, at) = difference(&reference, &canvas.data);
        assert!(most < 1.6, "round {round}: {most} at {at}");
    }
}

#[test]
fn random_pictures_are_what_the_slow_way_says() {
    let mut random = Random(3);
    let texels = (0..64).map(|_| random.colour()).collect();
    let image = ColorImage::new([8, 8], texels);
    let painter = painter(image.clone(), TextureOptions::LINEAR);
    for round in 0..1000 {
        let mut at = |scale: f32| scale * random.fraction();
        // An upright rectangle, turned into any triangle pair in every second round.
        let (left, top, wide, high) = (at(20.0), at(20.0), at(20.0), at(20.0));
        let bend = if round % 2 == 0 { 0.0 } else { at(9.0) };
        let tints = [0, 1, 2, 3].map(|_| random.colour());
        let corners: Vec<Vertex> = [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)]
            .into_iter()
            .enumerate()
            .map(|(at, (u, v))| Vertex {
                pos: pos2(left + wide * u + bend * v, top + high * v),
                uv: pos2(u, v),
                color: tints[if round % 3 == 0 { at } else { 0 }],
            })
            .collect();
        let picture = [primitive(mesh(&corners, &[0, 1, 2, 2, 1, 3]))];
        let mut canvas = Canvas::new(SIDE, SIDE, 0x0080_8080);
        canvas.paint(&painter, &picture, 1.0);
        let mut reference = Reference::new(SIDE.into(), SIDE.into(), 128.0);
        reference.paint(&picture, &image, 1.0);
        let (most, at) = difference(&reference, &canvas.data);
        assert!(most < 4.0, "round {round}: {most} at {at}");
        assert!(reference.covered.iter().all(|times| *times < 2));
    }
}
