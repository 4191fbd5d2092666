//! The Windows program under wine, beside the one for this system: the same cause, the same way
//! through the handshake, the same states, and a window that can be used.
//!
//! `cargo xtask windows` builds it, says where it lies, and runs these tests; an ordinary run leaves
//! them out, since it has no such program.

mod machine;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::time::Duration;

use practice::Fault;
use serde_json::Value;
use strum::IntoEnumIterator as _;

use crate::owned::{Owned, Screen, until};
use crate::person::Person;
use crate::program::{self, check_of, run};
use crate::servers::freerdp::{Freerdp, Quirk};
use crate::servers::xrdp::Xrdp;
use crate::servers::{Place, free_port, started};

const WINE: &str = "/usr/lib/wine/wine64";
/// What wine may not be able to tell: clients, adapters, counters, segments.
const OF_THE_SYSTEM: [&str; 4] = [
    "client_ready",
    "network_up",
    "link_steady",
    "large_packets_pass",
];
/// What only Windows keeps, and so nobody here can say.
const OF_WINDOWS: [&str; 3] = ["saved_sign_in", "client_policy", "past_attempts"];
/// Programs that run beside each other: each waits most of its time.
const ABREAST: usize = 6;

/// Where `cargo xtask windows` put the program.
fn folder() -> PathBuf {
    let folder = std::env::var_os("RDP_FIRST_AID_WINDOWS");
    PathBuf::from(folder.expect("`cargo xtask windows` runs these tests"))
}

fn windows() -> Command {
    let mut command = Command::new(WINE);
    command
        .arg(folder().join("rdp-first-aid.exe"))
        .env("WINEPREFIX", folder().join("prefix"))
        .env("WINEDEBUG", "-all")
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY");
    command
}

/// The same call of both programs; what differs.
fn differences(arguments: &[&str]) -> Vec<String> {
    let [here, there] = [program::command(), windows()].map(|mut command| {
        let call = run(command.arg("check").args(arguments).arg("--json"));
        (call.exit, call.report())
    });
    let mut different = Vec::new();
    let mut compare = |what: &str, here: &Value, there: &Value| {
        // Wine 8 hands a reset to its programs as a plain end: its server has taken the error.
        let is_wines = what == "ended_by" && here == "reset" && there == "close";
        if here != there && !is_wines {
            different.push(format!("{arguments:?} {what}: {here} here, {there} there"));
        }
    };
    compare("exit", &here.0.into(), &there.0.into());
    let (here, there) = (here.1, there.1);
    // Windows can't limit its segments, so a loss on the way down stays a silence there.
    let can_tell = check_of(&there, "large_packets_pass")["status"] != "not_checked";
    if can_tell || here["cause"]["id"] != "large_packets_lost" {
        compare("cause", &here["cause"]["id"], &there["cause"]["id"]);
    }
    for part in ["reached", "ended_by", "server_family"] {
        compare(part, &here["handshake"][part], &there["handshake"][part]);
    }
    for check in here["checks"].as_array().unwrap() {
        let id = check["id"].as_str().unwrap();
        let there = check_of(&there, id);
        if OF_WINDOWS.contains(&id) {
            continue;
        }
        let may_be_absent = OF_THE_SYSTEM.contains(&id) && there["status"] == "not_checked";
        // Wine brings no Remote Desktop program, and this system has FreeRDP's.
        let has_no_client = id == "client_ready" && there["verdict"] == "missing";
        if !may_be_absent && !has_no_client {
            compare(id, &check["status"], &there["status"]);
        }
    }
    different
}

