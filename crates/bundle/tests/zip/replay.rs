//! The seeds of the fuzz target, and what it found: no panic, whole and cut.

use bundle::Opened;
use bundle::archive::unpack;

#[test]
fn seeds_and_crashes_are_read_or_refused() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["../../fuzz/corpus/support_bundle", "fixtures/crashes"];
    let mut seen = 0;
    for folder in folders.map(|folder| root.join(folder)) {
        let Ok(files) = std::fs::read_dir(folder) else {
            continue;
        };
        for file in files.map(|file| file.unwrap().path()) {
            if file.extension().is_none_or(|ending| ending != "bin") {
                continue;
            }
            let bytes = std::fs::read(&file).unwrap();
            for at in (0..=bytes.len()).step_by(bytes.len() / 32 + 1) {
                let _ = unpack(&bytes[..at]);
                let _ = Opened::read(&bytes[..at]);
            }
            seen += 1;
        }
    }
    assert!(seen >= 3, "{seen}");
}

#[test]
fn the_whole_seed_is_a_bundle_still() {
    let bytes = include_bytes!("../../../../fuzz/corpus/support_bundle/whole.bin");
    let opened = Opened::read(bytes).unwrap();
    assert_eq!(opened.report.cause.id, "port_closed");
    assert!(
        opened.observed.is_some(),
        "its observations can be judged again"
    );
}
