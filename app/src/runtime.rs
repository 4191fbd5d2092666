//! The runtime on which runs and practice computers live.

use std::io;

use tokio::runtime::{Builder, Runtime};

/// Two threads: one run and the practice computer that it looks at.
///
/// Fails where the system gives no threads. Whoever drops it calls `shutdown_background`, since a
/// name look-up that hangs can't be stopped.
pub(crate) fn new() -> io::Result<Runtime> {
    Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
}
