//! Zips: what is written is read back, plain ones of other programs are read, and every other is refused.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "tests"
)]

mod bent;
mod bombs;
mod builder;
mod ends;
mod made;
mod many;
mod names;
mod plain;
mod records;
mod round_trip;

use bundle::archive::{Member, unpack};

fn member(name: &str, bytes: &[u8]) -> Member {
    Member {
        name: name.to_owned(),
        bytes: bytes.to_vec(),
    }
}

/// The id of why these bytes are refused, and the whole reason for a failure to show.
fn refused(bytes: &[u8]) -> (&'static str, String) {
    let refused = unpack(bytes).expect_err("it was read");
    (refused.id(), refused.to_string())
}
