//! Which of this computer's adapters leads to the target, and is that one a VPN?
//!
//! Reads the system's tables only; must not send anything, and must not blame a network that carried an answer.

pub(crate) mod agents;
pub(crate) mod kinds;
mod more;
#[cfg(test)]
mod tests;

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;

use machine::Adapter;
use model::{Fact, Kind, NameVisitor, Named, Status, Why};
use net::Network;
use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoStaticStr};

use crate::run::Run;
use crate::local::{self, Lately};
use crate::{CheckId, Evidence, Seen};
use kinds::AdapterKind;
pub use more::More;

/// What was last said beside the adapters.
static MORE: Lately<More> = Lately::const_new(None);
/// The system's tables are read within this, or not at all.
const LIMIT: Duration = Duration::from_secs(1);
/// A network that has a way to nowhere, not even to this, isn't this computer's (RFC 863 names the port).
const HERE: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 9);

/// The adapters, and the way to the target.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// The address that the way leads to; `None` where the name led to none.
    #[serde(default)]
    pub target: Option<IpAddr>,
    /// The address of this computer that packets to it leave from.
    #[serde(default)]
    pub source: Option<IpAddr>,
    /// Whether anything answered there or at the gateway, if only by a refusal; `None` where nobody asked.
    #[serde(default)]
    pub reached: Option<bool>,
    /// All adapters, loopback among them.
    pub adapters: Vec<Adapter>,
    /// What else this computer says of its networks.
    #[serde(default)]
    pub more: More,
}

/// What that comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Verdict {
    /// An adapter leads there.
    Connected,
    /// The adapter that leads there is a VPN's.
    ThroughVpn,
    /// The target is this computer.
    Loopback,
    /// No adapter but loopback is up with an address.
    NoAdapter,
    /// One is up, but which one leads there can't be told.
    UnknownWay,
    /// The target was not reached, and a VPN is set up here and off.
    VpnIdle,
    /// Wi-Fi leads there, and it is weak.
    WeakWifi,
}

/// Begins what takes the system a while to say, beside what is asked over the network meanwhile.
pub(crate) fn begin(run: &Run<'_>) {
    if run.is_selected(CheckId::network_up) && is_this_computers(run.network) {
        tokio::spawn(local::read_lately(run, &MORE, More::read));
    }
}

pub(crate) async fn observe(run: &mut Run<'_>) -> Seen<Facts> {
    if !is_this_computers(run.network) {
        return Seen::NotChecked(Why::UnsupportedHere);
    }
    let target = target(run).await;
    if target.is_none() && run.goes_through_gateway() {
        return Seen::NotChecked(Why::BehindGateway);
    }
    let source = target.and_then(|address| run.network.source_towards(address));
    let reading = tokio::task::spawn_blocking(machine::adapters);
    let reading = tokio::time::timeout_at((net::now() + LIMIT).min(run.end), reading);
    // What is slow to say the rest must not take the adapters with it.
    let more = local::read_lately(run, &MORE, More::read);
    let (adapters, more) = tokio::join!(reading, more);
    let more = more.unwrap_or_default();
    match adapters {
        Err(_) => Seen::NotChecked(Why::OutOfTime),
        // Every system lists at least its loopback.
        Ok(Err(_)) => Seen::NotChecked(Why::UnsupportedHere),
        Ok(Ok(adapters)) if adapters.is_empty() => Seen::NotChecked(Why::UnsupportedHere),
        Ok(Ok(adapters)) => Seen::now(Facts {
            target: target.map(|address| address.ip()),
            source,
            reached: reached(run),
            adapters,
            more,
        }),
    }
}

/// Whether a VPN's adapter is up on this computer. Reads system tables, some milliseconds; a VPN
/// without an adapter of its own is not seen.
pub fn vpn_is_up() -> bool {
    machine::adapters().iter().any(|adapter| {
        adapter.up && !adapter.addresses.is_empty() && AdapterKind::of(adapter).is_surely_vpn()
    })
}

/// Whether a network is this computer's, and not one that a test made up.
pub(crate) fn is_this_computers(network: &dyn Network) -> bool {
    network.source_towards(HERE).is_some()
}

/// The address that answered, else the first one of the name.
async fn target(run: &mut Run<'_>) -> Option<SocketAddr> {
    if run.answered.is_some() {
        return run.answered;
    }
    local::addresses(run).await.first().copied()
}

fn reached(run: &Run<'_>) -> Option<bool> {
    match (
        run.verdict(CheckId::name_resolves),
        run.verdict(CheckId::port_answers),
    ) {
        (_, Some("open" | "refused")) => Some(true),
        _ if run.is_well(CheckId::gateway_answers) => Some(true),
        (_, Some("silent" | "unreachable" | "no_route"))
        | (Some("no_such_name" | "resolver_silent"), None) => Some(false),
        _ => None,
    }
}

impl Facts {
    /// Whether packets to the target never leave this computer.
    fn stays_here(&self) -> bool {
        let is_loopback = |ip: Option<IpAddr>| ip.is_some_and(|ip| ip.is_loopback());
        let is_own = self.source.is_some() && self.source == self.target;
        is_loopback(self.target) || is_loopback(self.source) || is_own
    }

    /// The adapter that leads to the target.
    fn way(&self) -> Option<&Adapter> {
        if self.stays_here() {
            let mut adapters = self.adapters.iter();
            return adapters.find(|adapter| AdapterKind::of(adapter) == AdapterKind::Loopback);
        }
        let source = self.source?;
        let with_it = self
            .adapters
            .iter()
            .filter(|one| one.addresses.contains(&source));
        with_it.max_by_key(|adapter| adapter.up)
    }

