//! RDP First Aid: reads the call and shows the face that it asks for.

#![forbid(unsafe_code)]

mod app;
mod cli;
mod effects;
#[cfg(test)]
mod fixture;
mod runtime;
mod screens;
mod window;
mod wizard;

use std::process::ExitCode;
use std::sync::Arc;

fn main() -> ExitCode {
    match cli::run(std::env::args_os()) {
        cli::Asked::Done(exit) => exit.into(),
        cli::Asked::Window(text) => {
            let text = Arc::new(text);
            match window::open(&text, &window::Start::default()) {
                Ok(()) => cli::Exit::Fine.into(),
                Err(error) => cli::no_window(&text, &error).into(),
            }
        }
    }
}
