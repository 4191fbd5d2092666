//! The words: every sentence for people, and the commands of the checklist.
//!
//! Sentences stand in `assets/text` and in the checks' folders, commands in `assets/checklist`; both
//! are compiled in. It must not open files, decide anything, or hold a sentence itself.

#![forbid(unsafe_code)]

mod checklist;
mod explain;
mod order;
mod pages;
mod placeholder;
mod reading;
mod sources;
mod text;

pub use checklist::{Command, Shell, Side, StepGuide, StepWho, checklist};
pub use explain::{EXPLAIN_SCHEMA, Explained, ExplainedCode, ExplainedReading, explain};
pub use order::steps_for;
pub use pages::{PageText, pages};
pub use placeholder::Placeholder;
pub use reading::Reading;
pub use sources::{Source, sources};
pub use text::{Text, UnknownLanguage};
