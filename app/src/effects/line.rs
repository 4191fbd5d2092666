//! Watches the line for a minute: each call is told as it ends.

use std::ops::ControlFlow;
use std::time::Duration;

use checks::CauseId;
use checks::watch::{self, Ended, Round, Sample, Stop, Summary};
use tokio_util::sync::CancellationToken;

use super::{News, Post, RunError, reach};
use crate::wizard::{Action, Call, Goal, LineEnd, LineVerdict};

/// Long enough for the call at its last second.
const LASTS: Duration = Duration::from_secs(61);

pub(super) async fn watch(
    goal: Goal,
    post: Post,
    cancel: CancellationToken,
) -> Result<News, RunError> {
    let (target, _computer) = reach(&goal).await?;
    let plan = Round::Line.plan(target);
    let mut began_ms = None;
    let mut on_sample = |sample: &Sample, _: &Summary, _: &checks::Observed| {
        let began_ms = *began_ms.get_or_insert(sample.at_ms);
        post.tell(Action::Called(post.run, call(sample, began_ms)));
        ControlFlow::Continue(())
    };
    let round = Round::Line;
    let lasts = Some(LASTS);
    let network = &net::System;
    let ended = watch::watch(&plan, network, round, lasts, &mut on_sample, &cancel).await;
    Ok(News::Action(Action::LineEnded(post.run, end(&ended))))
}

#[expect(clippy::cast_precision_loss, reason = "a minute has few milliseconds")]
fn call(sample: &Sample, began_ms: i64) -> Call {
    Call {
        at_s: (sample.at_ms - began_ms) as f64 / 1000.0,
        // Not every system tells the round trip; the opening of the connection is one, too.
        ms: sample
            .is_fine()
            .then_some(sample.round_trip_ms.or(sample.connect_ms))
            .flatten(),
    }
}

fn end(ended: &Ended) -> LineEnd {
    let summary = &ended.summary;
    let verdict = match summary.cause {
        _ if ended.why == Stop::Refused => LineVerdict::Refused,
        CauseId::LinkUnsteady => LineVerdict::Unsteady,
        CauseId::Healthy if !summary.is_enough => LineVerdict::TooFew,
        CauseId::Healthy if summary.is_slow => LineVerdict::Slow,
        CauseId::Healthy => LineVerdict::Steady,
        _ => LineVerdict::Fault,
    };
    LineEnd {
        verdict,
        median_ms: summary.median_ms,
        failed: summary.failed,
    }
}
