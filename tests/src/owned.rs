//! Processes that a test started: each ends with its guard, by its own id.
//!
//! Must never end a process that the test did not start.

use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};

/// A process, ended when this is dropped.
pub(crate) struct Owned {
    child: Child,
    // Held open: a program whose output nobody reads may die of it.
    output: Option<BufReader<ChildStdout>>,
}

impl Owned {
    /// Starts a program; its output goes nowhere.
    pub(crate) fn start(command: &mut Command) -> Result<Self> {
        let child = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| missing(command))?;
        Ok(Self {
            child,
            output: None,
        })
    }

    /// Starts a program and waits for the first line that it prints.
    pub(crate) fn start_and_read_line(command: &mut Command) -> Result<(Self, String)> {
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| missing(command))?;
        let mut output = BufReader::new(child.stdout.take().context("no output")?);
        let mut owned = Self {
            child,
            output: None,
        };
        let mut line = String::new();
        output.read_line(&mut line)?;
        if line.is_empty() {
            bail!(
                "{command:?} printed nothing and ended: {:?}",
                owned.child.try_wait()?
            );
        }
        owned.output = Some(output);
        Ok((owned, line.trim().to_owned()))
    }

    /// The process' id.
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Ends it without giving it a chance to do anything.
    pub(crate) fn end_hard(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// Whether it still runs.
    pub(crate) fn runs(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }
}

impl Drop for Owned {
    fn drop(&mut self) {
        // Its own child: the id can't have been given to another process before `wait`.
        drop(self.output.take());
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A virtual screen of its own.
pub(crate) struct Screen {
    server: Owned,
    /// What to put into `DISPLAY`.
    pub(crate) display: String,
}

impl Screen {
    /// Starts Xvfb on a free number.
    pub(crate) fn start(size: &str) -> Result<Self> {
        Self::start_with(size, &[])
    }

    /// The same, without one of its extensions.
    pub(crate) fn start_without(size: &str, extension: &str) -> Result<Self> {
        Self::start_with(size, &["-extension", extension])
    }

    fn start_with(size: &str, more: &[&str]) -> Result<Self> {
        let _one_at_a_time = one_screen_at_a_time()?;
        let mut command = Command::new("Xvfb");
        // Without -noreset the server starts anew whenever its last client leaves, and throws out
        // a program that is just connecting.
        command
            .args(["-displayfd", "1", "-screen", "0", size])
            .args(["-nolisten", "tcp", "-noreset"])
            .args(more);
        let (server, number) = Owned::start_and_read_line(&mut command)?;
        Ok(Self {
            server,
            display: format!(":{number}"),
        })
    }
}

impl Drop for Screen {
    /// Lets the server take its own lock and socket away, so that the next one finds neither.
    fn drop(&mut self) {
        let _one_at_a_time = one_screen_at_a_time();
        let _ = signal(&self.server.child, "-TERM");
        let _ = until("the screen ends", Duration::from_secs(5), || {
            !self.server.runs()
        });
    }
}

/// Held while a virtual screen starts or ends: of two that choose a number at the same instant, or
/// of one that ends while another takes its number, one removes the other's socket.
fn one_screen_at_a_time() -> Result<File> {
    let lock = File::create(std::env::temp_dir().join("rdp-first-aid-tests-screen.lock"))?;
    lock.lock()?;
    Ok(lock)
}

/// Sends a signal to a process that a test started.
pub(crate) fn signal(child: &Child, name: &str) -> Result<()> {
    let id = child.id().to_string();
    let sent = Command::new("kill").args([name, &id]).status()?;
    ensure!(sent.success(), "kill {name}: {sent}");
    Ok(())
}

/// Says which program isn't there and what installs it.
pub(crate) fn missing(command: &Command) -> String {
    format!(
        "can't start {:?}: `cargo xtask test` installs what the tests need",
        command.get_program()
    )
}

/// Fails, naming the remedy, where a file isn't there.
pub(crate) fn needs(path: &Path) -> Result<()> {
    if !path.exists() {
        bail!(
            "{} is missing: `cargo xtask test` installs what the tests need",
            path.display()
        );
    }
    Ok(())
}

/// Waits until something is so.
pub(crate) fn until(what: &str, limit: Duration, mut is_so: impl FnMut() -> bool) -> Result<()> {
    let began = Instant::now();
    while !is_so() {
        if began.elapsed() > limit {
            bail!("not within {limit:?}: {what}");
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    Ok(())
}
