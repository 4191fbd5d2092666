//! The pages of a bundle that people read: `report.html`, `READ-ME-FIRST.txt`, `certificate.txt`.
//!
//! Pure: the same report in the same language gives the same bytes. No page may load anything, run
//! anything, or let a value be more than text: values come from strangers.

mod certificate;
mod checks;
mod html;
mod marks;
mod phases;
mod picture;
mod read_me;
mod tame;
mod txt;
mod verdict;
mod words;
mod wrap;

pub use certificate::certificate_txt;
pub use html::report_html;
pub use read_me::read_me;
pub(crate) use tame::{Tamed, tame};
pub use verdict::tone;

/// What the pages say of the bundle that they stand in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// The names in it are real, not aliases.
    pub names_are_shown: bool,
    /// The result code, as it is read aloud.
    pub code: Option<String>,
    /// The names of its files, in the order of the zip.
    pub files: Vec<String>,
}
