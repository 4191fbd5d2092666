//! A bundle as one file: a flat zip with a few members, written and read back.
//!
//! What it reads may come from anyone. It must not follow a name to a place, must not believe a size,
//! and must never mend a zip: what two readers could read in two ways is refused. It keeps no file.
//!
//! Sections are those of APPNOTE.TXT 6.3.10, the description of the zip format.

mod bounds;
mod directory;
mod error;
mod inflate;
mod layout;
mod name;
mod read;
mod record;
mod write;

pub use error::{PackError, Refused};
pub use read::unpack;
pub use write::pack;

/// The largest zip that is written, in bytes: what mail and ticket systems take without a question.
pub const LARGEST_ZIP: usize = 1 << 20;
/// The largest zip that is read, in bytes. Larger than [`LARGEST_ZIP`]: newer versions may hold more.
pub const LARGEST_READ: usize = 8 << 20;
/// The largest member, in bytes unpacked.
pub const LARGEST_MEMBER: usize = 4 << 20;
/// The most that all members hold together, in bytes unpacked.
pub const LARGEST_TOGETHER: usize = 8 << 20;
/// The most members.
pub const MOST_MEMBERS: usize = 32;
/// The longest name, in bytes of UTF-8.
pub const LONGEST_NAME: usize = 64;
/// The longest comment that a zip may end with, in bytes; the format itself allows 65,535 (4.3.16).
pub const LONGEST_COMMENT: usize = 255;

/// One file of a bundle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Its name, without any folder: at most [`LONGEST_NAME`] bytes.
    pub name: String,
    /// What it holds: at most [`LARGEST_MEMBER`] bytes.
    pub bytes: Vec<u8>,
}
