//! The faults of the port itself, and what to type for each computer.

use std::io::ErrorKind;

use practice::{Fault, start};
use tokio::net::TcpStream;

#[tokio::test]
async fn a_closed_port_refuses() {
    for fault in [Fault::PortClosed, Fault::NameNotFound] {
        let computer = start(fault, None).await.unwrap();
        let refused = TcpStream::connect(("127.0.0.1", computer.port())).await;
        assert_eq!(refused.unwrap_err().kind(), ErrorKind::ConnectionRefused);
        assert_eq!(computer.connections(), 0);
        let twice = start(Fault::Healthy, Some(computer.port())).await;
        assert!(twice.is_err(), "nobody else gets the port");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_silent_port_answers_nobody_until_it_is_gone() {
    use std::time::{Duration, Instant};

    use tokio::time::timeout;

    let begun = Instant::now();
    let computer = start(Fault::PortSilent, None).await.unwrap();
    assert!(begun.elapsed() < Duration::from_secs(2), "{begun:?}");
    let port = computer.port();
    for _ in 0..3 {
        let connecting = TcpStream::connect(("127.0.0.1", port));
        let waited = timeout(Duration::from_millis(700), connecting).await;
        assert!(waited.is_err(), "no answer at all");
    }
    assert_eq!(computer.connections(), 0);
    drop(computer);
    let refused = TcpStream::connect(("127.0.0.1", port)).await;
    assert_eq!(refused.unwrap_err().kind(), ErrorKind::ConnectionRefused);
    let again = start(Fault::PortSilent, Some(port)).await.unwrap();
    assert_eq!(again.port(), port);
}

#[cfg(not(unix))]
#[tokio::test]
async fn a_silent_port_can_not_be_shown_here() {
    let error = start(Fault::PortSilent, None).await.unwrap_err();
    assert!(matches!(error, practice::PracticeError::UnsupportedHere));
}

#[tokio::test]
async fn each_computer_says_what_to_type() {
    for (fault, host, has_gateway) in [
        (Fault::Healthy, "127.0.0.1", false),
        (Fault::NameNotFound, "pc-17.invalid", false),
        (Fault::NameLeadsElsewhere, "pc-17.localhost", false),
        (Fault::CertificateNameDiffers, "localhost", false),
        (Fault::HealthyGateway, "127.0.0.1", true),
        (Fault::GatewayDown, "pc-17.invalid", true),
        (Fault::GatewayCertificate, "pc-17.invalid", true),
    ] {
        let computer = start(fault, None).await.unwrap();
        let port = computer.port();
        assert_eq!(computer.address(), format!("{host}:{port}"));
        let gateway = has_gateway.then(|| format!("127.0.0.1:{port}"));
        assert_eq!(computer.gateway(), gateway, "{fault}");
    }
}
