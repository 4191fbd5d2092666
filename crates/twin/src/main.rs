//! The console twin of the window program.
#![forbid(unsafe_code)]

fn main() {}
