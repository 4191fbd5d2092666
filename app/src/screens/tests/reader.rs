//! The screens as a screen reader meets them: what is heard first, in which order, and by which names.

use egui::accesskit::{Live, Role};
use egui_kittest::kittest::NodeT as _;

use super::{Harness, all_screens, found, harness, said};
use crate::app::App;
use crate::wizard::{Action, Effect, Progress, RunEvent, Step};
use model::{Status, StepId};

/// Tall enough for a whole screen, so that nothing is scrolled away.
const SIZE: [f32; 2] = [900.0, 6000.0];

/// What can be operated.
const CONTROLS: [Role; 5] = [
    Role::Button,
    Role::RadioButton,
    Role::TextInput,
    Role::MenuItemRadio,
    Role::CheckBox,
];

/// One thing that is heard: its role, its words, and where it stands.
struct Heard {
    role: Role,
    words: String,
    top: f64,
    live: Option<Live>,
    is_held: bool,
    is_control: bool,
}

/// All that has a role of its own, in the order of the tree.
fn heard(harness: &Harness<'_, Option<App>>) -> Vec<Heard> {
    let nodes = harness.root().children_recursive();
    nodes
        .map(|node| {
            let is_held = node.is_focused();
            let node = node.accesskit_node();
            let words = node.label().or_else(|| node.value());
            Heard {
                role: node.role(),
                words: words.unwrap_or_default(),
                top: node.bounding_box().map_or(0.0, |bounds| bounds.y0),
                live: (node.live() != Live::Off).then(|| node.live()),
                is_held,
                is_control: CONTROLS.contains(&node.role()),
            }
        })
        .collect()
}

#[test]
fn the_heading_is_heard_first_and_every_control_has_a_name() {
    for (state, heading) in all_screens() {
        let drawn = harness(state.clone(), SIZE);
        let heard = heard(&drawn);
        let held: Vec<&Heard> = heard.iter().filter(|one| one.is_held).collect();
        let first = held.first().unwrap();
        assert_eq!(first.role, Role::Heading, "{:?}", state.step);
        assert_eq!(
            first.words,
            said(&super::text(), &heading),
            "{:?}",
            state.step
        );
        for one in heard.iter().filter(|one| one.is_control) {
            assert!(
                !one.words.trim().is_empty(),
                "{:?}: {:?}",
                state.step,
                one.role
            );
        }
    }
}

/// What is read next stands below or beside what was read before; nothing jumps up the page.
#[test]
fn words_are_read_from_top_to_bottom() {
    for (state, heading) in all_screens() {
        let step = state.step.clone();
        let drawn = harness(state, SIZE);
        let heading = said(&super::text(), &heading);
        let heard = heard(&drawn);
        let page = heard.iter().skip_while(|one| one.words != heading);
        let mut last = 0.0_f64;
        for one in page.filter(|one| one.role == Role::Label && one.top > 0.0) {
            // Words of one row may stand a little higher than the mark before them.
            assert!(one.top > last - 40.0, "{step:?}: {} jumps up", one.words);
            last = one.top;
        }
    }
}

#[test]
fn progress_and_outcome_are_announced() {
    let mut checking = found(None);
    let mut progress = Progress::default();
    progress.note(&RunEvent::Started("port_answers".into()));
    progress.note(&RunEvent::Ended("port_answers".into(), Status::Fine));
    checking.step = Step::Checking { progress };
    let announced = |state| -> Vec<String> {
        let drawn = harness(state, SIZE);
        let heard = heard(&drawn);
        let live = heard.iter().filter(|one| one.live.is_some());
        live.map(|one| one.words.clone()).collect()
    };
    let mut fresh = checking.clone();
    fresh.step = Step::Checking {
        progress: Progress::default(),
    };
    assert_ne!(announced(fresh), announced(checking), "progress is heard");
    let mut again = found(Some(StepId::HostKeyStore));
    again.apply(Action::ShowWhatToDo);
    let before = announced(again.clone());
    let Some(Effect::Recheck { run, .. }) = again.apply(Action::DoneCheckAgain) else {
        panic!("a run");
    };
    let report = crate::fixture::report(None);
    again.apply(Action::Finished(run, Box::new(report.into())));
    assert_ne!(announced(again), before, "the outcome is heard");
}

/// Not a test of time: it prints what a frame of each screen costs, for BENCHMARKS.md.
#[test]
#[ignore = "cargo xtask measure frames runs it"]
#[expect(clippy::print_stdout, reason = "what it is for")]
fn what_a_frame_costs() {
    const FRAMES: u32 = 200;
    for (state, _) in all_screens() {
        let name = format!("{:?}", state.step);
        let mut drawn = harness(state, [900.0, 680.0]);
        let began = net::now();
        for _ in 0..FRAMES {
            drawn.step();
        }
        let each = began.elapsed() / FRAMES;
        let name: String = name.chars().take(48).collect();
        println!("{:>8.3} ms  {name}", each.as_secs_f64() * 1000.0);
    }
}
