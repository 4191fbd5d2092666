//! A network for tests: names and peers that are written down, bytes that pass in memory.

use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use model::{Failure, Host};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::stream::{Answer, Bytes, Network, Pending, Segments};

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
    small: HashMap<SocketAddr, FakePeer>,
    datagrams: HashMap<SocketAddr, Result<Vec<u8>, Failure>>,
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

    /// What the peer does where segments are limited; else it does as always.
    #[must_use]
    pub fn with_small_segments(mut self, address: SocketAddr, peer: FakePeer) -> Self {
        self.small.insert(address, peer);
        self
    }

    /// What comes back for a datagram; from unknown addresses, nothing ever.
    #[must_use]
    pub fn with_datagram(mut self, address: SocketAddr, answer: Result<Vec<u8>, Failure>) -> Self {
        self.datagrams.insert(address, answer);
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

    fn connect(
        &self,
        address: SocketAddr,
        segments: Segments,
    ) -> Pending<'_, Result<Box<dyn Bytes>, Failure>> {
        let small = match segments {
            Segments::Usual => None,
            Segments::AtMost(_) => self.small.get(&address),
        };
        let peer = small.or_else(|| self.peers.get(&address)).cloned();
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

    fn clamps(&self) -> bool {
        true
    }

    fn ask(&self, address: SocketAddr, _datagram: &[u8]) -> Result<Box<dyn Answer>, Failure> {
        Ok(Box::new(FakeAnswer(self.datagrams.get(&address).cloned())))
    }

    fn source_towards(&self, _address: SocketAddr) -> Option<IpAddr> {
        None
    }
}

/// What comes back for a datagram, if anything does.
struct FakeAnswer(Option<Result<Vec<u8>, Failure>>);

impl Answer for FakeAnswer {
    fn receive(&self) -> Pending<'_, Result<Vec<u8>, Failure>> {
        let answer = self.0.clone();
        Box::pin(async move {
            match answer {
                Some(answer) => answer,
                None => std::future::pending().await,
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
