//! Zips with very many members are refused, whatever number they name: by their ends, before their members are
//! looked at.

use bundle::archive::MOST_MEMBERS;
use rstest::rstest;

use crate::builder::{Entry, Zip};
use crate::refused;

/// A hundred thousand headers in the directory for one member; with as many members it would be too large.
fn hundred_thousand() -> Zip {
    let first = Entry::stored("0", b"");
    let others = (1..100_000).map(|number| {
        first.clone().bent(|entry| {
            entry.is_told_only = true;
            entry.offset = Some(0);
            entry.central.name = format!("{number}").into_bytes();
        })
    });
    Zip::of([first.clone()].into_iter().chain(others))
}

#[rstest]
#[case::cut_off(34_464, "too_many")]
#[case::as_zip64(0xffff, "too_many")]
#[case::one_too_many(33, "too_many")]
#[case::the_most(32, "broken")]
#[case::one(1, "broken")]
#[case::none(0, "broken")]
fn a_hundred_thousand_members_are_refused(#[case] count: u16, #[case] id: &str) {
    let zip = hundred_thousand().bent(|zip| zip.count = Some(count));
    let bytes = zip.bytes();
    let (found, why) = refused(&bytes);
    assert_eq!(found, id, "{why}");
}

#[test]
fn the_number_is_held_to_the_directory() {
    let zip = |count: usize| {
        let numbers = 0..count;
        Zip::of(numbers.map(|number| Entry::stored(&format!("{number}"), b"x")))
    };
    assert!(bundle::archive::unpack(&zip(MOST_MEMBERS).bytes()).is_ok());
    let more = refused(&zip(MOST_MEMBERS + 1).bytes());
    assert_eq!(more.1, "too many: 33/32");
    for (count, said) in [(2, 1), (2, 3), (2, 0), (2, 32), (33, 32), (0, 1)] {
        let lies = zip(count).bent(|zip| zip.count = Some(said));
        assert_eq!(
            refused(&lies.bytes()).1,
            "broken: directory",
            "{count} {said}"
        );
    }
}
