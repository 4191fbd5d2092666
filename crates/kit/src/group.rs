//! Things that belong together under one name, for those who can't see them.

use egui::{
    Ui, UiBuilder,
    accesskit::{Rect, Role},
};

/// Draws what is inside as one named thing. It says where it is: a screen reader frames it.
pub(crate) fn named<R>(
    ui: &mut Ui,
    role: Role,
    name: &str,
    inside: impl FnOnce(&mut Ui) -> R,
) -> R {
    let builder = UiBuilder::new()
        .accessibility_role(role)
        .accessibility_label(name);
    let drawn = ui.scope_builder(builder, inside);
    let (min, max) = (drawn.response.rect.min, drawn.response.rect.max);
    ui.ctx().accesskit_node_builder(drawn.response.id, |node| {
        node.set_bounds(Rect::new(
            min.x.into(),
            min.y.into(),
            max.x.into(),
            max.y.into(),
        ));
    });
    drawn.inner
}
