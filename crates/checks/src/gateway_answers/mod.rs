//! Does the gateway let people in? Its name, its port, TLS, its certificate, and what it answers to the
//! first request of a client.
//!
//! Must not send a credential, and must not go on after the challenge: no channel is opened.

mod evidence;
mod request;
mod visit;

#[cfg(test)]
mod tests;

use std::net::IpAddr;

use model::{Failure, Status, Why};
use serde::{Deserialize, Serialize};
use strum::{Display, EnumIter, IntoStaticStr};

use crate::run::Run;
use crate::{Seen, certificate_sound, clock_right};

/// The way in that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Display, IntoStaticStr)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Path {
    /// HTTP transport ([MS-TSGU] 1.3).
    Http,
    /// RPC over HTTP, the older one.
    Rpc,
}

/// How it ended before there was an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ended {
    /// While the name was looked up.
    Name(Failure),
    /// While the connection was opened.
    Connect(Failure),
    /// In TLS.
    Tls(Failure),
    /// It chose a version before TLS 1.2.
    OldTls,
    /// Bytes that are no TLS.
    NotTls,
    /// Before a whole answer came.
    Http(Failure),
    /// Bytes that are no HTTP, or a head without end.
    NotHttp,
}

/// What it answered to a request without a sign-in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// The way that this is the answer of.
    pub path: Path,
    /// The status (RFC 9110 15).
    pub status: u16,
    /// The status on the HTTP path, where the older one was asked after it.
    #[serde(default)]
    pub http_status: Option<u16>,
    /// The ways to sign in, in its order.
    #[serde(default)]
    pub schemes: Vec<String>,
    /// What it calls its software.
    #[serde(default)]
    pub server: Option<String>,
    /// When to come back, in seconds.
    #[serde(default)]
    pub retry_after_s: Option<u32>,
    /// Where it sends us.
    #[serde(default)]
    pub location: Option<String>,
}

/// What came of the request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// An answer.
    Answered(Reply),
    /// None.
    Ended(Ended),
}

/// What was seen of the gateway.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// Its name or address, as it was given.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// The address that took the connection.
    #[serde(default)]
    pub address: Option<IpAddr>,
    /// TCP connections that were established to it; one to the target is counted elsewhere.
    pub connections: u32,
    /// The certificate that it showed.
    #[serde(default)]
    pub certificate: Option<certificate_sound::Facts>,
    /// What came of the request.
    pub outcome: Outcome,
    /// The computer's name, as DNS or NetBIOS knows it.
    #[serde(default)]
    pub computer: Option<String>,
    /// Its domain.
    #[serde(default)]
    pub domain: Option<String>,
    /// Its system's version, `10.0.26100`.
    #[serde(default)]
    pub build: Option<String>,
    /// Its clock against ours.
    #[serde(default)]
    pub clock: Option<clock_right::Facts>,
    /// The limit of each of its phases in seconds.
    pub limit_s: f64,
}

/// What that comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Verdict {
    /// It asks for a sign-in.
    Ready,
    /// It asks for one, but its certificate may be turned away.
    ReadyUntrusted,
    /// Only RPC over HTTP asks for one.
    LegacyPathOnly,
    /// It asks for one, and its clock is more than five minutes from ours.
    ClockWrong,
    /// It answers without asking for one, as some gateways and many web servers do.
    Unguarded,
    /// Its name has no address.
    NotFound,
    /// The connection could not be opened.
    Unreachable,
    /// It hung up without an answer.
    Closed,
    /// It stayed silent, or did not come to an end.
    Mute,
    /// It says that it is out of service.
    Maintenance,
    /// It knows neither of the two ways in.
    NotPublished,
    /// It turns us away before a sign-in.
    Refused,
    /// Something else answers, or sends us elsewhere.
    NotGateway,
    /// Its certificate's time is over.
    CertificateExpired,
    /// Its certificate's time has not come.
    CertificateNotYetValid,
    /// An authority issued its certificate for other names.
    CertificateNameDiffers,
    /// Its certificate can't be parsed, or a strong signature does not fit.
    CertificateUnreadable,
    /// It offers no TLS that we take.
    TlsRefused,
}

pub(crate) async fn observe(run: &mut Run<'_>) -> Seen<Facts> {
    let Some(gateway) = &run.target().gateway else {
        return Seen::NotApplicable;
    };
    let facts = visit::visit(run, gateway).await;
    // A limit that the run's end cut short proves nothing.
    if facts.is_cut_short() && net::now() >= run.end {
        return Seen::NotChecked(Why::OutOfTime);
    }
    Seen::now(facts)
}

