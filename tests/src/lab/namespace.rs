//! A network namespace without a name: it lasts as long as somebody holds it, so a killed run leaves none.
//!
//! Must be entered by threads that end, never by the test's own.

use std::ffi::OsStr;
use std::fs::File;
use std::os::fd::{AsFd as _, AsRawFd as _};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use rustix::thread::{LinkNameSpaceType, move_into_link_name_space};

use crate::owned::{Owned, missing};

/// One namespace, with its loopback up and without IPv6.
pub(crate) struct Namespace(File);

impl Namespace {
    /// Makes one. Needs root.
    pub(crate) fn new() -> Result<Self> {
        // A process of its own makes it, and may go as soon as the namespace is held here.
        let (maker, _) = Owned::start_and_read_line(Command::new("unshare").args([
            "--net",
            "sh",
            "-c",
            "echo made; exec sleep 60",
        ]))
        .context("the lab needs root: no network namespace could be made")?;
        let made = Self(File::open(format!("/proc/{}/ns/net", maker.id()))?);
        made.set("ipv6/conf/all/disable_ipv6", "1")?;
        made.set("ipv6/conf/default/disable_ipv6", "1")?;
        made.call("ip", &["link", "set", "lo", "up"])?;
        Ok(made)
    }

    /// The same one, for another holder.
    pub(crate) fn share(&self) -> Result<Self> {
        Ok(Self(self.0.try_clone()?))
    }

    /// A program that will run in here, and that ends with the thread that started it.
    pub(crate) fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new("nsenter");
        command
            .arg(format!(
                "--net=/proc/{}/fd/{}",
                std::process::id(),
                self.0.as_raw_fd()
            ))
            .args(["setpriv", "--pdeathsig", "KILL", "--"])
            .arg(program);
        command
    }

    /// Does something on a thread in here. Sockets that it opens belong here wherever they go.
    pub(crate) fn inside<T: Send>(&self, act: impl FnOnce() -> T + Send) -> T {
        std::thread::scope(|scope| {
            let inside = scope.spawn(|| {
                move_into_link_name_space(self.0.as_fd(), Some(LinkNameSpaceType::Network))
                    .expect("the lab needs root: a network namespace could not be entered");
                act()
            });
            inside
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        })
    }

    /// Runs a program of the system in here to its end, which must be a good one.
    pub(crate) fn call(&self, program: &str, arguments: &[&str]) -> Result<()> {
        let mut command = Command::new(program);
        let ended = self
            .inside(|| command.args(arguments).output())
            .with_context(|| missing(&command))?;
        ensure!(
            ended.status.success(),
            "{program} {}: {}",
            arguments.join(" "),
            String::from_utf8_lossy(&ended.stderr).trim()
        );
        Ok(())
    }

    /// Sets one of the system's switches under `net`, if this system has it.
    pub(crate) fn set(&self, switch: &str, value: &str) -> Result<()> {
        let file = format!("/proc/sys/net/{switch}");
        self.inside(|| match std::fs::write(&file, value) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
            written => written,
        })
        .with_context(|| format!("{file} can't be written"))
    }
}
