//! The window's program: `fold_news` folds events in, `draw` draws the current screen.
//!
//! It decides nothing: what happens is the wizard's, what is shown is the screens', what is done
//! outside is the effects'.

use std::sync::Arc;

use egui::{Context, Event, FontId, Key, KeyboardShortcut, Modifiers, Ui};
use guide::Text;
use model::Language;
use tokio::sync::mpsc::Receiver;

use crate::effects::Effects;
use crate::screens::{self, Scene};
use crate::window::Rescue;
use crate::wizard::{Action, State};

const ALL_STEPS: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::L);
const BACK: KeyboardShortcut = KeyboardShortcut::new(Modifiers::ALT, Key::ArrowLeft);
const LARGER: [KeyboardShortcut; 2] = [
    KeyboardShortcut::new(Modifiers::COMMAND, Key::Plus),
    KeyboardShortcut::new(Modifiers::COMMAND, Key::Equals),
];
const SMALLER: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::Minus);

/// The wizard, its hands and its mail.
pub(crate) struct App {
    state: State,
    text: Arc<Text>,
    effects: Effects,
    inbox: Receiver<Action>,
    /// The visit that was drawn last; another one takes the keyboard to its heading.
    drawn: Option<u32>,
    /// Keeps the state where the window may be lost.
    rescue: Option<Arc<Rescue>>,
}

impl App {
    /// Fails only when a theme file can't be read.
    pub(crate) fn new(
        ctx: &Context,
        text: Arc<Text>,
        state: State,
        rescue: Option<Arc<Rescue>>,
    ) -> Result<Self, kit::TokenError> {
        kit::install(ctx)?;
        kit::choose(ctx, state.look);
        let waker = ctx.clone();
        let (effects, inbox) =
            Effects::new(Arc::clone(&text), Arc::new(move || waker.request_repaint()));
        let mut app = Self {
            state,
            text,
            effects,
            inbox,
            drawn: None,
            rescue,
        };
        app.zoom(ctx);
        // A picture for a test asks nobody and starts nothing.
        if app.rescue.is_some() {
            app.effects.ask_desktop();
            app.fold(ctx, Action::Resumed);
        }
        Ok(app)
    }

    /// Words in letters that no font here has are no words: then English is spoken.
    fn speak_what_can_be_drawn(&mut self, ctx: &Context) {
        let font = FontId::default();
        let sample = self.text.language().own_name();
        let can_be_drawn = ctx.fonts_mut(|fonts| {
            let mut letters = sample.chars().filter(|letter| letter.is_alphabetic());
            letters.all(|letter| fonts.has_glyph(&font, letter))
        });
        if !can_be_drawn {
            self.text = Arc::new(Text::new(Language::English));
        }
    }

    /// Where the wizard stands.
    pub(crate) fn state(&self) -> &State {
        &self.state
    }

    /// Folds in what the run has sent.
    pub(crate) fn fold_news(&mut self, ctx: &Context) {
        while let Ok(news) = self.inbox.try_recv() {
            self.fold(ctx, news);
        }
    }

    /// Draws the screen and folds in what was done to it.
    pub(crate) fn draw(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        let copying = wants_copy(&ctx);
        if copying {
            kit::begin_transcript(&ctx);
        }
        if self.drawn.is_none() {
            self.speak_what_can_be_drawn(&ctx);
        }
        let fresh = self.drawn != Some(self.state.visit);
        self.drawn = Some(self.state.visit);
        let scene = Scene {
            state: &self.state,
            text: &self.text,
            fresh,
        };
        let done = screens::show(&scene, ui).or_else(|| shortcut(&ctx));
        if copying && let Some(words) = kit::take_transcript(&ctx) {
            ctx.copy_text(words);
        }
        if let Some(action) = done {
            self.fold(&ctx, action);
            ctx.request_repaint();
        }
    }

    fn fold(&mut self, ctx: &Context, action: Action) {
        let (zoom, look) = (self.state.zoom, self.state.look);
        if let Some(effect) = self.state.apply(action)
            && let Some(words) = self.effects.perform(effect)
        {
            ctx.copy_text(words);
        }
        if zoom != self.state.zoom {
            self.zoom(ctx);
        }
        if look != self.state.look {
            kit::choose(ctx, self.state.look);
        }
        if let Some(rescue) = &self.rescue {
            rescue.note(&self.state);
        }
    }

    fn zoom(&self, ctx: &Context) {
        ctx.set_zoom_factor(f32::from(self.state.zoom) / 100.0);
    }
}

/// Ctrl+C copies the whole screen, unless something is selected or being typed.
fn wants_copy(ctx: &Context) -> bool {
    ctx.input(|input| input.events.contains(&Event::Copy))
        && !ctx.text_edit_focused()
        && !ctx
            .plugin::<egui::text_selection::LabelSelectionState>()
            .lock()
            .has_selection()
}

fn shortcut(ctx: &Context) -> Option<Action> {
    ctx.input_mut(|input| {
        if input.consume_key(Modifiers::NONE, Key::F2) {
            Some(Action::Helpdesk)
        } else if input.consume_shortcut(&ALL_STEPS) {
            Some(Action::AllSteps)
        } else if input.consume_shortcut(&BACK) {
            Some(Action::Back)
        } else if LARGER.iter().any(|keys| input.consume_shortcut(keys)) {
            Some(Action::Larger)
        } else if input.consume_shortcut(&SMALLER) {
            Some(Action::Smaller)
        } else {
            None
        }
    })
}
