//! What was seen, and how it is graded: the shapes that every check shares.

use model::{Fact, NameVisitor, Named, Status, Why};
use serde::{Deserialize, Serialize};

use crate::CheckId;

/// What one check's `observe` brought back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Seen<F> {
    /// Facts, and the milliseconds it took to get them.
    Facts {
        /// What was measured.
        facts: F,
        /// Milliseconds on a monotonic clock.
        took_ms: f64,
    },
    /// There was nothing to look at.
    NotApplicable,
    /// It did not run.
    NotChecked(Why),
}

impl<F> Seen<F> {
    /// The facts, if there are any.
    pub fn facts(&self) -> Option<&F> {
        match self {
            Self::Facts { facts, .. } => Some(facts),
            Self::NotApplicable | Self::NotChecked(_) => None,
        }
    }

    /// The milliseconds it took, if it ran.
    pub fn took_ms(&self) -> Option<f64> {
        match self {
            Self::Facts { took_ms, .. } => Some(*took_ms),
            Self::NotApplicable | Self::NotChecked(_) => None,
        }
    }
}

impl<F: Named> Named for Seen<F> {
    fn visit_names(&mut self, visitor: &mut dyn NameVisitor) {
        if let Self::Facts { facts, took_ms: _ } = self {
            facts.visit_names(visitor);
        }
    }
}

/// The facts of one check.
pub trait Evidence {
    /// The facts with their kinds, as the report and the sentences name them.
    fn list(&self) -> Vec<Fact>;
}

/// The verdicts of one check: a closed list, each with its grade.
pub trait Verdict: Copy + Into<&'static str> {
    /// How the verdict is graded.
    fn status(self) -> Status;
}

/// What a check comes to: a verdict, or the reason why there is none. There is no third way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A verdict about the target.
    Verdict {
        /// Its name, which is also its message's.
        name: &'static str,
        /// Its grade.
        status: Status,
    },
    /// There was nothing to look at.
    NotApplicable,
    /// It did not run.
    Skipped(Why),
}

impl Outcome {
    /// The grade.
    pub fn status(self) -> Status {
        match self {
            Self::Verdict { status, .. } => status,
            Self::NotApplicable => Status::NotApplicable,
            Self::Skipped(_) => Status::NotChecked,
        }
    }
}

/// One check's outcome with its facts.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Which check.
    pub check: CheckId,
    /// What it comes to.
    pub outcome: Outcome,
    /// What was measured.
    pub facts: Vec<Fact>,
    /// Milliseconds it took, if it ran.
    pub took_ms: Option<f64>,
}

impl Finding {
    pub(crate) fn new<F: Evidence, V: Verdict>(
        check: CheckId,
        seen: &Seen<F>,
        judge: impl Fn(&F) -> V,
    ) -> Self {
        let outcome = match seen {
            Seen::Facts { facts, .. } => {
                let verdict = judge(facts);
                Outcome::Verdict {
                    name: verdict.into(),
                    status: verdict.status(),
                }
            }
            Seen::NotApplicable => Outcome::NotApplicable,
            Seen::NotChecked(why) => Outcome::Skipped(*why),
        };
        Self {
            check,
            outcome,
            facts: seen.facts().map(Evidence::list).unwrap_or_default(),
            took_ms: seen.took_ms(),
        }
    }
}
