//! Events as XML: what Event Viewer saves, what `wevtutil` prints, what `.ToXml()` gives, and the live log's.
//!
//! Reads numbers and fields. It must not look at the texts for people (`RenderingInfo`), must not keep the
//! hash of a user's name, and must not do more work than its bounds allow, whatever a file holds.

mod slices;
#[cfg(test)]
mod tests;

use jiff::Timestamp;
use roxmltree::{Document, Node, ParsingOptions};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::CHANNEL;
use slices::{Slice, Slices};

/// The program that writes to [`CHANNEL`].
pub const PROVIDER: &str = "Microsoft-Windows-TerminalServices-ClientActiveXCore";

/// No file of events is larger than this, in bytes: 16 MiB.
pub const FILE_LIMIT: usize = 16 * 1024 * 1024;
/// So many events are read of one file.
const MOST_EVENTS: usize = 20_000;
/// One event has a few dozen.
const MOST_NODES: u32 = 4096;
/// An event of ours has eight fields.
const MOST_FIELDS: usize = 32;
/// A field longer than this, in bytes, holds nothing that is read.
const FIELD_LIMIT: usize = 512;
/// How a log begins that is not XML.
const BINARY_MARK: &[u8] = b"ElfFile\0";
/// `1029`: its one field is the hash of a user's name.
const USER_HASH: u32 = 1029;
/// What stands in place of an `ActivityID` where there is none.
const NO_ACTIVITY: &str = "00000000-0000-0000-0000-000000000000";

/// One event of the Remote Desktop program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// `EventID`.
    pub id: u32,
    /// `Provider/@Name`.
    pub provider: Option<String>,
    /// `Channel`; empty where it isn't said.
    pub channel: String,
    /// `TimeCreated/@SystemTime` in milliseconds since 1970-01-01 UTC.
    pub at_ms: i64,
    /// `Correlation/@ActivityID` without braces, in lower case.
    pub activity: Option<String>,
    /// `EventRecordID`.
    pub record_id: Option<u64>,
    /// The fields by their names, as they stand; a field may have none. Always empty for 1029.
    pub data: Vec<(String, String)>,
}

impl Record {
    /// The first field of one of these names.
    pub fn field(&self, names: &[&str]) -> Option<&str> {
        let mut fields = self.data.iter();
        let found = fields.find(|(name, _)| names.contains(&name.as_str()))?;
        Some(found.1.as_str())
    }
}

/// Why a file gives no events.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum EventFileError {
    /// It is a log in Windows' own form (`.evtx`), not an export as XML.
    #[error("binary log")]
    Binary,
    /// No event stands in it.
    #[error("no file of events")]
    NotEvents,
    /// It is larger than any export.
    #[error("larger than {limit} bytes")]
    TooLarge {
        /// In bytes.
        limit: usize,
    },
    /// It holds more events than are read.
    #[error("more than {limit} events")]
    TooMany {
        /// How many are read.
        limit: usize,
    },
    /// It is no XML from this line on, or none that a log has.
    #[error("broken at line {line}")]
    Broken {
        /// Counted from one.
        line: usize,
    },
    /// Its events are other programs'.
    #[error("no events of the Remote Desktop program")]
    NoneOfOurs,
}

/// The events of the Remote Desktop program in an export, in the file's order; others are passed over.
///
/// UTF-8 or UTF-16; one event, a root with events, or events in a row without a root. At most 16 MiB and
/// 20,000 events ([MS-EVEN6] 2.2.13, the Event schema).
pub fn records(bytes: &[u8]) -> Result<Vec<Record>, EventFileError> {
    if bytes.len() > FILE_LIMIT {
        return Err(EventFileError::TooLarge { limit: FILE_LIMIT });
    }
    if bytes.starts_with(BINARY_MARK) {
        return Err(EventFileError::Binary);
    }
    let text = model::codes::text_of(bytes);
    let mut records = Vec::new();
    let mut count = 0;
    let mut slices = Slices::of(&text);
    while let Some(slice) = slices.next() {
        let slice = slice.map_err(|line| {
            // What breaks before its first event need never have been a file of events.
            if count == 0 && !slices.is_inside() {
                EventFileError::NotEvents
            } else {
                EventFileError::Broken { line }
            }
        })?;
        count += 1;
        if count > MOST_EVENTS {
            let limit = MOST_EVENTS;
            return Err(EventFileError::TooMany { limit });
        }
        records.extend(read(slice)?);
    }
    match (count, records.len()) {
        (0, _) => Err(EventFileError::NotEvents),
        (_, 0) => Err(EventFileError::NoneOfOurs),
        _ => Ok(records),
    }
}

