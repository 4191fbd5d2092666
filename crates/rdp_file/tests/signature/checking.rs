//! What openssl signs, we accept, and read as openssl does.

use rdp_file::signature::{CheckError, Digest, check, claimed};
use rstest::rstest;

use crate::openssl::{Lab, settings, value};

#[rstest]
#[case("rsa2048", &[], Digest::Sha256)]
#[case("rsa2048", &["-noattr"], Digest::Sha256)]
#[case("rsa2048", &["-md", "sha1"], Digest::Sha1)]
#[case("rsa2048", &["-md", "sha1", "-noattr"], Digest::Sha1)]
#[case("rsa2048", &["-md", "sha384"], Digest::Sha384)]
#[case("rsa2048", &["-md", "sha512"], Digest::Sha512)]
#[case("rsa2048", &["-md", "sha512", "-noattr"], Digest::Sha512)]
#[case("rsa2048", &["-keyid"], Digest::Sha256)]
#[case("rsa2048", &["-keyid", "-noattr"], Digest::Sha256)]
#[case("rsa3072", &[], Digest::Sha256)]
#[case("p256", &[], Digest::Sha256)]
#[case("p256", &["-noattr"], Digest::Sha256)]
#[case("p256", &["-md", "sha384"], Digest::Sha384)]
#[case("p256", &["-keyid"], Digest::Sha256)]
#[case("p384", &[], Digest::Sha256)]
#[case("p384", &["-md", "sha384"], Digest::Sha384)]
#[case("p384", &["-md", "sha384", "-noattr"], Digest::Sha384)]
fn what_openssl_signs_is_accepted(
    #[case] kind: &str,
    #[case] how: &[&str],
    #[case] digest: Digest,
) {
    let lab = Lab::with(kind);
    let settings = settings();
    let value = lab.sign(kind, &settings, how);
    let found = check(&value, &settings).unwrap();
    assert_eq!(found.digest, digest);
    assert_eq!(found.chain, [lab.der(kind)]);
    assert_eq!(claimed(&value), Ok(found));

    // Without attributes nothing tells which of the two was changed.
    let wrong = if how.contains(&"-noattr") {
        CheckError::Signature
    } else {
        CheckError::Digest
    };
    assert_eq!(check(&value, b"other"), Err(wrong));
}

#[test]
fn what_the_first_rdpsign_in_python_makes_is_accepted() {
    let lab = Lab::with("rsa2048");
    let settings = settings();
    lab.write("content", &settings);
    lab.run(&[
        "smime",
        "-sign",
        "-in",
        "content",
        "-binary",
        "-signer",
        "rsa2048.crt",
        "-inkey",
        "rsa2048.key",
        "-outform",
        "DER",
        "-noattr",
        "-nosmimecap",
        "-md",
        "sha256",
        "-out",
        "out.der",
    ]);
    let value = value(&lab.read("out.der"));
    let pieces: Vec<&str> = value
        .as_bytes()
        .chunks(64)
        .map(|c| str::from_utf8(c).unwrap())
        .collect();
    assert!(check(&pieces.join("  "), &settings).is_ok());
    assert!(check(&(pieces.join("\r\n") + "\t "), &settings).is_ok());
}

#[test]
fn names_times_and_thumbprints_are_those_that_openssl_reads() {
    let lab = Lab::new();
    lab.make(
        "x",
        "p256",
        "/C=DE/O=Bücher+OU=A\\/B, C/DC=example/emailAddress=a@b.example/CN=First/CN=Ü #1, Ltd",
    );
    let found = claimed(&lab.sign("x", b"", &[])).unwrap().certificate;
    let asked = |args: &[&str]| {
        let all = [&["x509", "-in", "x.crt", "-noout"], args].concat();
        lab.run(&all).trim().split_once('=').unwrap().1.to_owned()
    };
    let thumbprint = |kind| {
        asked(&["-fingerprint", kind])
            .replace(':', "")
            .to_lowercase()
    };
    assert_eq!(found.sha1, thumbprint("-sha1"));
    assert_eq!(found.sha256, thumbprint("-sha256"));
    // The same, but letters of all scripts stay as they are.
    let names = ["-nameopt", "RFC2253,-esc_msb,utf8"];
    assert_eq!(found.subject, asked(&[&["-subject"][..], &names].concat()));
    assert_eq!(found.issuer, asked(&[&["-issuer"][..], &names].concat()));
    assert_eq!(found.common_name.as_deref(), Some("Ü #1, Ltd"));
    for (ours, kind) in [
        (found.not_before, "-startdate"),
        (found.not_after, "-enddate"),
    ] {
        let theirs = asked(&[kind, "-dateopt", "iso_8601"]);
        let date = std::process::Command::new("date")
            .args(["-u", "-d", &theirs, "+%s"])
            .output()
            .unwrap();
        assert_eq!(
            ours.to_string(),
            String::from_utf8(date.stdout).unwrap().trim()
        );
    }
}

