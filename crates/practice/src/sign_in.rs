//! What a practice computer does inside TLS: the sign-in question and its answer.
//!
//! Checks no password: there is nobody who could sign in.

use std::io;
use std::time::{Duration, SystemTime};

use rustls::crypto::CryptoProvider;
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt};

use crate::Fault;
use crate::behaviour::{Host, hesitate};
use crate::challenge::{Names, PRACTICE_PC, challenge, negotiate_flags};
use crate::credssp::{INVALID_TOKEN, LOGON_FAILURE, error_answer, read_request, token_answer};
use crate::socket::{part, read_something, swallow};

/// How far ahead the wrong clock is.
const CLOCK_AHEAD: Duration = Duration::from_mins(12);

/// Answers the first `CredSSP` message with a challenge ([MS-CSSP] 3.1.5), what follows with
/// a refusal: a client that sends credentials is not left waiting.
pub(crate) async fn serve<S>(host: &Host, stream: &mut S) -> io::Result<()>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    match host.fault {
        Fault::SignInStalled => return swallow(stream).await,
        // Quiet until spoken to, and without an answer to what was not agreed on.
        Fault::HealthyTlsOnly | Fault::HealthyXrdp => {
            read_something(stream).await?;
            return part(stream).await;
        }
        _ => {}
    }
    let request = read_request(stream).await?;
    if matches!(host.fault, Fault::NlaNotReady | Fault::NameLeadsElsewhere) {
        return part(stream).await;
    }
    hesitate(host.fault).await;
    let clock = clock(host.fault);
    let answer = match challenge_to(&request, host, &PRACTICE_PC, clock)? {
        Some(challenge) => token_answer(&request, &challenge),
        None => error_answer(INVALID_TOKEN),
    };
    send(stream, &answer).await?;
    read_request(stream).await?;
    send(stream, &error_answer(LOGON_FAILURE)).await?;
    swallow(stream).await?;
    stream.shutdown().await
}

/// The CHALLENGE to the NEGOTIATE message inside these bytes; none where there is no such message.
pub(crate) fn challenge_to(
    request: &[u8],
    host: &Host,
    names: &Names,
    clock: SystemTime,
) -> io::Result<Option<Vec<u8>>> {
    let Some(flags) = negotiate_flags(request) else {
        return Ok(None);
    };
    let nonce = nonce(host.tls.crypto_provider())?;
    Ok(Some(challenge(names, flags, nonce, clock)))
}

/// TLS keeps bytes back until they are flushed.
pub(crate) async fn send<S: AsyncWrite + Unpin>(stream: &mut S, bytes: &[u8]) -> io::Result<()> {
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
