//! The faults that show in the certificate and in the answer to the sign-in question.

use std::time::{SystemTime, UNIX_EPOCH};

use practice::{Fault, start};
use rustls::version::{TLS12, TLS13};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use x509_parser::prelude::{FromDer, X509Certificate};

use crate::client::{QUESTION, negotiated, read_to_end, secured, stays_silent};

const DAY: i64 = 86_400;

fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    i64::try_from(since.as_secs()).unwrap()
}

async fn chain(fault: Fault) -> Vec<Vec<u8>> {
    let computer = start(fault, None).await.unwrap();
    let mut chains = Vec::new();
    for version in [&TLS12, &TLS13] {
        let tls = secured(&computer, version).await;
        let seen = tls.get_ref().1.peer_certificates().unwrap();
        chains.push(seen.iter().map(|der| der.to_vec()).collect::<Vec<_>>());
    }
    assert_eq!(chains[0], chains[1], "made once a start");
    chains.remove(0)
}

/// Begin and end of the leaf in days from now, rounded.
async fn days(fault: Fault) -> (i64, i64) {
    let chain = chain(fault).await;
    let (_, leaf) = X509Certificate::from_der(&chain[0]).unwrap();
    let from_now = |seconds: i64| (seconds - now() + DAY / 2).div_euclid(DAY);
    let validity = leaf.validity();
    (
        from_now(validity.not_before.timestamp()),
        from_now(validity.not_after.timestamp()),
    )
}

/// Our question's answer.
async fn answer(fault: Fault) -> Vec<u8> {
    let computer = start(fault, None).await.unwrap();
    let mut tls = secured(&computer, &TLS13).await;
    tls.write_all(QUESTION).await.unwrap();
    let mut head = [0; 3];
    tls.read_exact(&mut head).await.unwrap();
    assert_eq!(head[..2], [0x30, 0x81]);
    let mut body = vec![0; usize::from(head[2])];
    tls.read_exact(&mut body).await.unwrap();
    body
}

/// The challenge's timestamp minus now, in seconds.
fn skew(answer: &[u8]) -> i64 {
    let pair = [7, 0, 8, 0];
    let at = answer.windows(4).position(|bytes| bytes == pair).unwrap();
    let filetime = u64::from_le_bytes(answer[at + 4..at + 12].try_into().unwrap());
    i64::try_from(filetime / 10_000_000).unwrap() - 11_644_473_600 - now()
}

#[tokio::test]
async fn dates_are_as_chosen() {
    assert_eq!(days(Fault::Healthy).await, (-10, 180));
    assert_eq!(days(Fault::CertificateExpired).await, (-220, -40));
    assert_eq!(days(Fault::CertificateNotYetValid).await, (30, 210));
    assert_eq!(days(Fault::HealthyLarge).await, (-10, 180));
}

#[tokio::test]
async fn healthy_is_self_signed_for_its_own_names() {
    let chain = chain(Fault::Healthy).await;
    let (_, leaf) = X509Certificate::from_der(&chain[0]).unwrap();
    assert_eq!(leaf.subject(), leaf.issuer());
    leaf.verify_signature(None).unwrap();
    let names = format!("{:?}", leaf.subject_alternative_name().unwrap().unwrap());
    assert!(names.contains("localhost") && names.contains("practice-pc"));
    assert!(names.contains("IPAddress"));
}

#[tokio::test]
async fn weak_is_signed_with_md5() {
    let chain = chain(Fault::CertificateWeak).await;
    let (_, leaf) = X509Certificate::from_der(&chain[0]).unwrap();
    let algorithm = leaf.signature_algorithm.algorithm.to_id_string();
    assert_eq!(algorithm, "1.2.840.113549.1.1.4");
    assert!(leaf.validity().is_valid());
}

#[tokio::test]
async fn unreadable_does_not_parse() {
    let chain = chain(Fault::CertificateUnreadable).await;
    assert!(X509Certificate::from_der(&chain[0]).is_err());
}

#[tokio::test]
async fn differing_name_comes_from_an_authority() {
    let chain = chain(Fault::CertificateNameDiffers).await;
    let (_, leaf) = X509Certificate::from_der(&chain[0]).unwrap();
    let (_, authority) = X509Certificate::from_der(&chain[1]).unwrap();
    assert_eq!(leaf.issuer(), authority.subject());
    assert!(authority.is_ca() && !leaf.is_ca());
    leaf.verify_signature(Some(authority.public_key())).unwrap();
    let names = leaf.subject_alternative_name().unwrap().unwrap();
    assert_eq!(names.value.general_names.len(), 1);
    assert!(format!("{names:?}").contains("pc-04.example"));
}

