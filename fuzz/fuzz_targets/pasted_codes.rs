//! A text that somebody pasted, as bytes: its encoding, its numbers, and which of them is which.
#![no_main]

use libfuzzer_sys::fuzz_target;
use model::codes::{MOST_CODES, Role, find, text_of};

fuzz_target!(|bytes: &[u8]| {
    let found = find(&text_of(bytes));
    assert!(found.len() <= MOST_CODES);
    // One code and one extended code at most, and in this order.
    for (at, one) in found.iter().enumerate() {
        match one.role {
            Role::Code => assert_eq!(at, 0),
            Role::Extended => assert!(at <= 1),
            Role::Further => assert!(at >= 1),
        }
    }
});
