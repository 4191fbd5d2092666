//! A person before a virtual screen: sees what is on it, has a keyboard, and waits.
//!
//! Must not know what the program should show.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use x11rb::protocol::xproto::{ClientMessageEvent, ConnectionExt as _, EventMask};

use crate::owned::{Screen, missing, until};

/// Stops of the Tab key from the top of screen A to its button.
const TABS_TO_CONTINUE: usize = 2;
/// Stops of the Tab key from the top of screen B to its field.
const TABS_TO_NAME: usize = 2;

/// The argument of a program that goes on where another was lost.
const GOES_ON: &str = "--renderer-after";

/// The person, the screen, and the window that the keyboard is with.
pub(crate) struct Person {
    pub(crate) screen: Screen,
    /// How the window is found, in xdotool's words.
    sought: [&'static str; 2],
    /// Where the last picture of the screen lies.
    pub(crate) picture: PathBuf,
    window: String,
}

impl Person {
    pub(crate) fn new(screen: Screen, sought: [&'static str; 2], picture: PathBuf) -> Self {
        Self {
            screen,
            sought,
            picture,
            window: String::new(),
        }
    }

    /// Waits for the window, of whichever process, and gives it the keyboard: there is no window
    /// manager that would.
    pub(crate) fn waits_for_the_window(&mut self, limit: Duration) -> Result<()> {
        until("the window opens", limit, || {
            self.window = self.found().unwrap_or_default();
            !self.window.is_empty()
        })?;
        self.xdotool(&["windowfocus", "--sync", &self.window])?;
        until("something is drawn", Duration::from_mins(1), || {
            self.colours().is_ok_and(|colours| colours > 8)
        })
    }

    /// Waits until the window is shown by a program that was started to go on where another was lost.
    pub(crate) fn waits_for_the_next(&mut self) -> Result<()> {
        until("another goes on", Duration::from_secs(30), || {
            self.window = self.found().unwrap_or_default();
            !self.window.is_empty() && self.arguments().is_ok_and(|all| all.contains(GOES_ON))
        })?;
        self.waits_for_the_window(Duration::from_secs(30))
    }

    fn found(&self) -> Result<String> {
        let [by, name] = self.sought;
        let found = self.xdotool(&["search", "--onlyvisible", by, name])?;
        Ok(found.lines().next().unwrap_or_default().to_owned())
    }

    /// The arguments of the program that shows the window now.
    fn arguments(&self) -> Result<String> {
        let process = self.xdotool(&["getwindowpid", &self.window])?;
        let line = std::fs::read(format!("/proc/{}/cmdline", process.trim()))?;
        Ok(String::from_utf8_lossy(&line).into_owned())
    }

    /// Asks the window to close, as the cross in its frame does.
    pub(crate) fn close(&self) -> Result<()> {
        let (server, _) = x11rb::connect(Some(&self.screen.display))?;
        let atom =
            |name: &str| anyhow::Ok(server.intern_atom(false, name.as_bytes())?.reply()?.atom);
        let window = self.window.parse()?;
        let words = [atom("WM_DELETE_WINDOW")?, x11rb::CURRENT_TIME, 0, 0, 0];
        let message = ClientMessageEvent::new(32, window, atom("WM_PROTOCOLS")?, words);
        let sent = server.send_event(false, window, EventMask::NO_EVENT, message)?;
        // Answered, so read: a server may drop what lies unread when its client leaves.
        Ok(sent.check()?)
    }

    /// From A to B: the choices are one stop of the Tab key, then comes Continue.
    pub(crate) fn goes_on(&self) {
        for _ in 0..TABS_TO_CONTINUE {
            self.presses("Tab");
        }
        self.presses("Return");
    }

    /// On B: the ways are one stop, then comes the field. Return in it leads to C, and there Return
    /// on the heading starts the check.
    pub(crate) fn names(&self, computer: &str) {
        for _ in 0..TABS_TO_NAME {
            self.presses("Tab");
        }
        self.changes_by(&["type", "--window", &self.window, "--delay", "40", computer]);
        self.presses("Return");
        self.presses("Return");
    }

    /// Waits until this screen is shown, which the window's title tells.
    pub(crate) fn is_on(&self, screen: &str) {
        let mut title = String::new();
        let ends = format!("Screen {screen}");
        until(&ends, Duration::from_secs(40), || {
            title = self
                .xdotool(&["getwindowname", &self.window])
                .unwrap_or_default();
            title.trim_end().ends_with(&ends)
        })
        .unwrap_or_else(|error| panic!("{error}: {title}"));
        self.sees();
    }

    /// Presses a key and waits until the window shows that it took it: egui takes one Tab a frame,
    /// and a busy machine draws few frames.
    pub(crate) fn presses(&self, key: &str) {
        self.changes_by(&["key", "--window", &self.window, key]);
    }

    /// Presses a key after which there is no window any more.
    pub(crate) fn ends_it_with(&self, key: &str) {
        self.xdotool(&["key", "--window", &self.window, key])
            .unwrap();
    }

    fn changes_by(&self, arguments: &[&str]) {
        let before = self.look("%#").unwrap();
        self.xdotool(arguments).unwrap();
        until("the picture changes", Duration::from_secs(20), || {
            self.look("%#").is_ok_and(|now| now != before)
        })
        .unwrap_or_else(|error| panic!("{arguments:?}: {error}"));
        std::thread::sleep(Duration::from_millis(200));
    }

    /// What is on the screen, once it stands still.
    pub(crate) fn sees(&self) -> String {
        let mut last = self.look("%#").unwrap();
        until("the picture stands still", Duration::from_secs(20), || {
            std::thread::sleep(Duration::from_millis(300));
            let now = self.look("%#").unwrap();
            let stands = now == last;
            last = now;
            stands
        })
        .unwrap();
        last
    }

    /// How many colours are on the screen.
    pub(crate) fn colours(&self) -> Result<u32> {
        Ok(self.look("%k")?.trim().parse()?)
    }

    /// Takes a picture of the screen and says of it what ImageMagick's format asks.
    fn look(&self, format: &str) -> Result<String> {
        let mut import = Command::new("import");
        import
            .args(["-window", "root"])
            .arg(&self.picture)
            .env("DISPLAY", &self.screen.display);
        ensure!(
            import
                .output()
                .with_context(|| missing(&import))?
                .status
                .success()
        );
        let mut identify = Command::new("identify");
        identify.args(["-format", format]).arg(&self.picture);
        let said = identify.output().with_context(|| missing(&identify))?;
        Ok(String::from_utf8(said.stdout)?)
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
}

/// The mean difference of two pictures, the whole range being 1.
pub(crate) fn difference(one: &Path, other: &Path) -> f64 {
    let mut compare = Command::new("compare");
    compare
        .args(["-metric", "MAE"])
        .args([one, other])
        .arg("null:");
    let said = compare
        .output()
        .unwrap_or_else(|_| panic!("{}", missing(&compare)));
    let said = String::from_utf8(said.stderr).unwrap();
    // "18.49 (0.00002)": on the scale of a colour, then on that of 1.
    let part = said
        .split(['(', ')'])
        .nth(1)
        .unwrap_or_else(|| panic!("{said}"));
    part.parse().unwrap()
}
