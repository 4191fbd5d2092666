//! The few things that may be done to this computer, each asked for by a button of its own.
//!
//! Nothing here may need an administrator, start a shell, or change what can't be made again.

#[cfg(all(unix, not(target_os = "macos")))]
mod linux;
#[cfg(windows)]
mod windows;

use std::io;

/// Whether this system has a call for [`flush_resolver_cache`]. At most some seconds.
pub fn flushes_resolver_cache() -> bool {
    #[cfg(windows)]
    return true;
    #[cfg(target_os = "macos")]
    return false;
    #[cfg(all(unix, not(target_os = "macos")))]
    return linux::flushes_resolver_cache();
}

/// Empties the system's memory of names that it looked up; it fills again by itself. At most some seconds.
///
/// `Unsupported` where the system has no call for that (on Linux: where systemd-resolved does not run).
pub fn flush_resolver_cache() -> io::Result<()> {
    #[cfg(windows)]
    return windows::flush_resolver_cache();
    #[cfg(target_os = "macos")]
    return Err(io::ErrorKind::Unsupported.into());
    #[cfg(all(unix, not(target_os = "macos")))]
    return linux::flush_resolver_cache();
}
