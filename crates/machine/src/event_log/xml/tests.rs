//! Every form that an export has, and what is no export.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use std::fmt::Write as _;

use proptest::prelude::*;
use rstest::rstest;

use super::*;

const TIME: &str = "2026-11-21T14:02:03.1234567Z";
const AT_MS: i64 = 1_795_269_723_123;

fn event(id: u32, data: &str) -> String {
    format!(
        "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System>\
         <Provider Name='{PROVIDER}' Guid='{{28aa95bb-d444-4719-a36f-40462168127e}}'/><EventID>{id}</EventID>\
         <TimeCreated SystemTime='{TIME}'/><EventRecordID>7</EventRecordID>\
         <Correlation ActivityID='{{F420298E-EB91-4034-840D-8601F6850000}}'/><Channel>{CHANNEL}</Channel>\
         <Computer>pc-3</Computer></System><EventData>{data}</EventData></Event>"
    )
}

fn disconnected() -> String {
    event(
        1026,
        "<Data Name='Name'>Disconnect Reason</Data><Data Name='Value'>2308</Data>",
    )
}

fn in_utf16(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
    let marked = format!("\u{FEFF}{text}");
    marked.encode_utf16().flat_map(unit).collect()
}

#[rstest]
#[case::alone(disconnected())]
#[case::declared(format!("<?xml version='1.0' encoding='utf-8'?>\n<!-- saved -->\n{}", disconnected()))]
#[case::viewer(format!("<?xml version=\"1.0\"?><Events>{}</Events>", disconnected()))]
#[case::row(format!("{0}\r\n{0}", disconnected()))]
#[case::others(format!("{}{}", event(1, "").replace(PROVIDER, "x").replace(CHANNEL, "y"), disconnected()))]
#[case::double_quotes(disconnected().replace('\'', "\""))]
fn every_form_is_read(#[case] text: String) {
    let plain = records(text.as_bytes()).unwrap();
    let first = plain.first().unwrap();
    assert_eq!(
        (first.id, first.at_ms, first.record_id),
        (1026, AT_MS, Some(7))
    );
    assert_eq!(first.field(&["Value"]), Some("2308"));
    assert_eq!(
        first.activity.as_deref(),
        Some("f420298e-eb91-4034-840d-8601f6850000")
    );
    for bytes in [
        [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
        in_utf16(&text, u16::to_le_bytes),
        in_utf16(&text, u16::to_be_bytes),
    ] {
        assert_eq!(records(&bytes).unwrap(), plain);
    }
    assert_eq!(record(&disconnected()).as_ref(), Some(first));
}

#[rstest]
#[case("2026-11-21T14:02:03.1234567Z", Some(AT_MS))]
#[case("2026-11-21T14:02:03.1234567", Some(AT_MS))]
#[case("2026-11-21T14:02:03.123456700Z", Some(AT_MS))]
#[case("2026-11-21T14:02:03Z", Some(AT_MS - 123))]
#[case("yesterday", None)]
fn times_are_read_to_the_millisecond(#[case] time: &str, #[case] at_ms: Option<i64>) {
    let read = records(disconnected().replace(TIME, time).as_bytes());
    assert_eq!(read.ok().map(|records| records[0].at_ms), at_ms);
}

#[test]
fn the_hash_of_a_user_is_never_kept() {
    let hashed = event(1029, "<Data Name='TraceMessage'>UHJ1ZWZzdW1tZQ==</Data>");
    let read = records(hashed.as_bytes()).unwrap();
    assert_eq!(read[0].id, 1029);
    assert!(!format!("{read:?}").contains("UHJ1"));
}

#[test]
fn no_activity_is_none() {
    let zero = disconnected().replace("F420298E-EB91-4034-840D-8601F6850000", NO_ACTIVITY);
    assert_eq!(records(zero.as_bytes()).unwrap()[0].activity, None);
}

#[rstest]
#[case("", EventFileError::NotEvents)]
#[case("full address:s:pc-17\r\n", EventFileError::NotEvents)]
#[case("<Events></Events>", EventFileError::NotEvents)]
#[case("<html><body>x</html>", EventFileError::NotEvents)]
#[case("<!DOCTYPE x [<!ENTITY a 'aa'>]><Event/>", EventFileError::NotEvents)]
#[case("<Event></Event>", EventFileError::NoneOfOurs)]
#[case("<Event/>", EventFileError::NoneOfOurs)]
#[case("<Event/>\n<Event>\n<a", EventFileError::Broken { line: 3 })]
#[case("<Event>\n<a>\n</b>\n</Event>", EventFileError::Broken { line: 3 })]
#[case("<Event/>\n\n</Event>", EventFileError::Broken { line: 3 })]
#[case("<Event>&who;</Event>", EventFileError::Broken { line: 1 })]
#[case("ElfFile\0and more", EventFileError::Binary)]
fn what_is_no_export_says_why(#[case] text: &str, #[case] error: EventFileError) {
    assert_eq!(records(text.as_bytes()), Err(error));
}

#[test]
fn an_event_without_a_time_is_broken_where_it_stands() {
    let text = format!(
        "{}\n{}",
        disconnected(),
        disconnected().replace("SystemTime", "Time")
    );
    assert_eq!(
        records(text.as_bytes()),
        Err(EventFileError::Broken { line: 2 })
    );
}

/// Each grows what a parser's work might grow with faster than the file.
#[test]
fn floods_come_to_an_end_within_bounds() {
    let deep = "<a>".repeat(1_000_000);
    assert!(records(deep.as_bytes()).is_err());
    assert!(records(format!("<Event/>{deep}").as_bytes()).is_err());
    let mut wide = String::from("<Event/><Event ");
    for number in 0..200_000 {
        write!(wide, "a{number}='' ").unwrap();
    }
    assert_eq!(
        records(wide.as_bytes()),
        Err(EventFileError::Broken { line: 1 })
    );
    let nodes = format!("<Event>{}</Event>", "<a/>".repeat(60_000));
    assert_eq!(
        records(nodes.as_bytes()),
        Err(EventFileError::Broken { line: 1 })
    );
    let long = format!("<Event>{}</Event>", " ".repeat(EVENT_BYTES));
    assert_eq!(
        records(long.as_bytes()),
        Err(EventFileError::Broken { line: 1 })
    );
    let many = "<Event/>".repeat(MOST_EVENTS + 1);
    assert_eq!(
        records(many.as_bytes()),
        Err(EventFileError::TooMany { limit: MOST_EVENTS })
    );
    let large = vec![b' '; FILE_LIMIT + 1];
    assert_eq!(
        records(&large),
        Err(EventFileError::TooLarge { limit: FILE_LIMIT })
    );
    let fields = "<Data Name='x'>y</Data>".repeat(100);
    let read = records(event(1026, &fields).as_bytes()).unwrap();
    assert_eq!(read[0].data.len(), MOST_FIELDS);
}

/// One more than the longest event.
const EVENT_BYTES: usize = 256 * 1024 + 1;

proptest! {
    #[test]
    fn any_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = records(&bytes);
    }

    #[test]
    fn a_bent_export_is_answered(place in 0..900_usize, byte in any::<u8>(), cut in 0..900_usize) {
        let text = format!("<Events>{0}{0}</Events>", disconnected());
        let mut bytes = text.into_bytes();
        let end = bytes.len().saturating_sub(cut);
        bytes.truncate(end.max(1));
        let place = place % bytes.len();
        bytes[place] = byte;
        if let Ok(records) = records(&bytes) {
            prop_assert!(records.len() <= 2);
        }
    }
}
