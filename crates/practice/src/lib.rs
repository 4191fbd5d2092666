//! Practice computers: real Remote Desktop hosts on loopback, each with one chosen fault.
//!
//! For the demonstration and for tests. They listen on 127.0.0.1 only, write their bytes
//! without the product's own codecs (an independent witness), and must never judge anything.

#![forbid(unsafe_code)]
#![expect(
    clippy::disallowed_types,
    clippy::disallowed_methods,
    reason = "practice computers listen, on loopback only, and have a clock of their own"
)]

mod behaviour;
mod challenge;
mod computer;
mod credential;
mod credssp;
mod error;
mod fault;
mod negotiation;
mod socket;

pub use computer::{Computer, start};
pub use error::PracticeError;
pub use fault::Fault;
