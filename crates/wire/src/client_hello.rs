//! A ClientHello made by hand, for hosts that rustls has no words for: TLS 1.0 and 1.1, RSA and DHE key
//! exchange, CBC, P-521.
//!
//! It begins a handshake that is never finished, so it does no cryptography; what comes back is read by
//! [`crate::read_flight`].

use std::net::IpAddr;

use crate::TlsVersion;

/// What a hand-made ClientHello offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The highest version, from TLS 1.0 to TLS 1.2; what is outside counts as the nearest.
    pub highest: TlsVersion,
    /// The name for SNI (RFC 6066 3); an address or what is no DNS name is left out.
    pub server_name: Option<String>,
    /// The client's random bytes; servers may hang up on what is not random.
    pub random: [u8; 32],
    /// The whole record has at least so many bytes, by padding (RFC 7685); 0 asks for none.
    ///
    /// A record ends at 16 KiB, so more than that is not made.
    pub at_least: usize,
    /// Suites that are left out, by their numbers.
    pub without: Vec<u16>,
}

/// The largest record (RFC 5246 6.2.1) with its header, in bytes.
const LARGEST_RECORD: usize = 5 + (1 << 14);
/// The longest name in DNS, in bytes (RFC 1035 2.3.4).
const LONGEST_NAME: usize = 253;

/// Suites that exist from TLS 1.2 on (RFC 5288 4 forbids them to older offers): ECDHE, DHE, then RSA.
const SUITES_OF_1_2: [u16; 19] = [
    0xc02c, 0xc030, 0xc02b, 0xc02f, 0xcca9, 0xcca8, // ECDHE with GCM and ChaCha20
    0x009f, 0x009e, 0xccaa, // DHE with GCM and ChaCha20
    0xc024, 0xc028, 0xc023, 0xc027, 0x006b, 0x0067, // CBC with SHA-2
    0x009d, 0x009c, 0x003d, 0x003c, // RSA
];

/// Suites of every version, in the same order, and last what is broken but still met.
const SUITES_OF_ALL: [u16; 17] = [
    0xc00a, 0xc014, 0xc009, 0xc013, // ECDHE with AES
    0x0039, 0x0033, // DHE with AES
    0x0035, 0x002f, // RSA with AES
    0xc008, 0xc012, 0x0016, 0x000a, // 3DES
    0xc007, 0xc011, 0x0005, 0x0004, // RC4
    0x00ff, // no suite: renegotiation is understood (RFC 5746 3.3)
];

/// x25519, P-256, P-384, P-521.
const GROUPS: [u16; 4] = [0x001d, 0x0017, 0x0018, 0x0019];

/// Modern first; SHA-1 for hosts that have nothing else; ed25519 and P-521 with SHA-512 among them.
const SIGNATURES: [u16; 14] = [
    0x0403, 0x0503, 0x0603, 0x0807, // ECDSA, ed25519
    0x0804, 0x0805, 0x0806, 0x0401, 0x0501, 0x0601, // RSA-PSS, RSA
    0x0303, 0x0301, // SHA-224
    0x0203, 0x0201, // SHA-1
];

/// The extension that pads (RFC 7685).
const PADDING: u16 = 21;

/// One whole record with a ClientHello (RFC 5246 7.4.1.2); the session's id is empty.
pub fn client_hello(offer: &Offer) -> Vec<u8> {
    let highest = offer.highest.clamp(TlsVersion::Tls10, TlsVersion::Tls12);
    let start = start(highest, offer);
    let mut extensions = extensions(highest, offer.server_name.as_deref());
    // Headers of record and message, and the length of the extensions.
    let bare = 5 + 4 + start.len() + 2 + extensions.len();
    let asked = offer.at_least.min(LARGEST_RECORD);
    if asked > bare {
        let zeros = vec![0; asked.saturating_sub(bare + 4)];
        extend(&mut extensions, PADDING, &zeros);
    }
    let message = [start, with_length(2, extensions)].concat();
    let handshake = [vec![1], with_length(3, message)].concat();
    // The record's version is TLS 1.0, which no server refuses (RFC 5246 E.1).
    [vec![22, 3, 1], with_length(2, handshake)].concat()
}

