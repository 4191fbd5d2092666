//! The parsers from outside, on bytes that were stored: real servers' answers, and what fuzzing found.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

mod flights;
mod hand_made;
mod replay;

use std::path::PathBuf;

use wire::{Flight, ServerFlight, read_flight};

/// Each stored flight.
const FLIGHTS: [&str; 14] = [
    "tls10_ecdhe_rsa_cbc",
    "tls10_rsa_cbc",
    "tls11_ecdhe_rsa_cbc",
    "tls12_client_certificate",
    "tls12_dhe_rsa_gcm",
    "tls12_ecdhe_rsa_cbc",
    "tls12_ed25519",
    "tls12_md5_signed",
    "tls12_p521",
    "tls12_rsa1024",
    "tls12_rsa_cbc",
    "tls12_rsa_gcm",
    "tls12_sha1_signed",
    "tls12_small_records",
];

/// A stored flight's bytes.
fn fixture(name: &str) -> Vec<u8> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    std::fs::read(root.join("fixtures/flights").join(format!("{name}.bin"))).unwrap()
}

/// The flight in bytes that hold a whole one.
fn answered(bytes: &[u8]) -> ServerFlight {
    match read_flight(bytes) {
        Flight::Answered(flight) => flight,
        other => panic!("{other:?}"),
    }
}

/// A whole record.
fn record(kind: u8, fragment: &[u8]) -> Vec<u8> {
    let length = u16::try_from(fragment.len()).unwrap().to_be_bytes();
    [&[kind, 3, 3], &length[..], fragment].concat()
}
