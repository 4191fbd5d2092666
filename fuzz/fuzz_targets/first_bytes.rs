//! The connection confirm, and the first bytes of other services.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wire::{FirstBytes, sniff};
use wire_fuzz::cuts;

fuzz_target!(|bytes: &[u8]| {
    let whole = sniff(bytes);
    let first = cuts(bytes)
        .map(sniff)
        .find(|so_far| !matches!(so_far, FirstBytes::Unfinished | FirstBytes::Strange));
    // A verdict stays, however much more comes.
    if let Some(first) = first {
        assert_eq!(first, whole);
    }
    if let FirstBytes::Confirm(_, length) = whole {
        assert!(length <= bytes.len());
    }
});
