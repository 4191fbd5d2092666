//! A server's certificate, made by openssl.
//!
//! Must be self-signed, and for another name than the address that the tests type.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

/// Writes a certificate with so many names, and its key.
pub(crate) fn make(certificate: &Path, key: &Path, names: usize) -> Result<()> {
    let others = (1..names).map(|number| format!(",DNS:rdshost-{number}.example"));
    let names = format!(
        "subjectAltName=DNS:rdshost.example{}",
        others.collect::<String>()
    );
    let made = Command::new("openssl")
        .args([
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "365",
        ])
        .args(["-subj", "/CN=rdshost.example", "-addext", &names])
        .arg("-keyout")
        .arg(key)
        .arg("-out")
        .arg(certificate)
        .output()
        .context("openssl is missing: `cargo xtask test` installs what the tests need")?;
    ensure!(
        made.status.success(),
        "{}",
        String::from_utf8_lossy(&made.stderr)
    );
    Ok(())
}
