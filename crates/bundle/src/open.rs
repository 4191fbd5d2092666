//! Reads a bundle that somebody sent, and judges again what was seen.
//!
//! A stranger's file: nothing in it is believed before it was looked at, every text is tamed, and what does
//! not fit is refused as a whole. It never panics, and holds no more than `archive` lets through.

use checks::Observed;
use guide::Text;
use model::{Confidence, REPORT_SCHEMA, Report, Status};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::archive::{Member, Refused, unpack};
use crate::contents::{
    BUNDLE_SCHEMA, FileEntry, MANIFEST, Manifest, Moment, NamesIn, Section, TIMELINE_SCHEMA,
    Timeline,
};
use crate::hide::{each_text, observed_in};
use crate::pages::tame;
use crate::{Aliases, Names, ResultCode, compose_with};

/// Letters of one text of a stranger's that are kept.
const TEXT_LIMIT: usize = 4000;
/// And of a version.
const VERSION_LIMIT: usize = 32;
/// Entries of one list that are kept: our own have fewer.
const LIST_LIMIT: usize = 2000;

/// A bundle that was read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Opened {
    /// The report as its maker had it, in the maker's language.
    pub report: Report,
    /// What was observed; none where it was left out, or where this version can't read it.
    pub observed: Option<Observed>,
    /// What happened when.
    pub events: Vec<Moment>,
    /// Whether its names are stand-ins.
    pub names: NamesIn,
    /// The version of the program that made it.
    pub program: String,
    /// The files that its maker left out.
    pub left_out: Vec<String>,
}

/// Something that today's rules say otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Difference {
    /// The cause.
    Cause {
        /// Its id in the bundle.
        then: String,
        /// Its id today.
        now: String,
    },
    /// How sure the same cause is.
    Confidence {
        /// As the bundle says.
        then: Confidence,
        /// Today.
        now: Confidence,
    },
    /// A check's state; none where the bundle does not know the check.
    Check {
        /// Its id.
        check: String,
        /// Its state in the bundle.
        then: Option<Status>,
        /// Its state today.
        now: Status,
    },
    /// The report says something that what was observed does not: one of the two is another run's.
    Contents,
}

/// Why a bundle is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// It is no zip that can be taken.
    #[error("zip: {0}")]
    Zip(#[from] Refused),
    /// A zip, but no bundle.
    #[error("no manifest")]
    NoBundle,
    /// Its list of files can't be read.
    #[error("manifest")]
    Manifest,
    /// A file is not as the list says.
    #[error("changed: {0}")]
    Changed(String),
    /// A file of the list is not there.
    #[error("missing: {0}")]
    Missing(String),
    /// A file is there that is not on the list.
    #[error("unlisted: {0}")]
    Unlisted(String),
    /// The person left the report out.
    #[error("no report")]
    NoReport,
    /// A newer version of the program made it, and it can't be read.
    #[error("newer: {0}")]
    Newer(String),
    /// This file of it can't be understood.
    #[error("unreadable: {0}")]
    Unreadable(String),
}

impl OpenError {
    /// The message that says it, without what stands before its name.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Zip(refused) => refused.id(),
            Self::NoBundle => "no_bundle",
            Self::Manifest => "manifest",
            Self::Changed(_) => "changed",
            Self::Missing(_) => "missing",
            Self::Unlisted(_) => "unlisted",
            Self::NoReport => "no_report",
            Self::Newer(_) => "newer",
            Self::Unreadable(_) => "unreadable",
        }
    }

    /// The file that it is about, or the version.
    pub fn about(&self) -> &str {
        match self {
            Self::Changed(name)
            | Self::Missing(name)
            | Self::Unlisted(name)
            | Self::Unreadable(name)
            | Self::Newer(name) => name,
            Self::Zip(refused) => refused.member().unwrap_or_default(),
            Self::NoBundle | Self::Manifest | Self::NoReport => "",
        }
    }
}

