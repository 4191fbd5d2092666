//! The window: one renderer after another, and the terminal where none can draw.
//!
//! A renderer that refuses is followed by the next in the same process. One that hangs, loses its
//! device or falls over is followed by the next in a new process, on the same screen. No renderer
//! is tried twice, so this always comes to an end, and never to a silent one.

mod cpu;
mod fault;
mod hardware;
mod last;
mod renderer;
mod rescue;

use std::ffi::OsString;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use egui::{Context, IconData, ViewportBuilder, vec2};
use guide::Text;

use crate::app::App;
use crate::cli::{self, Exit};
use crate::keep::{self, Keep, Kept};
use crate::record::{self, Recorder};
use crate::terminal;
use crate::wizard::State;

pub(crate) use renderer::Renderer;
pub(crate) use rescue::Rescue;

/// The window's size when it opens, in logical points.
const SIZE: [f32; 2] = [900.0, 680.0];
/// The smallest size in which every screen can be used.
const LEAST: [f32; 2] = [480.0, 360.0];
/// The program's picture on the task bar.
const ICON: &[u8] = include_bytes!("../../../assets/icons/program-128.png");

/// What the call says about the window.
pub(crate) struct Call {
    /// The words.
    pub(crate) text: Text,
    /// This one and no other.
    pub(crate) renderer: Option<Renderer>,
    /// Another process of ours has tried up to this one.
    pub(crate) after: Option<Renderer>,
    /// Data beside the program.
    pub(crate) is_portable: bool,
    /// What a new process has to be told again.
    pub(crate) options: Vec<OsString>,
    /// A file to begin with.
    pub(crate) file: Option<PathBuf>,
    /// What only those who build it ask for.
    pub(crate) workshop: Workshop,
}

/// What development builds are asked for besides.
#[derive(Clone, Debug, Default)]
pub(crate) struct Workshop {
    /// Write down what happens.
    pub(crate) record: Option<PathBuf>,
    /// Begin where this record ends.
    pub(crate) replay: Option<PathBuf>,
    /// Show every widget in every state.
    pub(crate) is_gallery: bool,
}

/// What every renderer of this process needs.
struct Chain {
    text: Arc<Text>,
    keep: Keep,
    forced: Option<Renderer>,
    is_portable: bool,
    options: Vec<OsString>,
    workshop: Workshop,
}

/// Why a renderer came back without having been closed.
enum Refusal {
    /// There is nothing to draw on, whoever draws.
    NoDisplay(String),
    /// This one can't.
    CantDraw(String),
}

impl Refusal {
    /// Nothing to draw on, in the system's words alone: the window library puts the place in its own
    /// source before them.
    fn no_display(error: &winit::error::EventLoopError) -> Self {
        let said = error.to_string();
        let words = match said.split_once("os error at ") {
            Some((_, placed)) => placed.split_once(": ").map_or("", |(_, words)| words),
            None => &said,
        };
        Self::NoDisplay(words.to_owned())
    }
}

/// Opens the window and returns when it is closed, or when the terminal is done in its place.
pub(crate) fn open(call: Call) -> Exit {
    if call.renderer == Some(Renderer::Terminal) {
        // Started by its icon or a shortcut it has nothing to say it in.
        if !machine::has_output() {
            machine::open_console();
        }
        let mut state = State::default();
        state.brought = call.file;
        return terminal::run(&Arc::new(call.text), state, &[]);
    }
    let begun = match call.workshop.state() {
        Ok(begun) => begun,
        Err(error) => return cli::failed(&call.text, &error),
    };
    let folder = keep::folder(call.is_portable);
    let (keep, left) = Keep::open(folder.as_deref());
    let chain = Arc::new(Chain {
        text: Arc::new(call.text),
        keep,
        forced: call.renderer,
        is_portable: call.is_portable,
        options: call.options,
        workshop: call.workshop,
    });
    if let Some(state) = begun {
        chain.keep.note(&state);
    }
    if call.file.is_some() {
        let mut state = chain.keep.now().state;
        state.brought = call.file;
        chain.keep.note(&state);
    }
    let is_relaunched = call.after.is_some();
    let after = call.after.or_else(|| chain.skip(left.as_ref()));
    let mut at = match (chain.forced, after) {
        (Some(forced), _) => Some(forced),
        (None, Some(after)) => chain.next_window(after),
        (None, None) => Renderer::here().next(),
    };
    while let Some(renderer) = at {
        match chain.draw(renderer) {
            Ok(()) => {
                chain.keep.forget();
                return Exit::Fine;
            }
            // There was a display when this was begun: the person's session is over.
            Err(Refusal::NoDisplay(reason)) if is_relaunched => {
                chain.keep.hand_on();
                cli::no_window(&chain.text, &reason);
                return Exit::Failed;
            }
            Err(Refusal::NoDisplay(reason)) => {
                chain.keep.note_refusal(renderer, &reason);
                break;
            }
            Err(Refusal::CantDraw(reason)) => chain.keep.note_refusal(renderer, &reason),
        }
        at = chain.next_window(renderer);
        if at.is_some_and(Renderer::needs_own_process) {
            if let Some(exit) = chain.relaunch(renderer) {
                return exit;
            }
            chain.fell(at);
            break;
        }
    }
    last::face(&chain)
}

