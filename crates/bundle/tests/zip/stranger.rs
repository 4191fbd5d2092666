//! Bundles that somebody bent, or that another version made.

use bundle::{Difference, OpenError, Opened};
use rstest::rstest;
use serde_json::{Value as Json, json};

use super::*;
use crate::cases::together;

fn good() -> Vec<u8> {
    made(&together()).zip().unwrap()
}

fn json_changed(zip: &[u8], name: &str, change: impl Fn(&mut Json)) -> Vec<u8> {
    changed(zip, name, |text| {
        let mut json: Json = serde_json::from_str(&text).unwrap();
        change(&mut json);
        json.to_string()
    })
}

/// The list of files itself, changed.
fn list_changed(zip: &[u8], change: impl Fn(&mut Json)) -> Vec<u8> {
    let mut members = members(zip);
    let list = members.last_mut().unwrap();
    let mut json: Json = serde_json::from_slice(&list.bytes).unwrap();
    change(&mut json);
    list.bytes = json.to_string().into_bytes();
    pack(&members).unwrap()
}

fn refused(zip: &[u8]) -> (&'static str, String) {
    let error = Opened::read(zip).unwrap_err();
    (error.id(), error.about().to_owned())
}

#[test]
fn a_good_one_is_read() {
    let opened = Opened::read(&good()).unwrap();
    assert!(opened.observed.is_some());
    assert_eq!(opened.left_out, Vec::<String>::new());
}

#[test]
fn what_is_no_bundle_is_refused() {
    assert_eq!(refused(b"").0, "not_zip");
    assert_eq!(refused(b"MZ\x90\0").0, "not_zip");
    let other = pack(&[Member {
        name: "a.txt".to_owned(),
        bytes: b"a".to_vec(),
    }]);
    assert_eq!(refused(&other.unwrap()).0, "no_bundle");
    let other = list_changed(&good(), |list| list["schema"] = "somebody-else/1".into());
    assert_eq!(refused(&other).0, "no_bundle");
}

#[rstest]
#[case("report.html")]
#[case("report.json")]
#[case("READ-ME-FIRST.txt")]
fn a_file_that_was_changed_is_refused(#[case] name: &str) {
    let mut members = members(&good());
    let member = members.iter_mut().find(|member| member.name == name);
    member.unwrap().bytes.push(b' ');
    let bent = pack(&members).unwrap();
    assert_eq!(refused(&bent), ("changed", name.to_owned()));
    // With its size and its hash set right again it is only what it says.
    listed(&mut members);
    assert!(Opened::read(&pack(&members).unwrap()).is_ok());
}

#[test]
fn files_too_many_and_too_few_are_refused() {
    let mut more = members(&good());
    more.push(Member {
        name: "setup.exe".to_owned(),
        bytes: b"MZ".to_vec(),
    });
    assert_eq!(
        refused(&pack(&more).unwrap()),
        ("unlisted", "setup.exe".to_owned())
    );
    let mut less = members(&good());
    less.retain(|member| member.name != "timeline.json");
    assert_eq!(
        refused(&pack(&less).unwrap()),
        ("missing", "timeline.json".to_owned())
    );
    let none = made_in(&together(), &english(), &[Section::Report], &[]).unwrap();
    assert_eq!(refused(&none.zip().unwrap()).0, "no_report");
}

#[rstest]
#[case("{")]
#[case("[]")]
#[case("null")]
#[case("\"rdp-first-aid/report/1\"")]
#[case("{\"schema\":\"rdp-first-aid/report/1\"}")]
fn a_report_that_is_none_is_refused(#[case] text: &str) {
    let bent = changed(&good(), "report.json", |_| text.to_owned());
    assert_eq!(refused(&bent), ("unreadable", "report.json".to_owned()));
    let bent = changed(&good(), "timeline.json", |_| text.to_owned());
    assert_eq!(refused(&bent).0, "unreadable");
}

