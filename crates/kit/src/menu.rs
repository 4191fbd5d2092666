//! A button that opens a short list upwards, for the bar at the bottom.
//!
//! Enter or Space opens it, the arrows move, Enter chooses, Escape and Tab close it and give the
//! keyboard back to the button. What is chosen is returned, never acted on here.

mod rows;

use egui::{
    Frame, Id, Key, Margin, Popup, PopupCloseBehavior, RectAlign, Response, ScrollArea, Stroke, Ui,
    accesskit::HasPopup,
};

use crate::button;
use crate::mark::Icon;
use crate::tokens::Tokens;

/// One line of the list.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What can be chosen.
    pub words: String,
    /// It holds now.
    pub chosen: bool,
    /// Why it can't be chosen; it is greyed then.
    pub why_not: Option<String>,
}

/// Shows the button and, while it is open, the list: only then its `entries` are asked for. Gives the
/// number of the entry that was just chosen.
pub fn menu(ui: &mut Ui, words: &str, entries: impl FnOnce() -> Vec<Entry>) -> Option<usize> {
    let button = button::icon_button(ui, Some(Icon::Up), words);
    let id = Popup::default_response_id(&button);
    let was_open = Popup::is_id_open(ui.ctx(), id);
    if button.clicked() {
        Popup::toggle_id(ui.ctx(), id);
    }
    let is_open = Popup::is_id_open(ui.ctx(), id);
    let entries = if is_open { entries() } else { Vec::new() };
    if button.clicked() {
        rows::begin(ui, id, &entries);
    }
    let answer = list(&button, id, words, &entries);
    let left = was_open && ui.input(|input| input.key_pressed(Key::Escape));
    if answer.is_some() || left {
        Popup::close_id(ui.ctx(), id);
        button.request_focus();
    }
    let open = Popup::is_id_open(ui.ctx(), id);
    ui.ctx().accesskit_node_builder(button.id, |node| {
        node.set_has_popup(HasPopup::Menu);
        node.set_expanded(open);
    });
    match answer {
        Some(rows::Answer::Chosen(index)) => Some(index),
        _ => None,
    }
}

fn list(button: &Response, id: Id, words: &str, entries: &[Entry]) -> Option<rows::Answer> {
    let tokens = crate::style::current(&button.ctx);
    let space = tokens.space;
    let high = button.ctx.content_rect().height() - button.rect.height() - space.large * 2.0;
    Popup::from_response(button)
        .open_memory(None)
        .align(RectAlign::TOP_START)
        .align_alternatives(&[RectAlign::TOP_END, RectAlign::BOTTOM_START])
        .gap(space.tiny)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .accessible_name(words)
        .frame(frame(&tokens))
        .show(|ui| {
            ScrollArea::vertical()
                .max_height(high)
                .show(ui, |ui| rows::show(ui, id, words, entries))
                .inner
        })?
        .inner
}

fn frame(tokens: &Tokens) -> Frame {
    Frame::new()
        .fill(tokens.colour.surface)
        .stroke(Stroke::new(1.0, tokens.colour.edge))
        .corner_radius(tokens.radius.medium)
        .inner_margin(Margin::same(6))
}
