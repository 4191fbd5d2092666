//! The gateways: one port that speaks HTTP inside TLS, and Remote Desktop beside it.

use practice::{Computer, Fault, start};
use rustls::version::{TLS12, TLS13};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::client::TlsStream;
use x509_parser::prelude::{FromDer, X509Certificate};

use crate::client::{LIMIT, REQUEST, answer_to, connect, negotiated, read_to_end, secure};

const TODAY: &str = "RDG_OUT_DATA /remoteDesktopGateway/ HTTP/1.1";
const OLD: &str = "RPC_IN_DATA /rpc/rpcproxy.dll?localhost:3388 HTTP/1.1";
/// A raw NEGOTIATE message in base64.
const NEGOTIATE: &str = "TlRMTVNTUAABAAAAl4II4gAAAAAAAAAAAAAAAAAAAAAKAGFKAAAADw==";
/// How a CHALLENGE message begins, in base64: twelve bytes are sixteen symbols.
const CHALLENGE: &str = "TlRMTVNTUAACAAAA";

async fn entered(computer: &Computer) -> TlsStream<TcpStream> {
    secure(connect(computer).await, &TLS13).await.unwrap()
}

/// Sends one request; the head of the answer.
async fn ask(stream: &mut TlsStream<TcpStream>, line: &str, headers: &str) -> String {
    let request = format!("{line}\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\n{headers}\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let byte = timeout(LIMIT, stream.read_u8()).await.expect("limit");
        head.push(byte.unwrap());
    }
    String::from_utf8(head).unwrap()
}

/// The status of the answers on both paths.
async fn statuses(fault: Fault) -> [String; 2] {
    let computer = start(fault, None).await.unwrap();
    let mut stream = entered(&computer).await;
    let mut statuses = Vec::new();
    for line in [TODAY, OLD] {
        let answer = ask(&mut stream, line, "").await;
        assert!(answer.contains("\r\nContent-Length: 0\r\n"), "{answer}");
        statuses.push(answer.chars().take(12).collect());
    }
    statuses.try_into().unwrap()
}

#[tokio::test]
async fn those_that_refuse_do_so_on_both_paths() {
    let both = |status: &str| [0, 1].map(|_| format!("HTTP/1.1 {status}"));
    assert_eq!(statuses(Fault::GatewayDown).await, both("503"));
    assert_eq!(statuses(Fault::GatewayRefuses).await, both("404"));
    assert_eq!(statuses(Fault::GatewayRefusesForbidden).await, both("403"));
    assert_eq!(statuses(Fault::GatewayCertificate).await, both("401"));
    assert_eq!(statuses(Fault::HealthyGateway).await, both("401"));
}

#[tokio::test]
async fn maintenance_says_when_it_is_over() {
    let computer = start(Fault::GatewayDown, None).await.unwrap();
    let mut stream = entered(&computer).await;
    for line in [TODAY, "GET / HTTP/1.1"] {
        let answer = ask(&mut stream, line, "").await;
        assert!(answer.contains("\r\nRetry-After: 600\r\n"), "{answer}");
    }
}

#[tokio::test]
async fn a_gateway_asks_and_then_names_itself() {
    let wide = |name: &str| {
        let bytes: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes
    };
    for fault in [Fault::HealthyGateway, Fault::GatewayCertificate] {
        let computer = start(fault, None).await.unwrap();
        let mut stream = entered(&computer).await;
        for line in [TODAY, OLD] {
            let answer = ask(&mut stream, line, "").await;
            assert!(answer.contains("\r\nWWW-Authenticate: Negotiate\r\n"));
            assert!(answer.contains("\r\nWWW-Authenticate: NTLM\r\n"));
            for scheme in ["NTLM", "Negotiate"] {
                let header = format!("Authorization: {scheme} {NEGOTIATE}\r\n");
                let answer = ask(&mut stream, line, &header).await;
                assert!(answer.starts_with("HTTP/1.1 401 "), "{answer}");
                let start = format!("\r\nWWW-Authenticate: {scheme} ");
                let (_, value) = answer.split_once(&start).expect("a challenge");
                let token = value.lines().next().unwrap();
                assert!(token.starts_with(CHALLENGE), "{token}");
                let message = decoded(token);
                let name = wide("GATEWAY-1");
                assert!(message.windows(18).any(|bytes| bytes == name));
                let name = wide("gateway-1.example");
                assert!(message.windows(34).any(|bytes| bytes == name));
            }
        }
        let other = ask(&mut stream, "GET / HTTP/1.1", "").await;
        assert!(other.starts_with("HTTP/1.1 404 "), "{other}");
    }
}

/// Base64 by the bits, apart from the crate's own.
fn decoded(text: &str) -> Vec<u8> {
    let value = |symbol: u8| match symbol {
        b'A'..=b'Z' => symbol - b'A',
        b'a'..=b'z' => symbol - b'a' + 26,
        b'0'..=b'9' => symbol - b'0' + 52,
        b'+' => 62,
        _ => 63,
    };
    let symbols = text.trim_end_matches('=').bytes();
    let bits: Vec<bool> = symbols
        .flat_map(|symbol| (0..6).rev().map(move |at| value(symbol) >> at & 1 == 1))
        .collect();
    let byte = |bits: &[bool]| bits.iter().fold(0, |sum, bit| sum << 1 | u8::from(*bit));
    bits.chunks_exact(8).map(byte).collect()
}

#[tokio::test]
async fn a_stream_without_an_end_is_answered_and_closed() {
    let computer = start(Fault::HealthyGateway, None).await.unwrap();
    let mut stream = entered(&computer).await;
    let request = format!("{OLD}\r\nContent-Length: 1073741824\r\n\r\nsome of it");
    stream.write_all(request.as_bytes()).await.unwrap();
    let answer = String::from_utf8(read_to_end(&mut stream).await.unwrap()).unwrap();
    assert!(answer.starts_with("HTTP/1.1 401 "), "{answer}");
    assert!(answer.contains("\r\nConnection: close\r\n"), "{answer}");
}

#[tokio::test]
async fn the_port_is_a_work_computer_only_where_all_is_well() {
    let computer = start(Fault::HealthyGateway, None).await.unwrap();
    let (stream, confirm) = negotiated(&computer).await;
    assert_eq!(confirm[11..], [2, 0x1f, 8, 0, 8, 0, 0, 0]);
    secure(stream, &TLS12).await.unwrap();
    for fault in [
        Fault::GatewayDown,
        Fault::GatewayRefuses,
        Fault::GatewayRefusesForbidden,
        Fault::GatewayCertificate,
    ] {
        let computer = start(fault, None).await.unwrap();
        assert_eq!(answer_to(&computer, REQUEST).await, b"", "{fault}");
        assert_eq!(computer.connections(), 1);
    }
}

#[tokio::test]
async fn only_the_faulty_certificate_ran_out() {
    for (fault, runs) in [
        (Fault::HealthyGateway, true),
        (Fault::GatewayDown, true),
        (Fault::GatewayCertificate, false),
    ] {
        let computer = start(fault, None).await.unwrap();
        let stream = entered(&computer).await;
        let chain = stream.get_ref().1.peer_certificates().unwrap();
        let (_, leaf) = X509Certificate::from_der(&chain[0]).unwrap();
        assert_eq!(leaf.validity().is_valid(), runs, "{fault}");
    }
}
