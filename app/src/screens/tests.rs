//! Every screen drawn in every look and size: nothing panics, the labels are there, there is a way out.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

mod languages;
mod local;
mod monkey;
mod reader;
mod replay;
mod states;

use std::sync::Arc;

use egui::{Key, Modifiers, accesskit::Role, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use guide::Text;
use kit::Look;
use model::StepId;

use crate::app::App;
use crate::fixture::report;
use crate::wizard::{Action, Effect, State, Step};

pub(crate) use states::all_screens;

fn text() -> Arc<Text> {
    Arc::new(Text::for_language("en").unwrap())
}

/// The program without a window.
fn harness(state: State, size: [f32; 2]) -> Harness<'static, Option<App>> {
    harness_in("en", state, size)
}

fn harness_in(tag: &str, state: State, size: [f32; 2]) -> Harness<'static, Option<App>> {
    let text = Arc::new(Text::for_language(tag).unwrap());
    let mut state = Some(state);
    let mut harness = Harness::builder()
        .with_size(vec2(size[0], size[1]))
        .build_ui_state(
            move |ui, app: &mut Option<App>| {
                let app = app.get_or_insert_with(|| {
                    App::new(ui.ctx(), Arc::clone(&text), state.take().unwrap(), None).unwrap()
                });
                app.fold_news(ui.ctx());
                app.draw(ui);
            },
            None,
        );
    harness.run();
    harness
}

fn state(harness: &Harness<'_, Option<App>>) -> State {
    harness.state().as_ref().unwrap().state().clone()
}

/// A state in which a run has ended with a cause that points to this step.
fn found(step: Option<StepId>) -> State {
    let mut state = State::default();
    state.apply(Action::Continue);
    state.apply(Action::Typed("pc-17".into()));
    state.apply(Action::Continue);
    let Some(Effect::StartRun { run, .. }) = state.apply(Action::Start) else {
        panic!();
    };
    state.apply(Action::Finished(run, Box::new(report(step).into())));
    state
}

/// A heading by its message, or as it stands where a report words it.
fn said(text: &Text, heading: &str) -> String {
    if text.has(heading) {
        return text.say(heading);
    }
    heading.to_owned()
}

fn headings(harness: &Harness<'_, Option<App>>) -> Vec<String> {
    harness
        .get_all_by_role(Role::Heading)
        .filter_map(|node| node.accesskit_node().label())
        .collect()
}

fn buttons(harness: &Harness<'_, Option<App>>) -> Vec<String> {
    harness
        .get_all_by_role(Role::Button)
        .filter_map(|node| node.accesskit_node().label())
        .collect()
}

#[test]
fn every_screen_shows_its_heading_and_a_way_out() {
    let text = text();
    for (state, heading) in all_screens() {
        let harness = harness(state.clone(), [900.0, 680.0]);
        let shown = headings(&harness);
        assert_eq!(
            shown.first(),
            Some(&said(&text, &heading)),
            "{:?}",
            state.step
        );
        let words = buttons(&harness);
        let ways = [
            "button-continue",
            "button-start",
            "button-stop",
            "button-result",
            "button-close",
            "button-show_me",
            "button-walk",
            "button-start_over",
            "button-save",
            "button-open_report",
            "button-read_report",
            "button-done_here",
        ];
        assert!(
            ways.iter().any(|id| words.contains(&text.say(id))),
            "{:?}: {words:?}",
            state.step
        );
        if state.step != Step::WhatHappens {
            assert!(words.contains(&text.say("button-back")), "{:?}", state.step);
        }
        harness.check_accessibility();
    }
}

#[test]
fn every_screen_can_be_drawn_in_every_look_and_size() {
    for look in [Look::Light, Look::Dark, Look::Contrast] {
        for (size, zoom) in [
            ([720.0, 540.0], 100),
            ([450.0, 340.0], 200),
            ([480.0, 360.0], 80),
        ] {
            for (mut state, _) in all_screens() {
                state.look = look;
                state.zoom = zoom;
                let harness = harness(state, size);
                assert!(!headings(&harness).is_empty());
            }
        }
    }
}

#[test]
fn no_text_is_shown_by_its_id() {
    for (state, _) in all_screens() {
        let harness = harness(state, [900.0, 2000.0]);
        for node in harness.root().children_recursive() {
            let node = node.accesskit_node();
            for words in [node.label(), node.value()].into_iter().flatten() {
                let bare = [
                    "screen-",
                    "button-",
                    "step-",
                    "check-",
                    "status-",
                    "bar-",
                    "path-",
                    "remark-",
                    "practice-",
                    "who-",
                    "confidence-",
                ];
                assert!(!bare.iter().any(|id| words.starts_with(id)), "{words}");
                assert!(!words.contains("{$"), "{words}");
            }
        }
    }
}

