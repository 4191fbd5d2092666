//! How a check, a step or a cause is graded.

use serde::{Deserialize, Serialize};
use strum::{Display, EnumIter, IntoStaticStr};

/// The state of a check or a step.
///
/// The order is the order of "worse": the state of a step is the greatest of its checks'.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    Display,
    EnumIter,
    IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Status {
    /// Could not be checked: never adds up to fine.
    NotChecked,
    /// There was nothing to look at.
    NotApplicable,
    /// Looked at, and fine.
    Fine,
    /// Works, with a remark.
    Warning,
    /// Does not work.
    Problem,
}

/// Why a check did not run.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    Display,
    EnumIter,
    IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Why {
    /// `--only` named others.
    NotSelected,
    /// A check that it builds on found a problem.
    NeedsFailed,
    /// This system, or this server, gives nothing to look at.
    UnsupportedHere,
    /// This account may not look.
    NoPermission,
    /// Another connection would be discourteous.
    ConnectionBudget,
    /// The run's time was up.
    OutOfTime,
    /// The way leads through a gateway.
    BehindGateway,
    /// This version has no such check.
    NotBuilt,
    /// The person stopped the run.
    Cancelled,
}

/// How sure a cause is. Words, never percentages.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Display, EnumIter, IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Confidence {
    /// The evidence names this and nothing else.
    VeryLikely,
    /// The usual reason for this evidence.
    Likely,
    /// The evidence does not decide.
    CannotTell,
}
