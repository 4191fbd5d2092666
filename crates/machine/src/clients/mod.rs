//! Which Remote Desktop programs are on this computer, and in which version.
//!
//! Looks at files only: must not start a program to ask it, and must not say whether a version is old.

#[cfg(any(all(unix, not(target_os = "macos")), test))]
mod dpkg;
#[cfg(all(test, unix))]
mod fixture;
#[cfg(any(target_os = "macos", test))]
mod macos;
mod search;
#[cfg(any(all(unix, not(target_os = "macos")), test))]
mod unix;
#[cfg(windows)]
mod version;
#[cfg(any(windows, test))]
mod windows;

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use strum::EnumIter;

/// A Remote Desktop program; the order is the one in which they are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumIter, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClientKind {
    /// Windows' own, mstsc.exe, which can be uninstalled since Windows 11 23H2.
    Mstsc,
    /// Microsoft's for macOS; on Windows it reaches no single computers.
    WindowsApp,
    /// What that one was called before.
    MicrosoftRemoteDesktop,
    /// Remmina.
    Remmina,
    /// GNOME's.
    GnomeConnections,
    /// KDE's.
    Krdc,
    /// FreeRDP's own programs.
    Freerdp,
    /// GNOME's old one.
    Vinagre,
    /// rdesktop, of which no new version comes.
    Rdesktop,
    /// Microsoft's for workspaces (`msrdc.exe`).
    Msrdc,
    /// MobaXterm.
    MobaXterm,
    /// Royal TS.
    RoyalTs,
    /// mRemoteNG.
    MRemoteNg,
    /// Remote Desktop Connection Manager.
    RdcMan,
}

impl ClientKind {
    /// The product's name, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Self::Mstsc => "Remote Desktop Connection",
            Self::WindowsApp => "Windows App",
            Self::MicrosoftRemoteDesktop => "Microsoft Remote Desktop",
            Self::Remmina => "Remmina",
            Self::GnomeConnections => "GNOME Connections",
            Self::Krdc => "KRDC",
            Self::Freerdp => "FreeRDP",
            Self::Vinagre => "Vinagre",
            Self::Rdesktop => "rdesktop",
            Self::Msrdc => "Microsoft Remote Desktop client (MSRDC)",
            Self::MobaXterm => "MobaXterm",
            Self::RoyalTs => "Royal TS",
            Self::MRemoteNg => "mRemoteNG",
            Self::RdcMan => "Remote Desktop Connection Manager",
        }
    }
}

/// A program that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Client {
    /// Which.
    pub kind: ClientKind,
    /// Its version: of the file on Windows, of the package on Debian's kin, of the application on
    /// macOS; `None` where that is not known.
    #[serde(default)]
    pub version: Option<String>,
    /// Where it was found; may hold a person's name.
    pub path: PathBuf,
}

/// The programs that are here, the usual ones first; `None` where this computer does not say.
///
/// Reads folders and small files, some milliseconds; one on a network drive that is gone can take
/// long, so not for a task that must not block.
pub fn clients() -> Option<Vec<Client>> {
    #[cfg(windows)]
    let mut found = windows::clients(&windows::places()?, &version::of_file);
    #[cfg(target_os = "macos")]
    let mut found = macos::clients(&macos::applications(), &macos::folders());
    #[cfg(all(unix, not(target_os = "macos")))]
    let mut found = unix::clients(std::path::Path::new("/"), &unix::folders());
    // Stable: of one kind, the one that a person would start by its name stays first.
    found.sort_by_key(|client| client.kind);
    Some(found)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[test]
    fn what_is_found_here_is_a_file_and_the_usual_ones_stand_first() {
        let clients = clients().unwrap();
        assert!(clients.iter().all(|client| client.path.exists()));
        assert!(clients.is_sorted_by_key(|client| client.kind));
    }
}
