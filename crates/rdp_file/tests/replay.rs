//! Every seed of the fuzz targets, as an ordinary test.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::path::Path;

use rdp_file::signature::{Signer, SignerError};
use rdp_file::{Document, Wishes, Worth, harden, lint, verify};

fn seeds(target: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus");
    let entries = std::fs::read_dir(folder.join(target)).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let seeds = paths.filter(|path| path.extension().is_some_and(|ending| ending == "bin"));
    seeds
        .map(|path| {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            (name, std::fs::read(&path).unwrap())
        })
        .collect()
}

#[test]
fn every_connection_file_is_written_as_it_was_read() {
    let seeds = seeds("connection_file");
    assert!(seeds.len() > 10, "{}", seeds.len());
    for (name, bytes) in seeds {
        for end in (0..bytes.len()).step_by(7).chain([bytes.len()]) {
            let part = bytes.get(..end).unwrap();
            let document = Document::parse(part);
            if document.damage().is_none() {
                assert_eq!(document.to_bytes(), part, "{name}");
            }
            let _ = harden(&document, &Wishes::default());
        }
        let document = Document::parse(&bytes);
        let _ = lint(&document);
        let worth = verify(&document).worth;
        assert_eq!(worth == Worth::Good, name == "signed", "{name}: {worth}");
    }
}

#[test]
fn every_key_file_is_opened_or_refused() {
    for (name, bytes) in seeds("key_file") {
        let opened = Signer::from_pfx(&bytes, "geheim").map(drop);
        let expected = match name.as_str() {
            "pem" => Err(SignerError::Pfx),
            "pfx_no_password" => Err(SignerError::Password),
            _ => Ok(()),
        };
        assert_eq!(opened, expected, "{name}");
    }
    for (name, bytes) in seeds("key_file") {
        let is_pem = name == "pem";
        assert_eq!(Signer::from_pem(&bytes, &bytes).is_ok(), is_pem, "{name}");
    }
}
