//! The last look: what was left in by mistake is found in every spelling, and honest text is let through.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "tests"
)]

mod encode;
mod encoded;
mod misses;
mod names;
mod numbers;
mod planted;
mod speed;

use bundle::leak::{RawValue, Scan, Shape, Spelling};

fn scan(values: &[(Shape, &str)]) -> Scan {
    let values = values.iter().map(|(shape, text)| RawValue {
        shape: *shape,
        text: (*text).to_owned(),
    });
    Scan::new(values).unwrap()
}

/// The spellings by which one value is found.
fn spellings(shape: Shape, value: &str, bytes: &[u8]) -> Vec<Spelling> {
    let hits = scan(&[(shape, value)]).hits(bytes);
    hits.iter().map(|hit| hit.spelling).collect()
}

#[track_caller]
fn assert_found(shape: Shape, value: &str, bytes: &[u8], spelling: Spelling) {
    let found = spellings(shape, value, bytes);
    let shown = String::from_utf8_lossy(bytes);
    assert!(
        found.contains(&spelling),
        "{shape:?} {value} in {shown}: {found:?}"
    );
}
