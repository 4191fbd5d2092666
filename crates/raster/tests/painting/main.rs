//! What is drawn, against values by hand and against a slow rasteriser that is plainly right.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "tests; their colours are no tokens"
)]

mod canvas;
mod exact;
mod hostile;
mod pass;
mod reference;
mod shared_edges;