/// Everything before the extensions.
fn start(highest: TlsVersion, offer: &Offer) -> Vec<u8> {
    let modern: &[u16] = if highest == TlsVersion::Tls12 {
        &SUITES_OF_1_2
    } else {
        &[]
    };
    let mut suites = [modern, &SUITES_OF_ALL].concat();
    suites.retain(|suite| !offer.without.contains(suite));
    let suites = numbers(&suites);
    [
        highest.to_wire().to_be_bytes().to_vec(),
        offer.random.to_vec(),
        vec![0], // session id
        with_length(2, suites),
        vec![1, 0], // no compression
    ]
    .concat()
}

fn extensions(highest: TlsVersion, server_name: Option<&str>) -> Vec<u8> {
    let mut extensions = Vec::new();
    if let Some(name) = server_name.and_then(dns_name) {
        let entry = [vec![0], with_length(2, name.as_bytes().to_vec())].concat();
        extend(&mut extensions, 0, &with_length(2, entry));
    }
    // extended_master_secret (RFC 7627 5.1).
    extend(&mut extensions, 23, &[]);
    // supported_groups and ec_point_formats (RFC 8422 5.1).
    extend(&mut extensions, 10, &with_length(2, numbers(&GROUPS)));
    extend(&mut extensions, 11, &[1, 0]);
    if highest == TlsVersion::Tls12 {
        // signature_algorithms (RFC 5246 7.4.1.4.1).
        extend(&mut extensions, 13, &with_length(2, numbers(&SIGNATURES)));
    }
    extensions
}

/// The name without its last dot, if it may stand in SNI.
fn dns_name(name: &str) -> Option<&str> {
    let name = name.strip_suffix('.').unwrap_or(name);
    let letters = name
        .bytes()
        .all(|c| c.is_ascii_alphanumeric() || b"-._".contains(&c));
    let fits = !name.is_empty() && name.len() <= LONGEST_NAME;
    (letters && fits && name.parse::<IpAddr>().is_err()).then_some(name)
}

fn extend(extensions: &mut Vec<u8>, kind: u16, content: &[u8]) {
    extensions.extend(kind.to_be_bytes());
    extensions.extend(with_length(2, content.to_vec()));
}

fn numbers(list: &[u16]) -> Vec<u8> {
    list.iter()
        .flat_map(|number| number.to_be_bytes())
        .collect()
}

