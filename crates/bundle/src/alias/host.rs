//! Computers and domains, by the names that stand for them, and what may stand around those.

use std::net::IpAddr;

use model::Host;

use super::tables::Word;
use super::{Aliases, kept, subject};

/// What a web address begins with.
const SCHEMES: [&str; 2] = ["http", "https"];

/// A name may be a computer's or a domain's; the first of the two is what a new one becomes.
const COMPUTER: [Word; 2] = [Word::Computer, Word::Domain];
const DOMAIN: [Word; 2] = [Word::Domain, Word::Computer];
/// What else may be known under a name.
const OTHERS: [Word; 3] = [Word::User, Word::Network, Word::Name];

impl Aliases {
    /// Whatever names a computer: its name, an address, a pattern, a subject, a place on it.
    pub(super) fn host(&mut self, value: &str) -> String {
        if subject::is_subject(value) {
            return self.subject(value);
        }
        self.plain_host(value)
    }

    /// The same but for a subject, whose parts may not hold another: a peer could nest them without end.
    pub(super) fn plain_host(&mut self, value: &str) -> String {
        let value = value.trim();
        if value.is_empty() || self.is_given(value) {
            return value.to_owned();
        }
        if let Some((scheme, rest)) = value.split_once("://")
            && SCHEMES.contains(&scheme.to_ascii_lowercase().as_str())
        {
            return format!("{scheme}://{}", self.authority_and_tail(rest));
        }
        if let Some(tail) = value.strip_prefix('/') {
            return format!("/{}", self.tail(tail));
        }
        if let Some(domain) = value.strip_prefix("*.") {
            return format!("*.{}", self.domain(domain));
        }
        if let Some(place) = self.place(value) {
            return place;
        }
        if let Some((host, port)) = value.rsplit_once(':')
            && is_number(port)
            && let Some(host) = self.computer(host)
        {
            return format!("{host}:{port}");
        }
        self.computer(value).unwrap_or_else(|| self.name(value))
    }

    /// A domain's name, short or full.
    pub(super) fn domain(&mut self, value: &str) -> String {
        let value = value.trim();
        if value.is_empty() || self.is_given(value) {
            return value.to_owned();
        }
        if let Some(place) = self.place(value) {
            return place;
        }
        let Ok(Host::Name(name)) = Host::parse(value) else {
            return self.name(value);
        };
        if let Some(alias) = self.given_first(&name) {
            return alias;
        }
        let name = name.to_ascii_lowercase();
        if kept::is_domain(&name) {
            return value.to_owned();
        }
        self.labels(&DOMAIN, &name)
    }

    /// An address, with its zone, its port or a word behind.
    pub(super) fn address(&mut self, value: &str) -> String {
        let value = value.trim();
        let Some((place, word)) = value.split_once(' ') else {
            return self.host(value);
        };
        let Some(place) = self.place(place) else {
            return self.host(value);
        };
        if word.chars().all(|c| c.is_ascii_lowercase() || c == '_') {
            return format!("{place} {word}");
        }
        format!("{place} {}", self.name(word))
    }

    /// What is known under this name, whatever it is.
    pub(super) fn known(&mut self, value: &str) -> Option<String> {
        let other = self.tables.known(&OTHERS, &value.to_lowercase(), None);
        if let Some((_, alias)) = other {
            return Some(alias);
        }
        let Ok(Host::Name(name)) = Host::parse(value) else {
            return None;
        };
        let name = name.to_ascii_lowercase();
        let (short, rest) = parted(&name);
        self.tables.known(&COMPUTER, short, rest)?;
        Some(self.labels(&COMPUTER, &name))
    }

    /// A computer by its name; `None` where it is no name.
    fn computer(&mut self, value: &str) -> Option<String> {
        let Ok(Host::Name(name)) = Host::parse(value) else {
            return None;
        };
        if let Some(alias) = self.given_first(&name) {
            return Some(alias);
        }
        let name = name.to_ascii_lowercase();
        if kept::is_name(&name) {
            return Some(value.to_owned());
        }
        Some(self.labels(&COMPUTER, &name))
    }

