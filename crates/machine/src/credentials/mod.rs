//! Sign-ins that Windows keeps for Remote Desktop: which there are, and the deed that forgets one.
//!
//! Names only: the secret in an entry is never read.

#[cfg(windows)]
mod windows;

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
    #[cfg(windows)]
    return windows::saved_sign_ins();
    #[cfg(not(windows))]
    Err(Unread::Unsupported)
}

/// Takes one entry away, that and no other (Win32 CredDelete). One that is gone already is an error
/// (`NotFound`), as is one of another kind or for something else than Remote Desktop (`InvalidInput`).
pub fn forget_sign_in(saved: &SavedSignIn) -> io::Result<()> {
    let number = saved.kind.number();
    let number = number.filter(|_| is_for_remote_desktop(&saved.target));
    let number = number.ok_or(io::ErrorKind::InvalidInput)?;
    #[cfg(windows)]
    return windows::forget(&saved.target, number);
    #[cfg(not(windows))]
    {
        let _ = number;
        Err(io::ErrorKind::Unsupported.into())
    }
}

/// Something stands behind the prefix, too.
fn is_for_remote_desktop(target: &str) -> bool {
    let prefix = target.get(..TERMSRV.len());
    prefix.is_some_and(|prefix| prefix.eq_ignore_ascii_case(TERMSRV))
        && target.len() > TERMSRV.len()
}

impl SignInKind {
    /// Win32 CREDENTIALW, `Type`.
    fn number(self) -> Option<u32> {
        match self {
            Self::Generic => Some(1),
            Self::Password => Some(2),
            Self::Certificate => Some(3),
            Self::Other => None,
        }
    }

    #[cfg(any(windows, test))]
    fn of(number: u32) -> Self {
        let kinds = [Self::Generic, Self::Password, Self::Certificate];
        let found = kinds.into_iter().find(|kind| kind.number() == Some(number));
        found.unwrap_or(Self::Other)
    }
}

/// A name as it may be told: that of a certificate's entry is the certificate's mark (`@@B…`, Win32
/// CredMarshalCredential), which says nothing to anybody.
#[cfg(any(windows, test))]
fn user(kind: SignInKind, name: Option<String>) -> Option<String> {
    let marked = |name: &str| kind == SignInKind::Certificate && name.starts_with("@@");
    name.filter(|name| !name.trim().is_empty() && !marked(name))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("TERMSRV/pc-17", true)]
    #[case("termsrv/PC-17.example", true)]
    #[case("TERMSRV/", false)]
    #[case("TERMSRV", false)]
    #[case("TERMSRÄ/pc-17", false)]
    #[case("LegacyGeneric:target=TERMSRV/pc-17", false)]
    #[case("git:https://pc-17", false)]
    #[case("", false)]
    fn only_remote_desktops_entries_are_meant(#[case] target: &str, #[case] meant: bool) {
        assert_eq!(is_for_remote_desktop(target), meant);
    }

    #[test]
    fn numbers_and_kinds_are_the_same_both_ways() {
        for number in 0..10 {
            let kind = SignInKind::of(number);
            assert_eq!(kind == SignInKind::Other, !(1..=3).contains(&number));
            assert!(kind.number().is_none_or(|back| back == number));
        }
    }

    #[rstest]
    #[case(SignInKind::Password, Some(r"EXAMPLE\anna"), Some(r"EXAMPLE\anna"))]
    #[case(SignInKind::Password, Some("@@B"), Some("@@B"))]
    #[case(SignInKind::Certificate, Some("@@BlQH"), None)]
    #[case(SignInKind::Certificate, Some("anna"), Some("anna"))]
    #[case(SignInKind::Generic, Some(" "), None)]
    #[case(SignInKind::Generic, None, None)]
    fn a_certificates_mark_is_no_name(
        #[case] kind: SignInKind,
        #[case] stored: Option<&str>,
        #[case] told: Option<&str>,
    ) {
        assert_eq!(user(kind, stored.map(str::to_owned)).as_deref(), told);
    }

    #[rstest]
    #[case("TERMSRV/pc-17", SignInKind::Other)]
    #[case("git:https://pc-17", SignInKind::Generic)]
    fn nothing_else_is_ever_forgotten(#[case] target: &str, #[case] kind: SignInKind) {
        let saved = SavedSignIn {
            target: target.to_owned(),
            user: None,
            kind,
        };
        let kind = forget_sign_in(&saved).map_err(|error| error.kind());
        assert_eq!(kind, Err(io::ErrorKind::InvalidInput));
    }
}
