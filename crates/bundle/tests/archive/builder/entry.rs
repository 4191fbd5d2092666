//! A member made by hand: its two headers, its data and what follows.

use std::io::Write as _;

use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};

/// Unix, version 3.0.
const MADE_BY: u16 = 0x031e;
/// A regular file that its owner may write.
const REGULAR: u32 = 0o100_644 << 16;

/// The fields that both headers of a member have.
#[derive(Clone)]
pub(crate) struct Head {
    pub(crate) version: u16,
    pub(crate) flags: u16,
    pub(crate) method: u16,
    pub(crate) time: u32,
    pub(crate) crc: u32,
    pub(crate) packed: u32,
    pub(crate) size: u32,
    pub(crate) name: Vec<u8>,
    pub(crate) extra: Vec<u8>,
}

/// A member.
#[derive(Clone)]
pub(crate) struct Entry {
    pub(crate) local: Head,
    pub(crate) central: Head,
    pub(crate) made_by: u16,
    pub(crate) attributes: u32,
    pub(crate) disk: u16,
    pub(crate) comment: Vec<u8>,
    /// Where the directory says it begins; where it does, otherwise.
    pub(crate) offset: Option<u32>,
    pub(crate) data: Vec<u8>,
    /// A descriptor, or what is hidden behind the data.
    pub(crate) behind: Vec<u8>,
    /// Whether the directory alone has it.
    pub(crate) is_told_only: bool,
}

pub(crate) fn crc(bytes: &[u8]) -> u32 {
    let mut crc = Crc::new();
    crc.update(bytes);
    crc.sum()
}

pub(crate) fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

pub(crate) fn length(bytes: &[u8]) -> u32 {
    u32::try_from(bytes.len()).unwrap()
}

fn short(bytes: &[u8]) -> u16 {
    u16::try_from(bytes.len()).unwrap()
}

/// An extra field.
pub(crate) fn extra(id: u16, bytes: &[u8]) -> Vec<u8> {
    let head = [id.to_le_bytes(), short(bytes).to_le_bytes()];
    [&head.concat(), bytes].concat()
}

impl Entry {
    pub(crate) fn stored(name: &str, bytes: &[u8]) -> Self {
        Self::packed(name, 0, bytes.to_vec(), bytes)
    }

    pub(crate) fn deflated(name: &str, bytes: &[u8]) -> Self {
        Self::packed(name, 8, deflated(bytes), bytes)
    }

    /// A member whose data is given as packed.
    pub(crate) fn packed(name: &str, method: u16, data: Vec<u8>, bytes: &[u8]) -> Self {
        let head = Head {
            version: 20,
            flags: 0,
            method,
            time: 0x5C64_28C4,
            crc: crc(bytes),
            packed: length(&data),
            size: length(bytes),
            name: name.as_bytes().to_vec(),
            extra: Vec::new(),
        };
        Self {
            local: head.clone(),
            central: head,
            made_by: MADE_BY,
            attributes: REGULAR,
            disk: 0,
            comment: Vec::new(),
            offset: None,
            data,
            behind: Vec::new(),
            is_told_only: false,
        }
    }

    /// Bends both headers alike.
    pub(crate) fn both(mut self, bend: impl Fn(&mut Head)) -> Self {
        bend(&mut self.local);
        bend(&mut self.central);
        self
    }

    pub(crate) fn bent(mut self, bend: impl Fn(&mut Self)) -> Self {
        bend(&mut self);
        self
    }

    /// With flag 3, nothing in front, and this behind the data.
    pub(crate) fn described(self, with_signature: bool) -> Self {
        self.both(|head| head.flags |= 1 << 3).bent(|entry| {
            let head = &entry.central;
            let sums = [head.crc, head.packed, head.size].map(u32::to_le_bytes);
            let signature: &[u8] = if with_signature { b"PK\x07\x08" } else { b"" };
            entry.behind = [signature, &sums.concat()].concat();
            entry.local.crc = 0;
            entry.local.packed = 0;
            entry.local.size = 0;
        })
    }

    /// All of it that stands in front of the directory.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        if self.is_told_only {
            return Vec::new();
        }
        let head = &self.local;
        let record = [b"PK\x03\x04", head.fields().as_slice()].concat();
        [&record, &head.name, &head.extra, &self.data, &self.behind]
            .map(Vec::as_slice)
            .concat()
    }

    pub(super) fn told(&self, offset: u32) -> Vec<u8> {
        let head = &self.central;
        let mut record = b"PK\x01\x02".to_vec();
        record.extend(self.made_by.to_le_bytes());
        record.extend(head.fields());
        record.extend(short(&self.comment).to_le_bytes());
        record.extend(self.disk.to_le_bytes());
        record.extend([0, 0]);
        record.extend(self.attributes.to_le_bytes());
        record.extend(self.offset.unwrap_or(offset).to_le_bytes());
        [&record, &head.name, &head.extra, &self.comment]
            .map(Vec::as_slice)
            .concat()
    }
}

impl Head {
    fn fields(&self) -> Vec<u8> {
        let mut fields = Vec::new();
        for two in [self.version, self.flags, self.method] {
            fields.extend(two.to_le_bytes());
        }
        for four in [self.time, self.crc, self.packed, self.size] {
            fields.extend(four.to_le_bytes());
        }
        for two in [short(&self.name), short(&self.extra)] {
            fields.extend(two.to_le_bytes());
        }
        fields
    }
}
