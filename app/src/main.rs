//! RDP First Aid: reads the call and shows the face that it asks for.

// A window program on Windows, so that no console flashes up; the command line attaches to the
// console from which it was called.
#![cfg_attr(windows, windows_subsystem = "windows")]
#![forbid(unsafe_code)]

mod app;
mod cli;
mod effects;
mod evidence;
#[cfg(test)]
mod fixture;
mod keep;
mod pack;
mod reader;
mod record;
mod runtime;
mod screens;
mod terminal;
mod window;
mod wizard;
mod wording;

use std::process::ExitCode;

fn main() -> ExitCode {
    // A window that was started by its icon has nothing to say to a console.
    if std::env::args_os().len() > 1 || machine::console_waits() {
        machine::attach_console();
    }
    match cli::run(std::env::args_os()) {
        cli::Asked::Done(exit) => exit,
        cli::Asked::Window(call) => window::open(*call),
    }
    .into()
}
