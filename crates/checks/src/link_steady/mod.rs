//! Is the line steady? Reads what the system counted on the connection that is open: round trip, swing, segments
//! that were sent again.
//!
//! Must not send anything, and must not call a line bad for a handful of segments: at most it remarks.

mod limits;

use model::{Fact, Kind, NameVisitor, Named, Status, Value, Why};
use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoStaticStr};

use crate::run::Run;
use crate::{Evidence, Seen};

pub(crate) use limits::{OverTime, limits};

/// What the system counted on the one connection.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// The smoothed round trip in milliseconds, where one was measured.
    pub measured_ms: Option<f64>,
    /// Its mean deviation in milliseconds, where the system keeps one.
    pub deviation_ms: Option<f64>,
    /// Segments with data that were sent, where the system counts them.
    pub data_segments: Option<u32>,
    /// Segments that were sent again.
    pub resent: u32,
    /// The opening ones among them.
    pub openings_resent: u32,
    /// The largest segment in bytes that we send.
    pub segment_bytes: u32,
}

impl Facts {
    /// The round trip in milliseconds, where it can be relied on.
    ///
    /// When the opening was sent again, some systems take the wait before that for a round trip.
    pub fn round_trip_ms(&self) -> Option<f64> {
        self.measured_ms.filter(|_| self.openings_resent == 0)
    }

    /// The mean deviation of the round trip in milliseconds, where it can be relied on.
    pub fn variation_ms(&self) -> Option<f64> {
        self.deviation_ms.filter(|_| self.openings_resent == 0)
    }

    /// All segments that wait for an acknowledgement, each as often as it was sent: data and the opening.
    pub fn sent(&self) -> Option<u32> {
        let openings = self.openings_resent.saturating_add(1);
        Some(self.data_segments?.saturating_add(openings))
    }
}

/// What that comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Verdict {
    /// Nothing stands out.
    Steady,
    /// Something had to be sent again.
    Resent,
    /// The round trip is long.
    Slow,
    /// The round trip swings widely.
    Swinging,
}

#[expect(clippy::unused_async, reason = "the runner calls all checks alike")]
pub(crate) async fn observe(run: &mut Run<'_>) -> Seen<Facts> {
    run.note_link();
    match run.link {
        None => Seen::NotChecked(Why::UnsupportedHere),
        Some(link) => Seen::now(Facts {
            measured_ms: link.round_trip_ms,
            deviation_ms: link.variation_ms,
            data_segments: link.sent,
            resent: link.resent,
            openings_resent: run.opening.map_or(0, |opening| opening.resent),
            segment_bytes: link.segment_bytes,
        }),
    }
}

/// Judges one connection.
pub fn judge(facts: &Facts) -> Verdict {
    let limits = &limits().one_connection;
    if facts.resent > 0 {
        return Verdict::Resent;
    }
    let Some(round_trip_ms) = facts.round_trip_ms() else {
        return Verdict::Steady;
    };
    let swing_ms = facts.variation_ms().unwrap_or_default();
    if round_trip_ms >= limits.slow_ms {
        Verdict::Slow
    } else if swing_ms >= limits.swing_ms && swing_ms >= limits.swing_share * round_trip_ms {
        Verdict::Swinging
    } else {
        Verdict::Steady
    }
}

impl crate::Verdict for Verdict {
    fn status(self) -> Status {
        match self {
            Self::Steady => Status::Fine,
            Self::Resent | Self::Slow | Self::Swinging => Status::Warning,
        }
    }
}

impl Named for Facts {
    fn visit_names(&mut self, _: &mut dyn NameVisitor) {
        let Self {
            measured_ms: _,
            deviation_ms: _,
            data_segments: _,
            resent: _,
            openings_resent: _,
            segment_bytes: _,
        } = self;
    }
}

impl Evidence for Facts {
    fn list(&self) -> Vec<Fact> {
        let real = |name, ms| Fact::new(name, Kind::Number, Value::Real(ms));
        let timed = match (self.round_trip_ms(), self.variation_ms()) {
            (Some(_), Some(_)) => "with_variation",
            (Some(_), None) => "yes",
            (None, _) => "no",
        };
        let mut list = vec![
            Fact::word("timed", timed),
            Fact::flag("counted", self.data_segments.is_some()),
            Fact::whole("resent", self.resent),
            Fact::whole("segment_bytes", self.segment_bytes),
        ];
        list.extend(self.round_trip_ms().map(|ms| real("round_trip_ms", ms)));
        list.extend(self.variation_ms().map(|ms| real("variation_ms", ms)));
        list.extend(self.sent().map(|sent| Fact::whole("sent", sent)));
        list
    }
}
