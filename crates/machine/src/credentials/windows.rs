//! The calls of Windows' Credential Manager.
//!
//! Must not read a secret: those that come along are written over before their memory is given back.
#![allow(unsafe_code, reason = "advapi32 has no safe interface in windows-sys")]

use std::io;
use std::ptr::{null, null_mut};

use windows_sys::Win32::Foundation::ERROR_NOT_FOUND;
use windows_sys::Win32::Security::Credentials::{
    CREDENTIALW, CredDeleteW, CredEnumerateW, CredFree,
};

use super::{SavedSignIn, SignInKind, is_for_remote_desktop, user};
use crate::unread::last_error;
use crate::{Unread, wide};

/// All entries are asked for, since a filter's manners with capital letters are not documented.
pub(super) fn saved_sign_ins() -> Result<Vec<SavedSignIn>, Unread> {
    let mut count = 0;
    let mut entries = null_mut();
    // SAFETY: no filter; both places outlive the call (Win32 CredEnumerateW).
    let listed = unsafe { CredEnumerateW(null(), 0, &raw mut count, &raw mut entries) };
    if listed == 0 {
        return match last_error() {
            ERROR_NOT_FOUND => Ok(Vec::new()),
            code => Err(Unread::of_win32(code)),
        };
    }
    let entries = Entries {
        first: entries,
        count: usize::try_from(count).map_err(|_| Unread::Failed)?,
    };
    Ok(entries.each().filter_map(saved).collect())
}

fn saved(entry: CREDENTIALW) -> Option<SavedSignIn> {
    // SAFETY: texts of the list's that end in a zero, alive until the list is dropped.
    let [target, name] = unsafe { [wide::text(entry.TargetName), wide::text(entry.UserName)] };
    let target = target.filter(|target| is_for_remote_desktop(target))?;
    let kind = SignInKind::of(entry.Type);
    Some(SavedSignIn {
        target,
        user: user(kind, name),
        kind,
    })
}

pub(super) fn forget(target: &str, kind: u32) -> io::Result<()> {
    let target = wide::terminated(target).ok_or(io::ErrorKind::InvalidInput)?;
    // SAFETY: the name ends in a zero and outlives the call.
    match unsafe { CredDeleteW(target.as_ptr(), kind, 0) } {
        0 => Err(match io::Error::last_os_error() {
            // The standard library has no kind for this one.
            error if error.raw_os_error() == Some(ERROR_NOT_FOUND.cast_signed()) => {
                io::ErrorKind::NotFound.into()
            }
            error => error,
        }),
        _ => Ok(()),
    }
}

/// What the system listed, in one piece of its memory.
struct Entries {
    first: *mut *mut CREDENTIALW,
    count: usize,
}

impl Entries {
    /// Copies, which lead to the same texts and secrets: where texts have odd lengths, wine puts the
    /// next entry at an odd place.
    fn each(&self) -> impl Iterator<Item = CREDENTIALW> {
        (0..self.count).map(|place| {
            // SAFETY: the system gave as many pointers as it said, each to an entry.
            unsafe { self.first.add(place).read().read_unaligned() }
        })
    }
}

impl Drop for Entries {
    fn drop(&mut self) {
        for entry in self.each() {
            let secret = entry.CredentialBlob;
            let length = usize::try_from(entry.CredentialBlobSize).unwrap_or(0);
            for place in (0..length).filter(|_| !secret.is_null()) {
                // SAFETY: the entry's own bytes, alive until they are freed below; volatile, so that
                // the writing is not left out.
                unsafe { secret.add(place).write_volatile(0) };
            }
        }
        // SAFETY: given by CredEnumerateW, freed once, not used any more.
        unsafe { CredFree(self.first.cast()) };
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use windows_sys::Win32::Security::Credentials::{CRED_PERSIST_SESSION, CredWriteW};

    use super::super::{forget_sign_in, saved_sign_ins};
    use super::*;

    const SECRET: &str = "none-of-your-business";

    /// Kept for this session of the account only, should the test not end.
    fn keep(target: &str, kind: u32) {
        let [mut target, mut name] = [target, "anna"].map(|text| wide::terminated(text).unwrap());
        let mut secret: Vec<u8> = SECRET.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let entry = CREDENTIALW {
            Type: kind,
            TargetName: target.as_mut_ptr(),
            UserName: name.as_mut_ptr(),
            CredentialBlob: secret.as_mut_ptr(),
            CredentialBlobSize: u32::try_from(secret.len()).unwrap(),
            Persist: CRED_PERSIST_SESSION,
            ..CREDENTIALW::default()
        };
        // SAFETY: all that the entry leads to outlives the call.
        let kept = unsafe { CredWriteW(&raw const entry, 0) };
        assert_ne!(kept, 0, "{}", io::Error::last_os_error());
    }

    #[test]
    fn an_entry_is_listed_without_its_secret_and_forgotten_alone() {
        let process = std::process::id();
        let [one, two] = ["one", "two"].map(|name| format!("TermSrv/test-{process}-{name}"));
        let other = format!("other/test-{process}");
        keep(&one, 1);
        keep(&two, 2);
        keep(&other, 1);
        let all = saved_sign_ins().unwrap();
        let find = |all: &[SavedSignIn], target: &str| {
            let found = all.iter().find(|saved| saved.target == target);
            found.cloned()
        };
        let first = find(&all, &one).unwrap();
        let second = find(&all, &two).unwrap();
        assert_eq!(
            (first.kind, second.kind),
            (SignInKind::Generic, SignInKind::Password)
        );
        assert_eq!(first.user.as_deref(), Some("anna"));
        assert_eq!(find(&all, &other), None);
        assert!(!format!("{all:?}").contains(SECRET));

        forget_sign_in(&first).unwrap();
        let left = saved_sign_ins().unwrap();
        assert_eq!(find(&left, &one), None);
        assert_eq!(find(&left, &two), Some(second.clone()));
        assert_eq!(left.len(), all.len() - 1);
        let again = forget_sign_in(&first).map_err(|error| error.kind());
        assert_eq!(again, Err(io::ErrorKind::NotFound));

        forget_sign_in(&second).unwrap();
        forget(&other, 1).unwrap();
        assert_eq!(find(&saved_sign_ins().unwrap(), &two), None);
    }
}
