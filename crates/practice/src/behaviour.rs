//! What a practice computer does with one connection: the fault, made of bytes.
//!
//! Errors are the peer's leaving and end the connection; nothing is reported.

use std::io;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use rustls::ServerConfig;
use rustls::crypto::CryptoProvider;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;

use crate::Fault;
use crate::challenge::{challenge, negotiate_flags};
use crate::credssp::{INVALID_TOKEN, LOGON_FAILURE, error_answer, read_request, token_answer};
use crate::negotiation::{
    Family, HYBRID_REQUIRED, SSL_CERT_NOT_ON_SERVER, SSL_NOT_ALLOWED, TPKT_HEADER, confirm,
    refusal, request_length, requested_protocols,
};
use crate::socket::{last_words, part, read_record, read_something, swallow};

/// How many bytes of the confirm the one that hangs up half-way sends.
const PART_OF_CONFIRM: usize = 7;
/// How far ahead the wrong clock is.
const CLOCK_AHEAD: Duration = Duration::from_mins(12);

/// A fatal alert in a plain TLS record: `handshake_failure` (RFC 8446 6.2).
const HANDSHAKE_FAILURE: &[u8] = &[0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 40];
/// The same with `access_denied`, which no server sends before it knows who asks.
const ACCESS_DENIED: &[u8] = &[0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 49];
/// No TLS record, no TPKT frame, no other service's greeting.
const GARBAGE: &[u8] = &[0x9c; 64];

const HTTP: &[u8] = b"HTTP/1.1 400 Bad Request\r\nServer: practice\r\n\
    Content-Length: 0\r\nConnection: close\r\n\r\n";
const SSH: &[u8] = b"SSH-2.0-practice\r\n";

/// What every connection of one practice computer shares.
pub(crate) struct Host {
    /// Its fault.
    pub(crate) fault: Fault,
    /// Its certificate and key.
    pub(crate) tls: Arc<ServerConfig>,
}

/// Serves one connection to its end.
pub(crate) async fn serve(host: &Host, mut stream: TcpStream) -> io::Result<()> {
    match host.fault {
        Fault::ClosedOnConnect => part(&mut stream).await,
        Fault::MuteService => swallow(&mut stream).await,
        Fault::NotRdp => {
            read_something(&mut stream).await?;
            last_words(&mut stream, HTTP).await
        }
        Fault::NotRdpSsh => {
            stream.write_all(SSH).await?;
            read_something(&mut stream).await?;
            part(&mut stream).await
        }
        _ => negotiate(host, stream).await,
    }
}

/// Answers the connection request ([MS-RDPBCGR] 3.3.5.3.1).
async fn negotiate(host: &Host, mut stream: TcpStream) -> io::Result<()> {
    let Some(requested) = read_connection_request(&mut stream).await? else {
        return part(&mut stream).await;
    };
    let family = family(host.fault);
    let refused = match host.fault {
        Fault::SecurityRefused => Some(HYBRID_REQUIRED),
        Fault::NoServerCertificate => Some(SSL_CERT_NOT_ON_SERVER),
        Fault::LegacySecurityOnly => Some(SSL_NOT_ALLOWED),
        _ => None,
    };
    let selected = match (refused, family.choose(requested)) {
        (None, Some(protocol)) => protocol,
        (code, _) => {
            let code = code.unwrap_or(HYBRID_REQUIRED);
            return last_words(&mut stream, &refusal(family, code)).await;
        }
    };
    let answer = confirm(family, selected);
    if host.fault == Fault::ClosedInNegotiation {
        let (start, _) = answer.split_at(PART_OF_CONFIRM);
        return last_words(&mut stream, start).await;
    }
    stream.write_all(&answer).await?;
    secure(host, stream).await
}

fn family(fault: Fault) -> Family {
    match fault {
        Fault::NlaNotReady => Family::FreeRdp,
        _ => Family::Windows,
    }
}

/// The protocols asked for; none where it is no connection request.
async fn read_connection_request(stream: &mut TcpStream) -> io::Result<Option<u32>> {
    let mut header = [0; TPKT_HEADER];
    stream.read_exact(&mut header).await?;
    let Some(length) = request_length(header) else {
        return Ok(None);
    };
    let mut tpdu = vec![0; length.saturating_sub(TPKT_HEADER)];
    stream.read_exact(&mut tpdu).await?;
    Ok(requested_protocols(&tpdu))
}

/// Answers the `ClientHello`, rightly or not.
async fn secure(host: &Host, mut stream: TcpStream) -> io::Result<()> {
    let words = match host.fault {
        Fault::ClosedInTls => {
            read_record(&mut stream).await?;
            // Dropping it now sends a reset.
            return stream.set_zero_linger();
        }
        Fault::TlsStalled => return swallow(&mut stream).await,
        Fault::TlsRefused => HANDSHAKE_FAILURE,
        Fault::Undetermined => ACCESS_DENIED,
        Fault::Garbled => GARBAGE,
        _ => {
            let acceptor = TlsAcceptor::from(Arc::clone(&host.tls));
            let mut tls = acceptor.accept(stream).await?;
            return sign_in(host, &mut tls).await;
        }
    };
    read_record(&mut stream).await?;
    last_words(&mut stream, words).await
}

/// Answers the first `CredSSP` message with a challenge ([MS-CSSP] 3.1.5), what follows with
/// a refusal: a client that sends credentials is not left waiting.
async fn sign_in<S>(host: &Host, stream: &mut S) -> io::Result<()>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    if host.fault == Fault::SignInStalled {
        return swallow(stream).await;
    }
    let request = read_request(stream).await?;
    if host.fault == Fault::NlaNotReady {
        return part(stream).await;
    }
    let answer = match negotiate_flags(&request) {
        Some(flags) => {
            let nonce = nonce(host.tls.crypto_provider())?;
            token_answer(&request, &challenge(flags, nonce, clock(host.fault)))
        }
        None => error_answer(INVALID_TOKEN),
    };
    send(stream, &answer).await?;
    read_request(stream).await?;
    send(stream, &error_answer(LOGON_FAILURE)).await?;
    swallow(stream).await?;
    stream.shutdown().await
}

/// TLS keeps bytes back until they are flushed.
async fn send<S: AsyncWrite + Unpin>(stream: &mut S, bytes: &[u8]) -> io::Result<()> {
    stream.write_all(bytes).await?;
    stream.flush().await
}

fn clock(fault: Fault) -> SystemTime {
    match fault {
        Fault::ClockWrong => SystemTime::now() + CLOCK_AHEAD,
        _ => SystemTime::now(),
    }
}

fn nonce(provider: &CryptoProvider) -> io::Result<[u8; 8]> {
    let mut bytes = [0; 8];
    provider
        .secure_random
        .fill(&mut bytes)
        .map_err(|_| io::Error::from(io::ErrorKind::Other))?;
    Ok(bytes)
}
