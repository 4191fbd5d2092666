//! Questions to what may hang, each on a thread of its own and for no longer than it is worth.

use std::sync::mpsc::sync_channel;
use std::thread;
use std::time::Duration;

/// What is answered in time. A thread that hangs is left behind, and ends with the program.
pub(crate) fn within<T: Send + 'static>(
    limit: Duration,
    ask: impl FnOnce() -> T + Send + 'static,
) -> Option<T> {
    let (tell, hear) = sync_channel(1);
    let asking = thread::Builder::new().spawn(move || {
        // Nobody listens any more once the limit is over.
        let _ = tell.send(ask());
    });
    asking.ok()?;
    hear.recv_timeout(limit).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_hangs_is_not_waited_for() {
        let (_keep, never) = sync_channel::<()>(0);
        assert_eq!(
            within(Duration::from_millis(50), move || never.recv()),
            None
        );
        assert_eq!(within(Duration::from_secs(5), || 7), Some(7));
    }
}
