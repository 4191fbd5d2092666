//! Causes from scripted networks: what a peer does, in memory, to the one cause.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::net::SocketAddr;
use std::time::Duration;

use model::codes::Table;
use model::{Confidence, Failure, Gateway, Phase, Target};
use net::{Fake, FakePeer};
use rstest::rstest;
use tokio_util::sync::CancellationToken;

use super::{CauseId, root_cause};
use crate::{CheckId, Observed, Plan, handshake, run};

/// The length of our request.
const REQUEST: usize = 19;

fn address() -> SocketAddr {
    "192.0.2.7:3389".parse().unwrap()
}

fn plan(host: &str) -> Plan {
    Plan::new(Target::parse(host).unwrap())
}

async fn observe(plan: &Plan, network: &Fake) -> Observed {
    run(plan, network, &|_| (), &CancellationToken::new()).await
}

fn says(bytes: &[u8], closes: bool) -> FakePeer {
    FakePeer::Talks {
        after: REQUEST,
        pieces: vec![(Duration::ZERO, bytes.to_vec())],
        closes,
    }
}

fn says_unasked(bytes: &[u8], closes: bool) -> FakePeer {
    FakePeer::Talks {
        after: 0,
        pieces: vec![(Duration::ZERO, bytes.to_vec())],
        closes,
    }
}

fn a_byte_a_second(bytes: &[u8]) -> FakePeer {
    let slowly = |byte: &u8| (Duration::from_secs(1), vec![*byte]);
    FakePeer::Talks {
        after: 0,
        pieces: bytes.iter().map(slowly).collect(),
        closes: false,
    }
}

fn confirm(kind: u8, number: u8) -> Vec<u8> {
    vec![
        3, 0, 0, 19, 14, 0xd0, 0, 0, 0x12, 0x34, 0, kind, 0, 8, 0, number, 0, 0, 0,
    ]
}

#[rstest]
#[case(FakePeer::Fails(Failure::Refused), CauseId::PortClosed, Phase::Resolve)]
#[case(
    FakePeer::Fails(Failure::Unreachable),
    CauseId::Unreachable,
    Phase::Resolve
)]
#[case(FakePeer::Fails(Failure::NoRoute), CauseId::NoNetwork, Phase::Resolve)]
#[case(
    FakePeer::Fails(Failure::BlockedHere),
    CauseId::BlockedHere,
    Phase::Resolve
)]
#[case(FakePeer::Silent, CauseId::PortSilent, Phase::Resolve)]
#[case(says(b"", true), CauseId::ClosedOnConnect, Phase::Tcp)]
#[case(says(b"", false), CauseId::MuteService, Phase::Tcp)]
#[case(says(b"\x03\x00\x00\x13\x0e", false), CauseId::MuteService, Phase::Tcp)]
#[case(a_byte_a_second(&confirm(2, 2)), CauseId::MuteService, Phase::Tcp)]
#[case(a_byte_a_second(b"xy"), CauseId::MuteService, Phase::Tcp)]
#[case(says(b"HTTP/1.1 400 \r\n", true), CauseId::NotRdp, Phase::Tcp)]
#[case(says(b"some words", false), CauseId::NotRdp, Phase::Tcp)]
#[case(
    says(b"\x03\x00\x00\x13\x0e\xd0\x00", true),
    CauseId::ClosedInNegotiation,
    Phase::Tcp
)]
#[case(
    says(b"\x03\x00\x00\x09\x02\xf0\x80\x21\x80", true),
    CauseId::ClosedInNegotiation,
    Phase::Tcp
)]
#[case(
    says(b"\x03\x00\xff\xff\x0e\xd0\x00", false),
    CauseId::Garbled,
    Phase::Tcp
)]
#[case(says(&confirm(3, 1), true), CauseId::SecurityRefused, Phase::Tcp)]
#[case(says(&confirm(3, 2), true), CauseId::LegacySecurityOnly, Phase::Tcp)]
#[case(says(&confirm(3, 3), true), CauseId::NoServerCertificate, Phase::Tcp)]
#[case(says(&confirm(3, 200), true), CauseId::SecurityRefused, Phase::Tcp)]
#[case(says(&confirm(2, 0), false), CauseId::LegacySecurityOnly, Phase::Negotiation)]
#[case(says(&confirm(2, 16), false), CauseId::Garbled, Phase::Tcp)]
#[case(says(&confirm(2, 2), true), CauseId::ClosedInTls, Phase::Negotiation)]
#[case(says(&confirm(2, 2), false), CauseId::TlsStalled, Phase::Negotiation)]
#[case(says(&[confirm(2, 2), b"junk".to_vec()].concat(), false), CauseId::Garbled, Phase::Negotiation)]
#[tokio::test(start_paused = true)]
async fn what_a_peer_does_has_one_cause(
    #[case] peer: FakePeer,
    #[case] cause: CauseId,
    #[case] reached: Phase,
) {
    let network = Fake::default().with_peer(address(), peer);
    let observed = observe(&plan("192.0.2.7"), &network).await;
    assert_eq!(root_cause(&observed).id, cause);
    assert_eq!(handshake(&observed).reached, reached);
    // Silence is followed by a try with small segments; a close, by two older offers.
    let limit_ms = match cause {
        CauseId::TlsStalled => 9_500.0,
        CauseId::ClosedInTls => 700.0,
        _ => 5_100.0,
    };
    assert!(observed.took_ms <= limit_ms, "{} ms", observed.took_ms);
}

