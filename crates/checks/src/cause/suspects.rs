//! What on this computer may be the reason where the work computer answers well: ranked by evidence.
//!
//! A suspect is a lead. Nothing here makes a cause; it only says where to look first.

use model::Status;
use strum::IntoStaticStr;

use crate::{CheckId, Finding, Outcome, Plan};

/// Something on this computer to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub(super) enum Suspect {
    /// A policy or a rule of the firewall.
    Policy,
    /// The program, or an update of the system.
    Client,
    /// A sign-in that is kept.
    SavedSignIn,
    /// Settings of the connection file.
    File,
}

impl Suspect {
    /// The check that told of it; a file is no check's.
    pub(super) fn check(self) -> Option<CheckId> {
        match self {
            Self::Policy => Some(CheckId::client_policy),
            Self::Client => Some(CheckId::client_ready),
            Self::SavedSignIn => Some(CheckId::saved_sign_in),
            Self::File => None,
        }
    }
}

/// All of them, the one with the strongest evidence first: what surely keeps the program away, what is
/// known to have broken it, what may be old, what is only unusual.
pub(super) fn suspects(plan: &Plan, findings: &[Finding]) -> Vec<Suspect> {
    let warns = |check: CheckId, verdicts: &[&str]| {
        findings.iter().any(|finding| {
            finding.check == check
                && matches!(finding.outcome, Outcome::Verdict { name, status: Status::Warning } if verdicts.contains(&name))
        })
    };
    let policy = |verdicts: &[&str]| warns(CheckId::client_policy, verdicts);
    let ranked = [
        (Suspect::Policy, policy(&["blocked"])),
        (Suspect::Client, warns(CheckId::client_ready, &["missing"])),
        (
            Suspect::SavedSignIn,
            warns(CheckId::saved_sign_in, &["several", "saved"]),
        ),
        (
            Suspect::Policy,
            policy(&["allow_list_only", "gateway_forced", "ntlm_refused"]),
        ),
        // None of the updates on the list is known to end an attempt before the sign-in.
        (
            Suspect::Client,
            warns(CheckId::client_ready, &["update_troubles"]),
        ),
        (Suspect::File, !plan.file_remarks.is_empty()),
        (
            Suspect::Client,
            warns(CheckId::client_ready, &["restart_pending"]),
        ),
        (
            Suspect::Policy,
            policy(&["strict_identity", "files_refused"]),
        ),
    ];
    let mut suspects = Vec::new();
    for (suspect, speaks) in ranked {
        if speaks && !suspects.contains(&suspect) {
            suspects.push(suspect);
        }
    }
    suspects
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use model::Target;
    use rstest::rstest;

    use super::*;

    fn finding((check, name): (CheckId, &'static str)) -> Finding {
        let graded = crate::verdicts(check);
        let (name, status) = *graded.iter().find(|(own, _)| *own == name).unwrap();
        Finding {
            check,
            outcome: Outcome::Verdict { name, status },
            facts: Vec::new(),
            took_ms: None,
        }
    }

    const BLOCKED: (CheckId, &str) = (CheckId::client_policy, "blocked");
    const STRICT: (CheckId, &str) = (CheckId::client_policy, "strict_identity");
    const UPDATE: (CheckId, &str) = (CheckId::client_ready, "update_troubles");
    const RESTART: (CheckId, &str) = (CheckId::client_ready, "restart_pending");
    const SAVED: (CheckId, &str) = (CheckId::saved_sign_in, "saved");

    #[rstest]
    #[case(&[], false, &[])]
    #[case(&[(CheckId::client_policy, "plain"), (CheckId::client_policy, "partly_read")], false, &[])]
    #[case(&[SAVED, UPDATE, BLOCKED], true, &[Suspect::Policy, Suspect::SavedSignIn, Suspect::Client, Suspect::File])]
    #[case(&[STRICT, RESTART, SAVED], false, &[Suspect::SavedSignIn, Suspect::Client, Suspect::Policy])]
    #[case(&[STRICT, RESTART], true, &[Suspect::File, Suspect::Client, Suspect::Policy])]
    #[case(&[BLOCKED, STRICT], false, &[Suspect::Policy])]
    fn the_strongest_evidence_stands_first(
        #[case] findings: &[(CheckId, &'static str)],
        #[case] file: bool,
        #[case] expected: &[Suspect],
    ) {
        let mut plan = Plan::new(Target::parse("pc-17").unwrap());
        if file {
            plan.file_remarks.push("two_ports".to_owned());
        }
        let findings: Vec<Finding> = findings.iter().copied().map(finding).collect();
        assert_eq!(suspects(&plan, &findings), expected);
    }
}
