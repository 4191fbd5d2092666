//! What a network is to the checks: names to addresses, addresses to byte streams, bytes within a limit.

use std::future::Future;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;

use model::{Failure, Host};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, DuplexStream};
use tokio::net::TcpStream;

use crate::classify_io;
use crate::clock::Instant;
use crate::link::{self, LinkStats};

/// A future in a box, so that a network can be chosen at run time.
pub type Pending<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A connected stream of bytes.
pub trait Bytes: AsyncRead + AsyncWrite + Unpin + Send {
    /// What the system counted on this connection so far; `None` where it does not say.
    fn link(&self) -> Option<LinkStats>;
}

impl Bytes for TcpStream {
    fn link(&self) -> Option<LinkStats> {
        link::of(self)
    }
}

/// Bytes in memory have no link.
impl Bytes for DuplexStream {
    fn link(&self) -> Option<LinkStats> {
        None
    }
}

/// How large the pieces of a connection may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segments {
    /// As the two systems agree.
    Usual,
    /// At most so many bytes each, both ways (`TCP_MAXSEG`, RFC 9293 3.7.1).
    AtMost(u16),
}

/// A datagram that was sent, and whose answer is waited for.
pub trait Answer: Send + Sync {
    /// The next datagram from the address that was asked.
    ///
    /// # Errors
    /// [`Failure::Refused`] where the system says that the port is closed (ICMP port unreachable).
    fn receive(&self) -> Pending<'_, Result<Vec<u8>, Failure>>;
}

/// A network: the system's, or a test's.
pub trait Network: Send + Sync {
    /// All addresses of a host in the order to try them (RFC 6724). An address resolves to itself.
    ///
    /// Has no limit of its own: the caller drops it.
    fn resolve<'a>(
        &'a self,
        host: &'a Host,
        port: u16,
    ) -> Pending<'a, Result<Vec<SocketAddr>, Failure>>;

    /// One TCP connection. Has no limit of its own: the caller drops it.
    ///
    /// # Errors
    /// [`Failure::Other`] where [`Segments::AtMost`] is asked for and [`Network::clamps`] says no.
    fn connect(
        &self,
        address: SocketAddr,
        segments: Segments,
    ) -> Pending<'_, Result<Box<dyn Bytes>, Failure>>;

    /// Whether the size of segments can be limited here.
    fn clamps(&self) -> bool;

    /// Sends one UDP datagram, at once.
    fn ask(&self, address: SocketAddr, datagram: &[u8]) -> Result<Box<dyn Answer>, Failure>;

    /// The address of this computer that packets to `address` leave from; sends nothing.
    fn source_towards(&self, address: SocketAddr) -> Option<IpAddr>;
}

/// Reads what is there into `buffer`, at most until `deadline` and at most to `limit` bytes in all.
///
/// # Errors
/// [`Failure::Closed`] at the end of the stream, [`Failure::TimedOut`] at the deadline,
/// [`Failure::Other`] where the buffer is full.
pub async fn read_some<S: AsyncRead + Unpin + ?Sized>(
    stream: &mut S,
    buffer: &mut Vec<u8>,
    limit: usize,
    deadline: Instant,
) -> Result<usize, Failure> {
    let room = limit.saturating_sub(buffer.len()).min(4096);
    if room == 0 {
        return Err(Failure::Other);
    }
    let mut chunk = vec![0; room];
    match tokio::time::timeout_at(deadline, stream.read(&mut chunk)).await {
        Err(_) => Err(Failure::TimedOut),
        Ok(Err(error)) => Err(classify_io(&error)),
        Ok(Ok(0)) => Err(Failure::Closed),
        Ok(Ok(count)) => {
            buffer.extend(chunk.iter().take(count));
            Ok(count)
        }
    }
}

/// Writes all of `bytes` and flushes, at most until `deadline`.
///
/// # Errors
/// [`Failure::TimedOut`] at the deadline, or what the system says.
pub async fn write_all<S: AsyncWrite + Unpin + ?Sized>(
    stream: &mut S,
    bytes: &[u8],
    deadline: Instant,
) -> Result<(), Failure> {
    let writing = async {
        stream.write_all(bytes).await?;
        stream.flush().await
    };
    match tokio::time::timeout_at(deadline, writing).await {
        Err(_) => Err(Failure::TimedOut),
        Ok(done) => done.map_err(|error| classify_io(&error)),
    }
}
