//! A real window on a virtual screen: it opens, draws, and can be used by keyboard alone.

use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};

use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{ClientMessageEvent, ConnectionExt as _, EventMask};

use crate::owned::{Owned, Screen, missing, until};
use crate::program::path;

/// A program with its window.
struct Window {
    program: Owned,
    screen: Screen,
    home: tempfile::TempDir,
    id: String,
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
        let mut window = Self {
            program: Owned::start(&mut command)?,
            screen,
            home,
            id: String::new(),
        };
        window.appears()?;
        Ok(window)
    }

    /// Waits for the window, of whichever process, and gives it the keyboard: there is no window
    /// manager that would.
    fn appears(&mut self) -> Result<()> {
        until("the window opens", Duration::from_mins(1), || {
            self.id = self.found().unwrap_or_default();
            !self.id.is_empty()
        })?;
        self.xdotool(&["windowfocus", "--sync", &self.id])?;
        until("something is drawn", Duration::from_mins(1), || {
            self.colours().is_ok_and(|colours| colours > 8)
        })
    }

    fn found(&self) -> Result<String> {
        let found = self.xdotool(&["search", "--onlyvisible", "--class", "rdp-first-aid"])?;
        Ok(found.lines().next().unwrap_or_default().to_owned())
    }

    /// The process that shows the window now.
    fn process(&self) -> u32 {
        let id = self.xdotool(&["getwindowpid", &self.id]).unwrap();
        id.trim().parse().unwrap()
    }

    /// Waits until another process shows the window.
    fn is_rescued(&mut self) -> Result<()> {
        let first = self.program.id();
        until("another process goes on", Duration::from_secs(30), || {
            self.id = self.found().unwrap_or_default();
            !self.id.is_empty() && self.process() != first
        })?;
        self.appears()
    }

    /// Asks it to close, as the cross in its frame does.
    fn close(&self) -> Result<()> {
        let (server, _) = x11rb::connect(Some(&self.screen.display))?;
        let atom =
            |name: &str| anyhow::Ok(server.intern_atom(false, name.as_bytes())?.reply()?.atom);
        let window = self.id.parse()?;
        let words = [atom("WM_DELETE_WINDOW")?, x11rb::CURRENT_TIME, 0, 0, 0];
        let message = ClientMessageEvent::new(32, window, atom("WM_PROTOCOLS")?, words);
        server.send_event(false, window, EventMask::NO_EVENT, message)?;
        Ok(server.flush()?)
    }

    /// From A to B.
    fn go_on(&self) {
        for _ in 0..TABS_TO_CONTINUE {
            self.key("Tab");
        }
        self.key("Return");
    }

    /// What is on the screen, once it stands still.
    fn sight(&self) -> String {
        let mut last = self.picture("%#").unwrap();
        until("the picture stands still", Duration::from_secs(20), || {
            std::thread::sleep(Duration::from_millis(300));
            let now = self.picture("%#").unwrap();
            let stands = now == last;
            last = now;
            stands
        })
        .unwrap();
        last
    }

    /// The files in which a lost window's state is kept.
    fn kept(&self) -> usize {
        kept_in(self.home.path())
    }

    fn xdotool(&self, arguments: &[&str]) -> Result<String> {
        let mut command = Command::new("timeout");
        command
            .arg("20")
            .arg("xdotool")
            .args(arguments)
            .env("DISPLAY", &self.screen.display);
        let done = command.output().with_context(|| missing(&command))?;
        ensure!(
            done.status.success(),
            "{}",
            String::from_utf8_lossy(&done.stderr)
        );
        Ok(String::from_utf8(done.stdout)?)
    }

    /// Presses a key and waits until the window shows that it took it: egui takes one Tab a frame,
    /// and a busy machine draws few frames.
    fn key(&self, name: &str) {
        self.changed_by(&["key", "--window", &self.id, name]);
    }

    fn write(&self, text: &str) {
        self.changed_by(&["type", "--window", &self.id, "--delay", "40", text]);
    }

    fn changed_by(&self, arguments: &[&str]) {
        let before = self.picture("%#").unwrap();
        self.xdotool(arguments).unwrap();
        until("the picture changes", Duration::from_secs(20), || {
            self.picture("%#").is_ok_and(|now| now != before)
        })
        .unwrap_or_else(|error| panic!("{arguments:?}: {error}"));
        std::thread::sleep(Duration::from_millis(200));
    }

    /// How many colours are on the screen.
    fn colours(&self) -> Result<u32> {
        Ok(self.picture("%k")?.trim().parse()?)
    }

    /// Takes a picture of the screen and says of it what ImageMagick's format asks.
    fn picture(&self, format: &str) -> Result<String> {
        let picture = self.home.path().join("picture.png");
        let mut import = Command::new("import");
        import
            .args(["-window", "root"])
            .arg(&picture)
            .env("DISPLAY", &self.screen.display);
        ensure!(
            import
                .output()
                .with_context(|| missing(&import))?
                .status
                .success()
        );
        let mut identify = Command::new("identify");
        identify.args(["-format", format]).arg(&picture);
        let said = identify.output().with_context(|| missing(&identify))?;
        Ok(String::from_utf8(said.stdout)?)
    }
}

