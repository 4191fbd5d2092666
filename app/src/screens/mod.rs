//! The screens, one file each: `&Scene -> Page`, drawn in the window by `draw`.
//!
//! A screen shows the state and says what was done to it. It never changes anything, never waits,
//! and holds no sentence.

mod all_steps;
mod bars;
mod cause;
mod checking;
mod checklist;
mod deeds;
mod draw;
mod finished;
mod gallery;
mod helpdesk;
mod how_there;
mod in_the_report;
mod line;
mod new_file;
mod next_in_windows;
pub(crate) mod page;
mod past;
mod path;
mod tell_helpdesk;
mod visitor;
mod what_happens;
mod which_computer;
mod words;

#[cfg(test)]
pub(crate) mod tests;

use egui::{Id, Ui};
use guide::Text;
use jiff::tz::TimeZone;
use kit::Tone;
use model::StepId;
use strum::IntoEnumIterator as _;

use self::page::{Offer, Page, Part};
pub(crate) use self::words::{count, fact};
use crate::wizard::{Action, State, Step};

/// What a screen needs.
#[derive(Clone, Copy)]
pub(crate) struct Scene<'a> {
    /// The wizard.
    pub(crate) state: &'a State,
    /// The words.
    pub(crate) text: &'a Text,
    /// Where times of day are told for.
    pub(crate) zone: &'a TimeZone,
    /// It is drawn for the first time: the keyboard goes to its heading.
    pub(crate) fresh: bool,
}

/// Draws the current screen, which says this, with its frame.
pub(crate) fn show(scene: &Scene<'_>, page: &Page, ui: &mut Ui) -> Option<Action> {
    let top = bars::top(scene, ui);
    let bottom = bars::bottom(scene, ui);
    let page = kit::page(ui, scene.salt("page"), |ui| draw::page(scene, page, ui));
    top.or(page).or(bottom)
}

impl Scene<'_> {
    /// What the current screen says and offers.
    pub(crate) fn page(&self) -> Page {
        let mut page = self.own_page();
        let is_shown = !matches!(self.state.step, Step::Visitor { .. });
        if self.state.is_visiting() && is_shown {
            let words = Part::Banner(Tone::Plain, self.say("bundle-visiting"));
            page.parts.insert(0, words);
        }
        page
    }

    fn own_page(&self) -> Page {
        match &self.state.step {
            Step::WhatHappens => what_happens::page(self),
            Step::WhichComputer { remark } => which_computer::page(self, remark.as_ref()),
            Step::HowThere { remark } => how_there::page(self, remark.as_ref()),
            Step::Checking { progress } => checking::page(self, progress),
            Step::Cause => cause::page(self),
            Step::Checklist {
                step,
                cannot,
                again,
            } => checklist::page(self, *step, *cannot, again),
            Step::AllSteps => all_steps::page(self),
            Step::NewFile { remark, saving } => new_file::page(self, remark.as_ref(), *saving),
            Step::NextInWindows { told } => next_in_windows::page(self, told.as_ref()),
            Step::TellHelpdesk => tell_helpdesk::page(self),
            Step::InTheReport { remark } => in_the_report::page(self, remark.as_ref()),
            Step::Finished => finished::page(self),
            Step::Visitor {
                remark,
                typed,
                asked,
            } => visitor::page(self, remark.as_ref(), typed, *asked),
            Step::Gallery => gallery::page(self),
        }
    }

    /// The window's title: the program and the screen, so that it can be told on the telephone.
    pub(crate) fn title(&self) -> String {
        let screen = words::fact("screen", &self.spoken_id());
        self.text.say_with("window-title-on", &[screen])
    }

    /// The screen's ID, the same in every language.
    pub(crate) fn id(&self) -> String {
        self.state.step.letter()
    }

    /// An id that is new with every visit, so that nothing is carried over from the last one.
    fn salt(&self, name: &str) -> Id {
        Id::unique(("screen", self.state.visit, name))
    }

    /// The way through the checklist so far, while it is walked.
    pub(crate) fn stage(&self) -> Option<String> {
        let Step::Checklist { step, .. } = &self.state.step else {
            return None;
        };
        let numbers = [
            words::count("number", step.number()),
            words::count("count", StepId::iter().count()),
        ];
        Some(self.text.say_with("top-step", &numbers))
    }

    /// The screen's ID as it is said.
    pub(crate) fn spoken_id(&self) -> String {
        self.text
            .say_with("bar-id", &[words::fact("id", &self.id())])
    }

    fn offer(&self, filled: bool, words: &str, action: Action) -> Offer {
        Offer {
            words: self.say(words),
            action,
            filled,
        }
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
