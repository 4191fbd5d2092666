//! Servers that mean no good: junk, halves, promises, drips and floods at every stage.
//!
//! Whatever comes, there is a verdict within the limit, exit 1, and memory stays bounded.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::time::Duration;

use crate::practice::computer;
use crate::program::{Call, assert_schema, check};

/// The limit that the tests ask for, in seconds.
const LIMIT_S: u64 = 1;
/// No run may need more resident memory, in KiB.
const MEMORY_KIB: u64 = 80 * 1024;

/// A confirm that selects TLS: [MS-RDPBCGR] 2.2.1.2.
const CONFIRM_TLS: &[u8] = &[
    0x03, 0, 0, 0x13, 0x0e, 0xd0, 0, 0, 0x12, 0x34, 0, 2, 0x1f, 8, 0, 1, 0, 0, 0,
];

/// Answers every connection on loopback with `serve` as long as the test runs.
fn serving(serve: impl Fn(TcpStream) + Send + Sync + 'static) -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let _ = stream.set_write_timeout(Some(Duration::from_secs(5)));
            serve(stream);
        }
    });
    port
}

/// Checks a server and holds the answer to what must be true of every answer.
fn survived(port: u16) -> Call {
    let limit = LIMIT_S.to_string();
    let call = check(&[&format!("127.0.0.1:{port}"), "--timeout", &limit]);
    let report = call.report();
    assert_schema(&report);
    assert_eq!(call.exit, Some(1), "{:#}", report["cause"]);
    let duration_ms = report["duration_ms"].as_u64().unwrap();
    assert!(
        duration_ms <= LIMIT_S * 1000 + 1000,
        "{duration_ms} ms, {:#}",
        report["handshake"]
    );
    assert!(call.peak_kib < MEMORY_KIB, "{} KiB", call.peak_kib);
    assert_eq!(report["connections"], 1);
    call
}

fn cause_of(port: u16) -> String {
    survived(port).report()["cause"]["id"]
        .as_str()
        .unwrap()
        .to_owned()
}

/// Keeps a connection open until the other end is gone.
fn hold(mut stream: &TcpStream) {
    let _ = stream.set_read_timeout(Some(Duration::from_secs(10)));
    while matches!(stream.read(&mut [0; 1024]), Ok(1..)) {}
}

/// Bytes that look random and are the same each time (xorshift).
struct Noise(u64);

impl Noise {
    fn bytes(&mut self, count: usize) -> Vec<u8> {
        (0..count)
            .map(|_| {
                self.0 ^= self.0 << 13;
                self.0 ^= self.0 >> 7;
                self.0 ^= self.0 << 17;
                self.0.to_le_bytes()[3]
            })
            .collect()
    }
}

#[test]
fn half_a_frame_and_then_silence_is_mute() {
    let port = serving(|mut stream| {
        let _ = stream.write_all(&CONFIRM_TLS[..6]);
        hold(&stream);
    });
    assert_eq!(cause_of(port), "mute_service");
}

#[test]
fn one_byte_a_second_is_mute() {
    let port = serving(|mut stream| {
        for byte in CONFIRM_TLS {
            if stream.write_all(&[*byte]).is_err() {
                return;
            }
            std::thread::sleep(Duration::from_secs(1));
        }
    });
    assert_eq!(cause_of(port), "mute_service");
}

#[test]
fn a_frame_that_claims_65535_bytes_and_sends_none_is_not_waited_for() {
    let port = serving(|mut stream| {
        let _ = stream.write_all(&[0x03, 0, 0xff, 0xff]);
        hold(&stream);
    });
    survived(port);
}

#[test]
fn a_frame_that_claims_65535_bytes_and_sends_them_is_no_confirm() {
    let port = serving(|mut stream| {
        let _ = stream.write_all(&[0x03, 0, 0xff, 0xff]);
        let _ = stream.write_all(&vec![0x41; 65_531]);
        hold(&stream);
    });
    survived(port);
}

