//! Reading with a bound and closing in order, on any stream.
//!
//! Knows nothing about Remote Desktop; a peer can make it read much but never hold much.

use std::io;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::time::timeout;

/// How long a closed connection is still read, so that its end is no reset.
const DRAIN: Duration = Duration::from_secs(2);

/// Reads and forgets until the peer closes.
pub(crate) async fn swallow<S: AsyncRead + Unpin>(stream: &mut S) -> io::Result<()> {
    let mut buffer = [0; 4096];
    while stream.read(&mut buffer).await? > 0 {}
    Ok(())
}

/// Reads whatever comes first, at most 4096 bytes; its length.
pub(crate) async fn read_something<S: AsyncRead + Unpin>(stream: &mut S) -> io::Result<usize> {
    let mut buffer = [0; 4096];
    stream.read(&mut buffer).await
}

/// Closes our side, then reads until the peer closes or two seconds passed.
///
/// Dropping a socket with unread bytes would send a reset instead.
pub(crate) async fn part<S: AsyncRead + AsyncWrite + Unpin>(stream: &mut S) -> io::Result<()> {
    stream.shutdown().await?;
    timeout(DRAIN, swallow(stream)).await.unwrap_or(Ok(()))
}

/// Writes the last words, then closes in order.
pub(crate) async fn last_words<S: AsyncRead + AsyncWrite + Unpin>(
    stream: &mut S,
    words: &[u8],
) -> io::Result<()> {
    stream.write_all(words).await?;
    part(stream).await
}
