//! What many connections say together: loss, delays, and the one cause.
//!
//! Pure. Few segments must not make a line look bad: the evidence that is asked for stands in
//! `link_steady/limits.toml`.

use model::{Confidence, Fact, Kind, Value};

use super::Sample;
use crate::link_steady::{OverTime, limits};
use crate::run::thousandths;
use crate::{CauseId, Evidence};

/// What the connections so far come to.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    /// How many there were.
    pub samples: usize,
    /// Those that did not end well.
    pub failed: usize,
    /// Half of the round trips were at most this long, in milliseconds.
    pub median_ms: Option<f64>,
    /// 95 of 100 were at most this long, in milliseconds.
    pub p95_ms: Option<f64>,
    /// Segments that were sent again, the opening ones included.
    pub resent: u32,
    /// All segments that were sent, each as often as it was.
    pub sent: u32,
    /// The one of the other, in percent; `None` where nothing was counted.
    pub loss_percent: Option<f64>,
    /// Whether so many were sent, and so few or so many of them again, that a steady line can be told from an
    /// unsteady one.
    pub is_enough: bool,
    /// Whether the median itself is long.
    pub is_slow: bool,
    /// The one cause of all.
    pub cause: CauseId,
    /// How sure that is.
    pub confidence: Confidence,
    /// The connections that ended with this very cause.
    pub ended_so: usize,
}

/// Judges the connections so far, in their order.
pub fn judge(samples: &[Sample]) -> Summary {
    let slow_ms = limits().one_connection.slow_ms;
    let limits = &limits().over_time;
    let delays = Delays::of(samples);
    let (resent, sent) = segments(samples, limits);
    let loss_percent = (sent > 0).then(|| 100.0 * f64::from(resent) / f64::from(sent));
    let is_lossy = loss_percent.is_some_and(|percent| is_loss(percent, resent, sent, limits));
    let may_be_lossy = loss_percent.is_some_and(|percent| percent >= limits.loss_percent);
    let is_enough = sent >= limits.least_sent && (is_lossy || !may_be_lossy);
    let is_unsteady = is_lossy || delays.swing(limits);
    let (cause, confidence) = cause(samples, is_unsteady, is_enough);
    Summary {
        samples: samples.len(),
        failed: samples.iter().filter(|sample| !sample.is_fine()).count(),
        median_ms: delays.median(),
        p95_ms: delays.p95(),
        resent,
        sent,
        loss_percent: loss_percent.map(thousandths),
        is_enough,
        is_slow: delays.median().is_some_and(|ms| ms >= slow_ms),
        cause,
        confidence,
        ended_so: samples
            .iter()
            .filter(|sample| sample.cause == cause)
            .count(),
    }
}

/// Whether so much was lost that it is no chance.
fn is_loss(percent: f64, resent: u32, sent: u32, limits: &OverTime) -> bool {
    let times = if resent < limits.many_resent {
        limits.few_times_loss
    } else {
        1.0
    };
    sent >= limits.least_sent
        && resent >= limits.least_resent
        && percent >= times * limits.loss_percent
}

/// Refusals end the watch; then a fault that most connections met; then the line, which explains the rest.
fn cause(samples: &[Sample], is_unsteady: bool, is_enough: bool) -> (CauseId, Confidence) {
    if let [.., before, last] = samples
        && before.is_refusal()
        && last.is_refusal()
    {
        return (last.cause, last.confidence);
    }
    match most_frequent_fault(samples) {
        Some((fault, count)) if 2 * count > samples.len() => (fault.cause, fault.confidence),
        _ if is_unsteady => (CauseId::LinkUnsteady, Confidence::Likely),
        // It comes and goes, so what speaks for it in one connection speaks against it in the others.
        Some((fault, _)) => (fault.cause, Confidence::CannotTell),
        None if is_enough => (CauseId::Healthy, Confidence::Likely),
        None => (CauseId::Healthy, Confidence::CannotTell),
    }
}

