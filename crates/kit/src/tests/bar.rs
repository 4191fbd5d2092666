//! The bar at the bottom, and the drawn message box.

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;

use super::{harness, window};
use crate::{Dialog, Mark, bottom_bar, dialog_picture, icon_button, screen_id};

#[test]
fn tools_stand_at_the_right_on_the_line_of_the_id() {
    let mut harness = window([500.0, 200.0]).build_ui_state(
        |ui, words: &mut &str| {
            bottom_bar(
                ui,
                |ui| {
                    screen_id(ui, "S7", "Screen S7");
                },
                |ui| {
                    icon_button(ui, None, "One");
                    icon_button(ui, None, words);
                },
            );
        },
        "Two",
    );
    // Also when the words change, as with another language.
    for words in ["Two", "A longer word", "Two"] {
        *harness.state_mut() = words;
        harness.run();
        let id = harness.get_by_value("S7").rect();
        let last = harness.get_by_label(words).rect();
        assert!((id.center().y - last.center().y).abs() < 4.0, "{words}");
        assert!((450.0..=500.0).contains(&last.right()), "{words} {last:?}");
    }
}

#[test]
fn tools_without_room_wrap_and_rest() {
    let harness = harness([160.0, 300.0], |ui| {
        bottom_bar(
            ui,
            |ui| {
                screen_id(ui, "S7", "Screen S7");
            },
            |ui| {
                for words in ["First word", "Second word", "Third word"] {
                    icon_button(ui, None, words);
                }
            },
        );
    });
    let (first, last) = (
        harness.get_by_label("First word").rect(),
        harness.get_by_label("Third word").rect(),
    );
    assert!(first.top() < last.top() && last.right() <= 160.0);
    assert!(!super::wants_more(harness.output()));
}

#[test]
fn a_drawn_box_stays_inside_a_narrow_column() {
    let harness = harness([200.0, 400.0], |ui| {
        let lines = ["A line of words that must wrap".to_owned()];
        let dialog = Dialog {
            title: "A title that must wrap too",
            mark: Mark::Warning,
            lines: &lines,
            boxes: &["A thing that can be ticked, with words that must wrap".to_owned()],
            buttons: &["OK".to_owned(), "Cancel".to_owned()],
        };
        dialog_picture(ui, "The box", &dialog);
    });
    let figure = harness
        .get_by_role_and_label(Role::Figure, "The box")
        .rect();
    assert!(figure.right() <= 200.0, "{figure:?}");
    harness.check_accessibility();
}
