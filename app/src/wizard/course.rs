//! What has happened, for the timeline of a report: in words of closed lists, and without a name.

use bundle::Happened;

use super::{Action, Effect, RunEvent, Saved, State, Step};

impl State {
    /// Folds one action in at this moment, in milliseconds since 1970-01-01 UTC, and notes what it was.
    pub(crate) fn apply_at(&mut self, at_ms: i64, action: Action) -> Option<Effect> {
        self.now_ms = at_ms;
        let visit = self.visit;
        let lost = match &action {
            Action::Resumed => self.lost(),
            _ => Vec::new(),
        };
        let before = self.before(&action);
        let was_watching = self.is_watching() && matches!(action, Action::LineEnded(..));
        let effect = self.apply(action);
        let watched = (was_watching && !self.is_watching()).then(|| Happened::Watched {
            status: self.line.status(),
        });
        let after = after(effect.as_ref()).or(watched);
        // Reading another computer's report is no part of this one's.
        let is_new = visit != self.visit && !self.is_visiting();
        let screen = is_new.then(|| Happened::Screen {
            screen: self.step.letter(),
        });
        let first = lost.into_iter().chain(before);
        for happened in first.chain(screen).chain(after) {
            self.course.note(at_ms, happened);
        }
        effect
    }

    /// What an action tells of by itself; what comes too late tells of nothing.
    fn before(&self, action: &Action) -> Option<Happened> {
        match action {
            Action::Run(run, RunEvent::Ended(check, status)) if *run == self.run => {
                Some(Happened::CheckEnded {
                    check: check.clone(),
                    status: *status,
                })
            }
            Action::Finished(run, found) if *run == self.run => match &self.step {
                Step::Checking { .. } => Some(Happened::RunEnded {
                    cause: found.report.cause.id.clone(),
                }),
                Step::Checklist { step, .. } if self.is_running() => {
                    let entry = found.report.steps.iter().find(|entry| entry.id == *step)?;
                    Some(Happened::StepChecked {
                        step: *step,
                        status: entry.status,
                    })
                }
                _ => None,
            },
            Action::Stop if self.is_running() => Some(Happened::Stopped),
            Action::Did(number, end) => self.happened(*number, end),
            Action::Saved(number, Saved::At(_)) => Some(if self.packing.is_saving(*number) {
                Happened::ReportSaved
            } else {
                Happened::FileSaved
            }),
            _ => None,
        }
    }
}

fn after(effect: Option<&Effect>) -> Option<Happened> {
    match effect {
        Some(Effect::StartRun { .. }) => Some(Happened::RunStarted),
        Some(Effect::Connect(_)) => Some(Happened::Connected),
        _ => None,
    }
}

impl Step {
    /// The screen's letter, or the step's: the same in every language.
    pub(crate) fn letter(&self) -> String {
        match self {
            Self::WhatHappens => "A",
            Self::WhichComputer { .. } => "B",
            Self::HowThere { .. } => "C",
            Self::Checking { .. } => "D",
            Self::Cause => "E",
            Self::Checklist { step, .. } => return format!("S{}", step.number()),
            Self::AllSteps => "L",
            Self::NewFile { .. } => "G",
            Self::NextInWindows { .. } => "H",
            Self::TellHelpdesk => "I",
            Self::InTheReport { .. } => "J",
            Self::Finished => "K",
            Self::Visitor { .. } => "V",
            Self::Gallery => "0",
        }
        .to_owned()
    }
}
