//! The calls of the event log (wevtapi.dll, in every Windows since Vista).
//!
//! Must not write to a channel or clear it, and must not hold more of it than its bounds.
#![allow(unsafe_code, reason = "wevtapi has no safe interface in windows-sys")]

use windows_sys::Win32::Foundation::{
    ERROR_EVT_CHANNEL_NOT_FOUND, ERROR_INSUFFICIENT_BUFFER, ERROR_NO_MORE_ITEMS,
};
use windows_sys::Win32::System::EventLog::{
    EVT_HANDLE, EvtClose, EvtNext, EvtQuery, EvtQueryChannelPath, EvtQueryReverseDirection,
    EvtRender, EvtRenderEventXml,
};

use crate::unread::last_error;
use crate::{Unread, wide};

/// So many events are fetched with one call.
const BATCH: usize = 32;
/// A call that takes longer is given up, in milliseconds.
const PATIENCE_MS: u32 = 3_000;
/// What nearly all events fit into, in bytes.
const USUAL: usize = 16 * 1024;
/// A longer one is left out, in bytes.
const LONGEST: usize = 256 * 1024;
/// All of them together, in bytes as the system gives them.
const ALL: usize = 16 * 1024 * 1024;

pub(super) fn events(channel: &str, most: usize) -> Result<Vec<String>, Unread> {
    let query = query(channel)?;
    let mut found = Vec::new();
    let mut left = ALL;
    let mut buffer = vec![0_u16; USUAL / 2];
    while found.len() < most {
        let batch = query.next(BATCH.min(most - found.len()))?;
        if batch.is_empty() {
            break;
        }
        for event in &batch {
            let Some((xml, used)) = event.xml(&mut buffer)? else {
                continue;
            };
            let Some(rest) = left.checked_sub(used) else {
                return Ok(found);
            };
            left = rest;
            found.push(xml);
        }
    }
    Ok(found)
}

fn query(channel: &str) -> Result<Handle, Unread> {
    let channel = wide::terminated(channel).ok_or(Unread::Failed)?;
    let all = wide::terminated("*").ok_or(Unread::Failed)?;
    let flags = EvtQueryChannelPath | EvtQueryReverseDirection;
    // SAFETY: no session stands for this computer; both texts end in a zero and outlive the call.
    let handle = unsafe { EvtQuery(0, channel.as_ptr(), all.as_ptr(), flags) };
    if handle == 0 {
        return Err(match last_error() {
            ERROR_EVT_CHANNEL_NOT_FOUND => Unread::Unsupported,
            code => Unread::of_win32(code),
        });
    }
    Ok(Handle(handle))
}

/// A query or an event.
struct Handle(EVT_HANDLE);

impl Handle {
    /// The next events of a query; none at its end.
    fn next(&self, most: usize) -> Result<Vec<Self>, Unread> {
        let mut events = [0; BATCH];
        let most = u32::try_from(most.min(BATCH)).map_err(|_| Unread::Failed)?;
        let mut count = 0;
        // SAFETY: the query is open, there is room for `most` handles, and the count outlives the call.
        let more = unsafe {
            EvtNext(
                self.0,
                most,
                events.as_mut_ptr(),
                PATIENCE_MS,
                0,
                &raw mut count,
            )
        };
        if more == 0 {
            return match last_error() {
                ERROR_NO_MORE_ITEMS => Ok(Vec::new()),
                code => Err(Unread::of_win32(code)),
            };
        }
        let count = usize::try_from(count).unwrap_or(0);
        Ok(events.into_iter().take(count).map(Self).collect())
    }

    /// An event's XML, and the bytes that it took; `None` where it is too long.
    fn xml(&self, buffer: &mut Vec<u16>) -> Result<Option<(String, usize)>, Unread> {
        let used = match self.render(buffer) {
            Err((ERROR_INSUFFICIENT_BUFFER, needed)) if needed <= LONGEST => {
                buffer.resize(needed.div_ceil(2), 0);
                self.render(buffer)
            }
            Err((ERROR_INSUFFICIENT_BUFFER, _)) => return Ok(None),
            other => other,
        };
        let used = used.map_err(|(code, _)| Unread::of_win32(code))?;
        let units = buffer.iter().take(used / 2).copied();
        let units: Vec<u16> = units.take_while(|unit| *unit != 0).collect();
        Ok(Some((String::from_utf16_lossy(&units), used)))
    }

    /// The bytes that were used, or the error with the bytes that are needed.
    fn render(&self, buffer: &mut [u16]) -> Result<usize, (u32, usize)> {
        let (mut used, mut properties) = (0, 0);
        let room = u32::try_from(size_of_val(buffer)).map_err(|_| (0, 0))?;
        // SAFETY: the event is open, the buffer has as many bytes as the call is told, and both
        // counts outlive the call.
        let rendered = unsafe {
            EvtRender(
                0,
                self.0,
                EvtRenderEventXml,
                room,
                buffer.as_mut_ptr().cast(),
                &raw mut used,
                &raw mut properties,
            )
        };
        let used = usize::try_from(used).unwrap_or(usize::MAX);
        if rendered == 0 {
            return Err((last_error(), used));
        }
        Ok(used)
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        // SAFETY: given by `query` or `next`, closed once.
        unsafe { EvtClose(self.0) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_channel_that_is_not_there_is_no_empty_one() {
        assert!(events("rdp-first-aid/none", 10).is_err());
        assert!(events("a\0b", 10).is_err());
    }

    #[test]
    #[ignore = "what wine says, not Windows"]
    fn wine_answers_unread() {
        assert!(events(super::super::CHANNEL, 10).is_err());
    }
}
