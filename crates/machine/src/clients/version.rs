//! The version of a program's file, from its version resource.
#![allow(
    unsafe_code,
    reason = "version.dll has no safe interface in windows-sys"
)]

use std::path::Path;
use std::ptr::null_mut;

use windows_sys::Win32::Storage::FileSystem::{
    FILE_VER_GET_NEUTRAL, GetFileVersionInfoExW, GetFileVersionInfoSizeExW, VS_FIXEDFILEINFO,
    VerQueryValueW,
};

/// What each such block begins with (Win32 VS_FIXEDFILEINFO).
const SIGNATURE: u32 = 0xfeef_04bd;
/// Resources have some kilobytes; a longer one is none.
const LONGEST: u32 = 1024 * 1024;

/// `10.0.26100.2314`. The file's own resource is read and not the one of the display language, which
/// updates may leave behind.
pub(super) fn of_file(path: &Path) -> Option<String> {
    let path = crate::wide::terminated(path)?;
    // SAFETY: the path ends in a zero; the handle may be null.
    let length =
        unsafe { GetFileVersionInfoSizeExW(FILE_VER_GET_NEUTRAL, path.as_ptr(), null_mut()) };
    if length == 0 || length > LONGEST {
        return None;
    }
    let mut resource = vec![0_u8; usize::try_from(length).ok()?];
    // SAFETY: the path ends in a zero, and the buffer is as long as the call is told.
    let read = unsafe {
        GetFileVersionInfoExW(
            FILE_VER_GET_NEUTRAL,
            path.as_ptr(),
            0,
            length,
            resource.as_mut_ptr().cast(),
        )
    };
    (read != 0).then_some(())?;
    let fixed = fixed(&resource)?;
    let numbers = [fixed.dwFileVersionMS, fixed.dwFileVersionLS];
    let parts = numbers.map(|number| format!("{}.{}", number >> 16, number & 0xffff));
    Some(parts.join("."))
}

/// The block of numbers in a resource, if it is one.
fn fixed(resource: &[u8]) -> Option<VS_FIXEDFILEINFO> {
    let root = crate::wide::terminated("\\")?;
    let mut block = null_mut();
    let mut length = 0;
    // SAFETY: the resource was filled by the system and lives on; the call gives a place inside it.
    let found = unsafe {
        VerQueryValueW(
            resource.as_ptr().cast(),
            root.as_ptr(),
            &raw mut block,
            &raw mut length,
        )
    };
    let whole = usize::try_from(length).ok()? >= size_of::<VS_FIXEDFILEINFO>();
    if found == 0 || block.is_null() || !whole {
        return None;
    }
    // SAFETY: not null, inside `resource`, at least as long as what is read, and any bytes are a
    // `VS_FIXEDFILEINFO`; it need not be aligned.
    let fixed = unsafe { block.cast::<VS_FIXEDFILEINFO>().read_unaligned() };
    (fixed.dwSignature == SIGNATURE).then_some(fixed)
}
