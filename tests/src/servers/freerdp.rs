//! FreeRDP's shadow server, showing a virtual screen of its own.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use tempfile::TempDir;

use super::{Place, certificate, listens};
use crate::owned::{Owned, Screen, missing};

/// What is unusual about a server.
#[derive(Clone, Copy)]
pub(crate) enum Quirk {
    /// Nothing.
    None,
    /// Its clock is ahead by this much, as faketime writes it: `+10m`.
    Ahead(&'static str),
    /// Its first answer in TLS needs more than one packet: its certificate has a hundred names.
    LargeFlight,
}

/// One running shadow server. Fields are dropped in order: first the server, then its screen.
pub(crate) struct Freerdp {
    _process: Owned,
    _screen: Screen,
    _home: TempDir,
    /// Where it listens.
    pub(crate) port: u16,
}

impl Freerdp {
    /// Starts one with `/sec:SECURITY`.
    pub(crate) fn start(place: Place, security: &str, quirk: Quirk, port: u16) -> Result<Self> {
        let home = tempfile::tempdir()?;
        let screen = Screen::start("640x480x24")?;
        let accounts = home.path().join("sam");
        std::fs::write(&accounts, account()?)?;
        let mut command = place.command("freerdp-shadow-cli");
        command
            .arg(format!("/port:{port}"))
            .arg(format!("/bind-address:{}", place.address()))
            .arg(format!("/sec:{security}"))
            .arg(format!("/sam-file:{}", accounts.display()))
            .arg(if security == "nla" { "+auth" } else { "-auth" })
            .env("HOME", home.path())
            .env("DISPLAY", &screen.display);
        match quirk {
            Quirk::None => {}
            // Not through the wrapper `faketime`: that is a second process to end.
            Quirk::Ahead(skew) => {
                command
                    .env("LD_PRELOAD", faketime_library()?)
                    .env("FAKETIME", skew);
            }
            Quirk::LargeFlight => {
                // Where it would make a certificate of its own.
                let folder = home.path().join(".config/freerdp/shadow");
                std::fs::create_dir_all(&folder)?;
                certificate::make(&folder.join("shadow.crt"), &folder.join("shadow.key"), 100)?;
            }
        }
        let mut process = Owned::start(&mut command)?;
        listens(&mut process, port)?;
        Ok(Self {
            _process: process,
            _screen: screen,
            _home: home,
            port,
        })
    }
}

/// One line of the server's accounts file.
fn account() -> Result<String> {
    let mut command = Command::new("winpr-hash");
    command.args(["-u", "peer", "-p", "Passw0rd!", "-f", "sam"]);
    let made = command.output().with_context(|| missing(&command))?;
    Ok(format!("{}\n", String::from_utf8(made.stdout)?.trim_end()))
}

fn faketime_library() -> Result<PathBuf> {
    for entry in std::fs::read_dir("/usr/lib")? {
        let library = entry?.path().join("faketime/libfaketimeMT.so.1");
        if library.exists() {
            return Ok(library);
        }
    }
    bail!("faketime is missing: `cargo xtask test` installs what the tests need")
}
