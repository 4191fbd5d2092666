//! `manifest.json`: every other file with its size and SHA-256 (FIPS 180-4), and what was left out.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::archive::Member;

/// The name of the bundle's format.
pub(crate) const BUNDLE_SCHEMA: &str = "rdp-first-aid/bundle/1";
/// The manifest's file.
pub const MANIFEST: &str = "manifest.json";

/// What is in a bundle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Manifest {
    /// [`BUNDLE_SCHEMA`].
    pub(crate) schema: String,
    /// The version of the program that made it.
    pub(crate) program: String,
    /// Whether names are real or stand-ins.
    pub(crate) names: NamesIn,
    /// The files beside this one, in the order of the zip.
    pub(crate) files: Vec<FileEntry>,
    /// Files that the person left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) left_out: Vec<String>,
}

/// Whether names are real or stand-ins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NamesIn {
    /// Stand-ins.
    Hidden,
    /// Real.
    Shown,
}

/// One file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FileEntry {
    /// Its name.
    pub(crate) name: String,
    /// Its size.
    pub(crate) bytes: usize,
    /// Its SHA-256 in lower-case hexadecimal.
    pub(crate) sha256: String,
}

impl FileEntry {
    /// The entry of a file.
    pub(crate) fn of(member: &Member) -> Self {
        Self {
            name: member.name.clone(),
            bytes: member.bytes.len(),
            sha256: sha256(&member.bytes),
        }
    }
}

fn sha256(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    let mut hex = String::new();
    for byte in Sha256::digest(bytes) {
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}