    /// A name label by label: a computer in its domain, or a domain.
    ///
    /// One name can't stand for both; what it was first called, it stays.
    fn labels(&mut self, words: &[Word], name: &str) -> String {
        let (short, rest) = parted(name);
        match (self.tables.give(words, short, rest), rest) {
            ((_, alias), None) => alias,
            ((Word::Domain, alias), Some(_)) => with_ending(alias, name),
            ((_, alias), Some(rest)) => format!("{alias}.{}", self.domain(rest)),
        }
    }

    /// A name that begins with an alias: only what stands behind it may still be a name.
    fn given_first(&mut self, name: &str) -> Option<String> {
        let (first, rest) = match name.split_once('.') {
            Some((first, rest)) => (first, Some(rest)),
            None => (name, None),
        };
        if !self.tables.is_given(first) {
            return None;
        }
        Some(match rest {
            Some(rest) => format!("{first}.{}", self.domain(rest)),
            None => first.to_owned(),
        })
    }

    /// An address where one stands, with its zone, its port or the length of its prefix.
    fn place(&mut self, text: &str) -> Option<String> {
        if let Some(rest) = text.strip_prefix('[') {
            let (ip, after) = rest.split_once(']')?;
            let is_port = after.strip_prefix(':').is_some_and(is_number);
            let ip = self.zoned(ip)?;
            return (is_port || after.is_empty()).then(|| format!("[{ip}]{after}"));
        }
        if let Some((ip, bits)) = text.split_once('/') {
            return is_number(bits).then_some(format!("{}/{bits}", self.zoned(ip)?));
        }
        match text.split_once(':') {
            Some((ip, port)) if is_number(port) && !ip.is_empty() => {
                Some(format!("{}:{port}", self.zoned(ip)?))
            }
            _ => self.zoned(text),
        }
    }

    fn zoned(&mut self, text: &str) -> Option<String> {
        let (ip, zone) = match text.split_once('%') {
            Some((ip, zone)) => (ip, Some(zone)),
            None => (text, None),
        };
        let alias = if self.addresses.is_given(ip) {
            ip.to_owned()
        } else {
            self.addresses.alias(ip.parse::<IpAddr>().ok()?)
        };
        Some(match zone {
            None => alias,
            // A number says nothing; elsewhere the zone is the adapter's name.
            Some(zone) if is_number(zone) || self.is_given(zone) => format!("{alias}%{zone}"),
            Some(zone) => format!("{alias}%{}", self.plain(Word::Network, zone)),
        })
    }

    /// What stands behind `https://`.
    fn authority_and_tail(&mut self, rest: &str) -> String {
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, tail) = rest.split_at(end);
        let (user, host) = match authority.rsplit_once('@') {
            Some((user, host)) => (Some(user), host),
            None => (None, authority),
        };
        let user = user.map_or_else(String::new, |user| format!("{}@", self.user(user)));
        let host = self.plain_host(host);
        match tail.strip_prefix('/').unwrap_or(tail) {
            "" => format!("{user}{host}{tail}"),
            tail => format!("{user}{host}/{}", self.tail(tail)),
        }
    }

    /// The path and the query of a web address: they may hold anything.
    fn tail(&mut self, tail: &str) -> String {
        if tail.is_empty() || self.is_given(tail) {
            return tail.to_owned();
        }
        self.plain(Word::Path, tail)
    }
}

/// The name before the first dot, and what stands behind it.
fn parted(name: &str) -> (&str, Option<&str>) {
    match name.split_once('.') {
        Some((short, rest)) => (short, Some(rest)),
        None => (name, None),
    }
}

/// A domain's alias with the ending that stays.
fn with_ending(alias: String, name: &str) -> String {
    match kept::ending(name) {
        Some(ending) => format!("{alias}.{ending}"),
        None => alias,
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_digit())
}
