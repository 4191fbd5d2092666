//! `rdp new` and `rdp harden`: a file that shares only what is kept, and what is different in it.

use std::collections::BTreeSet;

use clap::ArgMatches;
use guide::Text;
use model::{Fact, Host, Kind, Report, Target};
use rdp_file::{Change, Gateway, Grade, HardenError, Hardened, Rule, Share, Wishes, key};
use strum::IntoEnumIterator as _;

use super::given;
use crate::cli::check::named;
use crate::cli::target::{self, of_document};
use crate::cli::{Exit, Wrong, file, output, words};
use crate::evidence::{self, Evidence};

/// No report comes near this size, in bytes.
const REPORT_LIMIT: u64 = 8 * 1024 * 1024;

/// A file for a computer that is named, here or in a report.
pub(super) fn new(matches: &ArgMatches, text: &Text) -> Result<Exit, Wrong> {
    let report = report(matches)?;
    let mut target = match (matches.get_one::<String>("host"), &report) {
        (Some(host), _) => target::typed(host)?,
        (None, Some((report, path))) => reported(report, path)?,
        (None, None) => return Err(Wrong::plain("rdp-no_host")),
    };
    let mut evidence = evidence(report.as_ref(), &target)?;
    let mut remarks = Vec::new();
    match (&target.host, evidence.address) {
        (Host::Name(_), Some(ip)) => {
            target.host = Host::Address { ip, zone: None };
            // The certificate was compared with the name.
            evidence.certificate_is_trusted = false;
            remarks.push("rdp-number-report");
        }
        (Host::Name(_), None) => remarks.push("rdp-name"),
        (Host::Address { .. }, _) => remarks.push("rdp-number"),
    }
    let mut wishes = wishes(matches, evidence, &mut remarks)?;
    let named_in_report = report.and_then(|(report, _)| report.target.gateway);
    if let (Gateway::AsRead, Some(gateway)) = (&wishes.gateway, named_in_report) {
        wishes.gateway = Gateway::Named(target::gateway(&gateway)?.to_string());
    }
    wishes.address = Some(target.to_string());
    let made = rdp_file::new(&wishes).map_err(|error| refused(&error, given(matches, "output")))?;
    deliver(matches, &made, &remarks, text)
}

/// A safe copy of a file.
pub(super) fn harden(matches: &ArgMatches, text: &Text) -> Result<Exit, Wrong> {
    let path = given(matches, "file");
    let read = file::document(path)?;
    let target = of_document(&read, path)?;
    let report = report(matches)?;
    let mut remarks = Vec::new();
    let mut evidence = evidence(report.as_ref(), &target)?;
    // The name in the file may be what a broker or a certificate needs.
    evidence.address = None;
    let wishes = wishes(matches, evidence, &mut remarks)?;
    let made = rdp_file::harden(&read, &wishes).map_err(|error| refused(&error, path))?;
    deliver(matches, &made, &remarks, text)
}

fn wishes(
    matches: &ArgMatches,
    evidence: Evidence,
    remarks: &mut Vec<&'static str>,
) -> Result<Wishes, Wrong> {
    if evidence.certificate_is_trusted {
        remarks.push("rdp-trusted-report");
    }
    let gateway = match matches.get_one::<String>("gateway").map(String::as_str) {
        None => Gateway::AsRead,
        Some(none) if none.eq_ignore_ascii_case("none") => Gateway::Nothing,
        Some(name) => Gateway::Named(target::gateway(name)?.to_string()),
    };
    Ok(Wishes {
        address: None,
        gateway,
        user: matches.get_one::<String>("user").cloned(),
        keep: kept(matches)?,
        turn_on: false,
        certificate_is_trusted: evidence.certificate_is_trusted,
    })
}

fn kept(matches: &ArgMatches) -> Result<BTreeSet<Share>, Wrong> {
    let named = matches.get_many::<String>("keep").into_iter().flatten();
    named
        .map(|name| {
            name.trim().parse().map_err(|_| {
                let shares = Share::iter().map(|share| share.to_string());
                Wrong::new("rdp-keep-unknown", "name", name).with(Fact::texts(
                    "shares",
                    Kind::Enum,
                    shares,
                ))
            })
        })
        .collect()
}

/// The report that the call names, and its path.
fn report(matches: &ArgMatches) -> Result<Option<(Report, &str)>, Wrong> {
    let Some(path) = matches.get_one::<String>("from-report") else {
        return Ok(None);
    };
    let bytes = file::bytes(path, REPORT_LIMIT)?;
    evidence::report(&bytes)
        .map(|report| Some((report, path.as_str())))
        .ok_or_else(|| Wrong::new("file-no_report", "path", path))
}

/// What the report says of this computer. What was found out about another says nothing about it.
fn evidence(report: Option<&(Report, &str)>, target: &Target) -> Result<Evidence, Wrong> {
    let Some((report, path)) = report else {
        return Ok(Evidence::default());
    };
    let about = reported(report, path)?;
    if (&about.host, about.port) == (&target.host, target.port) {
        Ok(Evidence::of(report))
    } else {
        Err(Wrong::new("rdp-report-other", "path", *path))
    }
}

/// The computer that a report is about.
fn reported(report: &Report, path: &str) -> Result<Target, Wrong> {
    let hidden = || Wrong::new("rdp-report-hidden", "path", path);
    // Names that were understood are in small letters; what stands for a hidden one is not.
    if report.target.host.contains(char::is_uppercase) {
        return Err(hidden());
    }
    let mut target = Target::parse(&report.target.host).map_err(|_| hidden())?;
    target.port = report.target.port;
    Ok(target)
}

