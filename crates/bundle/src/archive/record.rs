//! The records of a zip, as they stand in its bytes.
//!
//! It must judge nothing, and read no byte twice. All numbers are little-endian (4.4.1).

/// The end of the central directory (4.3.16).
const END: [u8; 4] = *b"PK\x05\x06";
/// A header of the central directory (4.3.12).
const CENTRAL: [u8; 4] = *b"PK\x01\x02";
/// The header in front of a member (4.3.7).
const LOCAL: [u8; 4] = *b"PK\x03\x04";
/// What may stand in front of a descriptor (4.3.9).
const DESCRIPTOR: [u8; 4] = *b"PK\x07\x08";
/// Where the zip64 end is told, right in front of the end (4.3.15).
const ZIP64_LOCATOR: [u8; 4] = *b"PK\x06\x07";
/// Bytes of that.
const ZIP64_LOCATOR_LENGTH: usize = 20;
/// Bytes of the end without its comment.
const END_LENGTH: usize = 22;

/// Whether these bytes begin as a zip does: with a member, or with the end of an empty one.
pub(super) fn begins(bytes: &[u8]) -> bool {
    bytes.starts_with(&LOCAL) || bytes.starts_with(&END)
}

/// What has not been read yet.
pub(super) struct Left<'a>(pub(super) &'a [u8]);

impl<'a> Left<'a> {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, left) = self.0.split_at_checked(length)?;
        self.0 = left;
        Some(taken)
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, left) = self.0.split_first_chunk()?;
        self.0 = left;
        Some(*taken)
    }

    pub(super) fn two(&mut self) -> Option<u16> {
        self.array().map(u16::from_le_bytes)
    }

    fn four(&mut self) -> Option<u32> {
        self.array().map(u32::from_le_bytes)
    }

    fn signature(&mut self, signature: [u8; 4]) -> Option<()> {
        (self.array()? == signature).then_some(())
    }
}

/// The end of the central directory (4.3.16).
pub(super) struct End {
    /// Where it stands.
    pub(super) at: usize,
    /// Whether the zip says that it is one of several.
    pub(super) is_split: bool,
    /// Members.
    pub(super) count: u16,
    /// Bytes of the directory.
    pub(super) size: u32,
    /// Where the directory begins.
    pub(super) offset: u32,
    /// Whether a zip64 end is told of in front of it.
    pub(super) zip64: bool,
}

impl End {
    /// The last one in the bytes, if nothing but a comment of at most so many bytes follows.
    pub(super) fn find(bytes: &[u8], longest_comment: usize) -> Option<Self> {
        let at = last(END, bytes, END_LENGTH + longest_comment)?;
        let (before, record) = bytes.split_at_checked(at)?;
        let locator = before.rchunks(ZIP64_LOCATOR_LENGTH).next();
        let mut left = Left(record);
        left.signature(END)?;
        let (disk, directory_disk) = (left.two()?, left.two()?);
        let (count_here, count) = (left.two()?, left.two()?);
        let (size, offset) = (left.four()?, left.four()?);
        let comment = usize::from(left.two()?);
        let end = Self {
            at,
            is_split: disk != 0 || directory_disk != 0 || count_here != count,
            count,
            size,
            offset,
            zip64: locator.is_some_and(|locator| locator.starts_with(&ZIP64_LOCATOR)),
        };
        (left.0.len() == comment).then_some(end)
    }
}

/// Where a signature stands for the last time, looked for in so many bytes from the end.
fn last(signature: [u8; 4], bytes: &[u8], within: usize) -> Option<usize> {
    let from = bytes.len().saturating_sub(within);
    let tail = bytes.get(from..)?;
    let at = tail.windows(4).rposition(|four| four == signature)?;
    Some(from + at)
}

/// What both headers of a member say.
pub(super) struct Header<'a> {
    /// Its flags (4.4.4).
    pub(super) flags: u16,
    /// Its method (4.4.5).
    pub(super) method: u16,
    /// Its sizes and its checksum.
    pub(super) sums: Sums,
    /// Its name as bytes.
    pub(super) name: &'a [u8],
    /// Its extra fields (4.5).
    pub(super) extra: &'a [u8],
}

/// What a member comes to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Sums {
    /// The CRC-32 of what it holds (4.4.7).
    pub(super) crc: u32,
    /// Bytes as packed.
    pub(super) packed: u32,
    /// Bytes unpacked.
    pub(super) size: u32,
}

impl Sums {
    fn read(left: &mut Left<'_>) -> Option<Self> {
        Some(Self {
            crc: left.four()?,
            packed: left.four()?,
            size: left.four()?,
        })
    }

    /// All of a descriptor (4.3.9), with its signature or without.
    pub(super) fn of_descriptor(bytes: &[u8]) -> Option<Self> {
        let mut left = Left(bytes);
        if bytes.len() == 16 {
            left.signature(DESCRIPTOR)?;
        }
        let sums = Self::read(&mut left)?;
        left.is_empty().then_some(sums)
    }
}

/// The fields that both headers have in the same order, from the version to the lengths.
struct Fields {
    flags: u16,
    method: u16,
    sums: Sums,
    name_length: usize,
    extra_length: usize,
}

impl Fields {
    fn read(left: &mut Left<'_>) -> Option<Self> {
        let _version = left.two()?;
        let (flags, method) = (left.two()?, left.two()?);
        let _time_and_date = left.four()?;
        Some(Self {
            flags,
            method,
            sums: Sums::read(left)?,
            name_length: usize::from(left.two()?),
            extra_length: usize::from(left.two()?),
        })
    }

    fn header<'a>(&self, left: &mut Left<'a>) -> Option<Header<'a>> {
        Some(Header {
            flags: self.flags,
            method: self.method,
            sums: self.sums,
            name: left.take(self.name_length)?,
            extra: left.take(self.extra_length)?,
        })
    }
}

impl<'a> Header<'a> {
    /// The header in front of a member (4.3.7).
    pub(super) fn local(left: &mut Left<'a>) -> Option<Self> {
        left.signature(LOCAL)?;
        Fields::read(left)?.header(left)
    }
}

/// A header of the central directory (4.3.12).
pub(super) struct Central<'a> {
    /// What the other header says too.
    pub(super) header: Header<'a>,
    /// The disk that the member begins on (4.4.13).
    pub(super) disk: u16,
    /// What the member is: MS-DOS's attributes below, the mode of Unix above (4.4.15).
    pub(super) attributes: u32,
    /// Where the other header stands (4.4.16).
    pub(super) offset: u32,
}

impl<'a> Central<'a> {
    pub(super) fn read(left: &mut Left<'a>) -> Option<Self> {
        left.signature(CENTRAL)?;
        let _made_by = left.two()?;
        let fields = Fields::read(left)?;
        let comment_length = usize::from(left.two()?);
        let disk = left.two()?;
        let _internal = left.two()?;
        let (attributes, offset) = (left.four()?, left.four()?);
        let header = fields.header(left)?;
        left.take(comment_length)?;
        Some(Self {
            header,
            disk,
            attributes,
            offset,
        })
    }
}
