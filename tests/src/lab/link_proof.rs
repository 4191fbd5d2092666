//! The lab itself: late by as much as was asked, in order, losing what it should, and gone afterwards.
//!
//! Must hold with plain sockets, without the program under test.

use std::io::{Read as _, Write as _};
use std::net::{TcpStream, UdpSocket};
use std::os::unix::fs::MetadataExt as _;
use std::time::{Duration, Instant};

use super::{Lab, Link, Path, Side, Way};
use crate::owned::Owned;

/// Longer than any datagram takes here.
const SILENCE: Duration = Duration::from_millis(300);

/// A socket on one side.
fn socket(lab: &Lab, side: Side) -> UdpSocket {
    let address = match side {
        Side::Near => Lab::NEAR,
        Side::Far => Lab::FAR,
    };
    let socket = lab
        .inside(side, || UdpSocket::bind((address, 0)))
        .expect("a side has its address");
    socket.set_read_timeout(Some(SILENCE)).unwrap();
    socket
}

/// Sends datagrams of these many bytes of the IP packet from one side to the other; their places in the
/// row as they arrived.
fn arrived(lab: &Lab, from: Side, to: Side, sizes: &[usize]) -> Vec<usize> {
    /// The headers of IPv4 and UDP.
    const HEADERS: usize = 28;
    let (sender, receiver) = (socket(lab, from), socket(lab, to));
    let address = receiver.local_addr().unwrap();
    // Read while they are sent: the system keeps only a few hundred for a reader that isn't there.
    let arrivals = std::thread::spawn(move || {
        let mut place = [0; 2];
        std::iter::from_fn(|| receiver.recv(&mut place).ok().map(|_| place))
            .map(|place| usize::from(u16::from_be_bytes(place)))
            .collect()
    });
    for (place, size) in sizes.iter().enumerate() {
        let mut datagram = vec![0; size - HEADERS];
        datagram[..2].copy_from_slice(&u16::try_from(place).unwrap().to_be_bytes());
        sender.send_to(&datagram, address).unwrap();
        // So does it in front of the link.
        if place % 100 == 99 {
            std::thread::sleep(Duration::from_millis(10));
        }
    }
    arrivals.join().unwrap()
}

/// How long a connection takes to be established: the shortest of several, for the machine may be busy.
fn connect_ms(path: Path) -> f64 {
    let lab = Lab::new(path).unwrap();
    let listener = lab.listener().unwrap();
    let address = listener.local_addr().unwrap();
    let took = |_| {
        let began = Instant::now();
        lab.inside(Side::Near, || TcpStream::connect(address))
            .unwrap();
        began.elapsed().as_secs_f64() * 1000.0
    };
    (0..10).map(took).fold(f64::INFINITY, f64::min)
}

#[test]
fn a_round_trip_takes_what_both_ways_take() {
    let ms = connect_ms(Path::both(Way::late(25)));
    assert!((50.0..52.0).contains(&ms), "{ms} ms");
    let ms = connect_ms(Path {
        up: Way::late(30),
        ..Path::both(Way::CLEAR)
    });
    assert!((30.0..32.0).contains(&ms), "{ms} ms");
    let ms = connect_ms(Path::both(Way::CLEAR));
    assert!(ms < 2.0, "{ms} ms");
}

#[test]
fn no_packet_overtakes_another() {
    let way = Way {
        delay: Duration::from_millis(5),
        jitter: Duration::from_millis(20),
        ..Way::CLEAR
    };
    let lab = Lab::new(Path::both(way)).unwrap();
    let places = arrived(&lab, Side::Near, Side::Far, &[100; 200]);
    assert_eq!(places, (0..200).collect::<Vec<_>>());
}

#[test]
fn a_seed_loses_the_same_packets_each_time() {
    let survivors = |seed| {
        let path = Path {
            seed,
            ..Path::both(Way::lossy(0.2))
        };
        let lab = Lab::new(path).unwrap();
        let up = arrived(&lab, Side::Near, Side::Far, &[100; 1000]);
        let down = arrived(&lab, Side::Far, Side::Near, &[100; 1000]);
        (up, down)
    };
    let (up, down) = survivors(7);
    for places in [&up, &down] {
        assert!((750..=850).contains(&places.len()), "{}", places.len());
    }
    assert_ne!(up, down);
    assert_eq!(survivors(7), (up.clone(), down));
    assert_ne!(survivors(8).0, up);
}

#[test]
fn what_is_too_large_vanishes_in_that_direction_only() {
    let path = Path {
        down: Way::black_hole(1300),
        ..Path::both(Way::CLEAR)
    };
    let lab = Lab::new(path).unwrap();
    let sizes = [1300, 1301, 1500, 100];
    assert_eq!(arrived(&lab, Side::Far, Side::Near, &sizes), [0, 3]);
    assert_eq!(arrived(&lab, Side::Near, Side::Far, &sizes), [0, 1, 2, 3]);
}

/// Whether an answer of 4,000 bytes comes through a hole downstream.
fn large_answer_comes(lab: &Lab) -> bool {
    let listener = lab.listener().unwrap();
    let address = listener.local_addr().unwrap();
    let host = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let _ = stream.write_all(&[0; 4000]);
        // Until the other end is gone.
        let _ = stream.read(&mut [0]);
    });
    let mut stream = lab
        .inside(Side::Near, || TcpStream::connect(address))
        .unwrap();
    stream
        .set_read_timeout(Some(Duration::from_secs(1)))
        .unwrap();
    let came = stream.read_exact(&mut [0; 4000]).is_ok();
    drop(stream);
    host.join().unwrap();
    came
}

#[test]
fn a_hole_swallows_a_connection_s_answer_unless_its_segments_are_small() {
    let path = Path {
        down: Way::black_hole(1300),
        ..Path::both(Way::CLEAR)
    };
    let lab = Lab::new(path).unwrap();
    assert!(!large_answer_comes(&lab));
    let network = "198.18.0.0/30";
    let small = ["route", "replace", network, "dev", "lab", "advmss", "1200"];
    lab.side(Side::Near).call("ip", &small).unwrap();
    assert!(large_answer_comes(&lab));
}

#[test]
fn a_lab_that_ended_leaves_nothing() {
    let lab = Lab::new(Path::both(Way::CLEAR)).unwrap();
    let (process, _) =
        Owned::start_and_read_line(lab.far("sh").args(["-c", "echo here; exec sleep 60"])).unwrap();
    let names: Vec<String> = [Side::Near, Side::Far]
        .map(|side| {
            lab.inside(side, || {
                std::fs::metadata("/proc/thread-self/ns/net").unwrap()
            })
        })
        .iter()
        .map(|namespace| format!("net:[{}]", namespace.ino()))
        .collect();
    let held = || -> Vec<String> {
        let mut links: Vec<_> = all("/proc/self/fd");
        for process in all("/proc") {
            links.push(process.join("ns/net"));
        }
        links
            .iter()
            .filter_map(|link| Some(std::fs::read_link(link).ok()?.display().to_string()))
            .filter(|target| names.contains(target))
            .collect()
    };
    // Both are held here, and the process lives in one.
    assert_eq!(held().len(), 3);
    drop((process, lab));
    assert_eq!(held(), Vec::<String>::new());
    let threads = all("/proc/self/task")
        .iter()
        .filter(|thread| {
            std::fs::read_to_string(thread.join("comm")).is_ok_and(|name| name.trim() == Link::NAME)
        })
        .count();
    assert_eq!(threads, 0);
}

/// What a folder holds.
fn all(folder: &str) -> Vec<std::path::PathBuf> {
    std::fs::read_dir(folder)
        .unwrap()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect()
}
