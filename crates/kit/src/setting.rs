//! A row that says how something is set, with a button that changes it.

use egui::accesskit::Role;
use egui::{Align, Layout, Ui, vec2};

use crate::mark::Mark;
use crate::text;
use crate::tokens::Tokens;

/// Mark, title and state on the left with what that means below, and a button on the right; says
/// whether it was pressed.
///
/// `button` has its words, and its name for those who can't see which row it stands in.
pub fn setting(
    ui: &mut Ui,
    mark: Mark,
    title: &str,
    state: &str,
    meaning: &str,
    button: Option<(&str, &str)>,
) -> bool {
    let tokens = Tokens::of(ui);
    let mut pressed = false;
    ui.scope(|ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = tokens.space.medium;
            mark.show(ui, tokens.size.mark);
            // From the right, so that the words wrap before the button.
            ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
                if let Some((words, name)) = button {
                    pressed = change(ui, words, name);
                }
                ui.with_layout(Layout::top_down(Align::Min), |ui| {
                    ui.spacing_mut().item_spacing = vec2(0.0, tokens.space.tiny / 2.0);
                    ui.spacing_mut().interact_size.y = 0.0;
                    ui.horizontal_wrapped(|ui| {
                        ui.spacing_mut().item_spacing.x = tokens.space.small;
                        text::text(ui, title, tokens.size.body, tokens.colour.text);
                        let colour = mark.colour(&tokens.colour);
                        text::text(ui, state, tokens.size.body, colour);
                    });
                    text::caption(ui, meaning);
                });
            });
        });
    });
    pressed
}

fn change(ui: &mut Ui, words: &str, name: &str) -> bool {
    let pressed = crate::button::quiet(ui, words);
    pressed.widget_info(|| egui::WidgetInfo::labeled(Role::Button, true, name));
    pressed.clicked()
}
