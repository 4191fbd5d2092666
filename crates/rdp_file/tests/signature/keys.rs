//! Keys and certificates in PEM, in all their forms.

use rdp_file::signature::{Signer, SignerError, check};
use rstest::rstest;

use crate::openssl::Lab;

#[rstest]
#[case("rsa2048", &["rsa", "-traditional"], "BEGIN RSA PRIVATE KEY")]
#[case("rsa2048", &["pkcs8", "-topk8", "-nocrypt"], "BEGIN PRIVATE KEY")]
#[case("p256", &["ec"], "BEGIN EC PRIVATE KEY")]
#[case("p384", &["ec"], "BEGIN EC PRIVATE KEY")]
#[case("p384", &["pkcs8", "-topk8", "-nocrypt"], "BEGIN PRIVATE KEY")]
fn all_forms_of_keys_sign(#[case] kind: &str, #[case] form: &[&str], #[case] first: &str) {
    let lab = Lab::with(kind);
    let key = format!("{kind}.key");
    let pem = lab.run(&[form, &["-in", &key]].concat());
    assert!(pem.contains(first), "{pem}");
    let certificate = lab.read(&format!("{kind}.crt"));
    let value = Signer::from_pem(&certificate, pem.as_bytes())
        .unwrap()
        .sign(b"x")
        .unwrap();
    assert!(check(&value, b"x").is_ok());
    assert!(lab.verifies(&value, b"x", &["-noverify"]));
}

#[test]
fn an_old_ec_file_names_its_curve_first() {
    let lab = Lab::new();
    let pem = lab.run(&["ecparam", "-genkey", "-name", "prime256v1"]);
    assert!(pem.contains("BEGIN EC PARAMETERS"));
    lab.write("old.key", pem.as_bytes());
    lab.run(&[
        "req", "-x509", "-new", "-key", "old.key", "-subj", "/CN=Old", "-out", "old.crt",
    ]);
    assert!(Signer::from_pem(&lab.read("old.crt"), pem.as_bytes()).is_ok());
}

#[test]
fn both_may_be_in_one_file_as_windows_saves_it() {
    let lab = Lab::with("p256");
    let both = [lab.read("p256.key"), lab.read("p256.crt")].concat();
    let lines = String::from_utf8(both).unwrap().replace('\n', "\r\n");
    let file = ["\u{feff}", &lines].concat();
    assert!(Signer::from_pem(file.as_bytes(), file.as_bytes()).is_ok());
}

#[rstest]
#[case("p256", "p256")]
#[case("rsa2048", "rsa2048")]
#[case("rsa2048", "p256")]
#[case("p256", "p384")]
fn another_ones_certificate_is_refused(#[case] own: &str, #[case] other: &str) {
    let lab = Lab::with(own);
    lab.make("other", other, "/C=DE/O=Example, Inc./CN=Signer");
    let key = lab.read(&format!("{own}.key"));
    let refused = Signer::from_pem(&lab.read("other.crt"), &key).unwrap_err();
    assert_eq!(refused, SignerError::Mismatch);
}

#[test]
fn an_encrypted_key_is_told() {
    let lab = Lab::with("rsa2048");
    let certificate = lab.read("rsa2048.crt");
    let old = lab.run(&[
        "rsa",
        "-traditional",
        "-aes256",
        "-passout",
        "pass:x",
        "-in",
        "rsa2048.key",
    ]);
    let new = lab.run(&[
        "pkcs8",
        "-topk8",
        "-passout",
        "pass:x",
        "-in",
        "rsa2048.key",
    ]);
    assert!(old.contains("Proc-Type: 4,ENCRYPTED") && new.contains("BEGIN ENCRYPTED"));
    for key in [old, new] {
        let refused = Signer::from_pem(&certificate, key.as_bytes()).unwrap_err();
        assert_eq!(refused, SignerError::KeyEncrypted);
    }
}

#[rstest]
#[case(&["-algorithm", "ED25519"])]
#[case(&["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:1024"])]
#[case(&["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-521"])]
fn other_keys_do_not_sign(#[case] how: &[&str]) {
    let lab = Lab::new();
    lab.run(&[&["genpkey", "-out", "x.key"], how].concat());
    lab.run(&[
        "req", "-x509", "-new", "-key", "x.key", "-subj", "/CN=X", "-out", "x.crt",
    ]);
    let refused = Signer::from_pem(&lab.read("x.crt"), &lab.read("x.key")).unwrap_err();
    assert_eq!(refused, SignerError::Key);
}

#[test]
fn an_ec_key_needs_its_public_half() {
    let lab = Lab::with("p256");
    let bare = lab.run(&["ec", "-no_public", "-in", "p256.key"]);
    let refused = Signer::from_pem(&lab.read("p256.crt"), bare.as_bytes()).unwrap_err();
    assert_eq!(refused, SignerError::Key);
}

#[test]
fn what_is_missing_or_broken_is_named() {
    let lab = Lab::with("p256");
    let (certificate, key) = (lab.read("p256.crt"), lab.read("p256.key"));
    let refused = |certificate: &[u8], key: &[u8]| Signer::from_pem(certificate, key).unwrap_err();
    assert_eq!(refused(&key, &key), SignerError::NoCertificate);
    assert_eq!(refused(b"", &key), SignerError::NoCertificate);
    assert_eq!(refused(&certificate, &certificate), SignerError::NoKey);
    assert_eq!(refused(&certificate, b"\0\xff"), SignerError::NoKey);
    assert_eq!(
        refused(&certificate[..certificate.len() / 2], &key),
        SignerError::Pem
    );
    assert_eq!(
        refused(&certificate, &key[..key.len() / 2]),
        SignerError::Pem
    );
    let empty = b"-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n";
    assert_eq!(refused(empty, &key), SignerError::Certificate);
    let empty = b"-----BEGIN PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----\n";
    assert_eq!(refused(&certificate, empty), SignerError::Key);
}
