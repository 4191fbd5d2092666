//! The whole program, from outside: its arrows, its command line, real servers, a real window.
//!
//! Must touch loopback or a network namespace of its own only, and give the same answer twice.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test ends where its world is not as it must be"
)]
#![allow(
    clippy::disallowed_types,
    clippy::disallowed_methods,
    reason = "tests play the other end and read the clock"
)]
#![cfg(test)]

mod architecture;
mod bundle;
mod command_line;
mod connection_files;
mod events;
mod explain;
mod hostile;
mod lab;
mod limits;
mod names;
mod networks;
mod owned;
mod person;
mod practice;
mod program;
mod rdp;
mod report_page;
mod result_code;
mod servers;
mod soak;
mod sources;
mod terminal;
mod watch;
mod window;
mod wine;
mod writing;
