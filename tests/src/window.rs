//! A real window on a virtual screen: it opens, draws, and can be used by keyboard alone.

mod files;
mod reports;

use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::Result;
use serde_json::Value;

use crate::owned::{Owned, Screen, until};
use crate::person::{Person, difference};
use crate::program::path;
use crate::servers::{Place, free_port, xrdp::Xrdp};

/// A program with its window.
struct Window {
    program: Owned,
    person: Person,
    home: tempfile::TempDir,
}

/// A computer on which nothing but the processor can draw.
const NO_GRAPHICS: [(&str, &str); 5] = [
    ("VK_DRIVER_FILES", "/nowhere"),
    ("VK_ICD_FILENAMES", "/nowhere"),
    ("LIBGL_DRIVERS_PATH", "/nowhere"),
    ("__EGL_VENDOR_LIBRARY_FILENAMES", "/nowhere"),
    ("WGPU_BACKEND", "nonsense"),
];

impl Window {
    fn open() -> Result<Self> {
        Self::open_as(&[], &[])
    }

    fn open_as(arguments: &[&str], environment: &[(&str, &str)]) -> Result<Self> {
        let screen = Screen::start("1000x760x24")?;
        Self::open_on(screen, tempfile::tempdir()?, arguments, environment)
    }

    /// Opens it on this screen, with its data in this home.
    fn open_on(
        screen: Screen,
        home: tempfile::TempDir,
        arguments: &[&str],
        environment: &[(&str, &str)],
    ) -> Result<Self> {
        let mut command = Command::new(path());
        command
            .args(arguments)
            .env("DISPLAY", &screen.display)
            .env("HOME", home.path())
            .env("XDG_RUNTIME_DIR", home.path())
            .env_remove("WAYLAND_DISPLAY")
            .env("LANG", "en_US.UTF-8")
            .envs(environment.iter().copied());
        let program = Owned::start(&mut command)?;
        let picture = home.path().join("picture.png");
        let mut person = Person::new(screen, ["--class", "rdp-first-aid"], picture);
        person.waits_for_the_window(Duration::from_mins(1))?;
        Ok(Self {
            program,
            person,
            home,
        })
    }

    /// Waits until the next program shows the window.
    fn is_rescued(&mut self) -> Result<()> {
        self.person.waits_for_the_next()
    }

    /// The files in which a lost window's state is kept.
    fn kept(&self) -> usize {
        kept_in(self.home.path())
    }
}

#[test]
fn the_window_opens_and_draws() {
    let window = Window::open().unwrap();
    assert!(window.person.colours().unwrap() > 8, "one flat colour");
}

/// What draws the window here, besides the one that is tried first.
const OTHERS: [&str; 2] = ["glow", "cpu"];

#[test]
fn a_check_can_be_started_by_keyboard_alone() {
    start_a_check_by_keyboard(&Window::open().unwrap());
}

#[test]
fn a_check_can_be_started_by_keyboard_alone_whoever_draws() {
    for renderer in OTHERS {
        start_a_check_by_keyboard(&Window::open_as(&["--renderer", renderer], &[]).unwrap());
    }
}

fn start_a_check_by_keyboard(window: &Window) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    let (asked, was_asked) = std::sync::mpsc::channel();
    std::thread::spawn(move || listener.accept().map(|stream| asked.send(stream)));

    window.person.goes_on();
    window.person.names(&format!("127.0.0.1:{port}"));
    let stream = was_asked.recv_timeout(Duration::from_secs(15));
    assert!(stream.is_ok(), "no connection came");
}

#[test]
fn the_processor_draws_what_the_graphics_card_draws() {
    let [card, processor] = OTHERS.map(|renderer| {
        let window = Window::open_as(&["--renderer", renderer], &[]).unwrap();
        window.person.goes_on();
        window.person.sees();
        window
    });
    let difference = difference(&card.person.picture, &processor.person.picture);
    assert!(difference < 0.001, "{difference}");
}

#[test]
fn without_any_graphics_the_window_opens_all_the_same() {
    let screen = Screen::start_without("1000x760x24", "GLX").unwrap();
    let home = tempfile::tempdir().unwrap();
    let window = Window::open_on(screen, home, &[], &NO_GRAPHICS).unwrap();
    window.person.goes_on();
}

#[test]
fn a_renderer_that_hangs_is_given_up() {
    let fault = [("RDP_FIRST_AID_FAULT", "wgpu=hangs")];
    let mut window = Window::open_as(&[], &fault).unwrap();
    window.is_rescued().unwrap();
    window.person.goes_on();
    assert!(window.kept() > 0);
}

#[test]
fn a_lost_device_ends_in_the_same_screen_from_the_next_renderer() {
    let plain = Window::open_as(&["--renderer", "glow"], &[]).unwrap();
    plain.person.goes_on();
    let wanted = plain.person.sees();
    for fault in ["wgpu=loses_device", "wgpu=panics"] {
        let fault = [("RDP_FIRST_AID_FAULT", fault)];
        let mut window = Window::open_as(&[], &fault).unwrap();
        window.person.goes_on();
        window.is_rescued().unwrap();
        assert_eq!(window.person.sees(), wanted, "{fault:?}");
    }
}

#[test]
fn renderers_that_refuse_are_passed_by_until_one_draws() {
    let fault = [("RDP_FIRST_AID_FAULT", "wgpu=refuses,glow=refuses")];
    let mut window = Window::open_as(&[], &fault).unwrap();
    window.is_rescued().unwrap();
    window.person.goes_on();
}

