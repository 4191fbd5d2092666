//! From observations to the report: judged by `checks`, worded by `guide`.

use checks::{CheckId, Finding, Observed, Outcome};
use guide::Text;
use jiff::Timestamp;
use model::{
    CauseEntry, CheckEntry, Fact, HandshakeEntry, PhaseEntry, REPORT_SCHEMA, Report, StepEntry,
    TargetEntry, Value, Why,
};
use serde_json::{Map, Value as Json};

/// The report of one run in the language of `text`.
pub fn compose(observed: &Observed, text: &Text) -> Report {
    let findings = checks::judge_all(&observed.seen);
    let target = &observed.plan.target;
    let steps = checks::steps(target, &findings);
    Report {
        schema: REPORT_SCHEMA.to_owned(),
        program: env!("CARGO_PKG_VERSION").to_owned(),
        started_at: Timestamp::from_millisecond(observed.started_at_ms)
            .unwrap_or(Timestamp::UNIX_EPOCH)
            .to_string(),
        duration_ms: whole_ms(observed.took_ms),
        target: TargetEntry {
            host: target.host.to_string(),
            port: target.port,
            addresses: observed
                .addresses
                .iter()
                .map(|address| address.ip().to_string())
                .collect(),
            gateway: target.gateway.as_ref().map(ToString::to_string),
        },
        connections: observed.connections,
        checks: findings
            .iter()
            .map(|finding| check(finding, text))
            .collect(),
        handshake: handshake(observed),
        cause: cause(observed, &findings, text),
        steps: steps
            .into_iter()
            .map(|(id, status)| StepEntry { id, status })
            .collect(),
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a run lasts seconds, and a float's cast saturates"
)]
fn whole_ms(ms: f64) -> u64 {
    ms.round() as u64
}

fn check(finding: &Finding, text: &Text) -> CheckEntry {
    let (id, facts) = message(finding);
    let say = |attribute: &str| text.attribute(&id, attribute, &facts);
    let (verdict, why) = match finding.outcome {
        Outcome::Verdict { name, .. } => (Some(name.to_owned()), None),
        Outcome::Skipped(why) => (None, Some(why)),
        Outcome::NotApplicable => (None, None),
    };
    CheckEntry {
        id: finding.check.to_string(),
        status: finding.outcome.status(),
        verdict,
        why,
        title: text.say_with(&id, &facts),
        meaning: say("meaning").unwrap_or_default(),
        proves_not: say("proves-not"),
        remedies: text.numbered(&id, "remedy", &facts),
        facts: finding.facts.iter().map(entry).collect::<Map<_, _>>(),
        duration_ms: finding.took_ms,
    }
}

/// The message that words an outcome, and what it may name.
fn message(finding: &Finding) -> (String, Vec<Fact>) {
    let mut facts = finding.facts.clone();
    if let Some(took_ms) = finding.took_ms {
        facts.push(Fact::new(
            "took_ms",
            model::Kind::Number,
            Value::Real(took_ms),
        ));
    }
    let id = match finding.outcome {
        Outcome::Verdict { name, .. } => format!("{}-{name}", finding.check),
        Outcome::NotApplicable => "not-applicable".to_owned(),
        Outcome::Skipped(why) => why_message(why),
    };
    (id, facts)
}

fn why_message(why: Why) -> String {
    format!("why-{why}")
}

fn entry(fact: &Fact) -> (String, Json) {
    let value = match &fact.value {
        Value::Flag(flag) => Json::from(*flag),
        Value::Whole(number) => Json::from(*number),
        Value::Real(number) => Json::from(*number),
        Value::Text(text) => Json::from(text.as_str()),
        Value::Texts(texts) => Json::from(texts.clone()),
    };
    (fact.name.clone(), value)
}

fn handshake(observed: &Observed) -> HandshakeEntry {
    let handshake = checks::handshake(observed);
    HandshakeEntry {
        reached: handshake.reached,
        ended_by: handshake.ended_by,
        server_family: handshake.server_family,
        phases: handshake
            .phases
            .iter()
            .map(|time| PhaseEntry {
                phase: time.phase,
                ms: time.ms,
            })
            .collect(),
    }
}

fn cause(observed: &Observed, findings: &[Finding], text: &Text) -> CauseEntry {
    let cause = checks::root_cause(observed);
    let id = format!("cause-{}", cause.id);
    let say = |attribute: &str| text.attribute(&id, attribute, &cause.facts);
    let seen = |check: &CheckId| {
        let finding = findings.iter().find(|finding| finding.check == *check)?;
        let (id, facts) = message(finding);
        text.attribute(&id, "seen", &facts)
    };
    CauseEntry {
        confidence: cause.confidence,
        title: text.say_with(&id, &cause.facts),
        meaning: say("meaning").unwrap_or_default(),
        who: cause.id.who(),
        because: cause.because.iter().filter_map(seen).collect(),
        does_not_prove: say("proves-not").into_iter().collect(),
        remedies: text.numbered(&id, "remedy", &cause.facts),
        step: cause.id.step(),
        id: cause.id.to_string(),
    }
}
