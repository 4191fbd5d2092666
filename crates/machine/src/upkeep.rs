//! Updates: which Windows says it has, and whether a restart is waited for.
//!
//! Must not go online for it, and must not say which is the newest.

use crate::Unread;

/// Whether the system waits for a restart to finish an update.
pub fn restart_pending() -> Result<bool, Unread> {
    Err(Unread::Unsupported)
}

/// The numbers of the updates (KB) that are installed under their own number. Windows 10 and later put
/// most of them into one that the build's revision stands for, so this list is short there.
pub fn installed_updates() -> Result<Vec<u32>, Unread> {
    Err(Unread::Unsupported)
}
