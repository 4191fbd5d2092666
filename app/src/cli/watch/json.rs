//! One call as a line of JSON, for programs that read it as it comes.
//!
//! Fields may be added, never renamed.

use checks::watch::{Sample, Summary};
use jiff::Timestamp;
use model::{Confidence, EndedBy, Phase};
use serde::Serialize;

/// The name of the format.
const SCHEMA: &str = "rdp-first-aid/watch/1";

#[derive(Serialize)]
struct Line {
    schema: &'static str,
    number: u64,
    at: String,
    round_trip_ms: Option<f64>,
    variation_ms: Option<f64>,
    connect_ms: Option<f64>,
    resent: Option<u32>,
    sent: Option<u32>,
    reached: Phase,
    ended_by: EndedBy,
    cause: &'static str,
    so_far: SoFar,
}

#[derive(Serialize)]
struct SoFar {
    samples: usize,
    failed: usize,
    median_ms: Option<f64>,
    p95_ms: Option<f64>,
    loss_percent: Option<f64>,
    cause: &'static str,
    confidence: Confidence,
}

/// One call and what all so far come to, with its end of line.
pub(super) fn line(sample: &Sample, summary: &Summary) -> serde_json::Result<String> {
    let at = Timestamp::from_millisecond(sample.at_ms).unwrap_or(Timestamp::UNIX_EPOCH);
    let line = Line {
        schema: SCHEMA,
        number: sample.number,
        at: at.to_string(),
        round_trip_ms: sample.round_trip_ms,
        variation_ms: sample.variation_ms,
        connect_ms: sample.connect_ms,
        resent: sample.resent,
        sent: sample.sent,
        reached: sample.reached,
        ended_by: sample.ended_by,
        cause: sample.cause.into(),
        so_far: SoFar {
            samples: summary.samples,
            failed: summary.failed,
            median_ms: summary.median_ms,
            p95_ms: summary.p95_ms,
            loss_percent: summary.loss_percent,
            cause: summary.cause.into(),
            confidence: summary.confidence,
        },
    };
    Ok(format!("{}\n", serde_json::to_string(&line)?))
}
