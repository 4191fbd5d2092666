//! The system's resolver and sockets.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};

use dns_lookup::{AddrInfoHints, SockType, getaddrinfo};
use model::{Failure, Host};
use tokio::net::TcpStream;

use crate::stream::{Bytes, Network, Pending};
use crate::{classify_io, classify_lookup};

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
            // getaddrinfo blocks and can't be cancelled; it is left behind on its own thread.
            let name = host.to_string();
            match tokio::task::spawn_blocking(move || look_up(&name, port)).await {
                Ok(found) => found,
                Err(_) => Err(Failure::Other),
            }
        })
    }

    fn connect(&self, address: SocketAddr) -> Pending<'_, Result<Box<dyn Bytes>, Failure>> {
        Box::pin(async move {
            match TcpStream::connect(address).await {
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
}

/// Tells "this computer has no way there" from "somebody on the way says no".
fn classify_connect(error: &io::Error, address: SocketAddr) -> Failure {
    match classify_io(error) {
        Failure::Unreachable if !has_route(address) => Failure::NoRoute,
        failure => failure,
    }
}

/// Whether this computer has a route to the address. Connecting a UDP socket sends nothing.
fn has_route(address: SocketAddr) -> bool {
    let any = match address {
        SocketAddr::V4(_) => IpAddr::V4(Ipv4Addr::UNSPECIFIED),
        SocketAddr::V6(_) => IpAddr::V6(Ipv6Addr::UNSPECIFIED),
    };
    UdpSocket::bind((any, 0)).is_ok_and(|socket| socket.connect(address).is_ok())
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
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[tokio::test]
    async fn a_closed_port_is_refused_and_an_open_one_connects() {
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = listener.local_addr().unwrap();
        assert!(System.connect(address).await.is_ok());
        drop(listener);
        assert_eq!(System.connect(address).await.err(), Some(Failure::Refused));
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
