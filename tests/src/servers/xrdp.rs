//! xrdp as Debian ships it, on loopback, without its session manager.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use tempfile::TempDir;

use super::listens;
use crate::owned::{Owned, needs};

/// One running xrdp.
pub(crate) struct Xrdp {
    _process: Owned,
    _folder: TempDir,
    /// Where it listens.
    pub(crate) port: u16,
}

impl Xrdp {
    /// Starts one with the given `security_layer`: `negotiate`, `tls` or `rdp`.
    pub(crate) fn start(security_layer: &str, port: u16) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let (certificate, key) = certificate(folder.path())?;
        let shipped = Path::new("/etc/xrdp/xrdp.ini");
        needs(shipped)?;
        let settings = std::fs::read_to_string(shipped)?
            .lines()
            .map(|line| match line.split_once('=').map(|(name, _)| name) {
                // Only the listener's port is a plain 3389; those of sessions stay.
                Some("port") if line == "port=3389" => format!("port=tcp://127.0.0.1:{port}"),
                Some("security_layer") => format!("security_layer={security_layer}"),
                Some("certificate") => format!("certificate={}", certificate.display()),
                Some("key_file") => format!("key_file={}", key.display()),
                Some("LogFile") => format!("LogFile={}", folder.path().join("xrdp.log").display()),
                _ => line.to_owned(),
            })
            .collect::<Vec<_>>()
            .join("\n");
        ensure!(
            settings.contains("port=tcp://127.0.0.1:"),
            "{} has no port=3389",
            shipped.display()
        );
        let file = folder.path().join("xrdp.ini");
        std::fs::write(&file, settings)?;
        let mut process = Owned::start(Command::new("xrdp").args(["--nodaemon", "-c"]).arg(&file))?;
        listens(&mut process, port)?;
        Ok(Self {
            _process: process,
            _folder: folder,
            port,
        })
    }
}

/// A self-signed certificate for another name than the address that the tests type.
fn certificate(folder: &Path) -> Result<(PathBuf, PathBuf)> {
    let (certificate, key) = (folder.join("server.pem"), folder.join("server.key"));
    let made = Command::new("openssl")
        .args([
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "365",
        ])
        .args([
            "-subj",
            "/CN=rdshost.example",
            "-addext",
            "subjectAltName=DNS:rdshost.example",
        ])
        .arg("-keyout")
        .arg(&key)
        .arg("-out")
        .arg(&certificate)
        .output()
        .context("openssl is missing: `cargo xtask test` installs what the tests need")?;
    ensure!(
        made.status.success(),
        "{}",
        String::from_utf8_lossy(&made.stderr)
    );
    Ok((certificate, key))
}
