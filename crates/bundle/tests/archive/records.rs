//! Records that contradict one another, or that no bundle needs.

use rstest::rstest;

use crate::builder::{Entry, Zip, extra};
use crate::refused;

fn one() -> Entry {
    Entry::deflated("report.json", &b"{\"schema\":\"x\"}\n".repeat(4))
}

fn why(entry: Entry) -> String {
    refused(&Zip::of([entry]).bytes()).1
}

#[rstest]
#[case::name(one().bent(|entry| entry.local.name = b"other.jsons".to_vec()))]
#[case::shorter_name(one().bent(|entry| entry.local.name = b"report".to_vec()))]
#[case::size(one().bent(|entry| entry.local.size += 1))]
#[case::packed(one().bent(|entry| entry.local.packed -= 1))]
#[case::crc(one().bent(|entry| entry.local.crc ^= 1))]
#[case::silent(one().bent(|entry| entry.local.size = 0))]
#[case::method(one().bent(|entry| entry.local.method = 0))]
#[case::other_method(one().bent(|entry| entry.local.method = 12))]
#[case::encrypted(one().bent(|entry| entry.local.flags = 1))]
#[case::utf8(one().bent(|entry| entry.local.flags = 1 << 11))]
#[case::described(one().bent(|entry| entry.local.flags = 1 << 3))]
#[case::told_described(one().bent(|entry| entry.central.flags = 1 << 3))]
#[case::elsewhere(one().bent(|entry| entry.offset = Some(u32::MAX - 1)))]
fn headers_that_contradict_are_refused(#[case] entry: Entry) {
    let why = why(entry);
    assert!(why == "broken: header" || why == "broken: gap", "{why}");
}

#[rstest]
#[case::first(1)]
#[case::second(5)]
#[case::third(9)]
#[case::fourth(13)]
fn descriptors_that_contradict_are_refused(#[case] at: usize) {
    for with_signature in [true, false] {
        let described = one().described(with_signature);
        let at = at.min(described.behind.len() - 1);
        let bent = described.clone().bent(|entry| entry.behind[at] ^= 1);
        assert_eq!(why(bent), "broken: descriptor");
        let longer = described.clone().bent(|entry| entry.behind.push(0));
        assert_eq!(why(longer), "broken: descriptor");
        let shorter = described.clone().bent(|entry| entry.behind.truncate(11));
        assert_eq!(why(shorter), "broken: descriptor");
        let none = described.bent(|entry| entry.behind.clear());
        assert_eq!(why(none), "broken: descriptor");
    }
}

#[test]
fn sizes_that_lie_are_refused() {
    let larger = one().both(|head| head.size += 1);
    assert_eq!(why(larger), "broken: size");
    let smaller = one().both(|head| head.size -= 1);
    assert_eq!(why(smaller), "broken: size");
    let nothing = one().both(|head| head.size = 0);
    assert_eq!(why(nothing), "broken: size");
    let stored = Entry::stored("report.json", b"{}").both(|head| head.size = 3);
    assert_eq!(why(stored), "broken: size");
    let shorter = one().both(|head| head.packed -= 1);
    assert_eq!(why(shorter), "broken: gap");
    let longer = one().both(|head| head.packed += 1);
    assert_eq!(why(longer), "broken: data");
}

#[test]
fn what_does_not_fit_its_checksum_is_refused() {
    let crc = one().both(|head| head.crc ^= 1 << 31);
    assert_eq!(why(crc), "checksum: report.json");
    let stored = Entry::stored("report.json", b"{}").bent(|entry| entry.data[0] ^= 1);
    assert_eq!(why(stored), "checksum: report.json");
}

