//! The picture of the delays.

use egui::{
    Event, Modifiers, MouseWheelSource, MouseWheelUnit, ScrollArea, TouchPhase, accesskit::Role,
    vec2,
};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::{colours, harness, lines, wants_more};
use crate::{Delay, DelayWords, delays, paragraph};

const WORDS: DelayWords<'_> = DelayWords {
    name: "The delay",
    seconds: "s",
    milliseconds: "ms",
    lost: "lost",
};

fn samples(lost: usize) -> Vec<Delay> {
    (0..20_u8)
        .map(|number| Delay {
            at_s: f64::from(number),
            ms: (usize::from(number) >= lost).then_some(30.0 + f64::from(number)),
        })
        .collect()
}

#[test]
fn it_is_one_picture_with_a_name_and_rests() {
    for lost in [0, 3, 20] {
        let harness = harness([400.0, 300.0], |ui| delays(ui, &WORDS, &samples(lost)));
        let picture = harness.get_by_role_and_label(Role::Image, "The delay");
        assert!(
            picture
                .children_recursive()
                .all(|node| { node.accesskit_node().role() == Role::GenericContainer })
        );
        assert!(!wants_more(harness.output()));
        harness.check_accessibility();
    }
}

#[test]
fn each_loss_is_a_cross_and_the_cross_is_explained() {
    let problem = colours().problem;
    for (lost, crosses) in [(0, 0), (3, 4), (20, 21)] {
        let harness = harness([400.0, 300.0], |ui| delays(ui, &WORDS, &samples(lost)));
        assert_eq!(lines(harness.output(), problem), crosses * 2);
    }
}

#[test]
fn the_page_scrolls_over_it() {
    let mut harness = harness([400.0, 200.0], |ui| {
        ScrollArea::vertical().show(ui, |ui| {
            delays(ui, &WORDS, &samples(2));
            for number in 0..9_u8 {
                paragraph(ui, &format!("line {number}"));
            }
        });
    });
    let before = harness.get_by_label("The delay").rect();
    harness.hover_at(before.center());
    harness.run();
    harness.event(Event::MouseWheel {
        unit: MouseWheelUnit::Point,
        delta: vec2(0.0, -60.0),
        phase: TouchPhase::Move,
        source: MouseWheelSource::Unknown,
        modifiers: Modifiers::NONE,
    });
    harness.run();
    let after = harness.get_by_label("The delay").rect();
    assert!(after.top() < before.top() - 30.0, "{before:?} {after:?}");
}
