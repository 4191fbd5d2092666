//! The window's program: `fold_news` folds events in, `draw` draws the current screen.
//!
//! It decides nothing: what happens is the wizard's, what is shown is the screens', what is done
//! outside is the effects'.

use std::sync::Arc;

use egui::{Context, Event, FontId, Key, KeyboardShortcut, Modifiers, Ui, ViewportCommand};
use guide::Text;
use model::Language;
use tokio::sync::mpsc::Receiver;

use crate::effects::{Effects, News};
use crate::record::Recorder;
use crate::screens::page::Page;
use crate::screens::{self, Scene};
use crate::window::Rescue;
use crate::wizard::{Action, Asked, Effect, State};
use crate::wording::Wording;

const ALL_STEPS: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::L);
const BACK: KeyboardShortcut = KeyboardShortcut::new(Modifiers::ALT, Key::ArrowLeft);
const ON: KeyboardShortcut = KeyboardShortcut::new(Modifiers::ALT, Key::ArrowRight);
const LARGER: [KeyboardShortcut; 2] = [
    KeyboardShortcut::new(Modifiers::COMMAND, Key::Plus),
    KeyboardShortcut::new(Modifiers::COMMAND, Key::Equals),
];
const SMALLER: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::Minus);

/// The wizard, its hands and its mail.
pub(crate) struct App {
    state: State,
    wording: Wording,
    effects: Effects,
    inbox: Receiver<News>,
    /// What the screen says, until something happens: a frame costs nothing for words that stay.
    page: Option<Page>,
    /// The visit that was drawn last; another one takes the keyboard to its heading.
    drawn: Option<u32>,
    /// The title that the window wears.
    title: String,
    /// Keeps the state where the window may be lost.
    rescue: Option<Arc<Rescue>>,
    /// Writes down what happens, where that was asked for.
    recorder: Option<Recorder>,
}

impl App {
    /// Fails only when a theme file can't be read.
    pub(crate) fn new(
        ctx: &Context,
        text: Arc<Text>,
        mut state: State,
        rescue: Option<Arc<Rescue>>,
    ) -> Result<Self, kit::TokenError> {
        kit::install(ctx)?;
        kit::choose(ctx, state.look);
        kit::still(ctx, state.still);
        let waker = ctx.clone();
        let (mut effects, inbox) = Effects::new(Arc::new(move || waker.request_repaint()));
        effects.show_dialogs();
        let mut wording = Wording::new(text);
        // A picture for a test is the same everywhere.
        if rescue.is_some() {
            wording.follow_the_clock_on_the_wall();
        }
        wording.resume(&mut state);
        let mut app = Self {
            state,
            wording,
            effects,
            inbox,
            page: None,
            drawn: None,
            title: String::new(),
            rescue,
            recorder: None,
        };
        app.zoom(ctx);
        // A picture for a test asks nobody and starts nothing.
        if app.rescue.is_some() {
            app.effects.ask_desktop();
            app.effects.ask_means();
            app.fold(ctx, Action::Resumed);
        }
        Ok(app)
    }

    /// Notes from now on what happens.
    pub(crate) fn record(&mut self, recorder: Recorder) {
        self.recorder = Some(recorder);
    }

    /// Words in letters that no font here has are no words: then English is spoken.
    fn speak_what_can_be_drawn(&mut self, ctx: &Context) {
        if !can_be_drawn(ctx, self.wording.text().language()) {
            self.wording.speak(Language::English);
            self.state.language = None;
            self.page = None;
        }
    }

    /// Where the wizard stands.
    pub(crate) fn state(&self) -> &State {
        &self.state
    }

    /// Folds in what the run has sent.
    pub(crate) fn fold_news(&mut self, ctx: &Context) {
        while let Ok(news) = self.inbox.try_recv() {
            let action = self.wording.action(news, &self.state);
            self.fold(ctx, action);
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
            text: self.wording.text(),
            zone: self.wording.zone(),
            fresh,
        };
        let page = self.page.get_or_insert_with(|| {
            // What changes the screen's words is all that changes its title.
            let title = scene.title();
            if self.title != title {
                self.title.clone_from(&title);
                ctx.send_viewport_cmd(ViewportCommand::Title(title));
            }
            scene.page()
        });
        let done = screens::show(&scene, page, ui)
            .or_else(|| shortcut(&ctx))
            .or_else(|| dropped(&ctx));
        if copying && let Some(words) = kit::take_transcript(&ctx) {
            ctx.copy_text(words);
        }
        if let Some(action) = done {
            self.fold(&ctx, action);
            ctx.request_repaint();
        }
    }

