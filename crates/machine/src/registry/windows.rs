//! The calls: one key under one root, looked at in the view of 64 bits, where Windows itself writes.
//!
//! Must not write, and must not take "may not be read" for "is not there".
#![allow(unsafe_code, reason = "advapi32 has no safe interface in windows-sys")]

use std::ptr::{null, null_mut};

use windows_sys::Win32::Foundation::{
    ERROR_FILE_NOT_FOUND, ERROR_MORE_DATA, ERROR_NO_MORE_ITEMS, ERROR_PATH_NOT_FOUND, ERROR_SUCCESS,
};
use windows_sys::Win32::System::Registry::{
    HKEY, HKEY_CURRENT_USER, HKEY_LOCAL_MACHINE, KEY_READ, KEY_WOW64_64KEY, RRF_NOEXPAND,
    RRF_RT_ANY, RegCloseKey, RegEnumKeyExW, RegEnumValueW, RegGetValueW, RegOpenKeyExW,
};

use super::Value;
use crate::Unread;

/// What nearly all values fit into, in bytes.
const USUAL: usize = 1024;
/// Longer values are none that are read here, in bytes.
const LONGEST: usize = 256 * 1024;
/// The longest name of a key, with its zero, in units of UTF-16 (Win32, Registry Element Size Limits).
const LONGEST_NAME: usize = 256;
/// The longest name of a value, with its zero, in units of UTF-16 (as above).
const LONGEST_VALUE_NAME: usize = 16_384;
/// More keys or values than this under one are not listed.
const MOST: u32 = 100_000;

/// Reads values of one key.
pub(crate) struct Key {
    root: HKEY,
    path: Vec<u16>,
}

impl Key {
    /// A key that is the same for everybody at this computer.
    pub(crate) fn of_machine(path: &str) -> Option<Self> {
        Self::under(HKEY_LOCAL_MACHINE, path)
    }

    /// A key of the person who is signed in.
    pub(crate) fn of_person(path: &str) -> Option<Self> {
        Self::under(HKEY_CURRENT_USER, path)
    }

    fn under(root: HKEY, path: &str) -> Option<Self> {
        let path = crate::wide::terminated(path)?;
        Some(Self { root, path })
    }

    /// The value of a name, if it is there, may be read and is not too long.
    pub(crate) fn value(&self, name: &str) -> Option<Value> {
        self.read(name).ok().flatten()
    }

    /// The value of a name; `None` where the key or the name is not there.
    pub(crate) fn read(&self, name: &str) -> Result<Option<Value>, Unread> {
        let name = crate::wide::terminated(name).ok_or(Unread::Failed)?;
        match self.filled(&name, USUAL) {
            Err(ERROR_MORE_DATA) => absent_as_none(self.filled(&name, LONGEST)),
            other => absent_as_none(other),
        }
    }

    fn filled(&self, name: &[u16], room: usize) -> Result<Value, u32> {
        let mut bytes = vec![0_u8; room];
        let mut length = u32::try_from(bytes.len()).map_err(|_| ERROR_MORE_DATA)?;
        let mut kind = 0;
        // SAFETY: both names end in a zero, the buffer is as long as `length` says, and all outlive
        // the call (Win32 RegGetValueW).
        let status = unsafe {
            RegGetValueW(
                self.root,
                self.path.as_ptr(),
                name.as_ptr(),
                RRF_RT_ANY | RRF_NOEXPAND,
                &raw mut kind,
                bytes.as_mut_ptr().cast(),
                &raw mut length,
            )
        };
        if status != ERROR_SUCCESS {
            return Err(status);
        }
        bytes.truncate(usize::try_from(length).unwrap_or(0));
        Ok(Value { kind, bytes })
    }

    /// Whether it is there.
    pub(crate) fn exists(&self) -> Result<bool, Unread> {
        absent_as_none(self.open()).map(|open| open.is_some())
    }

    /// The names of the keys right below it; none where it is not there.
    pub(crate) fn names(&self) -> Result<Vec<String>, Unread> {
        self.listed(LONGEST_NAME, |key, index, name, length| {
            // SAFETY: `listed` gives an open key and room for as many units as `length` says; what is
            // not asked for is null (Win32 RegEnumKeyExW).
            unsafe {
                RegEnumKeyExW(
                    key,
                    index,
                    name,
                    length,
                    null(),
                    null_mut(),
                    null_mut(),
                    null_mut(),
                )
            }
        })
    }

