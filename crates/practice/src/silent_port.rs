//! A port from which nothing comes back, made of a queue that is full.
//!
//! The system drops further connection attempts without a word, as a firewall would.

use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

use crate::PracticeError;

/// The shortest queue that every system grants.
pub(crate) const QUEUE: u32 = 1;
/// How many of our own connections may fill it; Linux takes two.
const FILLING: usize = 64;
/// A connection on loopback that takes longer than this got no answer.
const ANSWERED_WITHIN: Duration = Duration::from_millis(300);

/// A listener that never accepts, and what fills its queue.
#[derive(Debug)]
pub(crate) struct SilentPort {
    _listener: TcpListener,
    _waiting: Vec<TcpStream>,
}

/// Fills the queue of a listener with a queue of [`QUEUE`].
///
/// Errors: this system refuses where others are silent (Windows), or never fills its queue.
pub(crate) async fn fill(listener: TcpListener) -> Result<SilentPort, PracticeError> {
    let address = listener.local_addr()?;
    let mut waiting = Vec::new();
    while cfg!(unix) && waiting.len() < FILLING {
        match timeout(ANSWERED_WITHIN, TcpStream::connect(address)).await {
            Ok(connected) => waiting.push(connected?),
            Err(_) => {
                return Ok(SilentPort {
                    _listener: listener,
                    _waiting: waiting,
                });
            }
        }
    }
    Err(PracticeError::UnsupportedHere)
}
