//! From observations to the report: judged by `checks`, worded by `guide`.

use checks::{CheckId, Finding, Observed, Outcome};
use guide::Text;
use jiff::Timestamp;
use model::{
    CauseEntry, CheckEntry, Fact, HandshakeEntry, Kind, PhaseEntry, REPORT_SCHEMA, Report,
    SawEntry, StepEntry, TargetEntry, Value, Why,
};
use serde_json::{Map, Value as Json};

use crate::{Names, ResultCode};

/// The report of one run in the language of `text`, with all names shown.
pub fn compose(observed: &Observed, text: &Text) -> Report {
    compose_with(observed, text, &mut Names::Shown)
}

/// The report of one run in the language of `text`, with names as `names` says.
///
/// Judged by what was seen; only then named. Aliases are numbered in the order of the report's values,
/// whatever the language.
pub fn compose_with(observed: &Observed, text: &Text, names: &mut Names<'_>) -> Report {
    let findings = checks::judge_all(&observed.seen);
    let steps = checks::steps(&observed.plan.target, &findings);
    let target = target(observed, names);
    let findings = named(findings, names);
    let around = around(observed, &findings);
    let mut report = Report {
        schema: REPORT_SCHEMA.to_owned(),
        program: env!("CARGO_PKG_VERSION").to_owned(),
        started_at: Timestamp::from_millisecond(observed.started_at_ms)
            .unwrap_or(Timestamp::UNIX_EPOCH)
            .to_string(),
        duration_ms: whole_ms(observed.took_ms),
        target,
        connections: observed.connections,
        checks: findings
            .iter()
            .map(|finding| check(finding, &around, text))
            .collect(),
        handshake: handshake(observed),
        cause: cause(observed, &findings, &around, text, names),
        steps: steps
            .into_iter()
            .map(|(id, status)| StepEntry { id, status })
            .collect(),
        saw: observed.plan.saw.map(|saw| SawEntry {
            code: saw.code,
            extended: saw.extended,
        }),
        code: None,
    };
    report.code = Some(ResultCode::of(&report).to_string());
    report
}

fn target(observed: &Observed, names: &mut Names<'_>) -> TargetEntry {
    let target = &observed.plan.target;
    TargetEntry {
        host: names.text(Kind::Host, &target.host.to_string()),
        port: target.port,
        addresses: observed
            .addresses
            .iter()
            .map(|address| names.text(Kind::Address, &address.ip().to_string()))
            .collect(),
        gateway: target
            .gateway
            .as_ref()
            .map(|gateway| names.text(Kind::Host, &gateway.to_string())),
    }
}

/// The findings with their values as they may be told.
fn named(findings: Vec<Finding>, names: &mut Names<'_>) -> Vec<Finding> {
    findings
        .into_iter()
        .map(|finding| Finding {
            facts: names.facts(finding.facts),
            ..finding
        })
        .collect()
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a run lasts seconds, and a float's cast saturates"
)]
fn whole_ms(ms: f64) -> u64 {
    ms.round() as u64
}

/// What any sentence may ask: the system that was checked from, as far as it is known, and the
/// family of the server. Read from the observations, so that a report is worded alike everywhere.
fn around(observed: &Observed, findings: &[Finding]) -> Vec<Fact> {
    let client = findings
        .iter()
        .find(|finding| finding.check == CheckId::client_ready);
    let family = client.and_then(|finding| {
        let named = |fact: &&Fact| fact.name == "system_family";
        finding.facts.iter().find(named)
    });
    let system = family.map(|fact| Fact::new("system", fact.kind, fact.value.clone()));
    let server = checks::handshake(observed).server_family;
    system
        .into_iter()
        .chain([Fact::word("family", server)])
        .collect()
}

fn check(finding: &Finding, around: &[Fact], text: &Text) -> CheckEntry {
    let (id, facts) = message(finding, around);
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
fn message(finding: &Finding, around: &[Fact]) -> (String, Vec<Fact>) {
    // A finding's own facts come last: of two with one name the last is told.
    let mut facts = [around, &finding.facts].concat();
    if let Some(took_ms) = finding.took_ms {
        facts.push(Fact::new("took_ms", Kind::Number, Value::Real(took_ms)));
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

fn cause(
    observed: &Observed,
    findings: &[Finding],
    around: &[Fact],
    text: &Text,
    names: &mut Names<'_>,
) -> CauseEntry {
    let cause = checks::root_cause(observed);
    let id = format!("cause-{}", cause.id);
    let facts = [around, &names.facts(cause.facts)].concat();
    let say = |attribute: &str| text.attribute(&id, attribute, &facts);
    let seen = |check: &CheckId| {
        let finding = findings.iter().find(|finding| finding.check == *check)?;
        let (id, facts) = message(finding, around);
        text.attribute(&id, "seen", &facts)
    };
    CauseEntry {
        confidence: cause.confidence,
        title: text.say_with(&id, &facts),
        meaning: say("meaning").unwrap_or_default(),
        who: cause.id.who(),
        because: cause.because.iter().filter_map(seen).collect(),
        does_not_prove: say("proves-not").into_iter().collect(),
        remedies: text.numbered(&id, "remedy", &facts),
        step: cause.id.step(),
        id: cause.id.to_string(),
    }
}
