//! Windows: its own client in the system's folder, FreeRDP on the search path.
#![cfg_attr(
    windows,
    allow(unsafe_code, reason = "kernel32 has no safe interface in windows-sys")
)]

use std::path::{Path, PathBuf};

use super::search::{self, Names};
use super::{Client, ClientKind};

const MSTSC: &str = "mstsc.exe";
const PROGRAMS: &[Names] = &[(
    ClientKind::Freerdp,
    &["wfreerdp.exe", "sdl-freerdp.exe", "sdl3-freerdp.exe"],
)];

pub(super) fn clients(
    system: &Path,
    folders: &[PathBuf],
    version: &dyn Fn(&Path) -> Option<String>,
) -> Vec<Client> {
    let own = Some(system.join(MSTSC)).filter(|path| path.is_file());
    let own = own.map(|path| Client {
        kind: ClientKind::Mstsc,
        version: version(&path),
        path,
    });
    let others = search::programs(PROGRAMS, folders, &|_, program| version(program));
    own.into_iter().chain(others).collect()
}

/// The folder that holds Windows' own programs.
#[cfg(windows)]
pub(super) fn system_folder() -> Option<PathBuf> {
    use std::os::windows::ffi::OsStringExt as _;
    use windows_sys::Win32::System::SystemInformation::GetSystemDirectoryW;

    /// The longest path of old (`MAX_PATH`), in units of UTF-16.
    const LONGEST: usize = 260;
    let mut units = [0_u16; LONGEST];
    let room = u32::try_from(units.len()).ok()?;
    // SAFETY: the buffer has as many units as the call is told, and outlives it.
    let length = unsafe { GetSystemDirectoryW(units.as_mut_ptr(), room) };
    // 0 where it can't be told, more than there is room for where the path is too long.
    let path = units.get(..usize::try_from(length).ok()?)?;
    let folder = PathBuf::from(std::ffi::OsString::from_wide(path));
    folder.is_absolute().then_some(folder)
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::super::fixture;
    use super::*;

    #[test]
    fn windows_own_client_is_found_in_its_folder_alone() {
        let root = tempfile::tempdir().unwrap();
        let folders = ["System32", "tools"].map(|name| root.path().join(name));
        let [system, tools] = &folders;
        let found = || clients(system, &folders, &|_| Some("10.0.26100.1".to_owned()));
        fixture::program(&tools.join(MSTSC));
        assert_eq!(found(), []);
        fixture::program(&tools.join("wfreerdp.exe"));
        let kinds: Vec<_> = found().iter().map(|client| client.kind).collect();
        assert_eq!(kinds, [ClientKind::Freerdp]);
        fixture::text(&system.join(MSTSC), "MZ");
        let found = found();
        let first = found.first().unwrap();
        assert_eq!(first.kind, ClientKind::Mstsc);
        assert_eq!(first.path, system.join(MSTSC));
        assert_eq!(first.version.as_deref(), Some("10.0.26100.1"));
        assert_eq!(found.len(), 2);
    }
}
