//! What the system counts on a TCP connection that is open: round trip, retransmissions, segment size.
//!
//! The only file of this crate with system calls of its own. Must not send anything: it reads counters.

#![allow(
    unsafe_code,
    reason = "getsockopt and WSAIoctl have no safe form in our libraries"
)]

use tokio::net::TcpStream;

/// What the system counted on one connection.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct LinkStats {
    /// The smoothed round trip in milliseconds; `None` where none was measured yet.
    pub round_trip_ms: Option<f64>,
    /// Its mean deviation in milliseconds, where the system keeps one.
    pub variation_ms: Option<f64>,
    /// Segments with data that were sent, those sent again included, where the system counts them.
    pub sent: Option<u32>,
    /// Segments that were sent again, the opening one included where the system counts that.
    pub resent: u32,
    /// Segments that were sent and not yet acknowledged.
    pub unanswered: u32,
    /// The largest segment in bytes that we send.
    pub segment_bytes: u32,
}

/// The counters of one connection; `None` where the system doesn't say.
pub(crate) fn of(stream: &TcpStream) -> Option<LinkStats> {
    counters::read(stream)
}

/// What the system wrote, as far as it did: an older one writes less than there is room for.
#[cfg(any(target_os = "linux", target_os = "macos", windows))]
struct Filled<const WORDS: usize> {
    words: [u32; WORDS],
    count: usize,
}

#[cfg(any(target_os = "linux", target_os = "macos", windows))]
impl<const WORDS: usize> Filled<WORDS> {
    /// The word at this place, if the system wrote it.
    fn word(&self, place: usize) -> Option<u32> {
        self.words.get(..self.count)?.get(place).copied()
    }
}

#[cfg(any(target_os = "macos", windows))]
/// So many bytes in segments of this size, the last one not full.
fn segments(bytes: u32, segment_bytes: u32) -> u32 {
    bytes.div_ceil(segment_bytes.max(1))
}

#[cfg(any(target_os = "linux", target_os = "macos"))]
/// Reads an option of TCP (`getsockopt`, POSIX.1-2017).
fn option<const WORDS: usize>(stream: &TcpStream, name: libc::c_int) -> Option<Filled<WORDS>> {
    use std::os::fd::AsRawFd as _;

    let mut words = [0_u32; WORDS];
    let mut length = libc::socklen_t::try_from(size_of_val(&words)).ok()?;
    // SAFETY: the descriptor is that of `stream`, which is borrowed and so stays open. The pointer and the
    // length are those of `words`, which outlives the call; whatever bytes are written make valid `u32`s.
    // The system writes at most `length` bytes and says in it how many it wrote.
    let said = unsafe {
        libc::getsockopt(
            stream.as_raw_fd(),
            libc::IPPROTO_TCP,
            name,
            words.as_mut_ptr().cast(),
            &raw mut length,
        )
    };
    let count = usize::try_from(length).ok()? / size_of::<u32>();
    (said == 0).then_some(Filled { words, count })
}

#[cfg(target_os = "linux")]
mod counters {
    //! `TCP_INFO` (tcp(7), `linux/tcp.h`).

    use tokio::net::TcpStream;

    use super::LinkStats;

    /// Words of `struct tcp_info` up to `tcpi_data_segs_out`; the first two are eight bytes of flags.
    const WORDS: usize = 40;
    const SEND_SEGMENT: usize = 4;
    const UNACKED: usize = 6;
    const ROUND_TRIP_US: usize = 17;
    const VARIATION_US: usize = 18;
    const TOTAL_RETRANSMITTED: usize = 25;
    const DATA_SEGMENTS_OUT: usize = 39;

    pub(super) fn read(stream: &TcpStream) -> Option<LinkStats> {
        let info = super::option::<WORDS>(stream, libc::TCP_INFO)?;
        let ms = |us: u32| f64::from(us) / 1000.0;
        // Before the first measurement the round trip is nought, and the variation a mere default.
        let round_trip_us = info.word(ROUND_TRIP_US).filter(|us| *us > 0);
        Some(LinkStats {
            round_trip_ms: round_trip_us.map(ms),
            variation_ms: round_trip_us.and(info.word(VARIATION_US)).map(ms),
            sent: info.word(DATA_SEGMENTS_OUT),
            resent: info.word(TOTAL_RETRANSMITTED)?,
            unanswered: info.word(UNACKED)?,
            segment_bytes: info.word(SEND_SEGMENT)?,
        })
    }
}

#[cfg(target_os = "macos")]
mod counters {
    //! `TCP_CONNECTION_INFO` (`netinet/tcp.h`). libc's structure for it gives each of its flag bits a word of
    //! its own, so the places are counted here.

    use tokio::net::TcpStream;

    use super::LinkStats;

    /// Words of `struct tcp_connection_info`; from the fifteenth on there are two for each counter, the low
    /// one first, as all of Apple's processors have it.
    const WORDS: usize = 28;
    const SEGMENT: usize = 4;
    const SEND_BUFFER_BYTES: usize = 8;
    const ROUND_TRIP_MS: usize = 11;
    const VARIATION_MS: usize = 12;
    const PACKETS_OUT: usize = 14;
    const PACKETS_RETRANSMITTED: usize = 26;

