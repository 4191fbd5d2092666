//! How far a run has come: one line a check.

use checks::CheckId;
use model::Status;
use serde::{Deserialize, Serialize};
use strum::IntoEnumIterator as _;

use super::RunEvent;

/// One check's line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Line {
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
    pub(crate) lines: Vec<Line>,
}

impl Default for Progress {
    /// Every check that this version can make, none begun.
    fn default() -> Self {
        let lines = CheckId::iter()
            .filter(|check| is_built(*check))
            .map(|check| Line {
                check: check.to_string(),
                begun: false,
                status: None,
            })
            .collect();
        Self { lines }
    }
}

impl Progress {
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

fn is_built(check: CheckId) -> bool {
    !checks::verdicts(check).is_empty()
}
