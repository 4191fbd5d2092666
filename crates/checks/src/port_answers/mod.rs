//! Does anything answer on the port? One TCP connection, to the first address that takes it.
//!
//! Must not open a second one: the rest of the run reads this.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use model::{Fact, Failure, Kind, NameVisitor, Named, Status};
use net::{Bytes, Instant, Network, Pending, Segments};
use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoStaticStr};

use crate::run::{Run, ms};
use crate::{Evidence, Other, Others, Seen, udp_answers};

/// The next address is tried after so long, or at once after a failure (RFC 8305 5 allows 100 ms to 2 s).
const HEAD_START: Duration = Duration::from_millis(300);

/// What came of one address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tried {
    /// It took the connection.
    Answered,
    /// It did not.
    Failed(Failure),
    /// Another answered first.
    NotTried,
}

/// One address and what came of it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Attempt {
    /// The address.
    pub address: IpAddr,
    /// What came of it.
    pub tried: Tried,
    /// Milliseconds until that, 0 where it was not tried.
    pub took_ms: f64,
}

/// What came of all addresses.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// The port.
    pub port: u16,
    /// The addresses in the system's order.
    pub attempts: Vec<Attempt>,
    /// The limit of the phase in seconds.
    pub limit_s: f64,
    /// What the other addresses came to, where that was asked for.
    #[serde(default)]
    pub others: Option<Others>,
}

impl Facts {
    /// The address that took the connection.
    pub fn answered(&self) -> Option<IpAddr> {
        self.winner().map(|attempt| attempt.address)
    }

    /// How long the connection took to be established, in milliseconds.
    pub(crate) fn connect_ms(&self) -> Option<f64> {
        self.winner().map(|attempt| attempt.took_ms)
    }

    fn winner(&self) -> Option<&Attempt> {
        self.attempts
            .iter()
            .find(|attempt| attempt.tried == Tried::Answered)
    }
}

/// What that comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Verdict {
    /// An address took the connection.
    Open,
    /// This attempt came to a bad end, and another address works.
    AnotherWorks,
    /// This attempt went well, and another address does not work.
    AnotherFails,
    /// This attempt went well, and the address that the person expects does not work.
    ExpectedFails,
    /// It works, but the name leads to other addresses than the person expects.
    NotAsExpected,
    /// The port is closed.
    Refused,
    /// Something on the way says that it can't be reached.
    Unreachable,
    /// This computer has no way there.
    NoRoute,
    /// This computer would not open the connection.
    BlockedHere,
    /// Nothing came back.
    Silent,
}

pub(crate) async fn observe(run: &mut Run<'_>) -> Seen<Facts> {
    let mut race = Race::new(run.network, &run.addresses);
    let won = race.until(run.deadline()).await;
    let attempts = race.attempts;
    run.budget.used += u32::from(won.is_some());
    (run.stream, run.answered) = won.unzip();
    run.note_link();
    let facts = Facts {
        port: run.target().port,
        attempts,
        limit_s: run.limit_s(),
        others: None,
    };
    if let Some(connect_ms) = facts.connect_ms() {
        // Its answer comes while the connection is looked at.
        udp_answers::ask(run, Duration::from_secs_f64(connect_ms / 1000.0));
    }
    Seen::now(facts)
}

/// Several connects of which the first to succeed wins.
struct Race<'a> {
    network: &'a dyn Network,
    waiting: Vec<(usize, SocketAddr)>,
    running: Vec<Runner<'a>>,
    attempts: Vec<Attempt>,
}

struct Runner<'a> {
    index: usize,
    address: SocketAddr,
    began: Instant,
    connect: Pending<'a, Result<Box<dyn Bytes>, Failure>>,
}

impl<'a> Race<'a> {
    fn new(network: &'a dyn Network, addresses: &[SocketAddr]) -> Self {
        let attempt = |address: &SocketAddr| Attempt {
            address: address.ip(),
            tried: Tried::NotTried,
            took_ms: 0.0,
        };
        Self {
            network,
            waiting: addresses.iter().copied().enumerate().rev().collect(),
            running: Vec::new(),
            attempts: addresses.iter().map(attempt).collect(),
        }
    }

    /// Runs until one address answers, all have failed, or the deadline comes.
    async fn until(&mut self, deadline: Instant) -> Option<(Box<dyn Bytes>, SocketAddr)> {
        loop {
            self.start_next();
            if self.running.is_empty() {
                return None;
            }
            let pause = if self.waiting.is_empty() {
                deadline
            } else {
                deadline.min(net::now() + HEAD_START)
            };
            match tokio::time::timeout_at(pause, self.first_to_end()).await {
                Err(_) if net::now() >= deadline => {
                    self.give_up();
                    return None;
                }
                Err(_) => {}
                Ok((runner, Ok(stream))) => {
                    self.note(runner.index, Tried::Answered, runner.began);
                    return Some((stream, runner.address));
                }
                Ok((runner, Err(failure))) => {
                    self.note(runner.index, Tried::Failed(failure), runner.began);
                }
            }
        }
    }

