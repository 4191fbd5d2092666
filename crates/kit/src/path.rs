//! The way from this computer to the work computer's desktop, and the place where it breaks.
//!
//! A row of stations where there is room for their words, an upright list where there is not.
//! It is a picture: nothing on it can be operated.

mod link;
mod row;
mod station;
mod upright;

use egui::{Rect, Response, Sense, Ui, Vec2, WidgetInfo, accesskit::Role};

use crate::group;
use crate::mark::{Icon, Mark};
use crate::transcript;

/// A station of the way.
#[derive(Clone, Copy, Debug)]
pub struct Stop<'a> {
    /// What stands inside it.
    pub icon: Icon,
    /// What it is called; short.
    pub words: &'a str,
    /// How it stands.
    pub state: Mark,
    /// The state's word.
    pub state_words: &'a str,
    /// The link to this stop is torn: here the way ends. Without meaning at the first stop.
    pub broken: bool,
}

impl Stop<'_> {
    fn spoken(&self) -> String {
        format!("{}: {}", self.words, self.state_words)
    }
}

/// Shows the way; `name` is what it is called for those who can't see it.
///
/// A link fills when its stop turns fine. Words that do not fit below their stations in two
/// lines, and columns narrower than the theme's `way.row`, make it an upright list.
pub fn path(ui: &mut Ui, name: &str, stops: &[Stop<'_>]) {
    group::named(ui, Role::List, name, |ui| {
        ui.spacing_mut().item_spacing = Vec2::ZERO;
        for stop in stops {
            transcript::note(ui, &stop.spoken());
        }
        if let Some(labels) = row::labels(ui, stops) {
            row::show(ui, stops, &labels);
        } else {
            upright::show(ui, stops);
        }
    });
}

/// The part of the picture that is one stop, for those who can't see it.
fn announce(ui: &Ui, index: usize, rect: Rect, stop: &Stop<'_>) -> Response {
    let response = ui.interact(rect, ui.unique_id().with(index), Sense::HOVER);
    response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, stop.spoken()));
    response
}
