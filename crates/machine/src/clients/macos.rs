//! macOS: applications by their bundles, and FreeRDP where Homebrew puts it.
//!
//! A bundle whose Info.plist is binary is found, and its version is not known.

use std::path::{Path, PathBuf};

use super::search::{self, Names};
use super::{Client, ClientKind};
use crate::{file, plist};

const BUNDLES: [(ClientKind, &str); 2] = [
    (ClientKind::WindowsApp, "Windows App.app"),
    (
        ClientKind::MicrosoftRemoteDesktop,
        "Microsoft Remote Desktop.app",
    ),
];
const PROGRAMS: &[Names] = &[(
    ClientKind::Freerdp,
    &["sdl-freerdp", "sdl-freerdp3", "xfreerdp", "xfreerdp3"],
)];
/// An Info.plist has some kilobytes.
const LONGEST: u64 = 1024 * 1024;

/// Where applications stand, for all and for one person.
#[cfg(target_os = "macos")]
pub(super) fn applications() -> Vec<PathBuf> {
    const APPLICATIONS: &str = "Applications";
    let home = std::env::home_dir().filter(|home| home.is_absolute());
    [Some(PathBuf::from("/")), home]
        .into_iter()
        .flatten()
        .map(|folder| folder.join(APPLICATIONS))
        .collect()
}

/// The search path, which is short for what the Finder starts, and Homebrew's folders.
#[cfg(target_os = "macos")]
pub(super) fn folders() -> Vec<PathBuf> {
    let mut folders = search::path();
    folders.extend(["/opt/homebrew/bin", "/usr/local/bin"].map(PathBuf::from));
    folders
}

pub(super) fn clients(applications: &[PathBuf], folders: &[PathBuf]) -> Vec<Client> {
    let mut found = Vec::new();
    for (kind, name) in BUNDLES {
        let mut places = applications.iter().map(|folder| folder.join(name));
        found.extend(places.find(|path| path.is_dir()).map(|path| Client {
            kind,
            version: version(&path),
            path,
        }));
    }
    found.extend(search::programs(PROGRAMS, folders, &|_, _| None));
    found
}

fn version(bundle: &Path) -> Option<String> {
    let xml = file::text(&bundle.join("Contents/Info.plist"), LONGEST)?;
    plist::read(&xml, |list| list.text("CFBundleShortVersionString")).flatten()
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::super::fixture;
    use super::*;

    #[test]
    fn applications_have_their_bundles_version() {
        let root = tempfile::tempdir().unwrap();
        let folders = ["Applications", "home/Applications", "bin"].map(|f| root.path().join(f));
        let [all, own, bin] = &folders;
        assert_eq!(clients(&folders[..2], &folders[2..]), []);
        let version = "<key>CFBundleShortVersionString</key><string>11.0.4</string>";
        let xml = &format!("<plist><dict>{version}</dict></plist>");
        fixture::text(&own.join("Windows App.app/Contents/Info.plist"), xml);
        let binary = "bplist00";
        let old = all.join("Microsoft Remote Desktop.app");
        fixture::text(&old.join("Contents/Info.plist"), binary);
        fixture::program(&bin.join("sdl-freerdp"));
        let found = clients(&folders[..2], &folders[2..]);
        let found: Vec<_> = found
            .iter()
            .map(|client| (client.kind, client.version.as_deref()))
            .collect();
        let expected = [
            (ClientKind::WindowsApp, Some("11.0.4")),
            (ClientKind::MicrosoftRemoteDesktop, None),
            (ClientKind::Freerdp, None),
        ];
        assert_eq!(found, expected);
    }
}
