//! The other addresses of a name, and the one that the person expects: do they work where the first does not?
//!
//! Runs only when asked for: each costs the work of a whole attempt, and one connection.

use std::collections::BTreeSet;
use std::net::{IpAddr, SocketAddr};

use model::{EndedBy, Fact, Failure, Host, Kind, NameVisitor, Named, Phase, Target};
use net::{Instant, Network};
use serde::{Deserialize, Serialize};
use tokio_util::sync::CancellationToken;

use crate::port_answers::Tried;
use crate::run::run_once;
use crate::second::Budget;
use crate::{CauseId, CheckId, Observed, Plan, Seen, handshake, root_cause};

/// No farm is asked at more addresses than this.
const MOST: usize = 12;

/// What came of an attempt at one more address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Other {
    /// The address.
    pub address: IpAddr,
    /// Whether it is the one that the person expects.
    pub expected: bool,
    /// The cause that it gave; `None` where the time was over before it.
    pub cause: Option<String>,
}

impl Other {
    /// Whether the attempt went well to its end.
    pub fn works(&self) -> bool {
        self.cause.as_deref() == Some("healthy")
    }

    /// Whether it was made and came to a bad end that has a name.
    pub fn fails(&self) -> bool {
        self.cause
            .as_deref()
            .is_some_and(|cause| cause != "undetermined")
            && !self.works()
    }
}

impl Others {
    /// The facts for the check that carries them.
    pub(crate) fn list(&self) -> Vec<Fact> {
        let each = self.tried.iter().map(|other| {
            format!(
                "{} {}",
                other.address,
                other.cause.as_deref().unwrap_or("not_tried")
            )
        });
        let of = |wanted: fn(&Other) -> bool| {
            let found = self.tried.iter().find(|other| wanted(other));
            found.map(|other| other.address.to_string())
        };
        let mut list = vec![
            Fact::texts("others", Kind::Address, each),
            Fact::flag("name_works", self.name_works),
        ];
        list.extend(
            self.leads_as_expected
                .map(|leads| Fact::flag("leads_as_expected", leads)),
        );
        list.extend(of(Other::works).map(|ip| Fact::text("works_at", Kind::Address, ip)));
        list.extend(of(Other::fails).map(|ip| Fact::text("fails_at", Kind::Address, ip)));
        list
    }
}

/// What the other addresses say about the name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Others {
    /// Whether the attempt at the name itself went well to its end.
    pub name_works: bool,
    /// Whether the name leads to the address that the person expects; `None` where none was given.
    pub leads_as_expected: Option<bool>,
    /// The attempts, in order.
    pub tried: Vec<Other>,
}

impl Named for Others {
    fn visit_names(&mut self, visitor: &mut dyn NameVisitor) {
        let Self {
            name_works: _,
            leads_as_expected: _,
            tried,
        } = self;
        for Other {
            address,
            expected: _,
            cause,
        } in tried
        {
            visitor.address(address);
            if let Some(cause) = cause {
                visitor.text(Kind::Enum, cause);
            }
        }
    }
}

/// Tries what the plan asks for, and writes it into the facts of the check that it belongs to.
pub(crate) async fn look(
    observed: &mut Observed,
    network: &dyn Network,
    cancel: &CancellationToken,
    end: Instant,
) {
    let plan = &observed.plan;
    let wholly = plan.only.is_empty() || plan.only.contains(&CheckId::sign_in_ready);
    let asked_for = plan.each_address || plan.expect.is_some();
    if !asked_for || !wholly || plan.target.host.name().is_none() {
        return;
    }
    let expect = plan.expect;
    let leads_as_expected = expect.map(|ip| observed.addresses.iter().any(|one| one.ip() == ip));
    let mut tried = Vec::new();
    for (address, known) in wanted(observed) {
        let cause = if known.is_some() || net::now() >= end || cancel.is_cancelled() {
            known.map(|cause| cause.to_string())
        } else {
            let plan = plan_for(&observed.plan, address);
            let one = run_once(&plan, network, &|_| (), cancel, end, Budget::single()).await;
            observed.connections += one.connections;
            // What the end of the run cut short says nothing about the address.
            (net::now() < end).then(|| root_cause(&one).id.to_string())
        };
        tried.push(Other {
            address: address.ip(),
            expected: expect == Some(address.ip()),
            cause,
        });
    }
    let attempt = handshake(observed);
    let others = Others {
        name_works: attempt.ended_by == EndedBy::Nothing && attempt.reached >= Phase::Tls,
        leads_as_expected,
        tried,
    };
    let seen = &mut observed.seen;
    if let Seen::Facts { facts, .. } = &mut seen.port_answers {
        facts.others = Some(others);
    } else if let Seen::Facts { facts, .. } = &mut seen.name_resolves {
        facts.others = Some(others);
    }
}

/// The addresses to try: all but the one that was tried to the end, and the expected one. What failed
/// in the first attempt is not asked again so soon; its cause is known.
fn wanted(observed: &Observed) -> Vec<(SocketAddr, Option<CauseId>)> {
    let plan = &observed.plan;
    let attempts = observed
        .seen
        .port_answers
        .facts()
        .map(|facts| facts.attempts.as_slice());
    let came = |ip: IpAddr| {
        let attempt = attempts?.iter().find(|attempt| attempt.address == ip)?;
        Some(attempt.tried)
    };
    let mut wanted: Vec<SocketAddr> = Vec::new();
    if plan.each_address {
        wanted.extend(&observed.addresses);
    }
    let expected = plan.expect.map(|ip| SocketAddr::new(ip, plan.target.port));
    wanted.extend(expected.filter(|expected| !wanted.contains(expected)));
    wanted
        .into_iter()
        .map(|address| (address, came(address.ip())))
        .filter(|(_, came)| *came != Some(Tried::Answered))
        .map(|(address, came)| match came {
            Some(Tried::Failed(failure)) => (address, Some(cause_of(failure))),
            _ => (address, None),
        })
        .take(MOST)
        .collect()
}

/// The cause that a failed connect has by itself.
fn cause_of(failure: Failure) -> CauseId {
    match failure {
        Failure::Refused | Failure::Reset => CauseId::PortClosed,
        Failure::TimedOut => CauseId::PortSilent,
        Failure::NoRoute => CauseId::NoNetwork,
        Failure::BlockedHere => CauseId::BlockedHere,
        _ => CauseId::Unreachable,
    }
}

/// The same attempt, by address and up to the sign-in question.
fn plan_for(plan: &Plan, address: SocketAddr) -> Plan {
    let zone = match address {
        SocketAddr::V6(v6) if v6.scope_id() != 0 => Some(v6.scope_id().to_string()),
        _ => None,
    };
    Plan {
        only: BTreeSet::from([CheckId::sign_in_ready]),
        phase_limit: plan.phase_limit,
        ..Plan::new(Target {
            host: Host::Address {
                ip: address.ip(),
                zone,
            },
            port: address.port(),
            gateway: None,
        })
    }
}
