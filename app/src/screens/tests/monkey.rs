//! Five thousand random actions, keys and clicks on the drawn window: no panic, and always a way out.

use egui::{Event, Key, Modifiers, PointerButton, pos2};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;

use super::{buttons, harness, headings, state};
use crate::wizard::tests::monkey::any_action;
use crate::wizard::{Action, State, Step};

const EVENTS: usize = 5000;
const SIZE: [f32; 2] = [720.0, 540.0];

/// What happens to the window.
#[derive(Clone, Debug)]
enum Deed {
    /// Something in the wizard, or news from outside.
    Act(Box<Action>),
    /// A key.
    Press(Key),
    /// Letters.
    Type(&'static str),
    /// The pointer goes there and presses.
    Click(f32, f32),
}

fn any_deed() -> impl Strategy<Value = Deed> {
    let keys = [
        Key::Tab,
        Key::Enter,
        Key::Space,
        Key::Escape,
        Key::ArrowDown,
        Key::ArrowUp,
        Key::PageDown,
        Key::F2,
        Key::F8,
    ];
    prop_oneof![
        2 => any_action().prop_map(|action| Deed::Act(Box::new(action))),
        4 => prop::sample::select(keys.to_vec()).prop_map(Deed::Press),
        1 => prop::sample::select(vec!["pc-17", ":", " ", "0x904"]).prop_map(Deed::Type),
        3 => (0.0..SIZE[0], 0.0..SIZE[1]).prop_map(|(x, y)| Deed::Click(x, y)),
    ]
}

#[test]
fn random_deeds_find_no_dead_end() {
    let mut runner = TestRunner::deterministic();
    let deeds = any_deed();
    let mut drawn = harness(State::default(), SIZE);
    for number in 0..EVENTS {
        match deeds.new_tree(&mut runner).unwrap().current() {
            Deed::Act(action) => {
                let ctx = drawn.ctx.clone();
                drawn.state_mut().as_mut().unwrap().fold(&ctx, *action);
            }
            Deed::Press(key) => drawn.key_press(key),
            Deed::Type(text) => drawn.event(Event::Text(text.to_owned())),
            Deed::Click(x, y) => {
                let pos = pos2(x, y);
                drawn.event(Event::PointerMoved(pos));
                for pressed in [true, false] {
                    drawn.event(Event::PointerButton {
                        pos,
                        button: PointerButton::Primary,
                        pressed,
                        modifiers: Modifiers::NONE,
                    });
                }
            }
        }
        drawn.step();
        if number % 50 == 0 {
            drawn.run_steps(3);
            let now = state(&drawn);
            assert!(!headings(&drawn).is_empty(), "{number}: {:?}", now.step);
            assert!(!buttons(&drawn).is_empty(), "{number}: {:?}", now.step);
            let is_stuck = now.step != Step::WhatHappens && !now.can_go_back();
            assert!(!is_stuck, "{number}: {:?}", now.step);
        }
    }
}
