//! Windows: what `ipconfig /flushdns` calls, `DnsFlushResolverCache` of dnsapi.dll.
//!
//! No header names the call, so it is looked for by its name, and its absence is an answer.
#![allow(unsafe_code, reason = "the call has no safe interface")]

use std::io;
use std::mem::transmute;
use std::ptr::null_mut;

use windows_sys::Win32::Foundation::FreeLibrary;
use windows_sys::Win32::System::LibraryLoader::{
    GetProcAddress, LOAD_LIBRARY_SEARCH_SYSTEM32, LoadLibraryExW,
};
use windows_sys::core::BOOL;

use crate::wide;

const LIBRARY: &str = "dnsapi.dll";

pub(super) fn flush_resolver_cache() -> io::Result<()> {
    let absent = || io::Error::from(io::ErrorKind::Unsupported);
    let name = wide::terminated(LIBRARY).ok_or_else(absent)?;
    // SAFETY: the name ends in a zero; only the system's own folder is searched.
    let library =
        unsafe { LoadLibraryExW(name.as_ptr(), null_mut(), LOAD_LIBRARY_SEARCH_SYSTEM32) };
    if library.is_null() {
        return Err(absent());
    }
    // SAFETY: the library is loaded; the name ends in a zero.
    let call = unsafe { GetProcAddress(library, c"DnsFlushResolverCache".as_ptr().cast()) };
    let flushed = call.ok_or_else(absent).map(|call| {
        // SAFETY: the call takes nothing and gives a BOOL.
        let call: unsafe extern "system" fn() -> BOOL = unsafe { transmute(call) };
        // SAFETY: as above; the library stays loaded until it is back.
        unsafe { call() }
    });
    let error = io::Error::last_os_error();
    // SAFETY: loaded above, given back once.
    unsafe { FreeLibrary(library) };
    match flushed? {
        0 if error.raw_os_error() == Some(0) => Err(io::ErrorKind::Other.into()),
        0 => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    /// Harmless: the memory fills again by itself. wine has the call, and says that it failed.
    #[test]
    fn the_call_is_found_by_its_name() {
        let kind = super::flush_resolver_cache().map_err(|error| error.kind());
        assert_ne!(kind, Err(std::io::ErrorKind::Unsupported));
    }
}
