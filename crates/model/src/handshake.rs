//! The phases of the connection sequence and how an attempt came to its end.
//!
//! Phases follow [MS-RDPBCGR] 1.3.1.1; the names are the report's (`handshake.reached`).

use serde::{Deserialize, Serialize};
use strum::{Display, EnumIter, IntoStaticStr};

/// A phase of the connection sequence that completed in full.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    Display,
    EnumIter,
    IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Phase {
    /// Not even the name was resolved.
    #[default]
    None,
    /// The name has addresses; an address that was typed completes this at once.
    Resolve,
    /// A TCP connection is established.
    Tcp,
    /// The X.224 connection confirm selected a protocol ([MS-RDPBCGR] 2.2.1.2).
    Negotiation,
    /// TLS is established ([MS-RDPBCGR] 5.4.5).
    Tls,
    /// The server answered the first CredSSP message ([MS-CSSP] 3.1.5).
    CredsspChallenge,
    /// The server took the credentials ([MS-CSSP] 3.1.5).
    Credssp,
    /// The MCS connection stands ([MS-RDPBCGR] 2.2.1.4).
    Mcs,
    /// All channels are joined ([MS-RDPBCGR] 2.2.1.9).
    Channels,
    /// The client said who it is ([MS-RDPBCGR] 2.2.1.11).
    ClientInfo,
    /// Licensing is settled ([MS-RDPBCGR] 2.2.1.12).
    Licensing,
    /// Both ends told their capabilities ([MS-RDPBCGR] 2.2.1.13).
    Capabilities,
    /// The session is there ([MS-RDPBCGR] 1.3.1.1, connection finalization).
    Active,
    /// The first picture was drawn.
    Picture,
}

/// What ended the attempt (`handshake.ended_by`).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Display, EnumIter, IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum EndedBy {
    /// Nothing: all that was asked for was done.
    Nothing,
    /// The resolver has no address for the name.
    NotFound,
    /// TCP refused.
    Refused,
    /// No way to the address, or the system would not open the connection.
    Unreachable,
    /// A phase's limit passed.
    Timeout,
    /// The peer closed the connection in order.
    Close,
    /// The peer reset the connection.
    Reset,
    /// A TLS alert.
    Alert,
    /// An `RDP_NEG_FAILURE` code ([MS-RDPBCGR] 2.2.1.2.2).
    FailureCode,
    /// An MCS disconnect (T125 7 `DisconnectProviderUltimatum`).
    Disconnect,
    /// Bytes which that phase can't contain.
    Garbage,
    /// Another service answers.
    NotRdp,
    /// The person stopped the run.
    Cancelled,
}

/// What kind of program the server seems to be, read from its connection confirm.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    Display,
    EnumIter,
    IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum ServerFamily {
    /// Windows' TermService.
    Windows,
    /// xrdp.
    Xrdp,
    /// FreeRDP's server library: gnome-remote-desktop, krdp, shadow.
    Freerdp,
    /// IronRDP's server library.
    Ironrdp,
    /// `VirtualBox`'s VRDP.
    Virtualbox,
    /// The bytes fit none of the known ones, or several.
    #[default]
    Unknown,
}

/// One phase and how long it took.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct PhaseTime {
    /// Which phase.
    pub phase: Phase,
    /// Milliseconds on a monotonic clock.
    pub ms: f64,
}

/// How far one attempt came.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Handshake {
    /// The last phase that completed.
    pub reached: Phase,
    /// What ended the attempt.
    pub ended_by: EndedBy,
    /// The server's family.
    pub server_family: ServerFamily,
    /// The phases that were entered, in order, with their times.
    pub phases: Vec<PhaseTime>,
}
