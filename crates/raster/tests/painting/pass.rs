//! A whole pass of egui, without a window.

use egui::{
    Align2, ClippedPrimitive, Color32, ColorImage, Context, FontId, ImageData, RawInput, Rect,
    TextureId, Ui, Vec2, pos2,
};
use raster::Painter;
use rstest::rstest;

use crate::canvas::Canvas;
use crate::reference::{Reference, difference};

const WIDTH: u32 = 320;
const HEIGHT: u32 = 200;

/// What one pass gives: the meshes, a painter that took the textures, and the font's texture.
fn pass(scale: f32, mut draw: impl FnMut(&mut Ui)) -> (Vec<ClippedPrimitive>, Painter, ColorImage) {
    let context = Context::default();
    context.set_pixels_per_point(scale);
    let input = || RawInput {
        screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), Vec2::splat(320.0))),
        ..RawInput::default()
    };
    let mut painter = Painter::default();
    let mut font = ColorImage::default();
    // In the second pass, everything has found its size.
    loop {
        let mut output = context.run_ui(input(), &mut draw);
        painter.update(&output.textures_delta);
        for image in output
            .textures_delta
            .set
            .get(&TextureId::default())
            .into_iter()
            .flatten()
        {
            let ImageData::Color(new) = &image.image;
            match image.pos {
                None => font = (**new).clone(),
                Some([left, top]) => {
                    for y in 0..new.height() {
                        for x in 0..new.width() {
                            font[(left + x, top + y)] = new[(x, y)];
                        }
                    }
                }
            }
        }
        painter.free(&output.textures_delta);
        output.textures_delta.clear();
        if context.cumulative_pass_nr() >= 3 {
            let scale = output.pixels_per_point;
            return (context.tessellate(output.shapes, scale), painter, font);
        }
    }
}

fn widgets(ui: &mut Ui) {
    ui.heading("Heading");
    ui.label("A line of text, and another");
    let _ = ui.button("Button");
    ui.checkbox(&mut true, "Checked");
    ui.add(egui::Slider::new(&mut 0.4, 0.0..=1.0));
    ui.add(egui::ProgressBar::new(0.3));
    let rect = Rect::from_min_max(pos2(200.0, 20.0), pos2(300.0, 90.0));
    let shadow = egui::Shadow {
        offset: [3, 4],
        blur: 12,
        spread: 2,
        color: Color32::from_black_alpha(90),
    };
    ui.painter().add(shadow.as_shape(rect, 9.0));
    ui.painter().rect_filled(rect, 9.0, Color32::DARK_BLUE);
    ui.painter()
        .circle_stroke(rect.center(), 22.0, (2.5, Color32::LIGHT_RED));
}

#[rstest]
#[case(1.0)]
#[case(1.25)]
#[case(1.5)]
fn a_screen_is_what_the_slow_way_says(#[case] scale: f32) {
    let (primitives, painter, font) = pass(scale, widgets);
    let mut canvas = Canvas::new(WIDTH, HEIGHT, 0);
    canvas.paint(&painter, &primitives, scale);
    let mut reference = Reference::new(WIDTH.into(), HEIGHT.into(), 0.0);
    reference.paint(&primitives, &font, scale);
    let (most, at) = difference(&reference, &canvas.data);
    // Each layer is rounded to a byte, as on a graphics card; here lie up to five.
    assert!(most < 3.0, "{most} at {at}");
    assert!(canvas.touched(canvas.data[0]).len() > 5000);
}

#[test]
fn a_glyph_is_where_its_text_is_and_nothing_is_outside_the_clip() {
    let clip = Rect::from_min_max(pos2(30.0, 40.0), pos2(60.0, 52.0));
    let text = Rect::from_min_max(pos2(20.0, 40.0), pos2(160.0, 60.0));
    let draw = |ui: &mut Ui, clip: Rect| {
        ui.painter().with_clip_rect(clip).text(
            text.min,
            Align2::LEFT_TOP,
            "MMMMMMMMMM",
            FontId::proportional(14.0),
            Color32::WHITE,
        );
    };
    // The panel's own ground is the same in both.
    let canvas = |clip: Rect| {
        let (primitives, painter, _) = pass(1.0, |ui| draw(ui, clip));
        let mut canvas = Canvas::new(WIDTH, HEIGHT, 0);
        canvas.paint(&painter, &primitives, 1.0);
        canvas
    };
    let (whole, cut) = (canvas(Rect::EVERYTHING), canvas(clip));
    let ground = whole.data[0];
    let inside = |rect: Rect, x: usize, y: usize| {
        let at = |at: usize| f32::from(u16::try_from(at).unwrap()) + 0.5;
        rect.contains(pos2(at(x), at(y)))
    };
    let (all, some) = (whole.touched(ground), cut.touched(ground));
    assert!(all.len() > 300, "{}", all.len());
    assert!(all.iter().all(|(x, y)| inside(text, *x, *y)));
    let wanted: Vec<_> = all
        .into_iter()
        .filter(|(x, y)| inside(clip, *x, *y))
        .collect();
    assert!(wanted.len() > 50, "{}", wanted.len());
    assert_eq!(some, wanted);
    for (x, y) in wanted {
        assert_eq!(whole.row(y)[x], cut.row(y)[x]);
    }
}
