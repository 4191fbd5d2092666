//! Questions to Windows' own objects (COM), each on a thread of its own.
//!
//! Must not leave COM behind on a thread of somebody else's, and must not wait for an object that hangs.
#![allow(unsafe_code, reason = "COM has no safe interface")]

use std::sync::mpsc::sync_channel;
use std::thread;
use std::time::Duration;

use windows::Win32::System::Com::{COINIT_MULTITHREADED, CoInitializeEx, CoUninitialize};

use crate::Unread;

/// What is answered in time. A thread that hangs is left behind, and ends with the program.
pub(crate) fn asked<T: Send + 'static>(
    patience: Duration,
    ask: impl FnOnce() -> Result<T, Unread> + Send + 'static,
) -> Result<T, Unread> {
    let (tell, hear) = sync_channel(1);
    let asking = thread::Builder::new().spawn(move || {
        let answer = Apartment::enter().and_then(|apartment| {
            let answer = ask();
            // Nothing of COM's lives any more: the question took it along.
            drop(apartment);
            answer
        });
        // Nobody listens any more once the patience is over.
        let _ = tell.send(answer);
    });
    asking.map_err(|_| Unread::Failed)?;
    hear.recv_timeout(patience).unwrap_or(Err(Unread::Failed))
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
    fn what_hangs_is_not_waited_for() {
        let (_keep, never) = sync_channel::<()>(0);
        let hung = asked(Duration::from_millis(50), move || {
            never.recv().map_err(|_| Unread::Unsupported)
        });
        assert_eq!(hung, Err(Unread::Failed));
        assert_eq!(asked(Duration::from_secs(5), || Ok(7)), Ok(7));
    }
}