#[rstest]
#[case(
    Err(Failure::NameNotFound),
    CauseId::NameNotFound,
    Confidence::VeryLikely
)]
#[case(
    Err(Failure::ResolverSilent),
    CauseId::NameNotFound,
    Confidence::Likely
)]
#[case(Err(Failure::NoRoute), CauseId::NoNetwork, Confidence::VeryLikely)]
#[tokio::test(start_paused = true)]
async fn what_a_resolver_says_has_one_cause(
    #[case] found: Result<Vec<SocketAddr>, Failure>,
    #[case] cause: CauseId,
    #[case] confidence: Confidence,
) {
    let network = Fake::default().with_name("pc-17", found);
    let observed = observe(&plan("pc-17"), &network).await;
    let found = root_cause(&observed);
    assert_eq!((found.id, found.confidence), (cause, confidence));
    assert_eq!(handshake(&observed).reached, Phase::None);
}

#[tokio::test(start_paused = true)]
async fn the_second_address_is_tried_when_the_first_is_silent() {
    let first: SocketAddr = "[2001:db8::7]:3389".parse().unwrap();
    let network = Fake::default()
        .with_name("pc-17", Ok(vec![first, address()]))
        .with_peer(first, FakePeer::Silent)
        .with_peer(address(), says(&confirm(3, 5), true));
    let observed = observe(&plan("pc-17"), &network).await;
    assert_eq!(root_cause(&observed).id, CauseId::SecurityRefused);
    assert_eq!(observed.connections, 1);
    assert!(observed.took_ms < 400.0, "{} ms", observed.took_ms);
}

#[tokio::test(start_paused = true)]
async fn a_refusal_has_the_same_step_in_the_tables_as_its_cause() {
    for code in Table::Negotiation.codes() {
        let number = u8::try_from(code.value).unwrap();
        let network = Fake::default().with_peer(address(), says(&confirm(3, number), true));
        let observed = observe(&plan("192.0.2.7"), &network).await;
        assert_eq!(root_cause(&observed).id.step(), code.step, "{code:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn all_silent_addresses_share_one_limit() {
    let addresses: Vec<SocketAddr> = (1..=9)
        .map(|last| SocketAddr::from(([192, 0, 2, last], 3389)))
        .collect();
    let mut network = Fake::default().with_name("farm", Ok(addresses.clone()));
    for address in addresses {
        network = network.with_peer(address, FakePeer::Silent);
    }
    let observed = observe(&plan("farm"), &network).await;
    assert_eq!(root_cause(&observed).id, CauseId::PortSilent);
    assert!(observed.took_ms < 5_100.0, "{} ms", observed.took_ms);
}

/// What a gateway does before TLS, in memory, and the cause that follows where all calls go through it.
#[rstest]
#[case::name_not_found("gate.invalid", None, CauseId::GatewayDown)]
#[case::refused("192.0.2.9", None, CauseId::GatewayDown)]
#[case::silent("192.0.2.9", Some(FakePeer::Silent), CauseId::GatewayDown)]
#[case::mute("192.0.2.9", Some(says_unasked(b"", false)), CauseId::GatewayDown)]
#[case::closed("192.0.2.9", Some(says_unasked(b"", true)), CauseId::GatewayDown)]
#[case::plain_http(
    "192.0.2.9",
    Some(says_unasked(b"HTTP/1.1 400 Bad Request\r\n\r\n", false)),
    CauseId::GatewayRefuses
)]
#[case::alert(
    "192.0.2.9",
    Some(says_unasked(b"\x15\x03\x03\x00\x02\x02\x28", false)),
    CauseId::GatewayRefuses
)]
#[tokio::test(start_paused = true)]
async fn what_a_gateway_does_has_one_cause(
    #[case] host: &str,
    #[case] peer: Option<FakePeer>,
    #[case] cause: CauseId,
) {
    let mut network = Fake::default();
    if let Some(peer) = peer {
        network = network.with_peer("192.0.2.9:443".parse().unwrap(), peer);
    }
    let mut plan = plan("inner-pc");
    plan.target.gateway = Some(Gateway::parse(host, true).unwrap());
    let observed = observe(&plan, &network).await;
    let found = root_cause(&observed);
    assert_eq!(found.id, cause);
    // None of these is a gateway's own word about itself.
    assert_ne!(found.confidence, Confidence::VeryLikely);
    assert_eq!(found.because, [CheckId::gateway_answers]);
    assert_eq!(observed.connections, 0);
    assert!(observed.took_ms <= 5_100.0, "{} ms", observed.took_ms);
}

