//! Values that were worked out by hand.

use egui::epaint::ImageDelta;
use egui::{Color32, ColorImage, Mesh, Rect, TextureOptions, TexturesDelta, pos2, vec2};
use rstest::rstest;

use crate::canvas::{
    Canvas, TEXTURE, callback, clipped, mesh, painter, primitive, set, vertex, white,
};

const HALF_WHITE: Color32 = Color32::from_rgba_premultiplied(128, 128, 128, 128);

fn rectangle(left: f32, top: f32, right: f32, bottom: f32, color: Color32) -> Mesh {
    let mut mesh = Mesh::with_texture(TEXTURE);
    mesh.add_colored_rect(
        Rect::from_min_max(pos2(left, top), pos2(right, bottom)),
        color,
    );
    mesh
}

/// A rectangle that shows all of the texture.
fn print(left: f32, top: f32, size: [f32; 2], tint: Color32) -> Mesh {
    let mut mesh = Mesh::with_texture(TEXTURE);
    mesh.add_rect_with_uv(
        Rect::from_min_size(pos2(left, top), vec2(size[0], size[1])),
        Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0)),
        tint,
    );
    mesh
}

#[rstest]
#[case::on_pixels([1.0, 1.0, 4.0, 3.0], 1.0, [1, 1, 4, 3])]
#[case::centres_decide([0.6, 0.4, 3.4, 2.6], 1.0, [1, 0, 3, 3])]
#[case::a_centre_on_the_edge([0.5, 0.5, 2.5, 2.5], 1.0, [0, 0, 2, 2])]
#[case::scaled([1.0, 1.0, 2.0, 2.0], 2.0, [2, 2, 4, 4])]
#[case::further_than_the_screen([-1e7, -1e7, 1e7, 2.0], 1.0, [0, 0, 6, 2])]
fn a_rectangle_covers_its_pixels_once(
    #[case] points: [f32; 4],
    #[case] scale: f32,
    #[case] pixels: [usize; 4],
) {
    let mut canvas = Canvas::new(6, 5, 0);
    let [left, top, right, bottom] = points;
    let mesh = rectangle(left, top, right, bottom, HALF_WHITE);
    canvas.paint(&white(), &[primitive(mesh)], scale);
    for y in 0..5 {
        for x in 0..6 {
            let inside = (pixels[0]..pixels[2]).contains(&x) && (pixels[1]..pixels[3]).contains(&y);
            let wanted = if inside { 0x0080_8080 } else { 0 };
            assert_eq!(canvas.row(y)[x], wanted, "{x} {y}");
        }
    }
}

#[test]
fn huge_triangles_are_drawn_on_the_screen_too() {
    let corners = [
        vertex(-2e7, -2e7, HALF_WHITE),
        vertex(2e7, -2e7, HALF_WHITE),
        vertex(0.0, 4e7, HALF_WHITE),
    ];
    let mut canvas = Canvas::new(4, 4, 0);
    canvas.paint(&white(), &[primitive(mesh(&corners, &[0, 1, 2]))], 1.5);
    assert_eq!(canvas.data, [0x0080_8080; 16]);
}

#[test]
fn a_triangle_covers_the_centres_in_it() {
    let corners = [
        vertex(0.0, 0.0, Color32::WHITE),
        vertex(4.0, 0.0, Color32::WHITE),
        vertex(0.0, 4.0, Color32::WHITE),
    ];
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2]] {
        let mut canvas = Canvas::new(5, 5, 0);
        canvas.paint(&white(), &[primitive(mesh(&corners, &order))], 1.0);
        // Centres on the slanted edge belong to whoever is right of it.
        let wanted = [(0, 0), (1, 0), (2, 0), (0, 1), (1, 1), (0, 2)];
        assert_eq!(canvas.touched(0), wanted);
    }
}

#[test]
fn nothing_is_drawn_outside_the_clip() {
    let mut canvas = Canvas::new(8, 8, 0);
    let clip = Rect::from_min_max(pos2(1.0, 2.0), pos2(3.4, 3.6));
    let corners = [
        vertex(-9.0, -9.0, Color32::WHITE),
        vertex(90.0, -9.0, Color32::WHITE),
        vertex(-9.0, 90.0, Color32::WHITE),
    ];
    let meshes = [
        rectangle(-5.0, -5.0, 50.0, 50.0, HALF_WHITE),
        mesh(&corners, &[0, 1, 2]),
    ];
    let wanted = [(1, 2), (2, 2), (1, 3), (2, 3)];
    for mesh in meshes {
        canvas.data.fill(0);
        canvas.paint(&white(), &[clipped(mesh, clip)], 1.0);
        assert_eq!(canvas.touched(0), wanted);
    }
}

#[test]
fn colours_change_evenly_and_are_rounded() {
    let corners = [
        vertex(0.0, 0.0, Color32::BLACK),
        vertex(4.0, 0.0, Color32::WHITE),
        vertex(0.0, 1.0, Color32::BLACK),
        vertex(4.0, 1.0, Color32::WHITE),
    ];
    let mut canvas = Canvas::new(4, 1, 0);
    let indices = [0, 1, 2, 2, 1, 3];
    canvas.paint(&white(), &[primitive(mesh(&corners, &indices))], 1.0);
    // 255 × 1/8, 3/8, 5/8 and 7/8.
    assert_eq!(
        canvas.data,
        [0x0020_2020, 0x0060_6060, 0x009f_9f9f, 0x00df_dfdf]
    );
}

