//! Do settings of this computer change the way that Windows' Remote Desktop program takes?
//!
//! Our own attempt is bound by few of them, so it can't show them. Must not change a setting, and must
//! not call one of them the cause.

mod rules;
#[cfg(test)]
mod tests;

use std::time::Duration;

use machine::{Policies, PolicyValue, Proxies, Proxy, Scope, Setting, Unread};
use model::{Fact, Host, Kind, NameVisitor, Named, Status, Why};
use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoStaticStr};

use crate::run::Run;
use crate::{Evidence, Seen, local};
pub use rules::{Block, Program, Walls};

/// What was read, and what could not be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// The policies.
    pub policies: Result<Policies, Unread>,
    /// The target stands among those that NTLM may be sent to all the same.
    #[serde(default)]
    pub ntlm_excepted: bool,
    /// The proxies.
    pub proxies: Result<Proxies, Unread>,
    /// What the firewall keeps from going out.
    pub firewall: Result<Walls, Unread>,
    /// The target is reached through a gateway that the person knows of.
    #[serde(default)]
    pub gateway: bool,
    /// Our own connection to the target was opened, so that no rule stops every program.
    #[serde(default)]
    pub answered: bool,
}

/// What that comes to: what explains most, first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Verdict {
    /// A rule of the firewall keeps Windows' program from the target.
    Blocked,
    /// The firewall lets only out what a rule allows.
    AllowListOnly,
    /// A policy sends every connection through a gateway that was not named here.
    GatewayForced,
    /// NTLM may not be sent to the target: by address it can't be signed in to.
    NtlmRefused,
    /// A policy ends the attempt where the work computer can't prove who it is.
    StrictIdentity,
    /// A policy refuses connection files that nobody signed.
    FilesRefused,
    /// Not everything could be read, and nothing was found in the rest.
    PartlyRead,
    /// Not everything could be read; in the rest, UDP is off.
    UdpOffPartlyRead,
    /// UDP is off, which is in order.
    UdpOff,
    /// Nothing that changes the way.
    Plain,
}

/// A firewall with thousands of rules takes its time.
const FIREWALL_LIMIT: Duration = Duration::from_secs(2);
/// `RestrictSendingNTLMTraffic`: "Deny all".
const NTLM_DENIED: u32 = 2;
/// `AuthenticationLevel`: "Do not connect if authentication fails".
const IDENTITY_OR_NOTHING: u32 = 1;

pub(crate) async fn observe(run: &mut Run<'_>) -> Seen<Facts> {
    let settings = local::read(run, || (machine::policies(), machine::proxies()));
    let firewall = local::read_within(run, FIREWALL_LIMIT, machine::firewall);
    let (settings, firewall) = tokio::join!(settings, firewall);
    let (policies, proxies) = match settings {
        Ok(read) => read,
        Err(why) => return Seen::NotChecked(why),
    };
    if policies == Err(Unread::Unsupported) {
        return Seen::NotChecked(Why::UnsupportedHere);
    }
    let port = run.target().port;
    let firewall = firewall.unwrap_or(Err(Unread::Failed));
    let exceptions = policies.as_ref().map(|told| told.ntlm_exceptions.as_slice());
    Seen::now(Facts {
        ntlm_excepted: is_excepted(exceptions.unwrap_or_default(), run.host()),
        firewall: firewall.map(|firewall| Walls::of(firewall, port)),
        gateway: run.target().gateway.is_some(),
        answered: run.answered.is_some(),
        policies,
        proxies,
    })
}

/// Whether a host stands in the list: by its name, or by a pattern with `*` at an end.
fn is_excepted(exceptions: &[String], host: &Host) -> bool {
    let host = match host {
        Host::Name(name) => name.to_lowercase(),
        Host::Address { ip, .. } => ip.to_string(),
    };
    exceptions.iter().any(|exception| {
        let exception = exception.trim().to_lowercase();
        match (exception.strip_prefix('*'), exception.strip_suffix('*')) {
            (Some(end), _) => host.ends_with(end),
            (None, Some(start)) => host.starts_with(start),
            (None, None) => host == exception,
        }
    })
}

/// Judges what was read.
pub fn judge(facts: &Facts) -> Verdict {
    let walls = facts.firewall.as_ref().ok();
    if walls.is_some_and(|walls| walls.block_tcp(facts.answered)) {
        Verdict::Blocked
    } else if walls.is_some_and(|walls| walls.allow_list_only) {
        Verdict::AllowListOnly
    } else if facts.is(Setting::GatewayUse, 1) && !facts.gateway {
        Verdict::GatewayForced
    } else if facts.is(Setting::NtlmSending, NTLM_DENIED) && !facts.ntlm_excepted {
        Verdict::NtlmRefused
    } else if facts.is(Setting::ServerAuthentication, IDENTITY_OR_NOTHING) {
        Verdict::StrictIdentity
    } else if facts.is(Setting::UnsignedFiles, 0) {
        Verdict::FilesRefused
    } else if !facts.unread().is_empty() && facts.udp_is_off() {
        Verdict::UdpOffPartlyRead
    } else if !facts.unread().is_empty() {
        Verdict::PartlyRead
    } else if facts.udp_is_off() {
        Verdict::UdpOff
    } else {
        Verdict::Plain
    }
}

