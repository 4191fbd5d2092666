//! `timeline.json`: what happened when, in words of closed lists, and what was observed.

use model::{Status, StepId};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

/// The name of the timeline's format.
pub(crate) const TIMELINE_SCHEMA: &str = "rdp-first-aid/timeline/1";
/// A longer day is not kept.
const EVENTS: usize = 2000;

/// The file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Timeline {
    /// [`TIMELINE_SCHEMA`].
    pub(crate) schema: String,
    /// What happened, the first first.
    pub(crate) events: Vec<Moment>,
    /// What the last whole run observed: enough to judge it again.
    #[serde(default, skip_serializing_if = "Json::is_null")]
    pub(crate) observed: Json,
}

/// Something that happened, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// Milliseconds since 1970-01-01 UTC on this computer's clock.
    pub at_ms: i64,
    /// What.
    #[serde(flatten)]
    pub happened: Happened,
}

/// What can happen. Nothing that a person typed stands in it, and no name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Happened {
    /// A screen was opened, by its letter or step: `E`, `S12`.
    Screen {
        /// Which.
        screen: String,
    },
    /// A whole run began.
    RunStarted,
    /// A check of it has ended.
    CheckEnded {
        /// Its id.
        check: String,
        /// Its state.
        status: Status,
    },
    /// A whole run came to its end.
    RunEnded {
        /// The id of its cause.
        cause: String,
    },
    /// The person stopped a run.
    Stopped,
    /// One step's checks were made again.
    StepChecked {
        /// Which step.
        step: StepId,
        /// Its state then.
        status: Status,
    },
    /// The line was watched.
    Watched {
        /// What it came to.
        status: Status,
    },
    /// A connection file was saved.
    FileSaved,
    /// A report was saved.
    ReportSaved,
    /// The person's own program was started.
    Connected,
}

/// What has happened so far; the oldest give way.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Course(Vec<Moment>);

impl Course {
    /// Notes one more. What happens a second time without anything between is one.
    pub fn note(&mut self, at_ms: i64, happened: Happened) {
        if self.0.last().is_some_and(|last| last.happened == happened) {
            return;
        }
        if self.0.len() >= EVENTS {
            self.0.remove(0);
        }
        self.0.push(Moment { at_ms, happened });
    }

    /// All, the first first.
    pub fn moments(&self) -> &[Moment] {
        &self.0
    }
}
