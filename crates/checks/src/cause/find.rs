//! From what was seen to the one cause.

use model::{Confidence, EndedBy, Failure, Phase, ServerFamily, Why};

use super::{Cause, CauseId, evidence};
use crate::{
    CheckId, Observed, Outcome, Seen, certificate_sound, clock_right, gateway_answers, handshake,
    judge_all, large_packets_pass, name_resolves, network_up, port_answers, security_agreed,
    sign_in_ready, speaks_rdp, tls_completes,
};
use Confidence::{CannotTell, Likely, VeryLikely};

/// The one cause of what was observed.
pub fn root_cause(observed: &Observed) -> Cause {
    let findings = judge_all(&observed.seen);
    let (id, confidence) = decide(observed);
    Cause {
        id,
        confidence,
        because: evidence::because(id, observed, &findings),
        facts: evidence::sentence_facts(observed, &findings),
    }
}

type Decision = Option<(CauseId, Confidence)>;

const UNDETERMINED: Decision = Some((CauseId::Undetermined, CannotTell));
/// What is looked at beside the way to the desktop: without it the rest still stands.
const ASIDE: [CheckId; 7] = [
    CheckId::client_ready,
    CheckId::saved_sign_in,
    CheckId::client_policy,
    CheckId::past_attempts,
    CheckId::network_up,
    CheckId::link_steady,
    CheckId::udp_answers,
];
/// `disconnectReasonAtClientWinsockFDCLOSE`, 0x904.
const SOCKET_CLOSED: u32 = 2308;

fn decide(observed: &Observed) -> (CauseId, Confidence) {
    let seen = &observed.seen;
    if let Some(none) = no_network(observed) {
        return none;
    }
    let direct = elsewhere(observed)
        .or_else(|| {
            judged(&seen.name_resolves, name_resolves::judge)
                .and_then(|verdict| name(verdict, seen.name_resolves.facts()?.failure))
        })
        .or_else(|| judged(&seen.port_answers, port_answers::judge).and_then(port))
        .or_else(|| first_answer(observed))
        .or_else(|| judged(&seen.security_agreed, security_agreed::judge).and_then(security))
        .or_else(|| large_packets(observed))
        .or_else(|| tls(observed))
        .or_else(|| sign_in(observed))
        .or_else(|| judged(&seen.clock_right, clock_right::judge).and_then(clock))
        .or_else(|| certificate(observed));
    let direct = match direct {
        // Who goes through a gateway need not get through directly; nothing follows from that here.
        Some(_) if is_behind_gateway(observed) => gateway(observed).or(UNDETERMINED),
        Some(cause) => Some(cause),
        None if observed.plan.target.goes_through_gateway() => gateway(observed),
        // A gateway for when the direct way fails is not needed where it does not.
        None => None,
    };
    match direct {
        Some(cause) => cause,
        None if !all_was_done(observed) => (CauseId::Undetermined, CannotTell),
        None if saw_closed(observed) => (CauseId::ClientSide, Likely),
        // What the log tells of may have passed meanwhile.
        None if log_says_closed(observed) => (CauseId::ClientSide, CannotTell),
        None => (CauseId::Healthy, VeryLikely),
    }
}

/// Whether the direct way need not work: always behind a gateway that is always used, and behind any
/// other where the host can't be reached at all.
fn is_behind_gateway(observed: &Observed) -> bool {
    let target = &observed.plan.target;
    target.goes_through_gateway()
        || (target.gateway.is_some() && handshake(observed).reached < Phase::Tcp)
}

/// Nothing was there to ask anything over. What this computer itself refused says more.
fn no_network(observed: &Observed) -> Decision {
    let seen = &observed.seen;
    let none = judged(&seen.network_up, network_up::judge) == Some(network_up::Verdict::NoAdapter);
    let port = judged(&seen.port_answers, port_answers::attempted);
    let contradicted = matches!(
        port,
        Some(port_answers::Verdict::Open | port_answers::Verdict::BlockedHere)
    );
    (none && !contradicted).then_some((CauseId::NoNetwork, VeryLikely))
}

/// The attempt failed, and either another address works, or who answered says another name.
fn elsewhere(observed: &Observed) -> Decision {
    let seen = &observed.seen;
    let port = judged(&seen.port_answers, port_answers::judge);
    if port == Some(port_answers::Verdict::AnotherWorks) {
        return Some((CauseId::NameLeadsElsewhere, VeryLikely));
    }
    let attempt = handshake(observed);
    let failed = !matches!(attempt.ended_by, EndedBy::Nothing | EndedBy::Cancelled);
    let calls_itself_otherwise = seen
        .certificate_sound
        .facts()
        .is_some_and(certificate_sound::Facts::is_another_computer);
    // Only Windows writes its own name into the certificate that it makes itself.
    let says_so = attempt.server_family == ServerFamily::Windows && calls_itself_otherwise;
    // An alias leads to a computer with another name as well.
    (failed && says_so).then_some((CauseId::NameLeadsElsewhere, CannotTell))
}

