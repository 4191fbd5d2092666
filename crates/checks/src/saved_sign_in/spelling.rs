//! Which computer an entry is for: Windows keeps one for each spelling that was typed.
//!
//! Must not look a name up.

use std::net::IpAddr;

use machine::TERMSRV;
use model::{Host, Target};

/// An entry's target taken apart: what stands before the computer's name, the name, its port.
pub(super) fn parts(target: &str) -> (String, String, String) {
    let split = target
        .get(..TERMSRV.len())
        .filter(|head| head.eq_ignore_ascii_case(TERMSRV));
    let (before, rest) = target.split_at(split.map_or(0, str::len));
    let bracketed = rest
        .strip_prefix('[')
        .and_then(|inner| inner.split_once(']'));
    if let Some((inner, behind)) = bracketed {
        return (format!("{before}["), inner.to_owned(), format!("]{behind}"));
    }
    match rest.rsplit_once(':') {
        // An address of version 6 has colons of its own.
        Some((host, port)) if !host.contains(':') && port.parse::<u16>().is_ok() => {
            (before.to_owned(), host.to_owned(), format!(":{port}"))
        }
        _ => (before.to_owned(), rest.to_owned(), String::new()),
    }
}

/// Whether an entry is for this computer: as typed, short or full, by one of its addresses, with its
/// port or without one, or by a pattern that takes it in.
pub(super) fn means(entry: &str, target: &Target, addresses: &[IpAddr]) -> bool {
    let (before, host, behind) = parts(entry);
    if before.is_empty() {
        return false;
    }
    let port = behind.trim_start_matches([']', ':']).parse::<u16>().ok();
    if port.is_some_and(|port| port != target.port) {
        return false;
    }
    let host = bare(&host);
    if let Ok(ip) = host.parse::<IpAddr>() {
        let typed = match &target.host {
            Host::Address { ip, .. } => Some(*ip),
            Host::Name(_) => None,
        };
        return typed == Some(ip) || addresses.contains(&ip);
    }
    match &target.host {
        Host::Name(name) => match host.strip_prefix('*') {
            Some(suffix) => bare(name).ends_with(suffix),
            None => model::may_be_one_computer(&host, name),
        },
        Host::Address { .. } => host == "*",
    }
}

/// Whether an entry that means this computer can be for no other: no pattern, and no full name where a short
/// one was typed, which may be another domain's.
pub fn is_for_it_alone(entry: &str, target: &Host) -> bool {
    let kept = bare(&parts(entry).1);
    if kept.contains('*') {
        return false;
    }
    match target {
        _ if kept.parse::<IpAddr>().is_ok() => true,
        Host::Name(typed) => kept == bare(typed) || !kept.contains('.'),
        Host::Address { .. } => false,
    }
}

/// In one case, and without the dot of the root.
fn bare(name: &str) -> String {
    name.trim_end_matches('.').to_lowercase()
}
