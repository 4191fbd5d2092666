//! Practice computers: real Remote Desktop hosts on loopback, each with one chosen fault.
//!
//! For the demonstration and for tests. They listen on 127.0.0.1 only, write their bytes
//! without the product's own codecs (an independent witness), and must never judge anything.
//!
//! Not every cause can be shown from loopback. `no_network`, `unreachable` and `blocked_here` lie
//! before any host, `link_unsteady` on a way that loses, `client_side` on the client. `no_logon_server`
//! and the others of a sign-in need an account, and no practice computer has one.

#![forbid(unsafe_code)]
#![expect(
    clippy::disallowed_types,
    clippy::disallowed_methods,
    reason = "practice computers listen, on loopback only, and have a clock of their own"
)]

mod authority;
mod behaviour;
mod black_hole;
mod challenge;
mod computer;
mod credential;
mod credssp;
mod error;
mod fault;
mod gateway;
mod http;
mod negotiation;
mod old_tls;
mod other_service;
mod record;
mod sign_in;
mod silent_port;
mod socket;

pub use computer::{Computer, start};
pub use error::PracticeError;
pub use fault::Fault;
