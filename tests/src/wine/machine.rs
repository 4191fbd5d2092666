//! What Windows keeps on a computer, under wine: sign-ins, policies, and no program beside ours.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use practice::Fault;
use serde_json::Value;
use tempfile::TempDir;

use super::{WINE, asks_about_a_closed_port, folder, kept_in};
use crate::owned::{Owned, Screen, until};
use crate::program::{Call, check_of, run};

/// What is no word of any report.
const SECRET: &str = "Tr0ubad0ur-Kalypso";
const POLICIES: &str = r"HKLM\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services\Client";
const NTLM: &str = r"HKLM\SYSTEM\CurrentControlSet\Control\Lsa\MSV1_0";

/// A Windows of its own.
struct Windows {
    prefix: TempDir,
}

impl Windows {
    fn new() -> Self {
        Self {
            prefix: tempfile::tempdir_in(folder()).unwrap(),
        }
    }

    fn command(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(WINE);
        command
            .arg(program.as_ref())
            .env("WINEPREFIX", self.prefix.path())
            .env("WINEDEBUG", "-all")
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY");
        command
    }

    /// The status of the tool that keeps sign-ins.
    fn credential(&self, arguments: &[&str]) -> Option<i32> {
        run(self
            .command(folder().join("credential.exe"))
            .args(arguments))
        .exit
    }

    fn set(&self, key: &str, name: &str, number: &str) {
        let mut set = self.command("reg.exe");
        let arguments = [
            "add",
            key,
            "/v",
            name,
            "/t",
            "REG_DWORD",
            "/d",
            number,
            "/f",
        ];
        assert_eq!(run(set.args(arguments)).exit, Some(0));
    }

    fn check(&self, arguments: &[&str]) -> Call {
        let mut check = self.command(folder().join("rdp-first-aid.exe"));
        run(check.arg("check").args(arguments).arg("--json"))
    }

    fn verdict(&self, address: &str, check: &str) -> Value {
        let call = self.check(&[address, "--only", check]);
        assert!(!call.stdout.contains(SECRET) && !call.stderr.contains(SECRET));
        check_of(&call.report(), check).clone()
    }
}

impl Drop for Windows {
    /// Its own server, by its own prefix.
    fn drop(&mut self) {
        let mut end = Command::new("/usr/lib/wine/wineserver64");
        let _ = end.arg("-k").env("WINEPREFIX", self.prefix.path()).status();
    }
}

#[test]
#[ignore = "cargo xtask windows runs it"]
fn a_sign_in_that_is_kept_is_found_under_each_spelling_and_its_secret_is_not() {
    let windows = Windows::new();
    let saved = windows.verdict("127.0.0.1", "saved_sign_in");
    assert_eq!(saved["verdict"], "none_saved", "{saved:#}");
    assert_eq!(saved["status"], "fine");
    for (target, user) in [
        ("TERMSRV/127.0.0.1", r"CORP\anna"),
        ("termsrv/127.0.0.1:4000", r"CORP\anna"),
        ("TERMSRV/pc-18", r"CORP\ben"),
        ("git:https://127.0.0.1", "carl"),
    ] {
        assert_eq!(windows.credential(&["add", target, user, SECRET]), Some(0));
    }
    let saved = windows.verdict("127.0.0.1", "saved_sign_in");
    assert_eq!(saved["verdict"], "saved", "{saved:#}");
    assert_eq!(saved["facts"]["count"], 1);
    assert_eq!(saved["facts"]["elsewhere"], 2);
    assert_eq!(saved["facts"]["user"], r"CORP\anna");
    let saved = windows.verdict("127.0.0.1:4000", "saved_sign_in");
    assert_eq!(saved["facts"]["count"], 2, "{saved:#}");
    assert_eq!(
        windows.credential(&["add", "TERMSRV/*", "dora", SECRET]),
        Some(0)
    );
    let saved = windows.verdict("127.0.0.1:4000", "saved_sign_in");
    assert_eq!(saved["verdict"], "several", "{saved:#}");
}

