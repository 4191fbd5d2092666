//! RDP First Aid: reads the call and shows the face that it asks for.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    match cli::run(std::env::args_os()) {
        cli::Asked::Done(exit) => exit.into(),
        cli::Asked::Window(text) => cli::no_window(&text, &anyhow::anyhow!("not yet")).into(),
    }
}
