//! Does TLS come about on the connection that is open?
//!
//! Must not refuse a certificate, and must not send anything confidential.

use model::{Fact, Failure, Kind, Status, Value, alert_name};
use net::TlsFailure;
use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoStaticStr};

use crate::run::Run;
use crate::{Evidence, Seen};

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
    /// An alert that names version or cipher.
    VersionRefused,
    /// Another alert.
    Alert,
    /// The server chose a version before 1.2.
    OldVersionOnly,
    /// Nothing came back.
    Stalled,
    /// Bytes that are no TLS.
    NotTls,
}

pub(crate) async fn observe(run: &mut Run<'_>) -> Seen<Facts> {
    let limit_s = run.limit_s();
    let deadline = run.deadline();
    let Some(stream) = run.stream.take() else {
        return Seen::NotApplicable;
    };
    let outcome = if run.spoke_early {
        // In TLS the client speaks first (RFC 8446 2): whatever this is, it is something else.
        Outcome::NotTls
    } else {
        let (outcome, certificates) = net::start_tls(stream, &run.target().host, deadline).await;
        run.certificates = certificates;
        match outcome {
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
        }
    };
    Seen::now(Facts {
        outcome,
        certificates: run.certificates.chain.len(),
        limit_s,
    })
}

/// Judges how TLS ended.
pub fn judge(facts: &Facts) -> Verdict {
    match facts.outcome {
        Outcome::Completed { .. } => Verdict::Completed,
        Outcome::OldVersion => Verdict::OldVersionOnly,
        Outcome::NotTls => Verdict::NotTls,
        Outcome::Failed(Failure::TimedOut) => Verdict::Stalled,
        Outcome::Failed(Failure::Reset) => Verdict::Reset,
        // handshake_failure, protocol_version, insufficient_security.
        Outcome::Failed(Failure::Alert(40 | 70 | 71)) => Verdict::VersionRefused,
        Outcome::Failed(Failure::Alert(_)) => Verdict::Alert,
        Outcome::Failed(_) => Verdict::Closed,
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
        list
    }
}