impl Workshop {
    /// The state to begin with, where one was asked for.
    ///
    /// Fails where a record can't be read.
    fn state(&self) -> io::Result<Option<State>> {
        if self.is_gallery {
            return Ok(Some(State::gallery()));
        }
        let record = self.replay.as_deref().map(record::read).transpose()?;
        Ok(record.map(|record| record::replay(&record)))
    }
}

impl Chain {
    /// The next that opens a window; none where one was forced.
    fn next_window(&self, after: Renderer) -> Option<Renderer> {
        if self.forced.is_some() {
            return None;
        }
        after.next().filter(|next| *next != Renderer::Terminal)
    }

    /// A renderer that took the whole program with it before its first picture is not tried again.
    fn skip(&self, left: Option<&Kept>) -> Option<Renderer> {
        // They are about another start of the program.
        self.keep.forget_refusals();
        let fatal = left?.trying?;
        self.fell(Some(fatal));
        Some(fatal)
    }

    /// Notes that this one took its process with it.
    fn fell(&self, renderer: Option<Renderer>) {
        if let Some(renderer) = renderer {
            let words = self.text.say("no-window-fell");
            self.keep.note_refusal(renderer, &words);
        }
    }

    fn draw(self: &Arc<Self>, renderer: Renderer) -> Result<(), Refusal> {
        let rescue = Rescue::begin(renderer, self);
        let drawn = match fault::before(renderer) {
            Some(refusal) => Err(refusal),
            None if self.would_be_slow(renderer) => {
                Err(Refusal::CantDraw(self.text.say("no-window-card")))
            }
            None if renderer == Renderer::Cpu => cpu::run(self, &rescue),
            None => hardware::run(self, &rescue, renderer),
        };
        rescue.end();
        drawn
    }

    /// Nobody asked for it, and another draws the same faster here.
    fn would_be_slow(&self, renderer: Renderer) -> bool {
        let is_asked_for = self.forced.is_some() || fault::of(renderer).is_some();
        renderer == Renderer::Wgpu && !is_asked_for && !hardware::has_card()
    }

    /// The wizard where it was left.
    fn app(&self, ctx: &Context, rescue: &Arc<Rescue>) -> Result<App, kit::TokenError> {
        let state = self.keep.now().state;
        let mut app = App::new(ctx, Arc::clone(&self.text), state, Some(Arc::clone(rescue)))?;
        if let Some(path) = &self.workshop.record
            && let Ok(recorder) = Recorder::begin(path)
        {
            app.record(recorder);
        }
        Ok(app)
    }

    fn viewport(&self) -> ViewportBuilder {
        let viewport = ViewportBuilder::default()
            .with_title(self.text.say("window-title"))
            .with_app_id("rdp-first-aid")
            .with_inner_size(vec2(SIZE[0], SIZE[1]))
            .with_min_inner_size(vec2(LEAST[0], LEAST[1]));
        match icon() {
            Some(icon) => viewport.with_icon(icon),
            None => viewport,
        }
    }
}

/// The program's picture. The window does without where it can't be read.
fn icon() -> Option<IconData> {
    eframe::icon_data::from_png_bytes(ICON).ok()
}
