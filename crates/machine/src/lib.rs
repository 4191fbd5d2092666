//! This computer: what only its own system can say.
//!
//! Reads, never changes; opens no socket.

mod adapter;
mod trust;

pub use adapter::{Adapter, Medium, adapters};
pub use trust::trusts;
