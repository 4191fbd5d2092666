//! What a server answers to a ClientHello, as far as TLS 1.2 and older show it in the clear.
//!
//! Reads and does no cryptography; certificates are handed on as they came.

use tls_parser::{
    ECParametersContent, TlsCipherKx, TlsCipherMac, TlsCipherSuite, TlsMessage,
    TlsMessageHandshake, TlsServerHelloContents, parse_dh_params, parse_ecdh_params,
    parse_tls_extension_unknown, parse_tls_message_handshake,
};

use crate::TlsVersion;
use crate::tls_records::{self, Kind, Message, Record};

/// The most bytes, of one flight, that are looked at.
///
/// A flight with a chain of RSA-4096 certificates and a list of accepted issuers has some 10 KiB.
pub const FLIGHT_LIMIT: usize = 64 * 1024;

/// More certificates than this, of one chain, are left out.
const LONGEST_CHAIN: usize = 16;
/// The description of an alert that may be a mere warning: `unrecognized_name` (RFC 6066 3).
const UNRECOGNIZED_NAME: u8 = 112;
/// `supported_versions` (RFC 8446 4.2.1).
const SUPPORTED_VERSIONS: u16 = 43;

/// How a suite agrees on keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyExchange {
    /// The client encrypts to the certificate's key (RFC 5246 7.4.7.1).
    Rsa,
    /// Diffie-Hellman with fresh numbers.
    Dhe,
    /// The same on an elliptic curve.
    Ecdhe,
    /// Another one, or one that the suite does not name, as in TLS 1.3.
    Other,
}

/// What a server answered to a ClientHello.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerFlight {
    /// The version that the server chose.
    pub version: TlsVersion,
    /// The suite that it chose.
    pub suite: u16,
    /// The suite's name, or its number as `0x1234`.
    pub suite_name: String,
    /// How the suite agrees on keys.
    pub key_exchange: KeyExchange,
    /// Whether the suite encrypts and protects in one, as GCM does.
    pub is_aead: bool,
    /// The chain in DER, the server's own first; at most 16, and only what is not empty.
    pub certificates: Vec<Vec<u8>>,
    /// The named group of an ECDHE exchange (RFC 8422 5.1.1).
    pub curve: Option<u16>,
    /// The size, in bits, of the prime of a DHE exchange.
    pub dh_bits: Option<u16>,
    /// Whether the server wants a certificate of the client (RFC 5246 7.4.4).
    pub asks_client_certificate: bool,
    /// Whether `ServerHelloDone` was seen; a TLS 1.3 answer shows no more than its ServerHello.
    pub complete: bool,
}

/// How the bytes after a ClientHello read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flight {
    /// Not yet a whole flight; read on.
    Unfinished,
    /// A whole flight.
    Answered(ServerFlight),
    /// An alert's description (RFC 5246 7.2), before or after a ServerHello.
    Alert(u8),
    /// The first bytes are no TLS record.
    NotTls,
    /// TLS that contradicts itself, or has no end within [`FLIGHT_LIMIT`].
    Broken,
}

/// Reads everything that came so far after a ClientHello; call again as more arrives.
pub fn read_flight(bytes: &[u8]) -> Flight {
    Reading::of(bytes).end
}

/// What is known when the stream ended early; `None` before a ServerHello.
pub fn partial_flight(bytes: &[u8]) -> Option<ServerFlight> {
    Reading::of(bytes).flight
}

/// How far the reading came.
struct Reading {
    end: Flight,
    flight: Option<ServerFlight>,
}

impl Reading {
    fn of(bytes: &[u8]) -> Self {
        let mut reading = Self {
            end: Flight::Unfinished,
            flight: None,
        };
        if let Some(end) = reading.records(bytes) {
            reading.end = end;
        } else if bytes.len() >= FLIGHT_LIMIT {
            reading.end = Flight::Broken;
        }
        reading
    }

    /// Takes record after record; what ends the flight, if anything does.
    fn records(&mut self, bytes: &[u8]) -> Option<Flight> {
        let mut rest = bytes.get(..FLIGHT_LIMIT).unwrap_or(bytes);
        let mut is_first = true;
        let mut handshake = Vec::new();
        loop {
            match tls_records::record(rest) {
                Record::Unfinished => return None,
                Record::No if is_first => return Some(Flight::NotTls),
                Record::No => return Some(Flight::Broken),
                Record::Whole {
                    kind,
                    fragment,
                    rest: after,
                } => {
                    let end = match kind {
                        Kind::Alert => alert(fragment),
                        Kind::Other => Some(Flight::Broken),
                        Kind::Handshake => {
                            handshake.extend_from_slice(fragment);
                            self.messages(&mut handshake)
                        }
                    };
                    if end.is_some() {
                        return end;
                    }
                    rest = after;
                }
            }
            is_first = false;
        }
    }

