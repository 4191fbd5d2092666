//! Buttons: one filled a screen, the others quiet.

use std::sync::Arc;

use egui::{
    Button, Color32, Response, Sense, Stroke, StrokeKind, TextWrapMode, Ui, WidgetText, vec2,
};

use crate::mark::Icon;
use crate::tokens::Tokens;

/// The one thing most people want next.
pub fn filled(ui: &mut Ui, words: &str) -> Response {
    let tokens = Tokens::of(ui);
    let c = tokens.colour;
    let response = ui
        .scope(|ui| {
            let widgets = &mut ui.visuals_mut().widgets;
            for state in [&mut widgets.hovered, &mut widgets.active] {
                state.weak_bg_fill = c.accent_hover;
            }
            widgets.inactive.weak_bg_fill = c.accent;
            for state in [
                &mut widgets.inactive,
                &mut widgets.hovered,
                &mut widgets.active,
            ] {
                state.bg_stroke = Stroke::NONE;
                state.fg_stroke.color = c.on_accent;
            }
            ui.add(sized(
                ui,
                crate::text::styled(words, tokens.size.body, c.on_accent),
            ))
        })
        .inner;
    ring(ui, &response);
    response
}

/// Anything else that can be done.
pub fn quiet(ui: &mut Ui, words: &str) -> Response {
    let tokens = Tokens::of(ui);
    let response = ui.add(sized(
        ui,
        crate::text::styled(words, tokens.size.body, tokens.colour.accent),
    ));
    ring(ui, &response);
    response
}

/// A small button with an icon before its word; no frame until the pointer is there.
pub fn icon_button(ui: &mut Ui, icon: Option<Icon>, words: &str) -> Response {
    let tokens = Tokens::of(ui);
    let colour = tokens.colour.accent;
    let label = crate::text::styled(words, tokens.size.small, colour);
    let button = match icon {
        Some(icon) => Button::image_and_text(icon.image(tokens.size.small, colour), label),
        None => Button::new(label),
    };
    // Not in a scope of its own: a row would not take it to its next line.
    let before = Arc::clone(ui.style());
    ui.spacing_mut().button_padding = vec2(tokens.space.small, tokens.space.tiny);
    ui.visuals_mut().widgets.inactive.weak_bg_fill = Color32::TRANSPARENT;
    ui.visuals_mut().widgets.inactive.bg_stroke = Stroke::NONE;
    let response = ui.add(button.wrap_mode(TextWrapMode::Extend));
    ui.set_style(before);
    ring(ui, &response);
    response
}

/// The ring around what has the keyboard.
pub(crate) fn ring(ui: &Ui, response: &Response) {
    if response.has_focus() {
        if response.gained_focus() {
            // Tab may lead to what is out of sight.
            response.scroll_to_me(None);
        }
        let tokens = Tokens::of(ui);
        ui.painter().rect_stroke(
            response.rect.expand(tokens.space.tiny / 2.0),
            tokens.radius.small + 2,
            Stroke::new(2.0, tokens.colour.focus),
            StrokeKind::Outside,
        );
    }
}

fn sized<'a>(ui: &Ui, words: impl Into<WidgetText>) -> Button<'a> {
    let tokens = Tokens::of(ui);
    Button::new(words.into())
        .min_size(vec2(0.0, tokens.page.touch + tokens.space.tiny))
        .sense(Sense::click())
        .wrap_mode(TextWrapMode::Extend)
}
