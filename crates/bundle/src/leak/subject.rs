//! A certificate's subject or issuer, part by part (RFC 4514).
//!
//! What is no part of its own belongs to the one before it, and must be searched for with it.

use super::endings;
use super::needles::Needles;

/// Each part that names somebody.
pub(super) fn needles(needles: &mut Needles, text: &str) {
    let parts = parts(text);
    let mut domain: Vec<&str> = Vec::new();
    for (key, value) in &parts {
        match key.as_str() {
            "c" => {}
            "" | "cn" => needles.host(value),
            "e" | "email" | "emailaddress" | "uid" => needles.user(value),
            "dc" => domain.push(value),
            _ => needles.word(value),
        }
    }
    // The last label comes first where a directory writes the name itself last.
    if domain
        .first()
        .is_some_and(|first| endings::is_ending(&first.to_lowercase()))
    {
        domain.reverse();
    }
    needles.host(&domain.join("."));
}

/// Keys in lower case with their values.
fn parts(text: &str) -> Vec<(String, String)> {
    let mut parts: Vec<(String, String)> = Vec::new();
    for (mark, piece) in pieces(text) {
        match (piece.split_once('='), parts.last_mut()) {
            (Some((key, value)), _) => {
                parts.push((key.trim().to_lowercase(), value.trim().to_owned()));
            }
            (None, Some((_, value))) => {
                value.extend(mark);
                value.push_str(piece.trim_end());
            }
            (None, None) => parts.push((String::new(), piece.trim().to_owned())),
        }
    }
    for (_, value) in &mut parts {
        *value = value.trim_matches('"').to_owned();
    }
    parts
}

/// What stands between commas, semicolons and plus signs that are not escaped, with the mark before it.
fn pieces(text: &str) -> Vec<(Option<char>, String)> {
    let mut pieces = vec![(None, String::new())];
    let mut is_escaped = false;
    for c in text.chars() {
        match c {
            '\\' if !is_escaped => {
                is_escaped = true;
                continue;
            }
            ',' | ';' | '+' if !is_escaped => pieces.push((Some(c), String::new())),
            _ => {
                if let Some((_, piece)) = pieces.last_mut() {
                    piece.push(c);
                }
            }
        }
        is_escaped = false;
    }
    pieces
}
