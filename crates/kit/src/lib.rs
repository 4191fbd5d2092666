//! The program's look: tokens, marks and widgets on egui.
//!
//! It knows no domain type, holds no sentence, does no I/O and never asks for a repaint; what is
//! clicked is returned, never acted on here.

#![forbid(unsafe_code)]

mod button;
mod card;
mod choice;
mod field;
mod fold;
mod mark;
mod numbered;
mod page;
mod picture;
mod progress;
mod style;
mod text;
mod tokens;
mod transcript;

pub use button::{filled, icon_button, quiet};
pub use card::{Tone, banner, card, finding, row_button, status_row};
pub use choice::{Choice, choices};
pub use field::{FieldAnswer, field};
pub use fold::fold;
pub use mark::{Icon, Mark};
pub use numbered::{command, numbered};
pub use page::{bottom_bar, commands_row, page, top_line};
pub use picture::dialog_picture;
pub use progress::progress;
pub use style::{Look, choose, install};
pub use text::{caption, heading, lead, paragraph, quiet_text, screen_id, section};
pub use tokens::{Colours, Page, Radii, Sizes, Spaces, TokenError, Tokens};
pub use transcript::{begin as begin_transcript, take as take_transcript};
