//! What this computer says of its networks beside the adapters: signal, cost, VPNs, resolvers, agents.
//!
//! Each is a fact of its own; what a system does not say is left open, and nothing follows from it.

use machine::{Resolvers, VpnProfile};
use model::{Fact, Kind, NameVisitor, Named};
use serde::{Deserialize, Serialize};

use super::agents;

/// Windows shows one bar of five from here down; below it frames are lost.
const WEAK_PERCENT: u8 = 20;
const SECONDS_A_MINUTE: u32 = 60;

/// What is known beside the adapters; `None` where the system does not say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct More {
    /// The strength of Wi-Fi in per cent.
    #[serde(default)]
    pub wifi_percent: Option<u8>,
    /// The connection is paid by what goes over it.
    #[serde(default)]
    pub metered: Option<bool>,
    /// The VPNs that are set up in the system itself.
    #[serde(default)]
    pub vpns: Option<Vec<VpnProfile>>,
    /// Whom the resolver asks.
    #[serde(default)]
    pub resolvers: Option<Resolvers>,
    /// Products that run here and look into or carry traffic.
    #[serde(default)]
    pub agents: Option<Vec<String>>,
}

impl More {
    /// Asks the system for all at once; as long as its slowest answer.
    pub(super) fn read() -> Self {
        std::thread::scope(|scope| {
            let wifi = scope.spawn(machine::wifi_signal_percent);
            let metered = scope.spawn(machine::metered);
            let vpns = scope.spawn(machine::vpn_profiles);
            let agents = scope.spawn(agents::here);
            Self {
                resolvers: machine::resolvers().ok(),
                wifi_percent: wifi.join().ok().and_then(Result::ok),
                metered: metered.join().ok().and_then(Result::ok),
                vpns: vpns.join().ok().and_then(Result::ok),
                agents: agents.join().ok().and_then(Result::ok),
            }
        })
    }

    pub(super) fn wifi_is_weak(&self) -> bool {
        self.wifi_percent
            .is_some_and(|percent| percent <= WEAK_PERCENT)
    }

    /// The VPN that its own settings speak of: the one that is up, or the only one there is.
    fn vpn(&self) -> Option<&VpnProfile> {
        let vpns = self.vpns.as_deref().unwrap_or_default();
        let up = vpns.iter().find(|vpn| vpn.up == Some(true));
        up.or(match vpns {
            [only] => Some(only),
            _ => None,
        })
    }

    pub(super) fn list(&self) -> Vec<Fact> {
        let vpn = self.vpn();
        let idle_s = vpn.and_then(|vpn| vpn.idle_limit_s);
        let agents = self.agents.clone().unwrap_or_default();
        let mut list = vec![
            Fact::flag("idle_known", idle_s.is_some()),
            Fact::word(
                "agents_here",
                match &self.agents {
                    None => "not_known",
                    Some(agents) if agents.is_empty() => "no",
                    Some(_) => "yes",
                },
            ),
            Fact::texts("agents", Kind::Enum, agents),
        ];
        list.extend(idle_s.map(|limit| Fact::whole("vpn_idle_limit_s", limit)));
        list.extend(idle_s.map(|limit| {
            Fact::whole("vpn_idle_limit_minutes", limit.div_ceil(SECONDS_A_MINUTE))
        }));
        list.extend(
            vpn.and_then(|vpn| vpn.splits)
                .map(|splits| Fact::flag("vpn_splits", splits)),
        );
        list.extend(
            self.wifi_percent
                .map(|percent| Fact::whole("wifi_percent", percent)),
        );
        list.extend(self.metered.map(|metered| Fact::flag("metered", metered)));
        if let Some(resolvers) = &self.resolvers {
            let servers = resolvers.servers.iter().map(ToString::to_string);
            list.push(Fact::texts("resolvers", Kind::Address, servers));
            let suffixes = resolvers.suffixes.iter().cloned();
            list.push(Fact::texts("suffixes", Kind::Domain, suffixes));
        }
        list
    }
}

impl Named for More {
    fn visit_names(&mut self, visitor: &mut dyn NameVisitor) {
        let Self {
            wifi_percent: _,
            metered: _,
            vpns,
            resolvers,
            agents: _,
        } = self;
        for VpnProfile {
            name,
            up: _,
            splits: _,
            idle_limit_s: _,
        } in vpns.iter_mut().flatten()
        {
            visitor.text(Kind::Ssid, name);
        }
        if let Some(Resolvers { servers, suffixes }) = resolvers {
            servers.visit_names(visitor);
            for suffix in suffixes {
                visitor.text(Kind::Domain, suffix);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vpn(name: &str, up: Option<bool>, idle_limit_s: Option<u32>) -> VpnProfile {
        VpnProfile {
            name: name.to_owned(),
            up,
            splits: Some(true),
            idle_limit_s,
        }
    }

    #[test]
    fn of_several_vpns_only_the_one_that_is_up_is_spoken_of() {
        let more = |vpns: Vec<VpnProfile>| More {
            vpns: Some(vpns),
            ..More::default()
        };
        let one = vpn("work", None, Some(301));
        let two = vpn("home", Some(true), None);
        assert_eq!(more(vec![one.clone()]).vpn(), Some(&one));
        assert_eq!(more(vec![one.clone(), two.clone()]).vpn(), Some(&two));
        assert_eq!(more(vec![one.clone(), one.clone()]).vpn(), None);
        assert_eq!(More::default().vpn(), None);
        let list = more(vec![one]).list();
        assert!(list.contains(&Fact::whole("vpn_idle_limit_minutes", 6)));
    }
}
