//! Numbers in hexadecimal, however their digits are grouped: hardware addresses, serial numbers,
//! fingerprints.
//!
//! What has other letters than digits must be searched for as a name.

use super::Spelling;
use super::edge::Edge;
use super::needles::Needles;

/// What programs write between groups.
const MARKS: [char; 5] = [':', '-', '.', ' ', '_'];
/// Digits of a hardware address.
const MAC: usize = 12;
/// Bytes from which on a number is also written in base64, as fingerprints are.
const FINGERPRINT: usize = 16;
/// The symbols of base64 (RFC 4648 4).
const SYMBOLS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

impl Needles {
    /// A hardware address: also within something longer, as in what a DHCP client calls itself.
    pub(super) fn mac(&mut self, text: &str) {
        // A shorter number would stand everywhere without boundaries.
        let Some(digits) = digits(text).filter(|digits| digits.len() >= MAC) else {
            self.serial(text);
            return;
        };
        self.add(text, Edge::Any, Spelling::Rewritten);
        self.add(&digits, Edge::Any, Spelling::Rewritten);
        let pairs = grouped(&digits, 2);
        let short: Vec<&str> = pairs.iter().map(|pair| without_zero(pair)).collect();
        for mark in MARKS {
            let mark = mark.to_string();
            for count in [2, 4, 6] {
                let text = grouped(&digits, count).join(&mark);
                self.add(&text, Edge::Any, Spelling::Rewritten);
            }
            self.add(&short.join(&mark), Edge::Hex, Spelling::Rewritten);
        }
        if digits.len() == MAC {
            self.interface(&digits);
        }
    }

    /// The end of an IPv6 address that is made of a hardware address (RFC 4291, appendix A).
    fn interface(&mut self, digits: &str) {
        let Ok(mac) = u64::from_str_radix(digits, 16) else {
            return;
        };
        let (maker, number) = (mac >> 24, mac & 0x00ff_ffff);
        let end = ((maker << 40) | (0xfffe << 24) | number) ^ (2 << 56);
        let written = format!("{end:016x}");
        self.add(&written, Edge::Any, Spelling::Rewritten);
        let groups = grouped(&written, 4);
        let short: Vec<&str> = groups.iter().map(|group| without_zero(group)).collect();
        for mark in [":", "-"] {
            self.add(&groups.join(mark), Edge::Any, Spelling::Rewritten);
            self.add(&short.join(mark), Edge::Hex, Spelling::Rewritten);
        }
    }

    /// A serial number or fingerprint, with or without zeros in front.
    pub(super) fn serial(&mut self, text: &str) {
        let Some(digits) = digits(text) else {
            self.word(text);
            return;
        };
        let number = match digits.trim_start_matches('0') {
            "" => "0",
            number => number,
        };
        self.add(number, Edge::Serial, Spelling::Rewritten);
        let even = if number.len().is_multiple_of(2) {
            number.to_owned()
        } else {
            format!("0{number}")
        };
        let pairs = grouped(&even, 2);
        let short: Vec<&str> = pairs.iter().map(|pair| without_zero(pair)).collect();
        for mark in MARKS {
            let edge = Edge::Pairs(mark);
            let mark = mark.to_string();
            self.add(&pairs.join(&mark), edge, Spelling::Rewritten);
            self.add(&short.join(&mark), edge, Spelling::Rewritten);
        }
        if let Ok(decimal) = u128::from_str_radix(number, 16) {
            self.add(&decimal.to_string(), Edge::Decimal, Spelling::Rewritten);
        }
        self.fingerprint(&digits);
    }

    /// The bytes themselves in base64, as far as whole symbols go.
    fn fingerprint(&mut self, digits: &str) {
        if digits.len() < 2 * FINGERPRINT || !digits.len().is_multiple_of(2) {
            return;
        }
        let bits = digits.chars().filter_map(|c| c.to_digit(16));
        let bits: Vec<u32> = bits.collect();
        let three = bits.chunks_exact(3).map(|three| {
            let number = three.iter().fold(0, |number, digit| number * 16 + digit);
            [number >> 6, number & 63]
        });
        let symbol = |at: u32| SYMBOLS.get(usize::try_from(at).ok()?).copied();
        let symbols = three.flatten().filter_map(symbol).map(char::from);
        let text: String = symbols.collect();
        self.add(&text, Edge::Any, Spelling::Base64);
        let url = text.replace('+', "-").replace('/', "_");
        self.add(&url, Edge::Any, Spelling::Base64);
    }
}

/// The digits without their marks; `None` where there are other letters.
fn digits(text: &str) -> Option<String> {
    let text = text.strip_prefix("0x").unwrap_or(text);
    let digits: String = text.chars().filter(|c| !MARKS.contains(c)).collect();
    let is_number = !digits.is_empty() && digits.chars().all(|c| c.is_ascii_hexdigit());
    is_number.then(|| digits.to_ascii_lowercase())
}

fn grouped(digits: &str, count: usize) -> Vec<String> {
    let digits: Vec<char> = digits.chars().collect();
    digits
        .chunks(count)
        .map(|group| group.iter().collect())
        .collect()
}

/// At least one digit stays.
fn without_zero(group: &str) -> &str {
    match group.trim_start_matches('0') {
        "" => "0",
        digits => digits,
    }
}
