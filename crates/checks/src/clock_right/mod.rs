//! Do the two clocks agree? Compares the server's NTLM time with ours at the middle of the round trip.
//!
//! Must not say which of the two is wrong.

use model::{Fact, Kind, NameVisitor, Named, Status, Value, Why};
use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoStaticStr};

use crate::run::Run;
use crate::{CheckId, Evidence, Seen};

/// Kerberos and many policies refuse more than this (RFC 4120 8.2 recommends five minutes).
const WRONG_MS: u64 = 5 * 60 * 1000;
/// From here on it is worth a word.
const ADRIFT_MS: u64 = 60 * 1000;

/// The two clocks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// Milliseconds that the server is ahead; negative if it is behind.
    pub skew_ms: i64,
    /// Milliseconds of the round trip; half of it is how wrong the skew may be at most.
    pub round_trip_ms: f64,
}

/// What that comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Verdict {
    /// Less than a minute apart.
    Right,
    /// Between one and five minutes apart.
    Adrift,
    /// More than five minutes apart.
    Wrong,
}

#[expect(clippy::unused_async, reason = "the runner calls all checks alike")]
pub(crate) async fn observe(run: &mut Run<'_>) -> Seen<Facts> {
    match run.clock.take() {
        Some(facts) => Seen::now(facts),
        // It answered, without saying what time it is.
        None if run.has_verdict(CheckId::sign_in_ready) => Seen::NotChecked(Why::UnsupportedHere),
        None => Seen::NotApplicable,
    }
}

/// Judges the difference.
pub fn judge(facts: &Facts) -> Verdict {
    match facts.skew_ms.unsigned_abs() {
        apart if apart > WRONG_MS => Verdict::Wrong,
        apart if apart >= ADRIFT_MS => Verdict::Adrift,
        _ => Verdict::Right,
    }
}

impl crate::Verdict for Verdict {
    fn status(self) -> Status {
        match self {
            Self::Right => Status::Fine,
            Self::Adrift => Status::Warning,
            Self::Wrong => Status::Problem,
        }
    }
}

impl Named for Facts {
    fn visit_names(&mut self, _: &mut dyn NameVisitor) {
        let Self {
            skew_ms: _,
            round_trip_ms: _,
        } = self;
    }
}

impl Evidence for Facts {
    fn list(&self) -> Vec<Fact> {
        let apart_s = i64::try_from((self.skew_ms.unsigned_abs() + 500) / 1000).unwrap_or(i64::MAX);
        vec![
            Fact::whole("skew_ms", self.skew_ms),
            Fact::whole("skew_s", apart_s),
            Fact::whole("skew_minutes", (apart_s + 30) / 60),
            Fact::word("ahead", if self.skew_ms > 0 { "yes" } else { "no" }),
            Fact::new("round_trip_ms", Kind::Number, Value::Real(self.round_trip_ms)),
        ]
    }
}
