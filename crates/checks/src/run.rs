//! The runner: one connection, handed from check to check, within its limits.

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::time::Duration;

use model::{Status, Target, Why};
use net::{Bytes, Instant, Network, PeerCertificates, Secured};
use serde::{Deserialize, Serialize};
use tokio_util::sync::CancellationToken;
use wire::Confirm;

use crate::plan::RUN_LIMIT;
use crate::{CheckId, Outcome, Plan, Seen, SeenAll, observe_all};

/// A word about a run that is under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// A check begins.
    Started(CheckId),
    /// A check has ended with this grade.
    Finished {
        /// Which.
        check: CheckId,
        /// How it is graded.
        status: Status,
    },
}

/// Everything that one run saw: enough to judge it again, elsewhere, later.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Observed {
    /// What it was to do.
    pub plan: Plan,
    /// When it began, in milliseconds since 1970-01-01 UTC.
    pub started_at_ms: i64,
    /// How long it took, in milliseconds.
    pub took_ms: f64,
    /// TCP connections that were established to the target.
    pub connections: u32,
    /// All addresses of the target, in the system's order.
    pub addresses: Vec<SocketAddr>,
    /// What each check saw.
    pub seen: SeenAll,
}

/// Walks the checks of `plan` once over `network`.
///
/// Ends within [`RUN_LIMIT`] and soon after `cancel`; each phase within the plan's limit. `on_event`
/// is called from the run's own task and must not block.
pub async fn run(
    plan: &Plan,
    network: &dyn Network,
    on_event: &(dyn Fn(Event) + Send + Sync),
    cancel: &CancellationToken,
) -> Observed {
    let began = net::now();
    let started_at_ms = net::utc_ms();
    let mut run = Run::new(plan, network, on_event, cancel);
    let seen = observe_all(&mut run).await;
    Observed {
        plan: plan.clone(),
        started_at_ms,
        took_ms: ms(began.elapsed()),
        connections: run.connections,
        addresses: run.addresses,
        seen,
    }
}

/// The one connection and what is known about it so far; each check takes from it what it needs.
pub(crate) struct Run<'a> {
    plan: &'a Plan,
    pub(crate) network: &'a dyn Network,
    on_event: &'a (dyn Fn(Event) + Send + Sync),
    pub(crate) cancel: CancellationToken,
    end: Instant,
    selected: BTreeSet<CheckId>,
    outcomes: BTreeMap<CheckId, Outcome>,
    /// TCP connections established.
    pub(crate) connections: u32,
    /// The target's addresses, once known.
    pub(crate) addresses: Vec<SocketAddr>,
    /// The TCP stream, until TLS takes it.
    pub(crate) stream: Option<Box<dyn Bytes>>,
    /// The server's connection confirm.
    pub(crate) confirm: Option<Confirm>,
    /// Bytes came right behind the confirm, before we said anything.
    pub(crate) spoke_early: bool,
    /// The TLS stream.
    pub(crate) secured: Option<Secured>,
    /// The certificates that TLS showed.
    pub(crate) certificates: PeerCertificates,
    /// The server's clock against ours.
    pub(crate) clock: Option<crate::clock_right::Facts>,
}

impl<'a> Run<'a> {
    fn new(
        plan: &'a Plan,
        network: &'a dyn Network,
        on_event: &'a (dyn Fn(Event) + Send + Sync),
        cancel: &CancellationToken,
    ) -> Self {
        Self {
            plan,
            network,
            on_event,
            cancel: cancel.clone(),
            end: net::now() + RUN_LIMIT,
            selected: plan.selected(),
            outcomes: BTreeMap::new(),
            connections: 0,
            addresses: Vec::new(),
            stream: None,
            confirm: None,
            spoke_early: false,
            secured: None,
            certificates: PeerCertificates::default(),
            clock: None,
        }
    }

    /// The target.
    pub(crate) fn target(&self) -> &'a Target {
        &self.plan.target
    }

    /// The limit of a phase, in seconds, as it is shown.
    pub(crate) fn limit_s(&self) -> f64 {
        self.plan.phase_limit.as_secs_f64()
    }

    /// When a phase that begins now must end.
    pub(crate) fn deadline(&self) -> Instant {
        (net::now() + self.plan.phase_limit).min(self.end)
    }

    /// Whether a check may run, and if so since when it does.
    pub(crate) fn begin(&mut self, check: CheckId) -> Result<Instant, Why> {
        let allowed = self.allowed(check);
        match allowed {
            Ok(()) => (self.on_event)(Event::Started(check)),
            Err(why) => self.finish(check, Outcome::Skipped(why)),
        }
        allowed.map(|()| net::now())
    }

    fn allowed(&self, check: CheckId) -> Result<(), Why> {
        if !self.selected.contains(&check) {
            return Err(Why::NotSelected);
        }
        if self.cancel.is_cancelled() {
            return Err(Why::Cancelled);
        }
        for need in &check.meta().needs {
            match self.outcomes.get(need) {
                Some(Outcome::Verdict { status, .. }) if *status == Status::Problem => {
                    return Err(Why::NeedsFailed);
                }
                Some(Outcome::Skipped(
                    why @ (Why::OutOfTime | Why::Cancelled | Why::BehindGateway),
                )) => return Err(*why),
                Some(Outcome::Skipped(_)) => return Err(Why::NeedsFailed),
                Some(_) | None => {}
            }
        }
        if net::now() >= self.end {
            return Err(Why::OutOfTime);
        }
        Ok(())
    }

    /// Whether a check ran and came to a verdict.
    pub(crate) fn has_verdict(&self, check: CheckId) -> bool {
        matches!(self.outcomes.get(&check), Some(Outcome::Verdict { .. }))
    }

    /// Whether every connection goes through a gateway.
    pub(crate) fn goes_through_gateway(&self) -> bool {
        self.target()
            .gateway
            .as_ref()
            .is_some_and(|gateway| gateway.always)
    }

    /// Notes what a check came to.
    pub(crate) fn finish(&mut self, check: CheckId, outcome: Outcome) {
        self.outcomes.insert(check, outcome);
        (self.on_event)(Event::Finished {
            check,
            status: outcome.status(),
        });
    }

    /// A check that isn't built.
    pub(crate) fn pass_over<F>(&mut self, check: CheckId) -> Seen<F> {
        let (seen, outcome) = if !self.selected.contains(&check) {
            (
                Seen::NotChecked(Why::NotSelected),
                Outcome::Skipped(Why::NotSelected),
            )
        } else if check == CheckId::gateway_answers && self.target().gateway.is_none() {
            (Seen::NotApplicable, Outcome::NotApplicable)
        } else {
            (
                Seen::NotChecked(Why::NotBuilt),
                Outcome::Skipped(Why::NotBuilt),
            )
        };
        self.finish(check, outcome);
        seen
    }
}

impl<F> Seen<F> {
    /// Facts just gathered; their time is filled in by the runner.
    pub(crate) fn now(facts: F) -> Self {
        Self::Facts {
            facts,
            took_ms: 0.0,
        }
    }

    /// With the time since `began`.
    pub(crate) fn timed(mut self, began: Instant) -> Self {
        if let Self::Facts { took_ms, .. } = &mut self {
            *took_ms = ms(began.elapsed());
        }
        self
    }
}

/// Milliseconds, rounded to the microsecond.
pub(crate) fn ms(time: Duration) -> f64 {
    (time.as_secs_f64() * 1_000_000.0).round() / 1000.0
}
