//! From the domain's words to marks and sentences' ids, for all screens.

use kit::Mark;
use model::{Fact, Kind, Report, Status, StepId};

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
    /// What a step's words may ask: the person's system, how the step stands, and whether a sign-in by
    /// address is possible.
    pub(super) fn asked_by(&self, step: StepId) -> [Fact; 3] {
        let status = self.state.status_of(step).to_string();
        let report = self.state.report();
        [system(report), fact("status", &status), ntlm(report)]
    }

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

/// The system that the person sits at, for words that differ by it: the report's, if it knows, since
/// it may come from another computer; else that of this program.
fn system(report: Option<&Report>) -> Fact {
    let told = report.and_then(|report| {
        let mut checks = report.checks.iter();
        checks.find_map(|check| check.facts.get("system_family")?.as_str())
    });
    // What is neither Windows nor macOS reads the words for Linux: Fluent's last variant.
    fact("system", told.unwrap_or(std::env::consts::OS))
}

/// Whether this computer may send NTLM, without which nobody signs in by address.
fn ntlm(report: Option<&Report>) -> Fact {
    let policy = report.and_then(|report| {
        let mut checks = report.checks.iter();
        checks.find(|check| check.id == "client_policy")
    });
    let refused = policy.and_then(|check| check.facts.get("ntlm_refused")?.as_bool());
    let word = if refused == Some(true) {
        "refused"
    } else {
        "allowed"
    };
    fact("ntlm", word)
}

/// A command as the screen shows it, and as it is copied: they differ where names are hidden.
pub(super) fn filled(command: &str, state: &State) -> (String, String) {
    let Some(found) = &state.found else {
        return (command.to_owned(), command.to_owned());
    };
    let shown = &found.report.target;
    let real = match &found.observed {
        Some(observed) => observed.plan.target.host.to_string(),
        None => shown.host.clone(),
    };
    (
        with_target(command, &shown.host, shown.port),
        with_target(command, &real, shown.port),
    )
}

/// A command with the computer's name and port in their places.
///
/// Only plain names and addresses are put in: anything else could mean something to a shell.
fn with_target(command: &str, host: &str, port: u16) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || ".-_:".contains(c);
    if host.is_empty() || !host.chars().all(plain) {
        return command.to_owned();
    }
    let port = port.to_string();
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use model::Value;

    use super::*;

    #[test]
    fn the_reports_system_counts_before_this_one() {
        let mut report = crate::fixture::report(None);
        assert_eq!(
            system(Some(&report)).value,
            Value::Text(std::env::consts::OS.to_owned())
        );
        let check = report.checks.first_mut().unwrap();
        check.facts.insert("system_family".into(), "macos".into());
        assert_eq!(system(Some(&report)).value, Value::Text("macos".to_owned()));
    }
}
