//! Practice computers seen from outside: by raw sockets and by a TLS client that accepts all.
//!
//! Loopback only. Judges bytes, not causes.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "tests"
)]

mod client;
mod computer;
mod doors;
mod faults;
mod gateway;
mod healthy;
mod large;
mod old_tls;
mod secured;
mod services;