#[test]
fn a_feathered_edge_fades() {
    let corners = [
        vertex(0.0, 0.0, Color32::WHITE),
        vertex(2.0, 0.0, Color32::TRANSPARENT),
        vertex(0.0, 1.0, Color32::WHITE),
        vertex(2.0, 1.0, Color32::TRANSPARENT),
    ];
    let mut canvas = Canvas::new(2, 1, 0x0000_00ff);
    let indices = [0, 1, 2, 2, 1, 3];
    canvas.paint(&white(), &[primitive(mesh(&corners, &indices))], 1.0);
    // 255 × 3/4 and 1/4, over blue.
    assert_eq!(canvas.data, [0x00bf_bfff, 0x0040_40ff]);
}

#[test]
fn a_glyph_is_its_texels_times_the_tint() {
    let coverage = [0, 128, 255, 64].map(|a| Color32::from_rgba_premultiplied(a, a, a, a));
    let painter = painter(
        ColorImage::new([2, 2], coverage.to_vec()),
        TextureOptions::LINEAR,
    );
    let mut canvas = Canvas::new(4, 3, 0x00ff_ffff);
    let tint = Color32::from_rgb(200, 100, 0);
    canvas.paint(
        &painter,
        &[primitive(print(1.0, 1.0, [2.0, 2.0], tint))],
        1.0,
    );
    // 128 of 255: 100, 50 and 0, over white × 127/255; 64 of 255: 50, 25 and 0 over × 191/255.
    assert_eq!(
        canvas.row(1),
        [0x00ff_ffff, 0x00ff_ffff, 0x00e3_b17f, 0x00ff_ffff]
    );
    assert_eq!(
        canvas.row(2),
        [0x00ff_ffff, 0x00c8_6400, 0x00f1_d8bf, 0x00ff_ffff]
    );
    assert_eq!(canvas.touched(0x00ff_ffff), [(2, 1), (1, 2), (2, 2)]);
}

#[rstest]
#[case::smooth(TextureOptions::LINEAR, [0x0000_0000, 0x0040_4040, 0x00bf_bfbf, 0x00ff_ffff])]
#[case::hard(TextureOptions::NEAREST, [0x0000_0000, 0x0000_0000, 0x00ff_ffff, 0x00ff_ffff])]
fn a_picture_is_stretched(#[case] options: TextureOptions, #[case] wanted: [u32; 4]) {
    let image = ColorImage::new([2, 1], vec![Color32::BLACK, Color32::WHITE]);
    let mut canvas = Canvas::new(4, 1, 0x0012_3456);
    let picture = print(0.0, 0.0, [4.0, 1.0], Color32::WHITE);
    canvas.paint(&painter(image, options), &[primitive(picture)], 1.0);
    assert_eq!(canvas.data, wanted);
}

#[test]
fn a_part_of_a_texture_is_replaced_and_a_freed_one_is_not_drawn() {
    let mut painter = painter(
        ColorImage::filled([3, 2], Color32::RED),
        TextureOptions::NEAREST,
    );
    let part = ColorImage::new([2, 1], vec![Color32::GREEN, Color32::BLUE]);
    set(
        &mut painter,
        ImageDelta::partial([1, 1], part, TextureOptions::NEAREST),
    );
    let picture = [primitive(print(0.0, 0.0, [3.0, 2.0], Color32::WHITE))];
    let mut canvas = Canvas::new(3, 2, 0);
    canvas.paint(&painter, &picture, 1.0);
    assert_eq!(canvas.row(0), [0x00ff_0000; 3]);
    assert_eq!(canvas.row(1), [0x00ff_0000, 0x0000_ff00, 0x0000_00ff]);

    let mut delta = TexturesDelta::default();
    delta.free(TEXTURE);
    painter.free(&delta);
    delta.clear();
    canvas.data.fill(0);
    canvas.paint(&painter, &picture, 1.0);
    assert_eq!(canvas.data, [0; 6]);
}

#[test]
fn meshes_are_laid_over_each_other_in_their_order() {
    let mut canvas = Canvas::new(1, 1, 0);
    let below = rectangle(0.0, 0.0, 1.0, 1.0, Color32::RED);
    let above = rectangle(0.0, 0.0, 1.0, 1.0, HALF_WHITE);
    let all = [primitive(below), callback(), primitive(above)];
    canvas.paint(&white(), &all, 1.0);
    assert_eq!(canvas.data, [0x00ff_8080]);
}

#[test]
fn a_corner_that_is_nowhere_leaves_out_its_triangle_alone() {
    let corners = [
        vertex(0.0, 0.0, Color32::RED),
        vertex(9.0, 0.0, Color32::RED),
        vertex(0.0, 9.0, Color32::RED),
        vertex(f32::NAN, 1.0, Color32::BLUE),
    ];
    let mut canvas = Canvas::new(2, 2, 0);
    let indices = [0, 1, 3, 0, 1, 77, 0, 1, 2, 0, 1];
    canvas.paint(&white(), &[primitive(mesh(&corners, &indices))], 1.0);
    assert_eq!(canvas.data, [0x00ff_0000; 4]);
}
