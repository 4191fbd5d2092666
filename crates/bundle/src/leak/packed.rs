//! Base64, base64url and hexadecimal digits, unpacked at every alignment.
//!
//! It must not look for a beginning: what is packed may be a part of something larger.

use super::Spelling;
use super::reading::Reading;
use super::utf16;

/// A run of symbols: what each stands for, and where it stands.
type Run = Vec<(u8, usize)>;

/// A way of packing bytes.
struct Packing {
    spelling: Spelling,
    /// Bits of a symbol.
    bits: u32,
    /// Symbols below which a run is a word: what the shortest name takes.
    shortest: usize,
    /// Bytes that a name must have. Five bytes of base64 are six whole symbols at every alignment.
    least: usize,
    /// Symbols of which one is the first of a group.
    alignments: usize,
    symbol: fn(u8) -> Option<u8>,
}

/// The same for a name of two bytes a letter.
const LEAST_WIDE: usize = 3;
/// A line of so many symbols may go on in the next.
const LINE: usize = 60;

const PACKINGS: [Packing; 2] = [
    Packing {
        spelling: Spelling::Base64,
        bits: 6,
        shortest: 7,
        least: 5,
        alignments: 4,
        symbol: base64,
    },
    Packing {
        spelling: Spelling::Hex,
        bits: 4,
        shortest: 8,
        least: 4,
        alignments: 2,
        symbol: |byte| char::from(byte).to_digit(16)?.try_into().ok(),
    },
];

/// Shows what is packed in a reading; only what an encoding had hidden, if `hidden`.
pub(super) fn unpacked(reading: &Reading, hidden: bool, see: &mut impl FnMut(&Reading)) {
    for packing in &PACKINGS {
        let runs = runs(reading, packing, hidden);
        if runs.is_empty() {
            continue;
        }
        for skip in 0..packing.alignments {
            let narrow = unpack(reading, packing, &runs, skip);
            see(&narrow);
            for mut wide in utf16::little(&narrow) {
                wide.least = LEAST_WIDE;
                wide.is_packed = true;
                see(&wide);
            }
        }
    }
}

fn runs(reading: &Reading, packing: &Packing, hidden: bool) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut run = Run::new();
    let mut goes_on = false;
    let mut at = 0_usize;
    for piece in reading
        .bytes
        .split(|byte| (packing.symbol)(*byte).is_none())
    {
        let start = at;
        at += piece.len() + 1;
        let mark = start
            .checked_sub(1)
            .and_then(|mark| reading.bytes.get(mark));
        goes_on &= mark.is_some_and(u8::is_ascii_whitespace);
        if piece.is_empty() {
            continue;
        }
        if !goes_on {
            keep(&mut runs, &mut run, packing, hidden);
        }
        if goes_on || piece.len() >= packing.shortest {
            let from = reading.from.iter().skip(start);
            let symbols = piece.iter().zip(from);
            run.extend(symbols.filter_map(|(byte, from)| Some(((packing.symbol)(*byte)?, *from))));
        }
        goes_on = piece.len() >= LINE;
    }
    keep(&mut runs, &mut run, packing, hidden);
    runs
}

fn keep(runs: &mut Vec<Run>, run: &mut Run, packing: &Packing, hidden: bool) {
    if run.len() >= packing.shortest && (!hidden || has_gap(run)) {
        runs.push(std::mem::take(run));
    }
    run.clear();
}

/// Whether something was taken away between the symbols.
fn has_gap(run: &Run) -> bool {
    let ends = run.first().zip(run.last());
    ends.is_some_and(|((_, first), (_, last))| last.saturating_sub(*first) + 1 != run.len())
}

fn unpack(reading: &Reading, packing: &Packing, runs: &[Run], skip: usize) -> Reading {
    let mut narrow = Reading::new(reading.then(packing.spelling));
    narrow.least = packing.least;
    narrow.is_packed = true;
    for run in runs {
        let (mut held, mut count) = (0_u32, 0);
        for (symbol, from) in run.iter().skip(skip) {
            held = (held << packing.bits) | u32::from(*symbol);
            count += packing.bits;
            if count >= u8::BITS {
                count -= u8::BITS;
                let [.., byte] = (held >> count).to_be_bytes();
                narrow.push(byte, *from);
            }
        }
        // Two, so that a wide letter ends here too.
        narrow.push(b'\n', 0);
        narrow.push(b'\n', 0);
    }
    narrow
}

/// Both alphabets (RFC 4648 4 and 5).
fn base64(byte: u8) -> Option<u8> {
    Some(match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' | b'-' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    })
}
