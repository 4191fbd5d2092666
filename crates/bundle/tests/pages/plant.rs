//! Every text of a report, to put something else in its place.

use model::{CauseEntry, CheckEntry, HandshakeEntry, Report, StepEntry, TargetEntry};
use serde_json::{Map, Value as Json};

/// Calls `change` with every text of the report that is not a word of a closed list.
///
/// Names each field, so that a new one can't be forgotten.
pub(crate) fn texts(report: &mut Report, change: &mut impl FnMut(&mut String)) {
    let Report {
        schema,
        program,
        started_at,
        duration_ms: _,
        target:
            TargetEntry {
                host,
                port: _,
                addresses,
                gateway,
            },
        connections: _,
        checks,
        handshake:
            HandshakeEntry {
                reached: _,
                ended_by: _,
                server_family: _,
                phases: _,
            },
        cause,
        steps,
        saw: _,
        code,
    } = report;
    for text in [schema, program, started_at, host] {
        change(text);
    }
    let several = addresses.iter_mut().chain(gateway).chain(code);
    several.for_each(&mut *change);
    for entry in checks {
        check(entry, change);
    }
    of_cause(cause, change);
    for StepEntry { id: _, status: _ } in steps {}
}

fn check(entry: &mut CheckEntry, change: &mut impl FnMut(&mut String)) {
    let CheckEntry {
        id,
        status: _,
        verdict,
        why: _,
        title,
        meaning,
        proves_not,
        remedies,
        facts,
        duration_ms: _,
    } = entry;
    for text in [id, title, meaning] {
        change(text);
    }
    let several = verdict.iter_mut().chain(proves_not).chain(remedies);
    several.for_each(&mut *change);
    let mut changed = Map::new();
    for (mut name, mut value) in std::mem::take(facts) {
        change(&mut name);
        json(&mut value, change);
        changed.insert(name, value);
    }
    *facts = changed;
}

fn json(value: &mut Json, change: &mut impl FnMut(&mut String)) {
    match value {
        Json::String(text) => change(text),
        Json::Array(values) => values.iter_mut().for_each(|value| json(value, change)),
        _ => {}
    }
}

fn of_cause(cause: &mut CauseEntry, change: &mut impl FnMut(&mut String)) {
    let CauseEntry {
        id,
        confidence: _,
        title,
        meaning,
        who: _,
        because,
        does_not_prove,
        remedies,
        step: _,
    } = cause;
    let lists = because.iter_mut().chain(does_not_prove).chain(remedies);
    [id, title, meaning]
        .into_iter()
        .chain(lists)
        .for_each(change);
}
