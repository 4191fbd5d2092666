//! What developers and CI run: `cargo xtask ci | test | windows | dist SYSTEM | icons | handbook | words | measure window | new-check NAME`.
//!
//! Must not know anything that the tests don't: it starts tools and says how they ended.

#![forbid(unsafe_code)]
#![allow(clippy::print_stdout, reason = "a tool for developers at a terminal")]

mod ci;
mod debian;
mod dist;
mod handbook;
mod icons;
mod measure;
mod new_check;
mod node;
mod shell;
mod test;
mod tools;
mod windows;
mod words;

use std::process::ExitCode;

use anyhow::bail;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["ci"] => ci::run_steps(),
        ["test", rest @ ..] => test::run(rest),
        ["windows"] => windows::run(),
        ["dist", rest @ ..] => dist::run(rest),
        ["icons"] => icons::run(),
        ["handbook"] => handbook::run(),
        ["measure", rest @ ..] => measure::run(rest),
        ["words"] => words::run(),
        ["new-check", name] => new_check::run(name),
        _ => bail!(
            "usage: cargo xtask ci | test [nextest's arguments] | windows | \
             dist windows|linux|macos [options] | icons | handbook | words | \
             measure window | new-check NAME"
        ),
    }
}
