//! Where the members of a zip lie: one behind the other from the first byte on, without gaps.
//!
//! It must unpack nothing. Members that overlap, and bytes that belong to none, are how one zip becomes
//! two, or a small one a large one; both are refused.

use super::directory::{
    DEFLATE, DESCRIBED, Entry, STORE, UTF8, check_extra, read as directory, usize_of,
};
use super::record::{Header, Left, Sums};
use super::{Member, Refused};

/// Flags that both headers of a member must share.
const SHARED: u16 = 1 | 1 << 6 | 1 << 13 | DESCRIBED | UTF8;

/// A member that is not unpacked yet.
pub(super) struct Slot<'a> {
    /// Its name; sound.
    pub(super) name: &'a str,
    /// Whether it is deflated; otherwise it is stored.
    pub(super) is_deflated: bool,
    /// The CRC-32 of what it holds.
    pub(super) crc: u32,
    /// Bytes that it says it has unpacked; within the bounds, alone and together.
    pub(super) size: usize,
    /// What is packed.
    pub(super) packed: &'a [u8],
}

impl Slot<'_> {
    /// The member with what it holds.
    pub(super) fn member(&self, bytes: Vec<u8>) -> Member {
        Member {
            name: self.name.to_owned(),
            bytes,
        }
    }
}

/// The members in the order of the directory.
pub(super) fn slots(bytes: &[u8]) -> Result<Vec<Slot<'_>>, Refused> {
    let directory = directory(bytes)?;
    let offsets = directory.entries.iter().map(|entry| entry.offset);
    let mut borders: Vec<usize> = offsets.chain([directory.at]).collect();
    borders.sort_unstable();
    if borders.first() != Some(&0) {
        return Err(Refused::Broken { part: "gap" });
    }
    let entries = directory.entries.iter();
    entries
        .map(|entry| slot(region(bytes, &borders, entry.offset), entry))
        .collect()
}

/// From where a member begins to where the next one does; nothing where two begin at one place, or
/// behind the directory.
fn region<'a>(bytes: &'a [u8], borders: &[usize], from: usize) -> &'a [u8] {
    let at = borders.partition_point(|border| *border < from);
    let to = borders.get(at + 1).copied().unwrap_or_default();
    bytes.get(from..to).unwrap_or_default()
}

fn slot<'a>(region: &'a [u8], entry: &Entry<'a>) -> Result<Slot<'a>, Refused> {
    let told = &entry.header;
    let mut left = Left(region);
    let local = Header::local(&mut left).ok_or(Refused::Broken { part: "header" })?;
    check_extra(local.extra, entry.name)?;
    if !agree(&local, told) {
        return Err(Refused::Broken { part: "header" });
    }
    Ok(Slot {
        name: entry.name,
        is_deflated: told.method == DEFLATE,
        crc: told.sums.crc,
        size: entry.size(),
        packed: packed(left, told)?,
    })
}

/// The data behind a member's header, which ends where its region does.
fn packed<'a>(mut left: Left<'a>, told: &Header<'_>) -> Result<&'a [u8], Refused> {
    let broken = |part| Err(Refused::Broken { part });
    let Some(packed) = left.take(usize_of(told.sums.packed)) else {
        return broken("data");
    };
    let described = told.flags & DESCRIBED != 0;
    if described && Sums::of_descriptor(left.0) != Some(told.sums) {
        return broken("descriptor");
    }
    if !described && !left.is_empty() {
        return broken("gap");
    }
    if told.method == STORE && told.sums.packed != told.sums.size {
        return broken("size");
    }
    Ok(packed)
}

/// Whether the header in front of a member says what the directory does. With a descriptor it may keep
/// silent on sizes and checksum (4.4.4, flag 3).
fn agree(local: &Header<'_>, told: &Header<'_>) -> bool {
    let described = told.flags & DESCRIBED != 0;
    let same = |one: u32, other: u32| one == other || (described && one == 0);
    local.name == told.name
        && local.method == told.method
        && local.flags & SHARED == told.flags & SHARED
        && same(local.sums.crc, told.sums.crc)
        && same(local.sums.packed, told.sums.packed)
        && same(local.sums.size, told.sums.size)
}
