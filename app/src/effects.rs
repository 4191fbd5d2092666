//! Does what an [`Effect`] asks: starts and cancels runs on a runtime of its own.
//!
//! The only part of the window that touches the network. News go back as actions over one bounded
//! channel; the window is woken with a plain `Fn()`.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use checks::{Event, Plan};
use guide::Text;
use model::Report;
use practice::Fault;
use tokio::runtime::Runtime;
use tokio::sync::mpsc::{self, Receiver, Sender};
use tokio_util::sync::CancellationToken;

use crate::cli;
use crate::wizard::{Action, Effect, Goal, RunEvent};

/// News that may wait for the window; a run has fewer.
const NEWS: usize = 256;

/// Names of one kind in one folder before it is given up.
const NAMES: u32 = 1000;

/// Wakes the window.
pub(crate) type Wake = Arc<dyn Fn() + Send + Sync>;

/// The hands of the wizard.
pub(crate) struct Effects {
    text: Arc<Text>,
    wake: Wake,
    news: Sender<Action>,
    // Made with the first run: a start of the program waits for nothing.
    runtime: Option<Runtime>,
    cancel: CancellationToken,
}

/// Why a run could not be made. Its words are the system's.
#[derive(Debug, thiserror::Error)]
enum RunError {
    #[error("{0}")]
    Runtime(#[from] std::io::Error),
    #[error("{0}")]
    Practice(#[from] practice::PracticeError),
    #[error("{0}")]
    Fault(#[from] strum::ParseError),
    #[error("{0}")]
    Target(#[from] model::TargetError),
}

/// What a run needs to send its news.
#[derive(Clone)]
struct Post {
    run: u32,
    news: Sender<Action>,
    wake: Wake,
}

impl Effects {
    /// Hands without work, and the end of the channel on which their news arrive.
    pub(crate) fn new(text: Arc<Text>, wake: Wake) -> (Self, Receiver<Action>) {
        let (news, inbox) = mpsc::channel(NEWS);
        let effects = Self {
            text,
            wake,
            news,
            runtime: None,
            cancel: CancellationToken::new(),
        };
        (effects, inbox)
    }

    /// Does it, or begins to. What belongs on the clipboard is returned: that is the window's.
    pub(crate) fn perform(&mut self, effect: Effect) -> Option<String> {
        match effect {
            Effect::Copy(text) => return Some(text),
            Effect::CancelRun => self.cancel.cancel(),
            Effect::StartRun { run, goal } | Effect::Recheck { run, goal, .. } => {
                self.start(run, goal);
            }
        }
        None
    }

    /// Asks how the desktop is set; the answer is an action like any other.
    pub(crate) fn ask_desktop(&self) {
        let post = Post {
            run: 0,
            news: self.news.clone(),
            wake: Arc::clone(&self.wake),
        };
        std::thread::spawn(move || {
            let wishes = machine::appearance();
            post.tell(Action::Desktop {
                text_percent: wishes.text_percent.filter(|_| !is_x11()),
                high_contrast: wishes.high_contrast.unwrap_or_default(),
            });
        });
    }

    fn start(&mut self, run: u32, goal: Goal) {
        self.cancel.cancel();
        self.cancel = CancellationToken::new();
        let post = Post {
            run,
            news: self.news.clone(),
            wake: Arc::clone(&self.wake),
        };
        let cancel = self.cancel.clone();
        let text = Arc::clone(&self.text);
        match self.runtime() {
            Ok(runtime) => {
                runtime.spawn(async move {
                    let end = match report(&goal, &text, &post, &cancel).await {
                        Ok(report) => Action::Finished(run, Box::new(report)),
                        Err(error) => Action::RunFailed(run, error.to_string()),
                    };
                    post.last(end).await;
                });
            }
            Err(error) => post.tell(Action::RunFailed(run, error.to_string())),
        }
    }

    fn runtime(&mut self) -> Result<&Runtime, RunError> {
        if self.runtime.is_none() {
            self.runtime = Some(crate::runtime::new()?);
        }
        self.runtime
            .as_ref()
            .ok_or_else(|| RunError::Runtime(std::io::ErrorKind::NotFound.into()))
    }
}

/// X11 desktops put the size of text into the scale of the screen, which the window follows anyway.
fn is_x11() -> bool {
    cfg!(target_os = "linux") && std::env::var_os("WAYLAND_DISPLAY").is_none()
}

impl Drop for Effects {
    /// Closing the window cancels the run. A name look-up that hangs must not hold it open.
    fn drop(&mut self) {
        self.cancel.cancel();
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

impl Post {
    /// From within the run, which must not wait: a lost line of progress harms nobody.
    fn tell(&self, action: Action) {
        let _ = self.news.try_send(action);
        (self.wake)();
    }

    /// The last word, which must arrive.
    async fn last(&self, action: Action) {
        let _ = self.news.send(action).await;
        (self.wake)();
    }
}

/// Writes a text into a new file of this folder, `stem.txt` or `stem-2.txt` and so on: whole or not
/// at all, never over another, and readable by this person alone. Its path comes back.
pub(crate) fn write_new(folder: &Path, stem: &str, text: &str) -> io::Result<PathBuf> {
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    for number in 1..=NAMES {
        let path = folder.join(match number {
            1 => format!("{stem}.txt"),
            number => format!("{stem}-{number}.txt"),
        });
        match file.persist_noclobber(&path) {
            Ok(_) => return Ok(path),
            Err(taken) if taken.error.kind() == io::ErrorKind::AlreadyExists => file = taken.file,
            Err(other) => return Err(other.error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

async fn report(
    goal: &Goal,
    text: &Text,
    post: &Post,
    cancel: &CancellationToken,
) -> Result<Report, RunError> {
    // Lives as long as the run.
    let mut _computer = None;
    let (target, saw) = match goal {
        Goal::Computer(target, saw) => (target.clone(), saw.as_deref()),
        Goal::Practice(fault) => {
            let fault: Fault = fault.parse()?;
            let computer = practice::start(fault, None).await?;
            let target = computer.target()?;
            _computer = Some(computer);
            // Nobody has seen anything there yet.
            (target, None)
        }
    };
    let run = post.run;
    let on_event = |event: Event| {
        post.tell(Action::Run(
            run,
            match event {
                Event::Started(check) => RunEvent::Started(check.to_string()),
                Event::Finished { check, status } => RunEvent::Ended(check.to_string(), status),
            },
        ));
    };
    let plan = Plan {
        saw: saw.and_then(|code| cli::saw(code).ok()),
        ..Plan::new(target)
    };
    let observed = checks::run(&plan, &net::System, &on_event, cancel).await;
    Ok(bundle::compose(&observed, text))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

    use std::sync::atomic::{AtomicU32, Ordering};
    use std::time::Duration;

    use super::*;

    /// Hands, their news, and how often the window was woken.
    fn hands() -> (Effects, Receiver<Action>, Arc<AtomicU32>) {
        let text = Arc::new(Text::for_language("en").unwrap());
        let woken = Arc::new(AtomicU32::new(0));
        let count = Arc::clone(&woken);
        let wake = Arc::new(move || {
            count.fetch_add(1, Ordering::Relaxed);
        });
        let (effects, inbox) = Effects::new(text, wake);
        (effects, inbox, woken)
    }

    fn practice(run: u32, fault: &str) -> Effect {
        Effect::StartRun {
            run,
            goal: Goal::Practice(fault.into()),
        }
    }

    #[test]
    fn a_practice_run_sends_its_progress_and_its_report() {
        let (mut effects, mut inbox, woken) = hands();
        assert_eq!(effects.perform(practice(7, "closed_in_tls")), None);
        let mut events = 0;
        loop {
            match inbox.blocking_recv().unwrap() {
                Action::Run(7, _) => events += 1,
                Action::Finished(7, report) => {
                    assert_eq!(report.cause.id, "closed_in_tls");
                    break;
                }
                other => panic!("{other:?}"),
            }
        }
        assert!(events >= 18, "{events}");
        assert!(woken.load(Ordering::Relaxed) > 0);
    }

    #[test]
    fn an_unknown_fault_is_an_end_too() {
        let (mut effects, mut inbox, _) = hands();
        effects.perform(practice(1, "no_such_fault"));
        assert!(matches!(
            inbox.blocking_recv(),
            Some(Action::RunFailed(1, _))
        ));
    }

    #[test]
    fn a_cancelled_run_and_a_closed_window_end_at_once() {
        let (mut effects, mut inbox, _) = hands();
        let began = net::now();
        effects.perform(practice(1, "mute_service"));
        effects.perform(Effect::CancelRun);
        while !matches!(inbox.blocking_recv(), Some(Action::Finished(1, _))) {}
        effects.perform(practice(2, "mute_service"));
        drop(effects);
        assert!(began.elapsed() < Duration::from_secs(3));
    }

    #[test]
    fn a_report_is_never_written_over_another() {
        let folder = tempfile::tempdir().unwrap();
        let paths =
            ["one", "two", "three"].map(|text| write_new(folder.path(), "report", text).unwrap());
        let names = paths.each_ref().map(|path| path.file_name().unwrap());
        assert_eq!(names, ["report.txt", "report-2.txt", "report-3.txt"]);
        let texts = paths.map(|path| std::fs::read_to_string(path).unwrap());
        assert_eq!(texts, ["one", "two", "three"]);
        let left = std::fs::read_dir(folder.path()).unwrap().count();
        assert_eq!(left, 3, "nothing half-written stays");
        assert!(write_new(&folder.path().join("none"), "report", "four").is_err());
    }

    #[test]
    fn text_for_the_clipboard_is_handed_back() {
        let (mut effects, _inbox, _) = hands();
        assert_eq!(
            effects.perform(Effect::Copy("words".into())),
            Some("words".to_owned())
        );
        assert!(effects.runtime.is_none(), "nothing was started for it");
    }
}
