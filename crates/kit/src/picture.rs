//! A drawn likeness of a system's message box, so that people recognise theirs.

use egui::accesskit::Role;
use egui::{Align, CornerRadius, Frame, Layout, Margin, Rect, Sense, Stroke, StrokeKind, Ui, vec2};

use crate::group;
use crate::mark::{Icon, Mark};
use crate::text;
use crate::tokens::Tokens;

/// What a message box says.
#[derive(Clone, Copy, Debug)]
pub struct Dialog<'a> {
    /// Its title.
    pub title: &'a str,
    /// The mark beside its lines.
    pub mark: Mark,
    /// Its lines.
    pub lines: &'a [String],
    /// What can be ticked in it; nothing is.
    pub boxes: &'a [String],
    /// The words on its buttons, the first one at the left.
    pub buttons: &'a [String],
}

/// A message box. It can't be operated.
///
/// `name` is what it is called for those who can't see it.
pub fn dialog_picture(ui: &mut Ui, name: &str, dialog: &Dialog<'_>) {
    let tokens = Tokens::of(ui);
    let c = tokens.colour;
    group::named(ui, Role::Figure, name, |ui| {
        ui.style_mut().interaction.selectable_labels = false;
        ui.set_max_width(ui.available_width().min(tokens.page.column * 0.6));
        Frame::new()
            .fill(c.surface)
            .stroke(Stroke::new(1.0, c.edge))
            .corner_radius(tokens.radius.medium)
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing = vec2(tokens.space.medium, 0.0);
                ui.spacing_mut().interact_size.y = 0.0;
                ui.set_min_width(ui.available_width());
                title_bar(ui, dialog.title);
                body(ui, dialog);
                foot(ui, dialog.buttons);
            });
    });
}

/// The title, and at the right the cross that closes a window.
fn title_bar(ui: &mut Ui, title: &str) {
    let tokens = Tokens::of(ui);
    let (c, side) = (tokens.colour, tokens.size.small);
    let margin = Margin::symmetric(16, 5);
    let drawn = Frame::new().inner_margin(margin).show(ui, |ui| {
        let beside = side + tokens.space.medium;
        ui.set_min_width(ui.available_width());
        ui.set_max_width(ui.available_width() - beside);
        text::text(ui, title, side, c.text);
    });
    let inside = drawn.response.rect - margin;
    let at = inside.right_center() - vec2(side / 2.0, 0.0);
    Icon::Close.paint(ui, Rect::from_center_size(at, vec2(side, side)), c.muted);
}

fn body(ui: &mut Ui, dialog: &Dialog<'_>) {
    let tokens = Tokens::of(ui);
    let margin = Margin {
        left: 16,
        right: 16,
        top: 4,
        bottom: 8,
    };
    Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.horizontal_top(|ui| {
            dialog.mark.show(ui, tokens.size.mark * 1.5);
            ui.vertical(|ui| {
                for line in dialog.lines {
                    text::text(ui, line, tokens.size.small, tokens.colour.text);
                }
                for words in dialog.boxes {
                    empty_box(ui, words);
                }
            });
        });
    });
}

/// A box that is not ticked, and its words.
fn empty_box(ui: &mut Ui, words: &str) {
    let tokens = Tokens::of(ui);
    let side = tokens.size.small;
    ui.horizontal(|ui| {
        let (at, _) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
        let edge = Stroke::new(1.0, tokens.colour.edge);
        ui.painter().rect_stroke(at, 2, edge, StrokeKind::Inside);
        text::text(ui, words, side, tokens.colour.text);
    });
}

/// The band with the buttons, at the right.
fn foot(ui: &mut Ui, buttons: &[String]) {
    let tokens = Tokens::of(ui);
    let c = tokens.colour;
    let below = CornerRadius {
        sw: tokens.radius.medium,
        se: tokens.radius.medium,
        ..CornerRadius::ZERO
    };
    // Inside the frame's hairline, so that the corners stay whole.
    let margin = Margin::symmetric(16, 5);
    let band = Frame::new().fill(c.inset).corner_radius(below);
    band.inner_margin(margin).outer_margin(1).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            for button in buttons.iter().rev() {
                Frame::new()
                    .fill(c.surface)
                    .stroke(Stroke::new(1.0, c.edge))
                    .corner_radius(4)
                    .inner_margin(Margin::symmetric(30, 1))
                    .show(ui, |ui| {
                        text::text(ui, button, tokens.size.small, c.text);
                    });
            }
        });
    });
}
