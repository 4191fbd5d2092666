//! Past attempts as this computer noted them: a small table, exact in the helpdesk view.
//!
//! Must not judge them: which one is unlike its neighbours comes with them.

use jiff::civil::{Date, Weekday};
use jiff::{Timestamp, Zoned};

use super::Scene;
use super::page::{Line, Part};
use super::words::fact;
use crate::wizard::PastAttempt;

const ID: &str = "screen-s-heading";
/// Rows for the person, and for the helpdesk.
const SHOWN: usize = 8;
const SHOWN_TO_HELPDESK: usize = 40;

/// The table with its heading; nothing where no attempt is known.
pub(super) fn parts(scene: &Scene<'_>) -> Vec<Part> {
    let attempts = scene.state.attempts();
    if attempts.is_empty() {
        return Vec::new();
    }
    vec![
        Part::Section(scene.part(ID, "past")),
        table(scene, &attempts),
    ]
}

fn table(scene: &Scene<'_>, attempts: &[&PastAttempt]) -> Part {
    let is_exact = scene.state.helpdesk;
    let (heads, shown): (&[&str], _) = if is_exact {
        (
            &[
                "past-time",
                "past-phase",
                "past-code",
                "past-state",
                "past-reason",
            ],
            SHOWN_TO_HELPDESK,
        )
    } else {
        (&["past-when", "past-what", "past-code"], SHOWN)
    };
    let row = |attempt: &&PastAttempt| Line {
        cells: if is_exact {
            exact(scene, attempt)
        } else {
            plain(scene, attempt)
        },
        apart: attempt.differs.then(|| scene.part(ID, "past-differs")),
    };
    Part::Table {
        name: scene.part(ID, "past"),
        heads: heads.iter().map(|head| scene.part(ID, head)).collect(),
        rows: attempts.iter().take(shown).map(row).collect(),
    }
}

/// When, what and with which code, in plain words.
fn plain(scene: &Scene<'_>, attempt: &PastAttempt) -> Vec<String> {
    vec![
        when(scene, attempt.at_ms),
        what(scene, attempt),
        noted(scene, attempt.code.map(code)),
    ]
}

/// The same in the field's terms: the time to the millisecond with its zone.
fn exact(scene: &Scene<'_>, attempt: &PastAttempt) -> Vec<String> {
    let time = local(scene, attempt.at_ms);
    let time = time.map(|time| time.strftime("%Y-%m-%dT%H:%M:%S.%3f%:z").to_string());
    vec![
        noted(scene, time),
        phase(attempt),
        noted(scene, attempt.code.map(code)),
        noted(scene, attempt.state.clone()),
        noted(scene, attempt.error.map(|error| format!("0x{error:08X}"))),
    ]
}

/// Where it stopped; where no phase says that, also how far it surely came.
fn phase(attempt: &PastAttempt) -> String {
    let place = &attempt.place;
    match (place.as_str(), attempt.reached) {
        ("none" | "unknown" | "untold", Some(reached)) => format!("{place} ({reached})"),
        _ => place.clone(),
    }
}

/// An empty cell would not say why it is empty.
fn noted(scene: &Scene<'_>, value: Option<String>) -> String {
    value.unwrap_or_else(|| scene.part(ID, "past-not_noted"))
}

fn code(code: u32) -> String {
    format!("0x{code:X}")
}

fn local(scene: &Scene<'_>, at_ms: i64) -> Option<Zoned> {
    let at = Timestamp::from_millisecond(at_ms).ok()?;
    Some(at.to_zoned(scene.zone.clone()))
}

/// The day as a person calls it, and the time of day.
fn when(scene: &Scene<'_>, at_ms: i64) -> String {
    let (Some(at), Some(now)) = (local(scene, at_ms), local(scene, scene.state.now_ms)) else {
        return scene.part(ID, "past-not_noted");
    };
    let time = fact("time", &at.strftime("%H:%M").to_string());
    let today = now.date();
    if at.date() == today {
        scene.part_with(ID, "past-today", &[time])
    } else if today.yesterday().is_ok_and(|day| day == at.date()) {
        scene.part_with(ID, "past-yesterday", &[time])
    } else {
        let facts = [
            day(scene, at.date()),
            fact("date", &at.date().to_string()),
            time,
        ];
        scene.part_with(ID, "past-day", &facts)
    }
}

fn day(scene: &Scene<'_>, date: Date) -> model::Fact {
    let name = match date.weekday() {
        Weekday::Monday => "monday",
        Weekday::Tuesday => "tuesday",
        Weekday::Wednesday => "wednesday",
        Weekday::Thursday => "thursday",
        Weekday::Friday => "friday",
        Weekday::Saturday => "saturday",
        Weekday::Sunday => "sunday",
    };
    fact("day", &scene.part(ID, &format!("day-{name}")))
}

/// How far it came, as the person would say it.
fn what(scene: &Scene<'_>, attempt: &PastAttempt) -> String {
    let words = match attempt.place.as_str() {
        "none" if !attempt.signed_in => "past-in_order",
        "none" if attempt.code.is_none() => "past-signed_in",
        "none" => "past-session_in_order",
        "untold" => "past-untold",
        "unknown" => "past-stopped-unknown",
        "resolve" => "past-stopped-resolve",
        "tcp" => "past-stopped-tcp",
        "negotiation" => "past-stopped-negotiation",
        "tls" => "past-stopped-tls",
        "credssp_challenge" | "credssp" => "past-stopped-credssp",
        "licensing" => "past-stopped-licensing",
        "session" => "past-stopped-session",
        // The phases between the sign-in and the first picture.
        _ => "past-stopped-setup",
    };
    scene.part(ID, words)
}

/// For the gallery: rows as they are drawn, the second one set apart.
pub(super) fn example(scene: &Scene<'_>) -> Part {
    let attempt = |hours: i64, differs| PastAttempt {
        at_ms: scene.state.now_ms - hours * 3_600_000,
        reached: None,
        place: if differs { "tcp" } else { "tls" }.to_owned(),
        signed_in: false,
        code: Some(0x904),
        state: None,
        error: None,
        differs,
    };
    let attempts = [attempt(1, false), attempt(26, true), attempt(80, false)];
    table(scene, &attempts.iter().collect::<Vec<_>>())
}