    /// The names of its values; none where it is not there.
    pub(crate) fn value_names(&self) -> Result<Vec<String>, Unread> {
        self.listed(LONGEST_VALUE_NAME, |key, index, name, length| {
            // SAFETY: as above (Win32 RegEnumValueW).
            unsafe {
                RegEnumValueW(
                    key,
                    index,
                    name,
                    length,
                    null(),
                    null_mut(),
                    null_mut(),
                    null_mut(),
                )
            }
        })
    }

    /// What a call names one after the other, each in `longest` units of UTF-16 or fewer.
    fn listed(
        &self,
        longest: usize,
        call: impl Fn(HKEY, u32, *mut u16, *mut u32) -> u32,
    ) -> Result<Vec<String>, Unread> {
        let Some(open) = absent_as_none(self.open())? else {
            return Ok(Vec::new());
        };
        let mut units = vec![0_u16; longest];
        let room = u32::try_from(units.len()).map_err(|_| Unread::Failed)?;
        let mut names = Vec::new();
        for index in 0..MOST {
            let mut length = room;
            match call(open.0, index, units.as_mut_ptr(), &raw mut length) {
                ERROR_SUCCESS => names.push(first(&units, length)),
                ERROR_NO_MORE_ITEMS => break,
                code => return Err(Unread::of_win32(code)),
            }
        }
        Ok(names)
    }

    fn open(&self) -> Result<Open, u32> {
        let mut key = null_mut();
        // SAFETY: the path ends in a zero; the place for the key outlives the call.
        let status = unsafe {
            RegOpenKeyExW(
                self.root,
                self.path.as_ptr(),
                0,
                KEY_READ | KEY_WOW64_64KEY,
                &raw mut key,
            )
        };
        if status == ERROR_SUCCESS {
            Ok(Open(key))
        } else {
            Err(status)
        }
    }
}

/// What is not there is an answer, what may not be looked at is none.
fn absent_as_none<T>(answer: Result<T, u32>) -> Result<Option<T>, Unread> {
    match answer {
        Ok(found) => Ok(Some(found)),
        Err(ERROR_FILE_NOT_FOUND | ERROR_PATH_NOT_FOUND) => Ok(None),
        Err(code) => Err(Unread::of_win32(code)),
    }
}

/// A key that is open.
struct Open(HKEY);

/// As many units of a text as a call says that it wrote.
fn first(units: &[u16], length: u32) -> String {
    let text = usize::try_from(length).ok().and_then(|l| units.get(..l));
    String::from_utf16_lossy(text.unwrap_or_default())
}

impl Drop for Open {
    fn drop(&mut self) {
        // SAFETY: opened by `Key::open`, closed once.
        unsafe { RegCloseKey(self.0) };
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::super::fixture::{Root, write_number};
    use super::*;

    #[test]
    fn what_is_not_there_is_told_from_what_is() {
        let system = Key::of_machine(r"SYSTEM\CurrentControlSet").unwrap();
        assert_eq!(system.exists(), Ok(true));
        let names = system.names().unwrap();
        assert!(names.iter().any(|name| name == "Control"), "{names:?}");
        assert!(system.read("rdp-first-aid").unwrap().is_none());
        let absent = Key::of_machine(r"SOFTWARE\rdp-first-aid\absent").unwrap();
        assert_eq!(absent.exists(), Ok(false));
        assert_eq!(absent.names(), Ok(Vec::new()));
        assert_eq!(absent.value_names(), Ok(Vec::new()));
        assert!(absent.read("any").unwrap().is_none());
    }

    #[test]
    #[ignore = "writes into wine's registry"]
    fn values_are_listed_by_their_names() {
        let path = r"SOFTWARE\rdp-first-aid\values";
        for name in ["{0BC6A788}", "für Gäste"] {
            write_number(Root::Machine, path, name, 1);
        }
        let mut names = Key::of_machine(path).unwrap().value_names().unwrap();
        names.sort();
        assert_eq!(names, ["für Gäste", "{0BC6A788}"]);
    }

    #[test]
    fn a_zero_within_a_name_reaches_no_other_key() {
        assert!(Key::of_machine("SYSTEM\0SOFTWARE").is_none());
        let system = Key::of_machine("SYSTEM").unwrap();
        assert!(system.read("a\0b").is_err());
    }
}
