//! The line as it is watched on the first step: one call after another, and what they say together.

use model::Status;
use serde::{Deserialize, Serialize};

/// How many calls a minute has.
pub(crate) const CALLS: usize = 7;

/// What was watched so far.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Line {
    /// The calls, in their order.
    pub(crate) calls: Vec<Call>,
    /// Whether more will come.
    pub(crate) watch: Watch,
}

impl Line {
    /// How the line stands; not checked where the watch did not tell.
    pub(super) fn status(&self) -> Status {
        match &self.watch {
            Watch::Ended(end) => match end.verdict {
                LineVerdict::Steady => Status::Fine,
                LineVerdict::Slow => Status::Warning,
                LineVerdict::Unsteady => Status::Problem,
                LineVerdict::Fault | LineVerdict::Refused | LineVerdict::TooFew => {
                    Status::NotChecked
                }
            },
            Watch::NotYet | Watch::Running | Watch::Broke(_) => Status::NotChecked,
        }
    }
}

/// Whether a watch is under way.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Watch {
    /// It was not asked for, or was left before its end.
    #[default]
    NotYet,
    /// It is.
    Running,
    /// It came to its end.
    Ended(LineEnd),
    /// It could not be made; the system's words.
    Broke(String),
}

/// One call.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Call {
    /// When it began, in seconds after the first.
    pub(crate) at_s: f64,
    /// The round trip in milliseconds; none where no answer came.
    pub(crate) ms: Option<f64>,
}

/// What all calls say together.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct LineEnd {
    /// In one word.
    pub(crate) verdict: LineVerdict,
    /// Half of the round trips were at most this long, in milliseconds.
    pub(crate) median_ms: Option<f64>,
    /// Calls that did not get through.
    pub(crate) failed: usize,
}

/// What a line is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum LineVerdict {
    /// Steady.
    Steady,
    /// Steady, with long round trips.
    Slow,
    /// Not steady.
    Unsteady,
    /// Most calls met another fault.
    Fault,
    /// The computer turned two calls in a row away.
    Refused,
    /// Too little was sent to tell.
    TooFew,
}
