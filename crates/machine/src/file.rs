//! Small files of the system as text, within a bound.
//!
//! Must not wait on pipes or devices, and must not read without an end.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

/// The text of a regular file of at most `limit` bytes; bytes that are no UTF-8 are replaced.
pub(crate) fn text(path: &Path, limit: u64) -> Option<String> {
    // A pipe would be waited on.
    let length = path
        .metadata()
        .ok()
        .filter(std::fs::Metadata::is_file)?
        .len();
    if length > limit {
        return None;
    }
    let mut bytes = Vec::new();
    let file = File::open(path).ok()?;
    // What grows meanwhile is cut.
    file.take(limit).read_to_end(&mut bytes).ok()?;
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[test]
    fn only_files_of_a_bounded_size_are_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("notes");
        std::fs::write(&path, b"four\xff").unwrap();
        assert_eq!(text(&path, 5).as_deref(), Some("four\u{fffd}"));
        assert_eq!(text(&path, 4), None);
        assert_eq!(text(folder.path(), 5), None);
        assert_eq!(text(&folder.path().join("none"), 5), None);
    }
}
