//! Readings of this computer: on a thread that may block, and for no longer than they are worth.
//!
//! Must not be asked for a network that a test made up: that one is on no computer.

use std::time::Duration;

use machine::Unread;
use model::Why;

use crate::network_up;
use crate::run::Run;

/// What takes longer hangs: a folder on a network drive that is gone, a service that does not answer.
const LIMIT: Duration = Duration::from_millis(500);

/// Reads something, within half a second and the run's end. The run itself is not held meanwhile.
pub(crate) fn read<T, Read>(
    run: &Run<'_>,
    read: Read,
) -> impl Future<Output = Result<T, Why>> + Send + use<T, Read>
where
    T: Send + 'static,
    Read: FnOnce() -> T + Send + 'static,
{
    let is_here = network_up::is_this_computers(run.network);
    let end = (net::now() + LIMIT).min(run.end);
    async move {
        if !is_here {
            return Err(Why::UnsupportedHere);
        }
        match tokio::time::timeout_at(end, tokio::task::spawn_blocking(read)).await {
            Ok(Ok(read)) => Ok(read),
            Ok(Err(_)) => Err(Why::UnsupportedHere),
            Err(_) => Err(Why::OutOfTime),
        }
    }
}

/// Why there is no verdict where this computer did not say.
pub(crate) fn why(unread: Unread) -> Why {
    match unread {
        Unread::NoPermission => Why::NoPermission,
        Unread::Unsupported | Unread::Failed => Why::UnsupportedHere,
    }
}
