//! Readings of this computer: on a thread that may block, and for no longer than they are worth.
//!
//! Must not be asked for a network that a test made up: that one is on no computer.

use std::net::SocketAddr;
use std::time::Duration;

use machine::Unread;
use model::Why;
use net::Instant;
use tokio::sync::Mutex;

use crate::run::Run;
use crate::{CheckId, network_up};

/// What takes longer hangs: a folder on a network drive that is gone, a service that does not answer.
const LIMIT: Duration = Duration::from_millis(500);

/// For so long what was read counts as now.
const FRESH: Duration = Duration::from_secs(2);

/// What was read last, and when.
pub(crate) type Lately<T> = Mutex<Option<(Instant, T)>>;

/// Reads something, within half a second and the run's end. The run itself is not held meanwhile.
pub(crate) fn read<T, Read>(
    run: &Run<'_>,
    read: Read,
) -> impl Future<Output = Result<T, Why>> + Send + use<T, Read>
where
    T: Send + 'static,
    Read: FnOnce() -> T + Send + 'static,
{
    read_within(run, LIMIT, read)
}

/// The same within a limit of its own.
pub(crate) fn read_within<T, Read>(
    run: &Run<'_>,
    limit: Duration,
    read: Read,
) -> impl Future<Output = Result<T, Why>> + Send + use<T, Read>
where
    T: Send + 'static,
    Read: FnOnce() -> T + Send + 'static,
{
    let is_here = network_up::is_this_computers(run.network);
    let end = (net::now() + limit).min(run.end);
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

/// What was read a moment ago, for runs side by side; else it is read now.
pub(crate) fn read_lately<T, Read>(
    run: &Run<'_>,
    last: &'static Lately<T>,
    read: Read,
) -> impl Future<Output = Result<T, Why>> + Send + use<T, Read>
where
    T: Clone + Send + 'static,
    Read: FnOnce() -> T + Send + 'static,
{
    let reading = self::read(run, read);
    let end = (net::now() + LIMIT).min(run.end);
    async move {
        let Ok(mut last) = tokio::time::timeout_at(end, last.lock()).await else {
            return Err(Why::OutOfTime);
        };
        if let Some((at, read)) = last.as_ref()
            && at.elapsed() < FRESH
        {
            return Ok(read.clone());
        }
        let read = reading.await?;
        *last = Some((net::now(), read.clone()));
        Ok(read)
    }
}

/// The target's addresses: those that are known, else those that its name leads to now, if no check asks
/// for them; none where that fails.
pub(crate) async fn addresses(run: &mut Run<'_>) -> Vec<SocketAddr> {
    if !run.addresses.is_empty() || run.is_selected(CheckId::name_resolves) {
        return run.addresses.clone();
    }
    let asked = run.network.resolve(run.host(), run.target().port);
    let found = tokio::time::timeout_at(run.deadline(), asked).await;
    found.ok().and_then(Result::ok).unwrap_or_default()
}

/// Why there is no verdict where this computer did not say.
pub(crate) fn why(unread: Unread) -> Why {
    match unread {
        Unread::NoPermission => Why::NoPermission,
        Unread::Unsupported | Unread::Failed => Why::UnsupportedHere,
    }
}
