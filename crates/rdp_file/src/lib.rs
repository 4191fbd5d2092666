//! The connection file: `name:type:value` lines in one of the encodings that clients write.
//!
//! Reads settings; no I/O. Never panics, and never holds more than the input's own size in text.

#![forbid(unsafe_code)]

mod decode;
mod document;

pub use document::{Document, NotText};
