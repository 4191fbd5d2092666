//! A practice computer as a whole: where it listens, how many it serves, how it ends.

use std::time::Duration;

use practice::{Fault, PracticeError, start};
use rustls::version::TLS13;
use strum::IntoEnumIterator as _;
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use crate::client::{LIMIT, negotiated, secured};

#[cfg(unix)]
#[tokio::test]
async fn each_has_a_target_with_its_gateway() {
    for fault in Fault::iter() {
        let computer = start(fault, None).await.unwrap();
        let target = computer.target().unwrap();
        assert_eq!(target.port, computer.port());
        assert_eq!(target.gateway.is_some(), fault.is_gateway(), "{fault}");
    }
}

#[tokio::test]
async fn serves_two_hundred_at_once() {
    let computer = start(Fault::Healthy, None).await.unwrap();
    let mut streams = Vec::new();
    for _ in 0..200 {
        streams.push(negotiated(&computer).await);
    }
    assert_eq!(computer.connections(), 200);
    assert!(
        secured(&computer, &TLS13)
            .await
            .get_ref()
            .1
            .alpn_protocol()
            .is_none()
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn serves_a_burst() {
    let computer = std::sync::Arc::new(start(Fault::Healthy, None).await.unwrap());
    let mut clients = JoinSet::new();
    for _ in 0..200 {
        let computer = std::sync::Arc::clone(&computer);
        clients.spawn(async move { negotiated(&computer).await.1[11] });
    }
    let kinds = timeout(LIMIT, clients.join_all()).await.unwrap();
    assert_eq!(kinds, [2; 200]);
}

#[tokio::test]
async fn listens_on_loopback_only() {
    let computer = start(Fault::MuteService, None).await.unwrap();
    let port = computer.port();
    // The whole of 127/8 is loopback on Linux: whoever listens everywhere answers here too.
    if cfg!(target_os = "linux") {
        assert!(TcpStream::connect(("127.0.0.2", port)).await.is_err());
    }
    assert!(TcpStream::connect(("::1", port)).await.is_err());
    assert!(TcpStream::connect(("127.0.0.1", port)).await.is_ok());
}

#[tokio::test]
async fn drop_closes_the_port_and_it_can_be_had_again() {
    let computer = start(Fault::Healthy, None).await.unwrap();
    let port = computer.port();
    let held = negotiated(&computer).await;
    drop(computer);
    let closed = async {
        while TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
            sleep(Duration::from_millis(10)).await;
        }
    };
    timeout(LIMIT, closed).await.unwrap();
    drop(held);
    let again = start(Fault::Healthy, Some(port)).await.unwrap();
    assert_eq!((again.port(), again.fault()), (port, Fault::Healthy));
}

#[tokio::test]
async fn a_taken_port_is_named() {
    let first = start(Fault::Healthy, None).await.unwrap();
    let error = start(Fault::Healthy, Some(first.port())).await.unwrap_err();
    assert!(matches!(error, PracticeError::PortTaken { port } if port == first.port()));
}
