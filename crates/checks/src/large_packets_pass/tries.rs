//! One try: a ClientHello over a connection of its own, large or small, and whether an answer came.

use std::fmt;
use std::time::Duration;

use model::{Failure, Why};
use net::{Bytes, Instant, Segments};
use serde::{Deserialize, Serialize};
use wire::{Offer, TlsVersion};

use crate::run::Run;
use crate::second::read_flight;

/// A limit that the smallest usual tunnels still carry, in bytes of a segment.
const SMALL_SEGMENT: u16 = 1200;
/// A padded hello fills a whole packet of an Ethernet, and a little more, in bytes.
const PADDED: usize = 1600;
/// Where segments can't be limited: pieces of so many bytes,
const PIECE: usize = 500;
/// and so long between them that each goes out alone.
const PAUSE: Duration = Duration::from_millis(30);
/// A try that is repeated need not wait longer than this to be called stalled.
const LONG_ENOUGH: Duration = Duration::from_secs(4);

/// How large a hello is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Size {
    /// A few hundred bytes.
    Usual,
    /// Padded to more than one packet (RFC 7685).
    Padded,
}

/// In which form a hello is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hello {
    /// As it comes.
    Whole(Size),
    /// With segments limited both ways.
    Clamped(Size),
    /// Padded, and written in small pieces.
    Pieces,
}

/// What came of a try.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Came {
    /// An answer, whichever.
    Answered,
    /// Nothing, or not a whole answer.
    Stalled {
        /// Segments of ours that were not acknowledged, where the system counts them.
        unanswered: Option<u32>,
    },
    /// The connection came to another end.
    Ended(Failure),
}

/// A try and what came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Try {
    /// What was sent.
    pub hello: Hello,
    /// What came.
    pub came: Came,
}

impl fmt::Display for Try {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hello = match self.hello {
            Hello::Whole(Size::Usual) => "usual",
            Hello::Whole(Size::Padded) => "padded",
            Hello::Clamped(Size::Usual) => "usual_small_segments",
            Hello::Clamped(Size::Padded) => "padded_small_segments",
            Hello::Pieces => "padded_in_pieces",
        };
        match self.came {
            Came::Answered => write!(f, "{hello} answered"),
            Came::Stalled { .. } => write!(f, "{hello} stalled"),
            Came::Ended(failure) => write!(f, "{hello} {failure}"),
        }
    }
}

/// Makes one try; also returns how many bytes came back.
pub(super) async fn one(run: &mut Run<'_>, hello: Hello) -> Result<(Came, usize), Why> {
    let segments = match hello {
        Hello::Clamped(_) => Segments::AtMost(SMALL_SEGMENT),
        Hello::Whole(_) | Hello::Pieces => Segments::Usual,
    };
    let mut stream = match run.second_connection(segments, run.end).await? {
        Ok(stream) => stream,
        Err(failure) => return Ok((Came::Ended(failure), 0)),
    };
    let at_least = match hello {
        Hello::Whole(Size::Usual) | Hello::Clamped(Size::Usual) => 0,
        Hello::Whole(Size::Padded) | Hello::Clamped(Size::Padded) | Hello::Pieces => PADDED,
    };
    let offer = Offer {
        at_least,
        ..run.offer(TlsVersion::Tls12)
    };
    let deadline = run.deadline().min(net::now() + LONG_ENOUGH);
    send(&mut stream, &wire::client_hello(&offer), hello, deadline).await;
    let (answer, bytes) = read_flight(&mut stream, deadline).await;
    let came = match answer {
        Ok(_) => Came::Answered,
        // The run's own end cut the wait short: that is no silence.
        Err(Failure::TimedOut) if net::now() >= run.end => return Err(Why::OutOfTime),
        Err(Failure::TimedOut) => Came::Stalled {
            unanswered: stream.link().map(|link| link.unanswered),
        },
        Err(failure) => Came::Ended(failure),
    };
    // Leaving in the middle is a bad end too, seen from there.
    run.budget.failed();
    Ok((came, bytes.len()))
}

/// Sends a hello in its form. What can't be written shows in the reading.
async fn send(stream: &mut Box<dyn Bytes>, bytes: &[u8], hello: Hello, deadline: Instant) {
    if hello != Hello::Pieces {
        let _ = net::write_all(stream, bytes, deadline).await;
        return;
    }
    for piece in bytes.chunks(PIECE) {
        let _ = net::write_all(stream, piece, deadline).await;
        tokio::time::sleep(PAUSE).await;
    }
}
