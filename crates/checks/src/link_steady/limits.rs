//! From when on a line is unsteady: data, shared by this check and by `watch`.
//!
//! Must hold no number itself.

use std::sync::OnceLock;

use serde::Deserialize;

/// All limits of a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Limits {
    /// For a single connection.
    pub(crate) one_connection: OneConnection,
    /// For many, over minutes.
    pub(crate) over_time: OverTime,
}

/// What is worth a remark on a single connection.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OneConnection {
    /// A round trip from here on is long, in milliseconds.
    pub(crate) slow_ms: f64,
    /// A mean deviation from here on may be wide, in milliseconds.
    pub(crate) swing_ms: f64,
    /// It is wide where it is also this large a share of the round trip.
    pub(crate) swing_share: f64,
}

/// What makes a line unsteady over minutes, and how much evidence that takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OverTime {
    /// Segments that were sent again, of a hundred.
    pub(crate) loss_percent: f64,
    /// Fewer segments sent prove no loss and no steadiness.
    pub(crate) least_sent: u32,
    /// Fewer sent again prove no loss.
    pub(crate) least_resent: u32,
    /// Fewer sent again ask for a greater loss, for they may be chance.
    pub(crate) many_resent: u32,
    /// That loss, in multiples of the usual limit.
    pub(crate) few_times_loss: f64,
    /// The 95th percentile of the round trips in milliseconds.
    pub(crate) p95_ms: f64,
    /// The same beside their median.
    pub(crate) p95_times_median: f64,
    /// Fewer round trips as long as that prove no swing.
    pub(crate) least_swings: usize,
    /// A connect as long as this, in milliseconds, waited for an opening segment that was lost.
    pub(crate) lost_opening_ms: f64,
    /// Unless connects here always take long: it must be this many times their median.
    pub(crate) lost_opening_times_median: f64,
}

/// The limits that are compiled in.
pub(crate) fn limits() -> &'static Limits {
    static LIMITS: OnceLock<Limits> = OnceLock::new();
    // A test reads the file.
    LIMITS.get_or_init(|| toml::from_str(include_str!("limits.toml")).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_read_and_no_limit_is_nought() {
        let Limits {
            one_connection: one,
            over_time: over,
        } = *limits();
        let all = [
            one.slow_ms,
            one.swing_ms,
            one.swing_share,
            over.loss_percent,
            f64::from(over.least_sent),
            f64::from(over.least_resent),
            f64::from(over.many_resent),
            over.few_times_loss,
            over.p95_ms,
            over.p95_times_median,
            over.lost_opening_ms,
            over.lost_opening_times_median,
        ];
        assert!(all.iter().all(|limit| *limit > 0.0), "{all:?}");
        assert!(over.least_swings > 0);
    }
}
