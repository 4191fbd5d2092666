//! The codes against a list of their own, and the reader against what people type and paste.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod dialogs;
mod replay;
mod tables;
mod typed;
