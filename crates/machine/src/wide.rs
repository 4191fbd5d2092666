//! Texts as Windows' calls take and give them: UTF-16 that ends in a zero.
//!
//! Must not read on where no zero comes.
#![allow(unsafe_code, reason = "a text of the system's is a pointer")]

use std::ffi::OsStr;
use std::os::windows::ffi::OsStrExt as _;

/// With the zero at its end; `None` where a zero inside would cut it short.
pub(crate) fn terminated(text: impl AsRef<OsStr>) -> Option<Vec<u16>> {
    let mut units: Vec<u16> = text.as_ref().encode_wide().collect();
    if units.contains(&0) {
        return None;
    }
    units.push(0);
    Some(units)
}

/// The longest text of the system's that is believed, in units.
const LONGEST: usize = 32 * 1024;

/// A text of the system's; `None` where there is none, or no zero within a bound.
///
/// # Safety
///
/// The pointer must be null, or lead to units that may be read up to the first zero.
pub(crate) unsafe fn text(pointer: *const u16) -> Option<String> {
    if pointer.is_null() {
        return None;
    }
    let mut units = Vec::new();
    for place in 0..LONGEST {
        // SAFETY: not behind the first zero, up to which the caller lets us read; it may lie anywhere.
        match unsafe { pointer.add(place).read_unaligned() } {
            0 => return Some(String::from_utf16_lossy(&units)),
            unit => units.push(unit),
        }
    }
    None
}