impl crate::Verdict for Verdict {
    fn status(self) -> Status {
        match self {
            Self::Plain | Self::UdpOff => Status::Fine,
            Self::Blocked
            | Self::AllowListOnly
            | Self::GatewayForced
            | Self::NtlmRefused
            | Self::StrictIdentity
            | Self::FilesRefused
            | Self::PartlyRead
            | Self::UdpOffPartlyRead => Status::Warning,
        }
    }
}

impl Facts {
    fn values(&self) -> &[PolicyValue] {
        self.policies
            .as_ref()
            .map_or(&[], |policies| policies.values.as_slice())
    }

    /// What a setting is for this person: the computer's counts more than the person's own.
    fn value(&self, setting: Setting) -> Option<u32> {
        let mut values = self.values().iter();
        let of = |scope| {
            move |value: &&PolicyValue| value.setting == setting && value.scope == scope
        };
        let computer = values.clone().find(of(Scope::Computer));
        computer
            .or_else(|| values.find(of(Scope::Person)))
            .map(|value| value.number)
    }

    fn is(&self, setting: Setting, number: u32) -> bool {
        self.value(setting) == Some(number)
    }

    fn udp_is_off(&self) -> bool {
        let blocked = self.firewall.as_ref().is_ok_and(Walls::block_udp);
        let is_on = |setting| self.value(setting).is_some_and(|number| number != 0);
        blocked || is_on(Setting::UdpOff) || is_on(Setting::UdpTransportOff)
    }

    /// What could not be read.
    fn unread(&self) -> Vec<&'static str> {
        let parts = [
            ("policies", self.policies.is_err()),
            ("proxies", self.proxies.is_err()),
            ("firewall", self.firewall.is_err()),
        ];
        let unread = parts.into_iter().filter(|(_, unread)| *unread);
        unread.map(|(part, _)| part).collect()
    }
}

impl Named for Facts {
    fn visit_names(&mut self, visitor: &mut dyn NameVisitor) {
        let Self {
            policies,
            ntlm_excepted: _,
            proxies,
            firewall,
            gateway: _,
            answered: _,
        } = self;
        if let Ok(Policies {
            values: _,
            ntlm_exceptions,
        }) = policies
        {
            for exception in ntlm_exceptions {
                visitor.text(Kind::Host, exception);
            }
        }
        if let Ok(Proxies { person, system }) = proxies {
            for Proxy {
                server,
                script,
                detects: _,
            } in [person, system]
            {
                for place in [server, script].into_iter().flatten() {
                    visitor.text(Kind::Host, place);
                }
            }
        }
        if let Ok(walls) = firewall {
            walls.visit_names(visitor);
        }
    }
}

impl Evidence for Facts {
    fn list(&self) -> Vec<Fact> {
        let set = self.values().iter().map(|value| {
            let setting: &str = value.setting.into();
            let scope = match value.scope {
                Scope::Computer => "computer",
                Scope::Person => "person",
            };
            format!("{setting} {scope} {}", value.number)
        });
        let refuses = self.is(Setting::NtlmSending, NTLM_DENIED) && !self.ntlm_excepted;
        let mut list = vec![
            Fact::texts("set", Kind::Enum, set),
            Fact::flag("udp_off", self.udp_is_off()),
            Fact::flag("ntlm_refused", refuses),
            Fact::word("firewall_read", if self.firewall.is_ok() { "yes" } else { "no" }),
        ];
        if let Some(first) = self.unread().first() {
            list.push(Fact::word("unread", *first));
        }
        if let Ok(proxies) = &self.proxies {
            let used = [&proxies.person, &proxies.system];
            let servers: Vec<String> = used.iter().filter_map(|one| one.server.clone()).collect();
            let scripts: Vec<String> = used.iter().filter_map(|one| one.script.clone()).collect();
            list.push(Fact::flag("proxy", !(servers.is_empty() && scripts.is_empty())));
            list.push(Fact::texts("proxies", Kind::Host, servers.into_iter().chain(scripts)));
        }
        if let Ok(walls) = &self.firewall {
            list.extend(walls.list(self.answered));
        }
        list
    }
}
