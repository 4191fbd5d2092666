//! The frame of every screen: a line on top, a column of text that scrolls, a bar below.

use egui::{Align, CentralPanel, Frame, Id, Key, Layout, Margin, Panel, ScrollArea, Ui, vec2};

use crate::tokens::Tokens;

/// How much of what is seen one press of a page key moves: a line or two stays for the eye.
const PAGE_SHARE: f32 = 0.85;

/// The line above the page. It is there on every screen, so that nothing jumps.
pub fn top_line<R>(ui: &mut Ui, inside: impl FnOnce(&mut Ui) -> R) -> R {
    let tokens = Tokens::of(ui);
    Panel::top("kit top")
        .resizable(false)
        .show_separator_line(false)
        .frame(Frame::new().inner_margin(Margin {
            left: 12,
            right: 20,
            top: 10,
            bottom: 4,
        }))
        .show(ui, |ui| {
            ui.set_min_height(tokens.page.touch);
            ui.with_layout(Layout::left_to_right(Align::Center), inside)
                .inner
        })
        .inner
}

/// The bar at the bottom: the screen's ID at the left, tools at the right, in reading order.
pub fn bottom_bar<R>(
    ui: &mut Ui,
    left: impl FnOnce(&mut Ui),
    right: impl FnOnce(&mut Ui) -> R,
) -> R {
    let tokens = Tokens::of(ui);
    Panel::bottom("kit bottom")
        .resizable(false)
        .show_separator_line(true)
        .frame(
            Frame::new()
                .fill(tokens.colour.surface)
                .inner_margin(Margin::symmetric(20, 8)),
        )
        .show(ui, |ui| {
            ui.horizontal_wrapped(|ui| {
                left(ui);
                at_the_right(ui, right)
            })
            .inner
        })
        .inner
}

/// Puts a row to the right edge and yet draws it from left to right, as the Tab key goes.
fn at_the_right<R>(ui: &mut Ui, row: impl FnOnce(&mut Ui) -> R) -> R {
    let id = Id::unique("kit bottom row");
    let known: Option<f32> = ui.data(|data| data.get_temp(id)).flatten();
    if let Some(known) = known {
        // A point to spare: a row must not wrap because a width was rounded.
        let free = ui.available_size_before_wrap().x - known - 1.0;
        ui.add_space(free.max(0.0));
    }
    let start = ui.cursor().left_top();
    let answer = row(ui);
    let end = ui.cursor().left_top();
    // Wrapped to a second line the row has no width of its own; then it begins at the left.
    let wrapped = end.y > start.y || end.x < start.x;
    let width = (!wrapped).then_some(end.x - start.x);
    let changed = match (width, known) {
        (Some(width), Some(known)) => (width - known).abs() > 0.5,
        (width, known) => width != known,
    };
    if changed {
        ui.data_mut(|data| data.insert_temp(id, width));
        ui.ctx().request_discard("the bar's width was not known");
        if !ui.ctx().will_discard() {
            // It was found in the frame's last pass.
            ui.ctx().request_repaint();
        }
    }
    answer
}

/// The page itself: a column in the middle that scrolls. `key` is the visit: a new one begins at
/// the top.
pub fn page<R>(ui: &mut Ui, key: Id, inside: impl FnOnce(&mut Ui) -> R) -> R {
    let tokens = Tokens::of(ui);
    CentralPanel::default()
        // The page's colour is what the window is cleared with: without a card, a filled rectangle
        // of its size is the dearest thing on the screen.
        .frame(Frame::new())
        .show(ui, |ui| {
            // Measured outside, so that the column stays where it is when a scroll bar comes.
            let free = ui.available_width();
            ScrollArea::vertical()
                .id_salt(key)
                .auto_shrink([false, false])
                .show(ui, |ui| {
                    scroll_with_keys(ui);
                    let side = ((free - tokens.page.column) / 2.0).max(tokens.space.large);
                    let mut column = ui.available_rect_before_wrap();
                    column.min.x += side;
                    column.max.x = column.min.x + (free - 2.0 * side).max(0.0);
                    let drawn = ui.scope_builder(egui::UiBuilder::new().max_rect(column), |ui| {
                        ui.set_max_width(column.width());
                        ui.spacing_mut().item_spacing.y = tokens.space.medium;
                        ui.add_space(tokens.space.small);
                        let answer = inside(ui);
                        ui.add_space(tokens.space.large);
                        answer
                    });
                    drawn.inner
                })
                .inner
        })
        .inner
}

/// Page keys, Home and End move the page, unless something that has the keyboard wants them.
fn scroll_with_keys(ui: &Ui) {
    let typing = ui.ctx().text_edit_focused();
    let page = ui.clip_rect().height() * PAGE_SHARE;
    let far = f32::from(u16::MAX);
    let down = ui.input(|input| {
        if input.key_pressed(Key::PageDown) {
            page
        } else if input.key_pressed(Key::PageUp) {
            -page
        } else if input.key_pressed(Key::End) && !typing {
            far
        } else if input.key_pressed(Key::Home) && !typing {
            -far
        } else {
            0.0
        }
    });
    if down != 0.0 {
        ui.scroll_with_delta(vec2(0.0, -down));
    }
}

/// The row of commands below the page's text, wrapped where it is narrow.
pub fn commands_row<R>(ui: &mut Ui, inside: impl FnOnce(&mut Ui) -> R) -> R {
    let tokens = Tokens::of(ui);
    ui.add_space(tokens.space.small);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(tokens.space.medium, tokens.space.small);
        inside(ui)
    })
    .inner
}
