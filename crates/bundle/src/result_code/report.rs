//! From a report to the fields of its code.
//!
//! It must read ids and measured facts alone, never a sentence: the same report has the same code in
//! every language and on every system.

use std::collections::BTreeSet;

use checks::{CauseId, CheckId};
use model::{EndedBy, Phase, Report, Status};
use serde_json::Value as Json;
use strum::IntoEnumIterator as _;

use super::tables::tables;
use super::{Clocks, Platform, ResultCode, SeenCode, Vpn};

pub(super) fn read(report: &Report) -> ResultCode {
    let attempt = &report.handshake;
    let is_not_fine = |check: &CheckId| {
        let entry = report.check((*check).into());
        entry.is_some_and(|entry| matches!(entry.status, Status::Warning | Status::Problem))
    };
    let has_bit = |check: &CheckId| tables().check.contains_key(check);
    let marked = CheckId::iter()
        .filter(has_bit)
        .filter(is_not_fine)
        .collect();
    ResultCode {
        cause: report.cause.id.parse().unwrap_or(CauseId::Undetermined),
        confidence: report.cause.confidence,
        reached: attempt.reached,
        ended_by: attempt.ended_by,
        server_family: attempt.server_family,
        platform: platform(report),
        gateway: report.target.gateway.is_some(),
        vpn: vpn(report),
        clocks: clocks(report),
        saw: report.saw.map_or(SeenCode::Nothing, |saw| {
            tables().saw(saw.code, saw.extended)
        }),
        not_fine: with_following(marked, attempt.reached, attempt.ended_by),
    }
}

/// The marked checks, and the one of the four without a bit that the end of the attempt speaks of.
pub(super) fn with_following(
    mut marked: BTreeSet<CheckId>,
    reached: Phase,
    ended_by: EndedBy,
) -> BTreeSet<CheckId> {
    let follows = match reached {
        _ if matches!(ended_by, EndedBy::Nothing | EndedBy::Cancelled) => None,
        Phase::None => Some(CheckId::name_resolves),
        Phase::Resolve => Some(CheckId::port_answers),
        // After the TCP connection two checks can end it, and one of them has its own bit.
        Phase::Tcp if marked.contains(&CheckId::security_agreed) => None,
        Phase::Tcp => Some(CheckId::speaks_rdp),
        Phase::Negotiation => Some(CheckId::tls_completes),
        // What comes later is told by the bits of its own checks.
        _ => None,
    };
    marked.extend(follows);
    marked
}

fn fact<'a>(report: &'a Report, check: CheckId, name: &str) -> Option<&'a Json> {
    report.check(check.into())?.facts.get(name)
}

fn platform(report: &Report) -> Platform {
    let family = fact(report, CheckId::client_ready, "system_family").and_then(Json::as_str);
    let named = |platform: &Platform| family == Some(<&str>::from(*platform));
    Platform::iter().find(named).unwrap_or_default()
}

fn vpn(report: &Report) -> Vpn {
    let of = |name| fact(report, CheckId::network_up, name);
    let is = |name| of(name).and_then(Json::as_bool).unwrap_or_default();
    let named = of("vpn").and_then(Json::as_str);
    match named {
        _ if is("through_vpn") => Vpn::Through,
        _ if is("vpn_up") => Vpn::Aside,
        Some(name) if name != "none" => Vpn::Off,
        _ => Vpn::Unseen,
    }
}

/// The host's clock, or else the gateway's.
fn clocks(report: &Report) -> Clocks {
    let of = |check| fact(report, check, "skew_ms").and_then(Json::as_i64);
    let skew_ms = of(CheckId::clock_right).or_else(|| of(CheckId::gateway_answers));
    let Some(skew_ms) = skew_ms else {
        return Clocks::NotCompared;
    };
    let apart = skew_ms.unsigned_abs() / 60_000;
    let steps = tables().skew_minutes.iter().copied();
    let step = steps.rev().find(|step| u64::from(*step) <= apart);
    match step {
        None => Clocks::Together,
        Some(minutes) if skew_ms > 0 => Clocks::Ahead(minutes),
        Some(minutes) => Clocks::Behind(minutes),
    }
}
