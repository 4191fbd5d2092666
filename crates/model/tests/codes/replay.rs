//! The seeds of the fuzz target that feeds the reader, each whole and cut at every byte.

use std::path::Path;

use model::codes::{MOST_CODES, find, text_of};

#[test]
fn every_seed_is_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus/pasted_codes");
    let seeds: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| std::fs::read(entry.unwrap().path()).unwrap())
        .collect();
    assert!(seeds.len() >= 5);
    for seed in &seeds {
        for end in 0..=seed.len() {
            assert!(find(&text_of(&seed[..end])).len() <= MOST_CODES);
        }
    }
    let with_a_code = seeds.iter().filter(|seed| !find(&text_of(seed)).is_empty());
    assert_eq!(
        with_a_code.count(),
        seeds.len() - 1,
        "one holds names alone"
    );
}
