//! What happens when a renderer does not draw, or stops drawing: the state is kept, a new process
//! begins with the next renderer, and this one ends.
//!
//! Everything here may be called from any thread, since the one that draws may hang.

use std::ffi::OsString;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::ThreadId;
use std::time::Duration;

use super::{Chain, Renderer};
use crate::cli::Exit;
use crate::wizard::State;

/// A renderer that has shown nothing by then is given up.
const FIRST_FRAME_LIMIT: Duration = Duration::from_secs(10);

/// The watch over one renderer.
pub(crate) struct Rescue {
    renderer: Renderer,
    chain: Arc<Chain>,
    /// Where it draws.
    thread: ThreadId,
    /// It was closed in order, or given up: what comes after means nothing.
    over: AtomicBool,
    drawn: Mutex<bool>,
    bell: Condvar,
}

impl Rescue {
    /// Begins the watch: from now on a picture has to come, and a panic is not the end.
    pub(super) fn begin(renderer: Renderer, chain: &Arc<Chain>) -> Arc<Self> {
        chain.keep.note_trying(Some(renderer));
        let rescue = Arc::new(Self {
            renderer,
            chain: Arc::clone(chain),
            thread: std::thread::current().id(),
            over: AtomicBool::new(false),
            drawn: Mutex::new(false),
            bell: Condvar::new(),
        });
        rescue.hook_panics();
        let watchdog = Arc::clone(&rescue);
        std::thread::spawn(move || watchdog.wait_for_a_frame());
        rescue
    }

    /// A picture was shown.
    pub(super) fn frame_drawn(&self) {
        let mut drawn = self.drawn.lock().unwrap_or_else(PoisonError::into_inner);
        if !*drawn {
            *drawn = true;
            self.bell.notify_all();
            self.chain.keep.note_trying(None);
        }
    }

    /// The wizard has moved.
    pub(crate) fn note(&self, state: &State) {
        if !self.is_over() {
            self.chain.keep.note(state);
        }
    }

    /// The window was closed in order, or its renderer said itself that it can't draw.
    pub(super) fn end(&self) {
        self.over.store(true, Ordering::Release);
        self.bell.notify_all();
        // Back to the one that only tells.
        let _ = std::panic::take_hook();
    }

    fn is_over(&self) -> bool {
        self.over.load(Ordering::Acquire)
    }

    /// This renderer is of no use any more: another process goes on, or this one without a window.
    pub(super) fn give_up(&self, reason: &str) {
        if self.over.swap(true, Ordering::AcqRel) {
            return;
        }
        self.chain.keep.note_refusal(self.renderer, reason);
        let next = self.chain.next_window(self.renderer);
        let status = next.and_then(|_| self.chain.become_next(self.renderer));
        let status = status.unwrap_or_else(|| super::last::face(&self.chain).status());
        machine::end_now(status);
    }

    fn wait_for_a_frame(&self) {
        let drawn = self.drawn.lock().unwrap_or_else(PoisonError::into_inner);
        let waiting = |drawn: &mut bool| !*drawn && !self.is_over();
        let waited = self
            .bell
            .wait_timeout_while(drawn, FIRST_FRAME_LIMIT, waiting);
        let (drawn, late) = waited.unwrap_or_else(PoisonError::into_inner);
        drop(drawn);
        if late.timed_out() {
            self.give_up(&self.chain.text.say("no-window-hung"));
        }
    }

    /// Drivers fall over within our calls; the person keeps the screen all the same.
    fn hook_panics(self: &Arc<Self>) {
        let tell = std::panic::take_hook();
        let rescue = Arc::clone(self);
        std::panic::set_hook(Box::new(move |panic| {
            tell(panic);
            // Elsewhere it is a run that fell, which ends alone where panics unwind.
            let is_drawing = std::thread::current().id() == rescue.thread;
            if !is_drawing && cfg!(panic = "unwind") {
                return;
            }
            rescue.give_up(&without_place(&panic.to_string()));
        }));
    }
}

impl Chain {
    /// A new process that begins after this renderer and finds what was kept; how it ended.
    ///
    /// None where it could not be started, or was ended from outside: then its place is ours again.
    pub(super) fn relaunch(&self, after: Renderer) -> Option<Exit> {
        let exit = self.next_process(after).and_then(|mut next| {
            self.keep.hand_on();
            let status = next.status().ok()?;
            Exit::of_status(status.code()?)
        });
        if exit.is_none() {
            self.keep.take_back();
        }
        exit
    }

    /// Goes on after this renderer in the place of this process, whose window is lost.
    ///
    /// The status to end with; none where no other process could be started.
    fn become_next(&self, after: Renderer) -> Option<u8> {
        let mut next = self.next_process(after)?;
        self.keep.hand_on();
        #[cfg(unix)]
        {
            // The same process for whoever waits for it, and the lost window goes with the old one.
            let _refused = std::os::unix::process::CommandExt::exec(&mut next);
        }
        #[cfg(not(unix))]
        if let Ok(mut child) = next.spawn() {
            // Somebody waits in the console for the end; elsewhere a dead window would stay for as long.
            return if machine::console_waits() {
                let status = child.wait().ok().and_then(|status| status.code());
                Some(
                    status
                        .and_then(Exit::of_status)
                        .unwrap_or(Exit::Failed)
                        .status(),
                )
            } else {
                Some(Exit::Fine.status())
            };
        }
        self.keep.take_back();
        None
    }

    fn next_process(&self, after: Renderer) -> Option<Command> {
        let mut next = Command::new(std::env::current_exe().ok()?);
        next.args(&self.options)
            .arg("--renderer-after")
            .arg(OsString::from(<&str>::from(after)))
            .stdin(Stdio::inherit());
        Some(next)
    }
}

/// A panic's own words: the place in the source before them says nothing to the person.
fn without_place(panic: &str) -> String {
    panic
        .split_once('\n')
        .map_or(panic, |(_, words)| words)
        .trim()
        .to_owned()
}
