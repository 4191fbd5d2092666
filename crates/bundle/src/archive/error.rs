//! Why a zip was refused, or not written.
//!
//! It must carry facts alone; the sentences stand in Fluent files, under the ids that are given here.

use thiserror::Error;
use zip::result::ZipError;

/// Why a zip was refused. Every `name` has passed the checks of names and may be shown.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refused {
    /// The first bytes are no zip's.
    #[error("not a zip")]
    NotZip,
    /// The zip itself is too large.
    #[error("too large: {bytes}/{at_most}")]
    TooLarge {
        /// How many bytes it has.
        bytes: usize,
        /// How many it may have.
        at_most: usize,
    },
    /// It has too many members, or says so.
    #[error("too many: {count}/{at_most}")]
    TooMany {
        /// How many it says it has.
        count: usize,
        /// How many it may have.
        at_most: usize,
    },
    /// It uses the records for zips above 4 GiB (4.3.14, 4.5.3), which no bundle needs.
    #[error("zip64")]
    Zip64,
    /// This member, alone or with those before it, is too large unpacked, or says so.
    #[error("bomb: {name}/{at_most}")]
    Bomb {
        /// The member.
        name: String,
        /// How many bytes it may have, alone or all together.
        at_most: usize,
    },
    /// A name leads to a folder or a drive.
    #[error("path: member {place}")]
    Path {
        /// Which member, counted from 1. Its name is not told: it may be made to mislead.
        place: usize,
    },
    /// A name is no file's name on some system, or shows otherwise than it reads.
    #[error("name: member {place}")]
    Name {
        /// Which member, counted from 1.
        place: usize,
    },
    /// Two names are the same, or differ in case only.
    #[error("twice: {name}")]
    Twice {
        /// The second of them.
        name: String,
    },
    /// A link, a folder or a device.
    #[error("not a file: {name}")]
    NotFile {
        /// The member.
        name: String,
    },
    /// A member is locked with a password.
    #[error("encrypted: {name}")]
    Encrypted {
        /// The member.
        name: String,
    },
    /// A member is packed neither with store nor with deflate.
    #[error("method {method}: {name}")]
    Method {
        /// The member.
        name: String,
        /// The number of its method (4.4.5).
        method: u16,
    },
    /// What a member holds does not fit its CRC-32.
    #[error("checksum: {name}")]
    Checksum {
        /// The member.
        name: String,
    },
    /// Records are cut off, contradict one another, overlap, or leave a gap between them.
    #[error("broken: {part}")]
    Broken {
        /// The first part that does not fit: `end`, `disks`, `directory`, `flags`, `extra`, `gap`, `header`,
        /// `descriptor`, `data` or `size`.
        part: &'static str,
    },
}

impl Refused {
    /// The id of its sentence.
    pub fn id(&self) -> &'static str {
        match self {
            Self::NotZip => "not_zip",
            Self::TooLarge { .. } => "too_large",
            Self::TooMany { .. } => "too_many",
            Self::Zip64 => "zip64",
            Self::Bomb { .. } => "bomb",
            Self::Path { .. } => "path",
            Self::Name { .. } => "name",
            Self::Twice { .. } => "twice",
            Self::NotFile { .. } => "not_file",
            Self::Encrypted { .. } => "encrypted",
            Self::Method { .. } => "method",
            Self::Checksum { .. } => "checksum",
            Self::Broken { .. } => "broken",
        }
    }

    /// The member that it is about, where its name may be shown.
    pub fn member(&self) -> Option<&str> {
        match self {
            Self::Bomb { name, .. }
            | Self::Twice { name }
            | Self::NotFile { name }
            | Self::Encrypted { name }
            | Self::Method { name, .. }
            | Self::Checksum { name } => Some(name),
            _ => None,
        }
    }
}

/// Why no zip was written.
#[derive(Debug, Error)]
pub enum PackError {
    /// The zip would be too large.
    #[error("too large: {bytes}/{at_most}")]
    TooLarge {
        /// How many bytes it would have.
        bytes: usize,
        /// How many it may have.
        at_most: usize,
    },
    /// [`unpack`](super::unpack) would refuse these members.
    #[error("unsound: {0}")]
    Unsound(#[from] Refused),
    /// The writer failed.
    #[error("not written: {0}")]
    NotWritten(#[from] ZipError),
}

impl PackError {
    /// The id of its sentence.
    pub fn id(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "too_large",
            Self::Unsound(refused) => refused.id(),
            Self::NotWritten(_) => "not_written",
        }
    }
}