    fn start_next(&mut self) {
        if let Some((index, address)) = self.waiting.pop() {
            self.running.push(Runner {
                index,
                address,
                began: net::now(),
                connect: self.network.connect(address, Segments::Usual),
            });
        }
    }

    /// Waits for the first of the running connects to end, and takes it out.
    async fn first_to_end(&mut self) -> (Runner<'a>, Result<Box<dyn Bytes>, Failure>) {
        std::future::poll_fn(|context| {
            for place in 0..self.running.len() {
                if let Some(runner) = self.running.get_mut(place)
                    && let std::task::Poll::Ready(end) = runner.connect.as_mut().poll(context)
                {
                    let runner = self.running.swap_remove(place);
                    return std::task::Poll::Ready((runner, end));
                }
            }
            std::task::Poll::Pending
        })
        .await
    }

    /// The deadline came: whoever runs stayed silent.
    fn give_up(&mut self) {
        for runner in std::mem::take(&mut self.running) {
            self.note(runner.index, Tried::Failed(Failure::TimedOut), runner.began);
        }
    }

    fn note(&mut self, index: usize, tried: Tried, began: Instant) {
        if let Some(attempt) = self.attempts.get_mut(index) {
            attempt.tried = tried;
            attempt.took_ms = ms(began.elapsed());
        }
    }
}

/// Judges the attempts, and where others were asked for, what they say beside it.
pub fn judge(facts: &Facts) -> Verdict {
    let beside = facts.others.as_ref().and_then(compare);
    beside.unwrap_or_else(|| attempted(facts))
}

/// Judges the attempts alone: an answer wins; among failures, the one that says most.
pub(crate) fn attempted(facts: &Facts) -> Verdict {
    let came = |tried: Tried| facts.attempts.iter().any(|attempt| attempt.tried == tried);
    let order = [
        (Tried::Answered, Verdict::Open),
        (Tried::Failed(Failure::BlockedHere), Verdict::BlockedHere),
        (Tried::Failed(Failure::Refused), Verdict::Refused),
        (Tried::Failed(Failure::Reset), Verdict::Refused),
        (Tried::Failed(Failure::TimedOut), Verdict::Silent),
        (Tried::Failed(Failure::Unreachable), Verdict::Unreachable),
        (Tried::Failed(Failure::Other), Verdict::Unreachable),
    ];
    order
        .into_iter()
        .find(|(tried, _)| came(*tried))
        .map_or(Verdict::NoRoute, |(_, verdict)| verdict)
}

/// The address that answered, beside the others.
fn compare(others: &Others) -> Option<Verdict> {
    let any = |is_so: fn(&Other) -> bool| others.tried.iter().any(is_so);
    match (others.name_works, others.leads_as_expected) {
        (false, _) => any(Other::works).then_some(Verdict::AnotherWorks),
        (true, _) if any(|other| other.expected && other.fails()) => Some(Verdict::ExpectedFails),
        (true, _) if any(Other::fails) => Some(Verdict::AnotherFails),
        (true, Some(false)) => Some(Verdict::NotAsExpected),
        (true, _) => None,
    }
}

impl crate::Verdict for Verdict {
    fn status(self) -> Status {
        match self {
            Self::Open => Status::Fine,
            Self::AnotherFails | Self::ExpectedFails | Self::NotAsExpected => Status::Warning,
            _ => Status::Problem,
        }
    }
}

impl Named for Facts {
    fn visit_names(&mut self, visitor: &mut dyn NameVisitor) {
        let Self {
            port: _,
            attempts,
            limit_s: _,
            others,
        } = self;
        for Attempt {
            address,
            tried: _,
            took_ms: _,
        } in attempts
        {
            visitor.address(address);
        }
        others.visit_names(visitor);
    }
}

impl Evidence for Facts {
    fn list(&self) -> Vec<Fact> {
        let tried = self
            .attempts
            .iter()
            .filter(|attempt| attempt.tried != Tried::NotTried);
        let mut list = vec![
            Fact::whole("port", self.port),
            Fact::whole("tried", i64::try_from(tried.count()).unwrap_or(i64::MAX)),
            Fact::new("limit_s", Kind::Number, model::Value::Real(self.limit_s)),
        ];
        if let Some(attempt) = self.winner() {
            list.push(Fact::text(
                "address",
                Kind::Address,
                attempt.address.to_string(),
            ));
            list.push(Fact::new(
                "connect_ms",
                Kind::Number,
                model::Value::Real(attempt.took_ms),
            ));
        }
        let each = self.attempts.iter().map(|attempt| {
            let word: &str = match attempt.tried {
                Tried::Answered => "answered",
                Tried::Failed(failure) => failure.into(),
                Tried::NotTried => "not_tried",
            };
            format!("{} {word}", attempt.address)
        });
        list.push(Fact::texts("attempts", Kind::Address, each));
        list.extend(self.others.iter().flat_map(Others::list));
        list
    }
}
