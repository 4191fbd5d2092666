//! Numbered things to do, and commands that can be copied.

use egui::{Align, Frame, Layout, Margin, RichText, Stroke, Ui, UiBuilder, accesskit::Role};

use crate::mark::Icon;
use crate::tokens::Tokens;
use crate::{button, text, transcript};

/// At most a few things to do, in their order.
pub fn numbered(ui: &mut Ui, things: &[String]) {
    let tokens = Tokens::of(ui);
    let side = tokens.size.mark + tokens.space.tiny;
    for (index, thing) in things.iter().enumerate() {
        let builder = UiBuilder::new().accessibility_role(Role::ListItem);
        ui.scope_builder(builder, |ui| {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = tokens.space.medium;
                number(ui, index + 1, side);
                ui.vertical(|ui| {
                    ui.add_space(tokens.space.tiny / 2.0);
                    text::paragraph(ui, thing);
                });
            });
        });
    }
}

/// A command in fixed type, what it is for, and a button that copies it. True once it is clicked.
pub fn command(ui: &mut Ui, purpose: &str, place: &str, line: &str, copy: &str) -> bool {
    let tokens = Tokens::of(ui);
    if !purpose.is_empty() {
        text::paragraph(ui, purpose);
    }
    transcript::note(ui, line);
    Frame::new()
        .fill(tokens.colour.surface)
        .stroke(Stroke::new(1.0, tokens.colour.line))
        .corner_radius(tokens.radius.small)
        .inner_margin(Margin::symmetric(12, 8))
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            ui.add(
                egui::Label::new(RichText::new(line).monospace().color(tokens.colour.text)).wrap(),
            );
            ui.horizontal(|ui| {
                text::caption(ui, place);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    button::icon_button(ui, Some(Icon::Copy), copy)
                        .accessible_name(format!("{copy}: {line}"))
                        .clicked()
                })
                .inner
            })
            .inner
        })
        .inner
}

fn number(ui: &mut Ui, number: usize, side: f32) {
    let tokens = Tokens::of(ui);
    let (rect, _) = ui.allocate_exact_size(egui::vec2(side, side), egui::Sense::HOVER);
    let painter = ui.painter();
    painter.circle_filled(rect.center(), side / 2.0, tokens.colour.accent_soft);
    painter.text(
        rect.center(),
        egui::Align2::CENTER_CENTER,
        number,
        egui::FontId::proportional(tokens.size.body),
        tokens.colour.accent,
    );
}
