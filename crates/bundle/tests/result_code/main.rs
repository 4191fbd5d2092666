//! Result codes: what is written is read back, and what is wrong is found and never mended.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "tests"
)]

#[path = "../names/cases.rs"]
#[allow(dead_code, reason = "names need more of it")]
mod cases;
mod misheard;
mod observed;
mod reports;
mod round_trip;
mod typed;