#[test]
fn several_signers_do_not_disturb() {
    let lab = Lab::with("rsa2048");
    lab.make("second", "p256", "/CN=Second");
    let more = ["-signer", "second.crt", "-inkey", "second.key"];
    let value = lab.sign("rsa2048", b"x", &more);
    assert!(check(&value, b"x").is_ok());
    assert_eq!(check(&value, b"y"), Err(CheckError::Digest));
}

#[rstest]
#[case(&["-nodetach"], CheckError::Attached)]
#[case(&["-nocerts"], CheckError::NoCertificate)]
#[case(&["-keyopt", "rsa_padding_mode:pss"], CheckError::UnknownAlgorithm("1.2.840.113549.1.1.10".into()))]
#[case(&["-md", "sha224"], CheckError::UnknownAlgorithm("2.16.840.1.101.3.4.2.4".into()))]
#[case(&["-econtent_type", "1.2.3.4"], CheckError::Digest)]
fn what_is_not_ours_is_named(#[case] how: &[&str], #[case] wrong: CheckError) {
    let lab = Lab::with("rsa2048");
    assert_eq!(check(&lab.sign("rsa2048", b"x", how), b"y"), Err(wrong));
}

#[rstest]
#[case("secp256k1", "1.3.132.0.10")]
#[case("brainpoolP384r1", "1.3.36.3.3.2.8.1.1.11")]
#[case("secp521r1", "1.3.132.0.35")]
fn another_curve_is_not_taken_for_tampering(#[case] curve: &str, #[case] oid: &str) {
    let lab = Lab::new();
    lab.run(&[
        "ecparam", "-genkey", "-name", curve, "-noout", "-out", "x.key",
    ]);
    lab.run(&[
        "req", "-x509", "-new", "-key", "x.key", "-subj", "/CN=X", "-out", "x.crt",
    ]);
    let unknown = Err(CheckError::UnknownAlgorithm(oid.into()));
    assert_eq!(check(&lab.sign("x", b"x", &[]), b"x"), unknown);
}

#[test]
fn other_messages_are_none() {
    let lab = Lab::with("rsa2048");
    lab.run(&[
        "crl2pkcs7",
        "-nocrl",
        "-certfile",
        "rsa2048.crt",
        "-outform",
        "DER",
        "-out",
        "none.der",
    ]);
    // Only certificates.
    assert_eq!(
        check(&value(&lab.read("none.der")), b""),
        Err(CheckError::NoSigner)
    );
    lab.write("content", b"x");
    lab.run(&[
        "cms",
        "-data_create",
        "-in",
        "content",
        "-outform",
        "DER",
        "-out",
        "data.der",
    ]);
    assert_eq!(
        check(&value(&lab.read("data.der")), b""),
        Err(CheckError::Cms)
    );
    assert_eq!(check(&value(b""), b""), Err(CheckError::Cms));
}

#[test]
fn nothing_follows_a_message() {
    let lab = Lab::with("p256");
    let value_ = lab.sign("p256", b"x", &[]);
    let mut message = crate::openssl::message(&value_);
    assert!(check(&value(&message), b"x").is_ok());
    message.push(0);
    assert_eq!(check(&value(&message), b"x"), Err(CheckError::Cms));
}
