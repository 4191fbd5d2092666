//! The rounds: one run after another at a steady pace, until something ends them.
//!
//! Must never let two runs overlap, never drift, and never call again who turned it away twice.

use std::collections::BTreeSet;
use std::ops::{ControlFlow, RangeInclusive};
use std::time::Duration;

use model::Target;
use net::Network;
use tokio_util::sync::CancellationToken;

use super::{Sample, Summary, judge};
use crate::plan::RUN_LIMIT;
use crate::run::{run, run_once};
use crate::second::{Budget, COURTESY};
use crate::{CheckId, Observed, Plan};

/// How long a watch lasts unless told otherwise.
pub const LASTS: Duration = Duration::from_mins(10);
/// How long it may be told to last.
pub const DURATIONS: RangeInclusive<Duration> = Duration::from_secs(1)..=Duration::from_hours(24);
/// The last so many are kept: those of a day.
const KEPT: usize = 8640;

/// What is done each time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Round {
    /// One connection up to the question for the sign-in, and what the system counted on it.
    Line,
    /// The whole check, with the second connections that explain a failure.
    Check,
}

impl Round {
    /// From the beginning of one to that of the next.
    pub fn every(self) -> Duration {
        match self {
            Self::Line => Duration::from_secs(10),
            Self::Check => Duration::from_mins(1),
        }
    }

    /// What it is to do.
    pub fn plan(self, target: Target) -> Plan {
        let only = match self {
            Self::Line => BTreeSet::from([CheckId::sign_in_ready, CheckId::link_steady]),
            Self::Check => BTreeSet::new(),
        };
        Plan {
            only,
            ..Plan::new(target)
        }
    }

    async fn run(self, plan: &Plan, network: &dyn Network) -> Observed {
        let cancel = CancellationToken::new();
        match self {
            Self::Line => {
                let end = net::now() + RUN_LIMIT;
                run_once(plan, network, &|_| (), &cancel, end, Budget::single()).await
            }
            Self::Check => run(plan, network, &|_| (), &cancel).await,
        }
    }
}

/// Why a watch ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// Its time was up.
    TimeUp,
    /// The host turned two calls in a row away.
    Refused,
    /// Whoever listens has heard enough.
    HeardEnough,
    /// The person stopped it.
    Cancelled,
}

/// What a watch came to.
#[derive(Clone, Debug, PartialEq)]
pub struct Ended {
    /// Why it ended.
    pub why: Stop,
    /// What all connections say together.
    pub summary: Summary,
}

/// Who hears of each round: what it came to, what all so far come to, and what it saw.
pub type OnSample<'a> = dyn FnMut(&Sample, &Summary, &Observed) -> ControlFlow<()> + Send + 'a;

/// Does a round of `plan` again and again over `network`, until `lasts` is over if there is such an end.
///
/// One begins at once and at each multiple of [`Round::every`] after that; one that is missed because the
/// last still runs is left out. `on_sample` hears of each run with what all so far come to, and says
/// whether to go on. Ends at once when told to by `cancel`.
pub async fn watch(
    plan: &Plan,
    network: &dyn Network,
    round: Round,
    lasts: Option<Duration>,
    on_sample: &mut OnSample<'_>,
    cancel: &CancellationToken,
) -> Ended {
    let mut samples: Vec<Sample> = Vec::new();
    let rounds = rounds(plan, network, round, lasts, on_sample, &mut samples);
    let why = tokio::select! {
        biased;
        () = cancel.cancelled() => Stop::Cancelled,
        why = rounds => why,
    };
    Ended {
        why,
        summary: judge(&samples),
    }
}

async fn rounds(
    plan: &Plan,
    network: &dyn Network,
    round: Round,
    lasts: Option<Duration>,
    on_sample: &mut OnSample<'_>,
    samples: &mut Vec<Sample>,
) -> Stop {
    let begin = net::now();
    let (mut due, mut number) = (begin, 0);
    loop {
        tokio::time::sleep_until(due).await;
        number += 1;
        let observed = round.run(plan, network).await;
        if samples.len() == KEPT {
            samples.remove(0);
        }
        samples.push(Sample::of(number, &observed));
        let summary = judge(samples);
        if let Some(sample) = samples.last()
            && on_sample(sample, &summary, &observed).is_break()
        {
            return Stop::HeardEnough;
        }
        if let [.., before, last] = samples.as_slice()
            && before.is_refusal()
            && last.is_refusal()
        {
            return Stop::Refused;
        }
        due += round.every();
        // The round may have come to its bad end just now.
        while due < net::now() + COURTESY {
            due += round.every();
        }
        if lasts.is_some_and(|lasts| due >= begin + lasts) {
            return Stop::TimeUp;
        }
    }
}
