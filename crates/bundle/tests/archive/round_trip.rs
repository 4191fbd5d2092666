//! What is packed is unpacked, always from the same bytes.

use std::io::{Cursor, Read as _};

use bundle::archive::{LARGEST_MEMBER, LARGEST_ZIP, MOST_MEMBERS, Member, PackError, pack, unpack};
use proptest::prelude::*;

use crate::builder::crc;
use crate::member;

fn two() -> Vec<Member> {
    vec![
        member("report.json", &b"{\"schema\":\"x\"}\n".repeat(9)),
        member("read_me.txt", b"read me\n"),
    ]
}

/// Bytes that do not pack.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[3]
    };
    (0..length).map(|_| next()).collect()
}

#[test]
fn the_zip_is_the_same_bytes_on_every_system() {
    let one = pack(&[member("a.txt", b"hello")]).unwrap();
    // Local header, data, directory, end: made on Unix (3), version 2.0, no flags, deflate (8), 00:00
    // on 1980-01-01 (0x0021), CRC-32, sizes 7 and 5, no extra fields, mode 100644, no comment.
    let crc = crc(b"hello").to_le_bytes();
    let fields: [&[u8]; 5] = [
        b"\x14\0\0\0\x08\0\0\0\x21\0",
        &crc,
        b"\x07\0\0\0\x05\0\0\0",
        b"\x05\0\0\0",
        b"",
    ];
    let fields = fields.concat();
    let told = b"\0\0\0\0\0\0\0\0\xa4\x81\0\0\0\0";
    let expected: [&[u8]; 11] = [
        b"PK\x03\x04",
        &fields,
        b"a.txt",
        b"\xcb\x48\xcd\xc9\xc9\x07\0",
        b"PK\x01\x02\x14\x03",
        &fields,
        told,
        b"a.txt",
        b"PK\x05\x06\0\0\0\0\x01\0\x01\0\x33\0\0\0",
        b"\x2a\0\0\0",
        b"\0\0",
    ];
    assert_eq!(one, expected.concat());
    assert_eq!(pack(&two()).unwrap(), pack(&two()).unwrap());
}

#[test]
fn members_keep_their_order() {
    let mut members = two();
    assert_eq!(unpack(&pack(&members).unwrap()).unwrap(), members);
    members.reverse();
    assert_eq!(unpack(&pack(&members).unwrap()).unwrap(), members);
}

#[test]
fn another_reader_reads_the_same() {
    let zip = pack(&two()).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
    for (at, member) in two().iter().enumerate() {
        let mut file = archive.by_index(at).unwrap();
        assert_eq!(file.name().unwrap(), member.name);
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        assert_eq!(bytes, member.bytes);
    }
}

#[test]
fn nothing_is_an_empty_zip() {
    let zip = pack(&[]).unwrap();
    assert_eq!(zip.len(), 22);
    assert_eq!(unpack(&zip), Ok(Vec::new()));
    let empty = [member("empty.txt", b"")];
    assert_eq!(unpack(&pack(&empty).unwrap()).unwrap(), empty);
}

#[test]
fn a_zip_ends_at_its_bound() {
    // 122 bytes for the records of `n`; noise is stored, with 5 bytes for each 65,535 at most.
    let fits = [member("n", &noise(LARGEST_ZIP - 2048))];
    assert_eq!(unpack(&pack(&fits).unwrap()).unwrap(), fits);
    match pack(&[member("n", &noise(LARGEST_ZIP))]) {
        Err(PackError::TooLarge { bytes, at_most }) => {
            assert!(bytes > LARGEST_ZIP);
            assert_eq!(at_most, LARGEST_ZIP);
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_would_not_be_read_is_not_written() {
    let many = |count| -> Vec<Member> {
        let numbers = 0..count;
        numbers
            .map(|number| member(&format!("{number}.txt"), b"x"))
            .collect()
    };
    let most = many(MOST_MEMBERS);
    assert_eq!(unpack(&pack(&most).unwrap()).unwrap(), most);
    let more = pack(&many(MOST_MEMBERS + 1)).unwrap_err();
    assert_eq!(more.id(), "too_many");
    let zeros = vec![0; LARGEST_MEMBER + 1];
    assert_eq!(pack(&[member("zeros", &zeros)]).unwrap_err().id(), "bomb");
    let large = &zeros[1..];
    let three = ["a", "b", "c"].map(|name| member(name, large));
    assert_eq!(pack(&three).unwrap_err().id(), "bomb");
    assert!(pack(&three[..2]).is_ok());
}

fn members() -> impl Strategy<Value = Vec<Member>> {
    let bytes = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..300),
        (any::<u8>(), 0..60_000_usize).prop_map(|(byte, length)| vec![byte; length]),
        Just(b"PK\x05\x06PK\x03\x04PK\x01\x02".repeat(20)),
    ];
    let name = "[a-z_é結][a-z0-9_é結 -]{0,10}x\\.(json|txt|html)";
    let members = prop::collection::btree_map(name, bytes, 0..8);
    members.prop_map(|members| {
        let member = |(name, bytes)| Member { name, bytes };
        members.into_iter().map(member).collect()
    })
}

proptest! {
    #[test]
    fn what_is_packed_is_unpacked(members in members()) {
        let zip = pack(&members).unwrap();
        prop_assert_eq!(unpack(&zip).unwrap(), members);
    }
}
