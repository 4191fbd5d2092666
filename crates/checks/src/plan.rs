//! What a run is to do.

use std::collections::BTreeSet;
use std::net::IpAddr;
use std::ops::RangeInclusive;
use std::time::Duration;

use model::{Kind, NameVisitor, Named, Target};
use serde::{Deserialize, Serialize};
use strum::IntoEnumIterator as _;

use crate::CheckId;
use crate::past_attempts::Attempt;

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
    /// Try every address of the name to the end, not only the first that answers.
    #[serde(default)]
    pub each_address: bool,
    /// The address that the person expects the name to lead to.
    #[serde(default)]
    pub expect: Option<IpAddr>,
    /// List all that the host accepts in TLS, over more connections.
    #[serde(default)]
    pub thorough: bool,
    /// The code that the person saw.
    #[serde(default)]
    pub saw: Option<Saw>,
    /// What a look at the connection file that named the target found weak or odd: names of its rules.
    #[serde(default)]
    pub file_remarks: Vec<String>,
    /// The attempts that an exported log tells of, in place of this computer's own log.
    #[serde(default)]
    pub events: Option<Vec<Attempt>>,
}

/// A code that Windows' client showed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saw {
    /// The disconnect reason (`IMsTscAxEvents::OnDisconnected`).
    pub code: u32,
    /// The extended one (`ExtendedDisconnectReasonCode`).
    pub extended: Option<u32>,
}

impl Plan {
    /// Every check, with the usual limit.
    pub fn new(target: Target) -> Self {
        Self {
            target,
            only: BTreeSet::new(),
            phase_limit: PHASE_LIMIT,
            each_address: false,
            expect: None,
            thorough: false,
            saw: None,
            file_remarks: Vec::new(),
            events: None,
        }
    }

    /// The checks to run: all, or those asked for and what they need.
    pub(crate) fn selected(&self) -> BTreeSet<CheckId> {
        if self.only.is_empty() {
            return CheckId::iter().collect();
        }
        with_needs(&self.only)
    }
}

impl Named for Plan {
    fn visit_names(&mut self, visitor: &mut dyn NameVisitor) {
        let Self {
            target,
            only: _,
            phase_limit: _,
            each_address: _,
            expect,
            thorough: _,
            saw: _,
            file_remarks,
            events,
        } = self;
        target.visit_names(visitor);
        expect.visit_names(visitor);
        for remark in file_remarks {
            visitor.text(Kind::Enum, remark);
        }
        events.visit_names(visitor);
    }
}

/// These checks and, since they can't be had alone, those they need.
pub fn with_needs(checks: &BTreeSet<CheckId>) -> BTreeSet<CheckId> {
    let mut selected = BTreeSet::new();
    let mut open: Vec<CheckId> = checks.iter().copied().collect();
    while let Some(check) = open.pop() {
        if selected.insert(check) {
            open.extend(&check.meta().needs);
            open.extend(&check.meta().after);
        }
    }
    selected
}