#[test]
fn the_result_shows_the_cause_and_what_can_be_done() {
    let text = text();
    let harness = harness(found(Some(StepId::HostKeyStore)), [900.0, 680.0]);
    harness.get_by_label("The cause as a sentence.");
    harness.get_by_label("What was seen.");
    harness.get_by_label("What it leaves open.");
    for id in [
        "button-show_me",
        "button-walk",
        "button-now",
        "button-again",
    ] {
        harness.get_by_label(&text.say(id));
    }
}

#[test]
fn a_healthy_result_points_to_no_step() {
    let text = text();
    let harness = harness(found(None), [900.0, 680.0]);
    harness.get_by_label("All is well.");
    assert!(
        harness
            .query_by_label(&text.say("button-show_me"))
            .is_none()
    );
}

#[test]
fn the_keyboard_starts_at_the_heading_and_walks_on() {
    let text = text();
    let mut harness = harness(State::default(), [900.0, 680.0]);
    let heading = text.say("screen-a-heading");
    assert!(harness.get_by_label(&heading).is_focused());
    // Radio group (one stop), then the filled button.
    harness.key_press(Key::Tab);
    harness.run();
    harness.key_press(Key::ArrowDown);
    harness.run();
    harness.run();
    harness.key_press(Key::ArrowDown);
    harness.run();
    harness.run();
    assert_eq!(state(&harness).entry.saw, crate::wizard::Saw::Unsure);
    harness.key_press(Key::Tab);
    harness.run();
    assert!(
        harness
            .get_by_label(&text.say("button-continue"))
            .is_focused()
    );
    harness.key_press(Key::Enter);
    harness.run();
    assert!(matches!(state(&harness).step, Step::WhichComputer { .. }));
    assert!(
        harness
            .get_by_label(&text.say("screen-b-heading"))
            .is_focused()
    );
}

#[test]
fn keys_open_the_list_the_helpdesk_view_and_the_screen_before() {
    let mut harness = harness(found(Some(StepId::HostKeyStore)), [900.0, 680.0]);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::L);
    harness.run();
    assert_eq!(state(&harness).step, Step::AllSteps);
    harness.key_press(Key::F2);
    harness.run();
    assert!(state(&harness).helpdesk);
    harness.key_press_modifiers(Modifiers::ALT, Key::ArrowLeft);
    harness.run();
    assert_eq!(state(&harness).step, Step::Cause);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Plus);
    harness.run();
    assert_eq!(state(&harness).zoom, 120);
}

#[test]
fn clicks_lead_from_the_result_to_the_step_and_on() {
    let text = text();
    let mut harness = harness(found(Some(StepId::HostKeyStore)), [900.0, 1400.0]);
    harness.get_by_label(&text.say("button-show_me")).click();
    harness.run();
    harness.get_by_label(&text.say("step-host_key_store"));
    harness.get_by_label(&text.say("button-cannot")).click();
    harness.run();
    let cannot = text
        .attribute("step-host_key_store", "cannot", &[])
        .unwrap();
    harness.get_by_label(&cannot);
    harness.get_by_label(&text.say("button-continue")).click();
    harness.run();
    assert!(matches!(state(&harness).step, Step::Checklist { .. }));
}

#[test]
fn an_idle_screen_asks_for_no_frame() {
    for (state, _) in all_screens() {
        let mut harness = harness(state, [900.0, 680.0]);
        harness.run();
        let output = harness.output();
        let wait = output
            .viewport_output
            .values()
            .map(|view| view.repaint_delay)
            .min();
        assert!(wait.is_none_or(|wait| wait > std::time::Duration::from_hours(1)));
    }
}

#[test]
fn copying_takes_the_whole_screen_with_its_id() {
    let text = text();
    let mut harness = harness(found(Some(StepId::HostKeyStore)), [900.0, 680.0]);
    harness.event(egui::Event::Copy);
    harness.step();
    let copied =
        harness
            .output()
            .platform_output
            .commands
            .iter()
            .find_map(|command| match command {
                egui::OutputCommand::CopyText(words) => Some(words.clone()),
                _ => None,
            });
    let copied = copied.unwrap();
    let id = text.say_with("bar-id", &[super::words::fact("id", "E")]);
    for words in [id.as_str(), "The cause as a sentence.", "What was seen."] {
        assert!(copied.contains(words), "{words} is missing in:\n{copied}");
    }
}
