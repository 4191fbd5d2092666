//! The tables hold what the documents hold, no more and no less.

use std::collections::BTreeMap;

use model::codes::{Family, Role, Standing, Table, family_of_unknown, lookup, pair, readings};
use model::{alert_name, negotiation_failure_name};
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
    // The page has them so; what is known by itself must not be read from the byte alone.
    for code in Table::Disconnect
        .codes()
        .iter()
        .filter(|code| code.value > 0xFF)
    {
        assert!(family_of_unknown(code.value).is_some(), "{code:?}");
    }
    assert_eq!(family_of_unknown(0x1904), Some(Family::Transport));
    assert_eq!(family_of_unknown(0x1906), Some(Family::Security));
    assert_eq!(family_of_unknown(0x1907), Some(Family::Account));
    assert_eq!(family_of_unknown(0x1908), Some(Family::Name));
    for value in [0x4, 0x7, 0x905, 0x1_0904, u32::MAX] {
        assert_eq!(family_of_unknown(value), None, "{value:#x}");
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
        [Table::Errinfo, Table::Extended],
        "a row of its own comes before a range"
    );
    assert_eq!(
        tables(0x10C9, Role::Extended),
        [Table::Extended, Table::Errinfo]
    );
    assert_eq!(tables(0x1104, Role::Code), [Table::Field, Table::Extended]);
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
        assert!(
            table
                .codes()
                .iter()
                .all(|code| code.standing == Standing::Verified)
        );
    }
}

#[test]
fn pairs_say_more_than_each_alone() {
    assert_eq!(pair(0x904, 7).unwrap().says, "closed_before_ready");
    assert_eq!(pair(0x904, 0).unwrap().says, "closed_after_sign_in");
    assert_eq!(pair(0x204, 0).unwrap().says, "never_connected");
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
