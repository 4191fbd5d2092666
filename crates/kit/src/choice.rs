//! A group of choices of which one holds; one tab stop, arrows move inside.

use egui::{
    EventFilter, Frame, Id, Key, Margin, Response, Sense, Stroke, StrokeKind, Ui, UiBuilder,
    accesskit::{Role, Toggled},
};

use crate::text;
use crate::tokens::Tokens;
use crate::transcript;

/// One choice.
#[derive(Clone, Debug)]
pub struct Choice<'a> {
    /// What is chosen.
    pub words: &'a str,
    /// A line that explains it.
    pub remark: Option<&'a str>,
}

/// Shows the group and returns the number of the choice that was just made.
///
/// `name` is read to those who can't see the group; `chosen` is the one that holds.
pub fn choices(
    ui: &mut Ui,
    name: &str,
    chosen: Option<usize>,
    list: &[Choice<'_>],
) -> Option<usize> {
    let builder = UiBuilder::new()
        .accessibility_role(Role::RadioGroup)
        .accessibility_label(name);
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.y = Tokens::of(ui).space.small;
        let group = ui.unique_id();
        let mut answer = None;
        for (index, choice) in list.iter().enumerate() {
            let holds = chosen == Some(index);
            // Only one of the group is a tab stop: the chosen one, or the first.
            let stop = holds || (chosen.is_none() && index == 0);
            let response = row(ui, group.with(index), choice, holds, stop);
            if response.clicked() {
                // As with the arrows: what is chosen has the keyboard.
                ui.data_mut(|data| data.insert_temp(group, index));
                answer = Some(index);
            }
            if let Some(next) = arrows(ui, &response, index, list.len()) {
                // The next one becomes the tab stop only once it is chosen: focus waits for that.
                ui.data_mut(|data| data.insert_temp(group, next));
                answer = Some(next);
            }
            if holds && ui.data(|data| data.get_temp(group)) == Some(index) {
                ui.data_mut(|data| data.remove_temp::<usize>(group));
                response.request_focus();
                response.scroll_to_me(None);
            }
        }
        answer
    })
    .inner
}

fn row(ui: &mut Ui, id: Id, choice: &Choice<'_>, holds: bool, stop: bool) -> Response {
    let tokens = Tokens::of(ui);
    let (c, space) = (tokens.colour, tokens.space);
    let ground = if holds { c.accent_soft } else { c.surface };
    let edge = if holds { c.accent } else { c.line };
    let drawn = Frame::new()
        .fill(ground)
        .stroke(Stroke::new(if holds { 2.0 } else { 1.0 }, edge))
        .corner_radius(tokens.radius.medium)
        .inner_margin(Margin::symmetric(14, 10))
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            // A row is as high as its words, not as a button.
            ui.spacing_mut().interact_size.y = 0.0;
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = space.medium;
                dot(ui, holds);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    label(ui, choice.words, tokens.size.body, c.text);
                    if let Some(remark) = choice.remark {
                        label(ui, remark, tokens.size.small, c.muted);
                    }
                });
            });
        });
    let sense = if stop { Sense::click() } else { Sense::CLICK };
    let response = ui.interact(drawn.response.rect, id, sense);
    describe(ui, &response, choice, holds);
    if response.hovered() && !holds {
        ui.painter().rect_stroke(
            response.rect,
            tokens.radius.medium,
            Stroke::new(1.0, c.accent),
            StrokeKind::Inside,
        );
    }
    crate::button::ring(ui, &response);
    response
}

/// The words are drawn, not announced: the row as a whole has the name.
fn label(ui: &mut Ui, words: &str, points: f32, colour: egui::Color32) {
    let galley = egui::WidgetText::from(text::styled(words, points, colour)).into_galley(
        ui,
        Some(egui::TextWrapMode::Wrap),
        ui.available_width(),
        egui::TextStyle::Body,
    );
    let (rect, _) = ui.allocate_exact_size(galley.size(), Sense::HOVER);
    ui.painter().galley(rect.min, galley, colour);
}

fn dot(ui: &mut Ui, holds: bool) {
    let tokens = Tokens::of(ui);
    let side = tokens.size.lead;
    let (rect, _) = ui.allocate_exact_size(egui::vec2(side, side), Sense::HOVER);
    let edge = if holds {
        tokens.colour.accent
    } else {
        tokens.colour.edge
    };
    let painter = ui.painter();
    painter.circle_stroke(rect.center(), side / 2.0 - 1.0, Stroke::new(2.0, edge));
    if holds {
        painter.circle_filled(rect.center(), side / 4.0, edge);
    }
}

fn describe(ui: &Ui, response: &Response, choice: &Choice<'_>, holds: bool) {
    transcript::note(
        ui,
        &format!("({}) {}", if holds { "x" } else { " " }, choice.words),
    );
    response
        .widget_info(|| egui::WidgetInfo::selected(Role::RadioButton, true, holds, choice.words));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_toggled(Toggled::from(holds));
        if let Some(remark) = choice.remark {
            node.set_description(remark);
        }
    });
}

/// Where an arrow key leads from a row that has the keyboard.
fn arrows(ui: &Ui, response: &Response, index: usize, count: usize) -> Option<usize> {
    if !response.has_focus() || count == 0 {
        return None;
    }
    ui.memory_mut(|memory| {
        memory.set_focus_lock_filter(
            response.id,
            EventFilter {
                vertical_arrows: true,
                horizontal_arrows: true,
                ..EventFilter::default()
            },
        );
    });
    ui.input(|input| {
        if input.key_pressed(Key::ArrowDown) || input.key_pressed(Key::ArrowRight) {
            Some((index + 1) % count)
        } else if input.key_pressed(Key::ArrowUp) || input.key_pressed(Key::ArrowLeft) {
            Some((index + count - 1) % count)
        } else {
            None
        }
    })
}
