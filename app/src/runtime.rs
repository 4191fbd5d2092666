//! The runtime on which runs and practice computers live.

use std::future::Future;
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

/// Does one thing to its end, on a runtime of its own.
pub(crate) fn run<F: Future>(future: F) -> io::Result<F::Output> {
    let runtime = new()?;
    let done = runtime.block_on(future);
    // A resolver that never answers must not keep the program.
    runtime.shutdown_background();
    Ok(done)
}