/// The last connection with the fault that most had, and how many had it.
fn most_frequent_fault(samples: &[Sample]) -> Option<(&Sample, usize)> {
    let faults = || samples.iter().filter(|sample| !sample.is_fine());
    let count = |cause| faults().filter(|sample| sample.cause == cause).count();
    let mut found: Vec<(&Sample, usize)> = Vec::new();
    for sample in faults() {
        match found
            .iter_mut()
            .find(|(other, _)| other.cause == sample.cause)
        {
            Some((last, _)) => *last = sample,
            None => found.push((sample, count(sample.cause))),
        }
    }
    found.into_iter().max_by_key(|(_, count)| *count)
}

/// Segments that were sent again, and all that were sent.
fn segments(samples: &[Sample], limits: &OverTime) -> (u32, u32) {
    let connects = Delays::new(samples.iter().filter_map(|sample| sample.connect_ms));
    let usual_ms = connects.median().unwrap_or_default();
    let lost_ms = limits
        .lost_opening_ms
        .max(limits.lost_opening_times_median * usual_ms);
    let each = samples.iter().filter_map(|sample| {
        let waited = sample.connect_ms.is_some_and(|ms| ms >= lost_ms);
        match sample.segments() {
            // Not every system counts the opening.
            Some((0, sent)) if waited => Some((1, sent.saturating_add(1))),
            None if waited => Some((1, 2)),
            counted => counted,
        }
    });
    each.fold((0, 0), |sum: (u32, u32), one| {
        (sum.0.saturating_add(one.0), sum.1.saturating_add(one.1))
    })
}

/// Times in milliseconds, in order of their length.
struct Delays(Vec<f64>);

impl Delays {
    fn of(samples: &[Sample]) -> Self {
        Self::new(samples.iter().filter_map(|sample| sample.round_trip_ms))
    }

    fn new(times_ms: impl Iterator<Item = f64>) -> Self {
        let mut times_ms: Vec<f64> = times_ms.collect();
        times_ms.sort_by(f64::total_cmp);
        Self(times_ms)
    }

    fn median(&self) -> Option<f64> {
        let low = self.0.get(self.0.len().checked_sub(1)? / 2)?;
        let high = self.0.get(self.0.len() / 2)?;
        Some(thousandths(f64::midpoint(*low, *high)))
    }

    /// The nearest rank: the smallest that 95 of 100 do not exceed.
    fn p95(&self) -> Option<f64> {
        let rank = (self.0.len() * 95).div_ceil(100);
        self.0.get(rank.checked_sub(1)?).copied()
    }

    /// Whether the long ones are so much longer than the usual, and more than chance.
    fn swing(&self, limits: &OverTime) -> bool {
        let (Some(median), Some(p95)) = (self.median(), self.p95()) else {
            return false;
        };
        let long_ms = limits.p95_ms.max(limits.p95_times_median * median);
        let long = self.0.iter().filter(|ms| **ms >= long_ms).count();
        p95 >= long_ms && long >= limits.least_swings
    }
}

impl Evidence for Summary {
    fn list(&self) -> Vec<Fact> {
        let limits = &limits().over_time;
        let count =
            |name, count: usize| Fact::whole(name, i64::try_from(count).unwrap_or(i64::MAX));
        let real = |name, number| Fact::new(name, Kind::Number, Value::Real(number));
        let mut list = vec![
            count("samples", self.samples),
            count("failed", self.failed),
            count("ended_so", self.ended_so),
            Fact::flag("slow", self.is_slow),
            Fact::whole("resent", self.resent),
            Fact::whole("sent", self.sent),
            Fact::whole("least_sent", limits.least_sent),
            real("loss_limit_percent", limits.loss_percent),
            real("p95_limit_ms", limits.p95_ms),
            real("p95_times_median", limits.p95_times_median),
        ];
        list.extend(self.median_ms.map(|ms| real("median_ms", ms)));
        list.extend(self.p95_ms.map(|ms| real("p95_ms", ms)));
        list.extend(
            self.loss_percent
                .map(|percent| real("loss_percent", percent)),
        );
        list
    }
}
