//! What speaks for a cause: the checks that decided it, and the facts that its sentences name.

use model::{Fact, Status};

use super::CauseId;
use crate::{CheckId, Finding, Observed, Outcome, gateway_answers, handshake};

/// The findings that speak for a cause: the ones that decided it, after the last that was well before.
pub(super) fn because(id: CauseId, findings: &[Finding]) -> Vec<CheckId> {
    let with = |wanted: fn(Status) -> bool| {
        findings
            .iter()
            .filter(move |finding| {
                matches!(finding.outcome, Outcome::Verdict { .. })
                    && wanted(finding.outcome.status())
            })
            .map(|finding| finding.check)
    };
    match id {
        CauseId::Healthy => return with(|status| status == Status::Fine).collect(),
        // What went wrong on the direct way says nothing about the gateway.
        CauseId::GatewayDown | CauseId::GatewayRefuses | CauseId::GatewayCertificate => {
            return vec![CheckId::gateway_answers];
        }
        _ => {}
    }
    let Some(first) = with(|status| status == Status::Problem).next() else {
        return with(|_| true).collect();
    };
    let before = with(|status| status == Status::Fine)
        .take_while(|check| *check < first)
        .last();
    let problems = with(|status| status == Status::Problem);
    let telling = findings
        .iter()
        .filter(|finding| is_telling(id, finding))
        .map(|finding| finding.check);
    let mut because: Vec<_> = before.into_iter().chain(problems).chain(telling).collect();
    because.sort_unstable();
    because
}

/// Whether a finding that is only a warning by itself speaks for this cause: another name on the
/// certificate, and a VPN that is off where nothing was reached.
fn is_telling(id: CauseId, finding: &Finding) -> bool {
    match finding.outcome {
        Outcome::Verdict {
            name,
            status: Status::Warning,
        } => match finding.check {
            CheckId::certificate_sound => id == CauseId::NameLeadsElsewhere,
            CheckId::network_up => name == "vpn_idle",
            _ => false,
        },
        _ => false,
    }
}

/// What the cause's sentences may name.
pub(super) fn sentence_facts(observed: &Observed, findings: &[Finding]) -> Vec<Fact> {
    const NAMED: [&str; 7] = [
        "family",
        "service",
        "code",
        "when",
        "works_at",
        "direction",
        "inspector",
    ];
    let phase = handshake(observed).reached;
    let mut facts: Vec<_> = findings
        .iter()
        .flat_map(|finding| &finding.facts)
        .filter(|fact| NAMED.contains(&fact.name.as_str()))
        .cloned()
        .collect();
    if !facts.iter().any(|fact| fact.name == "works_at") {
        facts.push(Fact::word("works_at", "none"));
    }
    facts.push(Fact::word("phase", phase));
    let gateway = observed
        .seen
        .gateway_answers
        .facts()
        .map(gateway_answers::judge);
    facts.extend(gateway.map(|verdict| Fact::word("gateway", verdict)));
    facts
}
