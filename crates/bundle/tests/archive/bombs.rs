//! Small zips that would unpack to large ones end at the bound, whatever they say of themselves.

use bundle::archive::{LARGEST_MEMBER, LARGEST_TOGETHER, Refused, unpack};
use flate2::{Compress, Compression, FlushCompress};
use rstest::rstest;

use crate::builder::{Entry, Zip, deflated, length};
use crate::refused;

const MIB: usize = 1 << 20;

/// So many MiB of zeros, deflated: one MiB, and the same again.
fn zeros(mib: usize) -> Vec<u8> {
    let mut deflate = Compress::new(Compression::best(), false);
    let mut one = Vec::with_capacity(8 << 10);
    deflate
        .compress_vec(&vec![0; MIB], &mut one, FlushCompress::Full)
        .unwrap();
    assert!(one.len() < 2048, "{}", one.len());
    // A full flush forgets what came before, so that the same bytes follow; then an empty last block.
    [one.repeat(mib), b"\x03\0".to_vec()].concat()
}

/// A member of these bytes that says it has so many.
fn says(name: &str, data: &[u8], size: u32) -> Entry {
    let entry = Entry::packed(name, 8, data.to_vec(), b"");
    entry.both(|head| head.size = size)
}

#[rstest]
#[case::ten_bytes(10)]
#[case::the_bound(4 << 20)]
#[case::the_truth(u32::MAX - 1)]
fn four_gib_of_zeros_end_at_the_bound(#[case] size: u32) {
    let data = zeros(4096);
    let zip = Zip::of([says("zeros", &data, size)]).bytes();
    let bomb = Refused::Bomb {
        name: "zeros".to_owned(),
        at_most: LARGEST_MEMBER,
    };
    assert_eq!(unpack(&zip), Err(bomb));
}

#[test]
fn a_member_ends_at_its_bound() {
    let fits = vec![0; LARGEST_MEMBER];
    let zip = Zip::of([Entry::deflated("a", &fits), Entry::deflated("b", &fits)]);
    let members = unpack(&zip.bytes()).unwrap();
    let sizes: usize = members.iter().map(|member| member.bytes.len()).sum();
    assert_eq!(sizes, LARGEST_TOGETHER);
    let large = vec![0; LARGEST_MEMBER + 1];
    let zip = Zip::of([Entry::deflated("a", &large)]);
    assert_eq!(refused(&zip.bytes()).0, "bomb");
    // The same, said to be one byte less.
    let zip = Zip::of([says("a", &deflated(&large), 4 << 20)]);
    assert_eq!(refused(&zip.bytes()).0, "bomb");
    let zip = Zip::of([Entry::stored("a", &large)]);
    assert_eq!(refused(&zip.bytes()).0, "bomb");
}

#[test]
fn all_members_end_at_theirs() {
    let third = vec![0; 3 * MIB];
    let names = ["a", "b", "c"];
    let zip = Zip::of(names.map(|name| Entry::deflated(name, &third)));
    let bomb = Refused::Bomb {
        name: "c".to_owned(),
        at_most: LARGEST_TOGETHER,
    };
    assert_eq!(unpack(&zip.bytes()), Err(bomb));
    let packed = deflated(&third);
    let zip = Zip::of(names.map(|name| says(name, &packed, 10)));
    // The first of them already contradicts itself.
    assert_eq!(refused(&zip.bytes()).1, "broken: size");
}

#[test]
fn a_zip_itself_ends_at_its_bound() {
    let half = vec![0; LARGEST_MEMBER];
    let stored = ["a", "b"].map(|name| Entry::stored(name, &half));
    assert_eq!(refused(&Zip::of(stored).bytes()).0, "too_large");
    assert_eq!(refused(&vec![0; LARGEST_TOGETHER + 1]).0, "too_large");
}

#[test]
fn members_that_share_their_data_are_refused() {
    // After David Fifield: many headers in the directory, and one member.
    let kernel = Entry::deflated("0", &vec![0; MIB]);
    let others = (1..8).map(|number| {
        kernel.clone().bent(|entry| {
            entry.is_told_only = true;
            entry.offset = Some(0);
            entry.central.name = number.to_string().into_bytes();
        })
    });
    let zip = Zip::of([kernel.clone()].into_iter().chain(others));
    assert_eq!(refused(&zip.bytes()).1, "broken: header");

    // Or each member's data holds the next one's header and data.
    let inner = Entry::deflated("inner", &vec![0; MIB]);
    let outer = Entry::stored("outer", &inner.bytes());
    let within = length(&outer.bytes()) - length(&inner.bytes());
    let told = inner.clone().bent(|entry| {
        entry.is_told_only = true;
        entry.offset = Some(within);
    });
    let zip = Zip::of([outer, told]);
    assert_eq!(refused(&zip.bytes()).1, "broken: data");

    // Or an extra field holds it.
    let outer = Entry::stored("outer", b"x").bent(|entry| {
        entry.local.extra = crate::builder::extra(0xcafe, &inner.bytes());
    });
    let told = inner.bent(|entry| {
        entry.is_told_only = true;
        entry.offset = Some(30 + 5 + 4);
    });
    assert_eq!(refused(&Zip::of([outer, told]).bytes()).0, "broken");
}
