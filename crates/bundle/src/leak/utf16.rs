//! Bytes as UTF-16 of both orders, from the first byte and from the second.
//!
//! It must not trust a byte order mark: a value may stand anywhere in a file.

use super::Spelling;
use super::reading::Reading;

type Unit = fn([u8; 2]) -> u16;

/// Bytes that begin a pair of surrogates lie in this range, and those that end it follow (RFC 2781 2.1).
const HIGH: std::ops::RangeInclusive<u16> = 0xd800..=0xdbff;

/// The bytes in all four ways.
pub(super) fn readings(reading: &Reading) -> impl Iterator<Item = Reading> {
    let ways: [(usize, Unit); 4] = [
        (0, u16::from_le_bytes),
        (1, u16::from_le_bytes),
        (0, u16::from_be_bytes),
        (1, u16::from_be_bytes),
    ];
    ways.into_iter()
        .map(|(skip, unit)| wide(reading, skip, unit))
}

/// The little-endian two, which is what programs encode further.
pub(super) fn little(reading: &Reading) -> impl Iterator<Item = Reading> {
    [0, 1]
        .into_iter()
        .map(|skip| wide(reading, skip, u16::from_le_bytes))
}

fn wide(reading: &Reading, skip: usize, unit: Unit) -> Reading {
    let mut wide = Reading::new(reading.then(Spelling::Utf16));
    let (pairs, _) = reading
        .bytes
        .get(skip..)
        .unwrap_or_default()
        .as_chunks::<2>();
    let mut high = None;
    for (pair, from) in pairs.iter().zip(reading.from.iter().skip(skip).step_by(2)) {
        let unit = unit(*pair);
        if let Some((first, from)) = high.take()
            && let Some(Ok(c)) = char::decode_utf16([first, unit]).next()
        {
            wide.push_char(c, from);
        } else if HIGH.contains(&unit) {
            high = Some((unit, *from));
        } else {
            wide.push_char(char::from_u32(unit.into()).unwrap_or('\u{fffd}'), *from);
        }
    }
    wide
}
