//! The program's look: tokens, marks and widgets on egui.
//!
//! It knows no domain type, holds no sentence, does no I/O and asks for a repaint only while a bar
//! or a line fills; what is clicked is returned, never acted on here.

#![forbid(unsafe_code)]

mod button;
mod bytes;
mod card;
mod choice;
mod code;
mod delays;
mod field;
mod fold;
mod group;
mod mark;
mod menu;
mod motion;
mod numbered;
mod page;
mod path;
mod picture;
mod progress;
mod setting;
mod stepper;
mod style;
mod table;
mod text;
mod tokens;
mod transcript;

pub use button::{filled, icon_button, quiet};
pub use bytes::bytes;
pub use card::{Tone, banner, card, finding, row_button, status_row};
pub use choice::{Choice, choices};
pub use code::code;
pub use delays::{Delay, DelayWords, delays};
pub use field::{FieldAnswer, field};
pub use fold::fold;
pub use mark::{Icon, Mark};
pub use menu::{Entry, menu};
pub use motion::still;
pub use numbered::{command, numbered};
pub use page::{bottom_bar, commands_row, page, top_line};
pub use path::{Stop, path};
pub use picture::{Dialog, dialog_picture};
pub use progress::progress;
pub use setting::setting;
pub use stepper::stepper;
pub use style::{Look, choose, install};
pub use table::{Line, table};
pub use text::{caption, heading, lead, paragraph, quiet_text, screen_id, section};
pub use tokens::{
    Colours, Motion, Page, PlotSizes, Radii, Sizes, Spaces, Stepper, TokenError, Tokens, Way,
};
pub use transcript::{begin as begin_transcript, take as take_transcript};

#[cfg(test)]
mod tests;
