//! Does the fast side channel answer? One RDP-UDP SYN, sent when TCP stands and read when its turn comes.
//!
//! Must not send a second datagram, and must not be part of a cause: UDP begins only after TCP is secured.

#[cfg(test)]
mod tests;

use std::time::Duration;

use model::{Fact, Failure, Kind, NameVisitor, Named, Status, Value, Why};
use net::{Answer, Instant};
use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoStaticStr};
use wire::SynAnswer;

use crate::run::{Run, ms};
use crate::{CheckId, Evidence, Seen};

/// An answer is given at least so long since the SYN was sent.
const LEAST: Duration = Duration::from_millis(60);
/// And at most so long: a run must not wait for what proves nothing.
const MOST: Duration = Duration::from_secs(1);
/// In between, so many times as long as the TCP connection took.
const PATIENCE: u32 = 3;
/// How version 3 stands on the wire ([MS-RDPEUDP] 2.2.2.9).
const VERSION_3: u16 = 0x0101;

/// What came back for the SYN.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Came {
    /// A SYN+ACK ([MS-RDPEUDP] 3.1.5.1.3).
    Answer {
        /// The version that the server chose, where it says one; 0x0101 is version 3.
        #[serde(default)]
        version: Option<u16>,
        /// The largest datagram in bytes that it would send.
        up_mtu: u16,
        /// The largest datagram in bytes that it would take.
        down_mtu: u16,
    },
    /// A datagram that is none, of so many bytes.
    Other(usize),
    /// Nothing, or word that it can't be delivered.
    Failed(Failure),
    /// It was never sent.
    Unsent(Failure),
}

/// The SYN and what came of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// The port.
    pub port: u16,
    /// What came back.
    pub came: Came,
    /// Milliseconds from the SYN to the end of the wait.
    pub waited_ms: f64,
}

/// What that comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Verdict {
    /// The host answers.
    Answers,
    /// The host, or something before it, says that the port is closed.
    Refused,
    /// Nothing came back.
    Silent,
    /// Something else came back.
    Strange,
    /// This computer would not send.
    BlockedHere,
}

/// A SYN that is on its way.
pub(crate) struct Asked {
    answer: Result<Box<dyn Answer>, Failure>,
    initial_sequence: u32,
    sent_at: Instant,
    patience: Duration,
}

/// Sends the SYN to the address that took the connection, in `connect`, if this check is to run.
pub(crate) fn ask(run: &mut Run<'_>, connect: Duration) {
    let Some(address) = run
        .answered
        .filter(|_| run.is_selected(CheckId::udp_answers))
    else {
        return;
    };
    let random = net::random().map(|[a, b, c, d, ..]| u32::from_be_bytes([a, b, c, d]));
    let initial_sequence = random.unwrap_or_default();
    run.udp = Some(Asked {
        answer: random.and_then(|it| run.network.ask(address, &wire::rdp_udp_syn(it))),
        initial_sequence,
        sent_at: net::now(),
        patience: (connect * PATIENCE).clamp(LEAST, MOST),
    });
}

pub(crate) async fn observe(run: &mut Run<'_>) -> Seen<Facts> {
    let Some(asked) = run.udp.take() else {
        return Seen::NotChecked(Why::NeedsFailed);
    };
    let came = asked.wait(run.end).await;
    Seen::now(Facts {
        port: run.target().port,
        came,
        waited_ms: ms(asked.sent_at.elapsed()),
    })
}

impl Asked {
    /// Waits for what is left of its time, which is most often none.
    async fn wait(&self, end: Instant) -> Came {
        let answer = match &self.answer {
            Ok(answer) => answer,
            Err(failure) => return Came::Unsent(*failure),
        };
        let deadline = (self.sent_at + self.patience).min(end);
        match tokio::time::timeout_at(deadline, answer.receive()).await {
            Err(_) => Came::Failed(Failure::TimedOut),
            Ok(Err(failure)) => Came::Failed(failure),
            Ok(Ok(bytes)) => match wire::rdp_udp_answer(&bytes, self.initial_sequence) {
                Some(SynAnswer {
                    version,
                    up_mtu,
                    down_mtu,
                }) => Came::Answer {
                    version,
                    up_mtu,
                    down_mtu,
                },
                None => Came::Other(bytes.len()),
            },
        }
    }
}

/// Judges what came back.
pub fn judge(facts: &Facts) -> Verdict {
    match facts.came {
        Came::Answer { .. } => Verdict::Answers,
        Came::Other(_) => Verdict::Strange,
        Came::Failed(Failure::Refused | Failure::Unreachable) => Verdict::Refused,
        // A datagram too large for the path is told by some systems; it did not arrive either.
        Came::Failed(_) => Verdict::Silent,
        Came::Unsent(_) => Verdict::BlockedHere,
    }
}

impl crate::Verdict for Verdict {
    fn status(self) -> Status {
        match self {
            // A clear word: Remote Desktop does without, as many servers always do.
            Self::Answers | Self::Refused => Status::Fine,
            Self::Silent | Self::Strange | Self::BlockedHere => Status::Warning,
        }
    }
}

impl Named for Facts {
    fn visit_names(&mut self, _: &mut dyn NameVisitor) {
        let Self {
            port: _,
            came: _,
            waited_ms: _,
        } = self;
    }
}

impl Evidence for Facts {
    fn list(&self) -> Vec<Fact> {
        let mut list = vec![
            Fact::whole("port", self.port),
            Fact::new("waited_ms", Kind::Number, Value::Real(self.waited_ms)),
        ];
        match self.came {
            Came::Answer {
                version,
                up_mtu,
                down_mtu,
            } => {
                list.extend(version.map(|version| Fact::whole("version", known_as(version))));
                list.push(Fact::whole("up_mtu", up_mtu));
                list.push(Fact::whole("down_mtu", down_mtu));
            }
            Came::Other(bytes) => {
                list.push(Fact::whole(
                    "bytes",
                    i64::try_from(bytes).unwrap_or(i64::MAX),
                ));
            }
            Came::Failed(failure) | Came::Unsent(failure) => {
                list.push(Fact::word("failure", failure));
            }
        }
        list
    }
}

/// The number by which people know a version.
fn known_as(version: u16) -> u16 {
    if version == VERSION_3 { 3 } else { version }
}
