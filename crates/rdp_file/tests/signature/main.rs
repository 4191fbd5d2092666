//! Signatures against `openssl`: what we sign it verifies, what it signs we accept.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod blob;
mod checking;
mod keys;
mod openssl;
mod pfx;
mod seal;
mod signing;
mod tampering;
