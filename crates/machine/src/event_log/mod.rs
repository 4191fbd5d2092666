//! The log that Windows' Remote Desktop program keeps of its attempts.
//!
//! Read as numbers and fields; texts for people are in the computer's language and are never looked at.

mod xml;

use crate::Unread;

pub use xml::{EventFileError, FILE_LIMIT, PROVIDER, Record, record, records};

/// The channel (its provider is called otherwise: `Microsoft-Windows-TerminalServices-ClientActiveXCore`).
pub const CHANNEL: &str = "Microsoft-Windows-TerminalServices-RDPClient/Operational";

/// The last events of [`CHANNEL`], the newest first, as XML (Win32 EvtRender, `EvtRenderEventXml`).
///
/// At most `most`; some milliseconds.
pub fn events(most: usize) -> Result<Vec<String>, Unread> {
    let _ = most;
    Err(Unread::Unsupported)
}