fn large_packets(observed: &Observed) -> Decision {
    let verdict = judged(&observed.seen.large_packets_pass, large_packets_pass::judge)?;
    (verdict == large_packets_pass::Verdict::Lost)
        .then_some((CauseId::LargePacketsLost, VeryLikely))
}

/// The gateway's own trouble.
fn gateway(observed: &Observed) -> Decision {
    use gateway_answers::{Ended, Outcome as Came, Verdict as V};
    let facts = observed.seen.gateway_answers.facts()?;
    match facts.outcome {
        Came::Ended(Ended::Name(Failure::NoRoute) | Ended::Connect(Failure::NoRoute)) => {
            return Some((CauseId::NoNetwork, Likely));
        }
        Came::Ended(Ended::Connect(Failure::BlockedHere)) => {
            return Some((CauseId::BlockedHere, Likely));
        }
        _ => {}
    }
    let clock = facts.clock.as_ref().map(clock_right::judge);
    let clock_is_wrong = clock == Some(clock_right::Verdict::Wrong);
    let is_503 = matches!(&facts.outcome, Came::Answered(reply) if reply.status == 503);
    Some(match gateway_answers::judge(facts) {
        V::Ready | V::ReadyUntrusted | V::LegacyPathOnly | V::ClockWrong | V::Unguarded => {
            return None;
        }
        // Only 503 is a gateway's own word; the others are a proxy's.
        V::Maintenance if is_503 => (CauseId::GatewayDown, VeryLikely),
        V::Maintenance | V::NotFound | V::Unreachable | V::Closed | V::Mute => {
            (CauseId::GatewayDown, Likely)
        }
        V::NotPublished | V::Refused | V::NotGateway => (CauseId::GatewayRefuses, Likely),
        // A gateway that knows only suites older than ours may well let Windows in.
        V::TlsRefused => (CauseId::GatewayRefuses, CannotTell),
        V::CertificateExpired | V::CertificateNotYetValid if clock_is_wrong => {
            (CauseId::ClockWrong, Likely)
        }
        V::CertificateExpired
        | V::CertificateNotYetValid
        | V::CertificateNameDiffers
        | V::CertificateUnreadable => (CauseId::GatewayCertificate, Likely),
    })
}

/// Whether the person saw the code that this program exists for, though everything was looked at.
pub(super) fn saw_closed(observed: &Observed) -> bool {
    let plan = &observed.plan;
    plan.only.is_empty() && plan.saw.is_some_and(|saw| saw.code == SOCKET_CLOSED)
}

/// Whether this computer's own log tells of that code at this target, lately, though everything was looked at.
fn log_says_closed(observed: &Observed) -> bool {
    let log = observed.seen.past_attempts.facts();
    let says = log.is_some_and(|facts| facts.closed_here_lately(observed.started_at_ms));
    observed.plan.only.is_empty() && says
}

fn judged<F, V>(seen: &Seen<F>, judge: impl Fn(&F) -> V) -> Option<V> {
    seen.facts().map(judge)
}

fn name(verdict: name_resolves::Verdict, failure: Option<Failure>) -> Decision {
    match verdict {
        name_resolves::Verdict::Resolved => None,
        name_resolves::Verdict::NoSuchName => Some((CauseId::NameNotFound, VeryLikely)),
        name_resolves::Verdict::ResolverSilent if failure == Some(Failure::NoRoute) => {
            Some((CauseId::NoNetwork, VeryLikely))
        }
        name_resolves::Verdict::ResolverSilent => Some((CauseId::NameNotFound, Likely)),
    }
}

fn port(verdict: port_answers::Verdict) -> Decision {
    Some(match verdict {
        port_answers::Verdict::Open
        | port_answers::Verdict::AnotherWorks
        | port_answers::Verdict::AnotherFails
        | port_answers::Verdict::ExpectedFails
        | port_answers::Verdict::NotAsExpected => return None,
        port_answers::Verdict::Refused => (CauseId::PortClosed, VeryLikely),
        port_answers::Verdict::Unreachable => (CauseId::Unreachable, Likely),
        port_answers::Verdict::NoRoute => (CauseId::NoNetwork, VeryLikely),
        port_answers::Verdict::BlockedHere => (CauseId::BlockedHere, VeryLikely),
        port_answers::Verdict::Silent => (CauseId::PortSilent, Likely),
    })
}

fn first_answer(observed: &Observed) -> Decision {
    let facts = observed.seen.speaks_rdp.facts()?;
    Some(match speaks_rdp::judge(facts) {
        speaks_rdp::Verdict::Rdp => return None,
        speaks_rdp::Verdict::ClosedAtOnce => (CauseId::ClosedOnConnect, Likely),
        speaks_rdp::Verdict::Mute => (CauseId::MuteService, Likely),
        speaks_rdp::Verdict::OtherService
            if facts.service.as_deref().is_some_and(|s| s != "unknown") =>
        {
            (CauseId::NotRdp, VeryLikely)
        }
        speaks_rdp::Verdict::OtherService => (CauseId::NotRdp, Likely),
        speaks_rdp::Verdict::CutShort => (CauseId::ClosedInNegotiation, Likely),
        speaks_rdp::Verdict::BrokenFrame => (CauseId::Garbled, Likely),
    })
}

