//! Which of some programs are running: on Windows by their services, elsewhere by their processes.
//!
//! Asks for names that it is given, and tells of no other.

#[cfg(any(all(unix, not(target_os = "macos")), test))]
mod linux;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(windows)]
mod windows;

use crate::Unread;

/// Those of `names` that run now, in their order. A name is a service's (not the one that is shown) or
/// a process's. A service that hides itself from this account is left out, unless no other runs: then
/// it is [`Unread::NoPermission`].
pub fn running(names: &[&str]) -> Result<Vec<String>, Unread> {
    #[cfg(windows)]
    return windows::running(names);
    #[cfg(target_os = "macos")]
    return macos::running(names);
    #[cfg(all(unix, not(target_os = "macos")))]
    linux::running(std::path::Path::new("/proc"), names)
}
