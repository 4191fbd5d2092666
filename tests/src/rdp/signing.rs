//! Files signed by the program with keys that openssl made.

use serde_json::json;

use super::*;

#[test]
fn what_is_signed_verifies_and_what_is_changed_does_not() {
    for key in [
        ["rsa:2048"].as_slice(),
        &["ec", "-pkeyopt", "ec_paramgen_curve:P-256"],
        &["ec", "-pkeyopt", "ec_paramgen_curve:P-384"],
    ] {
        let desk = Desk::new();
        desk.certificate(key);
        desk.done(&["new", "pc-17", "-o", "new.rdp"]);
        assert_eq!(desk.rdp(&["verify", "new.rdp"]).exit, Some(1));
        let with = ["--cert", "cert.pem", "--key", "key.pem"];
        desk.refuses(&[&["sign", "new.rdp"], with.as_slice()].concat());
        let said =
            desk.done(&[&["sign", "new.rdp"], with.as_slice(), &["-o", "signed.rdp"]].concat());
        assert!(said.contains("Example Helpdesk"), "{said}");
        let verify = desk.rdp(&["verify", "signed.rdp", "--json"]);
        assert_eq!((verify.exit, verify.stderr.as_str()), (Some(0), ""));
        let seal = verify.report();
        assert_schema_of("signature", &seal);
        assert_eq!(
            (&seal["worth"], seal["trusted"] == true),
            (&json!("good"), false)
        );
        assert_eq!(seal["signer"], "CN=Example Helpdesk");
        let open = seal["open"].as_array().unwrap();
        assert!(open.contains(&json!("camerastoredirect")), "{open:?}");
        let bytes = std::fs::read(desk.path("signed.rdp")).unwrap();
        let place = bytes
            .windows(8)
            .position(|part| part == b"p\0c\0-\x001\0")
            .unwrap();
        let mut changed = bytes;
        changed[place] ^= 1;
        std::fs::write(desk.path("changed.rdp"), changed).unwrap();
        let verify = desk.rdp(&["verify", "changed.rdp"]);
        assert_eq!(verify.exit, Some(1));
        assert!(
            verify.stdout.contains("not as it was signed"),
            "{}",
            verify.stdout
        );
        // A signed file is still a file, and a hardened copy of it is not signed.
        desk.done(&["harden", "signed.rdp", "-o", "copy.rdp", "--user", "anna"]);
        assert_eq!(desk.rdp(&["verify", "copy.rdp"]).exit, Some(1));
    }
}

#[test]
fn a_pfx_file_is_opened_with_the_password_that_is_piped() {
    let desk = Desk::new();
    desk.certificate(&["rsa:2048"]);
    let from = ["-inkey", "key.pem", "-in", "cert.pem", "-out", "key.pfx"];
    desk.openssl(
        &[
            &["pkcs12", "-export", "-passout", "pass:geheim"],
            from.as_slice(),
        ]
        .concat(),
    );
    desk.done(&["new", "pc-17", "-o", "new.rdp"]);
    let sign = |password: &str| {
        std::fs::write(desk.path("password"), format!("{password}\r\n")).unwrap();
        let mut call = command();
        call.current_dir(desk.0.path())
            .args([
                "rdp",
                "sign",
                "new.rdp",
                "--pfx",
                "key.pfx",
                "-o",
                "signed.rdp",
            ])
            .stdin(std::fs::File::open(desk.path("password")).unwrap());
        call.output().unwrap()
    };
    let wrong = sign("falsch");
    assert_eq!(wrong.status.code(), Some(2));
    assert!(!String::from_utf8_lossy(&wrong.stderr).contains("falsch"));
    let right = sign("geheim");
    assert_eq!(
        right.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&right.stderr)
    );
    assert_eq!(desk.rdp(&["verify", "signed.rdp"]).exit, Some(0));
}

#[test]
fn a_key_that_does_not_fit_is_said_in_one_sentence() {
    let desk = Desk::new();
    desk.certificate(&["rsa:2048"]);
    desk.openssl(&["genrsa", "-out", "other.pem", "2048"]);
    desk.openssl(&[
        "rsa",
        "-in",
        "key.pem",
        "-aes256",
        "-passout",
        "pass:x",
        "-out",
        "locked.pem",
    ]);
    desk.done(&["new", "pc-17", "-o", "new.rdp"]);
    for (cert, key, part) in [
        ("cert.pem", "other.pem", "does not belong"),
        ("cert.pem", "locked.pem", "encrypted"),
        ("cert.pem", "cert.pem", "no private key"),
        ("key.pem", "key.pem", "no certificate"),
        ("none.pem", "key.pem", "no file"),
    ] {
        let said = desk.refuses(&[
            "sign", "new.rdp", "--cert", cert, "--key", key, "-o", "x.rdp",
        ]);
        assert!(said.contains(part), "{said}");
    }
    let said = desk.refuses(&["sign", "new.rdp", "--pfx", "cert.pem", "-o", "x.rdp"]);
    assert!(said.contains("PFX"), "{said}");
}
