//! IP addresses in every way that programs and providers write them.
//!
//! Ways that are a small number must be left out: they would stand everywhere.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::Spelling;
use super::edge::Edge;
use super::needles::Needles;

/// IPv6 prefixes that carry an IPv4 address at their end (RFC 4291 2.5.5.2, RFC 6052 2.1), and 6to4,
/// which carries it at once (RFC 3056 2).
const CARRIERS: [&str; 4] = ["ffff:", "ff9b::", "ff9b:0:0:0:0:", "2002:"];

/// All spellings of an address.
pub(super) fn needles(needles: &mut Needles, ip: IpAddr) {
    match ip {
        IpAddr::V4(v4) => self::v4(needles, v4),
        IpAddr::V6(v6) => {
            if let Some(v4) = v6.to_ipv4_mapped() {
                self::v4(needles, v4);
            }
            self::v6(needles, v6);
        }
    }
}

fn v4(needles: &mut Needles, ip: Ipv4Addr) {
    let octets = ip.octets();
    let mut reversed = octets;
    reversed.reverse();
    let decimal = octets.map(|octet| octet.to_string());
    let padded = octets.map(|octet| format!("{octet:03}"));
    let hex = octets.map(|octet| format!("{octet:02x}"));
    let backwards = reversed.map(|octet| octet.to_string());
    needles.add(&decimal.join("."), Edge::Dotted, Spelling::Text);
    let mut other = |text: String, edge| needles.add(&text, edge, Spelling::Rewritten);
    other(padded.join("."), Edge::Dotted);
    for mark in ["-", "_"] {
        other(decimal.join(mark), Edge::Decimal);
        other(padded.join(mark), Edge::Decimal);
        other(backwards.join(mark), Edge::Decimal);
    }
    other(padded.concat(), Edge::Decimal);
    other(
        format!("{}.in-addr.arpa", backwards.join(".")),
        Edge::Decimal,
    );
    for mark in [".", "-", ":", "_"] {
        other(hex.join(mark), Edge::Hex);
    }
    v4_numbers(&mut other, octets);
    v4_inside(&mut other, octets);
}

/// As one number, in both byte orders.
fn v4_numbers(other: &mut impl FnMut(String, Edge), octets: [u8; 4]) {
    for number in [u32::from_be_bytes(octets), u32::from_le_bytes(octets)] {
        if number.leading_zeros() < u8::BITS {
            other(number.to_string(), Edge::Decimal);
            other(format!("{number:08x}"), Edge::Hex);
            other(format!("{number:x}"), Edge::Hex);
        }
    }
}

/// As the end of an IPv6 address.
fn v4_inside(other: &mut impl FnMut(String, Edge), octets: [u8; 4]) {
    let [a, b, c, d] = octets;
    let (high, low) = (u16::from_be_bytes([a, b]), u16::from_be_bytes([c, d]));
    for before in CARRIERS {
        other(format!("{before}{high:x}:{low:x}"), Edge::Hex);
        other(format!("{before}{high:04x}:{low:04x}"), Edge::Hex);
    }
}

fn v6(needles: &mut Needles, ip: Ipv6Addr) {
    let groups = ip.segments();
    needles.add(&ip.to_string(), Edge::Colons, Spelling::Text);
    for group in [
        (|group| format!("{group:x}")) as fn(&u16) -> String,
        |group| format!("{group:04x}"),
    ] {
        let written: Vec<String> = groups.iter().map(group).collect();
        // A whole address can't go on: what follows is a port.
        spelled(needles, &written.join(":"), Edge::Hex);
        for short in shortened(&groups, &written) {
            spelled(needles, &short, Edge::Colons);
        }
    }
    let digits = format!("{:032x}", ip.to_bits());
    needles.add(&digits, Edge::Hex, Spelling::Rewritten);
    let nibbles: Vec<String> = digits.chars().rev().map(String::from).collect();
    let reversed = format!("{}.ip6.arpa", nibbles.join("."));
    needles.add(&reversed, Edge::Hex, Spelling::Rewritten);
}

/// With colons, and with what stands for them in names: Windows has `2001-db8--1.ipv6-literal.net`.
fn spelled(needles: &mut Needles, colons: &str, edge: Edge) {
    needles.add(colons, edge, Spelling::Rewritten);
    for mark in ["-", "_"] {
        needles.add(&colons.replace(':', mark), Edge::Hex, Spelling::Rewritten);
    }
}

/// The address with each of its runs of zeros left out (RFC 4291 2.2).
fn shortened(groups: &[u16], written: &[String]) -> Vec<String> {
    let mut shortened = Vec::new();
    let mut at = 0;
    for run in groups.chunk_by(|left, right| (*left == 0) == (*right == 0)) {
        let end = at + run.len();
        if run.first() == Some(&0) {
            let before = written.get(..at).unwrap_or_default().join(":");
            let after = written.get(end..).unwrap_or_default().join(":");
            shortened.push(format!("{before}::{after}"));
        }
        at = end;
    }
    shortened
}
