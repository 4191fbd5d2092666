//! The answer to the first CredSSP message: TSRequest and NTLM challenge.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wire::{CredsspAnswer, credssp_answer};
use wire_fuzz::cuts;

fuzz_target!(|bytes: &[u8]| {
    let whole = credssp_answer(bytes);
    let first = cuts(bytes)
        .map(credssp_answer)
        .find(|answer| *answer != CredsspAnswer::Unfinished);
    assert_eq!(first.unwrap_or(CredsspAnswer::Unfinished), whole);
});
