//! What a firewall does to the connection, and what the person is told of it.
//!
//! Must use real rules: the answers come from the system, not from a stand-in.

use serde_json::Value;

use super::{Lab, Path, Side, Way};
use crate::owned::Owned;
use crate::program::{assert_schema, check_of, remarks};

/// The port that the rules are about; a server listens there all the same.
struct Guarded {
    lab: Lab,
    _computer: Owned,
    port: u16,
}

impl Guarded {
    /// A healthy computer behind `rule` in this chain of that side's firewall.
    fn by(side: Side, chain: &str, rule: &[&str]) -> Self {
        let lab = Lab::new(Path::both(Way::late(10))).unwrap();
        let (computer, port) = lab.serve("healthy").unwrap();
        let port_text = port.to_string();
        let packets = ["-A", chain, "-p", "tcp", "--dport", &port_text];
        lab.rule(side, &[&packets, rule].concat()).unwrap();
        Self {
            lab,
            _computer: computer,
            port,
        }
    }

    /// The report, and how it ended.
    fn report(&self, cause: &str, ended_by: &str) -> Value {
        let call = self.lab.check(self.port, &["--timeout", "2"]);
        let report = call.report();
        assert_schema(&report);
        assert_eq!(report["cause"]["id"], cause, "{:#?}", remarks(&report));
        assert_eq!(report["handshake"]["ended_by"], ended_by);
        assert_eq!(report["handshake"]["reached"], "resolve");
        assert_eq!(report["connections"], 0);
        assert_eq!(call.exit, Some(1));
        report
    }
}

/// A firewall before the work computer.
fn far(rule: &[&str]) -> Guarded {
    Guarded::by(Side::Far, "INPUT", rule)
}

fn rejected(with: &str) -> Guarded {
    far(&["-j", "REJECT", "--reject-with", with])
}

#[test]
fn dropped_is_a_silent_port() {
    let report = far(&["-j", "DROP"]).report("port_silent", "timeout");
    assert_eq!(check_of(&report, "port_answers")["verdict"], "silent");
}

#[test]
fn rejected_with_a_reset_is_a_closed_port() {
    let report = rejected("tcp-reset").report("port_closed", "refused");
    assert_eq!(check_of(&report, "port_answers")["verdict"], "refused");
}

/// For TCP the system keeps to itself that this computer's own firewall swallowed it, and tries again.
#[test]
fn dropped_by_this_computer_s_own_firewall_is_a_silent_port() {
    Guarded::by(Side::Near, "OUTPUT", &["-j", "DROP"]).report("port_silent", "timeout");
}

/// The system hands this to programs as a refusal, no different from a reset.
#[test]
fn rejected_as_port_unreachable_is_a_closed_port() {
    rejected("icmp-port-unreachable").report("port_closed", "refused");
}

#[test]
fn rejected_as_host_unreachable_is_unreachable() {
    let report = rejected("icmp-host-unreachable").report("unreachable", "unreachable");
    assert_eq!(check_of(&report, "port_answers")["verdict"], "unreachable");
}

#[test]
fn rejected_as_prohibited_is_unreachable() {
    for with in ["icmp-admin-prohibited", "icmp-host-prohibited"] {
        rejected(with).report("unreachable", "unreachable");
    }
}

/// A router said so; this computer does have a network.
#[test]
fn rejected_as_net_unreachable_is_unreachable() {
    for with in ["icmp-net-unreachable", "icmp-net-prohibited"] {
        rejected(with).report("unreachable", "unreachable");
    }
}
