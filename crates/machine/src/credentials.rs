//! Sign-ins that Windows keeps for Remote Desktop: which there are, and the deed that forgets one.
//!
//! Names only: the secret in an entry is never read.

use std::io;

use serde::{Deserialize, Serialize};

use crate::Unread;

/// What Windows puts before the name of a computer (Windows commands: cmdkey).
pub const TERMSRV: &str = "TERMSRV/";

/// What sort of entry one is (Win32 CREDENTIALW, `Type`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SignInKind {
    /// `CRED_TYPE_GENERIC`.
    Generic,
    /// `CRED_TYPE_DOMAIN_PASSWORD`.
    Password,
    /// `CRED_TYPE_DOMAIN_CERTIFICATE`.
    Certificate,
    /// Another.
    Other,
}

/// A sign-in that is kept, without its secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedSignIn {
    /// What it is for: `TERMSRV/pc-17`.
    pub target: String,
    /// Whose it is, where that is kept.
    #[serde(default)]
    pub user: Option<String>,
    /// What sort it is.
    pub kind: SignInKind,
}

/// All entries whose target begins with [`TERMSRV`], whatever its case. A millisecond.
pub fn saved_sign_ins() -> Result<Vec<SavedSignIn>, Unread> {
    Err(Unread::Unsupported)
}

/// Takes one entry away, that and no other (Win32 CredDelete). One that is gone already is an error.
pub fn forget_sign_in(saved: &SavedSignIn) -> io::Result<()> {
    let _ = saved;
    Err(io::ErrorKind::Unsupported.into())
}
