//! Texts as Windows' calls take them: UTF-16 that ends in a zero.

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
