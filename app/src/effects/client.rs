//! The program that opens a connection file, and the folder in which a file is.
//!
//! It must start nothing that the person has not asked for.

use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

use machine::{Client, ClientKind};
use model::{Host, Target};

/// The first program here that opens a connection file by itself, without a terminal.
pub(super) fn find() -> Option<Client> {
    machine::clients()?.into_iter().find(opens_files)
}

fn opens_files(client: &Client) -> bool {
    use ClientKind as K;
    match client.kind {
        K::Mstsc | K::Remmina | K::GnomeConnections => true,
        // On Windows it is a package's folder, which opens nothing.
        K::WindowsApp | K::MicrosoftRemoteDesktop => cfg!(target_os = "macos"),
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
            leave_alone(command.arg(file))
        }
    }
}

/// The first program here that can be told by a call which computer is meant, and asks in a window.
pub(super) fn startable(clients: Option<Vec<Client>>) -> Option<Client> {
    clients?.into_iter().find(|client| match client.kind {
        ClientKind::Mstsc
        | ClientKind::Remmina
        | ClientKind::GnomeConnections
        | ClientKind::Krdc => true,
        // On Windows it reaches no single computers.
        ClientKind::WindowsApp | ClientKind::MicrosoftRemoteDesktop => cfg!(target_os = "macos"),
        _ => false,
    })
}

/// Starts it, and names the computer to it. A [`Target`] has no sign that could be an option of its own.
pub(super) fn start(client: &Client, target: &Target) -> io::Result<()> {
    let mut command = Command::new(&client.path);
    match client.kind {
        ClientKind::WindowsApp | ClientKind::MicrosoftRemoteDesktop => {
            // Microsoft: "Remote Desktop clients: URI scheme".
            let address = format!("rdp://full%20address=s:{}", in_an_address(target));
            return open::with_detached(address, client.path.to_string_lossy());
        }
        ClientKind::Mstsc => {
            command.arg(format!("/v:{target}"));
            if let Some(gateway) = target.gateway.as_ref().filter(|gateway| gateway.always) {
                command.arg(format!("/g:{gateway}"));
            }
        }
        ClientKind::Remmina => {
            command.arg("-c").arg(address(target));
        }
        ClientKind::GnomeConnections | ClientKind::Krdc => {
            command.arg(address(target));
        }
        _ => return Err(io::ErrorKind::Unsupported.into()),
    }
    leave_alone(&mut command)
}

fn address(target: &Target) -> String {
    format!("rdp://{}", in_an_address(target))
}

/// The place as it stands in a URI (RFC 3986 3.2.2, RFC 6874 2).
fn in_an_address(target: &Target) -> String {
    let place = target.to_string();
    let is_bare = matches!(&target.host, Host::Address { ip, .. } if ip.is_ipv6());
    let place = if is_bare && !place.starts_with('[') {
        format!("[{place}]")
    } else {
        place
    };
    place.replace('%', "%25")
}

/// Starts a program that is the person's from then on; only its end is waited for.
pub(super) fn leave_alone(command: &mut Command) -> io::Result<()> {
    let command = command.stdin(Stdio::null()).stdout(Stdio::null());
    let mut started = command.stderr(Stdio::null()).spawn()?;
    std::thread::spawn(move || started.wait());
    Ok(())
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

    use strum::IntoEnumIterator as _;

    use super::*;
    use crate::wizard::{Action, Deed, DeedEnd, Effect};

    #[test]
    fn each_kind_does_only_what_it_can_do_on_this_system() {
        use ClientKind as K;
        // Microsoft's other programs do both, but on macOS alone.
        let on_macos = [K::WindowsApp, K::MicrosoftRemoteDesktop];
        let both = [K::Mstsc, K::Remmina, K::GnomeConnections];
        for kind in K::iter() {
            let client = Client {
                kind,
                version: None,
                path: "client".into(),
            };
            let is_here = cfg!(target_os = "macos") && on_macos.contains(&kind);
            let opens = is_here || both.contains(&kind);
            assert_eq!(opens_files(&client), opens, "{kind:?}");
            let starts = opens || kind == K::Krdc;
            assert_eq!(startable(Some(vec![client])).is_some(), starts, "{kind:?}");
        }
    }

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
    fn each_program_is_told_which_computer_is_meant() {
        for (kind, target, arguments) in [
            (ClientKind::Mstsc, "pc-17", "/v:pc-17\n"),
            (ClientKind::Mstsc, "pc-17:3390", "/v:pc-17:3390\n"),
            (
                ClientKind::Mstsc,
                "[2001:db8::1]:3390",
                "/v:[2001:db8::1]:3390\n",
            ),
            (ClientKind::Remmina, "pc-17:3390", "-c\nrdp://pc-17:3390\n"),
            (
                ClientKind::Remmina,
                "fe80::1%eth0",
                "-c\nrdp://[fe80::1%25eth0]\n",
            ),
            (ClientKind::Krdc, "192.0.2.17", "rdp://192.0.2.17\n"),
            (ClientKind::GnomeConnections, "pc-17", "rdp://pc-17\n"),
        ] {
            let folder = tempfile::tempdir().unwrap();
            let target = Target::parse(target).unwrap();
            start(&program(folder.path(), kind), &target).unwrap();
            assert_eq!(called(folder.path()), arguments, "{kind:?}");
        }
    }

    #[test]
    fn windows_own_program_is_told_of_a_gateway_that_is_always_used() {
        for (always, arguments) in [
            (true, "/v:pc-17\n/g:gate.example.com\n"),
            (false, "/v:pc-17\n"),
        ] {
            let folder = tempfile::tempdir().unwrap();
            let mut target = Target::parse("pc-17").unwrap();
            target.gateway = model::Gateway::parse("gate.example.com", always).ok();
            start(&program(folder.path(), ClientKind::Mstsc), &target).unwrap();
            assert_eq!(called(folder.path()), arguments);
        }
    }

    #[test]
    fn a_program_that_asks_in_a_terminal_is_not_started() {
        let folder = tempfile::tempdir().unwrap();
        let of = |kind| program(folder.path(), kind);
        let terminal = [of(ClientKind::Freerdp), of(ClientKind::Rdesktop)];
        assert_eq!(startable(Some(terminal.into())), None);
        assert!(start(&of(ClientKind::Freerdp), &Target::parse("pc-17").unwrap()).is_err());
        let both = vec![of(ClientKind::Freerdp), of(ClientKind::Krdc)];
        let kind = startable(Some(both)).map(|client| client.kind);
        assert_eq!(kind, Some(ClientKind::Krdc));
    }

    /// From the press of a button to the program: started once, however often the button is pressed.
    #[test]
    fn a_press_starts_the_program_once() {
        let folder = tempfile::tempdir().unwrap();
        let client = program(folder.path(), ClientKind::Remmina);
        let mut state = crate::wizard::tests::deeds::before_a_start(ClientKind::Remmina);
        let mut ends = Vec::new();
        for at_ms in [50_000, 50_150] {
            let asked = state.apply_at(at_ms, Action::Do(Deed::StartClient));
            if let Some(Effect::Do {
                number,
                deed,
                target,
            }) = asked
            {
                let clients = || Some(vec![client.clone()]);
                let end = super::super::deeds::perform(&deed, target.as_ref(), clients);
                state.apply_at(at_ms + 20, Action::Did(number, end.clone()));
                ends.push(end);
            }
        }
        assert_eq!(ends, [DeedEnd::Done]);
        assert_eq!(called(folder.path()), "-c\nrdp://pc-17\n");
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
