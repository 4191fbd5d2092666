//! The tables hold what the documents hold, no more and no less.

use std::collections::BTreeMap;

use model::codes::{
    Code, Family, Role, Standing, Table, family_of_unknown, is_disconnect, lookup, pair, readings,
    without_prefix,
};
use model::{StepId, alert_name, negotiation_failure_name};
use strum::IntoEnumIterator as _;

const EXPECTED: &str = include_str!("expected.txt");

/// One line of the list: its table, first and last number, name, and the code that goes with it.
struct Row {
    table: Table,
    value: u32,
    until: Option<u32>,
    name: Option<&'static str>,
    also: Option<u32>,
}

fn hexadecimal(text: &str) -> u32 {
    u32::from_str_radix(text.strip_prefix("0x").unwrap(), 16).unwrap()
}

fn expected() -> Vec<Row> {
    let lines = EXPECTED.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let words: Vec<_> = line.split(' ').collect();
            let table = Table::iter().find(|table| table.to_string() == words[0]);
            let mut decimals = words[1].split('-').map(|word| word.parse().unwrap());
            let mut numbers = words[2].split('-').map(hexadecimal);
            let [value, until] = [numbers.next(), numbers.next()];
            assert_eq!([value, until], [decimals.next(), decimals.next()], "{line}");
            Row {
                table: table.unwrap(),
                value: value.unwrap(),
                until,
                name: Some(words[3]).filter(|name| *name != "-"),
                also: words.get(4).map(|word| hexadecimal(word)),
            }
        })
        .collect()
}

#[test]
fn every_code_has_its_name() {
    for row in expected() {
        let code = lookup(row.table, row.value).unwrap();
        assert_eq!(code.value, row.value);
        assert_eq!(code.until, row.until, "{code:?}");
        assert_eq!(code.name.as_deref(), row.name, "{code:?}");
        assert_eq!(code.also, row.also, "{code:?}");
    }
}

#[test]
fn no_table_holds_more() {
    let mut counts = BTreeMap::new();
    for row in expected() {
        *counts.entry(row.table).or_insert(0) += 1;
    }
    for table in Table::iter() {
        assert_eq!(table.codes().len(), counts[&table], "{table}");
        assert!(
            table
                .codes()
                .is_sorted_by(|one, next| one.value < next.value)
        );
        for code in table.codes() {
            assert!(
                !code.meaning.is_empty() && !code.sources.is_empty(),
                "{code:?}"
            );
        }
    }
    assert_eq!(counts[&Table::Disconnect], 47);
}

#[test]
fn the_last_byte_of_a_documented_reason_groups_it() {
    // What the sentence of each guess names, and its family first.
    let named = [
        (0x04, vec![Family::Transport, Family::Name]),
        (0x06, vec![Family::Security, Family::Memory]),
        (0x07, vec![Family::Account, Family::Security]),
        (
            0x08,
            vec![
                Family::Name,
                Family::Transport,
                Family::Licence,
                Family::Client,
            ],
        ),
    ];
    for (byte, families) in named {
        let codes = Table::Disconnect.codes().iter();
        let seen: Vec<_> = codes
            .filter(|code| code.value > 0xFF && code.value & 0xFF == byte)
            .map(|code| code.family)
            .collect();
        assert!(seen.len() >= 8, "{byte:#x}");
        for family in &seen {
            assert!(families.contains(family), "{byte:#x}: {family}");
        }
        for family in &families {
            assert!(seen.contains(family), "{byte:#x}: {family}");
        }
        assert_eq!(family_of_unknown(0x1900 + byte), families.first().copied());
    }
    let grouped = |code: &&Code| code.value > 0xFF && family_of_unknown(code.value).is_none();
    assert_eq!(Table::Disconnect.codes().iter().find(grouped), None);
    for value in [0x4, 0x7, 0x905, 0x1_0904, u32::MAX] {
        assert_eq!(family_of_unknown(value), None, "{value:#x}");
    }
}

#[test]
fn accounts_and_licences_have_a_step_or_somebody_to_ask() {
    for code in Table::iter().flat_map(Table::codes) {
        if matches!(code.family, Family::Account | Family::Licence) {
            assert!(code.step.is_some() != code.who.is_some(), "{code:?}");
        }
    }
}

#[test]
fn only_what_windows_shows_first_is_a_disconnect_reason() {
    for value in [0, 3, 0x904, 0x2207, 0x1104, 0x9905, 0x2304, 0x1005] {
        assert!(is_disconnect(value), "{value:#x}");
    }
    for value in [7, 40, 0x10C9, 0x2_0008, 0xC000_006D, u32::MAX] {
        assert!(!is_disconnect(value), "{value:#x}");
    }
}

