//! The closed list of ways in which the system says that the network did not do what was asked.

use serde::{Deserialize, Serialize};
use strum::{Display, IntoStaticStr};

/// One failure of a resolver, a connect, a read or a write.
///
/// `net` makes these from the system's error numbers; nothing else does.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Display, IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Failure {
    /// The resolver knows no such name (`EAI_NONAME`, `EAI_NODATA`, `WSAHOST_NOT_FOUND`).
    NameNotFound,
    /// The resolver gave no answer (`EAI_AGAIN`, `EAI_FAIL`).
    ResolverSilent,
    /// The peer refused the connection (`ECONNREFUSED`).
    Refused,
    /// A router or the system says the peer can't be reached (`EHOSTUNREACH`, ICMP).
    Unreachable,
    /// This computer has no route to the address (`ENETUNREACH` before any packet).
    NoRoute,
    /// This computer would not open the connection (`EACCES`, `EPERM`, `WSAEACCES`).
    BlockedHere,
    /// The limit passed.
    TimedOut,
    /// The peer closed the connection in order.
    Closed,
    /// The peer reset the connection (`ECONNRESET`, `ECONNABORTED`, `EPIPE`).
    Reset,
    /// The peer sent a TLS alert: its number (RFC 8446 6).
    Alert(u8),
    /// Anything else.
    Other,
}
