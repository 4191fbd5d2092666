//! Questions to Windows' own objects (COM), each on a thread of its own.
//!
//! Must not leave COM behind on a thread of somebody else's, and must not wait for an object that hangs.
#![allow(unsafe_code, reason = "COM has no safe interface")]

use std::time::Duration;

use windows::Win32::System::Com::{COINIT_MULTITHREADED, CoInitializeEx, CoUninitialize};

use crate::Unread;
use crate::patience::within;

/// What is answered in time.
pub(crate) fn asked<T: Send + 'static>(
    limit: Duration,
    ask: impl FnOnce() -> Result<T, Unread> + Send + 'static,
) -> Result<T, Unread> {
    let answer = within(limit, || {
        let apartment = Apartment::enter()?;
        let answer = ask();
        // Nothing of COM's lives any more: the question took it along.
        drop(apartment);
        answer
    });
    answer.unwrap_or(Err(Unread::Failed))
}

/// This thread's part in COM, given back at the end.
struct Apartment;

impl Apartment {
    fn enter() -> Result<Self, Unread> {
        // SAFETY: the thread is new; a success is paired with the drop.
        let result = unsafe { CoInitializeEx(None, COINIT_MULTITHREADED) };
        result.ok()?;
        Ok(Self)
    }
}

impl Drop for Apartment {
    fn drop(&mut self) {
        // SAFETY: pairs with the success in `enter`, on the same thread.
        unsafe { CoUninitialize() };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_hangs_has_failed() {
        let (_keep, never) = std::sync::mpsc::sync_channel::<()>(0);
        let hung = asked(Duration::from_millis(50), move || {
            never.recv().map_err(|_| Unread::Unsupported)
        });
        assert_eq!(hung, Err(Unread::Failed));
        assert_eq!(asked(Duration::from_secs(5), || Ok(7)), Ok(7));
        let refused = asked::<()>(Duration::from_secs(5), || Err(Unread::NoPermission));
        assert_eq!(refused, Err(Unread::NoPermission));
    }
}
