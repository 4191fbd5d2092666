//! Second connections: made only to explain a failure, counted, and never in a hurry.

#[cfg(test)]
mod tests;

use std::time::Duration;

use model::{Failure, Why};
use net::{Bytes, Instant, Segments};
use wire::{ANSWER_LIMIT, Answer, FLIGHT_LIMIT, FirstBytes, Flight, Offer, TlsVersion};

use crate::Plan;
use crate::run::Run;

/// The TCP connections of one run to an unhealthy host.
const USUAL: u32 = 4;
/// The second connections that a thorough look may make besides.
const THOROUGH: u32 = 12;
/// After a failure the same port is left alone for so long; some hosts take haste for an attack.
pub(crate) const COURTESY: Duration = Duration::from_millis(310);
/// Nothing is begun that has less time than this until the run must end.
const LEAST: Duration = Duration::from_millis(200);

/// How many TCP connections a run made, and how many it may make.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Budget {
    /// Connections that were established.
    pub(crate) used: u32,
    most: u32,
    failed_at: Option<Instant>,
}

impl Budget {
    /// What a plan allows.
    pub(crate) fn of(plan: &Plan) -> Self {
        Self::new(if plan.thorough { 1 + THOROUGH } else { USUAL })
    }

    /// One connection and no second.
    pub(crate) fn single() -> Self {
        Self::new(1)
    }

    fn new(most: u32) -> Self {
        Self {
            used: 0,
            most,
            failed_at: None,
        }
    }

    /// A connection came to a bad end just now.
    pub(crate) fn failed(&mut self) {
        self.failed_at = Some(net::now());
    }
}

impl Run<'_> {
    /// Another connection to the address that answered, up to the end of the negotiation.
    ///
    /// Begins only where there is time before `until`. The inner error is how it ended before it was
    /// ready for TLS.
    pub(crate) async fn second_connection(
        &mut self,
        segments: Segments,
        until: Instant,
    ) -> Result<Result<Box<dyn Bytes>, Failure>, Why> {
        let Some(address) = self.answered else {
            return Err(Why::NeedsFailed);
        };
        if self.budget.used >= self.budget.most {
            return Err(Why::ConnectionBudget);
        }
        let now = net::now();
        let begin = self
            .budget
            .failed_at
            .map_or(now, |failed| now.max(failed + COURTESY));
        let until = until.min(self.end);
        if begin + LEAST >= until {
            return Err(Why::OutOfTime);
        }
        tokio::time::sleep_until(begin).await;
        let deadline = self.deadline().min(until);
        let connecting = self.network.connect(address, segments);
        let connected = tokio::time::timeout_at(deadline, connecting)
            .await
            .unwrap_or(Err(Failure::TimedOut));
        let ready = match connected {
            Ok(stream) => {
                self.budget.used += 1;
                negotiate(stream, deadline).await
            }
            Err(failure) => Err(failure),
        };
        if ready.is_err() {
            self.budget.failed();
        }
        Ok(ready)
    }
}

impl Run<'_> {
    /// A ClientHello made by hand for the host that was typed, without padding.
    pub(crate) fn offer(&self, highest: TlsVersion) -> Offer {
        Offer {
            highest,
            server_name: self.host().name().map(str::to_owned),
            random: net::random().unwrap_or_default(),
            at_least: 0,
            without: Vec::new(),
        }
    }
}

/// Reads the answer to a ClientHello as far as it is in the clear, and the bytes that it was read from.
///
/// The error is how the reading ended before the answer was whole.
pub(crate) async fn read_flight(
    stream: &mut Box<dyn Bytes>,
    deadline: Instant,
) -> (Result<Flight, Failure>, Vec<u8>) {
    let mut bytes = Vec::new();
    loop {
        let read = net::read_some(stream, &mut bytes, FLIGHT_LIMIT, deadline).await;
        match (wire::read_flight(&bytes), read) {
            (Flight::Unfinished, Ok(_)) => {}
            (Flight::Unfinished, Err(failure)) => return (Err(failure), bytes),
            (flight, _) => return (Ok(flight), bytes),
        }
    }
}

/// Asks for protection again; it was granted before, so anything but a grant is a failure.
async fn negotiate(
    mut stream: Box<dyn Bytes>,
    deadline: Instant,
) -> Result<Box<dyn Bytes>, Failure> {
    net::write_all(&mut stream, &wire::connection_request(), deadline).await?;
    let mut bytes = Vec::new();
    loop {
        net::read_some(&mut stream, &mut bytes, ANSWER_LIMIT, deadline).await?;
        match wire::sniff(&bytes) {
            FirstBytes::Unfinished => {}
            FirstBytes::Confirm(confirm, _) if matches!(confirm.answer, Answer::Selected(1..)) => {
                return Ok(stream);
            }
            _ => return Err(Failure::Other),
        }
    }
}
