//! Hosts that end the connection in the security check: the looks that explain it stay few, and keep their distance.
//!
//! Must see the connections from the host's side, not as the program counts them.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, TcpStream};

use super::mute::{assert_courteous, checked, confirm};
use crate::program::remarks;

/// Reads the connection request, answers it, and reads the ClientHello.
fn up_to_the_hello(mut stream: &TcpStream) {
    confirm(stream);
    let _ = stream.read(&mut [0; 4096]);
}

#[test]
fn a_host_that_closes_on_the_hello_is_not_hammered() {
    let (report, visits) = checked(&[], |stream| {
        up_to_the_hello(stream);
        let _ = stream.shutdown(Shutdown::Both);
    });
    assert_eq!(
        report["cause"]["id"],
        "closed_in_tls",
        "{:#?}",
        remarks(&report)
    );
    assert_courteous(&report, &visits);
}

#[test]
fn a_host_that_refuses_every_version_is_not_hammered() {
    let (report, visits) = checked(&[], |mut stream| {
        up_to_the_hello(stream);
        // A fatal alert, protocol_version: RFC 8446 6.2.
        let _ = stream.write_all(&[0x15, 3, 3, 0, 2, 2, 70]);
        let _ = stream.shutdown(Shutdown::Write);
    });
    assert_eq!(
        report["cause"]["id"],
        "tls_refused",
        "{:#?}",
        remarks(&report)
    );
    assert_courteous(&report, &visits);
}

#[test]
fn a_host_that_closes_at_once_is_not_hammered() {
    let (report, visits) = checked(&[], |stream| {
        let _ = stream.shutdown(Shutdown::Both);
    });
    assert_eq!(
        report["cause"]["id"],
        "closed_on_connect",
        "{:#?}",
        remarks(&report)
    );
    assert_courteous(&report, &visits);
}
