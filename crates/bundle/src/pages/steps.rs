//! The checklist's steps, and the phases of the attempt, as the page's template asks for them.

use checks::CheckId;
use guide::Text;
use minijinja::{Value, context};
use model::{Phase, PhaseEntry, Report, StepEntry};

use super::words;

pub(super) fn steps(report: &Report, text: &Text) -> Vec<Value> {
    let step = |entry: &StepEntry| {
        context! {
            number => entry.id.number(),
            title => words::step(text, entry.id),
            state => entry.status.to_string(),
            word => words::status(text, entry.status),
            offered => report.cause.step == Some(entry.id),
        }
    };
    report.steps.iter().map(step).collect()
}

pub(super) fn phases(report: &Report, text: &Text) -> Vec<Value> {
    let phase = |entry: &PhaseEntry| {
        let check = check_of(entry.phase).map(|check| words::check(text, check.into()));
        context! {
            name => check,
            phase => entry.phase.to_string(),
            ms => format!("{:.1}", entry.ms),
        }
    };
    report.handshake.phases.iter().map(phase).collect()
}

/// The check that looks at a phase; its name is the phase's for people.
fn check_of(phase: Phase) -> Option<CheckId> {
    match phase {
        Phase::None => None,
        Phase::Resolve => Some(CheckId::name_resolves),
        Phase::Tcp => Some(CheckId::port_answers),
        Phase::Negotiation => Some(CheckId::security_agreed),
        Phase::Tls => Some(CheckId::tls_completes),
        Phase::CredsspChallenge => Some(CheckId::sign_in_ready),
    }
}
