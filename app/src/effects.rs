//! Does what an [`Effect`] asks: starts and cancels runs on a runtime of its own.
//!
//! The only part of the window that touches the network. News go back over one bounded channel; the
//! window is woken with a plain `Fn()`.

mod client;
mod deeds;
mod dialog;
mod files;
mod line;
mod saved;
pub(crate) mod write;

use std::collections::BTreeSet;
use std::io;
use std::path::Path;
use std::sync::Arc;

use bundle::Opened;
use checks::{CheckId, Event, Observed, Plan};
use model::Target;
use practice::{Computer, Fault};
use tokio::runtime::Runtime;
use tokio::sync::mpsc::{self, Receiver, Sender};
use tokio_util::sync::CancellationToken;

use self::dialog::Kind;
use crate::cli;
use crate::reader;
use crate::wizard::{Action, Asked, Effect, Goal, Refused, RunEvent, Told, step_checks};

/// News that may wait for the window; a run has fewer.
const NEWS: usize = 256;

/// Wakes the window.
pub(crate) type Wake = Arc<dyn Fn() + Send + Sync>;

/// What comes back from outside.
#[derive(Debug)]
pub(crate) enum News {
    /// Something has happened.
    Action(Action),
    /// The run with this number saw this; it has to be put into words first.
    Seen(u32, Box<Observed>),
    /// The report of another computer, or why it was not opened; it has to be put into words first.
    Opened(Option<Result<Box<Opened>, Refused>>),
}

/// The hands of the wizard.
pub(crate) struct Effects {
    wake: Wake,
    news: Sender<News>,
    /// Whether this face can show the system's dialogs.
    has_dialogs: bool,
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
    news: Sender<News>,
    wake: Wake,
}

impl Effects {
    /// Hands without work, and the end of the channel on which their news arrive.
    pub(crate) fn new(wake: Wake) -> (Self, Receiver<News>) {
        let (news, inbox) = mpsc::channel(NEWS);
        let effects = Self {
            wake,
            news,
            has_dialogs: false,
            runtime: None,
            cancel: CancellationToken::new(),
        };
        (effects, inbox)
    }

    /// From now on the system's dialogs may be shown.
    pub(crate) fn show_dialogs(&mut self) {
        self.has_dialogs = true;
    }

    /// Does it, or begins to. What is the face's to do is returned.
    pub(crate) fn perform(&mut self, effect: Effect) -> Option<Asked> {
        match effect {
            Effect::Face(asked) => return Some(asked),
            Effect::CancelRun => self.cancel.cancel(),
            Effect::StartRun { run, goal, remarks } => {
                self.check(run, goal, BTreeSet::new(), remarks);
            }
            Effect::Recheck {
                run,
                goal,
                remarks,
                step,
            } => self.check(run, goal, step_checks(step), remarks),
            Effect::Watch { run, goal } => {
                self.start(run, |post, cancel| line::watch(goal, post, cancel));
            }
            Effect::FindFiles => self.look(|| Action::Files(saved::connections())),
            Effect::FindVpn => self.look(|| Action::VpnIsUp(checks::vpn_is_up())),
            Effect::FindClient => self.look(|| Action::OpensFiles(client::find().is_some())),
            Effect::ReadFile(path) => {
                self.look(move || Action::Read(saved::open(&path).map(Box::new)));
            }
            Effect::PickFile => self.ask_for_file(),
            Effect::OpenReport(path) => {
                self.look_at(move || News::Opened(Some(reader::open(&path).map(Box::new))));
            }
            Effect::PickReport => self.ask_for_report(),
            Effect::SaveFile {
                number,
                stem,
                ending,
                bytes,
            } => self.save(number, stem, Kind::of(ending), bytes),
            Effect::Do {
                number,
                deed,
                target,
            } => {
                let post = self.post(0);
                std::thread::spawn(move || {
                    let end = deeds::perform(&deed, target.as_ref(), machine::clients);
                    post.hand(Action::Did(number, end));
                });
            }
            Effect::Connect(path) => self.look(move || Action::Tried(connect(&path))),
            Effect::OpenFolder(path) => self.look(move || {
                let shown = client::show_folder(&path);
                shown.map_or_else(
                    |error| Action::Tried(Told::NoFolder(error.to_string())),
                    |()| Action::Tried(Told::Folder),
                )
            }),
        }
        None
    }

