//! How a bar or a line comes to its new length: briskly, or at once for those who want it still.
//!
//! It asks for a repaint only until the length is reached: what does not change draws nothing.

use egui::{Context, Id, Ui};

use crate::tokens::Tokens;

/// Whether nothing may move; holds until it is told otherwise.
pub fn still(ctx: &Context, reduced: bool) {
    ctx.data_mut(|data| data.insert_temp(id(), reduced));
}

/// The value on its way to `target`. What is shown for the first time is there at once.
pub(crate) fn brisk(ui: &Ui, of: Id, target: f32) -> f32 {
    let still = ui.data(|data| data.get_temp(id())).unwrap_or(false);
    let brisk_s = if still {
        0.0
    } else {
        Tokens::of(ui).motion.brisk_ms / 1000.0
    };
    ui.ctx().animate_value_with_time(of, target, brisk_s)
}

fn id() -> Id {
    Id::unique("kit still")
}
