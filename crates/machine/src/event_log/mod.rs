//! The log that Windows' Remote Desktop program keeps of its attempts.
//!
//! Read as numbers and fields; texts for people are in the computer's language and are never looked at.

#[cfg(windows)]
mod windows;
mod xml;

use crate::Unread;

pub use xml::{EventFileError, FILE_LIMIT, PROVIDER, Record, record, records};

/// The channel (its provider is called otherwise: `Microsoft-Windows-TerminalServices-ClientActiveXCore`).
pub const CHANNEL: &str = "Microsoft-Windows-TerminalServices-RDPClient/Operational";

/// More events than this are never read at once.
pub const MOST: usize = 10_000;

/// The last events of [`CHANNEL`], the newest first, as XML (Win32 EvtRender, `EvtRenderEventXml`).
///
/// At most `most` and [`MOST`], and 16 MiB in all; some milliseconds. One above 256 KiB is left out. A
/// channel that never had an event is an empty list; a computer without the channel is `Unsupported`.
pub fn events(most: usize) -> Result<Vec<String>, Unread> {
    #[cfg(windows)]
    return windows::events(CHANNEL, most.min(MOST));
    #[cfg(not(windows))]
    {
        let _ = most;
        Err(Unread::Unsupported)
    }
}
