//! Thousands of runs in one process: against a host that answers noise, and against hosts that are well.
//!
//! Loopback only. Counts are fixed; only memory and the longest run are measured.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use checks::{Observed, Plan, handshake, root_cause};
use model::Target;
use practice::Fault;
use strum::IntoEnumIterator as _;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

/// No process of many runs may need more resident memory, in KiB.
const MEMORY_KIB: u64 = 64 * 1024;
/// The variable that says in how many pieces glibc keeps memory (mallopt(3), `M_ARENA_MAX`).
const ARENAS: &str = "MALLOC_ARENA_MAX";
/// A run ends after this, whatever happens; the rest is for a slow machine.
const LONGEST: Duration = Duration::from_secs(25);

/// A confirm that selects TLS: [MS-RDPBCGR] 2.2.1.2.
const CONFIRM_TLS: &[u8] = &[
    0x03, 0, 0, 0x13, 0x0e, 0xd0, 0, 0, 0x12, 0x34, 0, 2, 0x1f, 8, 0, 1, 0, 0, 0,
];

/// Numbers that look random and are the same each time (xorshift).
struct Noise(u64);

impl Noise {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, bound: u64) -> u64 {
        (self.next() >> 16) % bound
    }

    fn bytes(&mut self) -> Vec<u8> {
        let count = self.below(600);
        (0..count).map(|_| self.next().to_le_bytes()[3]).collect()
    }
}

/// Serves noise at a stage that changes from connection to connection; its port.
async fn noisy_host(healthy: u16) -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let count = Arc::new(AtomicU64::new(1));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let seed = count.fetch_add(1, Ordering::Relaxed);
            tokio::spawn(async move {
                let noise = Noise(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
                // How the client left is of no interest.
                let _ = tokio::time::timeout(LONGEST, answer(stream, healthy, noise)).await;
            });
        }
    });
    port
}

async fn answer(mut client: TcpStream, healthy: u16, mut noise: Noise) -> std::io::Result<()> {
    let mut heard = [0; 4096];
    match noise.below(5) {
        0 => {}
        1 => drop(client.read(&mut heard).await?),
        stage @ (2 | 3) => {
            let _ = client.read(&mut heard).await?;
            client.write_all(CONFIRM_TLS).await?;
            let _ = client.read(&mut heard).await?;
            if stage == 3 {
                // The head of a handshake record, so that the noise is read as its messages.
                client.write_all(&[0x16, 3, 3, 2, 0]).await?;
            }
        }
        _ => pass_on(&mut client, healthy, noise.below(1500)).await?,
    }
    client.write_all(&noise.bytes()).await?;
    if noise.below(2) == 0 {
        while client.read(&mut heard).await? > 0 {}
    }
    Ok(())
}

/// Passes a healthy computer's answer on, up to a byte.
async fn pass_on(client: &mut TcpStream, healthy: u16, bytes: u64) -> std::io::Result<()> {
    let server = TcpStream::connect((Ipv4Addr::LOCALHOST, healthy)).await?;
    let (from_server, mut to_server) = server.into_split();
    let (mut from_client, mut to_client) = client.split();
    let mut some = from_server.take(bytes);
    let back = tokio::io::copy(&mut some, &mut to_client);
    let there = tokio::io::copy(&mut from_client, &mut to_server);
    tokio::select! {
        done = back => done.map(drop),
        done = there => done.map(drop),
    }
}

/// `VmHWM` of this process, in KiB.
fn peak_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .unwrap();
    line.split_whitespace().next().unwrap().parse().unwrap()
}

async fn one(plan: Plan) -> Observed {
    let cancel = CancellationToken::new();
    let run = checks::run(&plan, &net::System, &|_| (), &cancel);
    tokio::time::timeout(LONGEST, run)
        .await
        .expect("a run ends in time")
}

/// Makes so many runs, so many at a time, and hands each to `look`.
async fn many(plan: &Plan, count: u32, at_once: usize, mut look: impl FnMut(Observed)) {
    let mut running = JoinSet::new();
    for _ in 0..count {
        if running.len() >= at_once {
            look(running.join_next().await.unwrap().expect("no run panics"));
        }
        running.spawn(one(plan.clone()));
    }
    while let Some(run) = running.join_next().await {
        look(run.expect("no run panics"));
    }
}

/// With an arena for each busy thread the peak would tell how busy the machine is, so this is done in a
/// process of its own that has one.
#[test]
fn ten_thousand_runs_against_noise_end_in_verdicts_and_bounded_memory() {
    let own = std::env::current_exe().unwrap();
    let mut runs = Command::new(own);
    runs.args([
        "soak::ten_thousand_runs_in_one_arena",
        "--exact",
        "--ignored",
        "--nocapture",
    ]);
    let ended = runs.env(ARENAS, "1").output().unwrap();
    let said = String::from_utf8_lossy(&ended.stdout);
    let wrong = String::from_utf8_lossy(&ended.stderr);
    assert!(
        ended.status.success() && said.contains("1 passed"),
        "{said}{wrong}"
    );
}

#[expect(clippy::print_stdout, reason = "the figure is shown, not asserted")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "another test runs it in a process of its own"]
async fn ten_thousand_runs_in_one_arena() {
    let healthy = practice::start(Fault::Healthy, None).await.unwrap();
    let port = noisy_host(healthy.port()).await;
    let mut plan = Plan::new(Target::parse(&format!("127.0.0.1:{port}")).unwrap());
    plan.phase_limit = Duration::from_millis(200);
    let mut causes: BTreeMap<String, u32> = BTreeMap::new();
    many(&plan, 10_000, 100, |observed| {
        let cause = root_cause(&observed).id.to_string();
        assert!(observed.connections <= 4, "{cause}");
        *causes.entry(cause).or_default() += 1;
    })
    .await;
    println!("{causes:?}, {} KiB", peak_kib());
    assert_eq!(causes.values().sum::<u32>(), 10_000);
    assert!(causes.len() >= 5, "too little was tried: {causes:?}");
    assert!(peak_kib() < MEMORY_KIB, "{} KiB", peak_kib());
}

/// How often each host that always gives one cause is asked.
const AGAIN: u32 = 200;

/// Asks a host again and again, so many at a time: the cause is the same each time, over one connection.
pub(crate) async fn always(target: Target, cause: &str, at_once: usize) {
    let plan = Plan::new(target);
    many(&plan, AGAIN, at_once, |observed| {
        let found = root_cause(&observed).id.to_string();
        let attempt = handshake(&observed);
        let problems: Vec<String> = checks::judge_all(&observed.seen)
            .into_iter()
            .filter(|finding| finding.outcome.status() == model::Status::Problem)
            .map(|finding| format!("{} {:?}", finding.check, finding.facts))
            .collect();
        assert_eq!(found, cause, "{problems:#?} {attempt:?}");
        assert_eq!(observed.connections, 1, "{cause}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn practice_computers_that_are_well_never_have_a_bad_cause() {
    for fault in Fault::iter().filter(|fault| fault.cause() == "healthy") {
        let computer = practice::start(fault, None).await.unwrap();
        always(computer.target().unwrap(), "healthy", 4).await;
    }
}
