//! What a practice computer does with one connection: the fault, made of bytes.
//!
//! Errors are the peer's leaving and end the connection; nothing is reported.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use rustls::ServerConfig;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::sleep;
use tokio_rustls::TlsAcceptor;

use crate::negotiation::{
    Family, HYBRID_REQUIRED, SSL, SSL_CERT_NOT_ON_SERVER, SSL_NOT_ALLOWED, SSL_REQUIRED,
    TPKT_HEADER, confirm, refusal, request_length, requested_protocols,
};
use crate::record::{
    ACCESS_DENIED, HANDSHAKE_FAILURE, PROTOCOL_VERSION, TLS12, alert, read_record,
};
use crate::socket::{last_words, part, swallow};
use crate::{Fault, black_hole, gateway, old_tls, other_service, sign_in};

/// How many bytes of the confirm the one that hangs up half-way sends.
const PART_OF_CONFIRM: usize = 7;
/// How late the slow one is with each answer.
const LATE: Duration = Duration::from_millis(150);
/// The first byte of a connection request (T123 8).
const TPKT_VERSION: u8 = 3;

/// No TLS record, no TPKT frame, no other service's greeting.
const GARBAGE: &[u8] = &[0x9c; 64];

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
        fault if fault.is_gateway() => serve_either(host, stream).await,
        fault => match other_service::of(fault) {
            Some(service) => service.serve(&mut stream).await,
            None => negotiate(host, stream).await,
        },
    }
}

/// A port that is a gateway and, where that one is healthy, a work computer too.
async fn serve_either(host: &Host, mut stream: TcpStream) -> io::Result<()> {
    let mut first = [0];
    stream.peek(&mut first).await?;
    match (first, host.fault) {
        ([TPKT_VERSION], Fault::HealthyGateway) => negotiate(host, stream).await,
        ([TPKT_VERSION], _) => part(&mut stream).await,
        _ => {
            let tls = TlsAcceptor::from(Arc::clone(&host.tls));
            gateway::serve(host, tls.accept(stream).await?).await
        }
    }
}

/// Answers the connection request ([MS-RDPBCGR] 3.3.5.3.1).
async fn negotiate(host: &Host, mut stream: TcpStream) -> io::Result<()> {
    let Some(requested) = read_connection_request(&mut stream).await? else {
        return part(&mut stream).await;
    };
    hesitate(host.fault).await;
    let family = family(host.fault);
    let selected = match select(host.fault, requested) {
        Ok(protocol) => protocol,
        Err(code) => return last_words(&mut stream, &refusal(family, code)).await,
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
        Fault::HealthyXrdp => Family::Xrdp,
        Fault::HealthyIronrdp => Family::IronRdp,
        Fault::HealthyFreerdp | Fault::NlaNotReady => Family::FreeRdp,
        _ => Family::Windows,
    }
}

/// The protocol chosen of those requested, or the code of the refusal.
fn select(fault: Fault, requested: u32) -> Result<u32, u32> {
    match fault {
        Fault::SecurityRefused => Err(HYBRID_REQUIRED),
        Fault::NoServerCertificate => Err(SSL_CERT_NOT_ON_SERVER),
        Fault::LegacySecurityOnly => Err(SSL_NOT_ALLOWED),
        Fault::HealthyTlsOnly | Fault::HealthyXrdp if requested & SSL == 0 => Err(SSL_REQUIRED),
        Fault::HealthyTlsOnly | Fault::HealthyXrdp => Ok(SSL),
        _ => family(fault).choose(requested).ok_or(HYBRID_REQUIRED),
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
    let description = match host.fault {
        Fault::ClosedInTls => {
            read_record(&mut stream).await?;
            // Dropping it now sends a reset.
            return stream.set_zero_linger();
        }
        Fault::TlsStalled => return swallow(&mut stream).await,
        Fault::LargePacketsLost => return behind_black_hole(host, stream).await,
        Fault::Garbled => {
            read_record(&mut stream).await?;
            return last_words(&mut stream, GARBAGE).await;
        }
        Fault::TlsRefused => HANDSHAKE_FAILURE,
        Fault::TlsRefusedVersion => PROTOCOL_VERSION,
        Fault::Undetermined => ACCESS_DENIED,
        fault => {
            return match old_tls::of(fault) {
                Some(old) => old.serve(stream).await,
                None => establish(host, stream).await,
            };
        }
    };
    read_record(&mut stream).await?;
    last_words(&mut stream, &alert(TLS12, description)).await
}

async fn behind_black_hole(host: &Host, mut stream: TcpStream) -> io::Result<()> {
    let hello = read_record(&mut stream).await?;
    if black_hole::lets_through(&stream, &hello) {
        establish(host, black_hole::replay(hello, stream)).await
    } else {
        swallow(&mut stream).await
    }
}

/// The rest of the way, from the `ClientHello` on.
async fn establish<S>(host: &Host, stream: S) -> io::Result<()>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    hesitate(host.fault).await;
    let acceptor = TlsAcceptor::from(Arc::clone(&host.tls));
    let mut tls = acceptor.accept(stream).await?;
    sign_in::serve(host, &mut tls).await
}

/// The slow one's pause before an answer.
pub(crate) async fn hesitate(fault: Fault) {
    if fault == Fault::HealthySlow {
        sleep(LATE).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::negotiation::{HYBRID, HYBRID_EX};

    #[test]
    fn each_kind_of_server_selects_its_own() {
        let all = SSL | HYBRID | HYBRID_EX;
        assert_eq!(select(Fault::Healthy, all), Ok(HYBRID_EX));
        assert_eq!(select(Fault::HealthyFreerdp, all), Ok(HYBRID));
        assert_eq!(select(Fault::HealthyIronrdp, all), Ok(HYBRID));
        for fault in [Fault::HealthyTlsOnly, Fault::HealthyXrdp] {
            assert_eq!(select(fault, all), Ok(SSL));
            assert_eq!(select(fault, HYBRID), Err(SSL_REQUIRED));
        }
    }
}
