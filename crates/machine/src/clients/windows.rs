//! Windows: its own client in the system's folder, others where their installers put them, FreeRDP and
//! RDCMan on the search path, the Windows App among the packages of the Store.
//!
//! Says nothing of programs that were unpacked elsewhere by hand.
#![cfg_attr(
    windows,
    allow(unsafe_code, reason = "kernel32 has no safe interface in windows-sys")
)]

use std::path::{Path, PathBuf};

use super::search::{self, Names};
use super::{Client, ClientKind};

const MSTSC: &str = "mstsc.exe";
const PROGRAMS: &[Names] = &[
    (
        ClientKind::Freerdp,
        &["wfreerdp.exe", "sdl-freerdp.exe", "sdl3-freerdp.exe"],
    ),
    (ClientKind::RdcMan, &["RDCMan.exe"]),
];
/// Where installers put a program, below each of the folders for programs.
const INSTALLED: [(ClientKind, &[&str]); 4] = [
    (ClientKind::Msrdc, &["Remote Desktop", "msrdc.exe"]),
    (
        ClientKind::MobaXterm,
        &["Mobatek", "MobaXterm", "MobaXterm.exe"],
    ),
    (ClientKind::MRemoteNg, &["mRemoteNG", "mRemoteNG.exe"]),
    (
        ClientKind::RdcMan,
        &[
            "Microsoft",
            "Remote Desktop Connection Manager",
            "RDCMan.exe",
        ],
    ),
];
/// Below a person's own data.
const MSRDC_OF_PERSON: &[&str] = &["Apps", "Remote Desktop", "msrdc.exe"];
/// Each version of Royal TS has a folder of its own, `Royal TS V7`.
const ROYAL_TS: (&str, &str) = ("Royal TS V", "RoyalTS.exe");
/// A folder for programs has some hundred others in it.
const MOST_FOLDERS: usize = 10_000;

/// What the Windows App's package is called before its version: its first name was Windows 365.
const WINDOWS_APP: &str = "MicrosoftCorporationII.Windows365_";
/// Where the Store unpacks, below the folder for programs.
const STORE: &str = "WindowsApps";
#[cfg(windows)]
const PACKAGES: &str = concat!(
    r"Software\Classes\Local Settings\Software\Microsoft\Windows",
    r"\CurrentVersion\AppModel\Repository\Packages"
);

/// The folders in which programs are looked for. Those that are not there are left out.
#[derive(Default)]
pub(super) struct Places {
    /// Windows' own programs.
    pub(super) system: PathBuf,
    /// The search path.
    pub(super) path: Vec<PathBuf>,
    /// `%ProgramFiles%` and `%ProgramFiles(x86)%`.
    pub(super) programs: Vec<PathBuf>,
    /// `%LOCALAPPDATA%`.
    pub(super) person: Option<PathBuf>,
    /// The full names of this person's packages from the Store.
    pub(super) packages: Vec<String>,
}

pub(super) fn clients(places: &Places, version: &dyn Fn(&Path) -> Option<String>) -> Vec<Client> {
    let mut found = Vec::new();
    let mut add = |kind: ClientKind, path: PathBuf| {
        let known = |client: &Client| client.kind == kind && is_same(&client.path, &path);
        if path.is_file() && !found.iter().any(known) {
            let version = version(&path);
            found.push(Client {
                kind,
                version,
                path,
            });
        }
    };
    add(ClientKind::Mstsc, places.system.join(MSTSC));
    for folder in &places.programs {
        for (kind, parts) in INSTALLED {
            add(kind, below(folder, parts));
        }
        for royal in royal_ts(folder) {
            add(ClientKind::RoyalTs, royal);
        }
    }
    if let Some(person) = &places.person {
        add(ClientKind::Msrdc, below(person, MSRDC_OF_PERSON));
    }
    for client in search::programs(PROGRAMS, &places.path, &|_, _| None) {
        add(client.kind, client.path);
    }
    found.extend(windows_app(&places.packages, places.programs.first()));
    found
}

fn below(folder: &Path, parts: &[&str]) -> PathBuf {
    folder.join(parts.iter().collect::<PathBuf>())
}

fn is_same(one: &Path, other: &Path) -> bool {
    one == other
        || one
            .canonicalize()
            .ok()
            .is_some_and(|one| other.canonicalize().ok() == Some(one))
}

/// The newest first.
fn royal_ts(folder: &Path) -> Vec<PathBuf> {
    let (start, program) = ROYAL_TS;
    let folders = folder.read_dir().into_iter().flatten().take(MOST_FOLDERS);
    let mut found: Vec<(u32, PathBuf)> = folders
        .filter_map(Result::ok)
        .filter_map(|folder| {
            let name = folder.file_name();
            let number = name.to_str()?.strip_prefix(start)?.trim().parse().ok()?;
            Some((number, folder.path().join(program)))
        })
        .collect();
    found.sort_unstable_by(|one, other| other.cmp(one));
    found.into_iter().map(|(_, path)| path).collect()
}

/// A package of a language or a scale has a word before its last part; the program's own has none:
/// `MicrosoftCorporationII.Windows365_2.0.285.0_x64__8wekyb3d8bbwe`.
fn windows_app(packages: &[String], programs: Option<&PathBuf>) -> Option<Client> {
    let versions = packages.iter().filter_map(|package| {
        let start = package.get(..WINDOWS_APP.len())?;
        let rest = package.get(WINDOWS_APP.len()..)?;
        let mut parts = rest.split('_');
        let version = parts
            .next()
            .filter(|_| start.eq_ignore_ascii_case(WINDOWS_APP))?;
        let [_architecture, ""] = [parts.next()?, parts.next()?] else {
            return None;
        };
        Some((numbers(version)?, version, package))
    });
    let (_, version, package) = versions.max()?;
    Some(Client {
        kind: ClientKind::WindowsApp,
        version: Some(version.to_owned()),
        path: programs?.join(STORE).join(package),
    })
}

/// A package's version has four numbers.
fn numbers(version: &str) -> Option<[u16; 4]> {
    let parts: Option<Vec<u16>> = version.split('.').map(|part| part.parse().ok()).collect();
    parts?.try_into().ok()
}

#[cfg(windows)]
pub(super) fn places() -> Option<Places> {
    let folder = |name: &str| {
        let folder = std::env::var_os(name).map(PathBuf::from);
        folder.filter(|folder| folder.is_absolute())
    };
    let mut programs: Vec<PathBuf> = ["ProgramFiles", "ProgramFiles(x86)"]
        .into_iter()
        .filter_map(folder)
        .collect();
    programs.dedup();
    let packages = crate::registry::Key::of_person(PACKAGES).map(|key| key.names());
    Some(Places {
        system: system_folder()?,
        path: search::path(),
        programs,
        person: folder("LOCALAPPDATA"),
        packages: packages.and_then(Result::ok).unwrap_or_default(),
    })
}

/// The folder that holds Windows' own programs.
#[cfg(windows)]
fn system_folder() -> Option<PathBuf> {
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

#[cfg(test)]
mod tests;