    /// Takes the whole messages off the front; what ends the flight, if anything does.
    fn messages(&mut self, handshake: &mut Vec<u8>) -> Option<Flight> {
        let mut taken = 0;
        let end = loop {
            let rest = handshake.get(taken..).unwrap_or_default();
            match tls_records::message(rest, FLIGHT_LIMIT) {
                Message::Unfinished => break None,
                Message::TooLong => break Some(Flight::Broken),
                Message::Whole(message, length) => {
                    taken += length;
                    let end = self.message(message);
                    if end.is_some() {
                        break end;
                    }
                }
            }
        };
        handshake.drain(..taken);
        end
    }

    fn message(&mut self, message: &[u8]) -> Option<Flight> {
        let Ok((_, TlsMessage::Handshake(message))) = parse_tls_message_handshake(message) else {
            return Some(Flight::Broken);
        };
        match (message, &mut self.flight) {
            // A server may send it at any time; it asks nothing of a client that has begun.
            (TlsMessageHandshake::HelloRequest, _) => None,
            (TlsMessageHandshake::ServerHello(hello), None) => {
                let Some(flight) = hello_flight(&hello) else {
                    return Some(Flight::Broken);
                };
                let complete = flight.complete.then(|| Flight::Answered(flight.clone()));
                self.flight = Some(flight);
                complete
            }
            (_, None) | (TlsMessageHandshake::ServerHello(_), Some(_)) => Some(Flight::Broken),
            (TlsMessageHandshake::ServerDone(_), Some(flight)) => {
                flight.complete = true;
                Some(Flight::Answered(flight.clone()))
            }
            (message, Some(flight)) => {
                note(flight, &message);
                None
            }
        }
    }
}

/// What an alert ends; a warning about the name does not.
fn alert(fragment: &[u8]) -> Option<Flight> {
    match *fragment {
        [1, UNRECOGNIZED_NAME, ..] => None,
        [_, description, ..] => Some(Flight::Alert(description)),
        _ => Some(Flight::Broken),
    }
}

/// What a ServerHello alone tells; `None` if it chose a version that never was.
fn hello_flight(hello: &TlsServerHelloContents<'_>) -> Option<ServerFlight> {
    let version = if selects_tls13(hello.ext.unwrap_or_default()) {
        TlsVersion::Tls13
    } else {
        TlsVersion::from_wire(hello.version.0)?
    };
    let suite = hello.cipher.0;
    let known = TlsCipherSuite::from_id(suite);
    Some(ServerFlight {
        version,
        suite,
        suite_name: known.map_or_else(|| format!("0x{suite:04x}"), |known| known.name.to_owned()),
        key_exchange: match known.map(|known| known.kx) {
            Some(TlsCipherKx::Rsa) => KeyExchange::Rsa,
            Some(TlsCipherKx::Dhe) => KeyExchange::Dhe,
            Some(TlsCipherKx::Ecdhe) => KeyExchange::Ecdhe,
            _ => KeyExchange::Other,
        },
        is_aead: known.is_some_and(|known| known.mac == TlsCipherMac::Aead),
        certificates: Vec::new(),
        curve: None,
        dh_bits: None,
        asks_client_certificate: false,
        complete: version == TlsVersion::Tls13,
    })
}

/// Whether `supported_versions` says TLS 1.3; the ServerHello itself then says 1.2.
fn selects_tls13(extensions: &[u8]) -> bool {
    let mut rest = extensions;
    while let Ok((after, tls_parser::TlsExtension::Unknown(kind, content))) =
        parse_tls_extension_unknown(rest)
    {
        if kind.0 == SUPPORTED_VERSIONS {
            return content == TlsVersion::Tls13.to_wire().to_be_bytes();
        }
        rest = after;
    }
    false
}

/// Adds what a later message tells.
fn note(flight: &mut ServerFlight, message: &TlsMessageHandshake<'_>) {
    match message {
        TlsMessageHandshake::Certificate(chain) if flight.certificates.is_empty() => {
            flight.certificates = chain
                .cert_chain
                .iter()
                .filter(|certificate| !certificate.data.is_empty())
                .take(LONGEST_CHAIN)
                .map(|certificate| certificate.data.to_vec())
                .collect();
        }
        TlsMessageHandshake::ServerKeyExchange(exchange) => match flight.key_exchange {
            KeyExchange::Ecdhe => flight.curve = curve(exchange.parameters),
            KeyExchange::Dhe => flight.dh_bits = dh_bits(exchange.parameters),
            KeyExchange::Rsa | KeyExchange::Other => {}
        },
        TlsMessageHandshake::CertificateRequest(_) => flight.asks_client_certificate = true,
        _ => {}
    }
}

fn curve(parameters: &[u8]) -> Option<u16> {
    match parse_ecdh_params(parameters)
        .ok()?
        .1
        .curve_params
        .params_content
    {
        ECParametersContent::NamedGroup(group) => Some(group.0),
        ECParametersContent::ExplicitPrime(_) => None,
    }
}

/// The size of the prime without its leading zeros.
fn dh_bits(parameters: &[u8]) -> Option<u16> {
    let prime = parse_dh_params(parameters).ok()?.1.dh_p;
    let zeros = prime.iter().take_while(|byte| **byte == 0).count();
    let first = prime.get(zeros)?;
    let bits = (prime.len() - zeros) * 8 - usize::try_from(first.leading_zeros()).ok()?;
    u16::try_from(bits).ok()
}
