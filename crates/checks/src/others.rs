//! The other addresses of a name, and the one that the person expects: do they work where the first does not?
//!
//! Runs only when asked for: each costs the work of a whole attempt, and one connection.

use std::collections::BTreeSet;
use std::net::{IpAddr, SocketAddr};

use model::{EndedBy, Fact, Host, Kind, Target};
use net::{Instant, Network};
use serde::{Deserialize, Serialize};
use tokio_util::sync::CancellationToken;

use crate::run::run_once;
use crate::second::Budget;
use crate::{CheckId, Observed, Plan, Seen, handshake, port_answers, root_cause};

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

    /// Whether it was made and came to a bad end.
    pub fn fails(&self) -> bool {
        self.cause.is_some() && !self.works()
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

/// Tries what the plan asks for, and writes it into the facts of the check that it belongs to.
pub(crate) async fn look(
    observed: &mut Observed,
    network: &dyn Network,
    cancel: &CancellationToken,
    end: Instant,
) {
    let plan = &observed.plan;
    if !plan.each_address && plan.expect.is_none() {
        return;
    }
    let expect = plan.expect;
    let leads_as_expected = expect.map(|ip| observed.addresses.iter().any(|one| one.ip() == ip));
    let mut tried = Vec::new();
    for address in wanted(observed) {
        let cause = if net::now() >= end || cancel.is_cancelled() {
            None
        } else {
            let plan = plan_for(&observed.plan, address);
            let one = run_once(&plan, network, &|_| (), cancel, end, Budget::single()).await;
            observed.connections += one.connections;
            Some(root_cause(&one).id.to_string())
        };
        tried.push(Other {
            address: address.ip(),
            expected: expect == Some(address.ip()),
            cause,
        });
    }
    let others = Others {
        name_works: handshake(observed).ended_by == EndedBy::Nothing,
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

/// The addresses to try: all but the one that was tried to the end, and the expected one.
fn wanted(observed: &Observed) -> Vec<SocketAddr> {
    let plan = &observed.plan;
    let done = observed
        .seen
        .port_answers
        .facts()
        .and_then(port_answers::Facts::answered);
    let mut wanted: Vec<SocketAddr> = Vec::new();
    if plan.each_address {
        wanted.extend(&observed.addresses);
    }
    let expected = plan.expect.map(|ip| SocketAddr::new(ip, plan.target.port));
    wanted.extend(expected.filter(|expected| !wanted.contains(expected)));
    wanted.retain(|address| Some(address.ip()) != done);
    wanted
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
