//! Which of the firewall's rules concern Windows' Remote Desktop program and this target.
//!
//! Must not guess what a rule that holds for some addresses, adapters or accounts only does to this one.

use machine::{BlockRule, Firewall};
use model::{Fact, Kind, NameVisitor, Named};
use serde::{Deserialize, Serialize};

/// Windows' own Remote Desktop program, without its folder.
const MSTSC: &str = "mstsc.exe";
/// IANA protocol numbers.
const TCP: u8 = 6;
const UDP: u8 = 17;

/// The program that a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Program {
    /// Every one.
    All,
    /// Windows' own Remote Desktop program.
    Mstsc,
}

/// A rule that keeps something of Remote Desktop from going out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// Its name; people may have written it.
    pub name: String,
    /// The program that it is about.
    pub program: Program,
    /// It holds for TCP to the target's port.
    pub tcp: bool,
    /// It holds for UDP to the target's port.
    pub udp: bool,
    /// It holds for every address, and on this computer whatever the local port, adapter and account.
    pub anywhere: bool,
}

/// What the firewall keeps from going out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Walls {
    /// It lets only out what a rule allows.
    #[serde(default)]
    pub allow_list_only: bool,
    /// The rules that concern this target.
    #[serde(default)]
    pub blocks: Vec<Block>,
}

impl Walls {
    /// Those of the firewall's rules that concern Remote Desktop on this port.
    pub(super) fn of(firewall: Firewall, port: u16) -> Self {
        if !firewall.on {
            return Self::default();
        }
        let blocks = firewall.rules.into_iter();
        Self {
            allow_list_only: firewall.blocks_by_default,
            blocks: blocks.filter_map(|rule| block(rule, port)).collect(),
        }
    }

    pub(super) fn block_tcp(&self, answered: bool) -> bool {
        self.stopper(answered).is_some()
    }

    /// The rule that surely stops the client: one for every program is overruled where ours got through.
    fn stopper(&self, answered: bool) -> Option<&Block> {
        let stops = |block: &&Block| {
            let is_refuted = answered && block.program == Program::All;
            block.tcp && block.anywhere && !is_refuted
        };
        self.blocks.iter().find(stops)
    }

    pub(super) fn block_udp(&self) -> bool {
        self.blocks.iter().any(|block| block.udp && block.anywhere)
    }

    pub(super) fn list(&self, answered: bool) -> Vec<Fact> {
        let only_some = self.blocks.iter().filter(|block| !block.anywhere).count();
        let first = self.stopper(answered);
        let mut list = vec![
            Fact::flag("allow_list_only", self.allow_list_only),
            Fact::whole("rules_for_some_addresses", i64::try_from(only_some).unwrap_or(i64::MAX)),
        ];
        list.extend(first.map(|block| Fact::text("rule", Kind::Ssid, &block.name)));
        list.extend(first.map(|block| {
            let program = match block.program {
                Program::All => "all",
                Program::Mstsc => "mstsc",
            };
            Fact::word("rule_for", program)
        }));
        list
    }
}

impl Named for Walls {
    fn visit_names(&mut self, visitor: &mut dyn NameVisitor) {
        let Self {
            allow_list_only: _,
            blocks,
        } = self;
        for Block {
            name,
            program: _,
            tcp: _,
            udp: _,
            anywhere: _,
        } in blocks
        {
            visitor.text(Kind::Ssid, name);
        }
    }
}

/// What a rule does to Remote Desktop, if anything.
fn block(rule: BlockRule, port: u16) -> Option<Block> {
    let program = match rule.program.as_deref() {
        None => Program::All,
        Some(path) => {
            let file = path.rsplit(['\\', '/']).next()?;
            file.eq_ignore_ascii_case(MSTSC).then_some(Program::Mstsc)?
        }
    };
    // A service's rule is not about a program that a person starts.
    if rule.service.as_deref().is_some_and(|service| service != "*") || !takes_in(&rule.remote_ports, port) {
        return None;
    }
    let holds_for = |protocol| rule.protocol.is_none_or(|number| number == protocol);
    let (tcp, udp) = (holds_for(TCP), holds_for(UDP));
    (tcp || udp).then(|| Block {
        anywhere: is_any(&rule.remote_addresses) && !rule.limited,
        name: rule.name,
        program,
        tcp,
        udp,
    })
}

