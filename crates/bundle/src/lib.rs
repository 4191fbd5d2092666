//! What a run leaves to keep: the report, judged and worded from what was observed.
//!
//! Pure: the same observations, the same language and the same policy on names give the same report on
//! every machine.

#![forbid(unsafe_code)]

mod alias;
mod compose;
mod names;
mod pages;
mod result_code;
mod way;

pub use alias::Aliases;
pub use compose::{compose, compose_with};
pub use names::Names;
pub use pages::{About, certificate_txt, read_me, report_html};
pub use result_code::{
    CODE_SCHEMA, Clocks, CodeError, Platform, ResultCode, SeenCode, ToldCause, ToldClocks,
    ToldCode, ToldHandshake, ToldSaw, Vpn,
};
pub use way::{Place, Stand, Stop, way};
