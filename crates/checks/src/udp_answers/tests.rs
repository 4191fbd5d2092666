//! The side channel beside whole runs: scripted networks on a stopped clock, and a responder on loopback.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
#![expect(clippy::disallowed_types, reason = "the responder listens on loopback")]

use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, UdpSocket};
use std::sync::Mutex;

use model::{Host, Target};
use net::{Bytes, Fake, FakePeer, Network, Pending, Segments, System};
use rstest::rstest;
use tokio_util::sync::CancellationToken;

use super::*;
use crate::{CauseId, Observed, Plan, root_cause, run};

/// What is asked for, beside what it needs.
const ONLY: [CheckId; 1] = [CheckId::udp_answers];

fn plan(address: SocketAddr, only: &[CheckId]) -> Plan {
    Plan {
        only: only.iter().copied().collect::<BTreeSet<_>>(),
        ..Plan::new(Target::parse(&address.to_string()).unwrap())
    }
}

async fn observe(plan: &Plan, network: &dyn Network) -> Observed {
    run(plan, network, &|_| (), &CancellationToken::new()).await
}

async fn observe_at(address: SocketAddr, only: &[CheckId], network: &dyn Network) -> Observed {
    observe(&plan(address, only), network).await
}

fn verdict(observed: &Observed) -> Verdict {
    judge(observed.seen.udp_answers.facts().unwrap())
}

fn address() -> SocketAddr {
    "192.0.2.7:3389".parse().unwrap()
}

/// Takes the connection, and then says nothing for ever.
fn mute() -> FakePeer {
    FakePeer::Talks {
        after: 0,
        pieces: Vec::new(),
        closes: false,
    }
}

/// A SYN+ACK for the SYN, of version 2 and with 1200 and 1150 bytes ([MS-RDPEUDP] 2.2.2.1, 2.2.2.5, 2.2.2.9).
fn syn_ack(syn: &[u8]) -> Vec<u8> {
    let flags = 0x1005_u16.to_be_bytes();
    let sizes = [1200_u16, 1150, 1, 2].map(u16::to_be_bytes).concat();
    [&syn[8..12], &[0, 64], &flags, &[0, 0, 0, 9], &sizes].concat()
}

/// A scripted network whose connections take their time, and which keeps the datagrams.
#[derive(Default)]
struct Slow {
    fake: Fake,
    connect: Duration,
    datagrams: Mutex<Vec<(SocketAddr, Vec<u8>)>>,
}

impl Slow {
    fn new(connect_ms: u64) -> Self {
        Self {
            fake: Fake::default().with_peer(address(), mute()),
            connect: Duration::from_millis(connect_ms),
            datagrams: Mutex::default(),
        }
    }
}

impl Network for Slow {
    fn resolve<'a>(
        &'a self,
        host: &'a Host,
        port: u16,
    ) -> Pending<'a, Result<Vec<SocketAddr>, Failure>> {
        self.fake.resolve(host, port)
    }

    fn connect(
        &self,
        address: SocketAddr,
        segments: Segments,
    ) -> Pending<'_, Result<Box<dyn Bytes>, Failure>> {
        Box::pin(async move {
            tokio::time::sleep(self.connect).await;
            self.fake.connect(address, segments).await
        })
    }

    fn clamps(&self) -> bool {
        self.fake.clamps()
    }

    fn ask(&self, address: SocketAddr, datagram: &[u8]) -> Result<Box<dyn Answer>, Failure> {
        self.datagrams
            .lock()
            .unwrap()
            .push((address, datagram.to_vec()));
        self.fake.ask(address, datagram)
    }

    fn source_towards(&self, address: SocketAddr) -> Option<IpAddr> {
        self.fake.source_towards(address)
    }
}

#[rstest]
#[case(None, Verdict::Silent)]
#[case(Some(Err(Failure::Refused)), Verdict::Refused)]
#[case(Some(Err(Failure::Unreachable)), Verdict::Refused)]
#[case(Some(Ok(b"what?".to_vec())), Verdict::Strange)]
// An answer to somebody else's SYN.
#[case(Some(Ok(syn_ack(&[0xee; 12]))), Verdict::Strange)]
#[tokio::test(start_paused = true)]
async fn each_answer_has_its_verdict(
    #[case] answer: Option<Result<Vec<u8>, Failure>>,
    #[case] expected: Verdict,
) {
    let mut network = Fake::default().with_peer(address(), mute());
    if let Some(answer) = answer {
        network = network.with_datagram(address(), answer);
    }
    let observed = observe_at(address(), &ONLY, &network).await;
    assert_eq!(verdict(&observed), expected);
    assert!(observed.took_ms <= 61.0, "{} ms", observed.took_ms);
    assert_eq!(
        root_cause(&observed).id,
        CauseId::Healthy,
        "never part of a cause"
    );
}

