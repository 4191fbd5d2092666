//! Whole files: signed, verified, and changed in every line.

use rdp_file::signature::{SCOPE, Signer};
use rdp_file::{Document, SealError, Worth, sign, verify};

use crate::openssl::Lab;

/// A file in which every setting of the scope stands once, besides others.
fn full() -> Document {
    let scoped = SCOPE
        .iter()
        .map(|(_, key)| format!("{key}:s:a value of {key}"));
    let others = ["username:s:anna", "# a remark", "", "screen mode id:i:2"].map(str::to_owned);
    let text: Vec<String> = scoped.chain(others).collect();
    Document::parse(text.join("\r\n").as_bytes())
}

fn signer(kind: &str) -> Signer {
    let lab = Lab::with(kind);
    let certificate = lab.read(&format!("{kind}.crt"));
    Signer::from_pem(&certificate, &lab.read(&format!("{kind}.key"))).unwrap()
}

fn signers() -> [Signer; 3] {
    ["rsa2048", "p256", "p384"].map(signer)
}

fn read_back(document: &Document) -> Document {
    Document::parse(&document.to_windows_bytes())
}

#[test]
fn what_is_signed_is_good_and_stays_so_when_it_is_written() {
    for signer in signers() {
        let sealed = sign(&full(), &signer).unwrap();
        assert_eq!(sealed.covered.len(), SCOPE.len());
        assert_eq!(sealed.open, ["screen mode id", "username"]);
        for document in [&sealed.document, &read_back(&sealed.document)] {
            let seal = verify(document);
            assert_eq!(seal.worth, Worth::Good, "{:?}", seal.error);
            assert_eq!(
                (seal.covered, seal.open),
                (sealed.covered.clone(), sealed.open.clone())
            );
            let signature = seal.signature.unwrap();
            assert_eq!(&signature.certificate, signer.certificate());
        }
        // Signed once more it is signed once.
        let again = sign(&sealed.document, &signer).unwrap().document;
        assert_eq!(again.all("signature").count(), 1);
        assert_eq!(verify(&again).worth, Worth::Good);
    }
}

#[test]
fn a_flipped_bit_in_any_scoped_line_is_found() {
    for signer in signers() {
        let bytes = sign(&full(), &signer).unwrap().document.to_bytes();
        let text = String::from_utf8(bytes).unwrap();
        for (_, key) in SCOPE {
            let at = text.find(&format!("{key}:s:")).unwrap() + key.len() + 4;
            for bit in 0..7 {
                let mut bytes = text.clone().into_bytes();
                bytes[at] ^= 1 << bit;
                let seal = verify(&Document::parse(&bytes));
                assert_ne!(seal.worth, Worth::Good, "{key}, bit {bit}");
            }
        }
        // What is not covered may change, and is said to be open.
        let other = text.replace("username:s:anna", "username:s:eve");
        assert_eq!(
            verify(&Document::parse(other.as_bytes())).worth,
            Worth::Good
        );
    }
}

#[test]
fn a_line_that_is_added_taken_or_repeated_is_found() {
    let signer = signer("p256");
    let read = Document::parse(b"full address:s:pc-17\r\nredirectclipboard:i:0\r\n");
    let sealed = sign(&read, &signer).unwrap();
    assert_eq!(
        sealed.covered,
        [
            "Full Address",
            "Alternate Full Address",
            "RedirectClipboard"
        ]
    );
    let text = String::from_utf8(sealed.document.to_bytes()).unwrap();
    for (changed, worth) in [
        (
            format!("full address:s:evil.example.net\r\n{text}"),
            Worth::Changed,
        ),
        (
            format!("{text}full address:s:evil.example.net\r\n"),
            Worth::Changed,
        ),
        (
            text.replace("redirectclipboard:i:0\r\n", ""),
            Worth::Changed,
        ),
        (text.replace("signscope:", "signscopes:"), Worth::Changed),
        (text.replace("signature:", "other:"), Worth::Changed),
        (format!("{text}signature:s:AAAA\r\n"), Worth::Changed),
        (
            text.replace("signscope:s:Full Address,", "signscope:s:"),
            Worth::Changed,
        ),
        (
            text.replace("signature:s:", "signature:s:!"),
            Worth::Unreadable,
        ),
    ] {
        let seal = verify(&Document::parse(changed.as_bytes()));
        assert_eq!(seal.worth, worth, "{changed}");
    }
    let added = format!("{text}alternate shell:s:cmd.exe\r\n");
    let seal = verify(&Document::parse(added.as_bytes()));
    assert_eq!(
        (seal.worth, seal.open),
        (Worth::SettingsOpen, vec!["alternate shell".into()])
    );
    assert_eq!(verify(&read).worth, Worth::Unsigned);
}

#[test]
fn a_signature_that_leaves_the_address_out_is_not_good() {
    let signer = signer("p256");
    let blob = rdp_file::signature::blob("PCB", &["pcb:s:1"]);
    let value = signer.sign(&blob).unwrap();
    let text = format!("full address:s:pc\npcb:s:1\nsignscope:s:PCB\nsignature:s:{value}\n");
    assert_eq!(
        verify(&Document::parse(text.as_bytes())).worth,
        Worth::SettingsOpen
    );
}

#[test]
fn what_can_be_read_in_two_ways_is_not_signed() {
    let signer = signer("p256");
    let sign = |bytes: &[u8]| sign(&Document::parse(bytes), &signer);
    assert!(matches!(
        sign(b"full address:s:a\nfull address:s:b"),
        Err(SealError::TwoValues(_))
    ));
    assert!(matches!(
        sign(b"full address:s:a\nredirectclipboard:i:0\nredirectclipboard:i:0"),
        Err(SealError::TwoValues(_))
    ));
    assert_eq!(sign(b"username:s:a").unwrap_err(), SealError::NoAddress);
    assert_eq!(
        sign(b"full address:s:a\npassword 51:b:01").unwrap_err(),
        SealError::Secret
    );
    assert!(matches!(
        sign(b"MZ\0full address:s:a"),
        Err(SealError::Damaged(_))
    ));
}
