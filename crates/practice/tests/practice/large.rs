//! Long flights, and the way on which large packets vanish.

use std::sync::Arc;
use std::time::Duration;

use practice::{Fault, start};
use rustls::ClientConnection;
use rustls::pki_types::ServerName;
use rustls::version::{TLS12, TLS13};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};
use x509_parser::prelude::{FromDer, X509Certificate};

use crate::client::{LIMIT, believing, negotiated, secured, stays_silent};

/// The bytes of a real `ClientHello`, made longer by the protocols it asks for inside TLS.
fn hello(padding: usize) -> Vec<u8> {
    let mut config = believing(&TLS12);
    config.alpn_protocols = (0..padding / 100).map(|_| vec![b'p'; 99]).collect();
    let name = ServerName::try_from("localhost").unwrap();
    let mut client = ClientConnection::new(Arc::new(config), name).unwrap();
    let mut bytes = Vec::new();
    client.write_tls(&mut bytes).unwrap();
    bytes
}

/// How many bytes the server says before it waits for us.
async fn flight_length(stream: &mut TcpStream) -> usize {
    let mut length = 0;
    let mut buffer = [0; 4096];
    let mut limit = LIMIT;
    while let Ok(read) = timeout(limit, stream.read(&mut buffer)).await {
        let read = read.unwrap();
        assert!(read > 0, "closed");
        length += read;
        limit = Duration::from_millis(200);
    }
    length
}

#[tokio::test]
async fn the_flight_of_the_large_one_is_long() {
    let computer = start(Fault::HealthyLarge, None).await.unwrap();
    let (mut stream, _) = negotiated(&computer).await;
    stream.write_all(&hello(0)).await.unwrap();
    let length = flight_length(&mut stream).await;
    assert!((5000..9000).contains(&length), "{length}");
    for version in [&TLS12, &TLS13] {
        let tls = secured(&computer, version).await;
        let chain = tls.get_ref().1.peer_certificates().unwrap();
        let chain: Vec<_> = chain
            .iter()
            .map(|der| X509Certificate::from_der(der).unwrap().1)
            .collect();
        for pair in chain.windows(2) {
            let above = Some(pair[1].public_key());
            pair[0].verify_signature(above).unwrap();
            assert_eq!(pair[0].issuer(), pair[1].subject());
        }
    }
}

#[tokio::test]
async fn whole_hellos_get_no_answer_however_long_they_are() {
    let computer = start(Fault::LargePacketsLost, None).await.unwrap();
    for padding in [0, 1000] {
        let (mut stream, confirm) = negotiated(&computer).await;
        assert_eq!(confirm[15], 8);
        stream.write_all(&hello(padding)).await.unwrap();
        stays_silent(&mut stream).await;
    }
    // A short one in pieces would not have been lost, and its answer is as large as ever.
    let (mut stream, _) = negotiated(&computer).await;
    let short = hello(0);
    stream.write_all(&short[..100]).await.unwrap();
    sleep(Duration::from_millis(50)).await;
    stream.write_all(&short[100..]).await.unwrap();
    stays_silent(&mut stream).await;
}

#[tokio::test]
async fn a_long_hello_in_pieces_gets_through() {
    let computer = start(Fault::LargePacketsLost, None).await.unwrap();
    let (mut stream, _) = negotiated(&computer).await;
    let long = hello(1000);
    assert!((1000..2000).contains(&long.len()));
    for piece in long.chunks(500) {
        stream.write_all(piece).await.unwrap();
        sleep(Duration::from_millis(60)).await;
    }
    let length = flight_length(&mut stream).await;
    assert!(length > 3000, "{length}");
}

/// Only unix lets a program choose its segments.
#[cfg(unix)]
mod small_segments {
    use std::net::SocketAddr;

    use practice::Computer;
    use tokio::net::TcpSocket;

    use super::*;
    use crate::client::{QUESTION, negotiate, secure};

    async fn connect(computer: &Computer, largest: u32) -> TcpStream {
        let socket = TcpSocket::new_v4().unwrap();
        socket2::SockRef::from(&socket)
            .set_tcp_mss(largest)
            .unwrap();
        let address = SocketAddr::from(([127, 0, 0, 1], computer.port()));
        socket.connect(address).await.unwrap()
    }

    #[tokio::test]
    async fn get_through() {
        let computer = start(Fault::LargePacketsLost, None).await.unwrap();
        let (mut stream, _) = negotiate(connect(&computer, 1200).await).await;
        stream.write_all(&hello(0)).await.unwrap();
        let length = flight_length(&mut stream).await;
        assert!(length > 3000, "{length}");
        for version in [&TLS12, &TLS13] {
            let (stream, _) = negotiate(connect(&computer, 1200).await).await;
            let mut tls = secure(stream, version).await.unwrap();
            tls.write_all(QUESTION).await.unwrap();
            assert_eq!(tls.read_u8().await.unwrap(), 0x30);
        }
    }

    #[tokio::test]
    async fn are_small_only_below_the_hole() {
        let computer = start(Fault::LargePacketsLost, None).await.unwrap();
        let (mut stream, _) = negotiate(connect(&computer, 1400).await).await;
        stream.write_all(&hello(0)).await.unwrap();
        stays_silent(&mut stream).await;
    }
}
