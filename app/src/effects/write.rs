//! Writes a file whole or not at all, and never over another that nobody gave up.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use tempfile::{NamedTempFile, PersistError};

/// Names of one kind in one folder before it is given up.
const NAMES: u32 = 1000;

/// Whether a file that is there already may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Over {
    /// It stays; the error is [`io::ErrorKind::AlreadyExists`].
    Never,
    /// Its owner said so.
    Allowed,
}

/// Writes bytes to this path, readable by this person alone.
pub(crate) fn at(path: &Path, bytes: &[u8], over: Over) -> io::Result<()> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    // What is there already says more than that its folder can't be written to.
    match (over, path.symlink_metadata()) {
        (Over::Never, Ok(_)) => return Err(io::ErrorKind::AlreadyExists.into()),
        (Over::Allowed, Ok(_)) => return replace(path, bytes),
        (_, Err(_)) => {}
    }
    let file = filled(folder, bytes)?;
    let kept = file.persist_noclobber(path);
    kept.map(drop).map_err(|error| error.error)
}

/// Writes over a file, behind a link where the path is one; it stays as open to others as it was.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let path = path.canonicalize()?;
    let about = path.metadata()?;
    if about.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    if !about.is_file() {
        return Err(io::ErrorKind::Unsupported.into());
    }
    let folder = path.parent().ok_or(io::ErrorKind::NotFound)?;
    let file = filled(folder, bytes)?;
    file.as_file().set_permissions(about.permissions())?;
    let kept = file.persist(&path);
    kept.map(drop).map_err(|error| error.error)
}

/// Writes bytes into a new file of this folder, `stem.ending` or `stem-2.ending` and so on. Its path
/// comes back.
pub(crate) fn new_in(folder: &Path, stem: &str, ending: &str, bytes: &[u8]) -> io::Result<PathBuf> {
    let mut file = filled(folder, bytes)?;
    for number in 1..=NAMES {
        let path = folder.join(match number {
            1 => format!("{stem}.{ending}"),
            number => format!("{stem}-{number}.{ending}"),
        });
        match file.persist_noclobber(&path) {
            Ok(_) => return Ok(path),
            Err(PersistError { error, file: taken })
                if error.kind() == io::ErrorKind::AlreadyExists =>
            {
                file = taken;
            }
            Err(other) => return Err(other.error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// A file without its name, that vanishes unless it gets one.
fn filled(folder: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let mut file = NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[test]
    fn a_file_is_never_written_over_another_by_itself() {
        let folder = tempfile::tempdir().unwrap();
        let paths = [b"one".as_slice(), b"two", b"three"]
            .map(|text| new_in(folder.path(), "report", "txt", text).unwrap());
        let names = paths.each_ref().map(|path| path.file_name().unwrap());
        assert_eq!(names, ["report.txt", "report-2.txt", "report-3.txt"]);
        let taken = at(&paths[0], b"four", Over::Never).unwrap_err();
        assert_eq!(taken.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(std::fs::read(&paths[0]).unwrap(), b"one");
        at(&paths[0], b"four", Over::Allowed).unwrap();
        assert_eq!(std::fs::read(&paths[0]).unwrap(), b"four");
        let left = std::fs::read_dir(folder.path()).unwrap().count();
        assert_eq!(left, 3, "nothing half-written stays");
    }

    #[test]
    fn where_nothing_can_be_written_nothing_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let nowhere = folder.path().join("none").join("file");
        assert!(at(&nowhere, b"", Over::Never).is_err());
        assert!(new_in(&folder.path().join("none"), "a", "txt", b"").is_err());
        assert!(at(folder.path(), b"", Over::Allowed).is_err());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
