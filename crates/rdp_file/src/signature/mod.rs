//! Signatures of `.rdp` files as Windows' `rdpsign` makes them: signing, and checking what is there.
//!
//! Says nothing about trust: whether a signer is known here is for the caller. Must not read files
//! or clocks, and must not word anything for people.

mod certificate;
mod check;
mod digest;
mod envelope;
mod name;
mod pfx;
mod scope;
mod sign;
mod signed_data;

pub use certificate::{Certificate, KeyKind};
pub use check::{CheckError, Signature, check, claimed};
pub use digest::Digest;
pub use scope::{SCOPE, blob};
pub use sign::{SignError, Signer, SignerError};
