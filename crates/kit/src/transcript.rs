//! Keeps what a screen says while it is drawn, so that Ctrl+C can copy it.
//!
//! Widgets note their words only between [`begin`] and [`take`]: on all other frames this costs
//! one look into egui's memory and keeps nothing.

use egui::{Context, Id, Ui};

#[derive(Clone, Default)]
struct Transcript(Vec<String>);

/// From now on, what widgets show is kept.
pub fn begin(ctx: &Context) {
    ctx.data_mut(|data| data.insert_temp(id(), Transcript::default()));
}

/// What was shown since [`begin`], one paragraph a line; nothing if it wasn't called.
pub fn take(ctx: &Context) -> Option<String> {
    ctx.data_mut(|data| data.remove_temp::<Transcript>(id()))
        .map(|lines| lines.0.join("\n"))
}

/// A widget's words.
pub(crate) fn note(ui: &Ui, words: &str) {
    let recording = ui
        .ctx()
        .data(|data| data.get_temp::<Transcript>(id()).is_some());
    if recording {
        ui.ctx().data_mut(|data| {
            data.get_temp_mut_or_default::<Transcript>(id())
                .0
                .push(words.to_owned());
        });
    }
}

fn id() -> Id {
    Id::unique("kit transcript")
}
