//! The program that opens a connection file, and the folder in which a file is.
//!
//! It must start nothing that the person has not asked for.

use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

use machine::{Client, ClientKind};

/// The first program here that opens a connection file by itself, without a terminal.
pub(super) fn find() -> Option<Client> {
    machine::clients()?.into_iter().find(opens_files)
}

fn opens_files(client: &Client) -> bool {
    use ClientKind as K;
    match client.kind {
        K::Mstsc | K::WindowsApp | K::MicrosoftRemoteDesktop | K::Remmina | K::GnomeConnections => {
            true
        }
        // They ask for the password in a terminal, or read no such file.
        K::Krdc | K::Freerdp | K::Vinagre | K::Rdesktop => false,
        // They keep connections of their own.
        K::Msrdc | K::MobaXterm | K::RoyalTs | K::MRemoteNg | K::RdcMan => false,
    }
}

/// Opens the file with it.
pub(super) fn open(client: &Client, file: &Path) -> io::Result<()> {
    match client.kind {
        ClientKind::WindowsApp | ClientKind::MicrosoftRemoteDesktop => {
            open::with_detached(file, client.path.to_string_lossy())
        }
        kind => {
            let mut command = Command::new(&client.path);
            if kind == ClientKind::Remmina {
                command.arg("-c");
            }
            let command = command.arg(file).stdin(Stdio::null());
            let mut started = command
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()?;
            // It is the person's program from now on; only its end is waited for.
            std::thread::spawn(move || started.wait());
            Ok(())
        }
    }
}

/// Shows the folder in which a file is.
pub(super) fn show_folder(file: &Path) -> io::Result<()> {
    let folder = file.parent().ok_or(io::ErrorKind::NotFound)?;
    open::that_detached(folder)
}

#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use std::os::unix::fs::PermissionsExt as _;
    use std::time::Duration;

    use super::*;

    /// A program that writes down how it was called.
    fn program(folder: &Path, kind: ClientKind) -> Client {
        let path = folder.join("client");
        let noted = folder.join("called");
        let script = format!(
            "#!/bin/sh\nprintf '%s\\n' \"$@\" > '{0}.new'\nmv '{0}.new' '{0}'\n",
            noted.display()
        );
        std::fs::write(&path, script).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
        Client {
            kind,
            version: None,
            path,
        }
    }

    fn called(folder: &Path) -> String {
        let noted = folder.join("called");
        for _ in 0..200 {
            if let Ok(called) = std::fs::read_to_string(&noted) {
                return called;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        String::new()
    }

    #[test]
    fn each_program_is_called_as_it_wants_to_be() {
        for (kind, arguments) in [
            (ClientKind::Mstsc, "FILE\n"),
            (ClientKind::GnomeConnections, "FILE\n"),
            (ClientKind::Remmina, "-c\nFILE\n"),
        ] {
            let folder = tempfile::tempdir().unwrap();
            let file = folder.path().join("a b; $(c).rdp");
            open(&program(folder.path(), kind), &file).unwrap();
            let wanted = arguments.replace("FILE", file.to_str().unwrap());
            assert_eq!(called(folder.path()), wanted, "{kind:?}");
        }
    }

    #[test]
    fn a_program_that_is_gone_is_told() {
        let client = Client {
            kind: ClientKind::Mstsc,
            version: None,
            path: "/nowhere/at/all".into(),
        };
        assert!(open(&client, Path::new("file.rdp")).is_err());
    }
}
