//! The two clocks: a monotonic one for durations, and the computer's own for comparing with others.

pub use tokio::time::Instant;

/// Now on the monotonic clock. In tests that pause tokio's time it stands still.
pub fn now() -> Instant {
    Instant::now()
}

/// Now on this computer's clock, in milliseconds since 1970-01-01 UTC.
pub fn utc_ms() -> i64 {
    jiff::Timestamp::now().as_millisecond()
}
