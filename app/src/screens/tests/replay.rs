//! A real run against a practice computer, recorded, played again, and told in other words.

use std::sync::Arc;

use egui_kittest::kittest::Queryable as _;
use guide::Text;
use model::Language;

use super::{harness, state};
use crate::effects::Effects;
use crate::record::{self, Recorder};
use crate::wizard::{Action, State, Step, Way};
use crate::wording::Wording;

/// The record of a walk from the first screen to the cause, as a window writes it.
fn recorded() -> Vec<record::Recorded> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.jsonl");
    let mut recorder = Recorder::begin(&path).unwrap();
    let (mut effects, mut inbox) = Effects::new(Arc::new(|| {}));
    let mut wording = Wording::new(super::text());
    let mut state = State::default();
    let mut act = |state: &mut State, action: Action| {
        recorder.note(&action);
        state.apply(action)
    };
    let chosen = [
        Action::Continue,
        Action::Way(Way::Practice),
        Action::Practice("closed_in_tls".into()),
    ];
    for action in chosen {
        act(&mut state, action);
    }
    let start = act(&mut state, Action::Start).unwrap();
    effects.perform(start);
    while state.step != Step::Cause {
        let action = wording.action(inbox.blocking_recv().unwrap(), &state);
        act(&mut state, action);
    }
    record::read(&path).unwrap()
}

#[test]
fn a_recorded_run_opens_on_its_result_and_is_told_in_other_words() {
    let record = recorded();
    let mut drawn = harness(record::replay(&record), [900.0, 1400.0]);
    let title = |language| Text::new(language).say("cause-closed_in_tls");
    drawn.get_by_label(&title(Language::English));
    let ctx = drawn.ctx.clone();
    let app = drawn.state_mut().as_mut().unwrap();
    app.fold(&ctx, Action::Speak(Language::German));
    app.fold(&ctx, Action::HideNames);
    drawn.run();
    drawn.get_by_label(&title(Language::German));
    let told = state(&drawn);
    assert_eq!(told.step, Step::Cause);
    assert!(told.hidden && told.report().unwrap().cause.title == title(Language::German));
}
