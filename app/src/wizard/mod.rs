//! The whole wizard as one pure state machine.
//!
//! [`State::apply`] is the only place where anything changes. It does no I/O, reads no clock, knows no
//! language and no egui; what has to be done outside is returned as an [`Effect`].

mod action;
mod apply;
mod entry;
mod progress;
mod runs;
mod state;
mod walk;

#[cfg(test)]
mod tests;

pub(crate) use action::{Action, Effect, Goal, RunEvent};
pub(crate) use entry::{Entry, Remark, Saw, Way, practice_faults};
pub(crate) use progress::{Line, Progress};
pub(crate) use state::{Again, Standing, State, Step};
pub(crate) use walk::Walk;
