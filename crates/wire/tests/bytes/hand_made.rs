//! Flights that no real server would send: spoiled, endless, contradicting themselves.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use rstest::rstest;
use wire::{FLIGHT_LIMIT, Flight, KeyExchange, TlsVersion, partial_flight, read_flight};

use crate::{FLIGHTS, answered, fixture, record};

/// A ServerHello message without extensions.
const HELLO: [u8; 42] = [
    2, 0, 0, 38, // ServerHello
    3, 3, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
    7, 7, // version, random
    0, 0xc0, 0x2f, 0, // session, suite, compression
];

/// A whole handshake message.
fn message(kind: u8, content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len()).unwrap().to_be_bytes();
    [&[kind], &length[1..], content].concat()
}

#[test]
fn an_alert_may_come_after_the_server_hello() {
    let bytes = [record(22, &HELLO), record(21, &[2, 80])].concat();
    assert_eq!(read_flight(&bytes), Flight::Alert(80));
    assert_eq!(partial_flight(&bytes).unwrap().suite, 0xc02f);
}

#[test]
fn a_warning_about_the_name_ends_nothing() {
    let warned = [record(21, &[1, 112]), fixture("tls12_rsa_gcm")].concat();
    assert_eq!(answered(&warned), answered(&fixture("tls12_rsa_gcm")));
    assert_eq!(read_flight(&record(21, &[2, 112])), Flight::Alert(112));
    assert_eq!(read_flight(&record(21, &[1, 0])), Flight::Alert(0));
}

#[test]
fn an_answer_in_tls_1_3_is_whole_at_once() {
    let mut hello = HELLO[4..].to_vec();
    // Extensions: supported_versions says 1.3.
    hello.extend([0, 6, 0, 43, 0, 2, 3, 4]);
    let flight = answered(&record(22, &message(2, &hello)));
    assert_eq!(flight.version, TlsVersion::Tls13);
    assert!(flight.complete && flight.certificates.is_empty());
}

#[test]
fn a_suite_without_a_name_is_told_by_its_number() {
    let mut hello = HELLO.to_vec();
    hello[39..41].copy_from_slice(&[0xfe, 0xed]);
    let flight = partial_flight(&record(22, &hello)).unwrap();
    assert_eq!(flight.suite_name, "0xfeed");
    assert_eq!(flight.key_exchange, KeyExchange::Other);
}

#[rstest]
#[case::http(b"HTTP/1.1 400 Bad Request\r\n")]
#[case::ssh(b"SSH-2.0-x")]
#[case::mcs_disconnect(b"\x03\x00\x00\x09\x02\xf0\x80\x21\x80")]
#[case::no_such_version(b"\x16\x04\x00\x00\x05")]
#[case::an_empty_record(b"\x16\x03\x03\x00\x00")]
#[case::too_long_a_record(b"\x16\x03\x03\x48\x01")]
fn what_is_no_record_is_not_tls(#[case] bytes: &[u8]) {
    assert_eq!(read_flight(bytes), Flight::NotTls);
    assert_eq!(partial_flight(bytes), None);
}

#[rstest]
#[case::encrypted_at_once(record(23, b"x"))]
#[case::a_finish_first(record(22, &message(14, b"")))]
#[case::two_hellos([record(22, &HELLO), record(22, &HELLO)].concat())]
#[case::junk_after_the_hello([&record(22, &HELLO)[..], b"junk"].concat())]
#[case::cipher_change([record(22, &HELLO), record(20, &[1])].concat())]
#[case::short_alert(record(21, &[2]))]
#[case::no_such_message(record(22, &message(99, b"x")))]
#[case::a_message_without_end(record(22, &[11, 0xff, 0xff, 0xff]))]
fn what_contradicts_itself_is_broken(#[case] bytes: Vec<u8>) {
    assert_eq!(read_flight(&bytes), Flight::Broken);
}

#[test]
fn a_flight_without_end_is_given_up_and_holds_little() {
    let certificate = [&[0, 0, 100][..], &[7; 100]].concat().repeat(155);
    let length = u32::try_from(certificate.len()).unwrap().to_be_bytes();
    let chain = message(11, &[&length[1..], &certificate].concat());
    let mut bytes = record(22, &HELLO);
    while bytes.len() < FLIGHT_LIMIT {
        assert_eq!(read_flight(&bytes), Flight::Unfinished);
        bytes.extend(record(22, &chain));
    }
    assert_eq!(read_flight(&bytes), Flight::Broken);
    assert_eq!(partial_flight(&bytes).unwrap().certificates.len(), 16);
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in vec(any::<u8>(), 0..300)) {
        read_flight(&bytes);
        partial_flight(&bytes);
    }

    #[test]
    fn no_records_make_it_panic(
        records in vec((20_u8..=23, vec((kind(), vec(any::<u8>(), 0..60)), 1..3)), 0..6),
        with_hello: bool,
    ) {
        let mut bytes = if with_hello { record(22, &HELLO) } else { Vec::new() };
        for (kind, messages) in records {
            let fragment: Vec<u8> = messages.iter().flat_map(|(kind, content)| message(*kind, content)).collect();
            bytes.extend(record(kind, &fragment));
        }
        settles_once(&bytes)?;
    }

    #[test]
    fn a_spoiled_flight_settles_once(
        name in select(&FLIGHTS[..]),
        at in any::<Index>(),
        to: u8,
    ) {
        let mut bytes = fixture(name);
        let at = at.index(bytes.len());
        bytes[at] = to;
        settles_once(&bytes)?;
    }
}

/// The types of messages in a flight, and any.
fn kind() -> impl Strategy<Value = u8> {
    prop_oneof![Just(2), Just(11), Just(12), Just(13), Just(14), any::<u8>()]
}

/// What was the answer once stays the answer, however much more comes.
fn settles_once(bytes: &[u8]) -> Result<(), TestCaseError> {
    let whole = read_flight(bytes);
    let first = (0..=bytes.len())
        .map(|end| read_flight(&bytes[..end]))
        .find(|answer| *answer != Flight::Unfinished);
    prop_assert_eq!(first.unwrap_or(Flight::Unfinished), whole);
    Ok(())
}
