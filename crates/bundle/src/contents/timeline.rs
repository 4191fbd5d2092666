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
    /// A kept sign-in was to be taken away.
    ForgotSignIn {
        /// What came of it.
        outcome: Outcome,
    },
    /// The memory of looked-up names was to be emptied.
    FlushedCache {
        /// What came of it.
        outcome: Outcome,
    },
    /// A page of the system's settings was to be opened.
    OpenedSettings {
        /// What came of it.
        outcome: Outcome,
    },
    /// The Remote Desktop program was to be started.
    StartedClient {
        /// What came of it.
        outcome: Outcome,
    },
}

/// What came of a deed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It was done.
    Done,
    /// It was not done.
    Failed,
    /// Nobody can tell.
    Unknown,
}

impl Happened {
    /// Whether it changed something here, or was meant to: each of these counts.
    fn is_deed(&self) -> bool {
        matches!(
            self,
            Self::ForgotSignIn { .. }
                | Self::FlushedCache { .. }
                | Self::OpenedSettings { .. }
                | Self::StartedClient { .. }
        )
    }
}

/// What has happened so far; the oldest give way.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Course(Vec<Moment>);

impl Course {
    /// Notes one more. What happens a second time without anything between is one; a deed never is.
    pub fn note(&mut self, at_ms: i64, happened: Happened) {
        let is_same = self.0.last().is_some_and(|last| last.happened == happened);
        if is_same && !happened.is_deed() {
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

    use super::*;

    #[test]
    fn a_deed_counts_as_often_as_it_was_done() {
        let mut course = Course::default();
        let deed = Happened::ForgotSignIn {
            outcome: Outcome::Done,
        };
        for at_ms in 0..2 {
            course.note(at_ms, Happened::Stopped);
            course.note(at_ms, Happened::Stopped);
        }
        assert_eq!(course.moments().len(), 1);
        course.note(5, deed.clone());
        course.note(6, deed);
        assert_eq!(course.moments().len(), 3);
    }

    /// The schema names each deed and what can come of it, and a deed is read back as it was written.
    #[test]
    fn deeds_are_in_the_schema() {
        let schema = include_str!("../../../../assets/schema/timeline.schema.json");
        let schema: Json = serde_json::from_str(schema).unwrap();
        let event = "/properties/events/items/properties";
        let named = |place: &str, word: &Json| {
            let list = schema.pointer(&format!("{event}/{place}/enum")).unwrap();
            list.as_array().unwrap().contains(word)
        };
        for outcome in [Outcome::Done, Outcome::Failed, Outcome::Unknown] {
            for happened in [
                Happened::ForgotSignIn { outcome },
                Happened::FlushedCache { outcome },
                Happened::OpenedSettings { outcome },
                Happened::StartedClient { outcome },
            ] {
                let moment = Moment { at_ms: 1, happened };
                let json = serde_json::to_value(&moment).unwrap();
                assert!(named("event", &json["event"]), "{json}");
                assert!(named("outcome", &json["outcome"]), "{json}");
                assert_eq!(serde_json::from_value::<Moment>(json).unwrap(), moment);
            }
        }
    }
}
