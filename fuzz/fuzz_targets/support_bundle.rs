//! A support bundle that somebody sent: the zip itself, and any report in a sound one.
#![no_main]

use std::sync::OnceLock;

use bundle::Opened;
use bundle::archive::{Member, pack, unpack};
use guide::Text;
use libfuzzer_sys::fuzz_target;
use model::Language;
use sha2::{Digest as _, Sha256};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(members) = unpack(bytes) {
        // What is read can be written, and is read the same.
        if let Ok(again) = pack(&members) {
            assert_eq!(unpack(&again).as_ref(), Ok(&members));
        }
    }
    show(bytes);
    for name in ["report.json", "timeline.json"] {
        if let Some(zip) = sound(name, bytes) {
            show(&zip);
        }
    }
});

fn show(zip: &[u8]) {
    static TEXT: OnceLock<Text> = OnceLock::new();
    if let Ok(opened) = Opened::read(zip) {
        let text = TEXT.get_or_init(|| Text::new(Language::English));
        let (report, _) = opened.shown(text, None);
        let whole = format!("{report:?}");
        assert!(!whole.contains(['\u{1b}', '\u{202e}']), "a sign that turns or moves");
    }
}

/// A bundle whose list fits, with these bytes as one of its files.
fn sound(name: &str, bytes: &[u8]) -> Option<Vec<u8>> {
    let hash: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let list = format!(
        r#"{{"schema":"rdp-first-aid/bundle/1","program":"0.1.0","names":"hidden","files":[{{"name":"{name}","bytes":{},"sha256":"{hash}"}}]}}"#,
        bytes.len()
    );
    let member = |name: &str, bytes: &[u8]| Member {
        name: name.to_owned(),
        bytes: bytes.to_vec(),
    };
    pack(&[member(name, bytes), member("manifest.json", list.as_bytes())]).ok()
}