    pub(super) fn read(stream: &TcpStream) -> Option<LinkStats> {
        let info = super::option::<WORDS>(stream, libc::TCP_CONNECTION_INFO)?;
        let segment_bytes = info.word(SEGMENT)?;
        let round_trip_ms = info.word(ROUND_TRIP_MS)?;
        let variation_ms = info.word(VARIATION_MS)?;
        // Whole milliseconds: nought is a short round trip, unless nothing was measured at all.
        let is_measured = (round_trip_ms, variation_ms) != (0, 0);
        Some(LinkStats {
            round_trip_ms: is_measured.then_some(f64::from(round_trip_ms)),
            variation_ms: is_measured.then_some(f64::from(variation_ms)),
            sent: info.word(PACKETS_OUT),
            resent: info.word(PACKETS_RETRANSMITTED)?,
            unanswered: super::segments(info.word(SEND_BUFFER_BYTES)?, segment_bytes),
            segment_bytes,
        })
    }
}

#[cfg(windows)]
mod counters {
    //! `SIO_TCP_INFO`, version 0 (`mstcpip.h`): Windows 10 1703, Windows Server 2016 and later.

    use std::mem::offset_of;
    use std::os::windows::io::AsRawSocket as _;
    use std::ptr;

    use tokio::net::TcpStream;
    use windows_sys::Win32::Networking::WinSock::{SIO_TCP_INFO, SOCKET, TCP_INFO_v0, WSAIoctl};

    use super::{Filled, LinkStats};

    /// Words of `TCP_INFO_v0`.
    const WORDS: usize = size_of::<TCP_INFO_v0>() / size_of::<u32>();
    const VERSION: u32 = 0;

    /// The place of a field among the words.
    macro_rules! place {
        ($field:ident) => {
            offset_of!(TCP_INFO_v0, $field) / size_of::<u32>()
        };
    }

    pub(super) fn read(stream: &TcpStream) -> Option<LinkStats> {
        let info = ask(stream)?;
        let segment_bytes = info.word(place!(Mss))?;
        let bytes_again = info.word(place!(BytesRetrans))?;
        // Bytes alone would count several short segments as one.
        let times = info
            .word(place!(FastRetrans))?
            .saturating_add(info.word(place!(TimeoutEpisodes))?);
        // A single byte, the last of the structure.
        let opening_again = info.word(place!(SynRetrans))? & 0xff;
        let round_trip_us = info
            .word(place!(RttUs))
            .filter(|us| (1..u32::MAX).contains(us));
        Some(LinkStats {
            round_trip_ms: round_trip_us.map(|us| f64::from(us) / 1000.0),
            variation_ms: None,
            sent: None,
            resent: super::segments(bytes_again, segment_bytes)
                .max(times)
                .saturating_add(opening_again),
            unanswered: super::segments(info.word(place!(BytesInFlight))?, segment_bytes),
            segment_bytes,
        })
    }

    fn ask(stream: &TcpStream) -> Option<Filled<WORDS>> {
        let socket = SOCKET::try_from(stream.as_raw_socket()).ok()?;
        let mut words = [0_u32; WORDS];
        let mut written = 0;
        // SAFETY: the socket is that of `stream`, which is borrowed and so stays open. Both pointers and both
        // lengths are those of `VERSION` and `words`, which outlive the call: without an OVERLAPPED it ends
        // before it returns. Whatever bytes are written make valid `u32`s.
        let said = unsafe {
            WSAIoctl(
                socket,
                SIO_TCP_INFO,
                ptr::from_ref(&VERSION).cast(),
                u32::try_from(size_of_val(&VERSION)).ok()?,
                words.as_mut_ptr().cast(),
                u32::try_from(size_of_val(&words)).ok()?,
                &raw mut written,
                ptr::null_mut(),
                None,
            )
        };
        let count = usize::try_from(written).ok()? / size_of::<u32>();
        (said == 0).then_some(Filled { words, count })
    }
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
mod counters {
    use tokio::net::TcpStream;

    use super::LinkStats;

    pub(super) fn read(_stream: &TcpStream) -> Option<LinkStats> {
        None
    }
}

#[cfg(all(test, any(target_os = "linux", target_os = "macos")))]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use std::net::Ipv4Addr;

    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::TcpListener;

    use super::*;

    /// Both ends of a connection over loopback.
    async fn pair() -> (TcpStream, TcpStream) {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let ours = TcpStream::connect(listener.local_addr().unwrap())
            .await
            .unwrap();
        (ours, listener.accept().await.unwrap().0)
    }

    #[tokio::test]
    async fn a_connection_over_loopback_is_quick_and_loses_nothing() {
        let (mut ours, mut theirs) = pair().await;
        ours.set_nodelay(true).unwrap();
        let mut heard = [0; 4];
        for _ in 0..3 {
            ours.write_all(b"ping").await.unwrap();
            theirs.read_exact(&mut heard).await.unwrap();
            theirs.write_all(b"pong").await.unwrap();
            ours.read_exact(&mut heard).await.unwrap();
        }
        let link = of(&ours).unwrap();
        assert!(link.round_trip_ms.unwrap() < 100.0, "{link:?}");
        assert_eq!((link.resent, link.unanswered), (0, 0));
        assert!(link.segment_bytes >= 536, "{link:?}");
        assert_eq!(link.sent, Some(3));
    }

    #[tokio::test]
    async fn what_nobody_reads_any_more_still_has_its_counters() {
        let (mut ours, theirs) = pair().await;
        drop(theirs);
        let _ = ours.write_all(b"ping").await;
        let _ = ours.read(&mut [0; 4]).await;
        assert_eq!(of(&ours).unwrap().resent, 0);
    }

    #[test]
    fn only_what_the_system_wrote_is_read() {
        let filled = Filled {
            words: [1, 2, 3],
            count: 2,
        };
        let read: Vec<_> = (0..4).map(|place| filled.word(place)).collect();
        assert_eq!(read, [Some(1), Some(2), None, None]);
        let beyond = Filled {
            words: [1],
            count: 2,
        };
        assert_eq!(beyond.word(0), None);
    }
}