#[test]
fn a_window_that_was_lost_comes_back_and_one_that_was_closed_does_not() {
    let mut window = Window::open().unwrap();
    window.person.goes_on();
    let wanted = window.person.sees();
    // As a driver's fall would end it: nothing is done any more.
    window.program.end_hard();
    let Window { person, home, .. } = window;
    let mut again = Window::open_on(person.screen, home, &[], &[]).unwrap();
    assert_eq!(again.person.sees(), wanted);
    again.person.close().unwrap();
    until("the program ends", Duration::from_secs(20), || {
        !again.program.runs()
    })
    .unwrap();
    assert_eq!(again.kept(), 0, "nothing is left behind");
}

#[test]
fn without_a_display_the_report_is_written_and_its_place_told() {
    let home = tempfile::tempdir().unwrap();
    let mut command = Command::new(path());
    command
        .env("HOME", home.path())
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .env_remove("XDG_DATA_HOME")
        .stdin(std::process::Stdio::null());
    let ended = command.output().unwrap();
    assert_eq!(ended.status.code(), Some(3));
    let told = String::from_utf8(ended.stderr).unwrap();
    let report = home.path().join(".local/share/rdp-first-aid");
    let report = std::fs::read_dir(report).unwrap().next().unwrap().unwrap();
    assert!(told.contains(report.path().to_str().unwrap()), "{told}");
    let printed = String::from_utf8(ended.stdout).unwrap();
    let written = std::fs::read_to_string(report.path()).unwrap();
    assert!(written.contains("rdp-first-aid check"), "{written}");
    assert_eq!(printed.trim(), written.trim());
}

/// A practice computer in a process of its own, on this port.
fn practice(fault: &str, port: u16) -> Owned {
    let mut call = Command::new(path());
    call.args(["practice", fault, "--port", &port.to_string()]);
    // Its address is the first line, and it listens by then.
    Owned::start_and_read_line(&mut call).unwrap().0
}

/// The cause that the window's last result names.
fn cause(window: &Window) -> String {
    let kept = window
        .home
        .path()
        .join(".local/share/rdp-first-aid/window-1.json");
    let kept: Value = serde_json::from_str(&std::fs::read_to_string(kept).unwrap()).unwrap();
    let found = &kept["state"]["found"]["report"]["cause"]["id"];
    found.as_str().unwrap().to_owned()
}

#[test]
fn it_is_walked_from_the_first_screen_to_the_last_by_keyboard_alone() {
    let port = free_port();
    let _computer = practice("closed_in_tls", port);
    let mut window = Window::open().unwrap();
    let person = &window.person;
    person.is_on("A");
    person.goes_on();
    person.names(&format!("127.0.0.1:{port}"));
    person.is_on("E");
    assert_eq!(cause(&window), "closed_in_tls");
    person.presses("Return");
    person.is_on("S12");
    // Back, and the whole checklist from there: the second of the buttons.
    person.presses("alt+Left");
    person.is_on("E");
    person.presses("Tab");
    person.presses("Tab");
    person.presses("Return");
    for step in 1..=15 {
        person.is_on(&format!("S{step}"));
        person.presses("alt+Right");
    }
    person.is_on("K");
    person.ends_it_with("Return");
    until("the program ends", Duration::from_secs(20), || {
        !window.program.runs()
    })
    .unwrap();
    assert_eq!(window.kept(), 0, "nothing is left behind");
}

#[test]
fn a_real_server_is_found_well() {
    let port = free_port();
    let _server = Xrdp::start(Place::Here, "negotiate", port).unwrap();
    let window = Window::open().unwrap();
    window.person.goes_on();
    window.person.names(&format!("127.0.0.1:{port}"));
    window.person.is_on("E");
    // Windows said 0x904, the person told us; the computer itself is well.
    assert_eq!(cause(&window), "client_side");
}

#[test]
fn a_computer_that_recovers_half_way_is_seen_to() {
    let port = free_port();
    let mut computer = practice("closed_in_tls", port);
    let window = Window::open().unwrap();
    let person = &window.person;
    person.goes_on();
    person.names(&format!("127.0.0.1:{port}"));
    person.is_on("E");
    person.presses("Return");
    person.is_on("S12");
    computer.end_hard();
    let _computer = practice("healthy", port);
    // “I have done this, check again”, and then “Check everything again”.
    person.presses("Return");
    person.sees();
    person.presses("Return");
    person.is_on("E");
    assert_ne!(cause(&window), "closed_in_tls");
}

fn kept_in(home: &Path) -> usize {
    let folder = home.join(".local/share/rdp-first-aid");
    std::fs::read_dir(folder).map_or(0, Iterator::count)
}

#[test]
fn an_idle_window_costs_nothing_whoever_draws() {
    for renderer in ["wgpu", "glow", "cpu"] {
        let window = Window::open_as(&["--renderer", renderer], &[]).unwrap();
        window.person.sees();
        let before = ticks(window.program.id());
        std::thread::sleep(Duration::from_secs(10));
        let used = ticks(window.program.id()) - before;
        // 100 ticks are a second of one processor; one frame may come of the test's own pictures.
        assert!(used <= 3, "{renderer}: {used} ticks in ten idle seconds");
    }
}

/// Processor time used so far by a process, in clock ticks.
fn ticks(process: u32) -> u64 {
    let text = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap();
    let after_name = text.rsplit_once(") ").unwrap().1;
    let columns: Vec<&str> = after_name.split(' ').collect();
    columns[11].parse::<u64>().unwrap() + columns[12].parse::<u64>().unwrap()
}
