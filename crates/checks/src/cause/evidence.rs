//! What speaks for a cause: the checks that decided it, and the facts that its sentences name.

use model::{EndedBy, Fact, Status, Target};

use super::CauseId;
use super::find::saw_closed;
use super::suspects::suspects;
use crate::{CheckId, Finding, Observed, Outcome, gateway_answers, handshake, large_packets_pass};

/// The findings that speak for a cause: the ones that decided it, after the last that was well before.
pub(super) fn because(id: CauseId, observed: &Observed, findings: &[Finding]) -> Vec<CheckId> {
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
        CauseId::Healthy => {
            let said = findings.iter().filter(|finding| {
                finding.outcome.status() == Status::Fine || is_telling(id, finding)
            });
            return said.map(|finding| finding.check).collect();
        }
        // Where to look first stands first.
        CauseId::ClientSide => {
            let suspects = suspects(&observed.plan, findings);
            let log = Some(CheckId::past_attempts).filter(|_| !saw_closed(observed));
            let told = suspects.iter().filter_map(|one| one.check());
            let told: Vec<_> = log.into_iter().chain(told).collect();
            if !told.is_empty() {
                return told;
            }
        }
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

/// Whether the attempt was stopped, or could not be made because only a gateway leads on.
fn stopped(target: &Target, ended_by: EndedBy) -> &'static str {
    if target.goes_through_gateway() {
        "behind"
    } else if ended_by == EndedBy::Nothing {
        "no"
    } else {
        "yes"
    }
}

/// Whether a finding that is only a warning by itself speaks for this cause: another name on the
/// certificate, a VPN that is off where nothing was reached, small messages that get stuck as large ones
/// do; and where all is well, what was asked for besides.
fn is_telling(id: CauseId, finding: &Finding) -> bool {
    match finding.outcome {
        Outcome::Verdict {
            name,
            status: Status::Warning,
        } => match finding.check {
            CheckId::certificate_sound => id == CauseId::NameLeadsElsewhere,
            CheckId::network_up => name == "vpn_idle",
            CheckId::large_packets_pass => name == "stuck_too",
            CheckId::port_answers | CheckId::gateway_answers => id == CauseId::Healthy,
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
    let mut facts: Vec<_> = findings
        .iter()
        .flat_map(|finding| &finding.facts)
        .filter(|fact| NAMED.contains(&fact.name.as_str()))
        .cloned()
        .collect();
    if !facts.iter().any(|fact| fact.name == "works_at") {
        facts.push(Fact::word("works_at", "none"));
    }
    let attempt = handshake(observed);
    let large = observed.seen.large_packets_pass.facts();
    let large: &str = large.map_or("none", |facts| large_packets_pass::judge(facts).into());
    let looked = observed
        .seen
        .tls_completes
        .facts()
        .is_some_and(|facts| !facts.looks.is_empty());
    facts.extend([
        Fact::word("phase", attempt.reached),
        Fact::word("stopped", stopped(&observed.plan.target, attempt.ended_by)),
        Fact::word(
            "clock",
            match observed.seen.clock_right.facts() {
                Some(_) => "compared",
                None => "not_compared",
            },
        ),
        Fact::flag("all_asked", observed.plan.only.is_empty()),
        Fact::word("large", large),
        Fact::word(
            "reported",
            if saw_closed(observed) {
                "person"
            } else {
                "log"
            },
        ),
        Fact::word(
            "suspect",
            suspects(&observed.plan, findings)
                .first()
                .map_or("none", |suspect| (*suspect).into()),
        ),
        Fact::flag("looked", looked),
    ]);
    let gateway = observed
        .seen
        .gateway_answers
        .facts()
        .map(gateway_answers::judge);
    facts.extend(gateway.map(|verdict| Fact::word("gateway", verdict)));
    facts
}
