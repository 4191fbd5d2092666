//! How long a full screen takes: `cargo run --release -p raster --example speed`.
#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a measurement: it reads the clock and says what it found"
)]

use std::time::Instant;

use egui::{
    Color32, ColorImage, Context, Frame, RawInput, Rect, TextureHandle, TextureOptions, Ui, Vec2,
    pos2,
};
use raster::{Painter, Pixels};

const WIDTH: u16 = 900;
const HEIGHT: u16 = 680;
const FRAMES: u16 = 200;

fn main() {
    let context = Context::default();
    let mark = context.load_texture("mark", mark(), TextureOptions::LINEAR);
    let size = Vec2::new(f32::from(WIDTH), f32::from(HEIGHT));
    let mut painter = Painter::default();
    let mut primitives = Vec::new();
    // In the second pass, everything has found its size.
    for _ in 0..2 {
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), size)),
            ..RawInput::default()
        };
        let mut output = context.run_ui(input, |ui| screen(ui, &mark));
        painter.update(&output.textures_delta);
        painter.free(&output.textures_delta);
        output.textures_delta.clear();
        primitives = context.tessellate(output.shapes, output.pixels_per_point);
    }
    let triangles: usize = primitives
        .iter()
        .map(|primitive| match &primitive.primitive {
            egui::epaint::Primitive::Mesh(mesh) => mesh.indices.len() / 3,
            egui::epaint::Primitive::Callback(_) => 0,
        })
        .sum();
    let mut data = vec![0; usize::from(WIDTH) * usize::from(HEIGHT)];
    let mut took_ms = Vec::new();
    for _ in 0..FRAMES {
        let began = Instant::now();
        if let Some(mut pixels) = Pixels::new(WIDTH.into(), HEIGHT.into(), &mut data) {
            pixels.fill(Color32::BLACK);
            painter.paint(&mut pixels, &primitives, 1.0);
        }
        took_ms.push(began.elapsed().as_secs_f64() * 1000.0);
    }
    took_ms.sort_by(f64::total_cmp);
    let mean = took_ms.iter().sum::<f64>() / f64::from(FRAMES);
    println!("{WIDTH}x{HEIGHT} pixels, {triangles} triangles, {FRAMES} frames");
    println!(
        "ms: mean {mean:.2}, median {:.2}, most {:.2}",
        took_ms.get(took_ms.len() / 2).copied().unwrap_or_default(),
        took_ms.last().copied().unwrap_or_default()
    );
}

/// Cards with marks and text in two columns, widgets, and small print to the bottom.
fn screen(ui: &mut Ui, mark: &TextureHandle) {
    ui.heading("Findings ".repeat(5));
    ui.columns(2, |columns| {
        for (number, column) in columns.iter_mut().enumerate() {
            for row in 0..4 {
                Frame::window(column.style()).show(column, |ui| {
                    ui.horizontal(|ui| {
                        // One size as it is stored, one that is stretched.
                        let side = if row % 2 == 0 { 32.0 } else { 27.0 };
                        ui.image((mark.id(), Vec2::splat(side)));
                        ui.label(format!("Card {number} {row}: {}", "answers ".repeat(3)));
                    });
                    ui.label("Somebody answers here. ".repeat(6));
                    ui.horizontal(|ui| {
                        let _ = ui.button("Show more");
                        let _ = ui.button("Copy");
                        ui.add(egui::ProgressBar::new(0.4));
                    });
                });
            }
        }
    });
    ui.separator();
    for _ in 0..8 {
        ui.small("A quick fox. ".repeat(11));
    }
}

/// A round mark, as an SVG gives it.
fn mark() -> ColorImage {
    let pixels = (0..32_i16)
        .flat_map(|y| (0..32_i16).map(move |x| (x, y)))
        .map(|(x, y)| {
            let outside = f32::from(x - 16).hypot(f32::from(y - 16)) - 14.0;
            Color32::LIGHT_GREEN.gamma_multiply((1.0 - outside).clamp(0.0, 1.0))
        })
        .collect();
    ColorImage::new([32, 32], pixels)
}
