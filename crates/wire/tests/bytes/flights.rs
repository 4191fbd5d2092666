//! Real servers' first flights (`fixtures/README.md` says whose), whole, in pieces and in other records.

use rstest::rstest;
use wire::{Flight, KeyExchange, TlsVersion, partial_flight, read_flight};

use crate::{FLIGHTS, answered, fixture, record};

/// The handshake's bytes without their records.
fn handshake(mut records: &[u8]) -> Vec<u8> {
    let mut content = Vec::new();
    while let [22, 3, _, high, low, rest @ ..] = records {
        let (fragment, after) = rest.split_at(usize::from(u16::from_be_bytes([*high, *low])));
        content.extend_from_slice(fragment);
        records = after;
    }
    assert!(records.is_empty());
    content
}

#[rstest]
#[case(
    "tls10_ecdhe_rsa_cbc",
    TlsVersion::Tls10,
    "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA"
)]
#[case("tls10_rsa_cbc", TlsVersion::Tls10, "TLS_RSA_WITH_AES_128_CBC_SHA")]
#[case(
    "tls11_ecdhe_rsa_cbc",
    TlsVersion::Tls11,
    "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA"
)]
#[case(
    "tls12_client_certificate",
    TlsVersion::Tls12,
    "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"
)]
#[case(
    "tls12_dhe_rsa_gcm",
    TlsVersion::Tls12,
    "TLS_DHE_RSA_WITH_AES_256_GCM_SHA384"
)]
#[case(
    "tls12_ecdhe_rsa_cbc",
    TlsVersion::Tls12,
    "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384"
)]
#[case(
    "tls12_ed25519",
    TlsVersion::Tls12,
    "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384"
)]
#[case(
    "tls12_md5_signed",
    TlsVersion::Tls12,
    "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"
)]
#[case(
    "tls12_p521",
    TlsVersion::Tls12,
    "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384"
)]
#[case(
    "tls12_rsa1024",
    TlsVersion::Tls12,
    "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"
)]
#[case("tls12_rsa_cbc", TlsVersion::Tls12, "TLS_RSA_WITH_AES_128_CBC_SHA")]
#[case("tls12_rsa_gcm", TlsVersion::Tls12, "TLS_RSA_WITH_AES_256_GCM_SHA384")]
#[case(
    "tls12_sha1_signed",
    TlsVersion::Tls12,
    "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"
)]
#[case(
    "tls12_small_records",
    TlsVersion::Tls12,
    "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384"
)]
fn a_server_shows_its_version_its_suite_and_its_certificate(
    #[case] name: &str,
    #[case] version: TlsVersion,
    #[case] suite: &str,
) {
    let bytes = fixture(name);
    let flight = answered(&bytes);
    assert_eq!(
        (flight.version, flight.suite_name.as_str()),
        (version, suite)
    );
    let exchange = match suite {
        _ if suite.starts_with("TLS_ECDHE") => KeyExchange::Ecdhe,
        _ if suite.starts_with("TLS_DHE") => KeyExchange::Dhe,
        _ => KeyExchange::Rsa,
    };
    assert_eq!(flight.key_exchange, exchange);
    assert_eq!(flight.is_aead, suite.contains("GCM"));
    assert_eq!(flight.curve.is_some(), exchange == KeyExchange::Ecdhe);
    assert_eq!(
        flight.dh_bits,
        (exchange == KeyExchange::Dhe).then_some(2048)
    );
    assert_eq!(
        flight.asks_client_certificate,
        name == "tls12_client_certificate"
    );
    assert!(flight.complete);
    // One self-signed certificate: a DER sequence that ends where its length says.
    let [certificate] = &flight.certificates[..] else {
        panic!("{}", flight.certificates.len());
    };
    let length = usize::from(u16::from_be_bytes([certificate[2], certificate[3]]));
    assert_eq!(
        (&certificate[..2], certificate.len()),
        (&[0x30, 0x82][..], length + 4)
    );
    assert_eq!(partial_flight(&bytes), Some(flight));
}

#[test]
fn the_curve_is_the_servers() {
    assert_eq!(answered(&fixture("tls12_p521")).curve, Some(0x0019));
    assert_eq!(answered(&fixture("tls12_ed25519")).curve, Some(0x001d));
}

#[rstest]
#[case("alert_no_suite", 40)]
#[case("alert_tls10_offer", 70)]
#[case("alert_tls13_only", 70)]
fn an_alert_is_told_by_its_number(#[case] name: &str, #[case] description: u8) {
    let bytes = fixture(name);
    assert_eq!(read_flight(&bytes), Flight::Alert(description));
    for end in 0..bytes.len() {
        assert_eq!(read_flight(&bytes[..end]), Flight::Unfinished);
    }
}

#[test]
fn each_part_of_a_flight_waits_for_the_rest() {
    for name in FLIGHTS {
        let bytes = fixture(name);
        let mut known = 0;
        for end in 0..bytes.len() {
            assert_eq!(
                read_flight(&bytes[..end]),
                Flight::Unfinished,
                "{name} {end}"
            );
            let partial = partial_flight(&bytes[..end]);
            let certificates = partial
                .as_ref()
                .map_or(0, |part| 1 + part.certificates.len());
            assert!(certificates >= known && !partial.is_some_and(|part| part.complete));
            known = certificates;
        }
        assert_eq!(
            known, 2,
            "{name}: ServerHello and certificate are known before the end"
        );
    }
}

#[test]
fn records_of_any_size_carry_the_same_messages() {
    for name in FLIGHTS {
        let bytes = fixture(name);
        let content = handshake(&bytes);
        for size in [1, 2, 3, 100, content.len()] {
            let records: Vec<u8> = content
                .chunks(size)
                .flat_map(|fragment| record(22, fragment))
                .collect();
            assert_eq!(answered(&records), answered(&bytes), "{name} {size}");
        }
    }
}

#[test]
fn bytes_after_the_flight_change_nothing() {
    let bytes = fixture("tls12_rsa_gcm");
    let more = [&bytes[..], b"junk"].concat();
    assert_eq!(answered(&more), answered(&bytes));
}
