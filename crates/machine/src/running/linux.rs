//! Linux: the short names of all processes (proc(5), `/proc/[pid]/comm`).
//!
//! Must not read a command line: passwords stand there.

use std::collections::BTreeSet;
use std::path::Path;

use crate::{Unread, file};

/// The kernel keeps so many bytes of a name (`TASK_COMM_LEN` without its zero).
const SHORT: usize = 15;
/// Such a file has one short line.
const LONGEST: u64 = 4096;

pub(super) fn running(processes: &Path, names: &[&str]) -> Result<Vec<String>, Unread> {
    let folders = processes.read_dir().map_err(|error| match error.kind() {
        std::io::ErrorKind::PermissionDenied => Unread::NoPermission,
        std::io::ErrorKind::NotFound => Unread::Unsupported,
        _ => Unread::Failed,
    })?;
    let is_number = |name: &str| !name.is_empty() && name.bytes().all(|b| b.is_ascii_digit());
    let found: BTreeSet<String> = folders
        .filter_map(Result::ok)
        .filter(|folder| folder.file_name().to_str().is_some_and(is_number))
        // One that ended meanwhile has no name any more.
        .filter_map(|folder| file::text(&folder.path().join("comm"), LONGEST))
        .map(|name| name.trim_end_matches('\n').to_owned())
        .collect();
    let runs = |name: &&&str| found.contains(&short(name));
    Ok(names
        .iter()
        .filter(runs)
        .map(|name| (*name).to_owned())
        .collect())
}

/// What the kernel keeps, as the file is read: half a character at the end is replaced.
fn short(name: &str) -> String {
    let bytes = name.as_bytes().get(..SHORT).unwrap_or(name.as_bytes());
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[test]
    fn long_names_are_known_by_what_the_kernel_keeps() {
        let root = tempfile::tempdir().unwrap();
        let asked = [
            "zstunnel",
            "a-quite-long-one-of-many",
            "prüfungsdienstü",
            "absent",
        ];
        let find = || running(root.path(), &asked).unwrap();
        assert_eq!(find(), Vec::<String>::new());
        let process = |id: &str, name: &[u8]| {
            let folder = root.path().join(id);
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(folder.join("comm"), name).unwrap();
        };
        process("17", b"a-quite-long-on\n");
        process("self", b"absent\n");
        process("18", b"zstunnel\n");
        process("19", "prüfungsdienstü\n".as_bytes().get(..15).unwrap());
        process("20", &[b'x'; 9000]);
        process("21", b"");
        assert_eq!(
            find(),
            ["zstunnel", "a-quite-long-one-of-many", "prüfungsdienstü"]
        );
    }

    #[test]
    fn without_a_list_of_processes_nothing_is_said() {
        let root = tempfile::tempdir().unwrap();
        let absent = running(&root.path().join("proc"), &["a"]);
        assert_eq!(absent, Err(Unread::Unsupported));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn this_process_runs() {
        let own = std::fs::read_to_string("/proc/self/comm").unwrap();
        let own = own.trim_end();
        let found = running(Path::new("/proc"), &[own, "rdp-first-aid-none"]);
        assert_eq!(found.unwrap(), [own]);
    }
}
