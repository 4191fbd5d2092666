//! What happens when a renderer does not draw, or stops drawing: the state is kept, a new process
//! begins with the next renderer, and this one ends.
//!
//! Everything here may be called from any thread, since the one that draws may hang.

use std::ffi::OsString;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
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
        let exit = match self.chain.next_window(self.renderer) {
            Some(_) if self.chain.relaunch(self.renderer).is_some() => Exit::Fine,
            _ => super::last::face(&self.chain),
        };
        machine::end_now(exit.status());
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
            rescue.give_up(&without_place(&panic.to_string()));
        }));
    }
}

impl Chain {
    /// A new process that begins after this renderer and finds what was kept.
    pub(super) fn relaunch(&self, after: Renderer) -> Option<std::process::Child> {
        let program = std::env::current_exe().ok()?;
        self.keep.hand_on();
        Command::new(program)
            .args(&self.options)
            .arg("--renderer-after")
            .arg(OsString::from(<&str>::from(after)))
            .stdin(Stdio::inherit())
            .spawn()
            .ok()
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