/// The content after its length in that many bytes.
fn with_length(bytes: usize, content: Vec<u8>) -> Vec<u8> {
    let length = content.len().to_be_bytes();
    let digits = length.iter().skip(length.len().saturating_sub(bytes));
    digits.copied().chain(content).collect()
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::unwrap_used,
        clippy::indexing_slicing,
        clippy::panic,
        reason = "tests"
    )]

    use rstest::rstest;
    use tls_parser::{
        TlsCipherSuite, TlsClientHelloContents, TlsExtension, TlsMessage, TlsMessageHandshake,
        TlsRecordType, parse_tls_client_hello_extensions, parse_tls_plaintext,
    };

    use super::*;

    fn offer(highest: TlsVersion) -> Offer {
        Offer {
            highest,
            server_name: None,
            random: [7; 32],
            at_least: 0,
            without: Vec::new(),
        }
    }

    /// What an independent reader sees.
    fn read(record: &[u8], look: impl FnOnce(&TlsClientHelloContents<'_>, Vec<TlsExtension<'_>>)) {
        let (rest, record) = parse_tls_plaintext(record).unwrap();
        assert!(rest.is_empty());
        assert_eq!(record.hdr.record_type, TlsRecordType::Handshake);
        assert_eq!(record.hdr.version.0, 0x0301);
        let [TlsMessage::Handshake(TlsMessageHandshake::ClientHello(hello))] = &record.msg[..]
        else {
            panic!("no ClientHello");
        };
        let (rest, extensions) = parse_tls_client_hello_extensions(hello.ext.unwrap()).unwrap();
        assert!(rest.is_empty());
        look(hello, extensions);
    }

    #[rstest]
    #[case(TlsVersion::Ssl3, 0x0301, 17, false)]
    #[case(TlsVersion::Tls10, 0x0301, 17, false)]
    #[case(TlsVersion::Tls11, 0x0302, 17, false)]
    #[case(TlsVersion::Tls12, 0x0303, 36, true)]
    #[case(TlsVersion::Tls13, 0x0303, 36, true)]
    fn each_version_offers_what_belongs_to_it(
        #[case] highest: TlsVersion,
        #[case] number: u16,
        #[case] suites: usize,
        #[case] signatures: bool,
    ) {
        read(&client_hello(&offer(highest)), |hello, extensions| {
            assert_eq!(hello.version.0, number);
            assert_eq!(hello.random, [7; 32]);
            assert_eq!(hello.session_id, None);
            assert_eq!(hello.ciphers.len(), suites);
            let modern = hello.ciphers.iter().filter_map(|id| id.get_ciphersuite());
            let aead = modern.filter(|suite| suite.name.contains("GCM")).count();
            assert_eq!(aead > 0, signatures);
            let signs = |e: &TlsExtension<'_>| matches!(e, TlsExtension::SignatureAlgorithms(list) if list.contains(&0x0807));
            assert_eq!(extensions.iter().any(signs), signatures);
            assert!(extensions.contains(&TlsExtension::ExtendedMasterSecret));
        });
    }

    #[test]
    fn each_suite_is_known_and_stands_once() {
        let all = [&SUITES_OF_1_2[..], &SUITES_OF_ALL[..]].concat();
        let mut unique = all.clone();
        unique.sort_unstable();
        unique.dedup();
        assert_eq!(unique.len(), all.len());
        for suite in all {
            assert!(TlsCipherSuite::from_id(suite).is_some(), "{suite:04x}");
        }
    }

    #[rstest]
    #[case("work-pc.example", Some("work-pc.example"))]
    #[case("work-pc.example.", Some("work-pc.example"))]
    #[case("my_pc", Some("my_pc"))]
    #[case("192.0.2.7", None)]
    #[case("2001:db8::7", None)]
    #[case("[2001:db8::7]", None)]
    #[case("bücher.example", None)]
    #[case("a b", None)]
    #[case(".", None)]
    #[case("", None)]
    fn only_names_of_dns_are_told(#[case] name: &str, #[case] told: Option<&str>) {
        let hello = client_hello(&Offer {
            server_name: Some(name.to_owned()),
            ..offer(TlsVersion::Tls12)
        });
        read(&hello, |_, extensions| {
            let names = extensions.iter().find_map(|extension| match extension {
                TlsExtension::SNI(list) => Some(list[0].1),
                _ => None,
            });
            assert_eq!(names, told.map(str::as_bytes));
        });
    }

    #[test]
    fn suites_that_were_chosen_can_be_left_out() {
        let hello = client_hello(&Offer {
            without: vec![0xc02c, 0x0005],
            ..offer(TlsVersion::Tls12)
        });
        read(&hello, |contents, _| {
            let offered: Vec<u16> = contents.ciphers.iter().map(|suite| suite.0).collect();
            assert!(!offered.contains(&0xc02c) && !offered.contains(&0x0005));
            assert!(offered.contains(&0xc030) && offered.contains(&0x00ff));
        });
    }

    #[test]
    fn padding_reaches_the_length_that_was_asked_for() {
        let bare = client_hello(&offer(TlsVersion::Tls12)).len();
        for at_least in (0..=bare + 6).chain([1400, LARGEST_RECORD, usize::MAX]) {
            let hello = client_hello(&Offer {
                at_least,
                ..offer(TlsVersion::Tls12)
            });
            // An extension has four bytes of its own, so the record may end a little later.
            let expected = match at_least.min(LARGEST_RECORD) {
                asked if asked > bare => asked.max(bare + 4),
                _ => bare,
            };
            assert_eq!(hello.len(), expected, "{at_least}");
            read(&hello, |_, extensions| {
                let padded = extensions
                    .iter()
                    .any(|e| matches!(e, TlsExtension::Padding(_)));
                assert_eq!(padded, at_least > bare);
            });
        }
    }
}
