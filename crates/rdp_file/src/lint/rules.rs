//! The rules over lines, over what is not stated, and over the file as a whole.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use super::{Finding, Rule};
use crate::document::visible;
use crate::keys::{Key, Standing, key, keys};
use crate::{Document, NoteKind, Setting};

/// Names of fewer letters are too short to be taken for a misspelt one.
const SHORTEST: usize = 5;
/// Names of more are not those of settings.
const LONGEST: usize = 64;
/// A longer name may have two slips in it.
const LONG: usize = 12;

impl Finding {
    pub(super) fn at(setting: &Setting<'_>, rule: Rule, safer: Option<String>) -> Self {
        let value = if setting.is_secret() {
            ""
        } else {
            setting.value
        };
        Self {
            line: Some(setting.line),
            name: visible(setting.name),
            value: visible(value),
            rule,
            grade: rule.grade(),
            safer,
        }
    }

    fn bare(line: Option<usize>, rule: Rule) -> Self {
        Self {
            line,
            name: String::new(),
            value: String::new(),
            rule,
            grade: rule.grade(),
            safer: None,
        }
    }
}

/// What is wrong with each line by itself, or beside one of the same name.
pub(super) fn of_lines(document: &Document) -> Vec<Finding> {
    let idle = keys().iter().filter(|key| !key.matters_in(document));
    let idle: BTreeSet<&str> = idle.map(|key| key.name.as_str()).collect();
    let mut findings = Vec::new();
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for setting in document.settings() {
        findings.extend(of_setting(&setting, &idle));
        let earlier = seen.insert(setting.name, setting.value);
        findings.extend(earlier.map(|earlier| {
            let rule = if earlier == setting.value {
                Rule::Repeated
            } else {
                Rule::TwoValues
            };
            Finding::at(&setting, rule, None)
        }));
    }
    let secrets: BTreeSet<usize> = document.secret_remarks().collect();
    let stored = |line: &usize| Finding::bare(Some(*line), Rule::StoredPassword);
    findings.extend(secrets.iter().map(stored));
    findings.extend(document.notes().into_iter().filter_map(|note| {
        let is_told = note.line.is_some_and(|line| secrets.contains(&line));
        match note.kind {
            NoteKind::NoSetting if !is_told => Some(Finding::bare(note.line, Rule::NoSetting)),
            NoteKind::GuessedEncoding => Some(Finding::bare(None, Rule::GuessedEncoding)),
            _ => None,
        }
    }));
    let disguised = document.disguised();
    findings.extend(disguised.map(|line| Finding::bare(Some(line), Rule::HiddenSign)));
    findings
}

fn of_setting(setting: &Setting<'_>, idle: &BTreeSet<&str>) -> Option<Finding> {
    let at = |rule, safer| Some(Finding::at(setting, rule, safer));
    let Some(key) = key(setting.name) else {
        return Some(of_unknown(setting));
    };
    match key.standing {
        Standing::Extension => return at(Rule::OtherProgram, None),
        Standing::Obsolete => {
            let instead = key.instead.as_deref().and_then(crate::keys::key);
            return at(
                Rule::Replaced,
                instead.and_then(|key| safely(key, setting.value)),
            );
        }
        Standing::Current => {}
    }
    let is_weak = key.is_weak(setting.value) && key.allows(setting.value);
    let is_unwanted = key.is_unwanted(setting.value) && !idle.contains(key.name.as_str());
    if let Some(rule) = key.rule.filter(|_| is_weak || is_unwanted) {
        return at(rule, key.hardened.as_deref().map(|safer| key.with(safer)));
    }
    if setting.kind != key.kind {
        return at(Rule::WrongKind, safely(key, setting.value));
    }
    let is_empty_text = setting.value.is_empty() && key.values.is_empty() && key.range.is_none();
    if !is_empty_text && !key.allows(setting.value) {
        let safer = key.hardened.as_deref().or(key.default.as_deref());
        return at(Rule::ValueNotAllowed, safer.map(|safer| key.with(safer)));
    }
    None
}

