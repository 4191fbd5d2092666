//! What the page says of the whole result, as the result screen does.

use guide::Text;
use model::{Confidence, Report, Status};

use super::words::{count, fact, result};

/// The state whose mark the verdict bears, as on the result screen.
pub fn tone(report: &Report) -> Status {
    let mut checks = report.checks.iter();
    // The person's own word may point to this computer although every check went well.
    let is_ill = checks.any(|check| check.status == Status::Problem);
    match report.cause.step {
        Some(_) if report.cause.confidence == Confidence::CannotTell || !is_ill => Status::Warning,
        Some(_) => Status::Problem,
        None => Status::Fine,
    }
}

/// What was looked at, and for how long.
pub(super) fn took(report: &Report, text: &Text) -> String {
    let target = format!("{}:{}", report.target.host, report.target.port);
    let facts = [
        fact("target", &target),
        count(
            "ms",
            usize::try_from(report.duration_ms).unwrap_or(usize::MAX),
        ),
        count(
            "connections",
            usize::try_from(report.connections).unwrap_or(usize::MAX),
        ),
    ];
    result(text, "took", &facts)
}

/// How far the attempt came, in the field's words.
pub(super) fn technical(report: &Report, text: &Text) -> String {
    let handshake = &report.handshake;
    let facts = [
        fact("reached", handshake.reached.into()),
        fact("ended", handshake.ended_by.into()),
        fact("family", handshake.server_family.into()),
        fact("cause", &report.cause.id),
    ];
    result(text, "technical", &facts)
}
