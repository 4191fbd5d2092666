//! What a run leaves to keep: the report, judged and worded from what was observed.
//!
//! Pure: the same observations, the same language and the same policy on names give the same report on
//! every machine.

#![forbid(unsafe_code)]

mod alias;
pub mod archive;
mod compose;
mod contents;
mod hide;
pub mod leak;
mod names;
mod open;
mod pages;
mod result_code;
mod way;

pub use alias::{Aliases, Word};
pub use compose::{compose, compose_with};
pub use contents::{
    Bundle, BundleError, BundleFile, Course, Happened, MANIFEST, Making, Moment, NamesIn, Outcome,
    Replaced, Section,
};
pub use names::Names;
pub use open::{Difference, OpenError, Opened};
pub use pages::{About, certificate_txt, read_me, report_html, tone};
pub use result_code::{
    CODE_SCHEMA, Clocks, CodeError, Platform, ResultCode, SeenCode, ToldCause, ToldClocks,
    ToldCode, ToldHandshake, ToldSaw, Vpn,
};
pub use way::{Place, Stand, Stop, way};
