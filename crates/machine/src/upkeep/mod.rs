//! Updates: which Windows says it has, and whether a restart is waited for.
//!
//! Must not go online for it, and must not say which is the newest.

#[cfg(any(all(unix, not(target_os = "macos")), test))]
mod linux;
#[cfg(any(windows, test))]
mod windows;

use crate::Unread;

/// Whether the system waits for a restart to finish an update; on Linux only Debian's kin say so.
///
/// On Windows by the marks that Windows Update and its servicing leave; files that a program wants to
/// replace at the next start are no sign of an update.
pub fn restart_pending() -> Result<bool, Unread> {
    #[cfg(windows)]
    return windows::restart_pending(&windows::exists);
    #[cfg(target_os = "macos")]
    return Err(Unread::Unsupported);
    #[cfg(all(unix, not(target_os = "macos")))]
    return linux::restart_pending(std::path::Path::new("/"));
}

/// The numbers of the updates (KB) that are installed under their own number, sorted. Windows 10 and
/// later put most of them into one that the build's revision stands for, so this list is short there.
///
/// Some milliseconds: thousands of names are looked through.
pub fn installed_updates() -> Result<Vec<u32>, Unread> {
    #[cfg(windows)]
    return windows::installed_updates();
    #[cfg(not(windows))]
    Err(Unread::Unsupported)
}
