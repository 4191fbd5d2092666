//! A real window on a virtual screen: it opens, draws, and can be used by keyboard alone.

use std::net::{Ipv4Addr, TcpListener};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};

use crate::owned::{Owned, Screen, missing, until};
use crate::program::path;

/// A program with its window.
struct Window {
    program: Owned,
    screen: Screen,
    home: tempfile::TempDir,
    id: String,
}

impl Window {
    fn open() -> Result<Self> {
        let screen = Screen::start("1000x760x24")?;
        let home = tempfile::tempdir()?;
        let mut command = Command::new(path());
        command
            .env("DISPLAY", &screen.display)
            .env("HOME", home.path())
            .env("XDG_RUNTIME_DIR", home.path())
            .env_remove("WAYLAND_DISPLAY")
            .env("LANG", "en_US.UTF-8");
        let program = Owned::start(&mut command)?;
        let mut window = Self {
            program,
            screen,
            home,
            id: String::new(),
        };
        let process = window.program.id().to_string();
        until("the window opens", Duration::from_mins(1), || {
            let found = window.xdotool(&["search", "--onlyvisible", "--pid", &process]);
            window.id = found
                .unwrap_or_default()
                .lines()
                .next()
                .unwrap_or_default()
                .to_owned();
            !window.id.is_empty()
        })?;
        // No window manager gives it the keyboard.
        window.xdotool(&["windowfocus", "--sync", &window.id])?;
        until("something is drawn", Duration::from_mins(1), || {
            window.colours().is_ok_and(|colours| colours > 8)
        })?;
        Ok(window)
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

#[test]
fn a_check_can_be_started_by_keyboard_alone() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    let (asked, was_asked) = std::sync::mpsc::channel();
    std::thread::spawn(move || listener.accept().map(|stream| asked.send(stream)));

    let window = Window::open().unwrap();
    // A: the choices are one stop, then comes Continue.
    for _ in 0..TABS_TO_CONTINUE {
        window.key("Tab");
    }
    window.key("Return");
    // B: the ways are one stop, then comes the field; Return in it starts the check.
    for _ in 0..TABS_TO_NAME {
        window.key("Tab");
    }
    window.write(&format!("127.0.0.1:{port}"));
    window.key("Return");
    let stream = was_asked.recv_timeout(Duration::from_secs(15));
    assert!(stream.is_ok(), "no connection came");
}

/// Stops of the Tab key from the top of screen A to its button.
const TABS_TO_CONTINUE: usize = 2;
/// Stops of the Tab key from the top of screen B to its field.
const TABS_TO_NAME: usize = 2;

#[test]
fn an_idle_window_costs_next_to_nothing() {
    let window = Window::open().unwrap();
    std::thread::sleep(Duration::from_secs(2));
    let before = ticks(window.program.id());
    std::thread::sleep(Duration::from_secs(3));
    let used = ticks(window.program.id()) - before;
    // 100 ticks are a second of one processor; a spinner costs far more than this.
    assert!(used <= 15, "{used} ticks in three idle seconds");
}

/// Processor time used so far by a process, in clock ticks.
fn ticks(process: u32) -> u64 {
    let text = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap();
    let after_name = text.rsplit_once(") ").unwrap().1;
    let columns: Vec<&str> = after_name.split(' ').collect();
    columns[11].parse::<u64>().unwrap() + columns[12].parse::<u64>().unwrap()
}
