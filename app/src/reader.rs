//! A bundle that somebody sent, in words: for the terminal and for screen V.
//!
//! It must not judge: that is `bundle`'s and the checks'.

use std::path::Path;

use bundle::{Difference, NamesIn, OpenError, Opened, ToldCode};
use guide::Text;
use model::{Fact, Kind};

use crate::cli::{self, Wrong};
use crate::wizard::Refused;

/// No bundle is larger, in bytes; what is, is not read.
const LIMIT: u64 = 8 * 1024 * 1024;

/// The message that says why a bundle is refused.
pub(crate) fn message(error: &OpenError) -> String {
    format!("bundle-{}", error.id())
}

/// What that message may name.
pub(crate) fn about(error: &OpenError) -> Fact {
    word("name", error.about())
}

/// All bytes of a file that may be a bundle.
pub(crate) fn bytes(path: &str) -> Result<Vec<u8>, Wrong> {
    cli::file::bytes(path, LIMIT).map_err(|wrong| match wrong.id() {
        "file-too_large" => Wrong::new("bundle-too_large", "path", path),
        _ => wrong,
    })
}

/// Reads a bundle from this path; why it can't be is for screen V.
pub(crate) fn open(path: &Path) -> Result<Opened, Refused> {
    let shown = path.display().to_string();
    let refused = |id: String, name: &str| Refused {
        id,
        path: shown.clone(),
        name: name.to_owned(),
    };
    let bytes = bytes(&shown).map_err(|wrong| refused(wrong.id().to_owned(), ""))?;
    Opened::read(&bytes).map_err(|error| refused(message(&error), error.about()))
}

/// Who made it and when, and what is to be known before it is read.
pub(crate) fn told(opened: &Opened, text: &Text) -> Vec<String> {
    let made = [
        word("program", &opened.program),
        word("started", &started(&opened.report.started_at)),
    ];
    let names = match opened.names {
        NamesIn::Hidden => "bundle-names-hidden",
        NamesIn::Shown => "report-names-shown",
    };
    let mut told = vec![text.say_with("bundle-made", &made), text.say(names)];
    if !opened.left_out.is_empty() {
        let files = Fact::texts("files", Kind::Enum, opened.left_out.iter().cloned());
        told.push(text.say_with("bundle-left_out", &[files]));
    }
    if opened.observed.is_none() {
        told.push(text.say("bundle-not_again"));
    }
    told
}

/// What this version would say, a line each.
pub(crate) fn differences(differences: &[Difference], text: &Text) -> Vec<String> {
    let line = |difference: &Difference| match difference {
        Difference::Contents => text.say("bundle-today-contents"),
        Difference::Cause { now, .. } => {
            let title = word("title", &text.say(&format!("cause-{now}")));
            text.say_with("bundle-today-cause", &[title])
        }
        Difference::Confidence { now, .. } => {
            let sure = word("confidence", &text.say(&format!("confidence-{now}")));
            text.say_with("bundle-today-confidence", &[sure])
        }
        Difference::Check { check, then, now } => {
            let state = |status| text.say(&format!("status-{status}"));
            let then = then.map_or_else(|| text.say("bundle-unknown_then"), state);
            let facts = [
                word("check", &text.say(&format!("check-{check}"))),
                word("then", &then),
                word("now", &state(*now)),
            ];
            text.say_with("bundle-today-check", &facts)
        }
    };
    differences.iter().map(line).collect()
}

/// What a result code holds beside its cause: headings with what stands below each.
pub(crate) fn code(told: &ToldCode, text: &Text) -> Vec<(String, Vec<String>)> {
    let word = |(label, attribute): (&str, &str)| {
        let minutes = told.clocks.at_least_minutes.unwrap_or_default();
        let facts = [Fact::whole("minutes", minutes)];
        let line = text.attribute(label, attribute, &facts);
        (text.say(label), line.into_iter().collect())
    };
    let mut sections: Vec<(String, Vec<String>)> = found(told).into_iter().map(word).collect();
    sections.push((text.say("result-saw"), saw(told, text)));
    sections.push((text.say("result-not_fine"), not_fine(told, text)));
    sections
}

/// The fields that have one word, each with the message that names it.
fn found(told: &ToldCode) -> [(&'static str, &'static str); 7] {
    let attempt = &told.handshake;
    [
        ("result-reached", attempt.reached.into()),
        ("result-ended", attempt.ended_by.into()),
        ("result-family", attempt.server_family.into()),
        ("result-platform", told.platform),
        ("result-gateway", if told.gateway { "yes" } else { "no" }),
        ("result-vpn", told.vpn),
        ("result-clocks", told.clocks.state),
    ]
}

fn saw(told: &ToldCode, text: &Text) -> Vec<String> {
    let none = |attribute| text.attribute("result-saw", attribute, &[]);
    match &told.saw {
        None => none("none").into_iter().collect(),
        Some(saw) => match saw.shown() {
            None => none("another").into_iter().collect(),
            Some(shown) => [Some(shown), saw.sentence.clone()]
                .into_iter()
                .flatten()
                .collect(),
        },
    }
}

fn not_fine(told: &ToldCode, text: &Text) -> Vec<String> {
    let name = |check| text.say(&format!("check-{check}"));
    let named: Vec<String> = told.not_fine.iter().map(name).collect();
    if named.is_empty() {
        let none = text.attribute("result-not_fine", "none", &[]);
        return none.into_iter().collect();
    }
    named
}

/// A moment as people read it; what is none stands as it is.
fn started(started_at: &str) -> String {
    match started_at.split_once('T') {
        Some((day, time)) => {
            let time = time.get(..5).unwrap_or(time);
            format!("{day} {time} UTC")
        }
        None => started_at.to_owned(),
    }
}

fn word(name: &str, text: &str) -> Fact {
    Fact::text(name, Kind::Enum, text)
}
