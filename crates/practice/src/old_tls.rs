//! Servers of old: TLS 1.0 and 1.1, RSA key exchange, CBC and finite-field DHE.
//!
//! Plays recorded flights (`fixtures/README.md`) and computes nothing, so that no handshake with
//! them is ever completed; for the same reason version and suite of a flight may be replaced.

use std::io;

use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use crate::Fault;
use crate::record::{HANDSHAKE_FAILURE, PROTOCOL_VERSION, TLS10, TLS11, TLS12, alert, read_record};
use crate::socket::{last_words, part, swallow};

const TLS10_RSA: &[u8] = include_bytes!("../fixtures/tls10-rsa.bin");
const TLS11_RSA: &[u8] = include_bytes!("../fixtures/tls11-rsa.bin");
const TLS12_RSA: &[u8] = include_bytes!("../fixtures/tls12-rsa.bin");
const TLS12_ECDHE: &[u8] = include_bytes!("../fixtures/tls12-ecdhe.bin");
const TLS12_DHE: &[u8] = include_bytes!("../fixtures/tls12-dhe.bin");

/// RSA with AES-128, AES-256, RC4 and 3DES, all with SHA-1 (RFC 5246 A.5).
const RSA_SHA1: &[u16] = &[0x002f, 0x0035, 0x0005, 0x000a];
/// RSA with AES in GCM (RFC 5288 3) and CBC mode (RFC 5246 A.5).
const RSA: &[u16] = &[0x009d, 0x009c, 0x003d, 0x003c, 0x0035, 0x002f];
/// ECDHE-RSA with AES in CBC mode (RFC 5289 3.1, RFC 8422 6).
const ECDHE_CBC: &[u16] = &[0xc028, 0xc027, 0xc014, 0xc013];
/// DHE-RSA with AES in GCM mode (RFC 5288 3).
const DHE_GCM: &[u16] = &[0x009f, 0x009e];

/// Length in bytes of what stands in a flight before the session's id: headers of record and
/// message, version, random.
const BEFORE_SESSION: usize = 5 + 4 + 2 + 32;

/// One old server.
pub(crate) struct OldServer {
    /// The versions it speaks, best first, each with its recorded flight.
    flights: &'static [(u16, &'static [u8])],
    /// The suites it knows, best first.
    suites: &'static [u16],
    /// Whether it resets the connection where others send an alert.
    resets: bool,
}

/// The old server of a fault; none where the fault is another.
pub(crate) fn of(fault: Fault) -> Option<OldServer> {
    let (flights, suites): (&'static [_], _) = match fault {
        Fault::LegacyTlsOnly => (&[(TLS10, TLS10_RSA)], RSA_SHA1),
        Fault::LegacyTlsOnlyTls11 => (&[(TLS11, TLS11_RSA), (TLS10, TLS10_RSA)], RSA_SHA1),
        Fault::LegacyTlsOnlyRsa | Fault::LegacyTlsOnlyReset => (&[(TLS12, TLS12_RSA)], RSA),
        Fault::LegacyTlsOnlyCbc => (&[(TLS12, TLS12_ECDHE)], ECDHE_CBC),
        Fault::LegacyTlsOnlyDhe => (&[(TLS12, TLS12_DHE)], DHE_GCM),
        _ => return None,
    };
    Some(OldServer {
        flights,
        suites,
        resets: fault == Fault::LegacyTlsOnlyReset,
    })
}

/// What an old server has to say to a `ClientHello`.
#[derive(Debug, PartialEq, Eq)]
enum Answer {
    Flight(Vec<u8>),
    Alert([u8; 7]),
}

impl OldServer {
    /// Answers the `ClientHello`; after its flight it only listens.
    pub(crate) async fn serve(&self, mut stream: TcpStream) -> io::Result<()> {
        let record = read_record(&mut stream).await?;
        let Some(hello) = ClientHello::read(record.body()) else {
            return part(&mut stream).await;
        };
        match self.answer(&hello) {
            Answer::Flight(flight) => {
                stream.write_all(&flight).await?;
                swallow(&mut stream).await
            }
            // Dropping it then sends a reset.
            Answer::Alert(_) if self.resets => stream.set_zero_linger(),
            Answer::Alert(alert) => last_words(&mut stream, &alert).await,
        }
    }

