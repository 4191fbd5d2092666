//! The way in both shapes.

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::{colours, harness, lines, wants_more, window};
use crate::{Icon, Mark, Stop, begin_transcript, path, take_transcript};

const SHORT: [&str; 7] = ["Here", "Net", "Name", "Door", "Shield", "Key", "Desktop"];

fn stops<'a>(words: &[&'a str; 7], broken: bool) -> Vec<Stop<'a>> {
    let state = |index: usize| match index {
        4 if broken => Mark::Problem,
        0..4 => Mark::Fine,
        _ => Mark::Waiting,
    };
    words
        .iter()
        .enumerate()
        .map(|(index, words)| Stop {
            icon: Icon::Door,
            words,
            state: state(index),
            state_words: "state",
            broken: broken && index == 4,
        })
        .collect()
}

fn shown(wide: f32, words: [&'static str; 7], broken: bool) -> Harness<'static> {
    harness([wide, 900.0], move |ui| {
        path(ui, "The way", &stops(&words, broken));
    })
}

/// The upper left corners of the stops, in their order.
fn places(harness: &Harness<'_>) -> Vec<egui::Pos2> {
    SHORT
        .iter()
        .map(|words| harness.get_by_label(&format!("{words}: state")).rect().min)
        .collect()
}

#[test]
fn it_is_a_list_with_a_name_and_each_stop_says_its_state() {
    for wide in [740.0, 360.0] {
        let harness = shown(wide, SHORT, true);
        let list = harness.get_by_role_and_label(Role::List, "The way");
        let items: Vec<_> = list
            .children()
            .map(|item| (item.accesskit_node().role(), item.accesskit_node().label()))
            .collect();
        let expected: Vec<_> = SHORT
            .iter()
            .map(|words| (Role::ListItem, Some(format!("{words}: state"))))
            .collect();
        assert_eq!(items, expected);
        harness.check_accessibility();
    }
}

#[test]
fn stops_stand_side_by_side_where_there_is_room() {
    let places = places(&shown(740.0, SHORT, false));
    assert!(
        places
            .windows(2)
            .all(|pair| pair[0].x < pair[1].x && (pair[0].y - pair[1].y).abs() < 1.0)
    );
}

#[test]
fn in_a_narrow_column_they_stand_below_each_other() {
    let places = places(&shown(360.0, SHORT, false));
    assert!(
        places
            .windows(2)
            .all(|pair| pair[0].y < pair[1].y && (pair[0].x - pair[1].x).abs() < 1.0)
    );
}

#[test]
fn long_words_are_never_cut_but_make_it_a_list() {
    let mut words = SHORT;
    words[3] = "Sicherheitsüberprüfungsstelle";
    words[4] = "Anmeldungsüberprüfung";
    let harness = shown(740.0, words, false);
    let (first, second) = (
        harness.get_by_label("Here: state").rect(),
        harness.get_by_label("Net: state").rect(),
    );
    assert!(first.bottom() <= second.top());
}

#[test]
fn a_fine_link_is_solid_and_a_broken_one_is_not() {
    let fine = colours().fine;
    assert_eq!(lines(shown(740.0, SHORT, false).output(), fine), 3);
    let mut words = SHORT;
    words.reverse();
    // At the break there is no straight line from stop to stop, in either colour.
    let broken = shown(740.0, words, true);
    assert_eq!(lines(broken.output(), fine), 3);
    assert_eq!(lines(broken.output(), colours().edge), 2);
}

#[test]
fn it_fills_once_and_then_rests() {
    let mut harness = window([740.0, 300.0]).build_ui_state(
        |ui, broken: &mut bool| path(ui, "The way", &stops(&SHORT, *broken)),
        true,
    );
    harness.run();
    assert!(!wants_more(harness.output()));
    *harness.state_mut() = false;
    harness.step();
    assert!(!wants_more(harness.output()), "no stop turned fine");
}

#[test]
fn a_stop_that_turns_fine_fills_its_link_and_then_rests() {
    let mut harness = window([740.0, 300.0]).build_ui_state(
        |ui, state: &mut Mark| {
            let mut stops = stops(&SHORT, false);
            stops[4].state = *state;
            path(ui, "The way", &stops);
        },
        Mark::Running,
    );
    harness.run();
    *harness.state_mut() = Mark::Fine;
    harness.step();
    harness.step();
    let fine = colours().fine;
    assert!(wants_more(harness.output()));
    harness.run();
    assert_eq!(lines(harness.output(), fine), 4);
    assert!(!wants_more(harness.output()));
}

#[test]
fn it_can_be_copied() {
    let mut copied = None;
    let mut harness = window([740.0, 300.0]).build_ui_state(
        |ui, copied: &mut Option<String>| {
            begin_transcript(ui.ctx());
            path(ui, "The way", &stops(&SHORT, false)[..2]);
            *copied = take_transcript(ui.ctx());
        },
        None,
    );
    harness.run();
    copied.clone_from(harness.state());
    assert_eq!(copied.as_deref(), Some("Here: state\nNet: state"));
}
