//! Other services on the port: what each says, and when.
//!
//! Canned bytes only; none of them goes on after its first words.

use std::io;

use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt};

use crate::Fault;
use crate::record::{TLS12, UNEXPECTED_MESSAGE, alert};
use crate::socket::{last_words, read_something};

const HTTP: &[u8] = b"HTTP/1.1 400 Bad Request\r\nServer: practice\r\n\
    Content-Length: 0\r\nConnection: close\r\n\r\n";
const SSH: &[u8] = b"SSH-2.0-practice\r\n";
/// `ProtocolVersion` (RFC 6143 7.1.1).
const VNC: &[u8] = b"RFB 003.008\n";
/// RFC 5321 4.2.
const SMTP: &[u8] = b"220 practice.example ESMTP\r\n";
/// RFC 959 5.4.
const FTP: &[u8] = b"220 (vsFTPd 3.0.3)\r\n";
/// The initial handshake packet, protocol version 10, of MySQL 8.0: length and number, version,
/// server's version, thread, half a nonce, filler, capabilities, character set, status,
/// capabilities, length of the nonce, reserved, its other half, the plug-in's name.
const MYSQL: &[u8] = b"\x4a\0\0\0\x0a8.0.36\0\x0b\0\0\0practice\0\xff\xff\xff\x02\0\xff\xdf\
    \x15\0\0\0\0\0\0\0\0\0\0one loopback\0caching_sha2_password\0";
/// What a NoMachine server answers to a client's greeting.
const NX: &[u8] = b"NXD-8.16.1\n";
/// What a server that begins with TLS has to say to a connection request.
const TLS: [u8; 7] = alert(TLS12, UNEXPECTED_MESSAGE);

/// The words of one service.
pub(crate) struct Service {
    /// Said at once, before the peer's first byte.
    greeting: &'static [u8],
    /// Said to whatever comes.
    answer: &'static [u8],
}

/// The service that a fault puts on the port; none for a Remote Desktop host.
pub(crate) fn of(fault: Fault) -> Option<Service> {
    let greets = |greeting| Service {
        greeting,
        answer: b"",
    };
    let answers = |answer| Service {
        greeting: b"",
        answer,
    };
    match fault {
        Fault::NotRdp => Some(answers(HTTP)),
        Fault::NotRdpSsh => Some(greets(SSH)),
        Fault::NotRdpTls => Some(answers(&TLS)),
        Fault::NotRdpVnc => Some(greets(VNC)),
        Fault::NotRdpSmtp => Some(greets(SMTP)),
        Fault::NotRdpFtp => Some(greets(FTP)),
        Fault::NotRdpMysql => Some(greets(MYSQL)),
        Fault::NotRdpNx => Some(answers(NX)),
        _ => None,
    }
}

impl Service {
    /// Serves one connection to its end.
    pub(crate) async fn serve<S>(&self, stream: &mut S) -> io::Result<()>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        stream.write_all(self.greeting).await?;
        read_something(stream).await?;
        last_words(stream, self.answer).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_database_counts_its_bytes_right() {
        assert_eq!(MYSQL.len(), 4 + 0x4a);
    }
}