#[test]
#[ignore = "cargo xtask windows runs it"]
fn every_practice_computer_is_seen_as_it_is_seen_here() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let computers: Vec<_> = Fault::iter()
        .map(|fault| {
            (
                fault,
                runtime.block_on(practice::start(fault, None)).unwrap(),
            )
        })
        .collect();
    assert!(computers.len() > 40, "{}", computers.len());
    let waiting = Mutex::new(computers.iter());
    let different = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..ABREAST {
            scope.spawn(|| {
                loop {
                    let next = waiting.lock().unwrap().next();
                    let Some((fault, computer)) = next else {
                        break;
                    };
                    let address = computer.address();
                    let gateway = computer.gateway();
                    let mut arguments = vec![address.as_str()];
                    if let Some(gateway) = &gateway {
                        arguments.extend(["--gateway", gateway]);
                    }
                    let found = differences(&arguments);
                    let found = found.into_iter().map(|line| format!("{fault}: {line}"));
                    different.lock().unwrap().extend(found);
                }
            });
        }
    });
    let different = different.into_inner().unwrap();
    assert!(different.is_empty(), "{different:#?}");
}

#[test]
#[ignore = "cargo xtask windows runs it"]
fn real_servers_are_seen_as_they_are_seen_here() {
    let same = |port: u16| {
        let different = differences(&[&format!("127.0.0.1:{port}")]);
        assert!(different.is_empty(), "{different:#?}");
    };
    for security in ["negotiate", "tls", "rdp"] {
        same(started(|port| Xrdp::start(Place::Here, security, port)).port);
    }
    for security in ["nla", "tls", "rdp"] {
        let server = started(|port| Freerdp::start(Place::Here, security, Quirk::None, port));
        same(server.port);
    }
}

/// Files that the Windows program makes are those that are made here, byte for byte, and it reads ours.
#[test]
#[ignore = "cargo xtask windows runs it"]
fn connection_files_are_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let old = "full address:s:pc-17\r\nredirectclipboard:i:1\r\npassword 51:b:0102\r\n";
    std::fs::write(folder.path().join("old.rdp"), old).unwrap();
    let made = |program: fn() -> Command, name: &str, arguments: &[&str]| {
        let mut call = program();
        let call = call.current_dir(folder.path()).arg("rdp").args(arguments);
        let ended = run(call.args(["-o", name]));
        assert_eq!(ended.exit, Some(0), "{arguments:?}: {}", ended.stderr);
        std::fs::read(folder.path().join(name)).unwrap()
    };
    for (index, arguments) in [
        ["new", "pc-17.example.com:3390", "--keep", "clipboard"].as_slice(),
        &["harden", "old.rdp"],
    ]
    .iter()
    .enumerate()
    {
        let here = made(program::command, &format!("here-{index}.rdp"), arguments);
        let there = made(windows, &format!("there-{index}.rdp"), arguments);
        assert_eq!(here, there, "{arguments:?}");
    }
    for lint in ["old.rdp", "here-0.rdp"] {
        let call = |mut program: Command| {
            run(program
                .current_dir(folder.path())
                .args(["rdp", "lint", lint, "--json"]))
        };
        let (here, there) = (call(program::command()), call(windows()));
        assert_eq!(
            (here.exit, here.report()),
            (there.exit, there.report()),
            "{lint}"
        );
    }
    // What is there already stays.
    let mut again = windows();
    let again = again
        .current_dir(folder.path())
        .args(["rdp", "new", "pc", "-o", "old.rdp"]);
    assert_eq!(run(again).exit, Some(2));
    assert_eq!(
        std::fs::read(folder.path().join("old.rdp")).unwrap(),
        old.as_bytes()
    );
}

