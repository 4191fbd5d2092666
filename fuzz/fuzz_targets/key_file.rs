//! A signer's key and certificate: PFX and PEM, whole and with a password that does not fit.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rdp_file::signature::{Signer, check, claimed};

fuzz_target!(|bytes: &[u8]| {
    let _ = Signer::from_pfx(bytes, "");
    let _ = Signer::from_pfx(bytes, "geheim");
    let half = bytes.len() / 2;
    let (certificate, key) = bytes.split_at(half);
    let _ = Signer::from_pem(certificate, key);
    let _ = Signer::from_pem(bytes, bytes);
    if let Ok(value) = std::str::from_utf8(bytes) {
        let _ = check(value, b"blob");
        let _ = claimed(value);
    }
});
