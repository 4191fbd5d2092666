//! The checklist in a real pseudo-terminal, as a person without a window meets it.

use std::io::{Read as _, Write as _};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use anyhow::{Context as _, Result};

use crate::owned::{Screen, missing, until};
use crate::program::{call, path};

const PATIENCE: Duration = Duration::from_secs(30);
/// The question at the end of every screen. A terminal ends its lines with both.
const QUESTION: &str = "\r\n> ";
/// What Ctrl+C sends to a terminal.
const CTRL_C: &str = "\u{3}";
/// What Ctrl+D sends to a terminal.
const CTRL_D: &str = "\u{4}";

/// The program in a terminal of its own.
struct Terminal {
    child: Child,
    keys: ChildStdin,
    said: Arc<Mutex<String>>,
    read_to: usize,
}

impl Terminal {
    fn open() -> Result<Self> {
        Self::open_as("--renderer terminal", &[])
    }

    fn open_as(arguments: &str, environment: &[(&str, &str)]) -> Result<Self> {
        let call = format!("'{}' {arguments}", path().display());
        let mut command = Command::new("script");
        command
            .args(["-qefc", &call, "/dev/null"])
            .env_remove("DISPLAY")
            .envs(environment.iter().copied())
            .env_remove("WAYLAND_DISPLAY")
            .env("LANG", "en_US.UTF-8")
            .env("COLUMNS", "60")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        let mut child = command.spawn().with_context(|| missing(&command))?;
        let keys = child.stdin.take().context("no keys")?;
        let mut output = child.stdout.take().context("no output")?;
        let said = Arc::new(Mutex::new(String::new()));
        let heard = Arc::clone(&said);
        std::thread::spawn(move || {
            let mut bytes = Vec::new();
            let mut some = [0; 4096];
            while let Ok(count @ 1..) = output.read(&mut some) {
                bytes.extend_from_slice(&some[..count]);
                *heard.lock().unwrap() = String::from_utf8_lossy(&bytes).into_owned();
            }
        });
        Ok(Self {
            child,
            keys,
            said,
            read_to: 0,
        })
    }

    /// Waits until this is said, after what was waited for before.
    fn hears(&mut self, words: &str) -> &mut Self {
        let mut at = None;
        let waited = until(words, PATIENCE, || {
            let said = self.said.lock().unwrap();
            at = said[self.read_to..]
                .find(words)
                .map(|at| self.read_to + at + words.len());
            at.is_some()
        });
        if let Err(error) = waited {
            panic!("{error}\n{}", self.said.lock().unwrap());
        }
        self.read_to = at.unwrap();
        self
    }

    fn types(&mut self, keys: &str) -> &mut Self {
        self.keys.write_all(keys.as_bytes()).unwrap();
        self
    }

    /// Its exit status, once it has ended by itself.
    fn end(mut self) -> i32 {
        let mut status = None;
        until("the terminal ends", PATIENCE, || {
            status = self.child.try_wait().unwrap();
            status.is_some()
        })
        .unwrap();
        status.unwrap().code().unwrap()
    }
}

impl Drop for Terminal {
    /// Closes the terminal, and with it what runs there.
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn it_is_walked_to_the_cause_and_ended() {
    let mut terminal = Terminal::open().unwrap();
    terminal.hears("Screen A").hears(QUESTION).types("\n");
    terminal.hears("Screen B").hears(QUESTION).types("2\n");
    terminal.hears(QUESTION).types("\n");
    terminal.hears("Screen D");
    terminal.hears("Screen E");
    terminal.hears("The work computer hung up during the security");
    terminal.hears(QUESTION).types("\n");
    terminal.hears("Screen S12. Step 12 of 15");
    terminal.hears(QUESTION).types("q\n");
    assert_eq!(terminal.end(), 0);
}

#[test]
fn ctrl_c_and_the_end_of_the_input_end_it() {
    for (keys, status) in [(CTRL_C, 130), (CTRL_D, 0)] {
        let mut terminal = Terminal::open().unwrap();
        terminal.hears(QUESTION).types(keys);
        assert_eq!(terminal.end(), status);
    }
}

#[test]
fn ctrl_c_ends_a_run_too() {
    let mut terminal = Terminal::open().unwrap();
    terminal.hears(QUESTION).types("\n");
    // It takes the call and never says a word.
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = silent.local_addr().unwrap();
    terminal.hears(QUESTION).types(&format!("{address}\n"));
    terminal.hears(QUESTION).types("\n");
    terminal.hears("Screen C").hears("nobody else");
    terminal.hears(QUESTION).types("\n");
    terminal.hears("To stop, type s").types(CTRL_C);
    terminal.hears("Stopped.");
    assert_eq!(terminal.end(), 130);
}

#[test]
fn without_a_display_it_begins_by_itself() {
    let home = tempfile::tempdir().unwrap();
    let mut terminal = Terminal::open_as("", &[("HOME", home.path().to_str().unwrap())]).unwrap();
    terminal.hears("can't draw its window here");
    terminal.hears("Screen A").hears(QUESTION).types("q\n");
    assert_eq!(terminal.end(), 0);
    assert_eq!(
        std::fs::read_dir(home.path().join(".local/share"))
            .unwrap()
            .count(),
        0
    );
}

/// The last of the chain must have the terminal to itself, and its end be the program's.
#[test]
fn after_a_hang_it_can_be_walked_all_the_same() {
    let screen = Screen::start("1000x760x24").unwrap();
    let home = tempfile::tempdir().unwrap();
    let fault = "wgpu=hangs,glow=refuses,cpu=refuses";
    let environment = [
        ("HOME", home.path().to_str().unwrap()),
        ("DISPLAY", &*screen.display),
        ("RDP_FIRST_AID_FAULT", fault),
    ];
    let mut terminal = Terminal::open_as("", &environment).unwrap();
    terminal.hears("Screen A").hears(QUESTION).types("\n");
    terminal.hears("Screen B").hears(QUESTION).types(CTRL_C);
    assert_eq!(terminal.end(), 130);
}

#[test]
fn on_a_pipe_it_prints_what_there_is_to_report() {
    let call = call(&["--renderer", "terminal"]);
    assert_eq!(call.exit, Some(0), "{}", call.stderr);
    assert!(
        call.stdout.starts_with("No computer was checked yet."),
        "{}",
        call.stdout
    );
    assert!(call.stdout.contains("rdp-first-aid check NAME"));
    assert_eq!(call.stderr, "");
}
