//! The wire between the two namespaces: reads packets from one device, writes them to the other, late, or not at all.
//!
//! Must answer nothing and change nothing: what is lost is lost in silence.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use tappers::Tun;

/// What befalls packets in one direction.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Way {
    /// How long every packet takes.
    pub(crate) delay: Duration,
    /// How much longer it may take. No packet overtakes another.
    pub(crate) jitter: Duration,
    /// The share that is lost, 0 to 1.
    pub(crate) loss: f64,
    /// The largest that passes, in bytes of the IP packet.
    pub(crate) largest: usize,
}

impl Way {
    /// Nothing befalls them.
    pub(crate) const CLEAR: Self = Self {
        delay: Duration::ZERO,
        jitter: Duration::ZERO,
        loss: 0.0,
        largest: usize::MAX,
    };

    /// Each takes so many milliseconds.
    pub(crate) const fn late(delay_ms: u64) -> Self {
        Self {
            delay: Duration::from_millis(delay_ms),
            ..Self::CLEAR
        }
    }

    /// Those above so many bytes vanish.
    pub(crate) const fn black_hole(largest: usize) -> Self {
        Self {
            largest,
            ..Self::CLEAR
        }
    }

    /// A share of them vanishes.
    pub(crate) const fn lossy(loss: f64) -> Self {
        Self {
            loss,
            ..Self::CLEAR
        }
    }
}

/// A path between the two sides.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Path {
    /// From the near side to the far one.
    pub(crate) up: Way,
    /// From the far side to the near one.
    pub(crate) down: Way,
    /// Decides which packets are lost and how late they are: the same numbers each time.
    pub(crate) seed: u64,
}

impl Path {
    /// The same in both directions.
    pub(crate) const fn both(way: Way) -> Self {
        Self {
            up: way,
            down: way,
            seed: 1,
        }
    }
}

/// The running link: two threads that own both devices.
pub(crate) struct Link {
    ends: Arc<AtomicBool>,
    directions: Vec<JoinHandle<()>>,
}

impl Link {
    /// How long a direction may sleep before it looks whether the link has ended.
    const NAP: Duration = Duration::from_millis(50);
    /// What its threads are called.
    pub(crate) const NAME: &str = "lab link";

    /// Joins two devices, until this is dropped.
    pub(crate) fn join(mut near: Tun, mut far: Tun, path: Path) -> std::io::Result<Self> {
        near.set_nonblocking(true)?;
        far.set_nonblocking(true)?;
        let (near, far) = (Arc::new(near), Arc::new(far));
        let ends = Arc::new(AtomicBool::new(false));
        let direction = |from: &Arc<Tun>, to: &Arc<Tun>, way, seed| {
            let (from, to, ends) = (from.clone(), to.clone(), ends.clone());
            std::thread::Builder::new()
                .name(Self::NAME.to_owned())
                .spawn(move || carry(&from, &to, way, Dice(seed), &ends))
        };
        let directions = vec![
            direction(&near, &far, path.up, path.seed)?,
            // Another row of numbers, or both directions would lose the same packets.
            direction(&far, &near, path.down, !path.seed)?,
        ];
        Ok(Self { ends, directions })
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        self.ends.store(true, Ordering::Relaxed);
        for direction in self.directions.drain(..) {
            let _ = direction.join();
        }
    }
}

fn carry(from: &Tun, to: &Tun, way: Way, mut dice: Dice, ends: &AtomicBool) {
    let mut travelling: VecDeque<(Instant, Vec<u8>)> = VecDeque::new();
    // More than the devices' largest packet.
    let mut buffer = [0; 2048];
    while !ends.load(Ordering::Relaxed) {
        let next = travelling.front().map_or(Link::NAP, |(due, _)| {
            due.saturating_duration_since(Instant::now()).min(Link::NAP)
        });
        wait(from, next);
        while let Ok(length) = from.recv(&mut buffer) {
            let (is_lost, late) = (dice.roll() < way.loss, way.jitter.mul_f64(dice.roll()));
            if is_lost || length > way.largest {
                continue;
            }
            let due = Instant::now() + way.delay + late;
            let due = travelling.back().map_or(due, |(last, _)| due.max(*last));
            travelling.push_back((due, buffer[..length].to_vec()));
        }
        while let Some((_, packet)) = travelling.pop_front_if(|(due, _)| *due <= Instant::now()) {
            // A device that takes no more loses it, as a router would.
            let _ = to.send(&packet);
        }
    }
}

/// Sleeps until there is something to read, but not longer than `limit`.
fn wait(device: &Tun, limit: Duration) {
    let limit = Timespec::try_from(limit).expect("a nap is short");
    let _ = poll(&mut [PollFd::new(device, PollFlags::IN)], Some(&limit));
}

/// Numbers that look random and are the same each time (SplitMix64).
struct Dice(u64);

impl Dice {
    /// 0 up to, but not including, 1.
    fn roll(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        f64::from((mixed >> 32) as u32) / 4_294_967_296.0
    }
}