#[test]
fn deep_json_is_refused() {
    for open in ["[", "{\"a\":"] {
        let deep = open.repeat(200_000);
        let bent = changed(&good(), "report.json", |_| deep.clone());
        assert_eq!(refused(&bent).0, "unreadable");
    }
    let bent = list_changed(&good(), |list| {
        list["files"] = (0..50_000).map(|at| json!({ "name": at })).collect();
    });
    assert_eq!(refused(&bent).0, "manifest");
}

#[test]
fn another_version_is_read_where_it_can_be() {
    // A newer one that only has more fields.
    let newer = json_changed(&good(), "report.json", |report| {
        report["mood"] = "good".into();
    });
    let newer = list_changed(&newer, |list| {
        list["program"] = "9.1.0".into();
        list["signed_by"] = "nobody".into();
    });
    assert_eq!(Opened::read(&newer).unwrap().program, "9.1.0");
    // One whose words are not known here.
    let newer = json_changed(&newer, "report.json", |report| {
        report["steps"][0]["id"] = "telepathy".into();
    });
    assert_eq!(refused(&newer), ("newer", "9.1.0".to_owned()));
    // Another form of the whole.
    let newer = list_changed(&good(), |list| {
        list["schema"] = "rdp-first-aid/bundle/2".into();
        list["program"] = "9.1.0".into();
    });
    assert_eq!(refused(&newer), ("newer", "9.1.0".to_owned()));
    // An older one without a code, whose observations do not fit any more.
    let older = json_changed(&good(), "report.json", |report| {
        report.as_object_mut().unwrap().remove("code");
    });
    let older = json_changed(&older, "timeline.json", |timeline| {
        let seen = timeline["observed"]["seen"].as_object_mut().unwrap();
        seen.remove("udp_answers");
    });
    let opened = Opened::read(&older).unwrap();
    assert_eq!((opened.observed, opened.report.code), (None, None));
}

#[test]
fn what_is_judged_otherwise_today_is_said() {
    let zip = json_changed(&good(), "report.json", |report| {
        report["cause"]["id"] = "healthy".into();
        report["cause"]["title"] = "All was well then.".into();
        report["checks"][0]["status"] = "problem".into();
    });
    let opened = Opened::read(&zip).unwrap();
    let (report, differences) = opened.shown(&english(), None);
    // It is still the report of the one who made it.
    assert_eq!(report.cause.title, "All was well then.");
    let now = opened.today(&english(), None).unwrap();
    assert_ne!(now.cause.id, "healthy");
    let cause = Difference::Cause {
        then: "healthy".to_owned(),
        now: now.cause.id.clone(),
    };
    assert!(differences.contains(&cause), "{differences:?}");
    let check = differences
        .iter()
        .any(|one| matches!(one, Difference::Check { check, .. } if *check == now.checks[0].id));
    assert!(check, "{differences:?}");
}

/// Nothing in a stranger's text moves a cursor, turns a line round or is longer than a screen.
#[test]
fn texts_of_strangers_are_tamed() {
    let wild = "\u{1b}[2Jred\u{202e}evil\nline\u{0}<script>alert(1)</script>";
    let long = "x".repeat(100_000);
    let zip = json_changed(&good(), "report.json", |report| {
        report["cause"]["title"] = wild.into();
        report["cause"]["meaning"] = long.as_str().into();
        report["cause"]["because"] = json!([wild]);
        report["target"]["host"] = wild.into();
        report["checks"][0]["id"] = wild.into();
        report["checks"][1]["facts"] = json!({ wild: [wild, { "a": wild }] });
        report["steps"] = json!([]);
    });
    let zip = list_changed(&zip, |list| {
        list["program"] = wild.into();
        list["left_out"] = json!([wild]);
    });
    let opened = Opened::read(&zip).unwrap();
    let whole = format!("{opened:?}");
    assert!(
        !whole.contains('\u{1b}') && !whole.contains('\u{202e}'),
        "{whole:.300}"
    );
    let report = serde_json::to_string(&opened.report).unwrap();
    for sign in ["\\u001b", "\u{202e}", "\\n", "\\u0000"] {
        assert!(!report.contains(sign), "{sign}");
    }
    assert!(opened.report.cause.meaning.len() < 5_000);
    assert!(!opened.program.contains('\n'));
    let _ = opened.shown(&english(), None);
}

