//! What the wizard knows, and what can be read from it. Nothing changes here.

use std::collections::BTreeSet;

use kit::Look;
use model::{Report, Status, StepId};
use serde::{Deserialize, Serialize};

use super::{Entry, Goal, Progress, Remark, Walk};

/// Where the wizard is, with what belongs to that screen alone.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Step {
    /// A.
    #[default]
    WhatHappens,
    /// B, perhaps with a word about what was entered.
    WhichComputer {
        /// That word.
        remark: Option<Remark>,
    },
    /// D.
    Checking {
        /// How far the run is.
        progress: Progress,
    },
    /// E.
    Cause,
    /// S1 to S15.
    Checklist {
        /// Which.
        step: StepId,
        /// What to do when it can't be done is unfolded.
        cannot: bool,
        /// The check that is made again.
        again: Again,
    },
    /// L.
    AllSteps,
}

/// The check that a step makes again.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Again {
    /// It was not asked for.
    #[default]
    NotYet,
    /// Under way.
    Running {
        /// How far it is.
        progress: Progress,
        /// The states before it.
        before: Vec<Standing>,
    },
    /// Done; the new states are in the report.
    Done {
        /// The states before it.
        before: Vec<Standing>,
    },
    /// Given up.
    Stopped,
    /// It could not be made; the system's words.
    Broke(String),
}

/// One check and its state at some time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Standing {
    /// The check's id.
    pub(crate) check: String,
    /// Its state.
    pub(crate) status: Status,
}

/// A screen that Back can return to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Place {
    WhatHappens,
    WhichComputer,
    Cause,
    Checklist(StepId),
    AllSteps,
}

/// Everything the wizard knows. It can be saved and restored on the same page; no secret is in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct State {
    /// Where it is.
    pub(crate) step: Step,
    /// What the person entered.
    pub(crate) entry: Entry,
    /// What was checked last.
    pub(crate) goal: Option<Goal>,
    /// What came of it.
    pub(crate) report: Option<Box<Report>>,
    /// How the checklist is walked.
    pub(crate) walk: Walk,
    /// The helpdesk view is on.
    pub(crate) helpdesk: bool,
    /// The size of text, in per cent.
    pub(crate) zoom: u16,
    /// The colours.
    pub(crate) look: Look,
    /// Grows with every new screen, so that the keyboard and the page begin at its heading.
    pub(crate) visit: u32,
    /// The desktop's settings have been heard.
    pub(super) follows_desktop: bool,
    pub(crate) run: u32,
    pub(super) passed: BTreeSet<StepId>,
    pub(super) past: Vec<Place>,
}

impl Default for State {
    fn default() -> Self {
        Self {
            step: Step::default(),
            entry: Entry::default(),
            goal: None,
            report: None,
            walk: Walk::default(),
            helpdesk: false,
            zoom: Self::ZOOM_AT_FIRST,
            look: Look::default(),
            visit: 0,
            follows_desktop: false,
            run: 0,
            passed: BTreeSet::new(),
            past: Vec::new(),
        }
    }
}

impl State {
    /// The size of text until somebody asks for another, in per cent.
    pub(super) const ZOOM_AT_FIRST: u16 = 100;

    /// Whether there is a screen to go back to.
    pub(crate) fn can_go_back(&self) -> bool {
        !self.past.is_empty() || self.step != Step::WhatHappens
    }

    /// Whether this step was gone on from, is fine, or does not apply.
    pub(crate) fn is_finished(&self, step: StepId) -> bool {
        self.passed.contains(&step) || super::walk::is_settled(step, self.report.as_deref())
    }

    /// The step's state in the report; not checked without one.
    pub(crate) fn status_of(&self, step: StepId) -> Status {
        super::walk::status_of(step, self.report.as_deref())
    }

    /// The states of the step's checks, as the report has them.
    pub(crate) fn standing(&self, step: StepId) -> Vec<Standing> {
        let entry = |id: &str| {
            let checks = &self.report.as_deref()?.checks;
            checks.iter().find(|entry| entry.id == id)
        };
        checks::checks_of(step)
            .map(|check| check.to_string())
            .map(|check| Standing {
                status: entry(&check).map_or(Status::NotChecked, |entry| entry.status),
                check,
            })
            .collect()
    }

    /// Whether this screen waits for a run.
    pub(crate) fn is_running(&self) -> bool {
        matches!(
            self.step,
            Step::Checking { .. }
                | Step::Checklist {
                    again: Again::Running { .. },
                    ..
                }
        )
    }

    /// What Back would return to from the next screen. A run that is over can't be returned to.
    pub(super) fn place(&self) -> Option<Place> {
        match &self.step {
            Step::WhatHappens => Some(Place::WhatHappens),
            Step::WhichComputer { .. } => Some(Place::WhichComputer),
            Step::Checking { .. } => None,
            Step::Cause => Some(Place::Cause),
            Step::Checklist { step, .. } => Some(Place::Checklist(*step)),
            Step::AllSteps => Some(Place::AllSteps),
        }
    }
}