#[test]
fn a_left_out_prefix_is_seen() {
    assert_eq!(without_prefix(904), Some(0x904));
    assert_eq!(without_prefix(1104), Some(0x1104));
    for value in [2308, 905, 4, 388, u32::MAX] {
        assert_eq!(without_prefix(value), None, "{value}");
    }
}

#[test]
fn readings_come_in_a_sensible_order() {
    let tables = |value, role| -> Vec<_> {
        readings(value, role)
            .iter()
            .map(|reading| reading.table)
            .collect()
    };
    assert_eq!(tables(0x904, Role::Code), [Table::Disconnect]);
    assert_eq!(tables(7, Role::Extended), [Table::Extended, Table::Errinfo]);
    assert_eq!(
        tables(3, Role::Extended),
        [
            Table::Extended,
            Table::Disconnect,
            Table::Errinfo,
            Table::Negotiation
        ]
    );
    assert_eq!(
        tables(0x104, Role::Code),
        [Table::Disconnect, Table::Extended, Table::Errinfo]
    );
    assert_eq!(
        tables(0x10C9, Role::Code),
        [Table::Errinfo],
        "a range says nothing where a row does"
    );
    assert_eq!(
        tables(0x10C9, Role::Extended),
        [Table::Extended, Table::Errinfo]
    );
    assert_eq!(tables(0x1104, Role::Code), [Table::Field]);
    for value in [
        0x1207, 0x1607, 0x1707, 0x1807, 0x1B07, 0x1C07, 0x2107, 0x2207,
    ] {
        assert_eq!(tables(value, Role::Code), [Table::Disconnect]);
        assert_eq!(tables(value, Role::Further), [Table::Disconnect]);
        assert_eq!(tables(value, Role::Extended)[0], Table::Extended);
    }
    assert_eq!(tables(0x1005, Role::Code), [Table::Extended]);
    assert!(
        tables(0x1007, Role::Code).is_empty(),
        "the guess stands alone"
    );
    assert!(tables(0xFFFF_FFFF, Role::Code).is_empty());
}

#[test]
fn the_range_of_protocol_codes_ends_where_it_ends() {
    for (value, holds) in [
        (0xFFF, false),
        (0x1000, true),
        (0x7FFF, true),
        (0x8000, false),
    ] {
        assert_eq!(
            lookup(Table::Extended, value).is_some(),
            holds,
            "{value:#x}"
        );
    }
}

#[test]
fn what_is_not_documented_says_so() {
    for code in Table::Field
        .codes()
        .iter()
        .filter(|code| code.value != 0x2_0008)
    {
        assert!(
            matches!(code.standing, Standing::Field | Standing::Unverified),
            "{code:?}"
        );
        assert!(code.sources.len() > 1, "{code:?} names where it was seen");
    }
    for table in Table::iter().filter(|table| *table != Table::Field) {
        for code in table.codes() {
            // Its name is documented, but not that it comes where no server could have said so.
            let is_concluded = table == Table::Extended && code.value == 7;
            let expected = if is_concluded {
                Standing::Inference
            } else {
                Standing::Verified
            };
            assert_eq!(code.standing, expected, "{code:?}");
            let also = code.also.map(|_| Standing::Inference);
            assert_eq!(code.also_standing, also, "no document pairs them: {code:?}");
        }
    }
}

#[test]
fn pairs_say_more_than_each_alone() {
    assert_eq!(pair(0x904, 7).unwrap().says, "closed_before_ready");
    assert_eq!(pair(0x904, 0).unwrap().says, "closed_after_sign_in");
    assert_eq!(pair(0x204, 0).unwrap().says, "never_connected");
    // A line that was cut before it was ready has most often no Remote Desktop behind it.
    assert_eq!(pair(0x904, 7).unwrap().step, Some(StepId::OpenDoor));
    assert_eq!(pair(0x904, 0).unwrap().step, Some(StepId::SteadyNetwork));
    assert_eq!(lookup(Table::Disconnect, 0x904).unwrap().step, None);
    assert_eq!(lookup(Table::Extended, 7).unwrap().step, None);
    assert!(pair(0x807, 0).is_none() && pair(7, 0x904).is_none());
}

#[test]
fn what_goes_with_a_status_is_a_disconnect_reason_of_the_same_words() {
    for code in Table::Ntstatus.codes() {
        if let Some(also) = code.also {
            let shown = lookup(Table::Disconnect, also).unwrap();
            assert_eq!(shown.says, code.says);
            assert_eq!(shown.family, Family::Account);
        }
    }
}

#[test]
fn names_for_the_checks_are_those_of_the_tables() {
    assert_eq!(alert_name(40), Some("handshake_failure"));
    assert_eq!(alert_name(41), None);
    assert_eq!(
        negotiation_failure_name(5),
        Some("HYBRID_REQUIRED_BY_SERVER")
    );
    assert_eq!(negotiation_failure_name(7), None);
}
