//! Names in whole reports: shown as they are, or hidden everywhere.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

mod cases;
mod hidden;
mod practice;
mod shown;
