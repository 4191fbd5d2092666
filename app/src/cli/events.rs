//! `--events FILE`: the attempts that an exported log tells of.
//!
//! Must not look at anything but that file; what is wrong with it is one sentence.

use checks::past_attempts::{self, Attempt};
use machine::event_log::{self, EventFileError};
use model::Fact;

use super::{Wrong, file};

/// No export is larger, in bytes; the reader of events has the same bound.
const FILE_LIMIT: u64 = event_log::FILE_LIMIT as u64;

/// Reads the attempts of an exported log.
pub(super) fn read(path: &str) -> Result<Vec<Attempt>, Wrong> {
    let bytes = file::bytes_for(path, FILE_LIMIT, "events-too_large")?;
    let records = event_log::records(&bytes).map_err(|error| wrong(path, error))?;
    Ok(past_attempts::attempts(&records))
}

fn wrong(path: &str, error: EventFileError) -> Wrong {
    let says = |id: &str| Wrong::new(id, "path", path);
    let number = |name, number: usize| Fact::whole(name, i64::try_from(number).unwrap_or(i64::MAX));
    match error {
        EventFileError::Binary => says("events-binary"),
        EventFileError::NotEvents => says("events-not_events"),
        EventFileError::TooLarge { limit } => says("events-too_large").with(number("limit", limit)),
        EventFileError::TooMany { limit } => says("events-too_many").with(number("limit", limit)),
        EventFileError::Broken { line } => says("events-broken").with(number("line", line)),
        EventFileError::NoneOfOurs => says("events-none"),
    }
}
