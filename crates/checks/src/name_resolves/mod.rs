//! Does the network's directory know the name? Asks the system's resolver once.
//!
//! Must not judge whether the addresses are the right ones: that takes a connection.

use std::net::IpAddr;

use model::{Fact, Failure, Kind, NameVisitor, Named, Status, Why};
use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoStaticStr};

use crate::run::Run;
use crate::{Evidence, Others, Seen};

/// What the resolver said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// The name that was asked for.
    pub name: String,
    /// All its addresses, in the system's order.
    #[serde(default)]
    pub addresses: Vec<IpAddr>,
    /// What went wrong.
    pub failure: Option<Failure>,
    /// What the address that the person expects says, where the name leads nowhere.
    #[serde(default)]
    pub others: Option<Others>,
}

/// What that comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Verdict {
    /// There is at least one address.
    Resolved,
    /// The resolver says there is no such name.
    NoSuchName,
    /// The resolver did not answer, or could not be asked.
    ResolverSilent,
}

pub(crate) async fn observe(run: &mut Run<'_>) -> Seen<Facts> {
    let target = run.target();
    let asked = run.network.resolve(&target.host, target.port);
    let found = tokio::time::timeout_at(run.deadline(), asked)
        .await
        .unwrap_or(Err(Failure::TimedOut));
    let failure = found.as_ref().err().copied();
    run.addresses = found.unwrap_or_default();
    match target.host.name() {
        None => Seen::NotApplicable,
        // Only the gateway needs to know a name inside.
        Some(_) if failure.is_some() && run.goes_through_gateway() => {
            Seen::NotChecked(Why::BehindGateway)
        }
        Some(name) => Seen::now(Facts {
            name: name.to_owned(),
            addresses: run.addresses.iter().map(std::net::SocketAddr::ip).collect(),
            failure,
            others: None,
        }),
    }
}

/// Judges what the resolver said.
pub fn judge(facts: &Facts) -> Verdict {
    match facts.failure {
        None if !facts.addresses.is_empty() => Verdict::Resolved,
        None | Some(Failure::NameNotFound) => Verdict::NoSuchName,
        Some(_) => Verdict::ResolverSilent,
    }
}

impl crate::Verdict for Verdict {
    fn status(self) -> Status {
        match self {
            Self::Resolved => Status::Fine,
            Self::NoSuchName | Self::ResolverSilent => Status::Problem,
        }
    }
}

impl Named for Facts {
    fn visit_names(&mut self, visitor: &mut dyn NameVisitor) {
        let Self {
            name,
            addresses,
            failure: _,
            others,
        } = self;
        visitor.text(Kind::Host, name);
        addresses.visit_names(visitor);
        others.visit_names(visitor);
    }
}

impl Evidence for Facts {
    fn list(&self) -> Vec<Fact> {
        let addresses = self.addresses.iter().map(ToString::to_string);
        let mut list = vec![
            Fact::text("name", Kind::Host, &self.name),
            Fact::whole("count", i64::try_from(self.addresses.len()).unwrap_or(i64::MAX)),
            Fact::texts("addresses", Kind::Address, addresses),
        ];
        list.extend(self.failure.map(|failure| Fact::word("failure", failure)));
        list.extend(self.others.iter().flat_map(Others::list));
        list
    }
}
