//! Nothing moves longer than it must, and not at all for those who want it still.

use egui::{Context, Id, RawInput};

use super::wants_more;
use crate::{motion, still};

/// One frame at this time; gives the value that is shown and whether another frame is wanted.
fn frame(ctx: &Context, time_s: f64, target: f32) -> (f32, bool) {
    let mut shown = f32::NAN;
    let input = RawInput {
        time: Some(time_s),
        ..RawInput::default()
    };
    let output = ctx.run_ui(input, |ui| {
        shown = motion::brisk(ui, Id::unique("bar"), target);
    });
    let more = wants_more(&output);
    // Textures that are not drawn must be said to be let go.
    let mut textures = output.textures_delta;
    textures.clear();
    (shown, more)
}

fn begun() -> Context {
    let ctx = Context::default();
    crate::install(&ctx).unwrap();
    for time_s in [0.0, 0.1, 0.2] {
        frame(&ctx, time_s, 0.25);
    }
    assert_eq!(frame(&ctx, 0.3, 0.25), (0.25, false));
    ctx
}

#[test]
fn a_bar_fills_within_its_time_and_then_rests() {
    let ctx = begun();
    let (_, more) = frame(&ctx, 1.0, 0.75);
    assert!(more);
    let (shown, more) = frame(&ctx, 1.05, 0.75);
    assert!(shown > 0.25 && shown < 0.75 && more, "{shown}");
    assert_eq!(frame(&ctx, 1.2, 0.75).0.to_bits(), 0.75_f32.to_bits());
    assert_eq!(frame(&ctx, 1.3, 0.75), (0.75, false));
}

#[test]
fn where_motion_is_reduced_it_is_there_at_once() {
    let ctx = begun();
    still(&ctx, true);
    assert_eq!(frame(&ctx, 1.0, 0.75), (0.75, false));
    still(&ctx, false);
    assert!(frame(&ctx, 1.1, 0.5).1);
}