#[test]
fn an_error_says_only_what_it_is_about() {
    assert_eq!(OpenError::NoBundle.about(), "");
    assert_eq!(OpenError::Newer("9".to_owned()).about(), "9");
}

/// What a stranger calls a version moves no cursor, and is no longer than one.
#[test]
fn a_version_of_a_stranger_is_tamed() {
    let wild = format!("9.9.9-\u{1b}[31mRED\u{202e}{}", "x".repeat(100_000));
    let newer = json_changed(&good(), "report.json", |report| *report = json!({}));
    let newer = list_changed(&newer, |list| list["program"] = wild.as_str().into());
    let (id, about) = refused(&newer);
    assert_eq!(id, "newer");
    assert!(
        about.len() < 100 && !about.contains(['\u{1b}', '\u{202e}']),
        "{about}"
    );
    let newer = list_changed(&newer, |list| {
        list["schema"] = "rdp-first-aid/bundle/2".into();
    });
    let (id, about) = refused(&newer);
    assert_eq!(id, "newer");
    assert!(
        about.len() < 100 && !about.contains(['\u{1b}', '\u{202e}']),
        "{about}"
    );
}

#[test]
fn numbers_of_a_stranger_overflow_nothing() {
    for (way, number) in [
        (
            "/observed/seen/certificate_sound/facts/facts/now_ms",
            i64::MIN,
        ),
        (
            "/observed/seen/certificate_sound/facts/facts/now_ms",
            i64::MAX,
        ),
        (
            "/observed/seen/certificate_sound/facts/facts/says/not_after_ms",
            i64::MIN,
        ),
        ("/observed/started_at_ms", i64::MIN),
    ] {
        let bent = json_changed(&good(), "timeline.json", |timeline| {
            *timeline.pointer_mut(way).unwrap() = number.into();
        });
        let opened = Opened::read(&bent).unwrap();
        let _ = opened.shown(&english(), None);
    }
}

/// What is not judged must be the same in both halves of a bundle.
#[rstest]
#[case("/target/host", "Computer-9")]
#[case("/started_at", "2020-01-01T00:00:00Z")]
#[case("/code", "513C-E000-0050")]
#[case("/saw", "nothing")]
fn halves_of_two_runs_are_told(#[case] way: &str, #[case] other: &str) {
    let bent = json_changed(&good(), "report.json", |report| {
        if way == "/saw" {
            report["saw"] = json!({ "code": 2308 });
        } else {
            *report.pointer_mut(way).unwrap() = other.into();
        }
    });
    let (_, differences) = Opened::read(&bent).unwrap().shown(&english(), None);
    assert_eq!(differences, [Difference::Contents]);
}

#[test]
fn names_that_can_t_be_told_from_the_rest_are_not_shown() {
    let shown = with_names(&together()).zip().unwrap();
    let bent = json_changed(&shown, "timeline.json", |timeline| {
        timeline.as_object_mut().unwrap().remove("observed");
    });
    let opened = Opened::read(&bent).unwrap();
    let (report, _) = opened.shown(&english(), Some(&mut Aliases::new()));
    let whole = serde_json::to_string(&report).unwrap().to_lowercase();
    for word in crate::cases::TELLING {
        assert!(!whole.contains(word), "{word}");
    }
    assert_eq!(report.cause.id, opened.report.cause.id);
}

#[test]
fn long_lists_are_cut() {
    let bent = json_changed(&good(), "timeline.json", |timeline| {
        let event = timeline["events"][0].clone();
        timeline["events"] = std::iter::repeat_n(event, 20_000).collect();
    });
    assert_eq!(Opened::read(&bent).unwrap().events.len(), 2000);
}
