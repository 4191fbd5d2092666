//! Whole bundles: no name is in them, they are judged again alike, and strangers' are refused.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "tests"
)]

mod again;
mod canary;
#[path = "../names/cases.rs"]
mod cases;
mod common_words;
mod contents;
mod fails_closed;
mod replay;
mod stranger;

use std::collections::BTreeSet;

use bundle::archive::{Member, pack, unpack};
use bundle::{Aliases, Bundle, BundleError, Course, Happened, Making, Section};
use checks::Observed;
use guide::Text;
use model::{Kind, Language};

fn english() -> Text {
    Text::new(Language::English)
}

fn course() -> Course {
    let mut course = Course::default();
    course.note(1_767_323_040_000, Happened::RunStarted);
    course.note(
        1_767_323_045_000,
        Happened::RunEnded {
            cause: "healthy".to_owned(),
        },
    );
    course
}

/// A bundle in these words, without these files.
fn made_in(
    observed: &Observed,
    text: &Text,
    left_out: &[Section],
    own: &[(Kind, String)],
) -> Result<Bundle, BundleError> {
    let making = Making {
        observed,
        course: &course(),
        text,
        left_out: &left_out.iter().copied().collect::<BTreeSet<_>>(),
        own,
    };
    Bundle::hidden(making, &mut Aliases::new())
}

fn made(observed: &Observed) -> Bundle {
    made_in(observed, &english(), &[], &[]).unwrap()
}

fn with_names(observed: &Observed) -> Bundle {
    Bundle::with_names(Making {
        observed,
        course: &course(),
        text: &english(),
        left_out: &BTreeSet::new(),
        own: &[],
    })
    .unwrap()
}

fn members(zip: &[u8]) -> Vec<Member> {
    unpack(zip).unwrap()
}

fn text_of(members: &[Member], name: &str) -> String {
    let member = members.iter().find(|member| member.name == name);
    String::from_utf8(member.unwrap().bytes.clone()).unwrap()
}

/// The zip with one of its files changed, and a list that says so too.
fn changed(zip: &[u8], name: &str, change: impl Fn(String) -> String) -> Vec<u8> {
    let mut members = members(zip);
    let member = members.iter_mut().find(|member| member.name == name);
    let member = member.unwrap();
    let text = String::from_utf8(member.bytes.clone()).unwrap();
    member.bytes = change(text).into_bytes();
    listed(&mut members);
    pack(&members).unwrap()
}

/// Writes the list of files anew.
fn listed(members: &mut [Member]) {
    use sha2::Digest as _;
    let mut list: serde_json::Value =
        serde_json::from_str(&text_of(members, "manifest.json")).unwrap();
    for entry in list["files"].as_array_mut().unwrap() {
        let name = entry["name"].as_str().unwrap().to_owned();
        let Some(member) = members.iter().find(|member| member.name == name) else {
            continue;
        };
        entry["bytes"] = member.bytes.len().into();
        let hash = sha2::Sha256::digest(&member.bytes);
        let hex = |byte: &u8| format!("{byte:02x}");
        let hash: Vec<String> = hash.iter().map(hex).collect();
        entry["sha256"] = hash.concat().into();
    }
    let manifest = members
        .iter_mut()
        .find(|member| member.name == "manifest.json");
    manifest.unwrap().bytes = serde_json::to_vec(&list).unwrap();
}
