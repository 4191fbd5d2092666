//! The whole wizard as one pure state machine.
//!
//! [`State::apply`] is the only place where anything changes. It does no I/O, reads no clock, knows no
//! language and no egui; what has to be done outside is returned as an [`Effect`].

mod action;
mod apply;
mod course;
mod deeds;
mod draft;
mod entry;
mod files;
mod found;
mod line;
mod local;
mod progress;
mod report;
mod runs;
mod state;
mod visit;
mod walk;

#[cfg(test)]
pub(crate) mod tests;

pub(crate) use action::{Action, Asked, Effect, Ending, Goal, Reworded, RunEvent, Saved};
pub(crate) use deeds::{Deed, DeedEnd, Done, Means, SettingsPage};
pub(crate) use draft::{Draft, SavedFile};
pub(crate) use entry::{
    Entry, Known, Program, Remark, Route, SavedConnection, Saw, Way, practice_faults,
};
pub(crate) use files::FILES_SHOWN;
pub(crate) use found::{Found, Renewed};
pub(crate) use line::{CALLS, Call, Line, LineEnd, LineVerdict, Watch};
#[cfg(test)]
pub(crate) use local::attempts as past_attempts;
pub(crate) use local::{Local, PastAttempt};
pub(crate) use progress::{Progress, ProgressLine, step_checks};
pub(crate) use report::Packing;
pub(crate) use state::{Again, Standing, State, Step, Told};
pub(crate) use visit::{Arrived, Refused, Visit};
pub(crate) use walk::Walk;
