//! The system's resolver and sockets.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};
use std::time::Duration;

use dns_lookup::{AddrInfoHints, SockType, getaddrinfo};
use model::{Failure, Host};
use tokio::net::TcpSocket;

use crate::stream::{Answer, Bytes, Network, Pending, Segments};
use crate::{classify_io, classify_lookup};

/// No answer to our one datagram is larger, in bytes.
const DATAGRAM_LIMIT: usize = 2048;
/// How often a socket that waits for a datagram is asked for a refusal.
const REFUSAL_ASKED_EVERY: Duration = Duration::from_millis(100);

/// The network of this computer.
#[derive(Clone, Copy, Debug, Default)]
pub struct System;

impl Network for System {
    fn resolve<'a>(
        &'a self,
        host: &'a Host,
        port: u16,
    ) -> Pending<'a, Result<Vec<SocketAddr>, Failure>> {
        Box::pin(async move {
            if let Host::Address { ip, zone: None } = host {
                return Ok(vec![SocketAddr::new(*ip, port)]);
            }
            if let Some(found) = special(host, port) {
                return found;
            }
            // getaddrinfo blocks and can't be cancelled; it is left behind on its own thread.
            let name = host.to_string();
            match tokio::task::spawn_blocking(move || look_up(&name, port)).await {
                Ok(found) => found,
                Err(_) => Err(Failure::Other),
            }
        })
    }

    fn connect(
        &self,
        address: SocketAddr,
        segments: Segments,
    ) -> Pending<'_, Result<Box<dyn Bytes>, Failure>> {
        Box::pin(async move {
            let connected = match socket(address, segments) {
                Ok(socket) => socket.connect(address).await,
                Err(error) => Err(error),
            };
            match connected {
                Ok(stream) => {
                    // Small messages, each waited for: without this, each would wait for the last one's
                    // ACK. A peer that is gone already makes this fail; the next read says so.
                    let _ = stream.set_nodelay(true);
                    Ok(Box::new(stream) as Box<dyn Bytes>)
                }
                Err(error) => Err(classify_connect(&error, address)),
            }
        })
    }

    fn clamps(&self) -> bool {
        // Elsewhere it is not known whether the limit is also told to the peer.
        cfg!(target_os = "linux")
    }

    fn ask(&self, address: SocketAddr, datagram: &[u8]) -> Result<Box<dyn Answer>, Failure> {
        let asked = || -> io::Result<tokio::net::UdpSocket> {
            let socket = datagrams_to(address)?;
            socket.set_nonblocking(true)?;
            socket.send(datagram)?;
            tokio::net::UdpSocket::from_std(socket)
        };
        match asked() {
            Ok(socket) => Ok(Box::new(socket)),
            Err(error) => Err(classify_connect(&error, address)),
        }
    }

    fn source_towards(&self, address: SocketAddr) -> Option<IpAddr> {
        let socket = datagrams_to(address).ok()?;
        Some(socket.local_addr().ok()?.ip())
    }
}

impl Answer for tokio::net::UdpSocket {
    fn receive(&self) -> Pending<'_, Result<Vec<u8>, Failure>> {
        Box::pin(async move {
            let mut bytes = vec![0; DATAGRAM_LIMIT];
            let received = tokio::select! {
                received = self.recv(&mut bytes) => received,
                error = refusal(self) => Err(error),
            };
            match received {
                Ok(count) => {
                    bytes.truncate(count);
                    Ok(bytes)
                }
                // Windows reports ICMP port unreachable as a reset of the datagram socket.
                Err(error) => match classify_io(&error) {
                    Failure::Reset => Err(Failure::Refused),
                    failure => Err(failure),
                },
            }
        })
    }
}

/// Comes back when the system holds a refusal for this socket: not every system wakes its reader then.
async fn refusal(socket: &tokio::net::UdpSocket) -> io::Error {
    loop {
        if let Ok(Some(error)) = socket.take_error() {
            return error;
        }
        tokio::time::sleep(REFUSAL_ASKED_EVERY).await;
    }
}

/// A socket that is not connected yet.
fn socket(address: SocketAddr, segments: Segments) -> io::Result<TcpSocket> {
    let socket = match address {
        SocketAddr::V4(_) => TcpSocket::new_v4()?,
        SocketAddr::V6(_) => TcpSocket::new_v6()?,
    };
    match segments {
        Segments::Usual => Ok(socket),
        Segments::AtMost(bytes) => clamp(&socket, bytes).map(|()| socket),
    }
}

#[cfg(unix)]
fn clamp(socket: &TcpSocket, bytes: u16) -> io::Result<()> {
    socket2::SockRef::from(socket).set_tcp_mss(u32::from(bytes))
}

#[cfg(not(unix))]
fn clamp(_socket: &TcpSocket, _bytes: u16) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// A UDP socket that talks with one address only. Connecting it sends nothing.
fn datagrams_to(address: SocketAddr) -> io::Result<UdpSocket> {
    let any = match address {
        SocketAddr::V4(_) => IpAddr::V4(Ipv4Addr::UNSPECIFIED),
        SocketAddr::V6(_) => IpAddr::V6(Ipv6Addr::UNSPECIFIED),
    };
    let socket = UdpSocket::bind((any, 0))?;
    socket.connect(address)?;
    Ok(socket)
}

