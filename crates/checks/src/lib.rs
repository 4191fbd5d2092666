//! One folder a check, the runner that walks them over one connection, and the root cause.
//!
//! `observe` does I/O and has no opinion; `judge` has an opinion and does no I/O, reads no clock and
//! knows no language. Sentences stand in each folder's `text.<lang>.ftl`.

#![forbid(unsafe_code)]

#[cfg(test)]
mod cases;
mod cause;
mod handshake;
mod local;
mod others;
mod plan;
mod public_words;
mod registry;
mod run;
mod second;
mod seen;
mod steps;
mod texts;
pub mod watch;

pub use cause::{Cause, CauseId, root_cause};
pub use handshake::handshake;
pub use network_up::vpn_is_up;
pub use others::{Other, Others};
pub use plan::{PHASE_LIMIT, PHASE_LIMITS, Plan, RUN_LIMIT, Saw, with_needs};
pub use public_words::is_public_word;
pub use registry::Meta;
pub use run::{Event, Observed, run};
pub use seen::{Evidence, Finding, Outcome, Seen, Verdict};
pub use steps::{checks_of, steps};
pub use texts::texts;

// The order is what people see. A `planned` check has its place and its row in `planned.toml`; a
// `built` one has its folder.
registry::checks! {
    built client_ready,
    last saved_sign_in,
    last client_policy,
    built past_attempts,
    last network_up,
    built name_resolves,
    built port_answers,
    built speaks_rdp,
    built security_agreed,
    built tls_completes,
    built large_packets_pass,
    built certificate_sound,
    built sign_in_ready,
    built clock_right,
    built link_steady,
    built udp_answers,
    built gateway_answers,
    planned signs_in,
}
