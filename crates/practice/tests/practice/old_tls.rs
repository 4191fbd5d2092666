//! Hosts of old: a hello by hand, and the records of the answer read by hand.

use std::io::ErrorKind;

use practice::{Computer, Fault, start};
use rustls::version::TLS12;
use rustls::{AlertDescription, Error};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;
use x509_parser::prelude::{FromDer, X509Certificate};

use crate::client::{LIMIT, negotiated, read_to_end, secure, stays_silent};

const HANDSHAKE: u8 = 0x16;
const SERVER_HELLO: u8 = 2;
const CERTIFICATE: u8 = 11;
const SERVER_KEY_EXCHANGE: u8 = 12;
const SERVER_HELLO_DONE: u8 = 14;

const SHA1_WITH_RSA: &str = "1.2.840.113549.1.1.5";
const SHA256_WITH_RSA: &str = "1.2.840.113549.1.1.11";

/// What a client of that time offers: GCM, CBC and RC4 over every key exchange.
const ALL: &[u16] = &[
    0xc030, 0xc02f, 0x009f, 0x009e, 0xc028, 0xc027, 0xc014, 0xc013, 0x009d, 0x009c, 0x003d, 0x003c,
    0x0035, 0x002f, 0x000a, 0x0005, 0x00ff,
];

/// A `ClientHello` without extensions (RFC 5246 7.4.1.2).
fn hello(version: u16, suites: &[u16]) -> Vec<u8> {
    let mut body = version.to_be_bytes().to_vec();
    body.extend([7; 32]);
    body.push(0);
    body.extend(u16::try_from(suites.len() * 2).unwrap().to_be_bytes());
    body.extend(suites.iter().flat_map(|suite| suite.to_be_bytes()));
    body.extend([1, 0]);
    let length = u16::try_from(body.len()).unwrap();
    let mut message = vec![1, 0];
    message.extend(length.to_be_bytes());
    message.extend(body);
    let mut record = vec![HANDSHAKE, 3, 1];
    record.extend((length + 4).to_be_bytes());
    record.extend(message);
    record
}

async fn greeted(computer: &Computer, hello: &[u8]) -> TcpStream {
    let (mut stream, _) = negotiated(computer).await;
    stream.write_all(hello).await.unwrap();
    stream
}

/// The version of the records and their messages, up to `ServerHelloDone`.
async fn messages(stream: &mut TcpStream) -> (u16, Vec<(u8, Vec<u8>)>) {
    let mut versions = Vec::new();
    let mut messages = Vec::new();
    while messages.last().map(|(kind, _)| *kind) != Some(SERVER_HELLO_DONE) {
        let mut header = [0; 5];
        timeout(LIMIT, stream.read_exact(&mut header))
            .await
            .unwrap()
            .unwrap();
        assert_eq!(header[0], HANDSHAKE);
        versions.push(u16::from_be_bytes([header[1], header[2]]));
        let mut body = vec![0; usize::from(u16::from_be_bytes([header[3], header[4]]))];
        stream.read_exact(&mut body).await.unwrap();
        // OpenSSL puts each message into a record of its own.
        let length = u32::from_be_bytes([0, body[1], body[2], body[3]]);
        assert_eq!(usize::try_from(length).unwrap(), body.len() - 4);
        messages.push((body[0], body.split_off(4)));
    }
    versions.dedup();
    assert_eq!(versions.len(), 1);
    (versions[0], messages)
}

/// Version and suite of the `ServerHello`, after looking at the rest.
async fn chosen(fault: Fault, offered: u16, signed: &str, has_exchange: bool) -> (u16, u16) {
    let computer = start(fault, None).await.unwrap();
    let mut stream = greeted(&computer, &hello(offered, ALL)).await;
    let (version, messages) = messages(&mut stream).await;
    let kinds: Vec<u8> = messages.iter().map(|(kind, _)| *kind).collect();
    let mut expected = vec![SERVER_HELLO, CERTIFICATE, SERVER_HELLO_DONE];
    if has_exchange {
        expected.insert(2, SERVER_KEY_EXCHANGE);
    }
    assert_eq!(kinds, expected);
    let server_hello = &messages[0].1;
    assert_eq!(server_hello[..2], version.to_be_bytes());
    let suite = 35 + usize::from(server_hello[34]);
    // Of all extensions only the one that 0x00ff asks for (RFC 5746 3.6).
    assert_eq!(server_hello[suite + 2..], [0, 0, 5, 0xff, 1, 0, 1, 0]);
    // Lengths of the list and of its only certificate.
    let (_, certificate) = X509Certificate::from_der(&messages[1].1[6..]).unwrap();
    let algorithm = certificate.signature_algorithm.algorithm.to_id_string();
    assert_eq!(algorithm, signed);
    assert_eq!(certificate.subject().to_string(), "CN=practice-pc");
    assert_eq!(certificate.public_key().parsed().unwrap().key_size(), 2048);
    certificate.verify_signature(None).unwrap();
    let years = certificate.validity().not_after.timestamp() / 31_556_952 + 1970;
    assert!(years >= 2050, "{years}");
    stays_silent(&mut stream).await;
    (
        version,
        u16::from_be_bytes([server_hello[suite], server_hello[suite + 1]]),
    )
}

