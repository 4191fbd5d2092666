//! The state of each step of the checklist, from its checks.

use model::{Status, StepId, Target};
use strum::IntoEnumIterator as _;

use crate::registry::NoFacts;
use crate::{CheckId, Finding, Outcome, Seen};

/// Names of Azure's virtual machines end so.
const AZURE_SUFFIXES: [&str; 2] = [".cloudapp.azure.com", ".cloudapp.net"];

/// The checks that a step shows, in order.
pub fn checks_of(step: StepId) -> impl Iterator<Item = CheckId> {
    CheckId::iter().filter(move |check| check.meta().steps.contains(&step))
}

/// Each step with the worst state of its checks; `not_checked` where none came to anything.
pub fn steps(target: &Target, findings: &[Finding]) -> Vec<(StepId, Status)> {
    StepId::iter()
        .map(|step| {
            let worst = findings
                .iter()
                .filter(|finding| finding.check.meta().steps.contains(&step))
                .map(|finding| finding.outcome.status())
                .max();
            let status = match (step, worst) {
                (StepId::AzureVm, _) if !is_azure(target) => Status::NotApplicable,
                (_, worst) => worst.unwrap_or(Status::NotChecked),
            };
            (step, status)
        })
        .collect()
}

fn is_azure(target: &Target) -> bool {
    let name = target.host.name().unwrap_or_default().to_ascii_lowercase();
    AZURE_SUFFIXES.iter().any(|suffix| name.ends_with(suffix))
}

/// A check that isn't built has an outcome but no facts.
pub(crate) fn planned_finding(check: CheckId, seen: &Seen<NoFacts>) -> Finding {
    let outcome = match seen {
        Seen::Facts { facts, .. } => match *facts {},
        Seen::NotApplicable => Outcome::NotApplicable,
        Seen::NotChecked(why) => Outcome::Skipped(*why),
    };
    Finding {
        check,
        outcome,
        facts: Vec::new(),
        took_ms: None,
    }
}