#[tokio::test(start_paused = true)]
async fn a_silent_first_address_of_a_gateway_does_not_hide_the_second() {
    let [first, second]: [SocketAddr; 2] =
        ["[2001:db8::9]:443", "192.0.2.9:443"].map(|address| address.parse().unwrap());
    let network = Fake::default()
        .with_name("gate.example", Ok(vec![first, second]))
        .with_peer(first, FakePeer::Silent)
        .with_peer(second, says_unasked(b"", true));
    let mut plan = plan("inner-pc");
    plan.target.gateway = Some(Gateway::parse("gate.example", true).unwrap());
    let observed = observe(&plan, &network).await;
    let facts = observed.seen.gateway_answers.facts().unwrap();
    assert_eq!(facts.address, Some(second.ip()));
    assert_eq!(facts.connections, 1);
}

#[tokio::test(start_paused = true)]
async fn behind_a_gateway_a_direct_failure_is_no_cause() {
    let mut plan = plan("inner-pc");
    plan.target.gateway = Some(Gateway::parse("gate.invalid", true).unwrap());
    let observed = observe(&plan, &Fake::default()).await;
    assert_eq!(root_cause(&observed).id, CauseId::GatewayDown);
    let skipped = crate::Seen::NotChecked(model::Why::BehindGateway);
    assert_eq!(observed.seen.port_answers, skipped);
}

#[tokio::test(start_paused = true)]
async fn only_what_was_asked_for_is_done() {
    let network = Fake::default().with_peer(address(), says(&confirm(3, 5), true));
    let mut plan = plan("192.0.2.7");
    plan.only = [CheckId::port_answers].into();
    let observed = observe(&plan, &network).await;
    assert_eq!(root_cause(&observed).id, CauseId::Healthy);
    assert_eq!(handshake(&observed).reached, Phase::Tcp);
    let skipped = crate::Seen::NotChecked(model::Why::NotSelected);
    assert_eq!(observed.seen.speaks_rdp, skipped);

    plan.only = [CheckId::link_steady].into();
    let observed = observe(&plan, &network).await;
    assert_eq!(root_cause(&observed).id, CauseId::Undetermined);
}

#[tokio::test(start_paused = true)]
async fn a_stopped_run_ends_at_once_and_blames_nobody() {
    let network = Fake::default().with_peer(address(), FakePeer::Silent);
    let cancel = CancellationToken::new();
    let stop = cancel.clone();
    tokio::spawn(async move {
        tokio::time::sleep(Duration::from_secs(1)).await;
        stop.cancel();
    });
    let observed = run(&plan("192.0.2.7"), &network, &|_| (), &cancel).await;
    assert_eq!(root_cause(&observed).id, CauseId::Undetermined);
    assert_eq!(handshake(&observed).ended_by, model::EndedBy::Cancelled);
    assert!(observed.took_ms < 1_100.0, "{} ms", observed.took_ms);
}
