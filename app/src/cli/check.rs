//! `check`: one run, then the report in words or as JSON.

use std::collections::BTreeSet;
use std::net::IpAddr;
use std::time::Duration;

use bundle::{Aliases, BundleError, Course, Names, Section};
use checks::past_attempts::Attempt;
use checks::{CheckId, Event, Observed, Plan, Saw};
use clap::ArgMatches;
use guide::Text;
use model::{Fact, Kind, Report, Target};
use strum::IntoEnumIterator as _;
use tokio_util::sync::CancellationToken;

use super::place::{self, Place, Refusal};
use super::progress::Progress;
use super::{Exit, Wrong, events, output, target, words};
use crate::pack;

/// Runs the check that was asked for.
pub(super) fn run(matches: &ArgMatches, text: &Text) -> Exit {
    let asked = match Asked::read(matches) {
        Ok(asked) => asked,
        Err(wrong) => return wrong.say(text),
    };
    match crate::runtime::run(observe(asked, text)) {
        Err(error) => super::failed(text, &error),
        Ok(Err(refusal)) => refusal.say(text),
        Ok(Ok(None)) => {
            output::complain(&text.say("cli-stopped"));
            Exit::Stopped
        }
        Ok(Ok(Some(observed))) => {
            let report = if matches.get_flag("redact") {
                redacted(&observed, text)
            } else {
                Ok(bundle::compose(&observed, text))
            };
            let Ok(report) = report else {
                output::complain(&text.say("bundle-leak_report"));
                return Exit::Failed;
            };
            deliver(&report, matches.get_flag("json"), text)
        }
    }
}

/// What a call of `check`, or of `bundle`, asks for.
pub(super) struct Asked {
    place: Place,
    options: Options,
}

/// A plan without its target.
struct Options {
    only: BTreeSet<CheckId>,
    phase_limit: Duration,
    each_address: bool,
    expect: Option<IpAddr>,
    thorough: bool,
    saw: Option<Saw>,
    events: Option<Vec<Attempt>>,
    file_remarks: Vec<String>,
}

impl Asked {
    pub(super) fn read(matches: &ArgMatches) -> Result<Self, Wrong> {
        let text = |name| matches.get_one::<String>(name);
        let mut place = Place::read(matches)?;
        if let (Place::Target(target), Some(gateway)) = (&mut place, text("gateway")) {
            target.gateway = Some(target::gateway(gateway)?);
        }
        Ok(Self {
            place,
            options: Options {
                only: only(matches)?,
                phase_limit: place::phase_limit(matches)?,
                each_address: matches.get_flag("each-address"),
                expect: text("expect")
                    .map(|text| target::expected(text))
                    .transpose()?,
                thorough: matches.get_flag("thorough"),
                saw: text("saw").map(|text| target::saw(text)).transpose()?,
                events: text("events").map(|path| events::read(path)).transpose()?,
                file_remarks: text("target")
                    .map(|target| target::file_remarks(target))
                    .transpose()?
                    .unwrap_or_default(),
            },
        })
    }
}

impl Options {
    /// All that was asked for, of this target.
    fn plan(self, target: Target) -> Plan {
        Plan {
            target,
            only: self.only,
            phase_limit: self.phase_limit,
            each_address: self.each_address,
            expect: self.expect,
            thorough: self.thorough,
            saw: self.saw,
            events: self.events,
            file_remarks: self.file_remarks,
        }
    }
}

fn only(matches: &ArgMatches) -> Result<BTreeSet<CheckId>, Wrong> {
    matches
        .get_many::<String>("only")
        .into_iter()
        .flatten()
        .map(|name| {
            name.trim()
                .parse()
                .map_err(|_| Wrong::new("unknown-check", "name", name))
        })
        .collect()
}

/// Observes; `None` where the person pressed Ctrl+C.
pub(super) async fn observe(asked: Asked, text: &Text) -> Result<Option<Observed>, Refusal> {
    // Lives until the run is over; dropping it closes its port.
    let (target, _computer) = asked.place.open().await?;
    let plan = asked.options.plan(target);
    let progress = Progress::new(text, &plan.target);
    let on_event = |event: Event| progress.show(event);
    let cancel = CancellationToken::new();
    let run = checks::run(&plan, &net::System, &on_event, &cancel);
    let observed = tokio::select! {
        observed = run => Some(observed),
        Ok(()) = tokio::signal::ctrl_c() => None,
    };
    progress.clear();
    Ok(observed)
}

/// The report with stand-ins, looked through as a bundle is.
fn redacted(observed: &Observed, text: &Text) -> Result<Report, BundleError> {
    let mut aliases = Aliases::new();
    let others: BTreeSet<Section> = Section::iter()
        .filter(|one| *one != Section::Report)
        .collect();
    let course = Course::default();
    pack::bundle(observed, &course, text, &others, Some(&mut aliases))?;
    // The same values have the same stand-ins once more.
    let mut names = Names::Hidden(&mut aliases);
    Ok(bundle::compose_with(observed, text, &mut names))
}

fn deliver(report: &Report, json: bool, text: &Text) -> Exit {
    let said = if json {
        match serde_json::to_string_pretty(report) {
            Ok(json) => format!("{json}\n"),
            Err(error) => return super::failed(text, &error),
        }
    } else {
        words::report(report, text)
    };
    // A scheduled check whose report is lost must not look well.
    if let Err(error) = output::deliver(&said) {
        return super::failed(text, &error);
    }
    if report.cause.id == "healthy" {
        Exit::Fine
    } else {
        Exit::Cause
    }
}

/// A fact that a sentence names as a word.
pub(super) fn named(name: &str, word: impl Into<String>) -> Fact {
    Fact::text(name, Kind::Enum, word)
}