/// One event as the live log renders it; `None` where it is none of the Remote Desktop program.
pub fn record(xml: &str) -> Option<Record> {
    read(Slices::of(xml).next()?.ok()?).ok()?
}

fn read(slice: Slice<'_>) -> Result<Option<Record>, EventFileError> {
    let options = ParsingOptions {
        allow_dtd: false,
        nodes_limit: MOST_NODES,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(slice.text, options).map_err(|error| {
        let row = usize::try_from(error.pos().row).unwrap_or(1);
        EventFileError::Broken {
            line: slice.line + row.saturating_sub(1),
        }
    })?;
    let event = document.root_element();
    let Some(system) = child(event, "System") else {
        return Ok(None);
    };
    let provider = child(system, "Provider").and_then(|node| node.attribute("Name"));
    let channel = text(system, "Channel").unwrap_or_default();
    if provider != Some(PROVIDER) && channel != CHANNEL {
        return Ok(None);
    }
    let Some((id, at_ms)) = identity(system) else {
        return Err(EventFileError::Broken { line: slice.line });
    };
    Ok(Some(Record {
        id,
        provider: provider.map(str::to_owned),
        channel: channel.to_owned(),
        at_ms,
        activity: child(system, "Correlation")
            .and_then(|node| node.attribute("ActivityID"))
            .and_then(activity),
        record_id: text(system, "EventRecordID").and_then(|number| number.parse().ok()),
        data: if id == USER_HASH {
            Vec::new()
        } else {
            fields(event)
        },
    }))
}

/// What every event has: its number and its time.
fn identity(system: Node<'_, '_>) -> Option<(u32, i64)> {
    let id = text(system, "EventID")?.parse().ok()?;
    let time = child(system, "TimeCreated")?.attribute("SystemTime")?;
    Some((id, milliseconds(time.trim())?))
}

/// The time in UTC, which old exports don't say.
fn milliseconds(time: &str) -> Option<i64> {
    let read = |text: &str| text.parse::<Timestamp>().ok();
    let at = read(time).or_else(|| read(&format!("{time}Z")))?;
    Some(at.as_millisecond())
}

fn activity(id: &str) -> Option<String> {
    let bare = id.trim().trim_start_matches('{').trim_end_matches('}');
    let is_guid = bare.len() == NO_ACTIVITY.len()
        && bare.chars().all(|c| c == '-' || c.is_ascii_hexdigit())
        && bare != NO_ACTIVITY;
    is_guid.then(|| bare.to_ascii_lowercase())
}

fn fields(event: Node<'_, '_>) -> Vec<(String, String)> {
    let Some(data) = child(event, "EventData") else {
        return Vec::new();
    };
    let elements = data.children().filter(|node| node.has_tag_name_of("Data"));
    let read = elements.map(|node| {
        let name = node.attribute("Name").unwrap_or_default();
        (name, node.text().unwrap_or_default().trim())
    });
    let short = read.filter(|(name, text)| name.len().max(text.len()) <= FIELD_LIMIT);
    short
        .take(MOST_FIELDS)
        .map(|(name, text)| (name.to_owned(), text.to_owned()))
        .collect()
}

/// The first child element of this name, whatever its namespace's prefix.
fn child<'a, 'input>(node: Node<'a, 'input>, name: &str) -> Option<Node<'a, 'input>> {
    node.children().find(|child| child.has_tag_name_of(name))
}

fn text<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    child(node, name)?.text().map(str::trim)
}

trait LocalName {
    /// Whether it is an element of this name in any namespace.
    fn has_tag_name_of(&self, name: &str) -> bool;
}

impl LocalName for Node<'_, '_> {
    fn has_tag_name_of(&self, name: &str) -> bool {
        self.is_element() && self.tag_name().name() == name
    }
}
