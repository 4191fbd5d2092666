//! Connection files in a real window: one is brought, one is saved, and the saved one is opened.

use super::*;
use std::os::unix::fs::PermissionsExt as _;

/// Programs of this test's own, in a home of its own.
pub(super) struct Tools(pub(super) tempfile::TempDir);

impl Tools {
    pub(super) fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        std::fs::create_dir(home.path().join("bin")).unwrap();
        Self(home)
    }

    /// A program that does this.
    pub(super) fn with(self, name: &str, script: &str) -> Self {
        let path = self.0.path().join("bin").join(name);
        std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
        self
    }

    /// A window that finds these programs and no others.
    pub(super) fn open(self) -> Window {
        let bin = self.0.path().join("bin");
        let screen = Screen::start("1000x760x24").unwrap();
        let environment = [("PATH", bin.to_str().unwrap())];
        Window::open_on(screen, self.0, &[], &environment).unwrap()
    }
}

/// From A to the new file, over a computer that fails.
fn to_the_new_file(window: &Window, computer: &str) {
    let person = &window.person;
    person.goes_on();
    person.names(computer);
    person.is_on("E");
    // The fifth of the buttons.
    for _ in 0..5 {
        person.presses("Tab");
    }
    person.presses("Return");
    person.is_on("G");
}

fn text(path: &Path) -> String {
    let bytes = std::fs::read(path).unwrap();
    let units = bytes.as_chunks::<2>().0.iter();
    let units: Vec<u16> = units.map(|pair| u16::from_le_bytes(*pair)).collect();
    String::from_utf16(&units).unwrap()
}

fn appears(path: &Path) {
    until(&path.display().to_string(), Duration::from_secs(20), || {
        path.exists()
    })
    .unwrap();
}

#[test]
fn a_safe_file_is_saved_where_the_person_wants_it_and_opened() {
    let port = free_port();
    let _computer = practice("closed_in_tls", port);
    let window = Tools::new()
        .with("zenity", "printf '%s\\n' \"$HOME/my office.rdp\"")
        .with("remmina", "printf '%s|' \"$@\" > \"$HOME/called.new\"; /bin/mv \"$HOME/called.new\" \"$HOME/called\"")
        .open();
    to_the_new_file(&window, &format!("127.0.0.1:{port}"));
    let person = &window.person;
    // “Save…” is the first thing there; the dialog answers at once.
    person.presses("Return");
    person.is_on("H");
    let saved = window.home.path().join("my office.rdp");
    let written = text(&saved);
    assert!(
        written.contains(&format!("full address:s:127.0.0.1:{port}\r\n")),
        "{written}"
    );
    assert!(written.contains("redirectclipboard:i:0\r\n"), "{written}");
    // “Connect now”.
    person.presses("Return");
    let called = window.home.path().join("called");
    appears(&called);
    let arguments = std::fs::read_to_string(&called).unwrap();
    assert_eq!(arguments, format!("-c|{}|", saved.display()));
}

#[test]
fn where_there_is_no_dialog_the_file_goes_home_and_its_place_is_kept() {
    let port = free_port();
    let _computer = practice("closed_in_tls", port);
    let window = Tools::new().open();
    to_the_new_file(&window, &format!("127.0.0.1:{port}"));
    window.person.presses("Return");
    window.person.is_on("H");
    let saved = window.home.path().join("127.0.0.1.rdp");
    assert!(text(&saved).contains("full address:s:127.0.0.1"));
    let kept = window
        .home
        .path()
        .join(".local/share/rdp-first-aid/window-1.json");
    let kept: Value = serde_json::from_str(&std::fs::read_to_string(kept).unwrap()).unwrap();
    let path = &kept["state"]["saved"][0]["path"];
    assert_eq!(path.as_str(), saved.to_str());
}

#[test]
fn a_file_that_is_named_leads_to_its_computer() {
    let port = free_port();
    let _computer = practice("closed_in_tls", port);
    let tools = Tools::new();
    let file = tools.0.path().join("work.rdp");
    let content = format!("full address:s:127.0.0.1:{port}\r\npassword 51:b:0102030405\r\n");
    std::fs::write(&file, content).unwrap();
    let window = tools.open();
    let person = &window.person;
    person.goes_on();
    // Return in the field reads the file and leads to C, as a name does.
    person.names(file.to_str().unwrap());
    person.is_on("E");
    assert_eq!(cause(&window), "closed_in_tls");
    let kept = window
        .home
        .path()
        .join(".local/share/rdp-first-aid/window-1.json");
    let kept = std::fs::read_to_string(kept).unwrap();
    assert!(!kept.contains("0102030405"), "a saved password was kept");
}
