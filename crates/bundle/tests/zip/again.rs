//! What was observed is judged again from the bundle: to the same verdict, with the same stand-ins.

use std::time::Duration;

use bundle::{Names, Opened, compose_with};
use checks::{Plan, Seen};
use model::{Host, Report};
use practice::Fault;
use strum::IntoEnumIterator as _;
use tokio_util::sync::CancellationToken;

use super::*;
use crate::cases::{all, together};

/// All that a judgement decides.
fn verdicts(report: &Report) -> Vec<String> {
    let cause = format!("{} {:?}", report.cause.id, report.cause.confidence);
    let checks = report.checks.iter();
    let checks = checks.map(|check| format!("{} {:?} {:?}", check.id, check.status, check.verdict));
    let handshake = format!("{:?}", report.handshake);
    [cause, handshake].into_iter().chain(checks).collect()
}

/// The word that tells a product that inspects stands behind its issuer's stand-in.
fn without_issuers(report: &Report) -> Report {
    let mut report = report.clone();
    for check in &mut report.checks {
        check.facts.remove("issuer");
    }
    report
}

fn holds(name: &str, observed: &Observed) {
    let text = english();
    let mut aliases = Aliases::new();
    let mut names = Names::Hidden(&mut aliases);
    let hidden = compose_with(observed, &text, &mut names);
    let zip = made(observed).zip().unwrap();
    let opened = Opened::read(&zip).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert_eq!(opened.report, hidden, "{name}");
    let today = opened.today(&text, None).unwrap();
    assert_eq!(verdicts(&today), verdicts(&hidden), "{name}");
    assert_eq!(
        without_issuers(&today),
        without_issuers(&hidden),
        "{name}: other words"
    );
    assert_eq!(opened.differences(&today), []);
    assert_eq!(opened.events.len(), 2);
}

#[test]
fn every_case_of_every_check_is_judged_alike_elsewhere() {
    for (name, observed) in all(false).into_iter().chain(all(true)) {
        holds(&name, &observed);
    }
    holds("together", &together());
}

async fn practised(fault: Fault) -> Observed {
    let computer = practice::start(fault, None).await.unwrap();
    let mut plan = Plan::new(computer.target().unwrap());
    plan.phase_limit = Duration::from_millis(300);
    checks::run(&plan, &net::System, &|_| (), &CancellationToken::new()).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_practice_computer_is_judged_alike_elsewhere() {
    let faults: Vec<Fault> = Fault::iter().collect();
    for some in faults.chunks(8) {
        let runs: Vec<_> = some
            .iter()
            .map(|fault| tokio::spawn(practised(*fault)))
            .collect();
        for (fault, run) in some.iter().zip(runs) {
            holds(&format!("{fault:?}"), &run.await.unwrap());
        }
    }
}

/// What a VPN or a product that inspects calls itself is what the judgement is made by.
#[test]
fn what_a_name_tells_stays_told() {
    let mut told = 0;
    for (name, observed) in all(false) {
        let hidden = made(&observed);
        let opened = Opened::read(&hidden.zip().unwrap()).unwrap();
        let today = opened.today(&english(), None).unwrap();
        for word in ["intercepted", "through_vpn", "vpn_idle"] {
            let is_so = |report: &Report| {
                let mut checks = report.checks.iter();
                checks.any(|check| check.verdict.as_deref() == Some(word))
            };
            assert_eq!(is_so(&opened.report), is_so(&today), "{name}: {word}");
            told += usize::from(is_so(&today));
        }
    }
    assert!(told >= 3, "{told}");
}

#[test]
fn an_address_is_of_its_class_elsewhere_too() {
    let mut observed = together();
    observed.plan.target.host = Host::parse("192.168.217.66").unwrap();
    if let Seen::Facts { facts, .. } = &mut observed.seen.certificate_sound {
        facts.typed = "192.168.217.66".to_owned();
        facts.typed_is_name = false;
    }
    holds("an address", &observed);
    let opened = Opened::read(&made(&observed).zip().unwrap()).unwrap();
    let Host::Address { ip, .. } = opened.observed.unwrap().plan.target.host else {
        panic!("no address");
    };
    assert!(ip.is_ipv4() && ip.to_string().starts_with("10."), "{ip}");
}

#[test]
fn with_names_it_is_judged_and_shown_by_them() {
    let observed = together();
    let bundle = with_names(&observed);
    let opened = Opened::read(&bundle.zip().unwrap()).unwrap();
    assert_eq!(opened.observed.as_ref(), Some(&observed));
    let (report, differences) = opened.shown(&english(), None);
    assert_eq!(differences, []);
    assert!(
        report
            .target
            .host
            .eq_ignore_ascii_case("zeus-4711.olymp77.example")
    );
    // Who hides names sees none of them.
    let (hidden, _) = opened.shown(&english(), Some(&mut Aliases::new()));
    assert_eq!(hidden.target.host, "Computer-1.Domain-1");
}

#[test]
fn it_is_worded_in_the_readers_language() {
    let zip = made_in(&together(), &Text::new(Language::French), &[], &[]);
    let opened = Opened::read(&zip.unwrap().zip().unwrap()).unwrap();
    let german = Text::new(Language::German);
    let (report, _) = opened.shown(&german, None);
    assert_eq!(report.cause.id, opened.report.cause.id);
    assert_ne!(report.cause.title, opened.report.cause.title);
    assert_eq!(
        report.cause.title,
        opened.today(&german, None).unwrap().cause.title
    );
}