/// Milliseconds that a connection took, and that a silent host is then waited for since.
#[rstest]
#[case(0, 60.0)]
#[case(15, 60.0)]
#[case(50, 150.0)]
#[case(400, 1000.0)]
#[case(3000, 1000.0)]
#[tokio::test(start_paused = true)]
async fn silence_is_waited_for_within_its_bound(#[case] connect_ms: u64, #[case] waited_ms: f64) {
    let network = Slow::new(connect_ms);
    let observed = observe_at(address(), &ONLY, &network).await;
    let facts = observed.seen.udp_answers.facts().unwrap();
    assert_eq!(judge(facts), Verdict::Silent);
    assert!(
        (facts.waited_ms - waited_ms).abs() < 3.0,
        "{} ms",
        facts.waited_ms
    );
    #[expect(clippy::cast_precision_loss, reason = "some thousand milliseconds")]
    let most = connect_ms as f64 + waited_ms + 4.0;
    assert!(observed.took_ms <= most, "{} ms", observed.took_ms);
}

/// While the other checks wait five seconds for a mute host, the time for the answer passes by itself.
#[tokio::test(start_paused = true)]
async fn it_costs_a_slow_run_no_time() {
    let network = Slow::new(20);
    let observed = observe_at(address(), &[], &network).await;
    assert_eq!(root_cause(&observed).id, CauseId::MuteService);
    assert_eq!(verdict(&observed), Verdict::Silent);
    let took_ms = observed.seen.udp_answers.took_ms().unwrap();
    assert!(took_ms < 2.0, "{took_ms} ms");
}

#[tokio::test(start_paused = true)]
async fn one_datagram_is_sent_and_only_to_who_took_the_connection() {
    let network = Slow::new(0);
    observe_at(address(), &[], &network).await;
    let datagrams = network.datagrams.into_inner().unwrap();
    assert_eq!(datagrams.len(), 1);
    let (to, syn) = &datagrams[0];
    assert_eq!(*to, address());
    let sequence = u32::from_be_bytes(syn[8..12].try_into().unwrap());
    assert_eq!(*syn, wire::rdp_udp_syn(sequence));
}

#[rstest]
#[case(&[CheckId::port_answers], mute())]
#[case(&[], FakePeer::Fails(Failure::Refused))]
#[tokio::test(start_paused = true)]
async fn nothing_is_sent_where_nobody_asks_or_nobody_is_there(
    #[case] only: &[CheckId],
    #[case] peer: FakePeer,
) {
    let mut network = Slow::new(0);
    network.fake = Fake::default().with_peer(address(), peer);
    let observed = observe_at(address(), only, &network).await;
    assert!(observed.seen.udp_answers.facts().is_none());
    assert!(network.datagrams.into_inner().unwrap().is_empty());
}

/// A TCP listener with the UDP socket of the same number beside it.
fn both() -> (TcpListener, UdpSocket) {
    loop {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        if let Ok(socket) = UdpSocket::bind(listener.local_addr().unwrap()) {
            return (listener, socket);
        }
    }
}

/// Beside a mute TCP side, the answer's time is long over when its turn comes; it lies there all the same.
#[rstest]
#[case(&ONLY)]
#[case(&[])]
#[tokio::test]
async fn a_host_that_answers_is_heard(#[case] only: &[CheckId]) {
    let (listener, socket) = both();
    let answering = std::thread::spawn(move || {
        let mut syn = [0; 2048];
        let (length, from) = socket.recv_from(&mut syn).unwrap();
        socket.send_to(&syn_ack(&syn[..length]), from).unwrap();
        length
    });
    let plan = Plan {
        phase_limit: Duration::from_millis(200),
        ..plan(listener.local_addr().unwrap(), only)
    };
    let observed = observe(&plan, &System).await;
    assert_eq!(answering.join().unwrap(), wire::RDP_UDP_SYN_BYTES);
    let facts = observed.seen.udp_answers.facts().unwrap();
    let expected = Came::Answer {
        version: Some(2),
        up_mtu: 1200,
        down_mtu: 1150,
    };
    assert_eq!(facts.came, expected);
    assert_eq!(judge(facts), Verdict::Answers);
}

#[cfg(unix)]
#[tokio::test]
async fn a_closed_port_is_told_from_silence() {
    let (listener, socket) = both();
    let at = listener.local_addr().unwrap();
    assert_eq!(
        verdict(&observe_at(at, &ONLY, &System).await),
        Verdict::Silent
    );
    drop(socket);
    assert_eq!(
        verdict(&observe_at(at, &ONLY, &System).await),
        Verdict::Refused
    );
}
