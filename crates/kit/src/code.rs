//! A code to be read aloud: large, in its groups, and as a pattern for a telephone's camera.

use egui::accesskit::Role;
use egui::{Align, Color32, FontId, Label, Layout, Rect, RichText, Sense, Ui, pos2, vec2};

use crate::group;
use crate::tokens::Tokens;
use crate::transcript;

/// Light squares around the pattern (ISO/IEC 18004 6.3.8).
const QUIET: usize = 4;

/// The code in large type, and beside it a pattern of dark squares, row by row.
///
/// `name` says what the pattern is for those who can't see it.
pub fn code(ui: &mut Ui, words: &str, name: &str, pattern: &[Vec<bool>]) {
    let tokens = Tokens::of(ui);
    let side = tokens.size.title * 5.0;
    let font = FontId::monospace(tokens.size.title * 1.3);
    let letters = RichText::new(words)
        .font(font.clone())
        .color(tokens.colour.text);
    let width = ui.fonts_mut(|fonts| fonts.glyph_width(&font, '0')) * to_f32(words.len());
    let is_wide = ui.available_width() > width + tokens.space.large + side;
    let layout = if is_wide {
        Layout::left_to_right(Align::Min)
    } else {
        Layout::top_down(Align::Min)
    };
    let row = vec2(ui.available_width(), 0.0);
    ui.allocate_ui_with_layout(row, layout, |ui| {
        ui.spacing_mut().item_spacing = vec2(tokens.space.large, tokens.space.medium);
        transcript::note(ui, words);
        ui.add(Label::new(letters).wrap());
        squares(ui, name, pattern, side);
    });
}

/// Dark on light in every theme: a camera takes nothing else.
fn squares(ui: &mut Ui, name: &str, pattern: &[Vec<bool>], side: f32) {
    if pattern.is_empty() {
        return;
    }
    group::named(ui, Role::Image, name, |ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
        ui.painter().rect_filled(rect, 0.0, Color32::WHITE);
        let all = pattern.len() + 2 * QUIET;
        // Whole points, so that no line of light stands between two dark squares.
        let unit = (side / to_f32(all)).floor().max(1.0);
        let margin = (side - unit * to_f32(pattern.len())) / 2.0;
        for (y, row) in pattern.iter().enumerate() {
            for (x, _) in row.iter().enumerate().filter(|(_, dark)| **dark) {
                let at = rect.min + vec2(margin + unit * to_f32(x), margin + unit * to_f32(y));
                let square = Rect::from_min_size(pos2(at.x, at.y), vec2(unit, unit));
                ui.painter().rect_filled(square, 0.0, Color32::BLACK);
            }
        }
    });
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a pattern has some dozens of squares"
)]
fn to_f32(count: usize) -> f32 {
    count as f32
}
