//! A way on which large packets vanish, as far as loopback can show it.
//!
//! Loopback loses nothing, so the computer itself keeps back what would be lost: it answers only
//! where its answer would travel in small packets. Knows no TLS beyond the record that came.

use std::io::Cursor;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, join};
use tokio::net::TcpStream;

use crate::record::Record;

/// The largest segment in bytes that gets through.
const LARGEST_SEGMENT: u32 = 1300;
/// A `ClientHello` longer than this many bytes was padded, and should have come at once.
const PADDED: usize = 1000;

/// Whether the answer to this `ClientHello` would arrive: the peer asked for small segments or,
/// where it can't, sent its own bytes in small pieces.
pub(crate) fn lets_through(stream: &TcpStream, hello: &Record) -> bool {
    segment_size(stream).is_some_and(|size| size <= LARGEST_SEGMENT)
        || (hello.bytes.len() > PADDED && hello.first_part < hello.bytes.len())
}

/// The connection's largest segment in bytes, as agreed with the peer.
#[cfg(unix)]
fn segment_size(stream: &TcpStream) -> Option<u32> {
    socket2::SockRef::from(stream).tcp_mss().ok()
}

/// Windows does not tell.
#[cfg(not(unix))]
fn segment_size(_stream: &TcpStream) -> Option<u32> {
    None
}

/// The stream as if the record were still to be read.
pub(crate) fn replay(
    hello: Record,
    stream: TcpStream,
) -> impl AsyncRead + AsyncWrite + Unpin + Send {
    let (reader, writer) = stream.into_split();
    join(Cursor::new(hello.bytes).chain(reader), writer)
}