/// By keyboard, on the step where the window offers it: one press takes one entry, and only that one.
#[test]
#[ignore = "cargo xtask windows runs it"]
fn a_sign_in_that_is_kept_is_forgotten_by_its_button() {
    let windows = Windows::new();
    for target in ["TERMSRV/127.0.0.1", "TERMSRV/pc-18"] {
        assert_eq!(
            windows.credential(&["add", target, r"CORP\anna", SECRET]),
            Some(0)
        );
    }
    let screen = Screen::start("1000x760x24").unwrap();
    let mut command = windows.command(folder().join("rdp-first-aid.exe"));
    command.env("DISPLAY", &screen.display);
    let _program = Owned::start(&mut command).unwrap();
    let person = asks_about_a_closed_port(screen, folder().join("window-forgotten.png"));
    person.is_on("E");
    // The second button begins the whole checklist.
    person.presses("Tab");
    person.presses("Tab");
    person.presses("Return");
    for step in 1..5 {
        person.is_on(&format!("S{step}"));
        person.presses("alt+Right");
    }
    person.is_on("S5");
    let before = windows.verdict("127.0.0.1", "saved_sign_in");
    assert_eq!(before["facts"]["count"], 1, "{before:#}");
    person.presses("Tab");
    person.presses("Return");
    let forgotten = || windows.verdict("127.0.0.1", "saved_sign_in")["facts"]["count"] != 1;
    until("it is forgotten", Duration::from_secs(20), forgotten).unwrap();
    // What was done is kept with the next screen.
    person.presses("alt+Right");
    person.is_on("S6");
    let kept = kept_in(windows.prefix.path()).unwrap();
    assert_eq!(kept["state"]["deeds"][0]["end"], "done", "{kept:#}");
    assert!(!kept.to_string().contains(SECRET));
    let after = windows.verdict("127.0.0.1", "saved_sign_in");
    assert_eq!(after["verdict"], "none_saved", "{after:#}");
    assert_eq!(after["facts"]["elsewhere"], 1, "the other one stays");
}

#[test]
#[ignore = "cargo xtask windows runs it"]
fn a_policy_in_the_registry_changes_the_verdict() {
    let windows = Windows::new();
    let verdict = || windows.verdict("127.0.0.1", "client_policy");
    let before = verdict();
    assert_eq!(before["facts"]["udp_off"], false, "{before:#}");
    windows.set(POLICIES, "fClientDisableUDP", "1");
    let udp = verdict();
    assert_eq!(udp["facts"]["udp_off"], true, "{udp:#}");
    assert_ne!(udp["verdict"], before["verdict"]);
    windows.set(NTLM, "RestrictSendingNTLMTraffic", "2");
    let ntlm = verdict();
    assert_eq!(ntlm["verdict"], "ntlm_refused", "{ntlm:#}");
    assert_eq!(ntlm["status"], "warning");
}

/// No shell, no helper: the only program that runs is ours.
#[test]
#[ignore = "cargo xtask windows runs it"]
fn nothing_is_started_to_look_at_this_computer() {
    let windows = Windows::new();
    // The first start of a new Windows sets it up with many programs.
    windows.verdict("127.0.0.1", "saved_sign_in");
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let computer = runtime
        .block_on(practice::start(Fault::Healthy, None))
        .unwrap();
    let mut command = windows.command(folder().join("rdp-first-aid.exe"));
    command.env("WINEDEBUG", "-all,trace+process");
    let call = run(command.args(["check", &computer.address(), "--json"]));
    let made: Vec<&str> = call
        .stderr
        .lines()
        .filter(|line| line.contains("CreateProcessInternalW") && line.contains("app "))
        .filter(|line| !line.contains("rdp-first-aid.exe"))
        // Wine's own, which it starts with the first program and when it likes.
        .filter(|line| {
            let own = [
                "services.exe",
                "explorer.exe",
                "winedevice",
                "plugplay",
                "svchost",
                "rpcss",
                "wineboot",
                "winemenubuilder",
                "conhost",
            ];
            !own.iter().any(|name| line.contains(name))
        })
        .collect();
    assert_eq!(made, Vec::<&str>::new());
    let report = call.report();
    assert_eq!(report["cause"]["id"], "healthy", "{:#}", report["cause"]);
}