/// The line that a setting should have had with this value; never one that does harm.
fn safely(key: &Key, value: &str) -> Option<String> {
    if key.is_unwanted(value) {
        return None;
    }
    let value = match key.hardened.as_deref() {
        Some(hardened) if key.is_weak(value) => hardened,
        _ => value,
    };
    key.allows(value).then(|| visible(&key.with(value)))
}

/// A name that the table does not have.
fn of_unknown(setting: &Setting<'_>) -> Finding {
    if setting.is_secret() {
        return Finding::at(setting, Rule::StoredPassword, None);
    }
    match meant(setting.name) {
        Some(key) => Finding::at(setting, Rule::NameMisspelt, safely(key, setting.value)),
        None => Finding::at(setting, Rule::NameUnknown, None),
    }
}

/// The setting that was meant by a name with a slip in it.
pub(crate) fn meant(name: &str) -> Option<&'static Key> {
    static BARE: OnceLock<Vec<(String, &'static Key)>> = OnceLock::new();
    let known = BARE.get_or_init(|| {
        let known = keys().iter().map(|key| (bare(&key.name), key));
        known.filter(|(name, _)| name.len() >= SHORTEST).collect()
    });
    if name.len() > LONGEST {
        return None;
    }
    let name = bare(name);
    let letters = name.chars().count();
    let slips = if letters >= LONG { 2 } else { 1 };
    known
        .iter()
        .filter(|(meant, _)| meant.len().abs_diff(letters) <= slips)
        .map(|(meant, key)| (strsim::osa_distance(meant, &name), *key))
        .filter(|(distance, _)| *distance <= slips)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, key)| key)
}

/// A name without what people leave out of it or put into it.
fn bare(name: &str) -> String {
    name.replace([' ', '-', '_'], "")
}

/// What gives something away because nothing is stated.
pub(super) fn unstated(document: &Document) -> impl Iterator<Item = Finding> {
    keys().iter().filter_map(|key| {
        let rule = key.rule.filter(|_| key.is_weak_unstated())?;
        let is_stated = document.all(&key.name).next().is_some();
        (!is_stated).then(|| Finding {
            name: key.name.clone(),
            value: key.default.clone().unwrap_or_default(),
            safer: key.hardened.as_deref().map(|safer| key.with(safer)),
            ..Finding::bare(None, rule)
        })
    })
}

/// What does not fit together.
pub(super) fn of_the_whole(document: &Document) -> Vec<Finding> {
    let mut findings = Vec::new();
    let address = document.text("full address");
    if address.is_none() {
        findings.push(Finding::bare(None, Rule::NoAddress));
    }
    let stated = ["full address", "alternate full address", "gatewayhostname"];
    let stated = stated.iter().flat_map(|name| document.all(name));
    let unreadable = stated.filter(|one| !super::address::is_readable(one.value));
    findings.extend(unreadable.map(|one| Finding::at(&one, Rule::AddressUnreadable, None)));
    let port = address.and_then(|address| super::address::split(address).1);
    if let (Some(port), Some(other)) = (port, document.all("server port").next())
        && port != other.value
    {
        findings.push(Finding::at(&other, Rule::TwoPorts, None));
    }
    findings.extend(of_the_gateway(document));
    findings
}

fn of_the_gateway(document: &Document) -> Option<Finding> {
    let usage = document.all("gatewayusagemethod").next();
    let is_used = usage
        .as_ref()
        .is_some_and(|usage| matches!(usage.value.parse(), Ok(1 | 2)));
    let name = document
        .all("gatewayhostname")
        .find(|name| !name.value.is_empty());
    let profile = document.number("gatewayprofileusagemethod");
    match (name, usage) {
        (None, Some(usage)) if is_used && profile == Some(1) => {
            Some(Finding::at(&usage, Rule::GatewayUnnamed, None))
        }
        (Some(name), _) if !is_used || profile == Some(0) => {
            Some(Finding::at(&name, Rule::GatewayUnused, None))
        }
        _ => None,
    }
}
