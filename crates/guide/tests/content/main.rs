//! What the words must keep: the contract of ids, the rules of wording, and advice that is safe.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod advice;
mod contract;
mod contract_files;
mod languages;
mod messages;
mod placeables;
mod readable;
mod screens;
mod systems;
mod wording;