/// Names that no resolver is asked for (RFC 6761 6.3 and 6.4).
fn special(host: &Host, port: u16) -> Option<Result<Vec<SocketAddr>, Failure>> {
    let name = host.name()?.trim_end_matches('.').to_ascii_lowercase();
    if name.ends_with(".invalid") {
        return Some(Err(Failure::NameNotFound));
    }
    let loopback = [
        IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(Ipv6Addr::LOCALHOST),
    ];
    name.ends_with(".localhost")
        .then(|| Ok(loopback.map(|ip| SocketAddr::new(ip, port)).to_vec()))
}

/// Tells "this computer has no way there" from "somebody on the way says no".
fn classify_connect(error: &io::Error, address: SocketAddr) -> Failure {
    match classify_io(error) {
        Failure::Unreachable if !has_route(address) => Failure::NoRoute,
        failure => failure,
    }
}

/// Whether this computer has a route to the address.
fn has_route(address: SocketAddr) -> bool {
    datagrams_to(address).is_ok()
}

fn look_up(name: &str, port: u16) -> Result<Vec<SocketAddr>, Failure> {
    let hints = AddrInfoHints {
        socktype: SockType::Stream.into(),
        ..AddrInfoHints::default()
    };
    let found =
        getaddrinfo(Some(name), None, Some(hints)).map_err(|error| {
            match classify_lookup(&error) {
                Failure::ResolverSilent if !has_any_route() => Failure::NoRoute,
                failure => failure,
            }
        })?;
    let mut addresses = Vec::new();
    for entry in found.flatten() {
        let mut address = entry.sockaddr;
        address.set_port(port);
        if !addresses.contains(&address) {
            addresses.push(address);
        }
    }
    if addresses.is_empty() {
        return Err(Failure::NameNotFound);
    }
    Ok(addresses)
}

/// Whether there is a route to anywhere outside, by addresses of the documentation ranges (RFC 5737, RFC 3849).
fn has_any_route() -> bool {
    let v4 = IpAddr::V4(Ipv4Addr::new(203, 0, 113, 1));
    let v6 = IpAddr::V6(Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1));
    [v4, v6]
        .into_iter()
        .any(|ip| has_route(SocketAddr::new(ip, 9)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

    use super::*;

    #[tokio::test]
    async fn a_closed_port_is_refused_and_an_open_one_connects() {
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = listener.local_addr().unwrap();
        assert!(System.connect(address, Segments::Usual).await.is_ok());
        drop(listener);
        assert_eq!(
            System.connect(address, Segments::Usual).await.err(),
            Some(Failure::Refused)
        );
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn segments_can_be_limited() {
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let sizes = [Segments::AtMost(1200), Segments::Usual].map(async |segments| {
            let stream = System.connect(address, segments).await.unwrap();
            stream.link().map(|link| link.segment_bytes)
        });
        let [small, usual] = sizes;
        let (small, usual) = (small.await, usual.await);
        assert!(small.unwrap() <= 1200, "{small:?}");
        assert!(usual.unwrap() > 1200, "{usual:?}");
    }

    #[tokio::test]
    async fn a_datagram_to_a_closed_port_is_refused_and_an_answer_comes_back() {
        let peer = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = peer.local_addr().unwrap();
        let asked = System.ask(address, b"ping").unwrap();
        let mut heard = [0; 8];
        let (count, from) = peer.recv_from(&mut heard).unwrap();
        assert_eq!(&heard[..count], b"ping");
        peer.send_to(b"pong", from).unwrap();
        assert_eq!(asked.receive().await.unwrap(), b"pong");
        drop(peer);
        let asked = System.ask(address, b"ping").unwrap();
        assert_eq!(asked.receive().await, Err(Failure::Refused));
    }

    #[test]
    fn packets_to_loopback_leave_from_it() {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, 9));
        assert_eq!(System.source_towards(address), Some(address.ip()));
    }

    #[tokio::test]
    async fn names_that_are_special_are_not_asked_for() {
        let name = |name: &str| Host::Name(name.into());
        let found = System.resolve(&name("pc-17.localhost"), 7).await.unwrap();
        assert_eq!(
            found.first().unwrap(),
            &SocketAddr::from((Ipv4Addr::LOCALHOST, 7))
        );
        let invalid = System.resolve(&name("pc-17.invalid."), 7).await;
        assert_eq!(invalid, Err(Failure::NameNotFound));
    }

    #[tokio::test]
    async fn localhost_has_an_address_and_an_address_is_its_own() {
        let name = Host::Name("localhost".into());
        let found = System.resolve(&name, 3389).await.unwrap();
        assert!(
            found
                .iter()
                .all(|address| address.ip().is_loopback() && address.port() == 3389)
        );
        let address = Host::parse("192.0.2.7").unwrap();
        assert_eq!(
            System.resolve(&address, 1).await.unwrap(),
            ["192.0.2.7:1".parse().unwrap()]
        );
    }
}
