//! A zip from anyone, read back into members.
//!
//! It must give all members or none, and unpack nothing before every record has been looked at.

use super::inflate::unpacked;
use super::layout::slots;
use super::{LARGEST_MEMBER, LARGEST_TOGETHER, Member, Refused};

/// The members of a zip, in the order of its directory. Members with unknown names are kept.
///
/// At most [`LARGEST_READ`](super::LARGEST_READ) bytes are read, and at most [`LARGEST_TOGETHER`] bytes
/// are kept. Store and deflate (4.4.5), descriptors (4.3.9), extra fields (4.5) that change nothing, a
/// short comment and any timestamps are read; the first thing that is not sound is the error.
pub fn unpack(bytes: &[u8]) -> Result<Vec<Member>, Refused> {
    let mut members = Vec::new();
    let mut room = LARGEST_TOGETHER;
    for slot in slots(bytes)? {
        let unpacked = unpacked(&slot, room.min(LARGEST_MEMBER))?;
        room = room.saturating_sub(unpacked.len());
        members.push(slot.member(unpacked));
    }
    Ok(members)
}
