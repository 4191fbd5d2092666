//! A text field with its label above and a remark below.

use egui::{Key, TextEdit, Ui, vec2};

use crate::text;
use crate::tokens::Tokens;
use crate::transcript;

/// The longest text that a field takes, in characters.
const LIMIT: usize = 300;

/// What happened to a field in this frame.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldAnswer {
    /// The text after an edit.
    pub changed: Option<String>,
    /// Enter was pressed in it.
    pub entered: bool,
}

/// A line of text: `example` shows while it is empty, `remark` says what is wrong with it, and a
/// `hidden` one shows a dot for each letter.
pub fn field(
    ui: &mut Ui,
    label: &str,
    value: &str,
    example: &str,
    remark: Option<&str>,
    hidden: bool,
) -> FieldAnswer {
    let tokens = Tokens::of(ui);
    let named = text::paragraph(ui, label);
    let mut edited = value.to_owned();
    let response = ui
        .add(
            TextEdit::singleline(&mut edited)
                .id_salt(label)
                .password(hidden)
                .hint_text(example.to_owned())
                .char_limit(LIMIT)
                .desired_width(tokens.page.column * 0.66)
                .margin(vec2(tokens.space.medium, tokens.space.small)),
        )
        .labelled_by(named.id);
    if !hidden {
        transcript::note(ui, value);
    }
    crate::button::ring(ui, &response);
    if let Some(remark) = remark {
        let said = text::text(ui, remark, tokens.size.body, tokens.colour.problem);
        ui.ctx().accesskit_node_builder(said.id, |node| {
            node.set_live(egui::accesskit::Live::Polite);
        });
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.push_described_by(said.id.accesskit_id());
        });
        // Enter took the keyboard out of the field; what is wrong with it is mended there.
        if ui.memory(|memory| memory.focused().is_none()) {
            response.request_focus();
        }
    }
    let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    FieldAnswer {
        changed: (edited != value).then_some(edited),
        entered,
    }
}
