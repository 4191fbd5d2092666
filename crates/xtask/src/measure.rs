//! `cargo xtask measure window`: our window beside a bare one of eframe's, built alike and run in
//! turn on one virtual screen. `measure frames`: what a frame of each screen costs.
//!
//! Must not judge: machines are noisy, so it prints medians and their ratios and asserts nothing.

#![expect(clippy::disallowed_methods, reason = "a stopwatch")]

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, sync_channel};
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};

use crate::debian;
use crate::shell::{cargo, run as start, target_folder};

/// A screen, and what tells of the windows on it.
const NEEDED: [debian::Package; 2] = [("xvfb", "/usr/bin/Xvfb"), ("x11-utils", "/usr/bin/xev")];
/// How often each window is opened.
const TURNS: usize = 15;
/// A window that has not come by then does not come.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long a window is left alone, to see what it costs then.
const IDLE: Duration = Duration::from_secs(10);

/// A process that ends with this.
struct Owned(Child);

/// A screen and the news of windows that are shown on it.
struct Screen {
    display: String,
    shown: Receiver<()>,
    _server: Owned,
    _news: Owned,
}

/// What one kind of window took.
#[derive(Default)]
struct Taken {
    first_frame_ms: Vec<f64>,
    resident_mb: Vec<f64>,
}

/// What a frame of each screen costs, printed by the app's own ignored test.
fn frames(profile: &str) -> anyhow::Result<()> {
    start(&mut cargo(&[
        "nextest",
        "run",
        "--workspace",
        "--cargo-profile",
        profile,
        "--run-ignored",
        "only",
        "--no-capture",
        "-E",
        "test(what_a_frame_costs)",
    ]))
}

pub(crate) fn run(words: &[&str]) -> anyhow::Result<()> {
    let profile = match words {
        ["frames"] => return frames("dev"),
        ["frames", "--profile", profile] => return frames(profile),
        ["window"] => "dist",
        ["window", "--profile", profile] => profile,
        _ => bail!("usage: measure window|frames [--profile NAME]"),
    };
    debian::install(&NEEDED)?;
    // All of it, or cargo would choose other features and build the libraries once more.
    start(&mut cargo(&[
        "build",
        "--workspace",
        "--bins",
        "--examples",
        "--profile",
        profile,
    ]))?;
    let folder = if profile == "dev" { "debug" } else { profile };
    let folder = target_folder()?.join(folder);
    let ours = folder.join("rdp-first-aid");
    let bare = folder.join("examples/bare_window");
    let screen = Screen::start()?;
    compare(&screen, "by itself", &ours, &[], &bare)?;
    for renderer in ["wgpu", "glow"] {
        compare(&screen, renderer, &ours, &["--renderer", renderer], &bare)?;
    }
    let mut alone = Taken::default();
    for _ in 0..TURNS {
        screen.open(&ours, &["--renderer", "cpu"], &mut alone)?;
    }
    alone.print("cpu, ours");
    for renderer in ["wgpu", "glow", "cpu"] {
        screen.idle(&ours, renderer)?;
    }
    Ok(())
}

/// Ours with these arguments, beside a bare window from the same renderer, or from the one that
/// eframe takes by itself.
fn compare(
    screen: &Screen,
    renderer: &str,
    ours: &Path,
    arguments: &[&str],
    bare: &Path,
) -> anyhow::Result<()> {
    let [mut own, mut other] = [(); 2].map(|()| Taken::default());
    for _ in 0..TURNS {
        screen.open(bare, &[renderer], &mut other)?;
        screen.open(ours, arguments, &mut own)?;
    }
    other.print(&format!("{renderer}, bare"));
    own.print(&format!("{renderer}, ours"));
    let ratio = median(&own.first_frame_ms) / median(&other.first_frame_ms);
    println!("{renderer}: first frame {ratio:.2} times the bare window's");
    Ok(())
}

