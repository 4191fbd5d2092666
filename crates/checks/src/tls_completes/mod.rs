//! Does TLS come about on the connection that is open? If not, what would the host have taken?
//!
//! Must not refuse a certificate, and must not send anything confidential.

mod look;

use model::{Fact, Failure, Kind, NameVisitor, Named, Status, Value, Why, alert_name};
use net::TlsFailure;
use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoStaticStr};

use crate::run::Run;
use crate::{Evidence, Seen};

pub use look::{Answered, Chosen, Look};

/// How TLS ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Established.
    Completed {
        /// TLS1.2 or TLS1.3.
        version: String,
        /// The cipher suite (RFC 8446 B.4).
        suite: String,
    },
    /// The connection ended, stayed silent, or carried an alert.
    Failed(Failure),
    /// The server chose a version before 1.2.
    OldVersion,
    /// Bytes that are no TLS.
    NotTls,
}

/// What came of TLS.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// How it ended.
    pub outcome: Outcome,
    /// Certificates that were shown before that.
    pub certificates: usize,
    /// Bytes that the server sent in answer to the ClientHello.
    #[serde(default)]
    pub received: usize,
    /// Milliseconds that this took, without the offers that followed.
    #[serde(default)]
    pub took_ms: f64,
    /// What older offers met with, over connections of their own.
    #[serde(default)]
    pub looks: Vec<Look>,
    /// Why there was no look, or not a whole one.
    #[serde(default)]
    pub looks_ended: Option<Why>,
    /// The limit of the phase in seconds.
    pub limit_s: f64,
}

/// What that comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Verdict {
    /// TLS 1.2 or 1.3 is established.
    Completed,
    /// The connection was reset.
    Reset,
    /// The connection was closed.
    Closed,
    /// It ended after a part of the answer.
    BrokenOff,
    /// An alert that names version or cipher.
    VersionRefused,
    /// Another alert.
    Alert,
    /// Only versions before 1.2 are taken.
    OldVersionOnly,
    /// TLS 1.2 is taken, but only with suites that it was replaced for.
    OldSuitesOnly,
    /// An older offer with today's suites is taken, though ours was not.
    OtherOfferTaken,
    /// Nothing came back.
    Stalled,
    /// Bytes that are no TLS.
    NotTls,
}

pub(crate) async fn observe(run: &mut Run<'_>) -> Seen<Facts> {
    let limit_s = run.limit_s();
    let deadline = run.deadline();
    let began = net::now();
    let Some(stream) = run.stream.take() else {
        return Seen::NotApplicable;
    };
    let mut facts = Facts {
        // In TLS the client speaks first (RFC 8446 2): whatever came early, it is something else.
        outcome: Outcome::NotTls,
        certificates: 0,
        received: 0,
        took_ms: 0.0,
        looks: Vec::new(),
        looks_ended: None,
        limit_s,
    };
    if !run.spoke_early {
        let attempt = net::start_tls(stream, run.host(), deadline).await;
        run.certificates = attempt.certificates;
        run.link = attempt.link.or(run.link);
        facts.received = attempt.received;
        facts.outcome = match attempt.outcome {
            Ok(secured) => {
                let completed = Outcome::Completed {
                    version: secured.version.to_owned(),
                    suite: secured.suite.clone(),
                };
                run.secured = Some(secured);
                completed
            }
            Err(TlsFailure::Network(failure)) => Outcome::Failed(failure),
            Err(TlsFailure::OldVersion) => Outcome::OldVersion,
            Err(TlsFailure::NotTls) => Outcome::NotTls,
        };
    }
    facts.took_ms = crate::run::ms(began.elapsed());
    if look::is_wanted(&facts.outcome, run.is_thorough()) {
        if !matches!(facts.outcome, Outcome::Completed { .. }) {
            run.budget.failed();
        }
        (facts.looks, facts.looks_ended) = look::observe(run).await;
    }
    facts.certificates = run.certificates.chain.len();
    Seen::now(facts)
}

/// Judges how TLS ended.
pub fn judge(facts: &Facts) -> Verdict {
    let looked = look::judge(&facts.looks);
    match facts.outcome {
        Outcome::Completed { .. } => Verdict::Completed,
        Outcome::NotTls => Verdict::NotTls,
        Outcome::Failed(Failure::TimedOut) => Verdict::Stalled,
        // What it takes says more than how it refused.
        Outcome::OldVersion => looked.unwrap_or(Verdict::OldVersionOnly),
        Outcome::Failed(failure) => looked.unwrap_or_else(|| refused(failure, facts.received)),
    }
}

/// How the connection ended, where no other offer says more.
fn refused(failure: Failure, received: usize) -> Verdict {
    match failure {
        Failure::Closed | Failure::Reset if received > 0 => Verdict::BrokenOff,
        Failure::Reset => Verdict::Reset,
        // handshake_failure, protocol_version, insufficient_security.
        Failure::Alert(40 | 70 | 71) => Verdict::VersionRefused,
        Failure::Alert(_) => Verdict::Alert,
        _ => Verdict::Closed,
    }
}

impl Facts {
    /// Whether what the host took is older than what systems of today take by default.
    pub(crate) fn is_outdated(&self) -> bool {
        look::is_outdated(&self.looks)
    }
}

impl crate::Verdict for Verdict {
    fn status(self) -> Status {
        match self {
            Self::Completed => Status::Fine,
            _ => Status::Problem,
        }
    }
}

impl Named for Facts {
    fn visit_names(&mut self, visitor: &mut dyn NameVisitor) {
        let Self {
            outcome,
            certificates: _,
            received: _,
            took_ms: _,
            looks,
            looks_ended: _,
            limit_s: _,
        } = self;
        if let Outcome::Completed { version, suite } = outcome {
            visitor.text(Kind::Enum, version);
            visitor.text(Kind::Enum, suite);
        }
        looks.visit_names(visitor);
    }
}

impl Evidence for Facts {
    fn list(&self) -> Vec<Fact> {
        let mut list = vec![
            Fact::whole("certificates", i64::try_from(self.certificates).unwrap_or(i64::MAX)),
            Fact::new("limit_s", Kind::Number, Value::Real(self.limit_s)),
        ];
        match &self.outcome {
            Outcome::Completed { version, suite } => {
                list.push(Fact::text("version", Kind::Version, version));
                list.push(Fact::text("suite", Kind::Enum, suite));
            }
            Outcome::Failed(Failure::Alert(number)) => {
                list.push(Fact::word("alert", alert_name(*number).unwrap_or("unknown")));
                list.push(Fact::whole("alert_number", *number));
            }
            Outcome::Failed(failure) => list.push(Fact::word("ended", *failure)),
            Outcome::OldVersion | Outcome::NotTls => {}
        }
        list.push(Fact::whole("received", i64::try_from(self.received).unwrap_or(i64::MAX)));
        if !matches!(self.outcome, Outcome::Completed { .. }) || !self.looks.is_empty() {
            list.extend(look::list(&self.looks));
        }
        list.extend(self.looks_ended.map(|why| Fact::word("looks_ended", why)));
        list
    }
}
