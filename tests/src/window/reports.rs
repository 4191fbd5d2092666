//! The report for the helpdesk in a real window: saved by one person, opened by another.

use super::files::Tools;
use super::*;
use crate::program::call;

/// From A to what is in the report, over a computer that fails.
fn to_the_report(window: &Window, computer: &str) {
    let person = &window.person;
    person.goes_on();
    person.names(computer);
    person.is_on("E");
    // The sixth of the buttons.
    for _ in 0..6 {
        person.presses("Tab");
    }
    person.presses("Return");
    person.is_on("J");
}

/// What the window keeps, for another that may have to follow it.
fn kept(window: &Window) -> Value {
    let file = window
        .home
        .path()
        .join(".local/share/rdp-first-aid/window-1.json");
    serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
}

#[test]
fn a_report_is_saved_and_opened_in_another_window() {
    let port = free_port();
    let _computer = practice("closed_in_tls", port);
    let window = Tools::new()
        .with("zenity", "printf '%s\\n' \"$HOME/for the helpdesk.zip\"")
        .open();
    to_the_report(&window, &format!("127.0.0.1:{port}"));
    // “Save…” is what the screen is first for; the dialog answers at once.
    window.person.presses("Return");
    let saved = window.home.path().join("for the helpdesk.zip");
    until("the zip", Duration::from_secs(20), || saved.exists()).unwrap();
    let told = call(&["bundle", "open", saved.to_str().unwrap(), "--json"]);
    assert_eq!(told.exit, Some(0), "{}", told.stderr);
    let told = told.report();
    assert_eq!(told["cause"]["id"], "closed_in_tls");
    assert_eq!(told["bundle"]["differences"], serde_json::json!([]));
    // The helpdesk's desktop starts the program with the file.
    let screen = Screen::start("1000x760x24").unwrap();
    let home = tempfile::tempdir().unwrap();
    let other = Window::open_on(screen, home, &[saved.to_str().unwrap()], &[]).unwrap();
    let person = &other.person;
    person.is_on("V");
    // “Read the report”.
    person.presses("Return");
    person.is_on("E");
    let state = &kept(&other)["state"];
    assert_eq!(state["found"]["report"]["cause"]["id"], "closed_in_tls");
    assert_eq!(state["goal"], Value::Null);
    assert!(state["visiting"].is_object());
}

#[test]
fn without_a_dialog_the_report_goes_home() {
    let port = free_port();
    let _computer = practice("port_closed", port);
    let window = Tools::new().open();
    to_the_report(&window, &format!("127.0.0.1:{port}"));
    window.person.presses("Return");
    let is_report = |name: &str| {
        let name = name.strip_suffix(".zip").unwrap_or_default();
        name.starts_with("rdp-first-aid-")
    };
    let mut found = Vec::new();
    until("the zip", Duration::from_secs(20), || {
        let files = std::fs::read_dir(window.home.path()).unwrap();
        found = files
            .map(|file| file.unwrap().path())
            .filter(|path| is_report(&path.file_name().unwrap().to_string_lossy()))
            .collect();
        !found.is_empty()
    })
    .unwrap();
    let told = call(&["bundle", "open", found[0].to_str().unwrap()]);
    assert_eq!(told.exit, Some(0), "{}", told.stderr);
    assert!(
        told.stdout.contains("turns Remote Desktop calls away"),
        "{}",
        told.stdout
    );
    // The code in the file's name is the report's.
    let stem = found[0].file_stem().unwrap().to_string_lossy();
    let code = stem.trim_start_matches("rdp-first-aid-").to_owned();
    assert!(
        told.stdout.contains(&format!("Result code: {code}")),
        "{}",
        told.stdout
    );
}

#[test]
fn a_file_that_is_no_report_is_said_to_be_none() {
    let tools = Tools::new();
    let file = tools.0.path().join("holiday.zip");
    std::fs::write(&file, b"PK\x03\x04 no more").unwrap();
    let screen = Screen::start("1000x760x24").unwrap();
    let window = Window::open_on(screen, tools.0, &[file.to_str().unwrap()], &[]).unwrap();
    window.person.is_on("V");
    let state = &kept(&window)["state"];
    assert_eq!(state["step"]["visitor"]["remark"]["id"], "bundle-broken");
    assert_eq!(state["visiting"], Value::Null);
}
