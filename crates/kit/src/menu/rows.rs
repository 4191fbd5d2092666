//! The lines of an open list, and the keys that move between them.

use std::sync::Arc;

use egui::{
    Color32, EventFilter, FontId, Galley, Id, Key, Rect, Response, Sense, Ui, WidgetInfo,
    accesskit::{Role, Toggled},
    pos2, vec2,
};

use super::Entry;
use crate::button;
use crate::group;
use crate::mark::Icon;
use crate::tokens::Tokens;
use crate::transcript;

/// How the list was left with the keyboard or the pointer.
pub(super) enum Answer {
    /// With the entry of this number.
    Chosen(usize),
    /// Without one.
    Closed,
}

/// Lets the chosen entry, or the first, have the keyboard as soon as the list is there.
pub(super) fn begin(ui: &Ui, list: Id, entries: &[Entry]) {
    let first = entries.iter().position(|entry| entry.chosen).unwrap_or(0);
    ui.data_mut(|data| data.insert_temp(list, first));
}

/// Draws the entries of the list with this ID.
pub(super) fn show(ui: &mut Ui, list: Id, words: &str, entries: &[Entry]) -> Option<Answer> {
    group::named(ui, Role::Menu, words, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        // While its size is being found, nothing in it can have the keyboard.
        if ui.is_enabled()
            && let Some(first) = ui.data_mut(|data| data.remove_temp::<usize>(list))
        {
            focus(ui, list.with(first));
        }
        let drawn: Vec<Words> = entries.iter().map(|entry| Words::of(ui, entry)).collect();
        let wide = drawn.iter().map(Words::width).fold(0.0, f32::max);
        let (mut answer, mut next) = (None, None);
        for (index, (entry, words)) in entries.iter().zip(drawn).enumerate() {
            let response = row(ui, list.with(index), wide, entry, words);
            if response.clicked() && entry.why_not.is_none() {
                answer = Some(Answer::Chosen(index));
            }
            match keys(ui, &response) {
                Some(Key::Tab) => answer = Some(Answer::Closed),
                Some(key) => next = Some(after(key, index, entries.len())),
                None => {}
            }
        }
        // Only now: an entry further down would take the same key for its own.
        if let Some(next) = next {
            focus(ui, list.with(next));
        }
        answer
    })
}

/// The words of an entry, laid out.
struct Words {
    words: Arc<Galley>,
    why_not: Option<Arc<Galley>>,
}

impl Words {
    fn of(ui: &Ui, entry: &Entry) -> Self {
        let tokens = Tokens::of(ui);
        let c = tokens.colour;
        let widest = tokens.page.column / 2.0;
        let laid = |words: &str, points, colour: Color32| {
            let font = FontId::proportional(points);
            ui.painter().layout(words.to_owned(), font, colour, widest)
        };
        let colour = if entry.why_not.is_some() {
            c.muted
        } else {
            c.text
        };
        Self {
            words: laid(&entry.words, tokens.size.body, colour),
            why_not: entry
                .why_not
                .as_deref()
                .map(|why| laid(why, tokens.size.small, c.muted)),
        }
    }

    fn width(&self) -> f32 {
        let below = self.why_not.as_ref().map_or(0.0, |why| why.size().x);
        self.words.size().x.max(below)
    }

    fn height(&self) -> f32 {
        let below = self.why_not.as_ref().map_or(0.0, |why| why.size().y);
        self.words.size().y + below
    }
}

fn row(ui: &mut Ui, id: Id, wide: f32, entry: &Entry, words: Words) -> Response {
    let tokens = Tokens::of(ui);
    let (c, space) = (tokens.colour, tokens.space);
    let indent = space.small * 2.0 + tokens.size.body;
    let high = (words.height() + space.small * 2.0).max(tokens.page.touch);
    let (rect, _) = ui.allocate_exact_size(vec2(indent + wide + space.medium, high), Sense::HOVER);
    let response = ui.interact(rect, id, Sense::click());
    describe(ui, &response, entry);
    let held = response.hovered() || response.has_focus();
    if held && entry.why_not.is_none() {
        ui.painter()
            .rect_filled(rect, tokens.radius.small, c.accent_soft);
    }
    if entry.chosen {
        let at = pos2(rect.left() + indent / 2.0, rect.center().y);
        let side = vec2(tokens.size.body, tokens.size.body);
        Icon::Tick.paint(ui, Rect::from_center_size(at, side), c.accent);
    }
    let mut at = pos2(rect.left() + indent, rect.center().y - words.height() / 2.0);
    let below = words.words.size().y;
    ui.painter().galley(at, words.words, c.text);
    if let Some(why) = words.why_not {
        at.y += below;
        ui.painter().galley(at, why, c.muted);
    }
    button::ring(ui, &response);
    response
}

fn describe(ui: &Ui, response: &Response, entry: &Entry) {
    let mark = if entry.chosen { "x" } else { " " };
    transcript::note(ui, &format!("({mark}) {}", entry.words));
    if let Some(why) = &entry.why_not {
        transcript::note(ui, why);
    }
    let can = entry.why_not.is_none();
    response
        .widget_info(|| WidgetInfo::selected(Role::MenuItemRadio, can, entry.chosen, &entry.words));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_toggled(Toggled::from(entry.chosen));
        if let Some(why) = &entry.why_not {
            node.set_disabled();
            node.set_description(why);
        }
    });
}

/// The key that moves on from an entry that has the keyboard.
fn keys(ui: &Ui, response: &Response) -> Option<Key> {
    if !response.has_focus() {
        return None;
    }
    let mine = EventFilter {
        tab: true,
        horizontal_arrows: true,
        vertical_arrows: true,
        escape: true,
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, mine));
    [Key::ArrowDown, Key::ArrowUp, Key::Home, Key::End, Key::Tab]
        .into_iter()
        .find(|key| ui.input(|input| input.key_pressed(*key)))
}

/// Where a key leads; past the last comes the first.
fn after(key: Key, index: usize, count: usize) -> usize {
    match key {
        Key::ArrowDown => (index + 1) % count.max(1),
        Key::ArrowUp => (index + count).saturating_sub(1) % count.max(1),
        Key::End => count.saturating_sub(1),
        _ => 0,
    }
}

fn focus(ui: &Ui, entry: Id) {
    ui.memory_mut(|memory| memory.request_focus(entry));
}
