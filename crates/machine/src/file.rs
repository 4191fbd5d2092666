//! Small files of the system as text, within a bound.
//!
//! Must not wait on pipes or devices, and must not read without an end.

use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _, Take};
use std::path::Path;

/// The text of a regular file of at most `limit` bytes; bytes that are no UTF-8 are replaced.
pub(crate) fn text(path: &Path, limit: u64) -> Option<String> {
    let mut bytes = Vec::new();
    opened(path, limit)?.read_to_end(&mut bytes).ok()?;
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

/// The lines of such a file, one at a time: for those that are large.
#[cfg_attr(
    target_os = "macos",
    allow(dead_code, reason = "no file there is so large")
)]
pub(crate) fn lines(path: &Path, limit: u64) -> Option<impl Iterator<Item = String> + use<>> {
    let lines = BufReader::new(opened(path, limit)?).split(b'\n');
    Some(lines.map_while(|line| Some(String::from_utf8_lossy(&line.ok()?).into_owned())))
}

fn opened(path: &Path, limit: u64) -> Option<Take<File>> {
    // A pipe would be waited on.
    let about = path.metadata().ok().filter(std::fs::Metadata::is_file)?;
    let file = File::open(path).ok()?;
    // What grows meanwhile is cut.
    (about.len() <= limit).then(|| file.take(limit))
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
