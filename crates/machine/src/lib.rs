//! This computer: what only its own system can say.
//!
//! Reads, never changes; opens no socket.

mod trust;

pub use trust::trusts;
