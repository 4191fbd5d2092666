//! What we sign, `openssl cms` verifies, and we do too.

use rdp_file::signature::{Digest, KeyKind, Signer, check};
use rstest::rstest;

use crate::openssl::{Lab, message, settings};

#[rstest]
#[case("rsa2048", KeyKind::Rsa, 2048, Digest::Sha256)]
#[case("rsa3072", KeyKind::Rsa, 3072, Digest::Sha256)]
#[case("p256", KeyKind::Ec, 256, Digest::Sha256)]
#[case("p384", KeyKind::Ec, 384, Digest::Sha384)]
fn openssl_verifies_what_we_sign(
    #[case] kind: &str,
    #[case] key_kind: KeyKind,
    #[case] bits: u32,
    #[case] digest: Digest,
) {
    let lab = Lab::with(kind);
    let certificate = lab.read(&format!("{kind}.crt"));
    let signer = Signer::from_pem(&certificate, &lab.read(&format!("{kind}.key"))).unwrap();
    let settings = settings();
    let value = signer.sign(&settings).unwrap();

    assert!(lab.verifies(&value, &settings, &["-noverify"]));
    assert!(!lab.verifies(&value, b"something else", &["-noverify"]));

    let found = check(&value, &settings).unwrap();
    assert_eq!(&found.certificate, signer.certificate());
    assert_eq!(
        (found.certificate.key_kind, found.certificate.key_bits),
        (key_kind, bits)
    );
    assert_eq!(found.digest, digest);
    assert_eq!(found.chain, [lab.der(kind)]);
}

#[test]
fn openssl_reads_the_message_as_it_was_meant() {
    let lab = Lab::with("rsa2048");
    let signer = Signer::from_pem(&lab.read("rsa2048.crt"), &lab.read("rsa2048.key")).unwrap();
    lab.write("in.der", &message(&signer.sign(&settings()).unwrap()));
    let text = lab.run(&[
        "cms", "-cmsout", "-print", "-noout", "-inform", "DER", "-in", "in.der",
    ]);
    for part in [
        "eContent: <ABSENT>",
        "d.issuerAndSerialNumber:",
        "object: contentType (1.2.840.113549.1.9.3)",
        "OBJECT:pkcs7-data (1.2.840.113549.1.7.1)",
        "object: messageDigest (1.2.840.113549.1.9.4)",
        "algorithm: sha256 (2.16.840.1.101.3.4.2.1)",
        "algorithm: rsaEncryption (1.2.840.113549.1.1.1)",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(!text.contains("signingTime"), "nobody gave a time");
}

#[rstest]
#[case(&["leaf", "middle", "root"])]
#[case(&["root", "leaf", "middle"])]
#[case(&["middle", "root", "leaf"])]
fn a_chain_goes_along_in_its_order(#[case] order: &[&str]) {
    let lab = Lab::new();
    lab.make_chain();
    lab.make("other", "p256", "/CN=Other");
    let mut file = lab.read("other.crt");
    for name in order {
        file.extend(lab.read(&format!("{name}.crt")));
    }
    let signer = Signer::from_pem(&file, &lab.read("leaf.key")).unwrap();
    let settings = settings();
    let value = signer.sign(&settings).unwrap();
    let trust = ["-CAfile", "root.crt", "-purpose", "any"];
    assert!(lab.verifies(&value, &settings, &trust));
    assert!(!lab.verifies(
        &value,
        &settings,
        &["-CAfile", "other.crt", "-purpose", "any"]
    ));
    let chain = ["leaf", "middle", "root"].map(|name| lab.der(name));
    assert_eq!(check(&value, &settings).unwrap().chain, chain);
}

#[test]
fn the_renewed_issuer_is_told_from_the_old_one() {
    let lab = Lab::new();
    lab.make_chain();
    // The same name, another key.
    lab.make("renewed", "p384", "/CN=middle");
    let file = [
        lab.read("renewed.crt"),
        lab.read("leaf.crt"),
        lab.read("middle.crt"),
    ]
    .concat();
    let signer = Signer::from_pem(&file, &lab.read("leaf.key")).unwrap();
    let value = signer.sign(b"x").unwrap();
    assert_eq!(
        check(&value, b"x").unwrap().chain,
        [lab.der("leaf"), lab.der("middle")]
    );
}

#[test]
fn nothing_secret_is_shown() {
    let lab = Lab::with("p256");
    let signer = Signer::from_pem(&lab.read("p256.crt"), &lab.read("p256.key")).unwrap();
    let text = format!("{signer:?}");
    assert!(
        text.contains("Signer") && text.contains("sha256") && !text.contains("key:"),
        "{text}"
    );
}