    /// Asks how the desktop is set; the answer is an action like any other.
    pub(crate) fn ask_desktop(&self) {
        self.look(|| {
            let wishes = machine::appearance();
            Action::Desktop {
                text_percent: wishes.text_percent.filter(|_| !is_x11()),
                high_contrast: wishes.high_contrast.unwrap_or_default(),
                reduced_motion: wishes.reduced_motion.unwrap_or_default(),
            }
        });
    }

    /// Looks for what deeds need here; the answer is an action like any other.
    pub(crate) fn ask_means(&self) {
        self.look(|| Action::Means(deeds::means()));
    }

    /// Looks at something on this computer while the window goes on.
    fn look(&self, ask: impl FnOnce() -> Action + Send + 'static) {
        self.look_at(|| News::Action(ask()));
    }

    fn look_at(&self, ask: impl FnOnce() -> News + Send + 'static) {
        let post = self.post(0);
        std::thread::spawn(move || post.bring(ask()));
    }

    fn post(&self, run: u32) -> Post {
        Post {
            run,
            news: self.news.clone(),
            wake: Arc::clone(&self.wake),
        }
    }

    fn check(&mut self, run: u32, goal: Goal, only: BTreeSet<CheckId>, remarks: Vec<String>) {
        self.start(run, |post, cancel| async move {
            let seen = observe(&goal, only, remarks, &post, &cancel).await?;
            Ok(News::Seen(run, Box::new(seen)))
        });
    }

