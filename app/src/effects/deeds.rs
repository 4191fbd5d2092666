//! Does what the person has asked for by a button: forgets, empties, opens, starts.
//!
//! Starts no shell, and nothing that no deed names.

use std::io;

use machine::Client;
use model::Target;

use super::client;
use crate::wizard::{Deed, DeedEnd, Means};

/// What this computer has for them.
pub(super) fn means() -> Means {
    Means {
        client: client::startable(machine::clients()).map(|client| client.kind),
        pages: settings::pages(),
        flushes: machine::deed::flushes_resolver_cache(),
    }
}

/// Does it, on a thread that may wait.
pub(super) fn perform(
    deed: &Deed,
    target: Option<&Target>,
    clients: impl FnOnce() -> Option<Vec<Client>>,
) -> DeedEnd {
    let done = match deed {
        Deed::ForgetSignIn(saved) => machine::forget_sign_in(saved),
        Deed::FlushResolverCache => machine::deed::flush_resolver_cache(),
        Deed::OpenSettings(page) => settings::open(*page),
        Deed::StartClient => start(target, client::startable(clients())),
    };
    match done {
        Ok(()) => DeedEnd::Done,
        Err(error) => match (error.kind(), deed) {
            (io::ErrorKind::Unsupported, _) => DeedEnd::Unsupported,
            (io::ErrorKind::NotFound, Deed::ForgetSignIn(_)) => DeedEnd::Gone,
            _ => DeedEnd::Failed(error.to_string()),
        },
    }
}

fn start(target: Option<&Target>, client: Option<Client>) -> io::Result<()> {
    match (client, target) {
        (Some(client), Some(target)) => client::start(&client, target),
        _ => Err(io::ErrorKind::NotFound.into()),
    }
}

#[cfg(any(windows, target_os = "macos"))]
mod settings {
    //! Where the system opens its settings by an address.

    use std::io;

    use crate::wizard::SettingsPage;

    /// Each page's address (Microsoft: "Launch the Windows Settings app").
    #[cfg(windows)]
    const PAGES: [(SettingsPage, &str); 3] = [
        (SettingsPage::Network, "ms-settings:network-status"),
        (SettingsPage::Vpn, "ms-settings:network-vpn"),
        (SettingsPage::Updates, "ms-settings:windowsupdate"),
    ];
    /// Each page's extension, as macOS 13 and later call it.
    #[cfg(target_os = "macos")]
    const PAGES: [(SettingsPage, &str); 2] = [
        (
            SettingsPage::Network,
            "x-apple.systempreferences:com.apple.Network-Settings.extension",
        ),
        (
            SettingsPage::Vpn,
            "x-apple.systempreferences:com.apple.NetworkExtensionSettingsUI.NESettingsUIExtension",
        ),
    ];

    pub(super) fn pages() -> Vec<SettingsPage> {
        PAGES.iter().map(|(page, _)| *page).collect()
    }

    pub(super) fn open(page: SettingsPage) -> io::Result<()> {
        let mut pages = PAGES.iter();
        let (_, address) = pages
            .find(|(known, _)| *known == page)
            .ok_or(io::ErrorKind::Unsupported)?;
        open::that_detached(address)
    }
}

#[cfg(not(any(windows, target_os = "macos")))]
pub(super) mod settings {
    //! Where a desktop has a program for its settings.

    use std::env;
    use std::io;
    use std::path::{Path, PathBuf};
    use std::process::Command;

    use super::super::client;
    use crate::wizard::SettingsPage;

    /// A desktop's program for settings, and what it calls the page of the network.
    const PROGRAMS: [(&str, &str); 2] = [
        ("gnome-control-center", "network"),
        ("systemsettings", "kcm_networkmanagement"),
    ];

    /// VPNs stand on the network's page there.
    pub(super) fn pages() -> Vec<SettingsPage> {
        match found() {
            Some(_) => vec![SettingsPage::Network, SettingsPage::Vpn],
            None => Vec::new(),
        }
    }

    pub(super) fn open(page: SettingsPage) -> io::Result<()> {
        let (program, name) = found().ok_or(io::ErrorKind::Unsupported)?;
        match page {
            SettingsPage::Network | SettingsPage::Vpn => {
                client::leave_alone(Command::new(program).arg(name))
            }
            SettingsPage::Updates => Err(io::ErrorKind::Unsupported.into()),
        }
    }

    fn found() -> Option<(PathBuf, &'static str)> {
        let path = env::var_os("PATH").unwrap_or_default();
        let folders: Vec<PathBuf> = env::split_paths(&path).collect();
        let desktop = env::var("XDG_CURRENT_DESKTOP").unwrap_or_default();
        program(&folders, &desktop)
    }

    /// The first of them that is there; the desktop's own before another's.
    pub(in crate::effects) fn program(
        folders: &[PathBuf],
        desktop: &str,
    ) -> Option<(PathBuf, &'static str)> {
        let mut programs = PROGRAMS;
        if desktop.split(':').any(|name| name == "KDE") {
            programs.reverse();
        }
        programs.into_iter().find_map(|(program, page)| {
            let mut places = folders
                .iter()
                .filter(|folder| folder.is_absolute())
                .map(|folder| folder.join(program));
            Some((places.find(|place| is_program(place))?, page))
        })
    }

    fn is_program(path: &Path) -> bool {
        use std::os::unix::fs::PermissionsExt as _;
        path.metadata()
            .is_ok_and(|file| file.is_file() && file.permissions().mode() & 0o111 != 0)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[test]
    fn without_a_program_or_a_computer_nothing_is_started() {
        let target = Target::parse("pc-17").unwrap();
        for (target, clients) in [
            (Some(&target), Some(Vec::new())),
            (Some(&target), None),
            (None, None),
        ] {
            let end = perform(&Deed::StartClient, target, || clients);
            assert!(matches!(end, DeedEnd::Failed(_)), "{end:?}");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_desktops_own_settings_come_first() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let folders = [std::path::PathBuf::from("."), folder.path().to_owned()];
        let add = |name: &str, mode| {
            let place = folder.path().join(name);
            std::fs::write(&place, "").unwrap();
            std::fs::set_permissions(&place, std::fs::Permissions::from_mode(mode)).unwrap();
            place
        };
        assert_eq!(settings::program(&folders, "GNOME"), None);
        add("gnome-control-center", 0o644);
        assert_eq!(settings::program(&folders, "GNOME"), None, "no program");
        let gnome = Some((add("gnome-control-center", 0o755), "network"));
        assert_eq!(settings::program(&folders, "KDE"), gnome);
        let kde = Some((add("systemsettings", 0o755), "kcm_networkmanagement"));
        assert_eq!(settings::program(&folders, "ubuntu:GNOME"), gnome);
        assert_eq!(settings::program(&folders, "KDE"), kde);
    }
}