/// The sentence for a file that can't be made.
fn refused(error: &HardenError, path: &str) -> Wrong {
    match error {
        HardenError::Damaged(damage) => file::damaged(path, *damage),
        HardenError::NoAddress => Wrong::new("file-no_address", "path", path),
        HardenError::TwoValues(two) => file::two_values(path, two),
        HardenError::Unsafe(hidden) if hidden.name == "username" => Wrong::plain("rdp-user-sign"),
        HardenError::Unsafe(hidden) => file::hidden_sign(path, &hidden.name),
    }
}

/// Writes it, and says what is different.
fn deliver(
    matches: &ArgMatches,
    made: &Hardened,
    remarks: &[&str],
    text: &Text,
) -> Result<Exit, Wrong> {
    let path = given(matches, "output");
    let bytes = made.document.to_windows_bytes();
    file::write(path, &bytes, matches.get_flag("force"), text)?;
    let said = told(path, made, remarks, text);
    Ok(match output::deliver(&said) {
        Ok(()) => Exit::Fine,
        Err(error) => crate::cli::failed(text, &error),
    })
}

fn told(path: &str, made: &Hardened, remarks: &[&str], text: &Text) -> String {
    let written = text.say_with("rdp-written", &[Fact::text("path", Kind::Path, path)]);
    let mut out = vec![words::wrapped(&written, "", "")];
    if made.changes.is_empty() {
        out.push(words::wrapped(&text.say("rdp-unchanged"), "", ""));
    } else {
        out.extend([String::new(), text.say("rdp-changed")]);
    }
    // One sentence for all settings that it is about.
    let mut left: Vec<&Change> = made.changes.iter().collect();
    while let Some(first) = left.first().copied() {
        let meaning = meaning(first, text);
        out.push(words::wrapped(&meaning, "  ", "  "));
        left.retain(|change| {
            let is_same = self::meaning(change, text) == meaning;
            if is_same {
                out.push(words::wrapped(&line(change, text), "      ", "        "));
            }
            !is_same
        });
    }
    out.extend(still_found(made, text));
    out.push(String::new());
    let remarks = remarks.iter().copied().chain(["rdp-dialog"]);
    out.extend(remarks.map(|remark| words::wrapped(&text.say(remark), "", "")));
    out.push(String::new());
    out.join("\n")
}

/// What is still to be judged in the new file, but for what is shared on purpose.
fn still_found(made: &Hardened, text: &Text) -> Vec<String> {
    let findings = rdp_file::lint(&made.document);
    let mut said = findings
        .iter()
        .filter(|finding| finding.grade <= Grade::Contradictory && finding.rule != Rule::GivesAway)
        .flat_map(|finding| super::lint::told(finding, text))
        .peekable();
    if said.peek().is_none() {
        return Vec::new();
    }
    let heading = words::wrapped(&text.say("rdp-left"), "", "");
    [String::new(), heading].into_iter().chain(said).collect()
}

/// What a change means to the person.
fn meaning(change: &Change, text: &Text) -> String {
    let Some(share) = key(&change.name).and_then(|key| key.share) else {
        return text.say(&format!("safe-{}", change.says));
    };
    let is_on = key(&change.name).is_some_and(|key| {
        change
            .after
            .as_deref()
            .is_some_and(|after| key.is_weak(after))
    });
    let (id, attribute) = if is_on {
        ("rdp-shared-on", "on")
    } else {
        ("rdp-shared-off", "off")
    };
    let share = format!("share-{share}");
    let meaning = text.attribute(&share, attribute, &[]).unwrap_or_default();
    text.say_with(
        id,
        &[named("share", text.say(&share)), named("meaning", meaning)],
    )
}

/// The setting itself, before and after.
fn line(change: &Change, text: &Text) -> String {
    let value = |value: &str| match value {
        "" => text.say("rdp-nothing"),
        value => value.to_owned(),
    };
    let name = named("name", change.name.as_str());
    match (&change.before, &change.after) {
        (Some(before), Some(after)) => {
            let facts = [
                name,
                named("before", value(before)),
                named("after", value(after)),
            ];
            text.say_with("rdp-before", &facts)
        }
        (None, Some(after)) => text.say_with("rdp-added", &[name, named("after", value(after))]),
        (_, None) => text.say_with("rdp-removed", &[name]),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use rdp_file::{Document, Says};

    use super::*;

    #[test]
    fn every_change_has_a_sentence() {
        let text = Text::new(model::Language::English);
        for says in Says::iter().filter(|says| *says != Says::Shares) {
            assert!(text.has(&format!("safe-{says}")), "{says}");
        }
        let read = Document::parse(b"full address:s:pc\nredirectclipboard:i:1\n");
        let keep = BTreeSet::from([Share::Microphone]);
        let wishes = Wishes {
            keep,
            turn_on: true,
            ..Wishes::default()
        };
        let made = rdp_file::harden(&read, &wishes).unwrap();
        let told = told("new.rdp", &made, &[], &text);
        assert!(told.contains("Off: Clipboard."), "{told}");
        assert!(told.contains("redirectclipboard: 1 => 0"), "{told}");
        assert!(told.contains("On: Microphone."), "{told}");
        assert!(told.contains("drivestoredirect: (nothing)"), "{told}");
    }
}
