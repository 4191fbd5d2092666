//! macOS: the names of all processes (libproc.h, proc_name).
//!
//! Must not read a command line: passwords stand there.
#![allow(unsafe_code, reason = "libproc has no safe interface")]

use std::collections::BTreeSet;

use crate::Unread;

/// The kernel keeps so many bytes of a name (sys/proc_info.h, `2 * MAXCOMLEN`).
const LONGEST: usize = 32;
/// Processes that come while the list is read have room, too.
const SPARE: usize = 64;

pub(super) fn running(names: &[&str]) -> Result<Vec<String>, Unread> {
    let found: BTreeSet<Vec<u8>> = processes()?.into_iter().filter_map(name).collect();
    let runs = |name: &&&str| {
        let bytes = name.as_bytes();
        found.contains(bytes.get(..LONGEST).unwrap_or(bytes))
    };
    let known = names.iter().filter(runs);
    Ok(known.map(|name| (*name).to_owned()).collect())
}

/// The numbers of all processes.
fn processes() -> Result<Vec<libc::pid_t>, Unread> {
    // SAFETY: without a buffer the call only counts.
    let count = unsafe { libc::proc_listallpids(std::ptr::null_mut(), 0) };
    let count = usize::try_from(count).map_err(|_| Unread::Failed)?;
    let mut all: Vec<libc::pid_t> = vec![0; count + SPARE];
    let room = i32::try_from(size_of_val(all.as_slice())).map_err(|_| Unread::Failed)?;
    // SAFETY: the buffer has as many bytes as the call is told.
    let count = unsafe { libc::proc_listallpids(all.as_mut_ptr().cast(), room) };
    match usize::try_from(count) {
        Ok(count) if count > 0 => {
            all.truncate(count);
            Ok(all)
        }
        _ => Err(Unread::Failed),
    }
}

/// One that ended meanwhile has no name any more.
fn name(process: libc::pid_t) -> Option<Vec<u8>> {
    // One more, which stays zero.
    let mut name = vec![0_u8; LONGEST + 1];
    let room = u32::try_from(name.len()).ok()?;
    // SAFETY: the buffer has as many bytes as the call is told.
    let length = unsafe { libc::proc_name(process, name.as_mut_ptr().cast(), room) };
    name.truncate(usize::try_from(length).ok()?);
    (!name.is_empty()).then_some(name)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[test]
    fn this_process_runs() {
        let own = name(std::process::id().cast_signed()).unwrap();
        let own = String::from_utf8(own).unwrap();
        let found = running(&[&own, "rdp-first-aid-none"]);
        assert_eq!(found.unwrap(), [own]);
    }
}
