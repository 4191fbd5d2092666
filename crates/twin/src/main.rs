//! The console twin: `rdp-first-aid.com`, which a console finds before `rdp-first-aid.exe` and waits for.
//!
//! A console does not wait for a window program; so this one starts it, waits, and ends as it ended.
//! Must not read the arguments, and must not know what the program does with them.

#![deny(unsafe_code)]

use std::io::{self, Write as _};
use std::process::{Command, exit};

/// Tells the program that somebody waits in the console for its words and its exit status.
const CONSOLE: (&str, &str) = ("RDP_FIRST_AID_CONSOLE", "waits");
/// What is said where the program is not beside its twin.
const MISSING: &str = include_str!("../../../assets/text/en/twin.txt");
/// What is said before the system's own words where the program is there and can't be started.
const REFUSED: &str = include_str!("../../../assets/text/en/twin_refused.txt");
/// The program's own exit status for "the work could not be done".
const NOT_DONE: i32 = 3;

fn main() {
    exit(run().unwrap_or_else(|error| not_done(&error)))
}

/// The exit status of the program of the same name, all 32 bits of it.
fn run() -> io::Result<i32> {
    let program = std::env::current_exe()?.with_extension(std::env::consts::EXE_EXTENSION);
    stay_until_it_ends();
    let status = Command::new(program)
        .args(std::env::args_os().skip(1))
        .env(CONSOLE.0, CONSOLE.1)
        .status()?;
    Ok(status.code().unwrap_or(NOT_DONE))
}

fn not_done(error: &io::Error) -> i32 {
    let words = match error.kind() {
        io::ErrorKind::NotFound => MISSING.to_owned(),
        _ => format!("{} {error}\n", REFUSED.trim_end()),
    };
    // Nobody is left to tell where standard error is closed.
    let _ = io::stderr().write_all(words.as_bytes());
    NOT_DONE
}

/// Ctrl+C goes to every program of the console: ours ends in its own way, and the twin after it.
#[cfg(windows)]
#[expect(unsafe_code, reason = "the standard library has no call for it")]
fn stay_until_it_ends() {
    use windows_sys::Win32::System::Console::{
        CTRL_BREAK_EVENT, CTRL_C_EVENT, SetConsoleCtrlHandler,
    };
    use windows_sys::core::BOOL;

    /// The two that a person presses are for the program; the others end the twin as usual.
    extern "system" fn heard(event: u32) -> BOOL {
        BOOL::from(matches!(event, CTRL_C_EVENT | CTRL_BREAK_EVENT))
    }

    // SAFETY: `heard` lives as long as the process, has the type that Windows calls, and touches no memory.
    // Without it Ctrl+C ends the twin first, which loses the exit status and nothing else.
    let _ = unsafe { SetConsoleCtrlHandler(Some(heard), 1) };
}

/// Elsewhere there is no twin; it is built there so that its tests can run.
#[cfg(not(windows))]
fn stay_until_it_ends() {}