impl Screen {
    fn start() -> anyhow::Result<Self> {
        let mut server = Command::new("Xvfb");
        server.args(["-displayfd", "1", "-screen", "0", "1000x760x24"]);
        server.args(["-nolisten", "tcp", "-noreset"]);
        let (server, mut lines) = Owned::start(&mut server)?;
        let number = lines.next().context("Xvfb said no number")??;
        let display = format!(":{}", number.trim());
        let mut news = Command::new("xev");
        news.args(["-root", "-event", "substructure", "-display", &display]);
        let (news, lines) = Owned::start(&mut news)?;
        let (tell, shown) = sync_channel(64);
        std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                if line.starts_with("MapNotify") && tell.try_send(()).is_err() {
                    break;
                }
            }
        });
        // It has to listen before the first window opens.
        std::thread::sleep(Duration::from_secs(1));
        Ok(Self {
            display,
            shown,
            _server: server,
            _news: news,
        })
    }

    /// Opens a window, waits for its first picture and ends it.
    fn open(&self, program: &Path, arguments: &[&str], taken: &mut Taken) -> anyhow::Result<()> {
        let (window, after) = self.window(program, arguments)?;
        taken.first_frame_ms.push(after.as_secs_f64() * 1000.0);
        std::thread::sleep(Duration::from_millis(500));
        taken.resident_mb.push(window.resident_mb()?);
        Ok(())
    }

    fn idle(&self, program: &Path, renderer: &str) -> anyhow::Result<()> {
        let (window, _) = self.window(program, &["--renderer", renderer])?;
        std::thread::sleep(Duration::from_secs(2));
        let before = window.ticks()?;
        std::thread::sleep(IDLE);
        let used = window.ticks()? - before;
        println!(
            "{renderer}: {used} ticks of 10 ms in {} idle seconds",
            IDLE.as_secs()
        );
        Ok(())
    }

    fn window(&self, program: &Path, arguments: &[&str]) -> anyhow::Result<(Owned, Duration)> {
        // Nothing comes back from a window before, and nothing is left in the person's folders.
        let home = tempfile::tempdir()?;
        while self.shown.try_recv().is_ok() {}
        let mut command = Command::new(program);
        command.args(arguments).env("DISPLAY", &self.display);
        command.env("HOME", home.path());
        command.env_remove("XDG_DATA_HOME");
        command.env_remove("WAYLAND_DISPLAY");
        let began = Instant::now();
        let (window, _) = Owned::start(&mut command)?;
        self.shown
            .recv_timeout(PATIENCE)
            .with_context(|| format!("no window: {}", program.display()))?;
        Ok((window, began.elapsed()))
    }
}

impl Owned {
    fn start(
        command: &mut Command,
    ) -> anyhow::Result<(
        Self,
        impl Iterator<Item = std::io::Result<String>> + Send + use<>,
    )> {
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("{command:?}"))?;
        let output = child.stdout.take().context("no output")?;
        Ok((Self(child), BufReader::new(output).lines()))
    }

    fn resident_mb(&self) -> anyhow::Result<f64> {
        let status = std::fs::read_to_string(self.file("status"))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let number = line.and_then(|line| line.split_whitespace().next());
        let kilobytes: f64 = number.context("no VmRSS")?.parse()?;
        Ok(kilobytes / 1024.0)
    }

    /// Processor time so far, in hundredths of a second.
    fn ticks(&self) -> anyhow::Result<u64> {
        let stat = std::fs::read_to_string(self.file("stat"))?;
        let after_name = stat.rsplit_once(") ").context("no name")?.1;
        let columns = after_name.split(' ').skip(11).take(2);
        columns.map(|ticks| Ok(ticks.parse::<u64>()?)).sum()
    }

    fn file(&self, name: &str) -> PathBuf {
        Path::new("/proc").join(self.0.id().to_string()).join(name)
    }
}

impl Drop for Owned {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Taken {
    fn print(&self, name: &str) {
        println!(
            "{name}: first frame {:.0} ms, resident {:.0} MB (medians of {})",
            median(&self.first_frame_ms),
            median(&self.resident_mb),
            self.first_frame_ms.len()
        );
    }
}

fn median(figures: &[f64]) -> f64 {
    let mut sorted = figures.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
}
