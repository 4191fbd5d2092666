//! The network lab: two network namespaces joined by a link in user space, since not every kernel has netem.
//!
//! The client runs on the near side, the servers on the far one. The link (`link.rs`) reads packets from a TUN device
//! on one side and writes them to that on the other: late, in order, some lost, those above a size vanishing without
//! a word. `Lab::serve` brings a practice computer onto the far side; it listens on that side's loopback, and the
//! lab's address leads there. Neither namespaces nor devices outlive the process that holds them.
//!
//! Must never reach beyond its own namespaces. Without root, `/dev/net/tun` or iptables a test fails and says so.

mod link;
mod namespace;
mod recorder;

mod black_hole;
mod courtesy;
mod link_proof;
mod mute;
mod port_states;
mod round_trips;

use std::ffi::OsStr;
use std::net::TcpListener;
use std::process::Command;

use anyhow::{Context as _, Result};
use tappers::{Interface, Tun};

use crate::owned::Owned;
use crate::program::{self, Call};
use link::{Link, Path, Way};
use namespace::Namespace;

/// Which end of the path.
#[derive(Clone, Copy)]
pub(crate) enum Side {
    /// The client's.
    Near,
    /// The servers'.
    Far,
}

/// A path between two namespaces of the test's own. Fields are dropped in order: first the link and its devices.
pub(crate) struct Lab {
    _link: Link,
    near: Namespace,
    far: Namespace,
}

impl Lab {
    /// The near side's IPv4 address, of the range for such tests (RFC 2544).
    pub(crate) const NEAR: &str = "198.18.0.1";
    /// The far side's.
    pub(crate) const FAR: &str = "198.18.0.2";

    /// Builds both sides and the path between them.
    pub(crate) fn new(path: Path) -> Result<Self> {
        let (near, far) = (Namespace::new()?, Namespace::new()?);
        let link = Link::join(device(&near, Self::NEAR)?, device(&far, Self::FAR)?, path)?;
        Ok(Self {
            _link: link,
            near,
            far,
        })
    }

    /// A program that will run on the near side.
    pub(crate) fn near(&self, program: impl AsRef<OsStr>) -> Command {
        self.near.command(program)
    }

    /// A program that will run on the far side.
    pub(crate) fn far(&self, program: impl AsRef<OsStr>) -> Command {
        self.far.command(program)
    }

    /// Does something on a thread of one side.
    pub(crate) fn inside<T: Send>(&self, side: Side, act: impl FnOnce() -> T + Send) -> T {
        self.side(side).inside(act)
    }

    /// Adds a rule to a side's firewall: the arguments of `iptables`.
    pub(crate) fn rule(&self, side: Side, arguments: &[&str]) -> Result<()> {
        self.side(side).call("iptables", arguments)
    }

    /// A listener on the far side, on a free port.
    pub(crate) fn listener(&self) -> Result<TcpListener> {
        Ok(self.inside(Side::Far, || TcpListener::bind((Self::FAR, 0)))?)
    }

    /// A practice computer on the far side, and the port at which the near side reaches it.
    pub(crate) fn serve(&self, fault: &str) -> Result<(Owned, u16)> {
        let (computer, port) = self.practice(fault)?;
        // Practice computers listen on loopback only.
        self.far.set("ipv4/conf/all/route_localnet", "1")?;
        let port_text = port.to_string();
        let reached = ["-d", Self::FAR, "-p", "tcp", "--dport", &port_text];
        let leads = ["-j", "DNAT", "--to-destination", "127.0.0.1"];
        self.rule(
            Side::Far,
            &[&["-t", "nat", "-A", "PREROUTING"], &reached[..], &leads].concat(),
        )?;
        Ok((computer, port))
    }

    /// A practice computer on the far side, and its port on that side's own loopback.
    fn practice(&self, fault: &str) -> Result<(Owned, u16)> {
        let mut program = self.far(program::path());
        let (computer, address) = Owned::start_and_read_line(program.args(["practice", fault]))?;
        let port = address.rsplit_once(':').map(|(_, port)| port.parse());
        Ok((computer, port.with_context(|| address.clone())??))
    }

    /// `check` of a port of the far side, from the near side.
    pub(crate) fn check(&self, port: u16, arguments: &[&str]) -> Call {
        program::run(
            self.near(program::path())
                .args(["check", &format!("{}:{port}", Self::FAR), "--json"])
                .args(arguments),
        )
    }

    fn side(&self, side: Side) -> &Namespace {
        match side {
            Side::Near => &self.near,
            Side::Far => &self.far,
        }
    }
}

/// A namespace's end of the link.
fn device(namespace: &Namespace, address: &str) -> Result<Tun> {
    let device = namespace
        .inside(|| Tun::new_named(Interface::new("lab")?))
        .context("the lab needs /dev/net/tun: no device could be made")?;
    let network = format!("{address}/30");
    namespace.call("ip", &["addr", "add", &network, "dev", "lab"])?;
    namespace.call("ip", &["link", "set", "lab", "mtu", "1500", "up"])?;
    Ok(device)
}
