//! The connection file: `name:type:value` lines in one of the encodings that clients write.
//!
//! Reads and writes without loss, finds what is weak in a file, and makes a file that is not; no I/O,
//! no sentences. Never panics, and never holds more than a small multiple of the input's own size.

#![forbid(unsafe_code)]

mod document;
mod encoding;
mod harden;
mod keys;
mod line;
mod lint;
mod seal;
pub mod signature;

pub use document::{Document, Note, NoteKind, TwoValues, UnsafeValue, visible};
pub use harden::{Change, Gateway, HardenError, Hardened, Says, Wishes, harden, new};
pub use keys::{Client, Key, Share, Standing, key, keys};
pub use line::{Kind, Setting};
pub use lint::{Finding, Grade, Rule, lint};
pub use seal::{Seal, SealError, Sealed, Worth, sign, verify};
