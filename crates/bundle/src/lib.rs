//! What a run leaves to keep: the report, judged and worded from what was observed.
//!
//! Pure: the same observations and the same language give the same report on every machine.

#![forbid(unsafe_code)]

mod compose;

pub use compose::compose;
