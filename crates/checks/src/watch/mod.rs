//! A line over time: one connection after another, what each came to, and what they say together.
//!
//! `rounds` does the I/O, through the runner; `judge` is pure. No language here.

mod judge;
mod rounds;
mod sample;
#[cfg(test)]
mod tests;

pub use judge::{Summary, judge};
pub use rounds::{DURATIONS, Ended, LASTS, OnSample, Round, Stop, watch};
pub use sample::Sample;
