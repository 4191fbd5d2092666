//! How far the one attempt came, from what each check saw.

use model::{EndedBy, Failure, Handshake, Phase, PhaseTime, Why};

use crate::{Observed, Seen, SeenAll, port_answers, speaks_rdp, tls_completes};
use crate::{security_agreed, sign_in_ready};

/// How far the attempt came and what ended it.
pub fn handshake(observed: &Observed) -> Handshake {
    let seen = &observed.seen;
    let (reached, ended_by) = progress(observed);
    let family = seen.speaks_rdp.facts().map(|facts| facts.family);
    let timed = [
        (Phase::Resolve, seen.name_resolves.took_ms()),
        (Phase::Tcp, seen.port_answers.took_ms()),
        (Phase::Negotiation, seen.speaks_rdp.took_ms()),
        (
            Phase::Tls,
            seen.tls_completes.facts().map(|facts| facts.took_ms),
        ),
        (Phase::CredsspChallenge, seen.sign_in_ready.took_ms()),
    ];
    Handshake {
        reached,
        ended_by,
        server_family: family.unwrap_or_default(),
        phases: timed
            .into_iter()
            .filter_map(|(phase, ms)| ms.map(|ms| PhaseTime { phase, ms }))
            .collect(),
    }
}

/// Walks the phases until one did not complete.
fn progress(observed: &Observed) -> (Phase, EndedBy) {
    let seen = &observed.seen;
    if observed.addresses.is_empty() {
        return (Phase::None, unresolved(seen));
    }
    let Some(port) = seen.port_answers.facts() else {
        return (Phase::Resolve, skipped(&seen.port_answers));
    };
    match port_answers::attempted(port) {
        port_answers::Verdict::Open => {}
        port_answers::Verdict::Refused => return (Phase::Resolve, EndedBy::Refused),
        port_answers::Verdict::Silent => return (Phase::Resolve, EndedBy::Timeout),
        _ => return (Phase::Resolve, EndedBy::Unreachable),
    }
    let Some(spoken) = seen.speaks_rdp.facts() else {
        return (Phase::Tcp, skipped(&seen.speaks_rdp));
    };
    match speaks_rdp::judge(spoken) {
        speaks_rdp::Verdict::Rdp => {}
        speaks_rdp::Verdict::OtherService => return (Phase::Tcp, EndedBy::NotRdp),
        speaks_rdp::Verdict::BrokenFrame => return (Phase::Tcp, EndedBy::Garbage),
        _ if spoken.heard == speaks_rdp::Heard::Disconnect => {
            return (Phase::Tcp, EndedBy::Disconnect);
        }
        _ => return (Phase::Tcp, ended(spoken.ended.unwrap_or(Failure::Closed))),
    }
    match seen.security_agreed.facts() {
        Some(agreed) if agreed.code.is_some() => return (Phase::Tcp, EndedBy::FailureCode),
        Some(agreed) if security_agreed::judge(agreed) == security_agreed::Verdict::Unasked => {
            return (Phase::Tcp, EndedBy::Garbage);
        }
        _ => {}
    }
    let Some(tls) = seen.tls_completes.facts() else {
        return (Phase::Negotiation, skipped(&seen.tls_completes));
    };
    match &tls.outcome {
        tls_completes::Outcome::Completed { .. } => {}
        tls_completes::Outcome::Failed(failure) => return (Phase::Negotiation, ended(*failure)),
        tls_completes::Outcome::OldVersion => return (Phase::Negotiation, EndedBy::Alert),
        tls_completes::Outcome::NotTls => return (Phase::Negotiation, EndedBy::Garbage),
    }
    match seen.sign_in_ready.facts().map(|facts| facts.replied) {
        None => (Phase::Tls, skipped(&seen.sign_in_ready)),
        Some(sign_in_ready::Replied::Challenge | sign_in_ready::Replied::ErrorCode(_)) => {
            (Phase::CredsspChallenge, EndedBy::Nothing)
        }
        Some(sign_in_ready::Replied::Garbage) => (Phase::Tls, EndedBy::Garbage),
        Some(sign_in_ready::Replied::Ended(failure)) => (Phase::Tls, ended(failure)),
    }
}

fn unresolved(seen: &SeenAll) -> EndedBy {
    match seen.name_resolves.facts().and_then(|facts| facts.failure) {
        Some(Failure::TimedOut) => EndedBy::Timeout,
        Some(Failure::NoRoute) => EndedBy::Unreachable,
        Some(_) => EndedBy::NotFound,
        None => skipped(&seen.name_resolves),
    }
}

/// A phase that was not entered ended nothing, unless somebody or the clock stopped the run.
fn skipped<F>(seen: &Seen<F>) -> EndedBy {
    match seen {
        Seen::NotChecked(Why::Cancelled) => EndedBy::Cancelled,
        Seen::NotChecked(Why::OutOfTime) => EndedBy::Timeout,
        _ => EndedBy::Nothing,
    }
}

fn ended(failure: Failure) -> EndedBy {
    match failure {
        Failure::TimedOut => EndedBy::Timeout,
        Failure::Reset => EndedBy::Reset,
        Failure::Alert(_) => EndedBy::Alert,
        Failure::Other => EndedBy::Garbage,
        _ => EndedBy::Close,
    }
}
