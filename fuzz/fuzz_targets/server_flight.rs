//! TLS records and handshake messages in the clear.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wire::{Flight, partial_flight, read_flight};
use wire_fuzz::cuts;

fuzz_target!(|bytes: &[u8]| {
    let whole = read_flight(bytes);
    let partial = partial_flight(bytes);
    match &whole {
        Flight::Answered(flight) => assert_eq!(partial.as_ref(), Some(flight)),
        _ => assert!(partial.is_none_or(|flight| !flight.complete)),
    }
    let first = cuts(bytes)
        .map(read_flight)
        .find(|answer| *answer != Flight::Unfinished);
    assert_eq!(first.unwrap_or(Flight::Unfinished), whole);
});
