//! The faults that show before TLS is established, byte by byte.

use std::io::ErrorKind;

use practice::{Fault, start};
use tokio::io::AsyncWriteExt;

use crate::client::{HELLO, REQUEST, answer_to, connect, negotiated, read_to_end, stays_silent};

/// What comes after the confirm and a `ClientHello`.
async fn after_hello(fault: Fault) -> std::io::Result<Vec<u8>> {
    let computer = start(fault, None).await.unwrap();
    let (mut stream, confirm) = negotiated(&computer).await;
    assert_eq!(confirm[8..], *b"\x12\x34\0\x02\x1f\x08\0\x08\0\0\0");
    stream.write_all(HELLO).await.unwrap();
    read_to_end(&mut stream).await
}

#[tokio::test]
async fn closed_on_connect_sends_nothing() {
    let computer = start(Fault::ClosedOnConnect, None).await.unwrap();
    assert_eq!(answer_to(&computer, REQUEST).await, b"");
    let mut stream = connect(&computer).await;
    assert_eq!(read_to_end(&mut stream).await.unwrap(), b"");
}

#[tokio::test]
async fn mute_service_reads_and_is_silent() {
    let computer = start(Fault::MuteService, None).await.unwrap();
    let mut stream = connect(&computer).await;
    stream.write_all(REQUEST).await.unwrap();
    stays_silent(&mut stream).await;
}

#[tokio::test]
async fn closed_in_negotiation_sends_seven_bytes() {
    let computer = start(Fault::ClosedInNegotiation, None).await.unwrap();
    let answer = answer_to(&computer, REQUEST).await;
    assert_eq!(answer, b"\x03\0\0\x13\x0e\xd0\0");
}

#[tokio::test]
async fn refusals_carry_their_code() {
    for (fault, code) in [
        (Fault::SecurityRefused, 5),
        (Fault::NoServerCertificate, 3),
        (Fault::LegacySecurityOnly, 2),
    ] {
        let computer = start(fault, None).await.unwrap();
        let answer = answer_to(&computer, REQUEST).await;
        assert_eq!(answer[..11], *b"\x03\0\0\x13\x0e\xd0\0\0\x12\x34\0");
        assert_eq!(answer[11..], [3, 0, 8, 0, code, 0, 0, 0]);
    }
}

#[tokio::test]
async fn healthy_selects_what_was_asked() {
    let computer = start(Fault::Healthy, None).await.unwrap();
    let (_, confirm) = negotiated(&computer).await;
    assert_eq!(confirm[11..], [2, 0x1f, 8, 0, 8, 0, 0, 0]);
    let request = b"\x03\0\0\x13\x0e\xe0\0\0\0\0\0\x01\0\x08\0\x01\0\0\0";
    let answer = answer_to(&computer, request).await;
    assert_eq!(answer[11..], [3, 0, 8, 0, 5, 0, 0, 0]);
    assert_eq!(answer_to(&computer, b"GET / HTTP/1.0\r\n\r\n").await, b"");
}

#[tokio::test]
async fn closed_in_tls_resets() {
    let error = after_hello(Fault::ClosedInTls).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionReset);
}

#[tokio::test]
async fn alerts_stand_in_a_plain_record() {
    let refused = after_hello(Fault::TlsRefused).await.unwrap();
    assert_eq!(refused, [0x15, 3, 3, 0, 2, 2, 40]);
    let version = after_hello(Fault::TlsRefusedVersion).await.unwrap();
    assert_eq!(version, [0x15, 3, 3, 0, 2, 2, 70]);
    let odd = after_hello(Fault::Undetermined).await.unwrap();
    assert_eq!(odd, [0x15, 3, 3, 0, 2, 2, 49]);
}

#[tokio::test]
async fn garbled_is_neither_a_record_nor_a_frame() {
    let garbage = after_hello(Fault::Garbled).await.unwrap();
    assert!(!garbage.is_empty());
    assert!(!(0x14..=0x18).contains(&garbage[0]));
    assert_ne!(garbage[0], 3);
}

#[tokio::test]
async fn tls_stalled_is_silent_after_the_hello() {
    let computer = start(Fault::TlsStalled, None).await.unwrap();
    let (mut stream, _) = negotiated(&computer).await;
    stream.write_all(HELLO).await.unwrap();
    stays_silent(&mut stream).await;
}
