//! Headings and paragraphs.

use egui::{
    Color32, FontFamily, FontId, Label, Response, RichText, Sense, Stroke, TextStyle, TextWrapMode,
    Ui, WidgetText, accesskit::Role,
};

use crate::tokens::Tokens;
use crate::transcript;

/// The one heading of a screen. With `take_focus` the keyboard starts here, so that a screen
/// reader reads it and the next Tab goes to the first thing below.
pub fn heading(ui: &mut Ui, words: &str, take_focus: bool) -> Response {
    let tokens = Tokens::of(ui);
    transcript::note(ui, words);
    let colour = tokens.colour.text;
    let galley = WidgetText::from(styled(words, tokens.size.title, colour)).into_galley(
        ui,
        Some(TextWrapMode::Wrap),
        ui.available_width(),
        TextStyle::Heading,
    );
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::focusable_noninteractive());
    ui.painter().galley(rect.min, galley, colour);
    as_heading(ui, &response, words, 1);
    if take_focus {
        response.request_focus();
        // The heading is what a new screen shows first, whatever was scrolled to before.
        response.scroll_to_me(Some(egui::Align::Max));
    }
    if response.has_focus() {
        // A ring would look like something to press; a bar at its side says where the keyboard is.
        let side = rect.left() - tokens.space.medium;
        ui.painter().vline(
            side,
            rect.shrink(tokens.space.tiny).y_range(),
            Stroke::new(tokens.space.tiny, tokens.colour.accent),
        );
    }
    response
}

/// The paragraph below the heading.
pub fn lead(ui: &mut Ui, words: &str) -> Response {
    let tokens = Tokens::of(ui);
    text(ui, words, tokens.size.lead, tokens.colour.text)
}

/// Running text.
pub fn paragraph(ui: &mut Ui, words: &str) -> Response {
    let tokens = Tokens::of(ui);
    text(ui, words, tokens.size.body, tokens.colour.text)
}

/// Text that steps back.
pub fn quiet_text(ui: &mut Ui, words: &str) -> Response {
    let tokens = Tokens::of(ui);
    text(ui, words, tokens.size.body, tokens.colour.muted)
}

/// Small text that steps back.
pub fn caption(ui: &mut Ui, words: &str) -> Response {
    let tokens = Tokens::of(ui);
    text(ui, words, tokens.size.small, tokens.colour.muted)
}

/// The head of a part of the page.
pub fn section(ui: &mut Ui, words: &str) -> Response {
    let tokens = Tokens::of(ui);
    transcript::note(ui, "");
    let response = text(ui, words, tokens.size.lead, tokens.colour.accent);
    as_heading(ui, &response, words, 2);
    response
}

/// The screen's ID in large type, for the phone.
pub fn screen_id(ui: &mut Ui, id: &str, spoken: &str) -> Response {
    let tokens = Tokens::of(ui);
    transcript::note(ui, spoken);
    ui.add(
        Label::new(styled(id, tokens.size.id, tokens.colour.text))
            .extend()
            .selectable(false),
    )
    .accessible_name(spoken)
}

pub(crate) fn text(ui: &mut Ui, words: &str, points: f32, colour: Color32) -> Response {
    transcript::note(ui, words);
    ui.add(Label::new(styled(words, points, colour)))
}

pub(crate) fn styled(words: &str, points: f32, colour: Color32) -> RichText {
    RichText::new(words)
        .font(FontId::new(points, FontFamily::Proportional))
        .line_height(Some((points * 1.42).round()))
        .color(colour)
}

fn as_heading(ui: &Ui, response: &Response, words: &str, level: usize) {
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_label(words);
        node.set_level(level);
    });
}
