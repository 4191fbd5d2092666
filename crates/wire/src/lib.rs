//! Bytes to values and back: the connection request and confirm, the first bytes of other services,
//! the first two CredSSP messages, a ClientHello and its answer, RD Gateway's head, RDP-UDP's SYN.
//!
//! No I/O and no clock. Nothing here panics, and nothing holds more than a small multiple of
//! [`ANSWER_LIMIT`], or of [`FLIGHT_LIMIT`] for a TLS flight, on any input.

#![forbid(unsafe_code)]

mod client_hello;
mod der;
mod first_bytes;
mod gateway_answer;
mod gateway_request;
mod greetings;
mod negotiation;
mod ntlm;
mod rdp_udp;
mod server_flight;
mod tls_records;
mod tls_version;
mod www_authenticate;

pub use client_hello::{Offer, client_hello};
pub use first_bytes::{FirstBytes, Service, sniff};
pub use gateway_answer::{GatewayAnswer, GatewayReply, gateway_answer};
pub use gateway_request::{GatewayPath, gateway_request};
pub use negotiation::{Answer, Confirm, Family, REQUESTED, connection_request};
pub use ntlm::{Challenge, CredsspAnswer, NTLM_NEGOTIATE_REQUEST, credssp_answer};
pub use rdp_udp::{RDP_UDP_SYN_BYTES, SynAnswer, rdp_udp_answer, rdp_udp_syn};
pub use server_flight::{
    FLIGHT_LIMIT, Flight, KeyExchange, ServerFlight, partial_flight, read_flight,
};
pub use tls_version::TlsVersion;

/// The largest answer, in bytes, that is read from a peer in one phase before TLS or inside it.
///
/// A connection confirm has at most 19 bytes and an NTLM challenge some hundreds; this leaves room
/// for banners and long target names and bounds what a hostile peer can make us hold.
pub const ANSWER_LIMIT: usize = 16 * 1024;
