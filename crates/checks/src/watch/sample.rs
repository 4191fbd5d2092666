//! One connection of a watch.
//!
//! Must hold a few numbers only: a day has thousands of them.

use model::{Confidence, EndedBy, Phase};

use crate::{CauseId, Observed, handshake, link_steady, port_answers, root_cause};

/// What one connection came to.
#[derive(Clone, Debug, PartialEq)]
pub struct Sample {
    /// Its place in the row, from 1.
    pub number: u64,
    /// When it began, in milliseconds since 1970-01-01 UTC.
    pub at_ms: i64,
    /// The smoothed round trip in milliseconds, where it was measured and can be relied on.
    pub round_trip_ms: Option<f64>,
    /// Its mean deviation in milliseconds, where the system keeps one.
    pub variation_ms: Option<f64>,
    /// How long the connection took to be established, in milliseconds.
    pub connect_ms: Option<f64>,
    /// Segments that were sent again, where the system counts them.
    pub resent: Option<u32>,
    /// Segments that were sent, each as often as it was, where the system counts them.
    pub sent: Option<u32>,
    /// The last phase that completed.
    pub reached: Phase,
    /// What ended it.
    pub ended_by: EndedBy,
    /// Its own cause.
    pub cause: CauseId,
    /// How sure that is.
    pub confidence: Confidence,
}

impl Sample {
    /// The numbers of one run.
    pub fn of(number: u64, observed: &Observed) -> Self {
        let link = observed.seen.link_steady.facts();
        let port = observed.seen.port_answers.facts();
        let attempt = handshake(observed);
        let cause = root_cause(observed);
        Self {
            number,
            at_ms: observed.started_at_ms,
            round_trip_ms: link.and_then(link_steady::Facts::round_trip_ms),
            variation_ms: link.and_then(link_steady::Facts::variation_ms),
            connect_ms: port.and_then(port_answers::Facts::connect_ms),
            resent: link.map(|facts| facts.resent),
            sent: link.and_then(link_steady::Facts::sent),
            reached: attempt.reached,
            ended_by: attempt.ended_by,
            cause: cause.id,
            confidence: cause.confidence,
        }
    }

    /// Whether all that was asked for was done and is fine.
    pub fn is_fine(&self) -> bool {
        self.cause == CauseId::Healthy
    }

    /// Whether the host turned the call away: who goes on calling then may be taken for an attacker.
    pub fn is_refusal(&self) -> bool {
        matches!(self.cause, CauseId::PortClosed | CauseId::ClosedOnConnect)
    }

    /// Segments that were sent again, and all that were sent. Where the system counts no segments, there
    /// were at least as many as messages of ours.
    pub(super) fn segments(&self) -> Option<(u32, u32)> {
        let resent = self.resent?;
        let messages = match self.reached {
            Phase::None | Phase::Resolve => 0,
            // The opening, and the request.
            Phase::Tcp => 2,
            // And the ClientHello.
            Phase::Negotiation => 3,
            // And the end of TLS in two, and the question for the sign-in.
            _ => 6,
        };
        Some((resent, self.sent.unwrap_or(messages + resent)))
    }
}
