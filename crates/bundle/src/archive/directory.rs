//! The central directory of a zip: which members there are, and which of them may not be read.
//!
//! It must look at no member itself, and must stop at the bound whatever number the zip claims.

use super::bounds::{check_count, check_sizes};
use super::record::{Central, End, Header, Left, begins};
use super::{LARGEST_READ, LONGEST_COMMENT, Refused, name};

/// Method store (4.4.5).
pub(super) const STORE: u16 = 0;
/// Method deflate.
pub(super) const DEFLATE: u16 = 8;
/// The method that stands for encryption with AES (Appendix E).
const AES: u16 = 99;

/// Flags 0, 6 and 13: a password, strong encryption, a locked directory (4.4.4).
const ENCRYPTED: u16 = 1 | 1 << 6 | 1 << 13;
/// Flag 3: sizes and checksum follow the data (4.3.9).
pub(super) const DESCRIBED: u16 = 1 << 3;
/// Flag 11: the name is UTF-8.
pub(super) const UTF8: u16 = 1 << 11;
/// Flags 1 and 2: how hard deflate tried.
const EFFORT: u16 = 1 << 1 | 1 << 2;

/// Extra field: sizes of zip64 (4.5.3).
const EXTRA_ZIP64: u16 = 0x0001;
/// Extra fields: strong encryption (4.5.12) and AES (Appendix E).
const EXTRA_ENCRYPTION: [u16; 2] = [0x0017, 0x9901];
/// Extra field: another name for the member (4.6.9), which some readers take and others do not.
const EXTRA_PATH: u16 = 0x7075;

/// The directory of a zip.
pub(super) struct Directory<'a> {
    /// Where it begins.
    pub(super) at: usize,
    /// The members, in its order.
    pub(super) entries: Vec<Entry<'a>>,
}

/// A member as the directory tells it.
pub(super) struct Entry<'a> {
    pub(super) name: &'a str,
    pub(super) header: Header<'a>,
    /// Where the member begins.
    pub(super) offset: usize,
}

impl Entry<'_> {
    /// Bytes that it says it has unpacked.
    pub(super) fn size(&self) -> usize {
        usize_of(self.header.sums.size)
    }
}

/// Reads the directory. Its time depends on the bounds, not on the number of members.
pub(super) fn read(bytes: &[u8]) -> Result<Directory<'_>, Refused> {
    if bytes.len() > LARGEST_READ {
        return Err(Refused::TooLarge {
            bytes: bytes.len(),
            at_most: LARGEST_READ,
        });
    }
    if !begins(bytes) {
        return Err(Refused::NotZip);
    }
    let end = End::find(bytes, LONGEST_COMMENT).ok_or(Refused::Broken { part: "end" })?;
    let at = beginning(&end)?;
    let records = bytes.get(at..end.at).unwrap_or_default();
    let entries = entries(records, end.count)?;
    name::check_each_once(entries.iter().map(|entry| entry.name))?;
    let sizes = entries.iter().map(|entry| (entry.name, entry.size()));
    check_sizes(sizes)?;
    Ok(Directory { at, entries })
}

/// Where the directory begins.
fn beginning(end: &End) -> Result<usize, Refused> {
    check_count(usize::from(end.count))?;
    if end.zip64 || end.size == u32::MAX || end.offset == u32::MAX {
        return Err(Refused::Zip64);
    }
    if end.is_split {
        return Err(Refused::Broken { part: "disks" });
    }
    let at = usize_of(end.offset);
    if at.checked_add(usize_of(end.size)) != Some(end.at) {
        return Err(Refused::Broken { part: "directory" });
    }
    Ok(at)
}

fn entries(records: &[u8], count: u16) -> Result<Vec<Entry<'_>>, Refused> {
    let broken = Refused::Broken { part: "directory" };
    let mut left = Left(records);
    let mut entries = Vec::new();
    for place in 1..=usize::from(count) {
        let Some(record) = Central::read(&mut left) else {
            return Err(broken);
        };
        entries.push(entry(record, place)?);
    }
    // More members than the end says would stand here.
    if left.is_empty() {
        Ok(entries)
    } else {
        Err(broken)
    }
}

fn entry(record: Central<'_>, place: usize) -> Result<Entry<'_>, Refused> {
    let header = record.header;
    let name = name::read(header.name, header.flags & UTF8 != 0, place)?;
    check_packing(&header, name)?;
    check_extra(header.extra, name)?;
    let sums = header.sums;
    if [sums.packed, sums.size, record.offset].contains(&u32::MAX) {
        return Err(Refused::Zip64);
    }
    if record.disk != 0 {
        return Err(Refused::Broken { part: "disks" });
    }
    if !is_file(record.attributes) {
        return Err(Refused::NotFile {
            name: name.to_owned(),
        });
    }
    Ok(Entry {
        name,
        header,
        offset: usize_of(record.offset),
    })
}

fn check_packing(header: &Header<'_>, name: &str) -> Result<(), Refused> {
    let name = || name.to_owned();
    let (flags, method) = (header.flags, header.method);
    if flags & ENCRYPTED != 0 || method == AES {
        return Err(Refused::Encrypted { name: name() });
    }
    if method != STORE && method != DEFLATE {
        return Err(Refused::Method {
            name: name(),
            method,
        });
    }
    // Patches, and what the format keeps for later.
    if flags & !(EFFORT | DESCRIBED | UTF8) != 0 {
        return Err(Refused::Broken { part: "flags" });
    }
    Ok(())
}

/// Refuses extra fields (4.5.1) that change how a member is read; others are nobody's business.
pub(super) fn check_extra(extra: &[u8], name: &str) -> Result<(), Refused> {
    let broken = Refused::Broken { part: "extra" };
    let mut left = Left(extra);
    while !left.is_empty() {
        let id = left.two();
        let length = left.two().map(usize::from);
        let Some((id, _)) = id.zip(length.and_then(|length| left.take(length))) else {
            return Err(broken);
        };
        match id {
            EXTRA_ZIP64 => return Err(Refused::Zip64),
            EXTRA_PATH => return Err(broken),
            id if EXTRA_ENCRYPTION.contains(&id) => {
                return Err(Refused::Encrypted {
                    name: name.to_owned(),
                });
            }
            _ => {}
        }
    }
    Ok(())
}

/// Whatever system made it: the mode of Unix is none or a regular file's, and MS-DOS's attributes speak
/// of no label, folder or device. Other bits above are Windows's own, such as those of OneDrive.
fn is_file(attributes: u32) -> bool {
    const TYPE: u32 = 0xf000_0000;
    const REGULAR: u32 = 0x8000_0000;
    const NO_FILE: u32 = 0x08 | 0x10 | 0x40;
    matches!(attributes & TYPE, 0 | REGULAR) && attributes & NO_FILE == 0
}

/// A number of 32 bits as one of this machine; where it does not fit, no place is as far.
pub(super) fn usize_of(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