    /// Gives an older run up and starts this one; its last word is what it returns.
    fn start<Run>(&mut self, run: u32, job: impl FnOnce(Post, CancellationToken) -> Run)
    where
        Run: Future<Output = Result<News, RunError>> + Send + 'static,
    {
        self.cancel.cancel();
        self.cancel = CancellationToken::new();
        let post = self.post(run);
        let job = job(post.clone(), self.cancel.clone());
        let failed = move |error: RunError| Action::RunFailed(run, error.to_string());
        match self.runtime() {
            Ok(runtime) => {
                runtime.spawn(async move {
                    let end = job
                        .await
                        .unwrap_or_else(|error| News::Action(failed(error)));
                    post.last(end).await;
                });
            }
            Err(error) => post.tell(failed(error)),
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
        self.bring(News::Action(action));
    }

    fn bring(&self, news: News) {
        let _ = self.news.try_send(news);
        (self.wake)();
    }

    /// What must arrive, from a thread that may wait.
    fn hand(&self, action: Action) {
        let _ = self.news.blocking_send(News::Action(action));
        (self.wake)();
    }

    /// The last word, which must arrive.
    async fn last(&self, news: News) {
        let _ = self.news.send(news).await;
        (self.wake)();
    }
}

fn connect(file: &Path) -> Told {
    let started = match client::find() {
        Some(client) => client::open(&client, file),
        None => Err(io::ErrorKind::NotFound.into()),
    };
    match started {
        Ok(()) => Told::Started,
        Err(error) => Told::NotStarted(error.to_string()),
    }
}

/// The computer that a goal leads to, and the practice computer that lives as long as the run.
async fn reach(goal: &Goal) -> Result<(Target, Option<Computer>), RunError> {
    match goal {
        Goal::Computer(target, _) => Ok((target.clone(), None)),
        Goal::Practice(fault) => {
            let fault: Fault = fault.parse()?;
            let computer = practice::start(fault, None).await?;
            Ok((computer.target()?, Some(computer)))
        }
    }
}

async fn observe(
    goal: &Goal,
    only: BTreeSet<CheckId>,
    file_remarks: Vec<String>,
    post: &Post,
    cancel: &CancellationToken,
) -> Result<Observed, RunError> {
    let (target, _computer) = reach(goal).await?;
    // On a practice computer nobody has seen anything yet.
    let saw = match goal {
        Goal::Computer(_, saw) => saw.as_deref(),
        Goal::Practice(_) => None,
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
        only,
        saw: saw.and_then(|code| cli::saw(code).ok()),
        file_remarks,
        ..Plan::new(target)
    };
    Ok(checks::run(&plan, &net::System, &on_event, cancel).await)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

    use std::sync::atomic::{AtomicU32, Ordering};
    use std::time::Duration;

    use guide::Text;
    use model::StepId;
    use strum::IntoEnumIterator as _;

    use super::*;
    use crate::wizard::State;
    use crate::wording::Wording;

    /// Hands, their news, and how often the window was woken.
    fn hands() -> (Effects, Receiver<News>, Arc<AtomicU32>) {
        let woken = Arc::new(AtomicU32::new(0));
        let count = Arc::clone(&woken);
        let wake = Arc::new(move || {
            count.fetch_add(1, Ordering::Relaxed);
        });
        let (effects, inbox) = Effects::new(wake);
        (effects, inbox, woken)
    }

    fn practice(run: u32, fault: &str) -> Effect {
        Effect::StartRun {
            run,
            goal: Goal::Practice(fault.into()),
            remarks: Vec::new(),
        }
    }

    #[test]
    fn a_practice_run_sends_its_progress_and_its_report() {
        let (mut effects, mut inbox, woken) = hands();
        assert_eq!(effects.perform(practice(7, "closed_in_tls")), None);
        let mut events = 0;
        loop {
            match inbox.blocking_recv().unwrap() {
                News::Action(Action::Run(7, _)) => events += 1,
                News::Seen(7, seen) => {
                    assert_eq!(checks::root_cause(&seen).id.to_string(), "closed_in_tls");
                    break;
                }
                other => panic!("{other:?}"),
            }
        }
        assert!(events >= 18, "{events}");
        assert!(woken.load(Ordering::Relaxed) > 0);
    }

    /// From the file to the plan of its run, of a run of one step too.
    #[test]
    fn a_file_that_names_two_ports_is_remarked_on_in_the_plan() {
        let (mut effects, mut inbox, _) = hands();
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("work.rdp");
        std::fs::write(&file, "full address:s:127.0.0.1:9\nserver port:i:3389\n").unwrap();
        let mut state = State::default();
        state.apply(Action::Continue);
        effects.perform(Effect::ReadFile(file));
        let Some(News::Action(read)) = inbox.blocking_recv() else {
            panic!("no file");
        };
        state.apply(read);
        state.apply(Action::Continue);
        let mut plan_of = |effect: Effect| {
            effects.perform(effect);
            loop {
                match inbox.blocking_recv() {
                    Some(News::Action(Action::Run(..))) => {}
                    Some(News::Seen(_, seen)) => break seen.plan,
                    other => panic!("{other:?}"),
                }
            }
        };
        let whole = plan_of(state.apply(Action::Start).unwrap());
        assert_eq!(whole.file_remarks, ["two_ports"]);
        let found = crate::fixture::report(Some(StepId::OpenDoor)).into();
        state.apply(Action::Finished(state.run, Box::new(found)));
        state.apply(Action::Open(StepId::OpenDoor));
        let again = plan_of(state.apply(Action::DoneCheckAgain).unwrap());
        assert_eq!(again.file_remarks, ["two_ports"]);
    }

    #[test]
    fn an_unknown_fault_is_an_end_too() {
        let (mut effects, mut inbox, _) = hands();
        effects.perform(practice(1, "no_such_fault"));
        assert!(matches!(
            inbox.blocking_recv(),
            Some(News::Action(Action::RunFailed(1, _)))
        ));
    }

    #[test]
    fn a_cancelled_run_and_a_closed_window_end_at_once() {
        let (mut effects, mut inbox, _) = hands();
        let began = net::now();
        effects.perform(practice(1, "mute_service"));
        effects.perform(Effect::CancelRun);
        while !matches!(inbox.blocking_recv(), Some(News::Seen(1, _))) {}
        effects.perform(practice(2, "mute_service"));
        drop(effects);
        assert!(began.elapsed() < Duration::from_secs(3));
    }

    /// A step whose checks were made again, on a computer that is well, is seen to be well.
    #[test]
    fn a_step_that_is_checked_again_stands_as_its_checks_do() {
        let (mut effects, mut inbox, _) = hands();
        let mut wording = Wording::new(Arc::new(Text::for_language("en").unwrap()));
        let mut state = State::default();
        state.found = Some(Box::new(
            crate::fixture::report(Some(StepId::OpenDoor)).into(),
        ));
        state.goal = Some(Goal::Practice("healthy".into()));
        for step in StepId::iter().filter(|step| !step_checks(*step).is_empty()) {
            state.apply(Action::Open(step));
            effects.perform(state.apply(Action::DoneCheckAgain).unwrap());
            while state.is_running() {
                let action = wording.action(inbox.blocking_recv().unwrap(), &state);
                state.apply(action);
            }
            let worst = state.standing(step).iter().map(|one| one.status).max();
            assert_eq!(Some(state.status_of(step)), worst, "{step}");
        }
        assert!(state.renewed.len() > 5);
    }

    #[test]
    fn text_for_the_clipboard_is_handed_back() {
        let (mut effects, _inbox, _) = hands();
        assert_eq!(
            effects.perform(Effect::Face(Asked::Copy("words".into()))),
            Some(Asked::Copy("words".to_owned()))
        );
        assert!(effects.runtime.is_none(), "nothing was started for it");
    }
}
