//! The files in `sequences`, each to its attempts; and what a run makes of them.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use rstest::rstest;

use model::{Phase, Why};
use net::Fake;
use tokio_util::sync::CancellationToken;

use super::*;
use crate::{CauseId, CheckId, Observed, Plan, root_cause, run};

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
struct Expected {
    place: String,
    reached: Option<String>,
    code: Option<u32>,
    host: Option<String>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/past_attempts/sequences")
}

fn file(name: &str) -> Vec<u8> {
    std::fs::read(folder().join(format!("{name}.xml"))).unwrap()
}

fn read(name: &str) -> Vec<Attempt> {
    attempts(&event_log::records(&file(name)).unwrap())
}

fn expected() -> BTreeMap<String, Vec<Expected>> {
    let text = std::fs::read_to_string(folder().join("expected.toml")).unwrap();
    toml::from_str(&text).unwrap()
}

fn in_words(attempt: &Attempt) -> Expected {
    Expected {
        place: attempt.place().to_owned(),
        reached: attempt.reached.map(|phase| phase.to_string()),
        code: attempt.code,
        host: attempt.host.clone(),
    }
}

#[test]
fn every_sequence_comes_to_its_phase_and_code() {
    let expected = expected();
    assert!(expected.len() >= 22);
    for (name, attempts) in &expected {
        let found: Vec<_> = read(name).iter().map(in_words).collect();
        assert_eq!(found, *attempts, "{name}");
    }
    let files = std::fs::read_dir(folder()).unwrap();
    let files = files.map(|entry| entry.unwrap().path());
    let names = files.filter(|path| path.extension().is_some_and(|end| end == "xml"));
    let mut names: Vec<_> = names
        .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert!(names.iter().eq(expected.keys()), "each has its row");
}

/// The seeds of the fuzz target, each whole and cut at many places.
#[test]
fn every_seed_is_read() {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus/event_log");
    let files = std::fs::read_dir(seeds).unwrap();
    let named = files.map(|entry| entry.unwrap().path());
    let seeds: Vec<_> = named
        .filter(|path| path.extension().is_some_and(|end| end == "bin"))
        .map(|path| std::fs::read(path).unwrap())
        .collect();
    assert!(seeds.len() >= 5);
    for seed in &seeds {
        assert!(!attempts(&event_log::records(seed).unwrap()).is_empty());
        for end in (0..seed.len()).step_by(7) {
            if let Ok(records) = event_log::records(&seed[..end]) {
                assert!(attempts(&records).len() <= MOST_ATTEMPTS);
            }
        }
    }
}

#[test]
fn the_machine_that_tells_is_named_and_the_user_is_not() {
    let attempts = read("closed_in_tls_told_by_two_machines");
    let state = "RDPClient_SSL TsSslStateHandshakeStart TsSslStateDisconnecting";
    assert_eq!(attempts[0].state.as_deref(), Some(state));
    assert_eq!(attempts[0].error, Some(0x8000_4005));
    let all = format!("{:?}", read("session_dropped"));
    assert!(!all.contains("UHJ1") && !all.contains("CORP"), "{all}");
}

#[test]
fn times_are_the_first_and_the_last_event_s() {
    let attempt = &read("closed_in_tls")[0];
    assert_eq!(attempt.at_ms, 1_795_269_720_000);
    assert_eq!(attempt.ended_ms, Some(1_795_269_721_000));
    assert_eq!(line(attempt), "2026-11-21T14:02:00.000Z tls 0x904");
}

fn attempt(at_ms: i64, stopped_in: Option<Phase>, code: u32, host: &str) -> Attempt {
    Attempt {
        at_ms,
        ended_ms: None,
        began: true,
        host: (!host.is_empty()).then(|| host.to_owned()),
        reached: stopped_in.is_none().then_some(Phase::Active),
        stopped_in,
        code: Some(code),
        state: None,
        error: None,
    }
}

#[test]
fn the_odd_one_differs_from_two_that_agree() {
    let tls = |code| attempt(0, Some(Phase::Tls), code, "");
    let well = |code| attempt(0, None, code, "");
    let odd = |attempts: &[Attempt]| odd_ones(attempts);
    assert_eq!(odd(&[]), [false; 0]);
    assert_eq!(odd(&[tls(0x904)]), [false]);
    assert_eq!(odd(&[tls(0x904), well(1), tls(0x904)]), [false, true, false]);
    assert_eq!(odd(&[tls(0x904), tls(0x204), tls(0x904)]), [false, true, false]);
    assert_eq!(odd(&[tls(0x904), well(1), tls(0x204)]), [false; 3]);
    assert_eq!(odd(&[well(1), well(2), well(1)]), [false; 3], "ends are alike");
}

fn facts(source: Source, attempts: Vec<Attempt>) -> Option<Facts> {
    let target = Target::parse("pc-17.corp.example").unwrap();
    Facts::of(source, attempts, &target)
}

/// What the log lost may have been a whole session.
#[test]
fn an_end_alone_is_not_said_to_be_early() {
    let alone = read("an_end_alone");
    let facts = facts(Source::File, alone).unwrap();
    assert_eq!(judge(&facts), Verdict::Stopped);
    assert!(!facts.closed_here_lately(facts.attempts[0].at_ms));
}

