//! Other services on the port: who speaks first, and what is said.

use practice::{Fault, start};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::client::{REQUEST, answer_to, connect, read_to_end, stays_silent};

/// The first bytes without a word from us.
async fn greeting(fault: Fault, length: usize) -> Vec<u8> {
    let computer = start(fault, None).await.unwrap();
    let mut stream = connect(&computer).await;
    let mut bytes = vec![0; length];
    stream.read_exact(&mut bytes).await.unwrap();
    // No more comes; whatever is said ends it.
    stream.write_all(REQUEST).await.unwrap();
    assert_eq!(read_to_end(&mut stream).await.unwrap(), b"");
    bytes
}

/// The answer of a service that waits to be spoken to.
async fn answer(fault: Fault) -> Vec<u8> {
    let computer = start(fault, None).await.unwrap();
    stays_silent(&mut connect(&computer).await).await;
    answer_to(&computer, REQUEST).await
}

#[tokio::test]
async fn those_that_greet_say_what_they_are() {
    assert_eq!(
        greeting(Fault::NotRdpSsh, 18).await,
        b"SSH-2.0-practice\r\n"
    );
    assert_eq!(greeting(Fault::NotRdpVnc, 12).await, b"RFB 003.008\n");
    let mail = greeting(Fault::NotRdpSmtp, 28).await;
    assert_eq!(mail, b"220 practice.example ESMTP\r\n");
    assert_eq!(
        greeting(Fault::NotRdpFtp, 20).await,
        b"220 (vsFTPd 3.0.3)\r\n"
    );
}

#[tokio::test]
async fn the_database_sends_one_whole_packet() {
    let packet = greeting(Fault::NotRdpMysql, 78).await;
    assert_eq!(packet[..4], [74, 0, 0, 0], "length and number");
    assert_eq!(packet[4..12], *b"\x0a8.0.36\0");
    assert!(packet.ends_with(b"\0caching_sha2_password\0"));
}

#[tokio::test]
async fn those_that_wait_answer_our_request() {
    let web = answer(Fault::NotRdp).await;
    assert!(web.starts_with(b"HTTP/1.1 400 Bad Request\r\n"));
    assert!(web.ends_with(b"\r\n\r\n"));
    assert_eq!(answer(Fault::NotRdpTls).await, [0x15, 3, 3, 0, 2, 2, 0x0a]);
    assert_eq!(answer(Fault::NotRdpNx).await, b"NXD-8.16.1\n");
}