#[test]
fn the_window_opens_and_draws() {
    let window = Window::open().unwrap();
    assert!(window.colours().unwrap() > 8, "one flat colour");
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

    // A: the choices are one stop, then comes Continue.
    window.go_on();
    // B: the ways are one stop, then comes the field; Return in it starts the check.
    for _ in 0..TABS_TO_NAME {
        window.key("Tab");
    }
    window.write(&format!("127.0.0.1:{port}"));
    window.key("Return");
    let stream = was_asked.recv_timeout(Duration::from_secs(15));
    assert!(stream.is_ok(), "no connection came");
}

#[test]
fn the_processor_draws_what_the_graphics_card_draws() {
    let [card, processor] = OTHERS.map(|renderer| {
        let window = Window::open_as(&["--renderer", renderer], &[]).unwrap();
        window.go_on();
        window.sight();
        let place = window.home.path().join("picture.png");
        (window, place)
    });
    let mut compare = Command::new("compare");
    compare
        .args(["-metric", "MAE"])
        .args([&card.1, &processor.1]);
    let said = compare.arg("null:").output().unwrap();
    let said = String::from_utf8(said.stderr).unwrap();
    // "18.49 (0.00002)": the mean difference, the whole range being 1.
    let part = said.split(['(', ')']).nth(1).unwrap();
    let difference: f64 = part.parse().unwrap();
    assert!(difference < 0.001, "{said}");
}

#[test]
fn without_any_graphics_the_window_opens_all_the_same() {
    let screen = Screen::start_without("1000x760x24", "GLX").unwrap();
    let home = tempfile::tempdir().unwrap();
    let window = Window::open_on(screen, home, &[], &NO_GRAPHICS).unwrap();
    window.go_on();
}

#[test]
fn a_renderer_that_hangs_is_given_up() {
    let fault = [("RDP_FIRST_AID_FAULT", "wgpu=hangs")];
    let mut window = Window::open_as(&[], &fault).unwrap();
    window.is_rescued().unwrap();
    window.go_on();
    assert!(window.kept() > 0);
}

#[test]
fn a_lost_device_ends_in_the_same_screen_from_the_next_renderer() {
    let plain = Window::open_as(&["--renderer", "glow"], &[]).unwrap();
    plain.go_on();
    let wanted = plain.sight();
    for fault in ["wgpu=loses_device", "wgpu=panics"] {
        let fault = [("RDP_FIRST_AID_FAULT", fault)];
        let mut window = Window::open_as(&[], &fault).unwrap();
        window.go_on();
        window.is_rescued().unwrap();
        assert_eq!(window.sight(), wanted, "{fault:?}");
    }
}

#[test]
fn renderers_that_refuse_are_passed_by_until_one_draws() {
    let fault = [("RDP_FIRST_AID_FAULT", "wgpu=refuses,glow=refuses")];
    let mut window = Window::open_as(&[], &fault).unwrap();
    window.is_rescued().unwrap();
    window.go_on();
}

#[test]
fn a_window_that_was_lost_comes_back_and_one_that_was_closed_does_not() {
    let mut window = Window::open().unwrap();
    window.go_on();
    let wanted = window.sight();
    // As a driver's fall would end it: nothing is done any more.
    window.program.end_hard();
    let Window { screen, home, .. } = window;
    let mut again = Window::open_on(screen, home, &[], &[]).unwrap();
    assert_eq!(again.sight(), wanted);
    again.close().unwrap();
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

fn kept_in(home: &Path) -> usize {
    let folder = home.join(".local/share/rdp-first-aid");
    std::fs::read_dir(folder).map_or(0, Iterator::count)
}

/// Stops of the Tab key from the top of screen A to its button.
const TABS_TO_CONTINUE: usize = 2;
/// Stops of the Tab key from the top of screen B to its field.
const TABS_TO_NAME: usize = 2;

#[test]
fn an_idle_window_costs_nothing_whoever_draws() {
    for renderer in ["wgpu", "glow", "cpu"] {
        let window = Window::open_as(&["--renderer", renderer], &[]).unwrap();
        window.sight();
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
