//! The widgets as they are drawn and as they are read aloud.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod bar;
mod delays;
mod menu;
mod motion;
mod path;
mod stepper;

use std::time::Duration;

use egui::{Color32, FullOutput, Shape, Ui, ViewportId};
use egui_kittest::{Harness, HarnessBuilder};

use crate::{Look, Tokens};

/// A window of this size in light colours, of which frames are drawn a fiftieth of a second apart.
fn window<State>(size: [f32; 2]) -> HarnessBuilder<State> {
    Harness::builder()
        .with_size(size)
        .with_step_dt(0.02)
        .with_max_steps(30)
        .with_theme(egui::Theme::Light)
        .with_context_setup(|ctx| {
            crate::install(ctx).unwrap();
            crate::choose(ctx, Look::Light);
        })
}

/// Such a window with nothing but what is drawn.
fn harness<'a>(size: [f32; 2], draw: impl FnMut(&mut Ui) + 'a) -> Harness<'a> {
    let mut harness = window(size).build_ui(draw);
    harness.run();
    harness
}

/// Whether another frame was asked for.
fn wants_more(output: &FullOutput) -> bool {
    output.viewport_output[&ViewportId::ROOT].repaint_delay < Duration::MAX
}

/// The colours of these windows.
fn colours() -> crate::Colours {
    let ctx = egui::Context::default();
    crate::install(&ctx).unwrap();
    crate::choose(&ctx, Look::Light);
    crate::style::current(&ctx).colour
}

/// All shapes that were drawn, out of their groups.
fn shapes(output: &FullOutput) -> Vec<&Shape> {
    fn flat<'a>(shape: &'a Shape, all: &mut Vec<&'a Shape>) {
        match shape {
            Shape::Vec(inside) => inside.iter().for_each(|shape| flat(shape, all)),
            shape => all.push(shape),
        }
    }
    let mut all = Vec::new();
    for clipped in &output.shapes {
        flat(&clipped.shape, &mut all);
    }
    all
}

/// How many straight lines have this colour.
fn lines(output: &FullOutput, colour: Color32) -> usize {
    shapes(output)
        .into_iter()
        .filter(
            |shape| matches!(shape, Shape::LineSegment { stroke, .. } if stroke.color == colour),
        )
        .count()
}

#[test]
fn every_size_of_the_theme_is_read() {
    let ctx = egui::Context::default();
    crate::install(&ctx).unwrap();
    let tokens: std::sync::Arc<Tokens> = crate::style::current(&ctx);
    assert!(tokens.motion.brisk_ms > 0.0);
    assert!(tokens.way.row > tokens.way.station * 8.0);
    assert!(tokens.stepper.now > tokens.stepper.height);
    assert!(tokens.plot.height > 0.0);
}
