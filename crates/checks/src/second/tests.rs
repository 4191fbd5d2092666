//! Second connections on scripted networks: how many, how soon, and what they explain.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use model::{Confidence, Target, Value, Why};
use net::{Fake, FakePeer};
use rstest::rstest;
use tokio_util::sync::CancellationToken;

use crate::{CauseId, CheckId, Observed, Plan, Seen, judge_all, root_cause, run};

/// The length of our request.
const REQUEST: usize = 19;
/// A fatal alert in a record of its own: handshake_failure (RFC 8446 6.2).
const ALERT: [u8; 7] = [0x15, 3, 3, 0, 2, 2, 40];

fn address(last: u8) -> SocketAddr {
    SocketAddr::from(([192, 0, 2, last], 3389))
}

fn confirm() -> Vec<u8> {
    vec![
        3, 0, 0, 19, 14, 0xd0, 0, 0, 0x12, 0x34, 0, 2, 0x1f, 8, 0, 2, 0, 0, 0,
    ]
}

/// Agrees, and after a moment says this.
fn agrees_and(says: &[u8], closes: bool) -> FakePeer {
    let mut pieces = vec![(Duration::ZERO, confirm())];
    pieces.push((Duration::from_millis(50), says.to_vec()));
    FakePeer::Talks {
        after: REQUEST,
        pieces,
        closes,
    }
}

/// Agrees, and says no more.
fn agrees_and_stalls() -> FakePeer {
    FakePeer::Talks {
        after: REQUEST,
        pieces: vec![(Duration::ZERO, confirm())],
        closes: false,
    }
}

async fn observe(plan: &Plan, network: &Fake) -> Observed {
    let observed = run(plan, network, &|_| (), &CancellationToken::new()).await;
    assert!(observed.took_ms <= 20_000.0, "{} ms", observed.took_ms);
    assert!(observed.connections <= 4, "{}", observed.connections);
    observed
}

fn plan() -> Plan {
    Plan::new(Target::parse("192.0.2.7").unwrap())
}

fn fact(observed: &Observed, check: CheckId, name: &str) -> Option<Value> {
    let findings = judge_all(&observed.seen);
    let finding = findings
        .into_iter()
        .find(|finding| finding.check == check)?;
    let fact = finding.facts.into_iter().find(|fact| fact.name == name)?;
    Some(fact.value)
}

#[tokio::test(start_paused = true)]
async fn what_stalls_large_and_passes_small_twice_loses_large_packets() {
    let network = Fake::default()
        .with_peer(address(7), agrees_and_stalls())
        .with_small_segments(address(7), agrees_and(&ALERT, true));
    let observed = observe(&plan(), &network).await;
    let cause = root_cause(&observed);
    assert_eq!(cause.id, CauseId::LargePacketsLost);
    assert_eq!(cause.confidence, Confidence::VeryLikely);
    assert!(cause.because.contains(&CheckId::large_packets_pass));
    let direction = fact(&observed, CheckId::large_packets_pass, "direction");
    assert_eq!(direction, Some(Value::Text("down".into())));
    assert_eq!(observed.connections, 4);
}

#[tokio::test(start_paused = true)]
async fn what_stalls_small_too_is_a_stall() {
    let network = Fake::default().with_peer(address(7), agrees_and_stalls());
    let observed = observe(&plan(), &network).await;
    assert_eq!(root_cause(&observed).id, CauseId::TlsStalled);
    assert_eq!(observed.connections, 2);
}

#[tokio::test(start_paused = true)]
async fn a_short_limit_can_t_tell_a_lost_packet_from_a_lost_size() {
    let network = Fake::default()
        .with_peer(address(7), agrees_and_stalls())
        .with_small_segments(address(7), agrees_and(&ALERT, true));
    let mut plan = plan();
    plan.phase_limit = Duration::from_secs(1);
    let observed = observe(&plan, &network).await;
    assert_eq!(root_cause(&observed).id, CauseId::TlsStalled);
    let skipped = Seen::NotChecked(Why::OutOfTime);
    assert_eq!(observed.seen.large_packets_pass, skipped);
}

#[tokio::test(start_paused = true)]
async fn a_limit_that_leaves_no_time_ends_the_run_in_time() {
    let network = Fake::default()
        .with_peer(address(7), agrees_and_stalls())
        .with_small_segments(address(7), agrees_and(&ALERT, true));
    let mut plan = plan();
    plan.phase_limit = Duration::from_secs(20);
    let observed = observe(&plan, &network).await;
    assert_eq!(root_cause(&observed).id, CauseId::TlsStalled);
}

#[tokio::test(start_paused = true)]
async fn an_alert_is_explained_by_two_older_offers_and_no_more() {
    let network = Fake::default().with_peer(address(7), agrees_and(&ALERT, true));
    let observed = observe(&plan(), &network).await;
    assert_eq!(root_cause(&observed).id, CauseId::TlsRefused);
    assert_eq!(observed.connections, 3);
    // Two waits of the courtesy, three times the peer's own 50 ms.
    assert!(observed.took_ms >= 770.0, "{} ms", observed.took_ms);
}

#[rstest]
#[case(true, CauseId::NameLeadsElsewhere)]
#[case(false, CauseId::PortClosed)]
#[tokio::test(start_paused = true)]
async fn a_name_that_leads_to_a_closed_port_and_an_expected_address(
    #[case] expected_is_well: bool,
    #[case] cause: CauseId,
) {
    // The plainest attempt that goes well without TLS is one that asks for no more than the port.
    let mut network = Fake::default().with_name("pc-17", Ok(vec![address(7)]));
    if expected_is_well {
        network = network.with_peer(address(8), agrees_and_stalls());
    }
    let mut plan = Plan::new(Target::parse("pc-17").unwrap());
    plan.expect = Some(IpAddr::from([192, 0, 2, 8]));
    let mut observed = observe(&plan, &network).await;
    let Seen::Facts { facts, .. } = &mut observed.seen.port_answers else {
        panic!("the port was tried");
    };
    let others = facts.others.as_mut().unwrap();
    assert_eq!(others.leads_as_expected, Some(false));
    let tried = others.tried.first_mut().unwrap();
    assert!(tried.expected && tried.fails());
    if expected_is_well {
        assert_eq!(tried.cause.as_deref(), Some("tls_stalled"));
        tried.cause = Some("healthy".to_owned());
    }
    assert_eq!(root_cause(&observed).id, cause);
}

#[tokio::test(start_paused = true)]
async fn the_code_that_was_seen_matters_only_where_all_was_looked_at() {
    let mut plan = plan();
    plan.saw = Some(crate::Saw {
        code: 0x904,
        extended: Some(7),
    });
    let observed = observe(&plan, &Fake::default()).await;
    assert_eq!(root_cause(&observed).id, CauseId::PortClosed);
    plan.only = [CheckId::port_answers].into();
    let well = Fake::default().with_peer(address(7), agrees_and_stalls());
    let observed = observe(&plan, &well).await;
    assert_eq!(root_cause(&observed).id, CauseId::Healthy);
}
