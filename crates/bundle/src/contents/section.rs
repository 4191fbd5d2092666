//! The files of a bundle.

use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoStaticStr};

/// A file of the bundle that can be left out; the list of files always stays.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    EnumIter,
    IntoStaticStr,
    Serialize,
    Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Section {
    /// What it is, the verdict first.
    ReadMe,
    /// The whole result as a page.
    Page,
    /// The report as `check --json` prints it.
    Report,
    /// What happened when, and what was observed.
    Timeline,
    /// What the certificate says.
    Certificate,
    /// The certificate itself; only with names.
    WholeCertificate,
}

impl Section {
    /// The file's name in the zip.
    pub fn file(self) -> &'static str {
        match self {
            Self::ReadMe => "READ-ME-FIRST.txt",
            Self::Page => "report.html",
            Self::Report => "report.json",
            Self::Timeline => "timeline.json",
            Self::Certificate => "certificate.txt",
            Self::WholeCertificate => "certificate.pem",
        }
    }
}
