//! From the domain's words to marks and sentences' ids, for all screens.

use kit::Mark;
use model::{Fact, Kind, Status, StepId};

use super::Scene;
use crate::wizard::State;

/// The mark that goes with a state.
pub(super) fn mark(status: Status) -> Mark {
    match status {
        Status::Fine => Mark::Fine,
        Status::Warning => Mark::Warning,
        Status::Problem => Mark::Problem,
        Status::NotApplicable => Mark::NotApplicable,
        Status::NotChecked => Mark::NotChecked,
    }
}

/// A text to be put into a sentence.
pub(crate) fn fact(name: &str, text: &str) -> Fact {
    Fact::text(name, Kind::Host, text)
}

/// A number to be put into a sentence.
pub(crate) fn count(name: &str, number: usize) -> Fact {
    Fact::whole(name, i64::try_from(number).unwrap_or(i64::MAX))
}

impl Scene<'_> {
    /// The state's word.
    pub(super) fn status(&self, status: Status) -> String {
        self.say(&format!("status-{status}"))
    }

    /// The check's name.
    pub(super) fn check(&self, check: &str) -> String {
        self.say(&format!("check-{check}"))
    }

    /// The step's heading.
    pub(super) fn step(&self, step: StepId) -> String {
        self.say(&format!("step-{step}"))
    }
}

/// A command with the computer's name and port in their places, as far as they are known.
///
/// Only plain names and addresses are put in: anything else could mean something to a shell.
pub(super) fn filled(command: &str, state: &State) -> String {
    let Some(report) = &state.report else {
        return command.to_owned();
    };
    let host = &report.target.host;
    let plain = |c: char| c.is_ascii_alphanumeric() || ".-_:".contains(c);
    if host.is_empty() || !host.chars().all(plain) {
        return command.to_owned();
    }
    let port = report.target.port.to_string();
    let both = if host.contains(':') {
        format!("[{host}]:{port}")
    } else {
        format!("{host}:{port}")
    };
    command
        .replace("{host}:{port}", &both)
        .replace("{host}", host)
        .replace("{port}", &port)
}
