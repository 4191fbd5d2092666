//! Programs by their names, in folders.
//!
//! Must not start what it finds, and must not look where a shell would not.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::{Client, ClientKind};

/// A kind with the names of its programs, the usual one first.
pub(super) type Names = (ClientKind, &'static [&'static str]);

/// The folders in which a shell looks for programs. A relative one means another place each time.
pub(super) fn path() -> Vec<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .filter(|folder| folder.is_absolute())
        .collect()
}

/// Each program that is there: the first of its name, and once where two names lead to one file.
pub(super) fn programs(
    names: &[Names],
    folders: &[PathBuf],
    version: &dyn Fn(ClientKind, &Path) -> Option<String>,
) -> Vec<Client> {
    let mut files = BTreeSet::new();
    let mut found = Vec::new();
    for (kind, names) in names {
        for name in *names {
            let mut places = folders.iter().map(|folder| folder.join(name));
            let Some(path) = places.find(|path| is_program(path)) else {
                continue;
            };
            let file = path.canonicalize().unwrap_or_else(|_| path.clone());
            if !files.contains(&file) {
                let version = version(*kind, &file);
                found.push(Client {
                    kind: *kind,
                    version,
                    path,
                });
                files.insert(file);
            }
        }
    }
    found
}

/// A file that may be started.
#[cfg(unix)]
fn is_program(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;

    path.metadata()
        .is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_program(path: &Path) -> bool {
    path.is_file()
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::super::fixture;
    use super::*;

    const NAMES: &[Names] = &[(ClientKind::Freerdp, &["xfreerdp", "xfreerdp3"])];

    fn found(folders: &[PathBuf]) -> Vec<PathBuf> {
        programs(NAMES, folders, &|_, _| None)
            .into_iter()
            .map(|client| client.path)
            .collect()
    }

    #[test]
    fn the_first_of_a_name_is_found_and_two_names_of_one_file_count_once() {
        let root = tempfile::tempdir().unwrap();
        let folders = ["a", "b", "c"].map(|name| root.path().join(name));
        assert_eq!(found(&folders), Vec::<PathBuf>::new());
        fixture::program(&folders[1].join("xfreerdp3"));
        fixture::program(&folders[2].join("xfreerdp3"));
        assert_eq!(found(&folders), [folders[1].join("xfreerdp3")]);
        std::os::unix::fs::symlink("xfreerdp3", folders[1].join("xfreerdp")).unwrap();
        assert_eq!(found(&folders), [folders[1].join("xfreerdp")]);
    }

    #[test]
    fn what_cannot_be_started_is_no_program() {
        let root = tempfile::tempdir().unwrap();
        let folders = [root.path().to_owned()];
        std::fs::create_dir(root.path().join("xfreerdp")).unwrap();
        fixture::text(&root.path().join("xfreerdp3"), "notes");
        assert_eq!(found(&folders), Vec::<PathBuf>::new());
        std::os::unix::fs::symlink("gone", root.path().join("sdl-freerdp")).unwrap();
        assert_eq!(found(&folders), Vec::<PathBuf>::new());
    }
}
