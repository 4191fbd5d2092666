//! Events to attempts: joined by their `ActivityID`, where there is none by their order.
//!
//! Numbers and fields decide; the newest attempts are kept. It must not keep a user's name or its hash.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};

use machine::event_log::Record;
use model::Phase;

use super::attempt::{Attempt, is_in_order};
use super::phases::{self, Told, Transition};

/// So many attempts are kept, the newest.
pub const MOST_ATTEMPTS: usize = 20;

/// More attempts of one activity, or without any, are never under way at once.
const AT_ONCE: usize = 64;

/// `1024`: the client tries to connect.
const BEGINS: u32 = 1024;
/// `1026`: it was disconnected.
const ENDS: u32 = 1026;
/// `226`: a state machine met an error.
const TRANSITION: u32 = 226;
/// Without an `ActivityID`, what comes so long after an end still belongs to it, in milliseconds.
const STRAGGLE_MS: i64 = 2000;
/// A name has at most 255 letters (RFC 1035 2.3.4); a port may stand behind it.
const HOST_LIMIT: usize = 263;

/// The attempts that these events tell of, the newest first, at most [`MOST_ATTEMPTS`].
pub fn attempts(records: &[Record]) -> Vec<Attempt> {
    let mut drafts: Vec<Draft> = Vec::new();
    // Their places by activity: a file may have thousands of attempts.
    let mut places: HashMap<Option<&str>, Vec<usize>> = HashMap::new();
    for record in in_order(records) {
        let own = places.entry(record.activity.as_deref()).or_default();
        let mut newest_first = own.iter().rev().copied().take(AT_ONCE);
        let takes = |place: &usize| drafts.get(*place).is_some_and(|draft| draft.takes(record));
        let open = newest_first.find(takes);
        if let Some(draft) = open.and_then(|place| drafts.get_mut(place)) {
            draft.add(record);
        } else {
            own.push(drafts.len());
            drafts.push(Draft::begin(record));
        }
    }
    let mut attempts: Vec<Attempt> = drafts.into_iter().filter_map(Draft::finish).collect();
    attempts.reverse();
    attempts.sort_by_key(|attempt| Reverse(attempt.at_ms));
    attempts.truncate(MOST_ATTEMPTS);
    attempts
}

/// The oldest first: by time, then by their numbers; else as the log has them, which may be the newest first.
fn in_order(records: &[Record]) -> Vec<&Record> {
    let first = records.first().map(|record| record.at_ms);
    let last = records.last().map(|record| record.at_ms);
    let mut ordered: Vec<&Record> = records.iter().collect();
    if first > last {
        ordered.reverse();
    }
    ordered.sort_by_key(|record| (record.at_ms, record.record_id));
    ordered
}

/// An attempt while its events come in.
#[derive(Default)]
struct Draft {
    at_ms: i64,
    ended_ms: Option<i64>,
    began: bool,
    host: Option<String>,
    code: Option<u32>,
    /// The phases that events say were completed.
    passed: BTreeSet<Phase>,
    /// The first event that names the phase, which is nearest to the fault.
    stop: Option<Phase>,
    /// Whether that one is surely a fault, so that it outweighs a code that says there was none.
    stop_is_fault: bool,
    transition: Option<Transition>,
}

impl Draft {
    fn begin(record: &Record) -> Self {
        let mut draft = Self {
            at_ms: record.at_ms,
            ..Self::default()
        };
        draft.add(record);
        draft
    }

    /// Whether an event of its activity belongs to this attempt.
    fn takes(&self, record: &Record) -> bool {
        match record.id {
            BEGINS => false,
            ENDS => self.ended_ms.is_none(),
            _ if record.activity.is_some() => true,
            _ => self
                .ended_ms
                .is_none_or(|ended_ms| record.at_ms.saturating_sub(ended_ms) <= STRAGGLE_MS),
        }
    }

    fn add(&mut self, record: &Record) {
        match record.id {
            BEGINS => {
                self.began = true;
                self.host = record.field(&["Value", "ServerName"]).and_then(host);
            }
            ENDS => {
                self.ended_ms = Some(record.at_ms);
                self.code = record
                    .field(&["Reason", "Value"])
                    .and_then(phases::number);
            }
            TRANSITION => self.note_transition(record),
            id => self.note(phases::of_event(id), id != LICENSING),
        }
    }

    fn note(&mut self, told: Told, is_fault: bool) {
        self.passed.extend(told.reached);
        if self.stop.is_none() && told.stopped_in.is_some() {
            self.stop = told.stopped_in;
            self.stop_is_fault = is_fault;
        }
    }

    fn note_transition(&mut self, record: &Record) {
        let transition = Transition::of(record);
        let tells_first = self.stop.is_none() && transition.told.stopped_in.is_some();
        let tells_already = self.transition.as_ref().is_some_and(Transition::tells);
        self.note(transition.told, transition.is_named_failure);
        if tells_first || !tells_already {
            self.transition = Some(transition);
        }
    }

    /// The attempt; nothing where its events belong to none.
    fn finish(self) -> Option<Attempt> {
        let is_attempt = self.began
            || self.code.is_some()
            || !self.passed.is_empty()
            || self.stop.is_some();
        is_attempt.then(|| self.decided())
    }

    /// Events outweigh the code; where neither tells the phase, there is none.
    fn decided(self) -> Attempt {
        let by_code = self.code.map(phases::of_code).unwrap_or_default();
        let is_signed_in = self.passed.last() >= Some(&Phase::Active);
        let is_wished = self.code.is_some_and(is_in_order) && !self.stop_is_fault;
        let stopped_in = if is_signed_in || is_wished {
            None
        } else {
            self.stop.or(by_code.stopped_in)
        };
        // UDP may be begun, or said to be over, on the way to a stop that came before.
        let is_before = |phase: &Phase| stopped_in.is_none_or(|stopped| *phase < stopped);
        let passed = self.passed.into_iter().chain(by_code.reached);
        let reached = passed.filter(is_before).max();
        let (state, error) = self
            .transition
            .map_or((None, None), |last| (last.state, last.error));
        Attempt {
            at_ms: self.at_ms,
            ended_ms: self.ended_ms,
            began: self.began,
            host: self.host,
            reached,
            stopped_in,
            code: self.code,
            state,
            error,
        }
    }
}

/// `1017`: said of licences that were got, too.
const LICENSING: u32 = 1017;

impl Transition {
    fn tells(&self) -> bool {
        self.told.stopped_in.is_some()
    }
}

/// The computer's name as it was typed; what can't be one is dropped.
fn host(text: &str) -> Option<String> {
    let is_short = !text.is_empty() && text.len() <= HOST_LIMIT;
    let is_plain = !text.contains(|c: char| c.is_control() || c.is_whitespace());
    (is_short && is_plain).then(|| text.to_owned())
}
