//! The check on this computer's own tables, and what follows where there is no network.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::collections::BTreeSet;

use model::{Failure, Target};
use net::{Fake, Network, System};
use rstest::rstest;
use tokio_util::sync::CancellationToken;

use super::*;
use crate::{CauseId, Observed, Plan, root_cause, run};

async fn observed(target: &str, only: &[CheckId], network: &dyn Network) -> Observed {
    let plan = Plan {
        only: only.iter().copied().collect::<BTreeSet<_>>(),
        ..Plan::new(Target::parse(target).unwrap())
    };
    run(&plan, network, &|_| (), &CancellationToken::new()).await
}

fn facts(observed: &Observed) -> &Facts {
    let Some(facts) = observed.seen.network_up.facts() else {
        panic!("{:?}", observed.seen.network_up);
    };
    facts
}

#[rstest]
#[case("127.0.0.1:9", &[CheckId::network_up])]
#[case("localhost:9", &[CheckId::network_up])]
#[case("127.0.0.1:9", &[CheckId::network_up, CheckId::port_answers])]
#[tokio::test]
async fn an_address_of_this_computer_stays_here(#[case] target: &str, #[case] only: &[CheckId]) {
    let observed = observed(target, only, &System).await;
    let facts = facts(&observed);
    assert_eq!(judge(facts), Verdict::Loopback);
    assert_eq!(facts.kind(), "loopback");
    assert!(facts.way().unwrap().up);
    let asked = only.contains(&CheckId::port_answers);
    assert_eq!(
        facts.reached,
        asked.then_some(true),
        "a refusal is an answer"
    );
}

/// Documentation addresses (RFC 5737) are looked up in the tables only; nothing is sent to them.
#[tokio::test]
async fn the_way_out_is_the_adapter_that_has_the_source() {
    let observed = observed("192.0.2.7", &[CheckId::network_up], &System).await;
    let facts = facts(&observed);
    assert_eq!(facts.target, Some("192.0.2.7".parse().unwrap()));
    assert_eq!(facts.reached, None);
    match facts.source {
        Some(source) => assert!(
            facts.way().unwrap().addresses.contains(&source),
            "{facts:?}"
        ),
        None => assert_eq!(facts.way(), None),
    }
}

#[tokio::test]
async fn a_network_of_a_test_has_no_adapters() {
    let observed = observed("192.0.2.7", &[], &Fake::default()).await;
    assert_eq!(
        observed.seen.network_up,
        Seen::NotChecked(Why::UnsupportedHere)
    );
}

fn offline() -> Facts {
    Facts {
        target: None,
        source: None,
        reached: Some(false),
        adapters: vec![Adapter {
            name: "lo".to_owned(),
            device: "lo".to_owned(),
            description: String::new(),
            medium: machine::Medium::Loopback,
            up: true,
            addresses: vec![HERE.ip()],
            bits_per_s: None,
            mtu: None,
        }],
        more: More::default(),
    }
}

/// Windows says of each name that it does not exist while there is no network.
#[rstest]
#[case(Failure::NameNotFound)]
#[case(Failure::ResolverSilent)]
#[tokio::test]
async fn without_a_network_a_name_proves_nothing(#[case] failure: Failure) {
    let network = Fake::default().with_name("pc-17", Err(failure));
    let mut observed = observed("pc-17", &[], &network).await;
    assert_eq!(root_cause(&observed).id, CauseId::NameNotFound);
    observed.seen.network_up = Seen::now(offline());
    assert_eq!(root_cause(&observed).id, CauseId::NoNetwork);
}

#[tokio::test]
async fn a_host_that_answered_is_never_blamed_on_the_network() {
    let address = "192.0.2.7:3389".parse().unwrap();
    let network = Fake::default().with_peer(address, net::FakePeer::Fails(Failure::Refused));
    let mut observed = observed("192.0.2.7", &[], &network).await;
    let reached = Some(true);
    observed.seen.network_up = Seen::now(Facts {
        reached,
        ..offline()
    });
    assert_eq!(root_cause(&observed).id, CauseId::PortClosed);
}

#[test]
fn the_names_of_adapters_are_kept_from_reports() {
    let mut facts = offline();
    facts.target = Some(HERE.ip());
    let list = facts.list();
    let adapter = list.iter().find(|fact| fact.name == "adapter").unwrap();
    assert_eq!(adapter.kind, Kind::Ssid);
    assert!(list.iter().all(|fact| fact.name != "mtu"));
}