/// What one person's Windows has packed another's Linux reads: in the terminal and in the window.
#[test]
#[ignore = "cargo xtask windows runs it"]
fn a_report_made_there_is_opened_here_with_the_same_verdict() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.zip");
    for fault in ["closed_in_tls", "healthy", "tls_intercepted"] {
        let mut made = windows();
        let call = ["bundle", "--practice", fault, "--force", "-o", "report.zip"];
        let made = run(made.current_dir(folder.path()).args(call));
        assert_eq!(made.exit, Some(0), "{fault}: {}", made.stderr);
        let verdict = made.stdout.lines().next().unwrap().to_owned();
        let told = run(program::command().args(["bundle", "open"]).arg(&path));
        assert_eq!(told.exit, Some(0), "{fault}: {}", told.stderr);
        assert!(told.stdout.contains(&verdict), "{fault}: {}", told.stdout);
        let told = run(program::command()
            .args(["bundle", "open", "--json"])
            .arg(&path));
        let told = told.report();
        assert_eq!(told["cause"]["id"], fault);
        assert_eq!(
            told["bundle"]["differences"],
            serde_json::json!([]),
            "{fault}"
        );
        assert_eq!(
            check_of(&told, "client_ready")["facts"]["system_family"],
            "windows"
        );
    }
    let screen = Screen::start("1000x760x24").unwrap();
    let home = tempfile::tempdir().unwrap();
    let mut command = program::command();
    command
        .arg(&path)
        .env("DISPLAY", &screen.display)
        .env("HOME", home.path())
        .env("XDG_RUNTIME_DIR", home.path());
    let mut program = Owned::start(&mut command).unwrap();
    let picture = folder.path().join("window.png");
    let mut person = Person::new(screen, ["--class", "rdp-first-aid"], picture);
    person.waits_for_the_window(Duration::from_mins(1)).unwrap();
    person.is_on("V");
    // “Read the report”.
    person.presses("Return");
    person.is_on("E");
    let kept = home.path().join(".local/share/rdp-first-aid/window-1.json");
    let kept: Value = serde_json::from_str(&std::fs::read_to_string(kept).unwrap()).unwrap();
    let cause = &kept["state"]["found"]["report"]["cause"];
    assert_eq!(cause["id"], "tls_intercepted");
    assert!(program.runs());
}

#[test]
#[ignore = "cargo xtask windows runs it"]
fn the_window_is_walked_to_the_cause_by_keyboard() {
    // The card that wine pretends to have loses its device, so this goes through the chain.
    walk_to_the_cause(&[], "glow");
}

#[test]
#[ignore = "cargo xtask windows runs it"]
fn the_window_that_the_processor_draws_is_walked_too() {
    walk_to_the_cause(&["--renderer", "cpu"], "cpu");
}

fn walk_to_the_cause(arguments: &[&str], name: &str) {
    let screen = Screen::start("1000x760x24").unwrap();
    let mut command = windows();
    command.args(arguments).env("DISPLAY", &screen.display);
    // A prefix of its own: another window's state must not be found, nor this one's stay.
    let prefix = tempfile::tempdir_in(folder()).unwrap();
    command.env("WINEPREFIX", prefix.path());
    let mut program = Owned::start(&mut command).unwrap();
    let picture = folder().join(format!("window-{name}.png"));
    let person = asks_about_a_closed_port(screen, picture);
    let mut kept = Value::Null;
    let waited = until(
        "the cause is on the screen",
        Duration::from_secs(40),
        || {
            kept = kept_in(prefix.path()).unwrap_or_default();
            kept["state"]["step"] == "cause"
        },
    );
    person.sees();
    assert!(waited.is_ok(), "{kept:#}");
    assert_eq!(
        kept["state"]["found"]["report"]["cause"]["id"],
        "port_closed"
    );
    assert!(program.runs());
    let mut end = Command::new("/usr/lib/wine/wineserver64");
    // Its own server, by its own prefix.
    let _ = end.arg("-k").env("WINEPREFIX", prefix.path()).status();
}

/// The person who names a port of this computer on which nobody listens.
fn asks_about_a_closed_port(screen: Screen, picture: PathBuf) -> Person {
    let port = free_port();
    let mut person = Person::new(screen, ["--name", "RDP First Aid"], picture);
    // A new prefix is made first, which takes a while.
    person.waits_for_the_window(Duration::from_mins(2)).unwrap();
    person.goes_on();
    person.names(&format!("127.0.0.1:{port}"));
    person
}

/// What the window has kept in this prefix.
fn kept_in(prefix: &Path) -> Option<Value> {
    let users = std::fs::read_dir(prefix.join("drive_c/users")).ok()?;
    let text = users.filter_map(Result::ok).find_map(|user| {
        let place = "AppData/Roaming/rdp-first-aid/window-1.json";
        std::fs::read_to_string(user.path().join(place)).ok()
    })?;
    serde_json::from_str(&text).ok()
}
