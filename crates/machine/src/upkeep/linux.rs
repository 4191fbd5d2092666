//! Linux: the mark that Debian's packages leave (update-notifier-common, `notify-reboot-required`).
//!
//! Where there is no dpkg nobody leaves it, and its absence must not be taken for "no".

use std::path::Path;

use crate::Unread;

const MARKS: [&str; 2] = ["run/reboot-required", "var/run/reboot-required"];
const DPKG: &str = "var/lib/dpkg/status";

pub(super) fn restart_pending(root: &Path) -> Result<bool, Unread> {
    if !root.join(DPKG).is_file() {
        return Err(Unread::Unsupported);
    }
    Ok(MARKS.iter().any(|mark| root.join(mark).exists()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[test]
    fn the_mark_counts_where_there_is_dpkg() {
        for mark in MARKS {
            let root = tempfile::tempdir().unwrap();
            let make = |file: &str| {
                let path = root.path().join(file);
                std::fs::create_dir_all(path.parent().unwrap()).unwrap();
                std::fs::write(path, "").unwrap();
            };
            let pending = || restart_pending(root.path());
            assert_eq!(pending(), Err(Unread::Unsupported));
            make(DPKG);
            assert_eq!(pending(), Ok(false));
            make(mark);
            assert_eq!(pending(), Ok(true));
        }
    }
}