    fn answer(&self, hello: &ClientHello) -> Answer {
        let spoken = self.flights.iter().find(|(v, _)| *v <= hello.version);
        let Some((version, flight)) = spoken else {
            return Answer::Alert(alert(hello.version, PROTOCOL_VERSION));
        };
        let known = self.suites.iter().find(|own| hello.suites.contains(own));
        match known {
            Some(suite) => Answer::Flight(with_suite(flight, *suite)),
            None => Answer::Alert(alert(*version, HANDSHAKE_FAILURE)),
        }
    }
}

/// The flight with another suite in its `ServerHello` (RFC 5246 7.4.1.3).
fn with_suite(flight: &[u8], suite: u16) -> Vec<u8> {
    let mut flight = flight.to_vec();
    let session = flight.get(BEFORE_SESSION).copied().unwrap_or(0);
    let start = BEFORE_SESSION + 1 + usize::from(session);
    if let Some(place) = flight.get_mut(start..start + 2) {
        place.copy_from_slice(&suite.to_be_bytes());
    }
    flight
}

/// What a `ClientHello` offers (RFC 5246 7.4.1.2); extensions are not looked at.
struct ClientHello {
    version: u16,
    suites: Vec<u16>,
}

impl ClientHello {
    /// Reads one from a record's body; none where it is none.
    fn read(body: &[u8]) -> Option<Self> {
        let [1, _, _, _, major, minor, rest @ ..] = body else {
            return None;
        };
        let (_random, rest) = rest.split_at_checked(32)?;
        let (session, rest) = rest.split_first()?;
        let (_session, rest) = rest.split_at_checked(usize::from(*session))?;
        let (length, rest) = rest.split_first_chunk()?;
        let (suites, _rest) = rest.split_at_checked(usize::from(u16::from_be_bytes(*length)))?;
        let (suites, _odd) = suites.as_chunks();
        Some(Self {
            version: u16::from_be_bytes([*major, *minor]),
            suites: suites.iter().copied().map(u16::from_be_bytes).collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

    use super::*;

    fn answer(fault: Fault, version: u16, suites: &[u16]) -> Answer {
        of(fault).unwrap().answer(&ClientHello {
            version,
            suites: suites.to_vec(),
        })
    }

    #[test]
    fn reads_what_a_hello_offers() {
        let start = [b"\x01\0\0\x2b\x03\x02", &[7; 32][..], b"\x01\x55"].concat();
        let body = [&start[..], b"\0\x04\0\x2f\xc0\x13\x01\0"].concat();
        let hello = ClientHello::read(&body).unwrap();
        assert_eq!((hello.version, hello.suites), (TLS11, vec![0x002f, 0xc013]));
        for end in 0..body.len() - 2 {
            assert!(ClientHello::read(&body[..end]).is_none(), "{end}");
        }
        assert!(ClientHello::read(b"\x02\0\0\0\x03\x03").is_none());
    }

    #[test]
    fn never_answers_above_what_was_asked() {
        let low = answer(Fault::LegacyTlsOnlyRsa, TLS11, RSA);
        assert_eq!(low, Answer::Alert([0x15, 3, 2, 0, 2, 2, 70]));
        let older = answer(Fault::LegacyTlsOnlyTls11, TLS10, &[0x002f]);
        assert_eq!(older, Answer::Flight(TLS10_RSA.to_vec()));
        let best = answer(Fault::LegacyTlsOnlyTls11, TLS12, &[0x002f]);
        assert_eq!(best, Answer::Flight(TLS11_RSA.to_vec()));
    }

    #[test]
    fn chooses_only_what_was_offered() {
        let none = answer(Fault::LegacyTlsOnlyCbc, TLS12, &[0xc02f, 0x009c]);
        assert_eq!(none, Answer::Alert([0x15, 3, 3, 0, 2, 2, 40]));
        let flight = [&TLS12_ECDHE[..76], &[0xc0, 0x13], &TLS12_ECDHE[78..]].concat();
        let other = answer(Fault::LegacyTlsOnlyCbc, TLS12, &[0xc02f, 0xc013]);
        assert_eq!(other, Answer::Flight(flight));
    }
}
