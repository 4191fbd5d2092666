//! Computers and domains: whole, by their first label, and by each domain they are in.
//!
//! It must not refuse anything: what is no host name is still searched for as it is.

use std::net::IpAddr;

use super::edge::Edge;
use super::endings;
use super::needles::Needles;
use super::{Spelling, address};

/// A computer's name in NetBIOS has so many letters ([MS-NBTE] 2.2.1).
const NETBIOS: usize = 15;

impl Needles {
    /// A name, an address or a web address.
    pub(super) fn host(&mut self, text: &str) {
        let whole = text.trim();
        let text = match whole.split_once("://") {
            Some((_, rest)) => rest.split(['/', '?', '#']).next().unwrap_or(rest),
            None => whole,
        };
        let text = match text.rsplit_once('@') {
            Some((user, host)) => {
                self.user(user);
                host
            }
            None => text,
        };
        if let Some((ip, zone)) = place(text) {
            address::needles(self, ip);
            // Elsewhere than on Windows the zone is the adapter's name.
            if let Some(zone) = zone.filter(|zone| !is_number(zone)) {
                self.word(zone);
            }
            return;
        }
        self.word(whole);
        self.labels(text.trim_start_matches("*."));
    }

    fn labels(&mut self, text: &str) {
        let name = match text.rsplit_once(':') {
            Some((name, port)) if is_number(port) => name,
            _ => text,
        };
        let name = name.trim_end_matches(['.', '$']);
        self.word(name);
        let mut rest = name;
        let mut is_first = true;
        while is_first || !endings::is_ending(&rest.to_lowercase()) {
            self.word(rest);
            let Some((label, domain)) = rest.split_once('.') else {
                break;
            };
            self.word(label);
            if is_first {
                self.netbios(label);
            }
            rest = domain;
            is_first = false;
        }
        if is_first {
            self.netbios(rest);
        }
    }

    /// The short form of a long name.
    fn netbios(&mut self, label: &str) {
        if label.chars().count() > NETBIOS {
            let short: String = label.chars().take(NETBIOS).collect();
            self.add(&short, Edge::Word, Spelling::Rewritten);
        }
    }
}

/// An address with what may stand around it: brackets, a port, a zone, the length of its prefix.
fn place(text: &str) -> Option<(IpAddr, Option<&str>)> {
    let text = text.split_whitespace().next()?;
    if let Some(rest) = text.strip_prefix('[') {
        return zoned(rest.split_once(']')?.0);
    }
    if let Some((ip, bits)) = text.split_once('/') {
        return zoned(ip).filter(|_| is_number(bits));
    }
    match text.split_once(':') {
        Some((ip, port)) if is_number(port) && !ip.is_empty() => zoned(ip),
        _ => zoned(text),
    }
}

fn zoned(text: &str) -> Option<(IpAddr, Option<&str>)> {
    match text.split_once('%') {
        Some((ip, zone)) => Some((ip.parse().ok()?, Some(zone))),
        None => Some((text.parse().ok()?, None)),
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_digit())
}
