//! A connection file: read without loss, linted, hardened and verified.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rdp_file::{Document, Gateway, Wishes, harden, keys, lint, verify};

fuzz_target!(|bytes: &[u8]| {
    let document = Document::parse(bytes);
    let _ = document.notes();
    if document.damage().is_none() {
        assert_eq!(document.to_bytes(), bytes);
    }
    let _ = lint(&document);
    let _ = verify(&document);
    let wishes = Wishes {
        address: Some("pc-17".into()),
        gateway: Gateway::Nothing,
        ..Wishes::default()
    };
    let Ok(hardened) = harden(&document, &wishes) else {
        return;
    };
    // What Windows reads of it is what was meant, nothing in it is weak, and it can't be made safer.
    let written = Document::parse(&hardened.document.to_windows_bytes());
    assert_eq!(written.damage(), None);
    for key in keys() {
        for one in written.all(&key.name) {
            assert!(!key.is_weak(one.value), "{}", key.name);
        }
    }
    let again = harden(&written, &wishes).expect("what was hardened can be hardened");
    assert_eq!(again.changes, []);
});
