//! Linux: the usual programs on the search path and from Flatpak; versions from dpkg where it keeps them.
//!
//! Says nothing of programs under other names, in containers or unpacked by hand.

use std::path::{Path, PathBuf};

use super::search::{self, Names};
use super::{Client, ClientKind, dpkg};

const PROGRAMS: &[Names] = &[
    (ClientKind::Remmina, &["remmina", "org.remmina.Remmina"]),
    (
        ClientKind::GnomeConnections,
        &["gnome-connections", "org.gnome.Connections"],
    ),
    (ClientKind::Krdc, &["krdc", "org.kde.krdc"]),
    (
        ClientKind::Freerdp,
        &[
            "xfreerdp3",
            "xfreerdp",
            "sdl-freerdp3",
            "sdl-freerdp",
            "wlfreerdp3",
            "wlfreerdp",
            "com.freerdp.FreeRDP",
        ],
    ),
    (ClientKind::Vinagre, &["vinagre"]),
    (ClientKind::Rdesktop, &["rdesktop"]),
];

/// Where Flatpak puts what starts its programs, for all and for one person.
const FLATPAK: &str = "/var/lib/flatpak/exports/bin";
const FLATPAK_AT_HOME: &str = ".local/share/flatpak/exports/bin";

/// The Debian packages that have a kind's programs.
fn packages(kind: ClientKind) -> &'static [&'static str] {
    match kind {
        ClientKind::Remmina => &["remmina"],
        ClientKind::GnomeConnections => &["gnome-connections"],
        ClientKind::Krdc => &["krdc"],
        ClientKind::Freerdp => &[
            "freerdp3-x11",
            "freerdp2-x11",
            "freerdp3-sdl",
            "freerdp3-wayland",
            "freerdp2-wayland",
        ],
        ClientKind::Vinagre => &["vinagre"],
        ClientKind::Rdesktop => &["rdesktop"],
        _ => &[],
    }
}

/// The search path, and Flatpak's folders, which are not on it everywhere.
#[cfg(all(unix, not(target_os = "macos")))]
pub(super) fn folders() -> Vec<PathBuf> {
    let mut folders = search::path();
    folders.push(PathBuf::from(FLATPAK));
    let home = std::env::home_dir().filter(|home| home.is_absolute());
    folders.extend(home.map(|home| home.join(FLATPAK_AT_HOME)));
    folders
}

pub(super) fn clients(root: &Path, folders: &[PathBuf]) -> Vec<Client> {
    let root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
    search::programs(PROGRAMS, folders, &|kind, program| {
        dpkg::version(&root, program, packages(kind))
    })
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::super::fixture;
    use super::*;

    #[test]
    fn programs_of_packages_have_a_version_and_others_have_none() {
        let root = tempfile::tempdir().unwrap();
        let root = root.path();
        let bin = root.join("usr/bin");
        let flatpak = root.join("var/lib/flatpak/exports/bin");
        for program in ["xfreerdp", "krdc"] {
            fixture::program(&bin.join(program));
        }
        fixture::program(&flatpak.join("org.remmina.Remmina"));
        let records = root.join("var/lib/dpkg");
        let list = records.join("info/freerdp2-x11.list");
        fixture::text(&list, "/usr/bin/xfreerdp\n");
        let status = "Package: freerdp2-x11\nStatus: install ok installed\nVersion: 2.11.7\n";
        fixture::text(&records.join("status"), status);
        let found = clients(root, &[bin, flatpak]);
        let found: Vec<_> = found
            .iter()
            .map(|client| (client.kind, client.version.as_deref()))
            .collect();
        let expected = [
            (ClientKind::Remmina, None),
            (ClientKind::Krdc, None),
            (ClientKind::Freerdp, Some("2.11.7")),
        ];
        assert_eq!(found, expected);
    }
}
