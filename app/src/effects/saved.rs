//! Connection files: those in the usual folders, and one that the person brings. Reads them, and
//! nothing else.

use std::fs::DirEntry;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::cli::{self, file::document_up_to};
use crate::wizard::{FILES_SHOWN, Remark, SavedConnection};

/// A connection that a person uses is far smaller; the window keeps it and reads it at every press.
const LARGEST_BYTES: u64 = 64 * 1024;
/// Entries of one folder that are looked at.
const ENTRIES: usize = 5000;
/// Files that are read until enough of them lead somewhere.
const READ: usize = 60;

/// The newest first. Files that can't be read or lead nowhere are left out.
pub(super) fn connections() -> Vec<SavedConnection> {
    let folders = [
        dirs::document_dir(),
        dirs::download_dir(),
        dirs::desktop_dir(),
    ];
    in_folders(folders.into_iter().flatten())
}

fn in_folders(folders: impl Iterator<Item = PathBuf>) -> Vec<SavedConnection> {
    let mut files: Vec<(SystemTime, PathBuf)> =
        folders.flat_map(|folder| files_in(&folder)).collect();
    files.sort_by(|a, b| b.cmp(a));
    files.dedup_by(|a, b| a.1 == b.1);
    let mut found: Vec<SavedConnection> = Vec::new();
    for (_, path) in files.iter().take(READ) {
        let Some(saved) = read(path) else { continue };
        // One connection that was downloaded many times is one connection.
        if found.iter().all(|other| other.target != saved.target) {
            found.push(saved);
        }
        if found.len() == FILES_SHOWN {
            break;
        }
    }
    found
}

fn files_in(folder: &Path) -> Vec<(SystemTime, PathBuf)> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let entries = entries.take(ENTRIES).filter_map(Result::ok);
    entries.filter_map(|entry| file(&entry)).collect()
}

/// A file's path and when it was last changed, if it is a connection file by its name.
fn file(entry: &DirEntry) -> Option<(SystemTime, PathBuf)> {
    let path = entry.path();
    let is_named_so = path.extension()?.eq_ignore_ascii_case("rdp");
    let about = entry.metadata().ok().filter(std::fs::Metadata::is_file)?;
    is_named_so.then(|| (about.modified().unwrap_or(SystemTime::UNIX_EPOCH), path))
}

fn read(path: &Path) -> Option<SavedConnection> {
    open(path).ok()
}

/// Reads one file; what is wrong with it is said in the window's words.
pub(super) fn open(path: &Path) -> Result<SavedConnection, Remark> {
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    let shown = path.display().to_string();
    let document = document_up_to(&shown, LARGEST_BYTES);
    let document = document.map_err(|wrong| remark(wrong.id(), &shown))?;
    let target = cli::target_of_document(&document, &shown);
    let target = target.map_err(|wrong| remark(wrong.id(), &shown))?;
    let (document, secrets) = document.without_secrets();
    Ok(SavedConnection {
        name: name.into_owned(),
        target,
        document,
        had_secrets: secrets > 0,
    })
}

fn remark(id: &str, path: &str) -> Remark {
    let id = match id {
        "file-missing" => "remark-file_missing",
        "file-no_address" => "remark-file_no_address",
        "file-two_values" => "remark-file_two_values",
        _ => "remark-file_unusable",
    };
    Remark {
        id: id.to_owned(),
        text: path.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use std::time::Duration;

    use super::*;

    #[test]
    fn the_newest_come_first_and_each_computer_once() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str, age_s: u64| {
            let path = folder.path().join(name);
            std::fs::write(&path, text).unwrap();
            let changed = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000 - age_s);
            let file = std::fs::File::options().write(true).open(&path).unwrap();
            file.set_modified(changed).unwrap();
        };
        write("old.rdp", "full address:s:pc-1\r\n", 300);
        write("Work.RDP", "full address:s:pc-2:3390\r\n", 200);
        write("Work (1).rdp", "full address:s:pc-2:3390\r\n", 100);
        write("broken.rdp", "nothing\r\n", 50);
        write("notes.txt", "full address:s:pc-3\r\n", 10);
        std::fs::create_dir(folder.path().join("folder.rdp")).unwrap();
        let found = in_folders([folder.path().to_owned()].into_iter());
        let told: Vec<(String, String)> = found
            .iter()
            .map(|saved| (saved.name.clone(), saved.target.to_string()))
            .collect();
        assert_eq!(
            told,
            [
                ("Work (1)".to_owned(), "pc-2:3390".to_owned()),
                ("old".to_owned(), "pc-1".to_owned())
            ]
        );
    }

    #[test]
    fn what_is_wrong_with_a_file_is_said() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.rdp");
        assert_eq!(open(&path).unwrap_err().id, "remark-file_missing");
        for (bytes, id) in [
            (b"username:s:a".as_slice(), "remark-file_no_address"),
            (
                b"full address:s:a\nfull address:s:b",
                "remark-file_two_values",
            ),
            (b"MZ\0\0", "remark-file_unusable"),
            (b"full address:s:a b", "remark-file_unusable"),
        ] {
            std::fs::write(&path, bytes).unwrap();
            assert_eq!(open(&path).unwrap_err().id, id);
        }
        std::fs::write(&path, "full address:s:pc\npassword 51:b:0102\n").unwrap();
        let saved = open(&path).unwrap();
        assert_eq!(saved.document.all("password 51").count(), 0);
        assert!(saved.had_secrets);
        std::fs::write(&path, vec![b'\n'; 100_000]).unwrap();
        assert_eq!(open(&path).unwrap_err().id, "remark-file_unusable");
    }

    #[test]
    fn a_folder_that_is_missing_has_none() {
        assert!(in_folders([PathBuf::from("/nowhere/at/all")].into_iter()).is_empty());
    }
}
