//! PKCS#12 files as `openssl pkcs12 -export` makes them, new and old.

use proptest::prelude::*;
use rdp_file::signature::{Signer, SignerError, check};
use rstest::rstest;

use crate::openssl::Lab;

/// A file of `<kind>` with the password `pass:x` unless told otherwise.
fn export(lab: &Lab, kind: &str, how: &[&str]) -> Vec<u8> {
    let (key, certificate) = (format!("{kind}.key"), format!("{kind}.crt"));
    let mut args = vec![
        "pkcs12",
        "-export",
        "-inkey",
        &key,
        "-in",
        &certificate,
        "-out",
        "out.pfx",
    ];
    args.extend(how);
    if !how.contains(&"-passout") {
        args.extend(["-passout", "pass:x"]);
    }
    lab.run(&args);
    lab.read("out.pfx")
}

#[rstest]
#[case("rsa2048", &[])]
#[case("rsa2048", &["-legacy"])]
#[case("p256", &[])]
#[case("p384", &["-legacy"])]
#[case("p256", &["-macalg", "sha1"])]
#[case("p256", &["-macalg", "sha384"])]
#[case("p256", &["-macalg", "sha512", "-iter", "20000"])]
#[case("p256", &["-noiter", "-nomaciter"])]
#[case("p256", &["-nomac"])]
#[case("p256", &["-keypbe", "NONE", "-certpbe", "NONE"])]
#[case("p256", &["-keypbe", "PBE-SHA1-3DES", "-certpbe", "PBE-SHA1-3DES"])]
#[case("rsa2048", &["-legacy", "-certpbe", "PBE-SHA1-RC2-128", "-keypbe", "PBE-SHA1-RC2-40"])]
#[case("rsa2048", &["-name", "A friendly name", "-CSP", "Microsoft Enhanced RSA and AES"])]
#[case("rsa2048", &["-keysig", "-legacy"])]
#[case("p256", &["-keyex"])]
fn files_of_all_times_are_opened(#[case] kind: &str, #[case] how: &[&str]) {
    let lab = Lab::with(kind);
    let signer = Signer::from_pfx(&export(&lab, kind, how), "x").unwrap();
    let value = signer.sign(b"settings").unwrap();
    assert_eq!(check(&value, b"settings").unwrap().chain, [lab.der(kind)]);
    assert!(lab.verifies(&value, b"settings", &["-noverify"]));
}

#[rstest]
#[case(&[])]
#[case(&["-legacy"])]
fn a_wrong_password_is_told_from_a_broken_file(#[case] how: &[&str]) {
    let lab = Lab::with("rsa2048");
    let file = export(&lab, "rsa2048", how);
    let refused = |file: &[u8], password| Signer::from_pfx(file, password).unwrap_err();
    for password in ["", "X", "x ", "xx", "\u{1f600}"] {
        assert_eq!(refused(&file, password), SignerError::Password);
    }
    assert_eq!(refused(&file[..file.len() - 1], "x"), SignerError::Pfx);
    assert_eq!(refused(&[&file[..], b"\0"].concat(), "x"), SignerError::Pfx);
    assert_eq!(refused(b"", "x"), SignerError::Pfx);
    assert_eq!(refused(&lab.read("rsa2048.crt"), "x"), SignerError::Pfx);
}

#[test]
fn without_a_proof_the_padding_tells() {
    let lab = Lab::with("rsa2048");
    let file = export(&lab, "rsa2048", &["-nomac"]);
    let refused = Signer::from_pfx(&file, "y").unwrap_err();
    // One wrong password of 256 leaves what looks like padding.
    assert!(
        matches!(refused, SignerError::Password | SignerError::Pfx),
        "{refused}"
    );
}

