//! Grounds with something on them: cards, findings, banners, and the rows of a list.

use egui::{
    Align, Frame, Layout, Margin, Response, Sense, Shape, Stroke, StrokeKind, Ui, UiBuilder,
    accesskit::{Live, Role},
    epaint::RectShape,
};

use crate::mark::Mark;
use crate::text;
use crate::tokens::Tokens;

/// How loud a banner is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// It tells.
    Plain,
    /// It wears a state's colour and shows its mark.
    State(Mark),
}

/// A quiet ground that holds things together.
pub fn card<R>(ui: &mut Ui, inside: impl FnOnce(&mut Ui) -> R) -> R {
    let tokens = Tokens::of(ui);
    Frame::new()
        .fill(tokens.colour.surface)
        .stroke(Stroke::new(1.0, tokens.colour.line))
        .corner_radius(tokens.radius.medium)
        .inner_margin(Margin::symmetric(18, 14))
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            inside(ui)
        })
        .inner
}

/// One finding: its mark and state, its title, and what it means.
pub fn finding(ui: &mut Ui, mark: Mark, state: &str, title: &str, meaning: &str) {
    let tokens = Tokens::of(ui);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = tokens.space.medium;
        mark.show(ui, tokens.size.mark);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = tokens.space.tiny / 2.0;
            text::paragraph(ui, title);
            if !meaning.is_empty() {
                text::caption(ui, meaning);
            }
            text::text(ui, state, tokens.size.small, mark.colour(&tokens.colour));
        });
    });
}

/// One line: mark, title on the left, the state's word on the right.
pub fn status_row(ui: &mut Ui, mark: Mark, title: &str, state: &str) {
    let builder = UiBuilder::new()
        .accessibility_role(Role::ListItem)
        .accessibility_label(format!("{title}: {state}"));
    ui.scope_builder(builder, |ui| row(ui, mark, title, state));
}

fn row(ui: &mut Ui, mark: Mark, title: &str, state: &str) {
    let tokens = Tokens::of(ui);
    let title_colour = match mark {
        Mark::Waiting => tokens.colour.muted,
        _ => tokens.colour.text,
    };
    ui.horizontal(|ui| {
        ui.set_min_height(tokens.size.mark + tokens.space.small);
        ui.spacing_mut().item_spacing.x = tokens.space.medium;
        mark.show(ui, tokens.size.mark);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            text::text(ui, state, tokens.size.small, mark.colour(&tokens.colour));
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                text::text(ui, title, tokens.size.body, title_colour);
            });
        });
    });
}

/// A sentence on a coloured ground, announced when it appears.
pub fn banner(ui: &mut Ui, tone: Tone, words: &str) {
    let tokens = Tokens::of(ui);
    let (ground, edge) = match tone {
        Tone::Plain => (tokens.colour.inset, tokens.colour.line),
        Tone::State(mark) => (mark.ground(&tokens.colour), mark.colour(&tokens.colour)),
    };
    Frame::new()
        .fill(ground)
        .stroke(Stroke::new(1.0, edge))
        .corner_radius(tokens.radius.medium)
        .inner_margin(Margin::symmetric(16, 11))
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            ui.spacing_mut().interact_size.y = 0.0;
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = tokens.space.medium;
                if let Tone::State(mark) = tone {
                    mark.show(ui, tokens.size.mark);
                }
                let said = text::text(ui, words, tokens.size.body, tokens.colour.text);
                ui.ctx().accesskit_node_builder(said.id, |node| {
                    node.set_live(Live::Polite);
                });
            });
        });
}

/// A row of a list that can be opened: mark, title, and words on the right. `held` sets it off.
pub fn row_button(ui: &mut Ui, mark: Mark, title: &str, state: &str, held: bool) -> Response {
    let tokens = Tokens::of(ui);
    let c = tokens.colour;
    // Its ground lies below its words, but is known only after them.
    let ground = ui.painter().add(Shape::Noop);
    let drawn = Frame::new()
        .inner_margin(Margin::symmetric(8, 4))
        .show(ui, |ui| {
            // Words inside a row must not catch the click that is meant for the row.
            ui.style_mut().interaction.selectable_labels = false;
            ui.spacing_mut().interact_size.y = 0.0;
            row(ui, mark, title, state);
        });
    let response = ui.interact(
        drawn.response.rect,
        ui.unique_id().with(title),
        Sense::click(),
    );
    response
        .widget_info(|| egui::WidgetInfo::labeled(Role::Button, true, format!("{title}: {state}")));
    if response.hovered() || held {
        let edge = if response.hovered() {
            c.accent
        } else {
            c.accent_soft
        };
        ui.painter().set(
            ground,
            RectShape::new(
                response.rect,
                tokens.radius.small,
                c.accent_soft,
                Stroke::new(1.0, edge),
                StrokeKind::Inside,
            ),
        );
    }
    crate::button::ring(ui, &response);
    response
}
