//! The window: one renderer after another, and a sentence's facts where none can draw.

use std::sync::Arc;

use eframe::{NativeOptions, Renderer};
use egui::{ViewportBuilder, vec2};
use guide::Text;

use crate::app::App;
use crate::wizard::State;

/// The window's size when it opens, in logical points.
const SIZE: [f32; 2] = [900.0, 680.0];
/// The smallest size in which every screen can be used.
const LEAST: [f32; 2] = [480.0, 360.0];
/// What can draw, in the order in which it is tried.
const RENDERERS: [Renderer; 2] = [Renderer::Wgpu, Renderer::Glow];

/// How the window begins.
#[derive(Clone, Debug, Default)]
pub(crate) struct Start {
    /// The screen and what was entered so far.
    pub(crate) state: State,
}

/// Opens the window and returns when it is closed.
///
/// Fails when no renderer can draw here; the error names what each of them said.
pub(crate) fn open(text: &Arc<Text>, start: &Start) -> anyhow::Result<()> {
    let mut refusals = Vec::new();
    for renderer in RENDERERS {
        match open_with(renderer, text, start) {
            Ok(()) => return Ok(()),
            // Without a display there is nothing to draw on, whoever draws.
            Err(eframe::Error::WinitEventLoop(error)) => {
                refusals.push(without_place(&error.to_string()));
                break;
            }
            Err(error) => refusals.push(format!("{renderer}: {error}")),
        }
    }
    Err(anyhow::anyhow!(refusals.join("; ")))
}

fn open_with(renderer: Renderer, text: &Arc<Text>, start: &Start) -> eframe::Result {
    let title = text.say("window-title");
    let options = NativeOptions {
        viewport: ViewportBuilder::default()
            .with_title(&title)
            .with_app_id("rdp-first-aid")
            .with_inner_size(vec2(SIZE[0], SIZE[1]))
            .with_min_inner_size(vec2(LEAST[0], LEAST[1])),
        renderer,
        ..NativeOptions::default()
    };
    let (text, state) = (Arc::clone(text), start.state.clone());
    eframe::run_native(
        &title,
        options,
        Box::new(move |creation| Ok(Box::new(App::new(&creation.egui_ctx, text, state)?))),
    )
}

/// The system's words alone: the window library puts the place in its own source before them.
fn without_place(error: &str) -> String {
    error.rsplit(": ").next().unwrap_or(error).to_owned()
}

#[cfg(test)]
mod tests {
    use super::without_place;

    #[test]
    fn no_path_of_the_build_is_shown() {
        for (error, words) in [
            (
                "os error at /a/b.rs:765: no display is set.",
                "no display is set.",
            ),
            ("not supported", "not supported"),
        ] {
            assert_eq!(without_place(error), words);
        }
    }
}
