//! The screens, one file each: `(&Scene, &mut Ui) -> Option<Action>`.
//!
//! A screen shows the state and says what was done to it. It never changes anything, never waits,
//! and holds no sentence.

mod all_steps;
mod bars;
mod cause;
mod checking;
mod checklist;
mod helpdesk;
mod what_happens;
mod which_computer;
mod words;

#[cfg(test)]
mod tests;

use egui::{Id, Ui};
use guide::Text;

use crate::wizard::{Action, State, Step};

/// What a screen needs.
#[derive(Clone, Copy)]
pub(crate) struct Scene<'a> {
    /// The wizard.
    pub(crate) state: &'a State,
    /// The words.
    pub(crate) text: &'a Text,
    /// It is drawn for the first time: the keyboard goes to its heading.
    pub(crate) fresh: bool,
}

/// Draws the current screen with its frame.
pub(crate) fn show(scene: &Scene<'_>, ui: &mut Ui) -> Option<Action> {
    let top = bars::top(scene, ui);
    let bottom = bars::bottom(scene, ui);
    let page = kit::page(ui, scene.salt("page"), |ui| match &scene.state.step {
        Step::WhatHappens => what_happens::ui(scene, ui),
        Step::WhichComputer { remark } => which_computer::ui(scene, remark.as_ref(), ui),
        Step::Checking { progress } => checking::ui(scene, progress, ui),
        Step::Cause => cause::ui(scene, ui),
        Step::Checklist {
            step,
            cannot,
            again,
        } => checklist::ui(scene, *step, *cannot, again, ui),
        Step::AllSteps => all_steps::ui(scene, ui),
    });
    top.or(page).or(bottom)
}

impl Scene<'_> {
    /// The screen's ID, the same in every language.
    pub(crate) fn id(&self) -> String {
        match &self.state.step {
            Step::WhatHappens => "A".to_owned(),
            Step::WhichComputer { .. } => "B".to_owned(),
            Step::Checking { .. } => "D".to_owned(),
            Step::Cause => "E".to_owned(),
            Step::Checklist { step, .. } => format!("S{}", step.number()),
            Step::AllSteps => "L".to_owned(),
        }
    }

    /// An id that is new with every visit, so that nothing is carried over from the last one.
    fn salt(&self, name: &str) -> Id {
        Id::unique(("screen", self.state.visit, name))
    }

    fn heading(&self, ui: &mut Ui, words: &str) {
        kit::heading(ui, words, self.fresh);
    }

    fn say(&self, id: &str) -> String {
        self.text.say(id)
    }

    fn part(&self, id: &str, attribute: &str) -> String {
        self.part_with(id, attribute, &[])
    }

    fn part_with(&self, id: &str, attribute: &str, facts: &[model::Fact]) -> String {
        self.text
            .attribute(id, attribute, facts)
            .unwrap_or_default()
    }
}