#[test]
fn only_this_computers_own_log_of_the_last_day_speaks_for_a_cause() {
    const DAY_MS: i64 = 24 * 60 * 60 * 1000;
    let one = |host| vec![attempt(0, Some(Phase::Tls), 0x904, host)];
    let live = facts(Source::Live, one("pc-17")).unwrap();
    assert!(live.closed_here_lately(DAY_MS));
    assert!(!live.closed_here_lately(DAY_MS + 1));
    assert!(!live.closed_here_lately(-1), "clocks that disagree prove nothing");
    let file = facts(Source::File, one("pc-17")).unwrap();
    assert!(!file.closed_here_lately(DAY_MS));
    let other = facts(Source::Live, one("pc-18")).unwrap();
    assert!(!other.closed_here_lately(DAY_MS));
}

#[rstest]
#[case("pc-17.corp.example", Aim::Here)]
#[case("PC-17", Aim::Here)]
#[case("pc-17.corp.example.:3389", Aim::Here)]
#[case("pc-17.corp.example:3390", Aim::Elsewhere)]
#[case("pc-17.other.example", Aim::Elsewhere)]
#[case("pc-18", Aim::Elsewhere)]
#[case("192.0.2.7", Aim::Elsewhere)]
#[case("", Aim::Unnamed)]
fn a_computer_is_known_by_its_name(#[case] host: &str, #[case] expected: Aim) {
    let one = attempt(0, Some(Phase::Tls), 0x904, host);
    assert_eq!(facts(Source::Live, vec![one]).unwrap().aim, expected);
}

#[test]
fn told_of_is_the_last_one_here_and_else_one_that_went_well() {
    let here = attempt(1, Some(Phase::Tcp), 0x204, "pc-17");
    let there = attempt(3, Some(Phase::Tls), 0x904, "pc-18");
    let well = attempt(2, None, 1, "pc-19");
    let subject = |source, attempts: &[&Attempt]| {
        let attempts = attempts.iter().copied().cloned().collect();
        facts(source, attempts).unwrap().subject
    };
    assert_eq!(subject(Source::Live, &[&there, &well, &here]), 2);
    assert_eq!(subject(Source::Live, &[&there, &well]), 1);
    assert_eq!(subject(Source::File, &[&there, &well]), 0);
    assert_eq!(subject(Source::Live, &[&there]), 0);
    let untold = Attempt {
        reached: None,
        code: None,
        ..well.clone()
    };
    assert_eq!(subject(Source::Live, &[&untold, &there]), 1);
    assert_eq!(facts(Source::Live, vec![untold]), None);
}

async fn observed(events: Option<Vec<Attempt>>) -> Observed {
    let plan = Plan {
        only: [CheckId::past_attempts].into(),
        events,
        ..Plan::new(Target::parse("192.0.2.7").unwrap())
    };
    run(&plan, &Fake::default(), &|_| (), &CancellationToken::new()).await
}

#[tokio::test]
async fn a_network_of_a_test_is_on_no_computer_but_a_file_is_read() {
    let seen = observed(None).await.seen.past_attempts;
    assert_eq!(seen, Seen::NotChecked(Why::UnsupportedHere));
    let read = observed(Some(read("closed_in_tls"))).await;
    let facts = read.seen.past_attempts.facts().unwrap();
    assert_eq!(facts.source, Source::File);
    assert_eq!(judge(facts), Verdict::ClosedEarly);
    assert_eq!(read.connections, 0);
    assert_eq!(root_cause(&read).id, CauseId::Healthy, "never a cause");
    assert!(root_cause(&read).because.is_empty());
    let none = observed(Some(Vec::new())).await.seen.past_attempts;
    assert_eq!(none, Seen::NotApplicable);
}

#[test]
fn hosts_stand_apart_from_what_names_nobody() {
    let facts = facts(Source::File, read("two_interleaved")).unwrap();
    let list = facts.list();
    let hosts = list.iter().find(|fact| fact.name == "hosts").unwrap();
    let named = ["pc-18", "pc-17"].map(str::to_owned);
    assert_eq!(*hosts, Fact::texts("hosts", Kind::Host, named));
    let others = list.iter().filter(|fact| fact.kind != Kind::Host);
    assert!(others.into_iter().all(|fact| !format!("{fact:?}").contains("pc-1")));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Whatever is done to a log, what comes of it stays within bounds.
    #[test]
    fn a_bent_log_is_decoded_within_bounds(
        which in 0..40_usize,
        bends in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6),
        digits in any::<u32>(),
        turns in 0..9_usize,
    ) {
        let names: Vec<String> = expected().into_keys().collect();
        let mut bytes = file(&names[which % names.len()]);
        for (place, byte) in &bends {
            let place = place.index(bytes.len());
            bytes[place] = *byte;
        }
        let text = String::from_utf8_lossy(&bytes).replace(">2308<", &format!(">{digits}<"));
        let Ok(mut records) = event_log::records(text.as_bytes()) else {
            return Ok(());
        };
        let turn = turns % records.len();
        records.rotate_left(turn);
        let long: Vec<Record> = records.iter().cycle().take(200).cloned().collect();
        for records in [records, long] {
            let decoded = attempts(&records);
            prop_assert!(decoded.len() <= MOST_ATTEMPTS);
            prop_assert!(decoded.is_sorted_by(|one, next| one.at_ms >= next.at_ms));
            prop_assert_eq!(odd_ones(&decoded).len(), decoded.len());
            for attempt in &decoded {
                prop_assert!(attempt.stopped_in.is_none() || attempt.reached < attempt.stopped_in);
                let state = attempt.state.as_deref().unwrap_or_default();
                prop_assert!(state.len() <= 3 * 48 + 2);
            }
        }
    }
}
