//! What a run is to do.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;
use std::time::Duration;

use model::Target;
use serde::{Deserialize, Serialize};
use strum::IntoEnumIterator as _;

use crate::CheckId;

/// The limit of each phase unless told otherwise.
pub const PHASE_LIMIT: Duration = Duration::from_secs(5);
/// What `--timeout` accepts, in seconds.
pub const PHASE_LIMITS: RangeInclusive<f64> = 0.2..=20.0;
/// A run ends after this, whatever happens.
pub const RUN_LIMIT: Duration = Duration::from_secs(20);

/// What a run is to do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// The computer to look at.
    pub target: Target,
    /// The checks that were asked for; all if empty.
    pub only: BTreeSet<CheckId>,
    /// The limit of each phase as a whole: all addresses share one, all reads share one.
    pub phase_limit: Duration,
}

impl Plan {
    /// Every check, with the usual limit.
    pub fn new(target: Target) -> Self {
        Self {
            target,
            only: BTreeSet::new(),
            phase_limit: PHASE_LIMIT,
        }
    }

    /// The checks to run: those asked for and, since they can't be had alone, those they need.
    pub(crate) fn selected(&self) -> BTreeSet<CheckId> {
        if self.only.is_empty() {
            return CheckId::iter().collect();
        }
        let mut selected = BTreeSet::new();
        let mut open: Vec<CheckId> = self.only.iter().copied().collect();
        while let Some(check) = open.pop() {
            if selected.insert(check) {
                open.extend(&check.meta().needs);
            }
        }
        selected
    }
}
