//! The list above the bar, with the keyboard alone and with the pointer.

use egui::{
    Key,
    accesskit::{Role, Toggled},
};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, Node};

use super::{wants_more, window};
use crate::{Entry, bottom_bar, icon_button, menu};

fn entries() -> Vec<Entry> {
    vec![
        entry("One", false, None),
        entry("Two", true, None),
        entry("Three", false, Some("Not here")),
        entry("Four", false, None),
    ]
}

fn entry(words: &str, chosen: bool, why_not: Option<&str>) -> Entry {
    Entry {
        words: words.to_owned(),
        chosen,
        why_not: why_not.map(str::to_owned),
    }
}

/// What was chosen, in its order.
fn harness() -> Harness<'static, Vec<usize>> {
    let mut harness = window([500.0, 400.0]).build_ui_state(
        |ui, chosen: &mut Vec<usize>| {
            let answer = bottom_bar(
                ui,
                |ui| {
                    icon_button(ui, None, "Before");
                },
                |ui| menu(ui, "Numbers", entries),
            );
            chosen.extend(answer);
        },
        Vec::new(),
    );
    harness.run();
    harness
}

fn press(harness: &mut Harness<'_, Vec<usize>>, keys: &[Key]) {
    for key in keys {
        harness.key_press(*key);
        harness.run();
    }
}

/// The entry that has the keyboard.
fn held(harness: &Harness<'_, Vec<usize>>) -> Option<String> {
    harness
        .query_all_by_role(Role::MenuItemRadio)
        .find(Node::is_focused)
        .and_then(|item| item.accesskit_node().label())
}

fn is_open(harness: &Harness<'_, Vec<usize>>) -> bool {
    let button = harness.get_by_role_and_label(Role::Button, "Numbers");
    let there = harness.query_all_by_role(Role::MenuItemRadio).count();
    assert_eq!(
        button.accesskit_node().data().is_expanded(),
        Some(there > 0)
    );
    there > 0
}

fn button_is_held(harness: &Harness<'_, Vec<usize>>) -> bool {
    harness
        .get_by_role_and_label(Role::Button, "Numbers")
        .is_focused()
}

#[test]
fn the_keyboard_alone_opens_moves_and_chooses() {
    let mut harness = harness();
    press(&mut harness, &[Key::Tab, Key::Tab]);
    assert!(button_is_held(&harness) && !is_open(&harness));
    for opens in [Key::Enter, Key::Space] {
        press(&mut harness, &[opens]);
        assert!(is_open(&harness));
        assert_eq!(held(&harness).as_deref(), Some("Two"), "the chosen one");
        press(&mut harness, &[Key::ArrowUp]);
        assert_eq!(held(&harness).as_deref(), Some("One"));
        press(&mut harness, &[Key::ArrowUp]);
        assert_eq!(held(&harness).as_deref(), Some("Four"));
        press(&mut harness, &[Key::Enter]);
        assert!(!is_open(&harness) && button_is_held(&harness));
    }
    assert_eq!(harness.state(), &[3, 3]);
    assert!(!wants_more(harness.output()));
}

#[test]
fn escape_and_tab_close_it_and_choose_nothing() {
    for closes in [Key::Escape, Key::Tab] {
        let mut harness = harness();
        press(&mut harness, &[Key::Tab, Key::Tab, Key::Enter]);
        press(&mut harness, &[Key::ArrowDown, closes]);
        assert!(!is_open(&harness) && button_is_held(&harness), "{closes:?}");
        assert!(harness.state().is_empty());
    }
}

#[test]
fn what_is_greyed_says_why_and_cannot_be_chosen() {
    let mut harness = harness();
    press(
        &mut harness,
        &[Key::Tab, Key::Tab, Key::Enter, Key::ArrowDown],
    );
    assert_eq!(held(&harness).as_deref(), Some("Three"));
    let item = harness.get_by_label("Three").accesskit_node();
    assert!(item.is_disabled());
    assert_eq!(item.data().description(), Some("Not here"));
    press(&mut harness, &[Key::Enter, Key::Space]);
    harness.get_by_label("Three").click();
    harness.run();
    assert!(harness.state().is_empty() && is_open(&harness));
}

#[test]
fn it_stands_above_its_button_and_says_what_holds() {
    let mut harness = harness();
    harness.get_by_label("Numbers").click();
    harness.run();
    let button = harness
        .get_by_role_and_label(Role::Button, "Numbers")
        .rect();
    let items: Vec<_> = harness.query_all_by_role(Role::MenuItemRadio).collect();
    assert!(
        items
            .iter()
            .all(|item| item.rect().bottom() <= button.top())
    );
    let toggled: Vec<_> = items
        .iter()
        .map(|item| item.accesskit_node().toggled())
        .collect();
    let is = |on: bool| Some(Toggled::from(on));
    assert_eq!(toggled, [is(false), is(true), is(false), is(false)]);
    assert!(
        items[0]
            .parent()
            .is_some_and(|list| list.accesskit_node().role() == Role::Menu)
    );
    harness.check_accessibility();
    harness.get_by_label("Four").click();
    harness.run();
    assert_eq!(harness.state(), &[3]);
    assert!(!is_open(&harness));
}

#[test]
fn a_click_elsewhere_closes_it() {
    let mut harness = harness();
    harness.get_by_label("Numbers").click();
    harness.run();
    assert!(is_open(&harness));
    harness.get_by_label("Before").click();
    harness.run();
    assert!(!is_open(&harness) && harness.state().is_empty());
}