impl Opened {
    /// Reads the bytes of a zip.
    ///
    /// # Errors
    ///
    /// Where it is no bundle, or not as its maker made it.
    pub fn read(bytes: &[u8]) -> Result<Self, OpenError> {
        let files = Files {
            members: unpack(bytes)?,
        };
        let manifest = files.manifest()?;
        files.hold_to(&manifest)?;
        let unreadable = |section: Section| {
            if is_newer(&manifest.program) {
                OpenError::Newer(version(&manifest.program))
            } else {
                OpenError::Unreadable(section.file().to_owned())
            }
        };
        let report = match files.json(Section::Report.file()) {
            None => return Err(OpenError::NoReport),
            Some(json) => report(json).ok_or_else(|| unreadable(Section::Report))?,
        };
        let timeline = match files.json(Section::Timeline.file()) {
            None => None,
            Some(json) => Some(timeline(json).ok_or_else(|| unreadable(Section::Timeline))?),
        };
        let (events, observed) = timeline.map_or((Vec::new(), Json::Null), |timeline| {
            (timeline.events, timeline.observed)
        });
        Ok(Self {
            report,
            // Observations of another version may not fit; what its maker saw of them is in the report.
            observed: observed_in(observed).ok(),
            events,
            names: manifest.names,
            program: version(&manifest.program),
            left_out: manifest.left_out.iter().map(|name| tamed(name)).collect(),
        })
    }

    /// The report by today's rules, in the words of `text`; none without observations. Names that its maker
    /// kept are hidden by `aliases`, where there are some.
    pub fn today(&self, text: &Text, aliases: Option<&mut Aliases>) -> Option<Report> {
        let mut names = match (self.names, aliases) {
            (NamesIn::Hidden, _) => Names::StandIns,
            (NamesIn::Shown, None) => Names::Shown,
            (NamesIn::Shown, Some(aliases)) => Names::Hidden(aliases),
        };
        let observed = self.observed.as_ref()?;
        let mut today = compose_with(observed, text, &mut names);
        // It is still the report of the one who made it.
        today.program.clone_from(&self.report.program);
        Some(today)
    }

    /// What is judged otherwise than in the bundle.
    pub fn differences(&self, today: &Report) -> Vec<Difference> {
        let (then, now) = (&self.report.cause, &today.cause);
        let mut all = Vec::new();
        if then.id != now.id {
            all.push(Difference::Cause {
                then: then.id.clone(),
                now: now.id.clone(),
            });
        } else if then.confidence != now.confidence {
            all.push(Difference::Confidence {
                then: then.confidence,
                now: now.confidence,
            });
        }
        for check in &today.checks {
            let then = self.report.check(&check.id);
            let is_same = then.is_some_and(|then| {
                (then.status, &then.verdict, then.why) == (check.status, &check.verdict, check.why)
            });
            if !is_same {
                all.push(Difference::Check {
                    check: check.id.clone(),
                    then: then.map(|then| then.status),
                    now: check.status,
                });
            }
        }
        if !is_of_one_run(&self.report, today)
            || (all.is_empty() && !says_the_same(&self.report, today))
        {
            all.insert(0, Difference::Contents);
        }
        all
    }

    /// The report that is shown, and what is judged otherwise: in the reader's words where nothing is, and
    /// in its maker's where something is, unless those have names in them that are to be hidden.
    pub fn shown(&self, text: &Text, aliases: Option<&mut Aliases>) -> (Report, Vec<Difference>) {
        let hides = self.names == NamesIn::Shown && aliases.is_some();
        let Some(today) = self.today(text, aliases) else {
            let report = if hides {
                without_names(&self.report, text)
            } else {
                self.report.clone()
            };
            return (report, Vec::new());
        };
        let differences = self.differences(&today);
        if differences.is_empty() || hides {
            (today, differences)
        } else {
            (self.report.clone(), differences)
        }
    }
}

/// What is left of a report where its names can't be told from the rest: what its code says, and the states.
fn without_names(report: &Report, text: &Text) -> Report {
    let told = ResultCode::of(report).tell(text);
    let mut left = report.clone();
    "…".clone_into(&mut left.target.host);
    left.target.addresses.clear();
    left.target.gateway = None;
    left.cause.title = told.cause.title;
    left.cause.meaning = told.cause.meaning;
    left.cause.because.clear();
    left.cause.remedies.clear();
    left.cause.does_not_prove = vec![told.does_not_prove];
    for check in &mut left.checks {
        check.title = text.say(&format!("status-{}", check.status));
        check.meaning.clear();
        check.proves_not = None;
        check.remedies.clear();
        check.facts.clear();
    }
    left
}

/// Whether two reports are about one run: nothing of this is judged.
fn is_of_one_run(one: &Report, other: &Report) -> bool {
    let about = |report: &Report| {
        let Report {
            started_at,
            duration_ms,
            target,
            connections,
            saw,
            ..
        } = report.clone();
        (started_at, duration_ms, target, connections, saw)
    };
    about(one) == about(other)
}

