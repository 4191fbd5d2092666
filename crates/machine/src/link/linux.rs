//! Linux: what the kernel says of Wi-Fi.

use std::path::Path;

use super::wireless;
use crate::{Unread, file};

const TABLE: &str = "proc/net/wireless";
/// The table has a line an adapter.
const LONGEST: u64 = 64 * 1024;

pub(super) fn wifi_signal_percent(root: &Path) -> Result<u8, Unread> {
    let table = file::text(&root.join(TABLE), LONGEST).ok_or(Unread::Unsupported)?;
    wireless::percent(&table).ok_or(Unread::Unsupported)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[test]
    fn without_wifi_there_is_no_signal() {
        let root = tempfile::tempdir().unwrap();
        let find = || wifi_signal_percent(root.path());
        assert_eq!(find(), Err(Unread::Unsupported));
        std::fs::create_dir_all(root.path().join("proc/net")).unwrap();
        std::fs::write(root.path().join(TABLE), "a\nb\n wlan0: 0000 35.\n").unwrap();
        assert_eq!(find(), Ok(50));
    }
}
