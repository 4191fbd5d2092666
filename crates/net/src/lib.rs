//! The only crate that opens sockets and resolves names.
//!
//! It observes and has no opinion: every system error becomes one [`model::Failure`] in one place,
//! and every wait has the caller's limit.

#![deny(unsafe_code)]
#![expect(
    clippy::disallowed_types,
    reason = "this crate is the one home of sockets"
)]

mod classify;
mod clock;
mod fake;
mod link;
mod stream;
mod system;
mod tls;

pub use classify::{classify_io, classify_lookup};
pub use clock::{Instant, now, utc_ms};
pub use fake::{Fake, FakePeer};
pub use link::LinkStats;
pub use stream::{Answer, Bytes, Network, Pending, Segments, read_some, write_all};
pub use system::System;
pub use tls::{PeerCertificates, Secured, TlsAttempt, TlsFailure, random, start_tls};