#[test]
fn frames_with_impossible_lengths_get_a_verdict() {
    for length in [[0, 0], [0, 1], [0, 4], [0, 6], [0, 7], [0, 11]] {
        let port = serving(move |mut stream| {
            let _ = stream.write_all(&[0x03, 0, length[0], length[1]]);
            let _ = stream.write_all(&CONFIRM_TLS[4..]);
            hold(&stream);
        });
        survived(port);
    }
}

#[test]
fn junk_at_once_gets_a_verdict() {
    for seed in 1..=6 {
        let port = serving(move |mut stream| {
            let _ = stream.write_all(&Noise(seed).bytes(700));
            hold(&stream);
        });
        survived(port);
    }
}

#[test]
fn junk_after_the_confirm_is_garbled() {
    let port = serving(|mut stream| {
        let _ = stream.read(&mut [0; 256]);
        let _ = stream.write_all(CONFIRM_TLS);
        let _ = stream.read(&mut [0; 4096]);
        let _ = stream.write_all(&[0x58; 300]);
        hold(&stream);
    });
    assert_eq!(cause_of(port), "garbled");
}

#[test]
fn a_tls_record_that_drips_is_stalled() {
    let port = serving(|mut stream| {
        let _ = stream.read(&mut [0; 256]);
        let _ = stream.write_all(CONFIRM_TLS);
        // Bytes before the ClientHello would be another fault.
        let _ = stream.read(&mut [0; 4096]);
        for byte in [0x16, 3, 3, 0x3f, 0xff, 2, 0, 0x3f, 0xfb] {
            if stream.write_all(&[byte]).is_err() {
                return;
            }
            std::thread::sleep(Duration::from_millis(700));
        }
    });
    assert_eq!(cause_of(port), "tls_stalled");
}

#[test]
fn floods_at_each_stage_leave_memory_bounded() {
    let starts: [&'static [u8]; 4] = [
        b"",
        &[0x03, 0, 0xff, 0xff],
        CONFIRM_TLS,
        // A confirm, then a handshake message that claims 16 MiB.
        &[
            0x03, 0, 0, 0x13, 0x0e, 0xd0, 0, 0, 0x12, 0x34, 0, 2, 0x1f, 8, 0, 1, 0, 0, 0, 0x16, 3,
            3, 0x40, 0, 2, 0xff, 0xff, 0xff,
        ],
    ];
    for start in starts {
        let port = serving(move |mut stream| {
            let _ = stream.write_all(start);
            let block = vec![0x16; 65_536];
            while stream.write_all(&block).is_ok() {}
        });
        survived(port);
    }
}

/// Passes a healthy practice computer's answer on, up to a byte; from there on, noise.
fn spoilt_after(healthy: u16, bytes: usize) -> u16 {
    serving(move |client| {
        let Ok(server) = TcpStream::connect((Ipv4Addr::LOCALHOST, healthy)) else {
            return;
        };
        let (mut asks, mut is_asked) = (client.try_clone().unwrap(), server.try_clone().unwrap());
        let there = std::thread::spawn(move || std::io::copy(&mut asks, &mut is_asked));
        let mut client = client;
        let whole = bytes.try_into().unwrap();
        let _ = std::io::copy(&mut (&server).take(whole), &mut client);
        let _ = client.write_all(&Noise(bytes as u64 + 1).bytes(400));
        hold(&client);
        let _ = server.shutdown(std::net::Shutdown::Both);
        let _ = client.shutdown(std::net::Shutdown::Both);
        let _ = there.join();
    })
}

#[test]
fn noise_at_any_byte_of_a_healthy_answer_gets_a_verdict() {
    let (_computer, address) = computer("healthy");
    let healthy = address.rsplit_once(':').unwrap().1.parse().unwrap();
    // Inside the confirm, at its end, inside the TLS records, inside the encrypted answer.
    for bytes in [1, 4, 11, 18, 19, 22, 60, 150, 400] {
        survived(spoilt_after(healthy, bytes));
    }
}
