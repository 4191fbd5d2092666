//! A certificate's subject or issuer, part by part (RFC 4514).
//!
//! What is no part of a known kind belongs to the one before it, so that nothing slips through.

use super::Aliases;

/// The kinds of parts that may be told, as programs write them, in lower case.
const KEYS: [&str; 18] = [
    "cn",
    "o",
    "ou",
    "l",
    "st",
    "s",
    "c",
    "dc",
    "street",
    "e",
    "email",
    "emailaddress",
    "uid",
    "serialnumber",
    "t",
    "sn",
    "givenname",
    "postalcode",
];

/// How the numbers of such kinds begin where they have no name: X.520, the directory's pilot, PKCS #9 and
/// Microsoft. Other numbers may be a firm's, or an address.
const NUMBERS: [&str; 4] = ["2.5.4.", "0.9.2342.", "1.2.840.113549.", "1.3.6.1.4.1.311."];

/// One part of a distinguished name.
struct Part {
    key: Option<String>,
    value: String,
    /// What stands behind it.
    end: Option<char>,
}

/// Whether a text is written as a distinguished name.
pub(super) fn is_subject(text: &str) -> bool {
    key(text).is_some()
}

impl Aliases {
    /// The parts with their aliases, in their order; those of one domain become one.
    pub(super) fn subject(&mut self, value: &str) -> String {
        let parts = joined(parts(value));
        let mut told = String::new();
        for part in &parts {
            if let Some(key) = &part.key {
                told.push_str(key);
                told.push('=');
            }
            told.push_str(&self.value(part.key.as_deref(), part.value.trim()));
            match part.end {
                Some('+') => told.push_str(" + "),
                Some(mark) => told.extend([mark, ' ']),
                None => {}
            }
        }
        told.trim_end().to_owned()
    }

    fn value(&mut self, key: Option<&str>, value: &str) -> String {
        if value.is_empty() || self.is_given(value) {
            return value.to_owned();
        }
        match key.map(str::to_ascii_lowercase).as_deref() {
            None | Some("cn") => self.plain_host(value),
            Some("dc") => self.domain(value),
            Some("c") if value.chars().count() == 2 => value.to_owned(),
            Some("e" | "email" | "emailaddress" | "uid") => self.user(value),
            _ => self.name(value),
        }
    }
}

/// The kind of part that a piece begins with.
fn key(piece: &str) -> Option<&str> {
    let (key, _) = piece.split_once('=')?;
    let key = key.trim();
    let is_number = key.chars().all(|c| c.is_ascii_digit() || c == '.')
        && NUMBERS.iter().any(|begin| key.starts_with(begin));
    (is_number || KEYS.contains(&key.to_ascii_lowercase().as_str())).then_some(key)
}

fn parts(text: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for piece in text.split_inclusive([',', ';', '+']) {
        let end = piece.chars().next_back().filter(|c| ",;+".contains(*c));
        let body = end.and_then(|end| piece.strip_suffix(end)).unwrap_or(piece);
        match (key(body), parts.last_mut()) {
            (None, Some(last)) => {
                last.value.extend(last.end);
                last.value.push_str(body);
                last.end = end;
            }
            (key, _) => parts.push(Part {
                key: key.map(str::to_owned),
                value: match (key, body.split_once('=')) {
                    (Some(_), Some((_, value))) => value.to_owned(),
                    _ => body.to_owned(),
                },
                end,
            }),
        }
    }
    parts
}

/// With the parts of a domain's name as one. A directory writes the last label first where the name
/// itself comes last.
fn joined(parts: Vec<Part>) -> Vec<Part> {
    let is = |part: &Part, key: &str| {
        let own = part.key.as_deref();
        own.is_some_and(|own| own.eq_ignore_ascii_case(key))
    };
    let ends = parts.first().zip(parts.last());
    let is_reversed = ends.is_some_and(|(first, last)| is(first, "dc") && !is(last, "dc"));
    let mut whole: Vec<Part> = Vec::new();
    for part in parts {
        match whole.last_mut() {
            Some(last) if is(last, "dc") && is(&part, "dc") => {
                let (own, more) = (last.value.trim(), part.value.trim());
                last.value = if is_reversed {
                    format!("{more}.{own}")
                } else {
                    format!("{own}.{more}")
                };
                last.end = part.end;
            }
            _ => whole.push(part),
        }
    }
    whole
}
