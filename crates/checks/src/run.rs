//! The runner: one connection, handed from check to check, within its limits.

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::time::Duration;

use model::{Host, NameVisitor, Named, Status, Target, Why};
use net::{Bytes, Instant, LinkStats, Network, PeerCertificates, Secured};
use serde::{Deserialize, Serialize};
use tokio_util::sync::CancellationToken;
use wire::Confirm;

use crate::plan::RUN_LIMIT;
use crate::second::Budget;
use crate::{CheckId, Outcome, Plan, Seen, SeenAll, network_up, observe_all, others};

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

impl Named for Observed {
    fn visit_names(&mut self, visitor: &mut dyn NameVisitor) {
        let Self {
            plan,
            started_at_ms: _,
            took_ms: _,
            connections: _,
            addresses,
            seen,
        } = self;
        plan.visit_names(visitor);
        for address in addresses {
            let mut ip = address.ip();
            visitor.address(&mut ip);
            address.set_ip(ip);
        }
        seen.visit_names(visitor);
    }
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
    let end = began + RUN_LIMIT;
    let budget = Budget::of(plan);
    let mut observed = run_once(plan, network, on_event, cancel, end, budget).await;
    others::look(&mut observed, network, cancel, end).await;
    observed.took_ms = ms(began.elapsed());
    observed
}

/// One walk, at most until `end` and with at most so many connections.
pub(crate) async fn run_once(
    plan: &Plan,
    network: &dyn Network,
    on_event: &(dyn Fn(Event) + Send + Sync),
    cancel: &CancellationToken,
    end: Instant,
    budget: Budget,
) -> Observed {
    let began = net::now();
    let started_at_ms = net::utc_ms();
    let mut run = Run::new(plan, network, on_event, cancel, end, budget);
    network_up::begin(&run);
    let seen = observe_all(&mut run).await;
    Observed {
        plan: plan.clone(),
        started_at_ms,
        took_ms: ms(began.elapsed()),
        connections: run.budget.used,
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
    pub(crate) end: Instant,
    selected: BTreeSet<CheckId>,
    outcomes: BTreeMap<CheckId, Outcome>,
    /// TCP connections that were made and that may still be made.
    pub(crate) budget: Budget,
    /// The target's addresses, once known.
    pub(crate) addresses: Vec<SocketAddr>,
    /// The one that answered.
    pub(crate) answered: Option<SocketAddr>,
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
    /// What the system had counted when the connection was open and nothing was sent over it.
    pub(crate) opening: Option<LinkStats>,
    /// What the system last counted on the connection.
    pub(crate) link: Option<LinkStats>,
    /// The datagram that is on its way beside the connection.
    pub(crate) udp: Option<crate::udp_answers::Asked>,
    /// The server's clock against ours.
    pub(crate) clock: Option<crate::clock_right::Facts>,
}

impl<'a> Run<'a> {
    fn new(
        plan: &'a Plan,
        network: &'a dyn Network,
        on_event: &'a (dyn Fn(Event) + Send + Sync),
        cancel: &CancellationToken,
        end: Instant,
        budget: Budget,
    ) -> Self {
        Self {
            plan,
            network,
            on_event,
            cancel: cancel.clone(),
            end,
            selected: plan.selected(),
            outcomes: BTreeMap::new(),
            budget,
            addresses: Vec::new(),
            answered: None,
            stream: None,
            confirm: None,
            spoke_early: false,
            secured: None,
            certificates: PeerCertificates::default(),
            opening: None,
            link: None,
            udp: None,
            clock: None,
        }
    }

    /// The target.
    pub(crate) fn target(&self) -> &'a Target {
        &self.plan.target
    }

    /// Whether a check was asked for by its name.
    pub(crate) fn is_named(&self, check: CheckId) -> bool {
        self.plan.only.contains(&check)
    }

    /// Whether a check is to run if what it needs allows it.
    pub(crate) fn is_selected(&self, check: CheckId) -> bool {
        self.selected.contains(&check)
    }

    /// Whether everything that the host accepts is to be listed.
    pub(crate) fn is_thorough(&self) -> bool {
        self.plan.thorough
    }

    /// The attempts of a log that was handed over.
    pub(crate) fn past_attempts(&self) -> Option<&'a [crate::past_attempts::Attempt]> {
        self.plan.events.as_deref()
    }

    /// What was typed.
    pub(crate) fn host(&self) -> &'a Host {
        &self.target().host
    }

    /// Reads the counters of the connection that is open.
    pub(crate) fn note_link(&mut self) {
        let now = match (&self.secured, &self.stream) {
            (Some(secured), _) => secured.stream.get_ref().0.link(),
            (None, Some(stream)) => stream.link(),
            (None, None) => None,
        };
        self.opening = self.opening.or(now);
        self.link = now.or(self.link);
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
        let meta = check.meta();
        for need in meta.needs.iter().chain(&meta.after) {
            match self.outcomes.get(need) {
                Some(Outcome::Verdict { status, .. })
                    if *status == Status::Problem && meta.needs.contains(need) =>
                {
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
        self.verdict(check).is_some()
    }

    /// Whether every connection goes through a gateway.
    pub(crate) fn goes_through_gateway(&self) -> bool {
        self.target().goes_through_gateway()
    }

    /// The verdict of a check that came to a verdict.
    pub(crate) fn verdict(&self, check: CheckId) -> Option<&'static str> {
        match self.outcomes.get(&check)? {
            Outcome::Verdict { name, .. } => Some(name),
            Outcome::NotApplicable | Outcome::Skipped(_) => None,
        }
    }

    /// Whether a check came to a verdict without a problem.
    pub(crate) fn is_well(&self, check: CheckId) -> bool {
        let status = self.outcomes.get(&check).map(|outcome| outcome.status());
        matches!(status, Some(Status::Fine | Status::Warning))
    }

    /// Notes what a check came to.
    pub(crate) fn finish(&mut self, check: CheckId, outcome: Outcome) {
        if outcome.status() == Status::Problem {
            self.budget.failed();
        }
        self.outcomes.insert(check, outcome);
        (self.on_event)(Event::Finished {
            check,
            status: outcome.status(),
        });
    }

    /// A check that isn't built.
    pub(crate) fn pass_over<F>(&mut self, check: CheckId) -> Seen<F> {
        let why = if self.selected.contains(&check) {
            Why::NotBuilt
        } else {
            Why::NotSelected
        };
        self.finish(check, Outcome::Skipped(why));
        Seen::NotChecked(why)
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
    thousandths(time.as_secs_f64() * 1000.0)
}

/// Rounded to three places.
pub(crate) fn thousandths(number: f64) -> f64 {
    (number * 1000.0).round() / 1000.0
}
