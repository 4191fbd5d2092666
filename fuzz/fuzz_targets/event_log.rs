//! An exported event log, as bytes: its encoding, its events, and the attempts that they come to.
#![no_main]

use checks::past_attempts::{MOST_ATTEMPTS, attempts, odd_ones};
use libfuzzer_sys::fuzz_target;
use machine::event_log::records;

fuzz_target!(|bytes: &[u8]| {
    let Ok(records) = records(bytes) else {
        return;
    };
    assert!(!records.is_empty());
    let attempts = attempts(&records);
    assert!(attempts.len() <= MOST_ATTEMPTS);
    assert_eq!(odd_ones(&attempts).len(), attempts.len());
    for attempt in &attempts {
        // What completed lies before what did not.
        assert!(attempt.stopped_in.is_none() || attempt.reached < attempt.stopped_in);
    }
});
