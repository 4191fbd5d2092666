//! Reports made up for tests.

#![allow(clippy::unwrap_used, reason = "tests")]

use checks::CheckId;
use model::{
    CauseEntry, CheckEntry, Confidence, EndedBy, HandshakeEntry, Phase, REPORT_SCHEMA, Report,
    ServerFamily, Status, StepEntry, StepId, TargetEntry, Who, Why,
};
use serde_json::Map;
use strum::IntoEnumIterator as _;

/// A report whose cause points to `step`, or of a healthy computer.
pub(crate) fn report(step: Option<StepId>) -> Report {
    let bad = |check: CheckId| step.is_some_and(|step| checks::checks_of(step).any(|c| c == check));
    let status = |check| {
        if checks::verdicts(check).is_empty() {
            Status::NotChecked
        } else if bad(check) {
            Status::Problem
        } else {
            Status::Fine
        }
    };
    Report {
        schema: REPORT_SCHEMA.into(),
        program: "0.1.0".into(),
        started_at: "2026-01-01T00:00:00Z".into(),
        duration_ms: 431,
        target: TargetEntry {
            host: "pc-17".into(),
            port: 3390,
            addresses: vec!["192.0.2.17".into()],
            gateway: None,
        },
        connections: 1,
        checks: CheckId::iter()
            .map(|check| entry(check, status(check)))
            .collect(),
        handshake: HandshakeEntry {
            reached: Phase::Negotiation,
            ended_by: EndedBy::Reset,
            server_family: ServerFamily::Windows,
            phases: Vec::new(),
        },
        cause: cause(step),
        steps: StepId::iter()
            .map(|id| StepEntry {
                id,
                status: checks::checks_of(id)
                    .map(status)
                    .max()
                    .unwrap_or(Status::NotChecked),
            })
            .collect(),
        saw: None,
        code: None,
    }
}

fn entry(check: CheckId, status: Status) -> CheckEntry {
    let ran = status != Status::NotChecked;
    CheckEntry {
        id: check.to_string(),
        status,
        verdict: ran.then(|| "found".into()),
        why: (!ran).then_some(Why::NotBuilt),
        title: format!("What {check} found."),
        meaning: format!("What that means for {check}."),
        proves_not: None,
        remedies: Vec::new(),
        facts: Map::new(),
        duration_ms: ran.then_some(1.5),
    }
}

fn cause(step: Option<StepId>) -> CauseEntry {
    let ill = step.is_some();
    CauseEntry {
        id: if ill { "closed_in_tls" } else { "healthy" }.into(),
        confidence: Confidence::Likely,
        title: if ill {
            "The cause as a sentence."
        } else {
            "All is well."
        }
        .into(),
        meaning: "What the cause means.".into(),
        who: if ill { Who::Helpdesk } else { Who::Nobody },
        because: vec!["What was seen.".into()],
        does_not_prove: vec!["What it leaves open.".into()],
        remedies: vec!["On the work computer, do this.".into()],
        step,
    }
}

/// A run that saw next to nothing, of a computer with a name.
pub(crate) fn observed() -> checks::Observed {
    let nothing = serde_json::json!({ "not_checked": "not_selected" });
    let seen: Map<String, serde_json::Value> = CheckId::iter()
        .map(|check| (check.to_string(), nothing.clone()))
        .collect();
    checks::Observed {
        plan: checks::Plan::new(model::Target::parse("pc-17.corp.example:3390").unwrap()),
        started_at_ms: 1_767_225_600_000,
        took_ms: 431.0,
        connections: 1,
        addresses: vec!["192.0.2.17:3390".parse().unwrap()],
        seen: serde_json::from_value(seen.into()).unwrap(),
    }
}

/// The same as it is found.
pub(crate) fn run() -> crate::wizard::Found {
    let observed = observed();
    let text = guide::Text::new(model::Language::English);
    let report = bundle::compose(&observed, &text);
    crate::wizard::Found::new(report, Some(observed))
}

/// What would be saved of it.
pub(crate) fn packed() -> bundle::Bundle {
    let text = guide::Text::new(model::Language::English);
    let mut aliases = bundle::Aliases::new();
    let course = bundle::Course::default();
    let left_out = std::collections::BTreeSet::new();
    let made = crate::pack::bundle(&observed(), &course, &text, &left_out, Some(&mut aliases));
    made.unwrap()
}

/// The same as it arrives somewhere else.
pub(crate) fn arrived() -> crate::wizard::Arrived {
    let opened = bundle::Opened::read(&packed().zip().unwrap()).unwrap();
    let text = guide::Text::new(model::Language::English);
    let (report, differences) = opened.shown(&text, None);
    crate::wizard::Arrived {
        opened,
        report,
        differences,
    }
}