    /// Whether an adapter could carry packets beyond its own wire.
    fn carries(&self, adapter: &Adapter) -> bool {
        let on_own_wire = self.target.is_some_and(is_link_local);
        let counts = |ip: &IpAddr| !ip.is_loopback() && (on_own_wire || !is_link_local(*ip));
        adapter.up && adapter.addresses.iter().any(counts)
    }

    /// The adapters but loopback that carry packets.
    fn carriers(&self) -> impl Iterator<Item = (&Adapter, AdapterKind)> {
        self.kinds()
            .filter(|(adapter, kind)| *kind != AdapterKind::Loopback && self.carries(adapter))
    }

    fn kinds(&self) -> impl Iterator<Item = (&Adapter, AdapterKind)> {
        self.adapters
            .iter()
            .map(|adapter| (adapter, AdapterKind::of(adapter)))
    }

    /// A VPN that carries packets, whether it leads to the target or not.
    fn vpn_up(&self) -> Option<AdapterKind> {
        self.carriers()
            .map(|(_, kind)| kind)
            .find(|kind| matches!(kind, AdapterKind::Vpn(_)))
    }

    /// A VPN that is set up and off, where none is on.
    fn vpn_off(&self) -> Option<AdapterKind> {
        let mut off = self.kinds().filter(|(adapter, _)| !self.carries(adapter));
        let found = off.find(|(_, kind)| kind.is_surely_vpn())?.1;
        self.vpn_up().is_none().then_some(found)
    }

    /// The kind that the report names.
    fn kind(&self) -> &'static str {
        match self.way() {
            Some(way) => AdapterKind::of(way).into(),
            None if self.carriers().next().is_some() => AdapterKind::Unknown.into(),
            None => "none",
        }
    }
}

/// Only on one's own wire (RFC 3927 1.2, RFC 4291 2.5.6); what an adapter has that got no other.
fn is_link_local(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => ip.is_link_local(),
        IpAddr::V6(ip) => ip.is_unicast_link_local(),
    }
}

/// Judges the way: what explains most first.
pub fn judge(facts: &Facts) -> Verdict {
    if facts.stays_here() {
        return Verdict::Loopback;
    }
    if facts.carriers().next().is_none() && facts.reached != Some(true) {
        return Verdict::NoAdapter;
    }
    match facts.way().map(AdapterKind::of) {
        Some(AdapterKind::Vpn(_)) => Verdict::ThroughVpn,
        _ if facts.reached == Some(false) && facts.vpn_off().is_some() => Verdict::VpnIdle,
        Some(AdapterKind::Wifi) if facts.more.wifi_is_weak() => Verdict::WeakWifi,
        Some(_) => Verdict::Connected,
        None => Verdict::UnknownWay,
    }
}

impl crate::Verdict for Verdict {
    fn status(self) -> Status {
        match self {
            Self::Connected | Self::ThroughVpn | Self::Loopback => Status::Fine,
            Self::UnknownWay | Self::VpnIdle | Self::WeakWifi => Status::Warning,
            Self::NoAdapter => Status::Problem,
        }
    }
}

impl Named for Facts {
    fn visit_names(&mut self, visitor: &mut dyn NameVisitor) {
        let Self {
            target,
            source,
            reached: _,
            adapters,
            more,
        } = self;
        more.visit_names(visitor);
        target.visit_names(visitor);
        source.visit_names(visitor);
        for adapter in adapters {
            let told = kinds::word(adapter);
            visit_adapter(adapter, visitor);
            // What sort of adapter it is is no secret, and must be seen later too.
            if let Some(word) = told.filter(|word| kinds::word(adapter) != Some(*word)) {
                word.add_to(adapter);
            }
        }
    }
}

fn visit_adapter(adapter: &mut Adapter, visitor: &mut dyn NameVisitor) {
    let Adapter {
        name,
        device,
        description,
        medium: _,
        up: _,
        addresses,
        bits_per_s: _,
        mtu: _,
    } = adapter;
    for name in [name, device, description] {
        visitor.text(Kind::Ssid, name);
    }
    addresses.visit_names(visitor);
}

impl Evidence for Facts {
    fn list(&self) -> Vec<Fact> {
        let through = self
            .way()
            .map(AdapterKind::of)
            .filter(|_| !self.stays_here());
        let through = through.filter(|kind| matches!(kind, AdapterKind::Vpn(_)));
        let vpn = match through.or_else(|| self.vpn_up()).or_else(|| self.vpn_off()) {
            Some(AdapterKind::Vpn(name)) => name,
            _ => "none",
        };
        let carriers = i64::try_from(self.carriers().count()).unwrap_or(i64::MAX);
        let mut list = vec![
            Fact::word("kind", self.kind()),
            Fact::word("vpn", vpn),
            Fact::flag("vpn_up", self.vpn_up().is_some()),
            Fact::flag("through_vpn", through.is_some()),
            Fact::whole("adapters_up", carriers),
        ];
        list.extend(
            self.source
                .map(|ip| Fact::text("source", Kind::Address, ip.to_string())),
        );
        if let Some(way) = self.way() {
            // People name their adapters after people and firms.
            list.push(Fact::text("adapter", Kind::Ssid, &way.name));
            list.push(Fact::flag("has_address", !way.addresses.is_empty()));
            list.extend(way.mtu.map(|bytes| Fact::whole("mtu", bytes)));
            list.extend(way.bits_per_s.map(megabits));
        }
        list.extend(self.more.list());
        list
    }
}

fn megabits(bits_per_s: u64) -> Fact {
    Fact::whole(
        "mbit_per_s",
        i64::try_from(bits_per_s / 1_000_000).unwrap_or(i64::MAX),
    )
}
