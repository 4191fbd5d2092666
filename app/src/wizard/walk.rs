//! The way through the checklist: which step comes next.

use std::collections::BTreeSet;

use model::StepId;
use serde::{Deserialize, Serialize};
use strum::IntoEnumIterator as _;

/// How the checklist is walked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Walk {
    /// Step by step through all fifteen, none skipped.
    Whole,
    /// From a step that was offered or opened, on to the lowest unfinished one.
    #[default]
    Unfinished,
}

impl Walk {
    /// The step after `from`; nothing when the way is at its end.
    ///
    /// `passed` are the steps that the person has gone on from, and the others' states are asked for.
    pub(crate) fn next(
        self,
        from: StepId,
        passed: &BTreeSet<StepId>,
        is_settled: impl Fn(StepId) -> bool,
    ) -> Option<StepId> {
        if from == StepId::StayConnected {
            return None;
        }
        match self {
            Self::Whole => StepId::iter().find(|step| *step > from),
            Self::Unfinished => StepId::iter()
                .find(|step| *step != from && !passed.contains(step) && !is_settled(*step)),
        }
    }
}