#[rstest]
#[case("")]
#[case("pässwörd €")]
#[case("\u{1f600} with a smile")]
#[case(
    "a password that is much longer than one block of any digest that is used for it, by far, and then some more"
)]
fn any_password_will_do(#[case] password: &str) {
    let lab = Lab::with("p256");
    let pass = format!("pass:{password}");
    for how in [&["-passout", &pass][..], &["-passout", &pass, "-legacy"]] {
        let file = export(&lab, "p256", how);
        assert!(Signer::from_pfx(&file, password).is_ok(), "{how:?}");
        assert_eq!(
            Signer::from_pfx(&file, "x").unwrap_err(),
            SignerError::Password
        );
    }
}

#[test]
fn what_is_missing_is_named() {
    let lab = Lab::with("rsa2048");
    let file = export(&lab, "rsa2048", &["-nokeys"]);
    assert_eq!(
        Signer::from_pfx(&file, "x").unwrap_err(),
        SignerError::NoKey
    );
    lab.run(&[
        "pkcs12",
        "-export",
        "-nocerts",
        "-inkey",
        "rsa2048.key",
        "-passout",
        "pass:x",
        "-out",
        "k.pfx",
    ]);
    assert_eq!(
        Signer::from_pfx(&lab.read("k.pfx"), "x").unwrap_err(),
        SignerError::NoCertificate
    );
}

#[test]
fn what_is_not_understood_is_named() {
    let lab = Lab::with("rsa2048");
    let file = export(&lab, "rsa2048", &["-certpbe", "AES-128-CBC"]);
    let oid = SignerError::Encryption("2.16.840.1.101.3.4.1.2".into());
    assert_eq!(Signer::from_pfx(&file, "x").unwrap_err(), oid);
}

#[test]
fn a_file_that_would_take_hours_is_refused() {
    let lab = Lab::with("p256");
    let file = export(&lab, "p256", &["-iter", "1", "-nomaciter"]);
    assert!(Signer::from_pfx(&file, "x").is_ok());
    let file = export(
        &lab,
        "p256",
        &["-iter", "10000001", "-nomac", "-certpbe", "NONE"],
    );
    assert_eq!(
        Signer::from_pfx(&file, "x").unwrap_err(),
        SignerError::Rounds
    );
}

#[rstest]
#[case(&[])]
#[case(&["-legacy"])]
fn a_chain_comes_along(#[case] how: &[&str]) {
    let lab = Lab::new();
    lab.make_chain();
    lab.write(
        "others.pem",
        &[lab.read("root.crt"), lab.read("middle.crt")].concat(),
    );
    let file = export(&lab, "leaf", &[how, &["-certfile", "others.pem"]].concat());
    let value = Signer::from_pfx(&file, "x").unwrap().sign(b"x").unwrap();
    assert!(lab.verifies(&value, b"x", &["-CAfile", "root.crt", "-purpose", "any"]));
    let chain = ["leaf", "middle", "root"].map(|name| lab.der(name));
    assert_eq!(check(&value, b"x").unwrap().chain, chain);
}

#[test]
fn any_damage_gets_an_answer() {
    let lab = Lab::with("p256");
    for how in [
        &["-nomac", "-iter", "1"][..],
        &["-nomac", "-iter", "1", "-legacy"],
    ] {
        let file = export(&lab, "p256", how);
        let strategy = (0..file.len(), any::<u8>());
        let config = ProptestConfig {
            failure_persistence: None,
            ..ProptestConfig::with_cases(400)
        };
        proptest::test_runner::TestRunner::new(config)
            .run(&strategy, |(at, byte)| {
                let mut changed = file.clone();
                changed[at] = byte;
                let _ = Signer::from_pfx(&changed, "x");
                Ok(())
            })
            .unwrap();
    }
}

proptest! {
    #[test]
    fn any_bytes_get_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..300), password in ".{0,9}") {
        prop_assert_eq!(Signer::from_pfx(&bytes, &password).unwrap_err(), SignerError::Pfx);
        prop_assert!(Signer::from_pem(&bytes, &bytes).is_err());
    }
}