impl Facts {
    fn is_cut_short(&self) -> bool {
        use Ended::{Connect, Http, Name, Tls};
        matches!(
            self.outcome,
            Outcome::Ended(
                Name(Failure::TimedOut)
                    | Connect(Failure::TimedOut)
                    | Tls(Failure::TimedOut)
                    | Http(Failure::TimedOut)
            )
        )
    }

    fn card(&self) -> Option<certificate_sound::Verdict> {
        self.certificate.as_ref().map(certificate_sound::judge)
    }
}

/// Judges as a client meets it: the way there, TLS, the certificate, the answer; remarks last.
pub fn judge(facts: &Facts) -> Verdict {
    let card = facts.card();
    let turned_away = card.and_then(turned_away);
    match &facts.outcome {
        Outcome::Ended(ended @ (Ended::Http(_) | Ended::NotHttp)) => {
            turned_away.unwrap_or_else(|| without_answer(*ended))
        }
        Outcome::Ended(ended) => without_answer(*ended),
        Outcome::Answered(reply) => turned_away
            .or_else(|| not_open(reply))
            .or_else(|| remark(facts, reply, card))
            .unwrap_or(Verdict::Ready),
    }
}

fn without_answer(ended: Ended) -> Verdict {
    match ended {
        Ended::Name(Failure::NoRoute) => Verdict::Unreachable,
        Ended::Name(_) => Verdict::NotFound,
        Ended::Connect(Failure::Closed | Failure::Reset) => Verdict::Closed,
        Ended::Connect(_) => Verdict::Unreachable,
        Ended::Tls(Failure::TimedOut) | Ended::Http(Failure::TimedOut) => Verdict::Mute,
        Ended::Tls(Failure::Alert(_)) | Ended::Http(Failure::Alert(_)) | Ended::OldTls => {
            Verdict::TlsRefused
        }
        Ended::Tls(_) | Ended::Http(_) => Verdict::Closed,
        Ended::NotTls | Ended::NotHttp => Verdict::NotGateway,
    }
}

/// What a client goes no further with.
fn turned_away(card: certificate_sound::Verdict) -> Option<Verdict> {
    use certificate_sound::Verdict as Card;
    match card {
        Card::Expired => Some(Verdict::CertificateExpired),
        Card::NotYetValid => Some(Verdict::CertificateNotYetValid),
        Card::NameDiffers => Some(Verdict::CertificateNameDiffers),
        Card::Unreadable | Card::SignatureWrong => Some(Verdict::CertificateUnreadable),
        Card::Sound
        | Card::Intercepted
        | Card::SelfSigned
        | Card::Untrusted
        | Card::TrustNotChecked
        | Card::Sha1
        | Card::NameUnlike
        | Card::Weak => None,
    }
}

/// An answer of one that lets nobody in.
fn not_open(reply: &Reply) -> Option<Verdict> {
    match reply.status {
        401 | 101 | 200..=299 => None,
        500 | 502..=599 => Some(Verdict::Maintenance),
        300..=399 => Some(Verdict::NotGateway),
        status if is_unknown(status) => Some(Verdict::NotPublished),
        _ => Some(Verdict::Refused),
    }
}

/// Whether a path or its method is not known there.
fn is_unknown(status: u16) -> bool {
    matches!(status, 404 | 405 | 501)
}

/// A wrong clock first: it can also be why a certificate seems unfit.
fn remark(
    facts: &Facts,
    reply: &Reply,
    card: Option<certificate_sound::Verdict>,
) -> Option<Verdict> {
    let clock = facts.clock.as_ref().map(clock_right::judge);
    let is_wrong = clock == Some(clock_right::Verdict::Wrong);
    let remarks = [
        (reply.status != 401, Verdict::Unguarded),
        (is_wrong, Verdict::ClockWrong),
        (
            card != Some(certificate_sound::Verdict::Sound),
            Verdict::ReadyUntrusted,
        ),
        (reply.path == Path::Rpc, Verdict::LegacyPathOnly),
    ];
    remarks
        .into_iter()
        .find(|(found, _)| *found)
        .map(|(_, verdict)| verdict)
}

impl crate::Verdict for Verdict {
    fn status(self) -> Status {
        match self {
            Self::Ready => Status::Fine,
            Self::ReadyUntrusted | Self::LegacyPathOnly | Self::ClockWrong | Self::Unguarded => {
                Status::Warning
            }
            _ => Status::Problem,
        }
    }
}
