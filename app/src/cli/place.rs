//! Where a call leads: to a computer that was named, or to a practice computer of its own.
//!
//! Must not contact anything itself.

use std::io;
use std::time::Duration;

use clap::ArgMatches;
use guide::Text;
use model::Target;
use practice::{Computer, Fault};

use super::{Exit, Wrong, target};

/// What was named.
pub(super) enum Place {
    /// A computer.
    Target(Box<Target>),
    /// A fault of a practice computer that is yet to be started.
    Practice(Fault),
}

/// Why a call that could be understood came to nothing.
pub(super) enum Refusal {
    /// What it asks for can't be meant.
    Wrong(Wrong),
    /// The system would not have it.
    Failed(io::Error),
}

impl Place {
    /// Reads `TARGET` or `--practice`.
    pub(super) fn read(matches: &ArgMatches) -> Result<Self, Wrong> {
        let text = |name| matches.get_one::<String>(name);
        match (text("target"), text("practice")) {
            (_, Some(fault)) => Ok(Self::Practice(super::practice::fault(fault)?)),
            (Some(typed), None) => Ok(Self::Target(Box::new(target::read(typed)?))),
            (None, None) => Err(Wrong::plain("target-missing")),
        }
    }

    /// The target; the practice computer lives until it is dropped.
    pub(super) async fn open(self) -> Result<(Target, Option<Computer>), Refusal> {
        let fault = match self {
            Self::Target(target) => return Ok((*target, None)),
            Self::Practice(fault) => fault,
        };
        let started = practice::start(fault, None).await;
        let computer = started.map_err(|error| Refusal::Failed(io::Error::other(error)))?;
        let target = computer.target();
        let target = target.map_err(|error| Refusal::Wrong(target::wrong(&error)))?;
        Ok((target, Some(computer)))
    }
}

impl Refusal {
    /// The one sentence.
    pub(super) fn say(&self, text: &Text) -> Exit {
        match self {
            Self::Wrong(wrong) => wrong.say(text),
            Self::Failed(error) => super::failed(text, error),
        }
    }
}

/// Reads `--timeout`.
pub(super) fn phase_limit(matches: &ArgMatches) -> Result<Duration, Wrong> {
    let Some(text) = matches.get_one::<String>("timeout") else {
        return Ok(checks::PHASE_LIMIT);
    };
    text.parse::<f64>()
        .ok()
        .filter(|seconds| checks::PHASE_LIMITS.contains(seconds))
        .map(Duration::from_secs_f64)
        .ok_or_else(|| Wrong::new("timeout-range", "text", text))
}
