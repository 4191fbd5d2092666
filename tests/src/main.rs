//! The program from outside: real servers, real windows, the command line, and the house's own rules.
//!
//! Everything runs on loopback, is started here and is ended here by its own id.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_types,
    clippy::disallowed_methods,
    reason = "tests stop at the first thing that is not as it should be"
)]

mod architecture;
mod command_line;
mod hostile;
mod practice;
mod program;
mod servers;
mod started;
mod window;
