//! The head of a gateway's answer.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wire::{GatewayAnswer, gateway_answer};
use wire_fuzz::cuts;

fuzz_target!(|bytes: &[u8]| {
    let whole = gateway_answer(bytes);
    let first = cuts(bytes)
        .map(gateway_answer)
        .find(|answer| *answer != GatewayAnswer::Unfinished);
    assert_eq!(first.unwrap_or(GatewayAnswer::Unfinished), whole);
    if let GatewayAnswer::Reply(reply) = whole {
        assert!(reply.header_bytes <= bytes.len());
        let texts = [reply.server, reply.location];
        let names = texts.iter().flatten().chain(&reply.schemes);
        assert!(names.flat_map(|text| text.chars()).all(|c| !c.is_control()));
    }
});
