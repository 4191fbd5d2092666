//! Authenticode signatures, made only when asked for.
//!
//! Must not keep, print or copy the key.

use std::path::Path;

use crate::debian;
use crate::shell::{command, run};

const PROGRAM: &str = "/usr/bin/osslsigncode";
/// What Windows names in its question before the program runs with more rights.
const DESCRIPTION: &str = "RDP First Aid";

/// A certificate with its chain, and its key, as PEM files.
pub(super) struct Signature<'a> {
    certificate: &'a str,
    key: &'a str,
    /// A server that witnesses the time, so that the signature outlives the certificate.
    pub(super) time_stamp: Option<&'a str>,
}

impl<'a> Signature<'a> {
    pub(super) fn new(certificate: &'a str, key: &'a str) -> Self {
        Self {
            certificate,
            key,
            time_stamp: None,
        }
    }
}

/// Signs a program or an installer in its place.
pub(super) fn file(signature: Option<&Signature<'_>>, file: &Path) -> anyhow::Result<()> {
    let Some(signature) = signature else {
        return Ok(());
    };
    debian::install(&[("osslsigncode", PROGRAM)])?;
    let signed = file.with_extension("signed");
    let (from, to) = (file.to_string_lossy(), signed.to_string_lossy());
    let mut words = vec![
        PROGRAM,
        "sign",
        "-certs",
        signature.certificate,
        "-key",
        signature.key,
        "-h",
        "sha256",
        "-n",
        DESCRIPTION,
    ];
    if let Some(server) = signature.time_stamp {
        words.extend(["-ts", server]);
    }
    words.extend(["-in", &from, "-out", &to]);
    run(&mut command(&words))?;
    std::fs::rename(&signed, file)?;
    Ok(())
}
