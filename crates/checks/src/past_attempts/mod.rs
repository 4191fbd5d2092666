//! What does the log of Windows' own Remote Desktop program say of the last attempts?
//!
//! Reads that log, or an export of another computer's. It must not look at texts for people. What it finds makes
//! no check a problem: an old attempt proves nothing about now, and is a lead only where all else is well.

mod attempt;
mod decode;
mod phases;
#[cfg(test)]
mod tests;

use std::time::Duration;

use jiff::Timestamp;
use machine::Unread;
use machine::event_log::{self, Record};
use model::{Fact, Host, Kind, NameVisitor, Named, Status, Target};
use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoStaticStr};

use crate::run::Run;
use crate::{Evidence, Seen, local};

pub use attempt::{Attempt, End, odd_ones};
pub use decode::{MOST_ATTEMPTS, attempts};

/// What is older may have been mended since.
const LATELY: Duration = Duration::from_hours(24);
/// So many events are read of the live log.
const MOST_EVENTS: usize = 400;

/// Where the events come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Source {
    /// This computer's log.
    Live,
    /// A file, perhaps of another computer with another clock.
    File,
}

/// Whether the attempt that is told of was at the computer that is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Aim {
    /// At this one.
    Here,
    /// At another.
    Elsewhere,
    /// The log does not tell.
    Unnamed,
}

/// The attempts, and which of them is told of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// Where they come from.
    pub source: Source,
    /// The newest first, at most [`MOST_ATTEMPTS`].
    pub attempts: Vec<Attempt>,
    /// The place of the one that is told of: the last at the computer that is checked, if there is one.
    pub subject: usize,
    /// Whose computer that was.
    pub aim: Aim,
}

/// What that comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Verdict {
    /// It got in, or was ended by somebody's wish.
    InOrder,
    /// It stopped.
    Stopped,
    /// It was closed before anybody was signed in (0x904).
    ClosedEarly,
}

pub(crate) async fn observe(run: &mut Run<'_>) -> Seen<Facts> {
    let target = run.target();
    if let Some(attempts) = run.past_attempts() {
        return seen(Facts::of(Source::File, attempts.to_vec(), target));
    }
    match local::read(run, read).await {
        Ok(Ok(attempts)) => seen(Facts::of(Source::Live, attempts, target)),
        Ok(Err(unread)) => Seen::NotChecked(local::why(unread)),
        Err(why) => Seen::NotChecked(why),
    }
}

/// The attempts of this computer's own log.
fn read() -> Result<Vec<Attempt>, Unread> {
    let events = event_log::events(MOST_EVENTS)?;
    let records: Vec<Record> = events
        .iter()
        .filter_map(|event| event_log::record(event))
        .collect();
    // Events that nobody understands are not the same as none.
    if records.is_empty() && !events.is_empty() {
        return Err(Unread::Failed);
    }
    Ok(attempts(&records))
}

fn seen(facts: Option<Facts>) -> Seen<Facts> {
    facts.map_or(Seen::NotApplicable, Seen::now)
}

impl Facts {
    /// The facts; `None` where no attempt tells how it ended.
    ///
    /// Told of is the last one at `target`. Where none was, a file's last one, since its computer may call it
    /// otherwise; and of this computer's the last that ended in order, else the last.
    fn of(source: Source, mut attempts: Vec<Attempt>, target: &Target) -> Option<Self> {
        attempts.truncate(MOST_ATTEMPTS);
        let aims = attempts.iter().map(|one| match (source, aim(one, target)) {
            // Another computer may call this one otherwise; nothing follows for our side.
            (Source::File, Aim::Elsewhere) => Aim::Unnamed,
            (_, aim) => aim,
        });
        let aims: Vec<Aim> = aims.collect();
        let find = |fits: &dyn Fn(&Attempt, Aim) -> bool| {
            let mut told = attempts.iter().zip(&aims);
            told.position(|(one, aim)| one.end() != End::Untold && fits(one, *aim))
        };
        let here = find(&|_, aim| aim == Aim::Here);
        let well = || find(&|one, _| source == Source::Live && one.end() == End::InOrder);
        let subject = here.or_else(well).or_else(|| find(&|_, _| true))?;
        Some(Self {
            source,
            aim: *aims.get(subject)?,
            attempts,
            subject,
        })
    }

