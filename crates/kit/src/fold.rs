//! Details that stay folded until asked for.

use egui::{Frame, Id, Margin, Ui};

use crate::button;
use crate::mark::Icon;
use crate::tokens::Tokens;

/// A head that unfolds what is below it. `salt` keeps two folds of one name apart; a new screen
/// brings a new salt and begins folded unless `open`.
pub fn fold(ui: &mut Ui, salt: Id, words: &str, open: bool, inside: impl FnOnce(&mut Ui)) {
    let unfolded: bool = ui.data(|data| data.get_temp(salt)).unwrap_or(open);
    let icon = if unfolded { Icon::Open } else { Icon::Closed };
    let head = button::icon_button(ui, Some(icon), words);
    ui.ctx().accesskit_node_builder(head.id, |node| {
        node.set_expanded(unfolded);
    });
    if head.clicked() {
        ui.data_mut(|data| data.insert_temp(salt, !unfolded));
    }
    if unfolded {
        let tokens = Tokens::of(ui);
        Frame::new()
            .fill(tokens.colour.inset)
            .corner_radius(tokens.radius.medium)
            .inner_margin(Margin::same(14))
            .show(ui, |ui| {
                ui.set_min_width(ui.available_width());
                inside(ui);
            });
    }
}