/// Whether what depends on the judgement alone is the same, in whatever words.
fn says_the_same(one: &Report, other: &Report) -> bool {
    let told = |report: &Report| {
        let cause = (report.cause.id.clone(), report.cause.who, report.cause.step);
        let checks: Vec<String> = report.checks.iter().map(|check| check.id.clone()).collect();
        let handshake = report.handshake.clone();
        (cause, checks, handshake, report.steps.clone())
    };
    // An old report has no code.
    let codes = one.code.is_none() || one.code == other.code;
    codes && told(one) == told(other)
}

struct Files {
    members: Vec<Member>,
}

impl Files {
    fn bytes(&self, name: &str) -> Option<&[u8]> {
        let mut members = self.members.iter();
        let member = members.find(|member| member.name == name)?;
        Some(&member.bytes)
    }

    fn manifest(&self) -> Result<Manifest, OpenError> {
        let bytes = self.bytes(MANIFEST).ok_or(OpenError::NoBundle)?;
        let json: Json = serde_json::from_slice(bytes).map_err(|_| OpenError::Manifest)?;
        let schema = json
            .get("schema")
            .and_then(Json::as_str)
            .unwrap_or_default();
        let program = json
            .get("program")
            .and_then(Json::as_str)
            .unwrap_or_default();
        match version_of(schema, BUNDLE_SCHEMA) {
            None => Err(OpenError::NoBundle),
            Some(false) => Err(OpenError::Newer(version(program))),
            Some(true) => serde_json::from_value(json).map_err(|_| OpenError::Manifest),
        }
    }

    /// Every file is as its list says, and none is there beside.
    fn hold_to(&self, manifest: &Manifest) -> Result<(), OpenError> {
        for entry in &manifest.files {
            let member = self.members.iter().find(|member| member.name == entry.name);
            let member = member.ok_or_else(|| OpenError::Missing(tamed(&entry.name)))?;
            if FileEntry::of(member) != *entry {
                return Err(OpenError::Changed(entry.name.clone()));
            }
        }
        let listed = |member: &&Member| {
            let is_it = |entry: &FileEntry| entry.name == member.name;
            member.name == MANIFEST || manifest.files.iter().any(is_it)
        };
        match self.members.iter().find(|member| !listed(member)) {
            Some(member) => Err(OpenError::Unlisted(member.name.clone())),
            None => Ok(()),
        }
    }

    /// A file as JSON with tamed texts; nothing stands for what is no JSON.
    fn json(&self, name: &str) -> Option<Json> {
        let bytes = self.bytes(name)?;
        let mut json = serde_json::from_slice(bytes).unwrap_or_default();
        shorten(&mut json);
        each_text(&mut json, &mut |text| *text = tamed(text));
        Some(json)
    }
}

/// Cuts every list that is longer than any of ours.
fn shorten(json: &mut Json) {
    match json {
        Json::Array(values) => {
            values.truncate(LIST_LIMIT);
            values.iter_mut().for_each(shorten);
        }
        Json::Object(entries) => entries.values_mut().for_each(shorten),
        _ => {}
    }
}

fn report(json: Json) -> Option<Report> {
    let mut report: Report = of_schema(json, REPORT_SCHEMA)?;
    for check in &mut report.checks {
        let facts = std::mem::take(&mut check.facts);
        let tame = |(name, value): (String, Json)| (tamed(&name), value);
        check.facts = facts.into_iter().map(tame).collect();
    }
    Some(report)
}

fn timeline(json: Json) -> Option<Timeline> {
    of_schema(json, TIMELINE_SCHEMA)
}

fn of_schema<T: DeserializeOwned>(json: Json, schema: &str) -> Option<T> {
    (json.get("schema")?.as_str()? == schema).then_some(())?;
    serde_json::from_value(json).ok()
}

/// Whether a schema is ours; none where it is another format's.
fn version_of(schema: &str, ours: &str) -> Option<bool> {
    let (format, _) = ours.rsplit_once('/')?;
    let number = schema.strip_prefix(format)?.strip_prefix('/')?;
    number.parse::<u32>().ok()?;
    Some(schema == ours)
}

/// Whether a version is after this program's own.
fn is_newer(program: &str) -> bool {
    let parts = |version: &str| -> Vec<u64> {
        let numbers = version.split(['.', '-', '+']);
        numbers.map_while(|number| number.parse().ok()).collect()
    };
    parts(program) > parts(env!("CARGO_PKG_VERSION"))
}

/// A stranger's version; what is longer than one is none.
fn version(text: &str) -> String {
    tamed(text).chars().take(VERSION_LIMIT).collect()
}

/// A stranger's text as one harmless line.
fn tamed(text: &str) -> String {
    let text: String = text.chars().take(TEXT_LIMIT).collect();
    tame(&text)
}