fn security(verdict: security_agreed::Verdict) -> Decision {
    Some(match verdict {
        security_agreed::Verdict::NetworkLevel | security_agreed::Verdict::TlsOnly => return None,
        security_agreed::Verdict::LegacyOnly => (CauseId::LegacySecurityOnly, VeryLikely),
        security_agreed::Verdict::Refused => (CauseId::SecurityRefused, VeryLikely),
        security_agreed::Verdict::NoCertificate => (CauseId::NoServerCertificate, VeryLikely),
        security_agreed::Verdict::Unasked => (CauseId::Garbled, Likely),
    })
}

fn tls(observed: &Observed) -> Decision {
    Some(
        match judged(&observed.seen.tls_completes, tls_completes::judge)? {
            tls_completes::Verdict::Completed => return None,
            tls_completes::Verdict::Reset | tls_completes::Verdict::Closed => {
                (CauseId::ClosedInTls, Likely)
            }
            tls_completes::Verdict::VersionRefused => (CauseId::TlsRefused, VeryLikely),
            tls_completes::Verdict::OldVersionOnly | tls_completes::Verdict::OldSuitesOnly => {
                // CBC and DHE are taken by Windows' own client by default.
                let outdated = observed.seen.tls_completes.facts()?.is_outdated();
                (
                    CauseId::LegacyTlsOnly,
                    if outdated { Likely } else { CannotTell },
                )
            }
            // A client with other offers than ours may well get through.
            tls_completes::Verdict::OtherOfferTaken => (CauseId::Undetermined, CannotTell),
            // Its key was at hand, so this is not the usual close.
            tls_completes::Verdict::BrokenOff => (CauseId::Undetermined, CannotTell),
            tls_completes::Verdict::Stalled => (CauseId::TlsStalled, Likely),
            tls_completes::Verdict::NotTls => (CauseId::Garbled, Likely),
            tls_completes::Verdict::Alert => (CauseId::Undetermined, CannotTell),
        },
    )
}

fn sign_in(observed: &Observed) -> Decision {
    Some(
        match judged(&observed.seen.sign_in_ready, sign_in_ready::judge)? {
            sign_in_ready::Verdict::Ready | sign_in_ready::Verdict::NtlmRefused => return None,
            // Windows has its sign-in always at hand; a close there means something else.
            sign_in_ready::Verdict::Closed if family(observed) == ServerFamily::Windows => {
                (CauseId::NlaNotReady, CannotTell)
            }
            sign_in_ready::Verdict::Closed => (CauseId::NlaNotReady, Likely),
            sign_in_ready::Verdict::Stalled => (CauseId::SignInStalled, Likely),
            sign_in_ready::Verdict::Garbled => (CauseId::Garbled, Likely),
            sign_in_ready::Verdict::Alert => (CauseId::Undetermined, CannotTell),
        },
    )
}

fn clock(verdict: clock_right::Verdict) -> Decision {
    (verdict == clock_right::Verdict::Wrong).then_some((CauseId::ClockWrong, Likely))
}

/// A certificate that is the only finding is a lead, not a proof: never more than likely.
fn certificate(observed: &Observed) -> Decision {
    use certificate_sound::Verdict as V;
    let facts = observed.seen.certificate_sound.facts()?;
    let ahead_ms = observed
        .seen
        .clock_right
        .facts()
        .map_or(0, |clock| clock.skew_ms);
    let id = match certificate_sound::judge(facts) {
        // Issued a moment ago by the host's own clock.
        V::NotYetValid if facts.begins_within(ahead_ms) => return None,
        V::Sound | V::SelfSigned | V::Untrusted | V::TrustNotChecked | V::Sha1 | V::NameUnlike => {
            return None;
        }
        V::Intercepted => CauseId::TlsIntercepted,
        V::Unreadable | V::SignatureWrong => CauseId::CertificateUnreadable,
        V::Expired => CauseId::CertificateExpired,
        V::NotYetValid => CauseId::CertificateNotYetValid,
        V::Weak => CauseId::CertificateWeak,
        V::NameDiffers => CauseId::CertificateNameDiffers,
    };
    Some((id, Likely))
}

fn family(observed: &Observed) -> ServerFamily {
    observed
        .seen
        .speaks_rdp
        .facts()
        .map(|facts| facts.family)
        .unwrap_or_default()
}

/// Whether nothing that was asked for was left out. What can't be checked here or by this version is
/// left out only where it was asked for by name.
fn all_was_done(observed: &Observed) -> bool {
    let only = &observed.plan.only;
    judge_all(&observed.seen)
        .iter()
        .all(|finding| match finding.outcome {
            Outcome::Verdict { .. }
            | Outcome::NotApplicable
            | Outcome::Skipped(Why::NotSelected) => true,
            Outcome::Skipped(Why::NotBuilt | Why::UnsupportedHere | Why::NoPermission) => {
                !only.contains(&finding.check)
            }
            Outcome::Skipped(Why::OutOfTime) if ASIDE.contains(&finding.check) => {
                !only.contains(&finding.check)
            }
            Outcome::Skipped(_) => false,
        })
}
