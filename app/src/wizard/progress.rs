//! How far a run has come: one line a check.

use std::collections::BTreeSet;

use checks::CheckId;
use model::{Status, StepId};
use serde::{Deserialize, Serialize};
use strum::IntoEnumIterator as _;

use super::RunEvent;

/// One check's line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ProgressLine {
    /// The check's id.
    pub(crate) check: String,
    /// It has begun.
    pub(crate) begun: bool,
    /// How it ended.
    pub(crate) status: Option<Status>,
}

/// All lines, in the order people see.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Progress {
    /// The lines.
    pub(crate) lines: Vec<ProgressLine>,
}

impl Default for Progress {
    /// Every check that this version can make, none begun.
    fn default() -> Self {
        Self::of(&CheckId::iter().collect())
    }
}

impl Progress {
    /// The checks that a step makes again, none begun: all, where it has none of its own.
    pub(crate) fn again(step: StepId) -> Self {
        let own = step_checks(step);
        if own.is_empty() {
            return Self::default();
        }
        Self::of(&checks::with_needs(&own))
    }

    fn of(selected: &BTreeSet<CheckId>) -> Self {
        let lines = selected
            .iter()
            .copied()
            .filter(|check| is_built(*check))
            .map(|check| ProgressLine {
                check: check.to_string(),
                begun: false,
                status: None,
            })
            .collect();
        Self { lines }
    }

    /// Notes a word from the run. Checks without a line have nothing to show while it lasts.
    pub(crate) fn note(&mut self, event: &RunEvent) {
        let (RunEvent::Started(check) | RunEvent::Ended(check, _)) = event;
        let Some(line) = self.lines.iter_mut().find(|line| line.check == *check) else {
            return;
        };
        line.begun = true;
        if let RunEvent::Ended(_, status) = event {
            line.status = Some(*status);
        }
    }

    /// Lines that have ended, and all lines.
    pub(crate) fn done(&self) -> (usize, usize) {
        let done = self.lines.iter().filter(|line| line.status.is_some());
        (done.count(), self.lines.len())
    }
}

/// The checks of this step that this version can make; none for a step that has no check of its own.
pub(crate) fn step_checks(step: StepId) -> BTreeSet<CheckId> {
    built_checks(step).collect()
}

pub(super) fn built_checks(step: StepId) -> impl Iterator<Item = CheckId> {
    checks::checks_of(step).filter(|check| is_built(*check))
}

fn is_built(check: CheckId) -> bool {
    !checks::verdicts(check).is_empty()
}
