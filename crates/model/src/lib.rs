//! The words of the domain: what is looked at, how it can end, and what is said about it.
//!
//! No I/O, no clock, no sentence for people, and nothing of ours is imported here.

#![forbid(unsafe_code)]

pub mod codes;
mod fact;
mod failure;
mod handshake;
mod language;
mod named;
mod report;
mod step;
mod target;
mod verdict;

pub use codes::{alert_name, negotiation_failure_name, security_protocol_name};
pub use fact::{Fact, Kind, Value};
pub use failure::Failure;
pub use handshake::{EndedBy, Handshake, Phase, PhaseTime, ServerFamily};
pub use language::Language;
pub use named::{NameVisitor, Named};
pub use report::{
    CauseEntry, CheckEntry, HandshakeEntry, PhaseEntry, REPORT_SCHEMA, Report, SawEntry, StepEntry,
    TargetEntry,
};
pub use step::{StepId, Who};
pub use target::{GATEWAY_PORT, Gateway, Host, RDP_PORT, Target, TargetError, may_be_one_computer};
pub use verdict::{Confidence, Status, Why};
