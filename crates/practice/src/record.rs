//! TLS records in the clear: reading one, writing an alert.
//!
//! Knows nothing about what a record carries; no cryptography.

use std::io;

use tokio::io::{AsyncRead, AsyncReadExt};

/// TLS 1.0 (RFC 2246 6.2.1).
pub(crate) const TLS10: u16 = 0x0301;
/// TLS 1.1 (RFC 4346 6.2.1).
pub(crate) const TLS11: u16 = 0x0302;
/// TLS 1.2, and all that a record of TLS 1.3 says (RFC 8446 5.1).
pub(crate) const TLS12: u16 = 0x0303;

/// RFC 8446 6.2, as all that follow.
pub(crate) const HANDSHAKE_FAILURE: u8 = 40;
/// What no server sends before it knows who asks.
pub(crate) const ACCESS_DENIED: u8 = 49;
/// The client's versions are none of ours.
pub(crate) const PROTOCOL_VERSION: u8 = 70;
/// What came is no TLS record, or none that may come now.
pub(crate) const UNEXPECTED_MESSAGE: u8 = 10;

/// Length in bytes of a record's header (RFC 8446 5.1).
const HEADER: usize = 5;
/// Longest record body in bytes (RFC 5246 6.2.3).
const LONGEST: usize = (1 << 14) + 2048;

/// One TLS record as it came (RFC 8446 5.1).
pub(crate) struct Record {
    /// Header and body.
    pub(crate) bytes: Vec<u8>,
    /// How many bytes had come when the body was first read.
    pub(crate) first_part: usize,
}

impl Record {
    /// What follows the header.
    pub(crate) fn body(&self) -> &[u8] {
        self.bytes.get(HEADER..).unwrap_or_default()
    }
}

/// Reads one whole TLS record and nothing after it; `InvalidData` where the length can't be one.
pub(crate) async fn read_record<S: AsyncRead + Unpin>(stream: &mut S) -> io::Result<Record> {
    let mut bytes = vec![0; HEADER];
    stream.read_exact(&mut bytes).await?;
    let length = match *bytes {
        [.., high, low] => usize::from(u16::from_be_bytes([high, low])),
        _ => 0,
    };
    if length > LONGEST {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let mut body = vec![0; length];
    let first = stream.read(&mut body).await?;
    if let Some(rest) = body.get_mut(first..) {
        stream.read_exact(rest).await?;
    }
    bytes.append(&mut body);
    Ok(Record {
        bytes,
        first_part: HEADER + first,
    })
}

/// A record with one fatal alert (RFC 8446 6).
pub(crate) const fn alert(version: u16, description: u8) -> [u8; 7] {
    let [major, minor] = version.to_be_bytes();
    [0x15, major, minor, 0, 2, 2, description]
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use tokio::io::AsyncWriteExt;

    use super::*;

    #[tokio::test]
    async fn reads_one_record_and_says_how_it_came() {
        let (mut client, mut server) = tokio::io::duplex(64);
        client.write_all(b"\x16\x03\x01\0\x04ab").await.unwrap();
        let reading = tokio::spawn(async move { read_record(&mut server).await });
        tokio::task::yield_now().await;
        client.write_all(b"cdrest").await.unwrap();
        let record = reading.await.unwrap().unwrap();
        assert_eq!(record.bytes, b"\x16\x03\x01\0\x04abcd");
        assert_eq!((record.body(), record.first_part), (&b"abcd"[..], 7));
    }

    #[tokio::test]
    async fn bounds_the_record() {
        for bad in [
            &b"\x16\x03\x01\xff\xff"[..],
            b"\x16\x03\x01\0\x04abc",
            b"\x16",
        ] {
            let mut stream = bad;
            assert!(read_record(&mut stream).await.is_err());
        }
        let mut empty: &[u8] = b"\x16\x03\x01\0\0";
        assert!(read_record(&mut empty).await.unwrap().body().is_empty());
    }
}
