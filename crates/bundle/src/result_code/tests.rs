//! The tables: every value has a number, each once, and each fits its bits.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::collections::BTreeSet;

use checks::{CauseId, CheckId};
use guide::Text;
use model::codes::find;
use model::{Confidence, EndedBy, Language, Phase, ServerFamily};
use strum::IntoEnumIterator;

use super::bits::width;
use super::tables::{FILE, Numbers, Tables, tables};
use super::{Platform, SeenCode, Vpn, symbols};

fn held<T>(numbers: &Numbers, width: u32)
where
    T: IntoEnumIterator + Copy + Into<&'static str>,
{
    let named: BTreeSet<&str> = numbers.keys().map(String::as_str).collect();
    let known: BTreeSet<&str> = T::iter().map(Into::into).collect();
    let lost: Vec<_> = known.difference(&named).collect();
    assert!(lost.is_empty(), "without a number: {lost:?}");
    // What a later program drops keeps its row, so that its number is not given again.
    let each: BTreeSet<u16> = numbers.values().copied().collect();
    assert_eq!(
        each.len(),
        numbers.len(),
        "a number stands twice: {numbers:?}"
    );
    assert!(each.iter().all(|number| *number < 1 << width));
    // One that a later program has can be told from those of today.
    assert!(numbers.len() < 1 << width || width == 2);
}

#[test]
fn every_value_has_a_number_and_each_number_one_value() {
    let tables: Tables = toml::from_str(FILE).unwrap();
    assert_eq!(tables.version, 1);
    held::<CauseId>(&tables.cause, width::CAUSE);
    held::<Confidence>(&tables.confidence, width::CONFIDENCE);
    held::<Phase>(&tables.reached, width::REACHED);
    held::<EndedBy>(&tables.ended_by, width::ENDED_BY);
    held::<ServerFamily>(&tables.server_family, width::SERVER_FAMILY);
    held::<Platform>(&tables.platform, width::PLATFORM);
    held::<Vpn>(&tables.vpn, width::VPN);
}

#[test]
fn all_fields_have_fifty_bits_together() {
    let widths = [
        width::VERSION,
        width::CAUSE,
        width::CONFIDENCE,
        width::REACHED,
        width::ENDED_BY,
        width::SERVER_FAMILY,
        width::PLATFORM,
        width::GATEWAY,
        width::VPN,
        width::SKEW,
        width::SAW,
        width::CHECK,
    ];
    assert_eq!(widths.iter().sum::<u32>(), 50);
}

#[test]
fn every_check_has_a_bit_or_follows() {
    let tables = tables();
    let numbers: BTreeSet<u16> = tables.check.values().copied().collect();
    assert!(numbers.into_iter().eq(1..=14));
    let with_a_bit = tables.check.keys().copied();
    let all: BTreeSet<CheckId> = with_a_bit.chain(tables.follows.iter().copied()).collect();
    assert!(all.into_iter().eq(CheckId::iter()));
    assert_eq!(tables.check.len() + tables.follows.len(), 18);
    // What the end of an attempt speaks of is what has no bit.
    let mut spoken_of = BTreeSet::new();
    for reached in Phase::iter() {
        for ended_by in EndedBy::iter() {
            let follows = super::report::with_following(BTreeSet::new(), reached, ended_by);
            spoken_of.extend(follows);
        }
    }
    assert!(spoken_of.iter().eq(tables.follows.iter()));
}

#[test]
fn the_steps_between_clocks_grow_and_fit() {
    let steps = &tables().skew_minutes;
    assert_eq!(steps.len(), 7);
    assert!(steps.is_sorted_by(|one, next| one < next));
}

#[test]
fn usual_codes_are_known_and_each_has_one_number() {
    let text = Text::new(Language::English);
    let rows = &tables().saw;
    let numbers: BTreeSet<u16> = rows.iter().map(|row| row.number).collect();
    assert_eq!(numbers.len(), rows.len());
    assert!(numbers.iter().all(|number| (1..31).contains(number)));
    let shown: BTreeSet<_> = rows.iter().map(|row| (row.code, row.extended)).collect();
    assert_eq!(shown.len(), rows.len());
    for row in rows {
        let found = find(&format!("0x{:X}", row.code));
        assert!(
            guide::explain(&found, &text).codes[0].known,
            "{:#x}",
            row.code
        );
        assert_eq!(tables().saw(row.code, row.extended), row.seen());
    }
    let alone = |code| SeenCode::Usual {
        code,
        extended: None,
    };
    assert_eq!(tables().saw(0x904, Some(0x1234)), alone(0x904));
    assert_eq!(tables().saw(0x204, Some(0)), alone(0x204));
    assert_eq!(tables().saw(0x1234, Some(7)), SeenCode::Another);
}

#[test]
fn every_word_of_a_code_is_there_in_every_language() {
    for language in Language::iter() {
        let text = Text::new(language);
        for symbol in 0..32 {
            let id = format!("spell-{}", symbols::letter(symbol).to_ascii_lowercase());
            assert!(text.has(&id), "{id}");
        }
        for platform in Platform::iter() {
            let said = text.attribute("result-platform", platform.into(), &[]);
            assert!(said.is_some(), "{platform}");
        }
        for vpn in Vpn::iter() {
            assert!(
                text.attribute("result-vpn", vpn.into(), &[]).is_some(),
                "{vpn}"
            );
        }
    }
}