#[tokio::test]
async fn the_oldest_answer_with_their_own_version() {
    for (fault, offered, expected) in [
        (Fault::LegacyTlsOnly, 0x0303, 0x0301),
        (Fault::LegacyTlsOnly, 0x0301, 0x0301),
        (Fault::LegacyTlsOnlyTls11, 0x0303, 0x0302),
        (Fault::LegacyTlsOnlyTls11, 0x0302, 0x0302),
        (Fault::LegacyTlsOnlyTls11, 0x0301, 0x0301),
    ] {
        let chosen = chosen(fault, offered, SHA1_WITH_RSA, false).await;
        assert_eq!(chosen, (expected, 0x002f), "{fault} {offered:x}");
    }
}

#[tokio::test]
async fn those_of_tls_1_2_choose_their_own_suites() {
    for (fault, suite, has_exchange) in [
        (Fault::LegacyTlsOnlyRsa, 0x009d, false),
        (Fault::LegacyTlsOnlyReset, 0x009d, false),
        (Fault::LegacyTlsOnlyCbc, 0xc028, true),
        (Fault::LegacyTlsOnlyDhe, 0x009f, true),
    ] {
        let chosen = chosen(fault, 0x0303, SHA256_WITH_RSA, has_exchange).await;
        assert_eq!(chosen, (0x0303, suite), "{fault}");
    }
}

#[tokio::test]
async fn the_key_exchange_names_its_curve_or_its_prime() {
    for (fault, start_of_exchange, at_least) in [
        (Fault::LegacyTlsOnlyCbc, &[3, 0, 23, 65, 4][..], 300),
        (Fault::LegacyTlsOnlyDhe, &[1, 0], 700),
    ] {
        let computer = start(fault, None).await.unwrap();
        let mut stream = greeted(&computer, &hello(0x0303, ALL)).await;
        let exchange = messages(&mut stream).await.1.remove(2).1;
        assert!(exchange.starts_with(start_of_exchange), "{fault}");
        assert!(exchange.len() > at_least, "{}", exchange.len());
    }
}

#[tokio::test]
async fn without_a_suite_in_common_there_is_an_alert_or_a_reset() {
    let modern = hello(0x0303, &[0xc02f, 0xc02b, 0x1301]);
    for (fault, version) in [
        (Fault::LegacyTlsOnly, 1),
        (Fault::LegacyTlsOnlyTls11, 2),
        (Fault::LegacyTlsOnlyRsa, 3),
        (Fault::LegacyTlsOnlyCbc, 3),
        (Fault::LegacyTlsOnlyDhe, 3),
    ] {
        let computer = start(fault, None).await.unwrap();
        let mut stream = greeted(&computer, &modern).await;
        let answer = read_to_end(&mut stream).await.unwrap();
        assert_eq!(answer, [0x15, 3, version, 0, 2, 2, 40], "{fault}");
    }
    let computer = start(Fault::LegacyTlsOnlyReset, None).await.unwrap();
    let mut stream = greeted(&computer, &modern).await;
    let error = read_to_end(&mut stream).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionReset);
}

#[tokio::test]
async fn a_hello_that_is_older_still_is_refused() {
    let computer = start(Fault::LegacyTlsOnlyRsa, None).await.unwrap();
    let mut stream = greeted(&computer, &hello(0x0302, ALL)).await;
    let answer = read_to_end(&mut stream).await.unwrap();
    assert_eq!(answer, [0x15, 3, 2, 0, 2, 2, 70]);
}

#[tokio::test]
async fn a_modern_client_gets_nowhere() {
    for fault in [Fault::LegacyTlsOnly, Fault::LegacyTlsOnlyCbc] {
        let computer = start(fault, None).await.unwrap();
        let (stream, _) = negotiated(&computer).await;
        let error = secure(stream, &TLS12).await.unwrap_err();
        let seen = error.get_ref().unwrap().downcast_ref::<Error>().unwrap();
        let alert = Error::AlertReceived(AlertDescription::HandshakeFailure);
        assert_eq!(*seen, alert, "{fault}");
    }
}