    /// Whether the last attempt at the computer that is checked was closed early (0x904), in the day before
    /// `now_ms` (Unix time in milliseconds).
    pub(crate) fn closed_here_lately(&self, now_ms: i64) -> bool {
        let is_late = |told: &Attempt| {
            let ago = now_ms.saturating_sub(told.at_ms);
            u128::try_from(ago).is_ok_and(|ago| ago <= LATELY.as_millis())
        };
        // Another computer's export says nothing of this one.
        self.source == Source::Live
            && self.aim == Aim::Here
            && judge(self) == Verdict::ClosedEarly
            && self.told().is_some_and(is_late)
    }

    fn told(&self) -> Option<&Attempt> {
        self.attempts.get(self.subject)
    }
}

/// Whether an attempt was at this computer, by its name alone: nothing is asked.
fn aim(attempt: &Attempt, target: &Target) -> Aim {
    let Some(named) = attempt.host.as_deref() else {
        return Aim::Unnamed;
    };
    // A port that is named tells computers behind one address apart.
    let names_port = named.rsplit([']', '.']).next().is_some_and(|end| end.contains(':'));
    let is_here = Target::parse(named).is_ok_and(|named| {
        is_same(&named.host, &target.host) && (!names_port || named.port == target.port)
    });
    if is_here { Aim::Here } else { Aim::Elsewhere }
}

/// Whether two hosts may be one, a short name being a full one's beginning.
fn is_same(one: &Host, other: &Host) -> bool {
    match (one, other) {
        (Host::Name(one), Host::Name(other)) => model::may_be_one_computer(one, other),
        _ => one == other,
    }
}

/// Judges the attempt that is told of.
pub fn judge(facts: &Facts) -> Verdict {
    match facts.told() {
        Some(told) if told.closed_early() => Verdict::ClosedEarly,
        Some(told) if told.end() == End::Stopped => Verdict::Stopped,
        _ => Verdict::InOrder,
    }
}

impl crate::Verdict for Verdict {
    fn status(self) -> Status {
        match self {
            Self::InOrder => Status::Fine,
            Self::Stopped | Self::ClosedEarly => Status::Warning,
        }
    }
}

impl Named for Facts {
    fn visit_names(&mut self, visitor: &mut dyn NameVisitor) {
        let Self {
            source: _,
            attempts,
            subject: _,
            aim: _,
        } = self;
        attempts.visit_names(visitor);
    }
}

impl Evidence for Facts {
    fn list(&self) -> Vec<Fact> {
        let count = i64::try_from(self.attempts.len()).unwrap_or(i64::MAX);
        let odd = odd_ones(&self.attempts);
        let mut list = vec![
            Fact::word("source", self.source),
            Fact::whole("attempts", count),
            Fact::word("aim", self.aim),
        ];
        if let Some(told) = self.told() {
            list.push(Fact::text("last_at", Kind::Number, time(told.at_ms)));
            list.push(Fact::word("phase", told.place()));
            list.extend(told.reached.map(|phase| Fact::word("reached", phase)));
            list.push(Fact::flag("code_known", told.code.is_some()));
            if let Some(code) = told.code {
                list.push(Fact::text("code", Kind::Number, hex(code)));
                list.push(Fact::whole("code_decimal", code));
            }
            list.extend(told.error.map(|error| {
                Fact::text("error", Kind::Number, format!("0x{error:08X}"))
            }));
            let state = told.state.as_ref();
            list.extend(state.map(|state| Fact::text("state", Kind::Enum, state)));
            let host = told.host.as_ref();
            list.extend(host.map(|host| Fact::text("host", Kind::Host, host)));
            let differs = odd.get(self.subject).copied().unwrap_or_default();
            list.push(Fact::flag("differs", differs));
        }
        let lines = self.attempts.iter().map(line);
        list.push(Fact::texts("list", Kind::Number, lines));
        // Beside `list`, one for one, since a name has a policy of its own.
        let hosts = self.attempts.iter();
        let hosts = hosts.map(|one| one.host.clone().unwrap_or_default());
        list.push(Fact::texts("hosts", Kind::Host, hosts));
        list
    }
}

/// One attempt for the helpdesk: its time, its place, its code.
fn line(attempt: &Attempt) -> String {
    let code = attempt.code.map_or_else(|| "-".to_owned(), hex);
    format!("{} {} {code}", time(attempt.at_ms), attempt.place())
}

/// As Windows shows codes, and [`model::codes`] lists them.
fn hex(code: u32) -> String {
    format!("0x{code:X}")
}

/// ISO 8601 in UTC, to the millisecond.
fn time(at_ms: i64) -> String {
    let at = Timestamp::from_millisecond(at_ms).unwrap_or(Timestamp::UNIX_EPOCH);
    format!("{at:.3}")
}
