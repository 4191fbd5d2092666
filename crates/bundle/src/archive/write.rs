//! Members written as a zip, the same bytes for the same members on every system.
//!
//! It must write nothing that [`unpack`](super::unpack) would refuse, and nothing of this machine: no time,
//! no owner, no system.

use std::io::{Cursor, Write as _};

use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

use super::bounds::{check_count, check_sizes};
use super::{LARGEST_ZIP, Member, PackError, Refused, name};

/// What everyone may read, and the owner change.
const MODE: u32 = 0o644;
/// Deflate's usual effort.
const EFFORT: i64 = 6;

/// The zip of these members, in their order: deflate, 1980-01-01 00:00, mode 644, as if made on Unix.
///
/// Fails above [`LARGEST_ZIP`] bytes, and for members that [`unpack`](super::unpack) would refuse.
pub fn pack(members: &[Member]) -> Result<Vec<u8>, PackError> {
    check(members)?;
    let zip = written(members)?;
    if zip.len() > LARGEST_ZIP {
        return Err(PackError::TooLarge {
            bytes: zip.len(),
            at_most: LARGEST_ZIP,
        });
    }
    Ok(zip)
}

fn check(members: &[Member]) -> Result<(), Refused> {
    check_count(members.len())?;
    for (place, member) in (1..).zip(members) {
        name::check(&member.name, place)?;
    }
    let named = || members.iter().map(|member| member.name.as_str());
    let sizes = members.iter().map(|member| member.bytes.len());
    check_sizes(named().zip(sizes))?;
    name::check_each_once(named())
}

fn written(members: &[Member]) -> Result<Vec<u8>, ZipError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for member in members {
        zip.start_file(member.name.as_str(), options())?;
        zip.write_all(&member.bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// All that the writer would otherwise take from the machine or from its own defaults.
fn options() -> SimpleFileOptions {
    SimpleFileOptions::default()
        .system(System::Unix)
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(EFFORT))
        .last_modified_time(DateTime::DEFAULT)
        .unix_permissions(MODE)
        .large_file(false)
}
