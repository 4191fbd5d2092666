//! Bytes to values and back: the connection request and confirm, the first bytes of other services,
//! and the first two CredSSP messages.
//!
//! No I/O and no clock. Nothing here panics, and nothing allocates more than [`ANSWER_LIMIT`] on any input.

#![forbid(unsafe_code)]

mod der;
mod first_bytes;
mod negotiation;
mod ntlm;

pub use first_bytes::{FirstBytes, Service, sniff};
pub use negotiation::{Answer, Confirm, Family, REQUESTED, connection_request};
pub use ntlm::{Challenge, CredsspAnswer, NTLM_NEGOTIATE_REQUEST, credssp_answer};

/// The largest answer, in bytes, that is read from a peer in one phase before TLS or inside it.
///
/// A connection confirm has at most 19 bytes and an NTLM challenge some hundreds; this leaves room
/// for banners and long target names and bounds what a hostile peer can make us hold.
pub const ANSWER_LIMIT: usize = 16 * 1024;
