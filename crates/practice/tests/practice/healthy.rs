//! The healthy hosts of each kind: what they confirm, and how far they go.

use std::time::{Duration, Instant};

use practice::{Fault, start};
use rustls::version::{TLS12, TLS13};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::client::{QUESTION, answer_to, negotiated, read_to_end, secured, stays_silent};

/// SRC-REF, flags and protocol of the confirm.
async fn confirm(fault: Fault) -> ([u8; 2], u8, u8) {
    let computer = start(fault, None).await.unwrap();
    let (_, confirm) = negotiated(&computer).await;
    assert_eq!(confirm[..8], *b"\x03\0\0\x13\x0e\xd0\0\0");
    assert_eq!(confirm[10..12], [0, 2]);
    assert_eq!(confirm[13..15], [8, 0]);
    assert_eq!(confirm[16..], [0; 3]);
    ([confirm[8], confirm[9]], confirm[12], confirm[15])
}

/// The start of the answer to the sign-in question.
async fn challenge(fault: Fault) -> Vec<u8> {
    let computer = start(fault, None).await.unwrap();
    let mut tls = secured(&computer, &TLS13).await;
    tls.write_all(QUESTION).await.unwrap();
    let mut bytes = vec![0; 100];
    tls.read_exact(&mut bytes).await.unwrap();
    bytes
}

#[tokio::test]
async fn each_confirms_as_its_family_does() {
    let windows = [0x12, 0x34];
    assert_eq!(confirm(Fault::Healthy).await, (windows, 0x1f, 8));
    assert_eq!(confirm(Fault::HealthyTlsOnly).await, (windows, 0x1f, 1));
    assert_eq!(confirm(Fault::HealthyXrdp).await, (windows, 0x01, 1));
    assert_eq!(confirm(Fault::HealthyFreerdp).await, ([0, 0], 0x03, 2));
    assert_eq!(confirm(Fault::HealthyIronrdp).await, ([0, 0], 0x00, 2));
    assert_eq!(confirm(Fault::HealthyGateway).await, (windows, 0x1f, 8));
}

#[tokio::test]
async fn those_with_sign_in_checks_answer_the_question() {
    for fault in [
        Fault::HealthyFreerdp,
        Fault::HealthyIronrdp,
        Fault::HealthyLarge,
        Fault::HealthyGateway,
    ] {
        let answer = challenge(fault).await;
        let start = b"NTLMSSP\0\x02\0\0\0";
        assert!(answer.windows(12).any(|bytes| bytes == start), "{fault}");
    }
}

#[tokio::test]
async fn those_without_are_quiet_and_close_on_the_question() {
    for fault in [Fault::HealthyTlsOnly, Fault::HealthyXrdp] {
        let computer = start(fault, None).await.unwrap();
        let request = b"\x03\0\0\x13\x0e\xe0\0\0\0\0\0\x01\0\x08\0\x02\0\0\0";
        let refusal = answer_to(&computer, request).await;
        assert_eq!(refusal[11..], [3, 0, 8, 0, 1, 0, 0, 0]);
        let mut tls = secured(&computer, &TLS12).await;
        stays_silent(&mut tls).await;
        tls.write_all(QUESTION).await.unwrap();
        assert_eq!(read_to_end(&mut tls).await.unwrap(), b"");
    }
}

#[tokio::test]
async fn the_slow_one_is_late_three_times() {
    let late = Duration::from_millis(150);
    let computer = start(Fault::HealthySlow, None).await.unwrap();
    let begun = Instant::now();
    drop(negotiated(&computer).await);
    assert!(begun.elapsed() >= late);
    let begun = Instant::now();
    let mut tls = secured(&computer, &TLS13).await;
    assert!(begun.elapsed() >= late * 2);
    let begun = Instant::now();
    tls.write_all(QUESTION).await.unwrap();
    tls.read_u8().await.unwrap();
    assert!(begun.elapsed() >= late);
}
