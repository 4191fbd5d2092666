//! Meshes, textures and sizes that nobody means: nothing panics, and nothing else is touched.

use egui::epaint::{ImageDelta, Vertex};
use egui::{
    Color32, ColorImage, Mesh, Rect, TextureId, TextureOptions, TextureWrapMode, TexturesDelta,
    Vec2, pos2,
};
use proptest::prelude::*;
use raster::{Painter, Pixels};

use crate::canvas::{TEXTURE, clipped};

/// Any float, often one that is on the screen, at its border or none at all.
fn number() -> impl Strategy<Value = f32> {
    prop_oneof![
        4 => -4.0..40.0_f32,
        1 => any::<f32>(),
        1 => prop::sample::select(vec![
            0.0, 0.5, 1.0, -1.0, 1e7, -1e7, 1e30, f32::MAX, f32::MIN_POSITIVE,
            f32::NAN, f32::INFINITY, f32::NEG_INFINITY,
        ]),
    ]
}

fn vertex() -> impl Strategy<Value = Vertex> {
    let uv = prop_oneof![Just((0.0, 0.0)), (number(), number())];
    (number(), number(), uv, any::<[u8; 4]>()).prop_map(|(x, y, uv, [r, g, b, a])| Vertex {
        pos: pos2(x, y),
        uv: pos2(uv.0, uv.1),
        color: Color32::from_rgba_premultiplied(r, g, b, a),
    })
}

fn mesh() -> impl Strategy<Value = Mesh> {
    let vertices = prop::collection::vec(vertex(), 0..8);
    let indices = prop::collection::vec(prop_oneof![9 => 0..8_u32, 1 => any::<u32>()], 0..40);
    (vertices, indices, 0..3_u64).prop_map(|(vertices, indices, texture)| Mesh {
        vertices,
        indices,
        texture_id: TextureId::Managed(texture),
    })
}

/// An image that may hold other than it promises, and may be meant for a part.
#[derive(Clone, Debug)]
struct Image {
    size: [usize; 2],
    count: usize,
    pos: Option<[usize; 2]>,
    options: TextureOptions,
}

impl Image {
    fn delta(&self) -> ImageDelta {
        ImageDelta {
            image: ColorImage {
                size: self.size,
                source_size: Vec2::ZERO,
                pixels: vec![Color32::LIGHT_BLUE; self.count],
            }
            .into(),
            options: self.options,
            pos: self.pos,
        }
    }
}

fn image() -> impl Strategy<Value = Image> {
    let side = || prop_oneof![9 => 0..6_usize, 1 => any::<usize>()];
    let options = (0..6_usize).prop_map(|at| TextureOptions {
        wrap_mode: [
            TextureWrapMode::ClampToEdge,
            TextureWrapMode::Repeat,
            TextureWrapMode::MirroredRepeat,
        ][at % 3],
        ..[TextureOptions::LINEAR, TextureOptions::NEAREST][at / 3]
    });
    let pos = prop::option::of([side(), side()]);
    // Mostly as many texels as the size promises.
    let count = prop_oneof![9 => Just(None), 1 => (0..40_usize).prop_map(Some)];
    ([side(), side()], count, pos, options).prop_map(|(size, count, pos, options)| {
        let promised = size[0]
            .checked_mul(size[1])
            .filter(|promised| *promised < 100);
        Image {
            size,
            count: count.or(promised).unwrap_or(7),
            pos,
            options,
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn nothing_panics_and_only_the_clip_is_touched(
        images in prop::collection::vec(image(), 1..4),
        mesh in mesh(),
        clip in [number(), number(), number(), number()],
        scale in prop_oneof![Just(1.0), Just(1.5), number()],
        (width, height) in (0..40_u32, 0..40_u32),
    ) {
        let mut delta = TexturesDelta::default();
        for (at, image) in images.into_iter().enumerate() {
            let id = TextureId::Managed(u64::try_from(at % 2).unwrap());
            delta.push(id, image.delta());
        }
        delta.free(TEXTURE);
        let mut painter = Painter::default();
        painter.update(&delta);

        let clip = Rect::from_min_max(pos2(clip[0], clip[1]), pos2(clip[2], clip[3]));
        let below = 0x00ab_cdef;
        let mut data = vec![below; 40 * 40];
        let mut pixels = Pixels::new(width, height, &mut data).unwrap();
        painter.paint(&mut pixels, &[clipped(mesh, clip)], scale);
        painter.free(&delta);
        delta.clear();

        // Rounded and cut by the border, as `as` does it too.
        let edge = |points: f32| i64::from(rounded((points * scale).round()));
        for (at, pixel) in data.iter().enumerate() {
            let at = i64::try_from(at).unwrap();
            let (wide, high) = (i64::from(width), i64::from(height));
            let inside = at < wide * high
                && (edge(clip.min.x)..edge(clip.max.x)).contains(&(at % wide))
                && (edge(clip.min.y)..edge(clip.max.y)).contains(&(at / wide));
            prop_assert!(inside || *pixel == below, "pixel {at}");
            prop_assert!(*pixel <= 0x00ff_ffff, "pixel {at}");
        }
    }

    #[test]
    fn any_size_is_answered(width: u32, height: u32, long in 0..100_usize) {
        let mut data = vec![0; long];
        let fits = u64::from(width) * u64::from(height) <= u64::try_from(long).unwrap();
        prop_assert_eq!(Pixels::new(width, height, &mut data).is_some(), fits);
    }
}

#[expect(clippy::cast_possible_truncation, reason = "it stops at the ends")]
fn rounded(number: f32) -> i32 {
    number as i32
}
