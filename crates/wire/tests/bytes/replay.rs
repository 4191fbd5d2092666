//! Every file of the fuzzing corpora and every input that once broke a parser, each through its parser.

use std::path::{Path, PathBuf};

type Parser = fn(&[u8]);

/// The fuzz targets of this crate and what each does to bytes; `fuzz/fuzz_targets` has the same list.
const TARGETS: [(&str, Parser); 5] = [
    ("first_bytes", |bytes| {
        wire::sniff(bytes);
    }),
    ("server_flight", |bytes| {
        wire::read_flight(bytes);
        wire::partial_flight(bytes);
    }),
    ("credssp_answer", |bytes| {
        wire::credssp_answer(bytes);
    }),
    ("gateway_answer", |bytes| {
        wire::gateway_answer(bytes);
    }),
    ("rdp_udp_answer", |bytes| {
        wire::rdp_udp_answer(bytes, 0x1234_5678);
    }),
];

/// Targets that feed no parser of this crate; their own crate replays them.
const ELSEWHERE: [&str; 5] = [
    "connection_file",
    "key_file",
    "pasted_codes",
    "event_log",
    "support_bundle",
];

fn folder(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The files in a folder; none where there is no folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    std::fs::read_dir(folder)
        .map(|entries| entries.map(|entry| entry.unwrap().path()).collect())
        .unwrap_or_default()
}

/// Whole, and cut at every byte.
fn feed(path: &Path, parser: Parser) {
    let bytes = std::fs::read(path).unwrap();
    for end in 0..=bytes.len() {
        parser(&bytes[..end]);
    }
}

#[test]
fn seeds_and_what_once_broke_a_parser_are_read() {
    for (target, parser) in TARGETS {
        let seeds = files(&folder("../../fuzz/corpus").join(target));
        assert!(seeds.len() >= 5, "{target}");
        let crashes = files(&folder("fixtures/crashes").join(target));
        for path in seeds.iter().chain(&crashes) {
            feed(path, parser);
        }
    }
}

#[test]
fn each_folder_of_inputs_has_its_target() {
    let folders = files(&folder("fixtures/crashes")).into_iter();
    let corpora = files(&folder("../../fuzz/corpus"));
    for path in folders.chain(corpora).filter(|path| path.is_dir()) {
        let name = path.file_name().unwrap().to_str().unwrap();
        let is_target =
            ELSEWHERE.contains(&name) || TARGETS.iter().any(|(target, _)| *target == name);
        assert!(is_target, "{name} is no target");
    }
}

#[test]
fn every_target_of_the_fuzzer_is_replayed() {
    let mut built: Vec<String> = files(&folder("../../fuzz/fuzz_targets"))
        .iter()
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    built.sort();
    let ours = TARGETS.iter().map(|(name, _)| *name);
    let mut replayed: Vec<&str> = ours.chain(ELSEWHERE).collect();
    replayed.sort_unstable();
    assert_eq!(built, replayed);
}
