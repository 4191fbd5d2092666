//! Hosts that send junk, half of something, or far too much: a verdict within the limit, memory bounded.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::program::{check, path};

/// A Windows host's confirm that selects HYBRID.
const CONFIRM: [u8; 19] = [
    3, 0, 0, 19, 14, 0xd0, 0, 0, 0x12, 0x34, 0, 2, 0x1f, 8, 0, 2, 0, 0, 0,
];

/// A host that serves each connection with `serve` until it is dropped.
struct Hostile {
    port: u16,
    stop: Arc<AtomicBool>,
}

impl Hostile {
    fn start(serve: impl Fn(TcpStream) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = Arc::clone(&stop);
        let serve = Arc::new(serve);
        std::thread::spawn(move || {
            while let Ok((stream, _)) = listener.accept() {
                if stopped.load(Ordering::Relaxed) {
                    return;
                }
                let serve = Arc::clone(&serve);
                std::thread::spawn(move || serve(stream));
            }
        });
        Self { port, stop }
    }

    fn checked(&self) -> Value {
        let began = Instant::now();
        let (report, code) = check(&[&format!("127.0.0.1:{}", self.port), "--timeout", "1"]);
        assert!(began.elapsed() < Duration::from_secs(8), "{report:#}");
        assert_eq!(code, 1, "{report:#}");
        report
    }
}

impl Drop for Hostile {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        let _ = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port));
    }
}

/// Reads the request, sends the bytes, and stays open without a word.
fn answers(bytes: Vec<u8>) -> impl Fn(TcpStream) + Send + Sync {
    move |mut stream| {
        let _ = stream.read_exact(&mut [0; 19]);
        let _ = stream.write_all(&bytes);
        let _ = std::io::copy(&mut stream, &mut std::io::sink());
    }
}

fn cause(report: &Value) -> &str {
    report["cause"]["id"].as_str().unwrap()
}

#[test]
fn half_a_frame_and_a_frame_that_lies_get_a_verdict() {
    let half = Hostile::start(answers(CONFIRM[..7].to_vec())).checked();
    assert_eq!(cause(&half), "mute_service");
    let huge = Hostile::start(answers(vec![3, 0, 0xff, 0xff, 14, 0xd0, 0])).checked();
    assert_eq!(cause(&huge), "garbled");
    let mcs = Hostile::start(answers(vec![3, 0, 0xff, 0xff, 2, 0xf0, 0x80])).checked();
    assert_eq!(cause(&mcs), "mute_service");
}

#[test]
fn a_byte_a_second_is_mute() {
    let host = Hostile::start(|mut stream| {
        for byte in CONFIRM {
            if stream.write_all(&[byte]).is_err() {
                return;
            }
            std::thread::sleep(Duration::from_secs(1));
        }
    });
    assert_eq!(cause(&host.checked()), "mute_service");
}

#[test]
fn junk_at_every_stage_gets_a_verdict() {
    // A small generator, so that the bytes are the same each time.
    let mut seed = 0x9e37_79b9_u32;
    let mut junk = |length: usize| -> Vec<u8> {
        (0..length)
            .map(|_| {
                seed ^= seed << 13;
                seed ^= seed >> 17;
                seed ^= seed << 5;
                seed.to_le_bytes()[0]
            })
            .collect()
    };
    for length in [1, 5, 19, 400, 70_000] {
        let first = Hostile::start(answers(junk(length))).checked();
        assert!(
            ["not_rdp", "mute_service", "garbled"].contains(&cause(&first)),
            "{first:#}"
        );
        let bytes = [CONFIRM.to_vec(), junk(length)].concat();
        let second = Hostile::start(answers(bytes)).checked();
        assert_eq!(cause(&second), "garbled", "{second:#}");
        let bytes = junk(length);
        let third = Hostile::start(move |mut stream: TcpStream| {
            let _ = stream.read_exact(&mut [0; 19]);
            let _ = stream.write_all(&CONFIRM);
            let _ = stream.read(&mut [0; 2000]);
            let _ = stream.write_all(&bytes);
            let _ = std::io::copy(&mut stream, &mut std::io::sink());
        });
        let third = third.checked();
        assert!(
            ["garbled", "tls_stalled", "tls_refused", "undetermined"].contains(&cause(&third)),
            "{third:#}"
        );
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_flood_does_not_fill_the_memory() {
    // Endless junk behind the beginning of a frame that claims to be large.
    let host = Hostile::start(|mut stream: TcpStream| {
        let block = vec![0x41; 1 << 16];
        let _ = stream.write_all(&[3, 0, 0xff, 0xff, 2, 0xf0, 0x80]);
        while stream.write_all(&block).is_ok() {}
    });
    let mut child = Command::new(path())
        .args(["check", &format!("127.0.0.1:{}", host.port), "--json"])
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let mut peak_kib = 0;
    while child.try_wait().unwrap().is_none() {
        let status = std::fs::read_to_string(format!("/proc/{}/status", child.id()));
        let peak = status.ok().and_then(|status| {
            let line = status
                .lines()
                .find(|line| line.starts_with("VmHWM:"))?
                .to_owned();
            line.split_whitespace().nth(1)?.parse::<u64>().ok()
        });
        peak_kib = peak_kib.max(peak.unwrap_or(0));
        std::thread::sleep(Duration::from_millis(2));
    }
    assert!((1..80 * 1024).contains(&peak_kib), "{peak_kib} KiB");
}
