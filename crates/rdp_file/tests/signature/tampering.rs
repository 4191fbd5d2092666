//! Whatever is changed is found, and nothing makes the code stop.

use std::collections::BTreeSet;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use proptest::prelude::*;
use rdp_file::signature::{CheckError, Signer, check};
use rstest::rstest;

use crate::openssl::{Lab, lines, message, settings, value};

fn signed(kind: &str) -> String {
    let lab = Lab::with(kind);
    let certificate = lab.read(&format!("{kind}.crt"));
    let signer = Signer::from_pem(&certificate, &lab.read(&format!("{kind}.key"))).unwrap();
    signer.sign(&settings()).unwrap()
}

#[test]
fn each_bit_of_each_line_counts() {
    let lab = Lab::with("rsa2048");
    let bare = lab.sign("rsa2048", &settings(), &["-noattr"]);
    let value = signed("p256");
    let mut tried = 0;
    let mut at = 0;
    for line in lines() {
        let length = line.encode_utf16().count() * 2;
        // The last character of the line.
        for bit in 0..8 {
            let mut changed = settings();
            changed[at + length - 2] ^= 1 << bit;
            assert_eq!(check(&value, &changed), Err(CheckError::Digest), "{line}");
            assert_eq!(check(&bare, &changed), Err(CheckError::Signature), "{line}");
            tried += 1;
        }
        at += length + 4;
    }
    assert_eq!(tried, 48 * 8);
    assert!(check(&value, &settings()[..settings().len() - 2]).is_err());
}

#[rstest]
#[case("p256")]
#[case("rsa2048")]
fn each_bit_of_a_value_counts(#[case] kind: &str) {
    let settings = settings();
    let original = signed(kind);
    let (whole, good) = (message(&original), check(&original, &settings).unwrap());
    // A changed certificate is another one: its thumbprint tells.
    let unnoticed = |value: &str| check(value, &settings).as_ref() == Ok(&good);

    let mut idle = BTreeSet::new();
    for at in 0..whole.len() * 8 {
        let mut changed = whole.clone();
        changed[at / 8] ^= 1 << (at % 8);
        if unnoticed(&value(&changed)) {
            idle.insert(at / 8);
        }
    }
    assert_eq!(idle.difference(&says_nothing(&whole)).count(), 0);

    for at in 0..original.len() * 8 {
        let mut changed = original.clone().into_bytes();
        changed[at / 8] ^= 1 << (at % 8);
        let Ok(changed) = String::from_utf8(changed) else {
            continue;
        };
        if unnoticed(&changed) {
            let changed = message(&changed);
            let differs = (0..whole.len()).filter(|at| whole[*at] != changed[*at]);
            assert!(differs.count() > 0 && changed.len() == whole.len());
            assert!((0..whole.len()).all(|at| whole[at] == changed[at] || idle.contains(&at)));
        }
    }
}

/// Where the two versions, the list of digests before the first signer and the empty parameters of
/// RSA stand, as openssl sees it.
fn says_nothing(whole: &[u8]) -> BTreeSet<usize> {
    let lab = Lab::new();
    lab.write("in.der", whole);
    let text = lab.run(&["asn1parse", "-inform", "DER", "-in", "in.der"]);
    let mut places = BTreeSet::new();
    let mut digests = 0;
    for line in text.lines() {
        // `   25:d=3  hl=2 l=   1 prim: INTEGER           :01`
        let (at, rest) = line.trim().split_once(":d=").unwrap();
        let length = rest.split_once("l=").unwrap().1.split_once("l=").unwrap().1;
        let length: usize = length.trim().split(' ').next().unwrap().parse().unwrap();
        let depth: usize = rest.split(' ').next().unwrap().parse().unwrap();
        let version = rest.contains("INTEGER") && rest.ends_with(":01");
        let digest = rest.contains("OBJECT") && rest.ends_with(":sha256");
        digests += usize::from(digest);
        if version
            || (digest && digests == 1 && depth == 5)
            || (rest.contains("NULL") && depth == 6)
        {
            let at: usize = at.trim().parse().unwrap();
            places.extend(at..at + 2 + length);
        }
    }
    assert!((2..25).contains(&places.len()), "{text}");
    places
}

#[test]
fn a_shortened_message_is_none() {
    let whole = message(&signed("p256"));
    for length in 0..whole.len() {
        assert_eq!(
            check(&value(&whole[..length]), b""),
            Err(CheckError::Cms),
            "{length}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn any_text_gets_an_answer(text in ".{0,200}", blob in ".{0,20}") {
        prop_assert!(check(&text, blob.as_bytes()).is_err());
    }

    #[test]
    fn any_bytes_get_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(check(&STANDARD.encode(&bytes), b"").is_err());
        prop_assert_eq!(check(&value(&bytes), b""), Err(CheckError::Cms));
    }
}

#[test]
fn any_damage_gets_an_answer() {
    let whole = message(&signed("rsa2048"));
    let strategy = (
        0..whole.len(),
        prop::collection::vec(any::<u8>(), 1..6),
        any::<bool>(),
    );
    let config = ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(2000)
    };
    let mut runner = proptest::test_runner::TestRunner::new(config);
    runner
        .run(&strategy, |(at, bytes, insert)| {
            let mut changed = whole.clone();
            let end = if insert {
                at
            } else {
                (at + bytes.len()).min(whole.len())
            };
            changed.splice(at..end, bytes);
            // Only that it answers counts: the settings are others anyway.
            prop_assert!(check(&value(&changed), b"").is_err());
            Ok(())
        })
        .unwrap();
}
