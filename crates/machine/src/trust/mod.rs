//! Does this computer trust a certificate's issuer? From the system's own store, never online.
//!
//! Dates and names have verdicts of their own and do not count here.

#[cfg(all(unix, not(target_os = "macos")))]
#[path = "linux.rs"]
mod system;
#[cfg(windows)]
#[path = "windows.rs"]
mod system;

/// Whether a chain (leaf first, DER) leads to an authority in this computer's store.
///
/// `None` where the store can't be read or the certificate can't be judged. Reads files or asks the
/// system, some milliseconds; not for a task that must not block.
#[cfg(not(target_os = "macos"))]
pub fn trusts(chain: &[Vec<u8>]) -> Option<bool> {
    system::trusts(chain)
}

/// macOS' keychain is not asked yet, so the answer is "can't be found out here".
#[cfg(target_os = "macos")]
pub fn trusts(_chain: &[Vec<u8>]) -> Option<bool> {
    None
}