#[tokio::test]
async fn an_inspection_product_speaks_for_the_computer() {
    let chain = chain(Fault::TlsIntercepted).await;
    let (_, leaf) = X509Certificate::from_der(&chain[0]).unwrap();
    let (_, authority) = X509Certificate::from_der(&chain[1]).unwrap();
    assert_eq!(leaf.issuer(), authority.subject());
    leaf.verify_signature(Some(authority.public_key())).unwrap();
    let issuer = leaf.issuer().to_string();
    assert_eq!(
        issuer,
        "O=Zscaler Inc., CN=Zscaler Intermediate Root CA (zscalerthree.net)"
    );
    let names = format!("{:?}", leaf.subject_alternative_name().unwrap().unwrap());
    for name in ["localhost", "practice-pc", "IPAddress"] {
        assert!(names.contains(name), "{names}");
    }
}

#[tokio::test]
async fn the_other_computer_names_only_itself() {
    let chain = chain(Fault::NameLeadsElsewhere).await;
    let (_, leaf) = X509Certificate::from_der(&chain[0]).unwrap();
    assert_eq!(leaf.subject(), leaf.issuer());
    assert_eq!(leaf.subject().to_string(), "CN=old-pc.example");
    let names = leaf.subject_alternative_name().unwrap().unwrap();
    assert_eq!(names.value.general_names.len(), 1);
    assert!(format!("{names:?}").contains("old-pc.example"));
}

#[tokio::test]
async fn challenge_names_the_computer_and_the_time() {
    for fault in [Fault::Healthy, Fault::CertificateNotYetValid] {
        let answer = answer(fault).await;
        let start = b"NTLMSSP\0\x02\0\0\0";
        assert!(answer.windows(start.len()).any(|bytes| bytes == start));
        let name = b"P\0R\0A\0C\0T\0I\0C\0E\0-\0P\0C\0";
        assert!(answer.windows(name.len()).any(|bytes| bytes == name));
        assert!(skew(&answer).abs() <= 5);
    }
    let ahead = skew(&answer(Fault::ClockWrong).await);
    assert!((715..=725).contains(&ahead), "{ahead}");
}

#[tokio::test]
async fn credentials_are_refused_not_ignored() {
    let computer = start(Fault::Healthy, None).await.unwrap();
    let mut tls = secured(&computer, &TLS12).await;
    tls.write_all(QUESTION).await.unwrap();
    tls.write_all(b"\x30\x05\xa0\x03\x02\x01\x06")
        .await
        .unwrap();
    tls.shutdown().await.unwrap();
    let words = read_to_end(&mut tls).await.unwrap();
    assert!(words.ends_with(b"\xa4\x06\x02\x04\xc0\0\0\x6d"));
}

#[tokio::test]
async fn the_other_computer_hangs_up_on_the_question() {
    let computer = start(Fault::NameLeadsElsewhere, None).await.unwrap();
    let (_, confirm) = negotiated(&computer).await;
    assert_eq!(confirm[8..], *b"\x12\x34\0\x02\x1f\x08\0\x08\0\0\0");
    let mut tls = secured(&computer, &TLS13).await;
    tls.write_all(QUESTION).await.unwrap();
    assert_eq!(read_to_end(&mut tls).await.unwrap(), b"");
}

#[tokio::test]
async fn nla_not_ready_closes_on_the_question() {
    let computer = start(Fault::NlaNotReady, None).await.unwrap();
    let (_, confirm) = negotiated(&computer).await;
    assert_eq!(confirm[8..], *b"\0\0\0\x02\x03\x08\0\x02\0\0\0");
    let mut tls = secured(&computer, &TLS13).await;
    tls.write_all(QUESTION).await.unwrap();
    assert_eq!(read_to_end(&mut tls).await.unwrap(), b"");
}

#[tokio::test]
async fn sign_in_stalled_never_answers() {
    let computer = start(Fault::SignInStalled, None).await.unwrap();
    let mut tls = secured(&computer, &TLS13).await;
    tls.write_all(QUESTION).await.unwrap();
    stays_silent(&mut tls).await;
}
