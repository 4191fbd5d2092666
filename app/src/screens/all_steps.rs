//! L: the list of all steps, one key away from everywhere.

use egui::Ui;
use model::StepId;
use strum::IntoEnumIterator as _;

use super::Scene;
use super::words::mark;
use crate::wizard::Action;

const ID: &str = "screen-l-heading";

pub(super) fn ui(scene: &Scene<'_>, ui: &mut Ui) -> Option<Action> {
    let report = scene.state.report.as_deref();
    let lead = if report.is_some() {
        "lead"
    } else {
        "lead-none"
    };
    scene.heading(ui, &scene.say(ID));
    kit::lead(ui, &scene.part(ID, lead));
    let offered = report.and_then(|report| report.cause.step);
    let mut done = kit::card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut done = None;
        for step in StepId::iter() {
            let status = scene.state.status_of(step);
            let title = format!("{}. {}", step.number(), scene.step(step));
            let state = scene.status(status);
            let held = offered == Some(step);
            if kit::row_button(ui, mark(status), &title, &state, held).clicked() {
                done = Some(Action::Open(step));
            }
        }
        done
    });
    kit::commands_row(ui, |ui| {
        let (words, action) = if report.is_some() {
            ("button-result", Action::ToResult)
        } else {
            ("button-start_over", Action::ToComputer)
        };
        if kit::filled(ui, &scene.say(words)).clicked() {
            done = Some(action);
        }
    });
    done
}
