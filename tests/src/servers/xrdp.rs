//! xrdp as Debian ships it, without its session manager.

use std::path::Path;

use anyhow::{Result, ensure};
use tempfile::TempDir;

use super::{Place, certificate, listens};
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
    pub(crate) fn start(place: Place, security_layer: &str, port: u16) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let (pem, key) = (
            folder.path().join("server.pem"),
            folder.path().join("server.key"),
        );
        certificate::make(&pem, &key, 1)?;
        let shipped = Path::new("/etc/xrdp/xrdp.ini");
        needs(shipped)?;
        let settings = std::fs::read_to_string(shipped)?
            .lines()
            .map(|line| match line.split_once('=').map(|(name, _)| name) {
                // Only the listener's port is a plain 3389; those of sessions stay.
                Some("port") if line == "port=3389" => {
                    format!("port=tcp://{}:{port}", place.address())
                }
                Some("security_layer") => format!("security_layer={security_layer}"),
                Some("certificate") => format!("certificate={}", pem.display()),
                Some("key_file") => format!("key_file={}", key.display()),
                Some("LogFile") => format!("LogFile={}", folder.path().join("xrdp.log").display()),
                _ => line.to_owned(),
            })
            .collect::<Vec<_>>()
            .join("\n");
        ensure!(
            settings.contains("port=tcp://"),
            "{} has no port=3389",
            shipped.display()
        );
        let file = folder.path().join("xrdp.ini");
        std::fs::write(&file, settings)?;
        let mut process =
            Owned::start(place.command("xrdp").args(["--nodaemon", "-c"]).arg(&file))?;
        listens(&mut process, port)?;
        Ok(Self {
            _process: process,
            _folder: folder,
            port,
        })
    }
}
