//! A drawn likeness of a system's message box, so that people recognise theirs.

use egui::{Align, Color32, Frame, Layout, Margin, Stroke, Ui, UiBuilder, accesskit::Role, vec2};

use crate::mark::Mark;
use crate::text;
use crate::tokens::Tokens;

/// A message box with its title, its lines and the word on its button. It can't be operated.
///
/// `name` is what it is called for those who can't see it.
pub fn dialog_picture(ui: &mut Ui, name: &str, title: &str, lines: &[String], button: &str) {
    let tokens = Tokens::of(ui);
    let (c, space) = (tokens.colour, tokens.space);
    let builder = UiBuilder::new()
        .accessibility_role(Role::Figure)
        .accessibility_label(name);
    ui.scope_builder(builder, |ui| {
        ui.style_mut().interaction.selectable_labels = false;
        ui.set_max_width(tokens.page.column * 0.66);
        Frame::new()
            .fill(c.surface)
            .stroke(Stroke::new(1.0, c.edge))
            .corner_radius(tokens.radius.small)
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing = vec2(space.medium, 0.0);
                ui.set_min_width(ui.available_width());
                Frame::new()
                    .fill(c.inset)
                    .inner_margin(Margin::symmetric(12, 5))
                    .show(ui, |ui| {
                        ui.set_min_width(ui.available_width());
                        text::text(ui, title, tokens.size.small, c.text);
                    });
                Frame::new()
                    .inner_margin(Margin::symmetric(16, 12))
                    .show(ui, |ui| body(ui, lines, button));
            });
    });
}

fn body(ui: &mut Ui, lines: &[String], button: &str) {
    let tokens = Tokens::of(ui);
    ui.set_min_width(ui.available_width());
    ui.horizontal_top(|ui| {
        Mark::Problem.show(ui, tokens.size.mark * 1.4);
        ui.vertical(|ui| {
            for line in lines {
                text::text(ui, line, tokens.size.small, tokens.colour.text);
            }
        });
    });
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        Frame::new()
            .fill(Color32::TRANSPARENT)
            .stroke(Stroke::new(1.0, tokens.colour.edge))
            .corner_radius(3)
            .inner_margin(Margin::symmetric(24, 2))
            .show(ui, |ui| {
                text::text(ui, button, tokens.size.small, tokens.colour.text);
            });
    });
}
