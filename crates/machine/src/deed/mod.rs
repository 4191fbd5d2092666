//! The few things that may be done to this computer, each asked for by a button of its own.
//!
//! Nothing here may need an administrator, start a shell, or change what can't be made again.

use std::io;

/// Empties the system's memory of names that it looked up; it fills again by itself.
///
/// `Unsupported` where the system has no call for that.
pub fn flush_resolver_cache() -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}
