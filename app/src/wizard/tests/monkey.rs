//! A hundred thousand random actions and news: no panic, no dead end, no run that nobody waits for.

use model::{Language, StepId};
use proptest::prelude::*;
use strum::IntoEnumIterator as _;

use super::entries::saved;
use crate::fixture::report;
use crate::wizard::{
    Action, Call, Effect, Known, LineEnd, LineVerdict, Program, Route, State, Step, Walk, Way,
};

pub(crate) fn any_action() -> impl Strategy<Value = Action> {
    let step = (0..15_usize).prop_map(|index| StepId::iter().nth(index).unwrap());
    let run = 0..4_u32;
    prop_oneof![
        Just(Action::Back),
        Just(Action::Resumed),
        Just(Action::Desktop {
            text_percent: Some(125),
            high_contrast: true,
            reduced_motion: true,
        }),
        Just(Action::Continue),
        Just(Action::Start),
        Just(Action::Stop),
        Just(Action::Typed("pc-17".into())),
        Just(Action::Typed(":".into())),
        Just(Action::Way(Way::Practice)),
        Just(Action::Way(Way::Typed)),
        Just(Action::Way(Way::File)),
        Just(Action::Files(vec![saved("pc-2", Some("gate.example.com"))])),
        (0..3_usize).prop_map(Action::File),
        Just(Action::Route(Route::Gateway)),
        Just(Action::Route(Route::Direct)),
        Just(Action::VpnIsUp(true)),
        Just(Action::Gateway("gate".into())),
        Just(Action::Gateway(String::new())),
        Just(Action::Program(Program::WindowsApp)),
        Just(Action::Update(Known::Yes)),
        Just(Action::HideNames),
        Just(Action::Speak(Language::German)),
        Just(Action::Watch),
        Just(Action::Finish),
        Just(Action::Close),
        run.clone().prop_map(|run| Action::Called(
            run,
            Call {
                at_s: 0.0,
                ms: None
            }
        )),
        run.clone().prop_map(|run| Action::LineEnded(
            run,
            LineEnd {
                verdict: LineVerdict::Steady,
                median_ms: None,
                failed: 0,
            }
        )),
        Just(Action::ShowWhatToDo),
        Just(Action::WalkAll),
        Just(Action::GetInNow),
        Just(Action::CheckAgain),
        Just(Action::DoneCheckAgain),
        Just(Action::CannotDo),
        Just(Action::AllSteps),
        Just(Action::ToResult),
        Just(Action::ToComputer),
        Just(Action::Helpdesk),
        Just(Action::Larger),
        Just(Action::Smaller),
        step.clone().prop_map(Action::Open),
        (run.clone(), step.clone())
            .prop_map(|(run, step)| Action::Finished(run, Box::new(report(Some(step)).into()))),
        run.clone()
            .prop_map(|run| Action::Finished(run, Box::new(report(None).into()))),
        run.prop_map(|run| Action::RunFailed(run, "no".into())),
    ]
}

/// From any state, Back alone leads to A within as many presses as screens are kept.
fn can_get_out(mut state: State) -> bool {
    for _ in 0..70 {
        if state.step == Step::WhatHappens {
            return true;
        }
        if !state.can_go_back() {
            return false;
        }
        state.apply(Action::Back);
    }
    state.step == Step::WhatHappens
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    /// A hundred thousand random actions, two hundred in a row.
    #[test]
    fn no_row_of_actions_leads_to_a_dead_end(
        actions in prop::collection::vec(any_action(), 200)
    ) {
        let mut state = State::default();
        let mut running = false;
        for action in actions {
            let was = state.is_running();
            let news = matches!(
                action,
                Action::Finished(..) | Action::RunFailed(..) | Action::LineEnded(..)
            );
            match state.apply(action) {
                Some(Effect::StartRun { .. } | Effect::Recheck { .. } | Effect::Watch { .. }) => {
                    running = true;
                }
                Some(Effect::CancelRun) => running = false,
                _ if news && was && !state.is_running() => running = false,
                _ => {}
            }
            prop_assert_eq!(running, state.is_running(), "a run nobody waits for, or the other way");
            prop_assert!(state.step != Step::Cause || state.found.is_some());
            prop_assert!(can_get_out(state.clone()));
        }
        prop_assert!(matches!(state.walk, Walk::Whole | Walk::Unfinished));
    }
}
