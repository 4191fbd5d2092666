//! One attempt as this computer's own log tells of it, and how it ended.
//!
//! Reads what was decoded; it must not look at events, and must not say more than they do.

use model::codes::{self, Family, Table};
use model::{NameVisitor, Named, Phase};
use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

/// `disconnectReasonAtClientWinsockFDCLOSE`: the socket was closed under the client.
pub(super) const SOCKET_CLOSED: u32 = 0x904;
/// `disconnectReasonNoInfo`.
const NO_INFO: u32 = 0;
/// What `assets/codes/field.toml` says of a code that is no fault.
const NORMAL_END: &str = "normal_end";

/// One attempt to connect.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// When it began, in milliseconds since 1970-01-01 UTC by that computer's clock.
    pub at_ms: i64,
    /// When it ended, where that was written.
    #[serde(default)]
    pub ended_ms: Option<i64>,
    /// The log has its beginning; without that, what came before its end is not known.
    #[serde(default)]
    pub began: bool,
    /// The computer that was named.
    #[serde(default)]
    pub host: Option<String>,
    /// The last phase that surely completed; `Active` once it was signed in.
    #[serde(default)]
    pub reached: Option<Phase>,
    /// The phase that did not complete; `None` where it ended in order, in a session, or nobody can tell.
    #[serde(default)]
    pub stopped_in: Option<Phase>,
    /// The disconnect reason (`IMsTscAxEvents::OnDisconnected`).
    #[serde(default)]
    pub code: Option<u32>,
    /// The state machine and its states that tell of the stop (event 226), divided by spaces.
    #[serde(default)]
    pub state: Option<String>,
    /// The system's number for it (event 226, `ErrorCode`).
    #[serde(default)]
    pub error: Option<u32>,
}

/// How an attempt ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum End {
    /// Signed in, or ended by somebody's wish.
    InOrder,
    /// It did not come to its end.
    Stopped,
    /// The log does not tell.
    Untold,
}

impl Attempt {
    /// How it ended.
    pub fn end(&self) -> End {
        match self.code {
            _ if self.stopped_in.is_some() => End::Stopped,
            Some(code) if is_in_order(code) => End::InOrder,
            None | Some(NO_INFO) if self.signed_in() => End::InOrder,
            None | Some(NO_INFO) => End::Untold,
            Some(_) => End::Stopped,
        }
    }

    /// Whether it got as far as a session.
    pub fn signed_in(&self) -> bool {
        self.reached >= Some(Phase::Active)
    }

    /// Whether the connection was closed before anybody was signed in, by the code that says no more.
    pub fn closed_early(&self) -> bool {
        let is_whole = self.began || self.stopped_in.is_some();
        is_whole
            && self.end() == End::Stopped
            && self.code == Some(SOCKET_CLOSED)
            && !self.signed_in()
    }

    /// Where it stopped, in one word: a phase, `session`, `unknown`; `none` where it did not stop.
    pub fn place(&self) -> &'static str {
        match (self.end(), self.stopped_in) {
            (End::Stopped, Some(phase)) => phase.into(),
            (End::Stopped, None) if self.signed_in() => "session",
            (End::Stopped, None) => "unknown",
            (End::InOrder, _) => "none",
            (End::Untold, _) => "untold",
        }
    }
}

impl Named for Attempt {
    fn visit_names(&mut self, visitor: &mut dyn NameVisitor) {
        let Self {
            at_ms: _,
            ended_ms: _,
            began: _,
            host,
            reached: _,
            stopped_in: _,
            code: _,
            state: _,
            error: _,
        } = self;
        if let Some(host) = host {
            visitor.text(model::Kind::Host, host);
        }
    }
}

/// Whether a disconnect reason says that nothing went wrong.
pub(super) fn is_in_order(code: u32) -> bool {
    let documented = codes::lookup(Table::Disconnect, code);
    let seen = codes::lookup(Table::Field, code);
    documented.is_some_and(|row| row.family == Family::Session)
        || seen.is_some_and(|row| row.says == NORMAL_END)
}

/// Which attempts differ from their neighbours: the one before and the one after came to the same place with
/// the same code, and this one did not.
pub fn odd_ones(attempts: &[Attempt]) -> Vec<bool> {
    let ends: Vec<_> = attempts.iter().map(end_of).collect();
    let end = |index: Option<usize>| index.and_then(|index| ends.get(index));
    (0..ends.len())
        .map(|index| {
            let before = end(index.checked_sub(1));
            let after = end(index.checked_add(1));
            before.is_some() && before == after && before != end(Some(index))
        })
        .collect()
}

/// What two attempts have in common that ended alike; ends in order are all alike.
fn end_of(attempt: &Attempt) -> (&'static str, Option<u32>) {
    let place = attempt.place();
    let is_stop = attempt.end() == End::Stopped;
    (place, attempt.code.filter(|_| is_stop))
}
