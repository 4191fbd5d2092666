//! The verdict as the page's template asks for it.

use guide::Text;
use minijinja::{Value, context};
use model::{Confidence, Report, Status};

use super::words::{certainty, count, fact, offer, result};

pub(super) fn verdict(report: &Report, text: &Text) -> Value {
    let cause = &report.cause;
    context! {
        title => &cause.title,
        state => tone(report).to_string(),
        certainty => certainty(text, report),
        meaning => &cause.meaning,
        offer => offer(text, report),
        saw => list(&cause.because),
        remedies => list(&cause.remedies),
        proves_not => list(&cause.does_not_prove),
        took => took(report, text),
        technical => technical(report, text),
    }
}

fn list(texts: &[String]) -> Vec<Value> {
    texts.iter().map(Value::from).collect()
}

/// The state whose mark the verdict bears, as on the result screen.
fn tone(report: &Report) -> Status {
    let mut checks = report.checks.iter();
    let is_ill = checks.any(|check| check.status == Status::Problem);
    match report.cause.step {
        Some(_) if report.cause.confidence == Confidence::CannotTell || !is_ill => Status::Warning,
        Some(_) => Status::Problem,
        None => Status::Fine,
    }
}

fn took(report: &Report, text: &Text) -> String {
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

fn technical(report: &Report, text: &Text) -> String {
    let handshake = &report.handshake;
    let facts = [
        fact("reached", handshake.reached.into()),
        fact("ended", handshake.ended_by.into()),
        fact("family", handshake.server_family.into()),
        fact("cause", &report.cause.id),
    ];
    result(text, "technical", &facts)
}