fn is_any(list: &str) -> bool {
    matches!(list.trim(), "" | "*")
}

/// Whether a list of ports and ranges takes one in (Win32 INetFwRule, RemotePorts).
fn takes_in(ports: &str, port: u16) -> bool {
    is_any(ports)
        || ports.split(',').any(|part| {
            let (first, last) = part.split_once('-').unwrap_or((part, part));
            let bounds = (first.trim().parse::<u16>(), last.trim().parse::<u16>());
            matches!(bounds, (Ok(first), Ok(last)) if (first..=last).contains(&port))
        })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use rstest::rstest;

    use super::*;

    fn rule(program: Option<&str>, ports: &str) -> BlockRule {
        BlockRule {
            name: "a rule".to_owned(),
            program: program.map(str::to_owned),
            service: None,
            protocol: Some(TCP),
            remote_ports: ports.to_owned(),
            remote_addresses: "*".to_owned(),
            limited: false,
        }
    }

    #[rstest]
    #[case(Some(r"%SystemRoot%\system32\mstsc.exe"), "*", true)]
    #[case(Some(r"C:\Windows\System32\MSTSC.EXE"), "3389", true)]
    #[case(Some("mstsc.exe"), "", true)]
    #[case(None, "3000-4000,8080", true)]
    #[case(None, "80, 3389", true)]
    #[case(None, "80,443", false)]
    #[case(None, "3390-4000", false)]
    #[case(None, "RPC", false)]
    #[case(Some(r"C:\games\play.exe"), "*", false)]
    #[case(Some(r"C:\games\notmstsc.exe"), "*", false)]
    fn only_what_concerns_remote_desktop_counts(
        #[case] program: Option<&str>,
        #[case] ports: &str,
        #[case] counts: bool,
    ) {
        assert_eq!(block(rule(program, ports), 3389).is_some(), counts);
    }

    #[test]
    fn a_rule_for_some_addresses_a_service_or_another_protocol_does_not_stop_tcp() {
        let some = BlockRule {
            remote_addresses: "10.0.0.0/255.0.0.0".to_owned(),
            ..rule(None, "*")
        };
        let service = BlockRule {
            service: Some("bits".to_owned()),
            ..rule(None, "*")
        };
        let udp = BlockRule {
            protocol: Some(UDP),
            ..rule(Some("mstsc.exe"), "*")
        };
        let icmp = BlockRule {
            protocol: Some(1),
            ..rule(None, "*")
        };
        let on = Firewall {
            on: true,
            blocks_by_default: false,
            rules: vec![some, service, udp, icmp],
        };
        let walls = Walls::of(on.clone(), 3389);
        assert!(!walls.block_tcp(false));
        assert!(walls.block_udp());
        assert_eq!(walls.blocks.len(), 2);
        let off = Firewall { on: false, ..on };
        assert_eq!(Walls::of(off, 3389), Walls::default());
    }

    #[test]
    fn a_limited_rule_is_told_and_stops_nothing() {
        let any = BlockRule {
            protocol: None,
            ..rule(None, "*")
        };
        let walls_of = |rule| {
            let on = Firewall {
                on: true,
                blocks_by_default: false,
                rules: vec![rule],
            };
            Walls::of(on, 3389)
        };
        let whole = walls_of(any.clone());
        assert!(whole.block_tcp(false) && whole.block_udp());
        let limited = walls_of(BlockRule {
            limited: true,
            ..any
        });
        assert!(!limited.block_tcp(false) && !limited.block_udp());
        assert_eq!(limited.blocks.len(), 1);
    }
}
