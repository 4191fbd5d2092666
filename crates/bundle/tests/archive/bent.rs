//! Good zips, cut off and bent anywhere: refused, or read as they were.

use std::io::{Cursor, Read as _};

use bundle::archive::{Member, pack, unpack};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::builder::{Entry, Zip};
use crate::made::{self, bytes};
use crate::member;

fn packed() -> Vec<u8> {
    let members = [
        member("report.json", &b"{\"schema\":\"x\"}\n".repeat(9)),
        member("read_me.txt", b"read me\n"),
        member("empty", b""),
    ];
    pack(&members).unwrap()
}

/// Zips of all kinds that are read.
fn good() -> Vec<Vec<u8>> {
    let described = [
        Entry::deflated("a.txt", &b"described ".repeat(9)).described(false),
        Entry::stored("b.txt", b"stored").described(true),
    ];
    let of_others = [
        made::PYTHON,
        made::PYTHON_STREAM,
        made::INFO_ZIP,
        made::INFO_ZIP_DESCRIPTORS,
        made::SEVEN_ZIP,
        made::LIBARCHIVE,
    ];
    let ours = [packed(), Zip::plain().bytes(), Zip::of(described).bytes()];
    ours.into_iter().chain(of_others.map(bytes)).collect()
}

/// What another reader finds, if it can read all.
fn otherwise(zip: &[u8]) -> Option<Vec<Member>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(zip)).ok()?;
    let mut members = Vec::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).ok()?;
        let name = file.name().ok()?.into_owned();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).ok()?;
        members.push(Member { name, bytes });
    }
    Some(members)
}

#[test]
fn a_zip_that_is_cut_off_is_refused() {
    for zip in good() {
        assert!(unpack(&zip).is_ok());
        for length in 0..zip.len() {
            assert!(unpack(&zip[..length]).is_err(), "{length}");
            // And from the front.
            assert!(unpack(&zip[zip.len() - length..]).is_err(), "{length}");
        }
    }
}

/// Bends each byte by each of these, and says how many zips were still read.
fn bend_each(zip: &[u8], by: &(impl Iterator<Item = u8> + Clone)) -> usize {
    let members = unpack(zip).unwrap();
    let mut bent = zip.to_vec();
    let mut read = 0;
    for at in 0..bent.len() {
        for by in by.clone() {
            bent[at] ^= by;
            if let Ok(found) = unpack(&bent) {
                assert_eq!(found, members, "byte {at} by {by:#04x}");
                let otherwise = otherwise(&bent);
                let agree = otherwise.is_none_or(|other| other == members);
                assert!(agree, "byte {at} by {by:#04x}: readers differ");
                read += 1;
            }
            bent[at] ^= by;
        }
    }
    read
}

#[test]
fn no_bent_bit_changes_what_is_read() {
    for zip in good() {
        let read = bend_each(&zip, &(0..8).map(|bit| 1 << bit).chain([0xff]));
        // Timestamps, versions, permissions and the like, on which no member depends.
        println!("{read} of {} still read", zip.len() * 9);
        assert!(read < zip.len() * 9 / 2);
    }
}

#[test]
fn no_bent_byte_changes_what_is_read() {
    let small = pack(&[member("a.txt", b"hello hello hello")]).unwrap();
    bend_each(&small, &(1..=255));
}

proptest! {
    #[test]
    fn any_bytes_are_refused(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        prop_assert!(unpack(&bytes).is_err());
        let begun = [b"PK\x03\x04", bytes.as_slice(), b"PK\x05\x06", &bytes].concat();
        prop_assert!(unpack(&begun).is_err());
    }

    /// The end of a zip, with any numbers in it and anything in front.
    #[test]
    fn any_end_is_survived(
        before in prop::collection::vec(any::<u8>(), 0..200),
        numbers in any::<[u8; 18]>(),
        count in 0..40_u16,
    ) {
        let mut zip = Zip { before: [b"PK\x03\x04", before.as_slice()].concat(), ..Zip::plain() };
        let four = |at: usize| u32::from_le_bytes([numbers[at], numbers[at + 1], 0, 0]);
        zip.count = Some(count);
        zip.size = Some(four(0));
        zip.offset = Some(four(2));
        prop_assert!(unpack(&zip.bytes()).is_err());
        let end = [b"PK\x05\x06", &numbers[..]].concat();
        let raw = [b"PK\x03\x04", before.as_slice(), &end].concat();
        prop_assert!(unpack(&raw).is_err());
    }

    /// Pieces of good zips, moved, doubled and overwritten.
    #[test]
    fn no_bent_piece_changes_what_is_read(
        which in 0..9_usize,
        pieces in prop::collection::vec((any::<Index>(), any::<Index>(), 1..40_usize), 1..4),
        moved in any::<bool>(),
    ) {
        let zip = good().swap_remove(which);
        let members = unpack(&zip).unwrap();
        let mut bent = zip;
        for (from, to, length) in pieces {
            let from = from.index(bent.len());
            let to = to.index(bent.len());
            let piece = bent[from..bent.len().min(from + length)].to_vec();
            let end = if moved { to } else { bent.len().min(to + piece.len()) };
            bent.splice(to..end, piece);
        }
        if let Ok(found) = unpack(&bent) {
            prop_assert_eq!(found, members);
        }
    }
}