#[test]
fn deflate_ends_where_its_bytes_do() {
    let bytes = &b"{\"schema\":\"x\"}\n".repeat(4);
    let packed = crate::builder::deflated(bytes);
    let hidden = [packed.as_slice(), b"hidden"].concat();
    assert_eq!(why(Entry::packed("a", 8, hidden, bytes)), "broken: data");
    let cut = packed[..packed.len() - 1].to_vec();
    assert_eq!(why(Entry::packed("a", 8, cut, bytes)), "broken: data");
    assert_eq!(why(Entry::packed("a", 8, Vec::new(), b"")), "broken: data");
    let no_deflate = b"\xff\xff\xff".to_vec();
    assert_eq!(why(Entry::packed("a", 8, no_deflate, b"")), "broken: data");
}

#[rstest]
#[case::link(0o120_777 << 16)]
#[case::folder(0o040_755 << 16)]
#[case::pipe(0o010_644 << 16)]
#[case::socket(0o140_644 << 16)]
#[case::block_device(0o060_644 << 16)]
#[case::character_device(0o020_644 << 16)]
#[case::dos_folder(0x10)]
#[case::dos_label(0x08)]
#[case::dos_device(0x40)]
fn what_is_no_file_is_refused(#[case] attributes: u32, #[values(3, 0, 10, 19)] system: u8) {
    let entry = one().bent(|entry| {
        entry.attributes = attributes;
        entry.made_by = u16::from_le_bytes([20, system]);
    });
    assert_eq!(why(entry), "not a file: report.json");
}

#[rstest]
#[case::password(1 << 0)]
#[case::strong(1 << 0 | 1 << 6)]
#[case::strong_alone(1 << 6)]
#[case::locked_directory(1 << 13)]
fn encryption_is_refused(#[case] flags: u16) {
    let entry = one().both(|head| head.flags |= flags);
    assert_eq!(why(entry), "encrypted: report.json");
}

#[test]
fn encryption_in_an_extra_field_is_refused() {
    for id in [0x0017, 0x9901] {
        let local = one().bent(|entry| entry.local.extra = extra(id, &[0; 7]));
        assert_eq!(why(local), "encrypted: report.json");
        let told = one().bent(|entry| entry.central.extra = extra(id, &[0; 7]));
        assert_eq!(why(told), "encrypted: report.json");
    }
    let method = one().both(|head| head.method = 99);
    assert_eq!(why(method), "encrypted: report.json");
}

#[rstest]
fn other_methods_are_refused(
    #[values(1, 2, 6, 7, 9, 10, 12, 14, 20, 93, 95, 98, 0xffff)] method: u16,
) {
    let entry = one().both(|head| head.method = method);
    assert_eq!(why(entry), format!("method {method}: report.json"));
}

#[rstest]
fn flags_that_nobody_uses_are_refused(#[values(4, 5, 7, 8, 9, 10, 12, 14, 15)] flag: u16) {
    let entry = one().both(|head| head.flags |= 1 << flag);
    assert_eq!(why(entry), "broken: flags");
}

#[rstest]
#[case::cut(&[0x55])]
#[case::no_length(&[0x55, 0x54, 9])]
#[case::too_long(&[0x55, 0x54, 9, 0, 1])]
#[case::padding(&[0, 0])]
fn extra_fields_that_are_none_are_refused(#[case] bytes: &[u8]) {
    let local = one().bent(|entry| entry.local.extra = bytes.to_vec());
    assert_eq!(why(local), "broken: extra");
    let told = one().bent(|entry| entry.central.extra = bytes.to_vec());
    assert_eq!(why(told), "broken: extra");
}

#[test]
fn zip64_is_refused() {
    let sizes = extra(1, &[0; 16]);
    assert_eq!(
        why(one().bent(|entry| entry.local.extra.clone_from(&sizes))),
        "zip64"
    );
    assert_eq!(
        why(one().bent(|entry| entry.central.extra.clone_from(&sizes))),
        "zip64"
    );
    assert_eq!(why(one().both(|head| head.size = u32::MAX)), "zip64");
    assert_eq!(why(one().both(|head| head.packed = u32::MAX)), "zip64");
    assert_eq!(
        why(one().bent(|entry| entry.offset = Some(u32::MAX))),
        "zip64"
    );
}
