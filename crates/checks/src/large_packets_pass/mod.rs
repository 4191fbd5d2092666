//! Do large packets get lost where small ones pass? The same hello, plain and with small segments.
//!
//! Must not run without a stall unless it was asked for: it costs three more connections. Must not call a
//! path fine that no large packet was seen to cross both ways.

mod tries;

use model::{Fact, Failure, Kind, NameVisitor, Named, Status, Why};
use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoStaticStr};

use crate::run::Run;
use crate::{CheckId, Evidence, Seen};

pub use tries::{Came, Hello, Size, Try};

/// A silence shorter than this, in seconds, may be the wait for one lost packet (RFC 6298 2.1 and 5.5).
const SILENCE_S: f64 = 2.0;

/// What was tried.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// Whether the usual attempt stalled before.
    pub usual_stalled: bool,
    /// The tries in their order.
    pub tries: Vec<Try>,
    /// Bytes of the largest packet's content that the connection would carry.
    pub full_segment: Option<u32>,
    /// Bytes of the largest answer that came.
    pub largest_answer: usize,
}

/// What that comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Verdict {
    /// Full packets crossed, both ways.
    Passed,
    /// Large packets are lost, small ones pass.
    Lost,
    /// Small ones get stuck too.
    StuckToo,
    /// The tries contradict one another.
    Varying,
}

/// Which way large packets are lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Direction {
    /// From this computer to the work computer.
    Up,
    /// From the work computer to this one.
    Down,
    /// Both.
    Both,
}

pub(crate) async fn observe(run: &mut Run<'_>) -> Seen<Facts> {
    let usual_stalled = match run.verdict(CheckId::tls_completes) {
        Some("stalled") => true,
        Some("completed") if run.is_named(CheckId::large_packets_pass) => false,
        Some("completed") => return Seen::NotChecked(Why::NotSelected),
        _ => return Seen::NotChecked(Why::NeedsFailed),
    };
    if run.limit_s() < SILENCE_S {
        return Seen::NotChecked(Why::OutOfTime);
    }
    let mut facts = Facts {
        usual_stalled,
        tries: Vec::new(),
        full_segment: run.link.map(|link| link.segment_bytes),
        largest_answer: 0,
    };
    while let Some(hello) = facts.next(run.network.clamps()) {
        match tries::one(run, hello).await {
            Ok((came, answer)) => {
                facts.largest_answer = facts.largest_answer.max(answer);
                facts.tries.push(Try { hello, came });
            }
            Err(why) => return Seen::NotChecked(why),
        }
    }
    match facts.hindrance() {
        None => Seen::now(facts),
        Some(why) => Seen::NotChecked(why),
    }
}

impl Facts {
    /// The next try: what is large, then what is small, then what is large once more.
    ///
    /// After a stall of the usual hello, that one was the first.
    fn next(&self, clamps: bool) -> Option<Hello> {
        let large = Hello::Whole(Size::Padded);
        let small = |size| if clamps { Hello::Clamped(size) } else { Hello::Pieces };
        let came: Vec<Came> = self.tries.iter().map(|tried| tried.came).collect();
        match (self.usual_stalled, came.as_slice()) {
            // A usual hello is small: only its answer can be too large, and only a limit can make that small.
            (true, []) if clamps => Some(small(Size::Usual)),
            (true, [Came::Answered]) => Some(large),
            (true, [Came::Answered, Came::Stalled { .. }]) => Some(small(Size::Padded)),
            (false, []) => Some(large),
            (false, [Came::Stalled { .. }]) => Some(small(Size::Padded)),
            (false, [Came::Stalled { .. }, Came::Answered]) => Some(large),
            _ => None,
        }
    }

    /// Why the tries allow no verdict, if so. Where nothing stalled, a full packet must have come back:
    /// what the host had to say may have been too short to be lost.
    fn hindrance(&self) -> Option<Why> {
        let ended = self.tries.iter().find_map(|tried| match tried.came {
            Came::Ended(failure) => Some(failure),
            Came::Answered | Came::Stalled { .. } => None,
        });
        match ended {
            Some(Failure::TimedOut) => return Some(Why::OutOfTime),
            Some(_) => return Some(Why::NeedsFailed),
            None => {}
        }
        let full = self
            .full_segment
            .map_or(usize::MAX, |bytes| usize::try_from(bytes).unwrap_or(usize::MAX));
        let too_short = judge(self) == Verdict::Passed && self.largest_answer < full;
        (too_short || self.tries.is_empty()).then_some(Why::UnsupportedHere)
    }

    /// Which way large packets are lost; none where they are not.
    fn direction(&self) -> Option<Direction> {
        if judge(self) != Verdict::Lost {
            return None;
        }
        // Our own padded hello is lost where the other side never acknowledges it.
        let unanswered = self.tries.iter().find_map(|tried| match tried.came {
            Came::Stalled { unanswered } => Some(unanswered),
            Came::Answered | Came::Ended(_) => None,
        });
        let up = match unanswered {
            Some(Some(segments)) => segments > 0,
            // Where the system does not count: the usual hello went through, so the padded one is lost.
            Some(None) | None => !self.usual_stalled,
        };
        Some(match (up, self.usual_stalled) {
            (true, true) => Direction::Both,
            (true, false) => Direction::Up,
            (false, _) => Direction::Down,
        })
    }
}

/// Judges the tries: lost is what stalled twice when large and passed when small in between.
pub fn judge(facts: &Facts) -> Verdict {
    let came: Vec<Came> = facts.tries.iter().map(|tried| tried.came).collect();
    let stalled = |came: &Came| matches!(came, Came::Stalled { .. });
    match (facts.usual_stalled, came.as_slice()) {
        (false, [Came::Answered]) => Verdict::Passed,
        (true, [Came::Answered, large, Came::Answered]) if stalled(large) => Verdict::Lost,
        (false, [large, Came::Answered, again]) if stalled(large) && stalled(again) => Verdict::Lost,
        (true, [small]) if stalled(small) => Verdict::StuckToo,
        (false, [large, small]) if stalled(large) && stalled(small) => Verdict::StuckToo,
        _ => Verdict::Varying,
    }
}

impl crate::Verdict for Verdict {
    fn status(self) -> Status {
        match self {
            Self::Passed => Status::Fine,
            Self::Lost => Status::Problem,
            Self::StuckToo | Self::Varying => Status::Warning,
        }
    }
}

impl Named for Facts {
    fn visit_names(&mut self, _: &mut dyn NameVisitor) {
        let Self {
            usual_stalled: _,
            tries: _,
            full_segment: _,
            largest_answer: _,
        } = self;
    }
}

impl Evidence for Facts {
    fn list(&self) -> Vec<Fact> {
        let tries = self.tries.iter().map(Try::to_string);
        let mut list = vec![
            Fact::flag("usual_stalled", self.usual_stalled),
            Fact::texts("tries", Kind::Enum, tries),
        ];
        list.extend(self.direction().map(|direction| Fact::word("direction", direction)));
        list.extend(self.full_segment.map(|bytes| Fact::whole("full_segment", bytes)));
        let largest = i64::try_from(self.largest_answer).unwrap_or(i64::MAX);
        list.push(Fact::whole("largest_answer", largest));
        list
    }
}
