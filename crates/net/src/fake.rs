//! A network for tests: names and peers that are written down, bytes that pass in memory.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::time::Duration;

use model::{Failure, Host};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::stream::{Bytes, Network, Pending};

/// What a peer does once it is asked to connect.
#[derive(Clone, Debug)]
pub enum FakePeer {
    /// The connect fails at once.
    Fails(Failure),
    /// Nothing ever comes back.
    Silent,
    /// Connects, waits for `after` bytes of ours, then sends each piece with the pause before it, then closes
    /// if `closes`, else stays open and mute.
    Talks {
        /// How many bytes it waits for.
        after: usize,
        /// What it sends, and how long it waits before each piece.
        pieces: Vec<(Duration, Vec<u8>)>,
        /// Whether it closes in the end.
        closes: bool,
    },
}

/// Names, addresses and peers.
#[derive(Clone, Debug, Default)]
pub struct Fake {
    names: HashMap<String, Result<Vec<SocketAddr>, Failure>>,
    peers: HashMap<SocketAddr, FakePeer>,
}

impl Fake {
    /// A name and what the resolver says of it. Unknown names are not found.
    #[must_use]
    pub fn with_name(mut self, name: &str, found: Result<Vec<SocketAddr>, Failure>) -> Self {
        self.names.insert(name.to_owned(), found);
        self
    }

    /// A peer at an address. Unknown addresses refuse.
    #[must_use]
    pub fn with_peer(mut self, address: SocketAddr, peer: FakePeer) -> Self {
        self.peers.insert(address, peer);
        self
    }
}

impl Network for Fake {
    fn resolve<'a>(
        &'a self,
        host: &'a Host,
        port: u16,
    ) -> Pending<'a, Result<Vec<SocketAddr>, Failure>> {
        let found = match host {
            Host::Address { ip, .. } => Ok(vec![SocketAddr::new(*ip, port)]),
            Host::Name(name) => self
                .names
                .get(name)
                .cloned()
                .unwrap_or(Err(Failure::NameNotFound)),
        };
        Box::pin(async move { found })
    }

    fn connect(&self, address: SocketAddr) -> Pending<'_, Result<Box<dyn Bytes>, Failure>> {
        let peer = self.peers.get(&address).cloned();
        Box::pin(async move {
            match peer {
                None => Err(Failure::Refused),
                Some(FakePeer::Fails(failure)) => Err(failure),
                Some(FakePeer::Silent) => std::future::pending().await,
                Some(FakePeer::Talks {
                    after,
                    pieces,
                    closes,
                }) => {
                    let (ours, theirs) = tokio::io::duplex(64 * 1024);
                    tokio::spawn(talk(theirs, after, pieces, closes));
                    Ok(Box::new(ours) as Box<dyn Bytes>)
                }
            }
        })
    }
}

/// Plays the peer's part; a client that goes away ends it.
async fn talk(
    mut stream: tokio::io::DuplexStream,
    after: usize,
    pieces: Vec<(Duration, Vec<u8>)>,
    closes: bool,
) {
    let mut heard = vec![0; after];
    if stream.read_exact(&mut heard).await.is_err() {
        return;
    }
    for (pause, piece) in pieces {
        tokio::time::sleep(pause).await;
        if stream.write_all(&piece).await.is_err() {
            return;
        }
    }
    if !closes {
        // Keeps its end open for as long as the client does.
        let mut rest = Vec::new();
        let _ = stream.read_to_end(&mut rest).await;
    }
}
