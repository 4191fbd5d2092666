//! What a run leaves to keep: the report, judged and worded from what was observed.
//!
//! Pure: the same observations and the same language give the same report on every machine.

#![forbid(unsafe_code)]

mod compose;

pub use compose::compose;

/// SHIM
#[derive(Debug, Default)]
pub struct Aliases;
impl Aliases {
    /// SHIM
    pub fn new() -> Self {
        Self
    }
}
/// SHIM
#[derive(Debug)]
pub enum Names<'a> {
    /// SHIM
    Shown,
    /// SHIM
    Hidden(&'a mut Aliases),
}
/// SHIM
pub fn compose_with(
    observed: &checks::Observed,
    text: &guide::Text,
    _names: Names<'_>,
) -> model::Report {
    compose(observed, text)
}