    /// Folds one action in and shows what comes of it.
    pub(crate) fn fold(&mut self, ctx: &Context, action: Action) {
        let (zoom, look, still) = (self.state.zoom, self.state.look, self.state.still);
        if let Some(recorder) = &mut self.recorder {
            recorder.note(&action);
        }
        self.page = None;
        let effect = self.state.apply_at(net::utc_ms(), action);
        // A picture for a test touches nothing outside.
        let effect =
            effect.filter(|effect| self.rescue.is_some() || matches!(effect, Effect::Face(_)));
        match effect.and_then(|effect| self.effects.perform(effect)) {
            Some(Asked::Copy(words)) => ctx.copy_text(words),
            Some(Asked::Reword) => self.reword(ctx),
            Some(Asked::Pack) => {
                let packed = self.wording.packed(&self.state);
                self.fold(ctx, packed);
            }
            Some(Asked::Close) => ctx.send_viewport_cmd(ViewportCommand::Close),
            None => {}
        }
        if zoom != self.state.zoom {
            self.zoom(ctx);
        }
        if look != self.state.look {
            kit::choose(ctx, self.state.look);
        }
        if still != self.state.still {
            kit::still(ctx, self.state.still);
        }
        if let Some(rescue) = &self.rescue {
            rescue.note(&self.state);
        }
    }

    /// Everything in the words that were asked for.
    fn reword(&mut self, ctx: &Context) {
        let words = self.wording.reworded(&self.state);
        self.fold(ctx, words);
    }

    fn zoom(&self, ctx: &Context) {
        ctx.set_zoom_factor(f32::from(self.state.zoom) / 100.0);
    }
}

/// Whether the letters of a language's own name have a font here.
pub(crate) fn can_be_drawn(ctx: &Context, language: Language) -> bool {
    let font = FontId::default();
    let mut letters = language
        .own_name()
        .chars()
        .filter(|letter| letter.is_alphabetic());
    ctx.fonts_mut(|fonts| letters.all(|letter| fonts.has_glyph(&font, letter)))
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

/// A file that was dropped on the window; the first of several.
fn dropped(ctx: &Context) -> Option<Action> {
    let file = ctx.input(|input| {
        let file = input.raw.dropped_files.first()?;
        Some(file.path().to_owned())
    })?;
    Some(Action::Dropped(file))
}

fn shortcut(ctx: &Context) -> Option<Action> {
    ctx.input_mut(|input| {
        if input.consume_key(Modifiers::NONE, Key::F2) {
            Some(Action::Helpdesk)
        } else if input.consume_key(Modifiers::NONE, Key::F8) {
            Some(Action::HideNames)
        } else if input.consume_shortcut(&ALL_STEPS) {
            Some(Action::AllSteps)
        } else if input.consume_shortcut(&BACK) {
            Some(Action::Back)
        } else if input.consume_shortcut(&ON) {
            Some(Action::Continue)
        } else if LARGER.iter().any(|keys| input.consume_shortcut(keys)) {
            Some(Action::Larger)
        } else if input.consume_shortcut(&SMALLER) {
            Some(Action::Smaller)
        } else {
            None
        }
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use egui::{DroppedFile, RawInput};

    use super::*;

    #[derive(Debug)]
    struct File;

    impl DroppedFile for File {
        fn path(&self) -> &Path {
            Path::new("/home/anna/work.rdp")
        }

        fn bytes(&self) -> Result<Vec<u8>, String> {
            Ok(Vec::new())
        }
    }

    #[test]
    fn a_file_that_is_dropped_is_meant() {
        let ctx = Context::default();
        for (files, meant) in [
            (vec![], None),
            (
                vec![Arc::new(File) as _],
                Some(Action::Dropped("/home/anna/work.rdp".into())),
            ),
        ] {
            ctx.begin_pass(RawInput {
                dropped_files: files,
                ..RawInput::default()
            });
            assert_eq!(dropped(&ctx), meant);
            ctx.end_pass().textures_delta.clear();
        }
    }
}
