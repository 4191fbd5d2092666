//! What stays as it is: names that stand for nobody.
//!
//! Each row must be a name that a stranger has too; what tells a person or a firm has no place here.

/// Names that mean this computer everywhere, Windows' name for having no domain, and the names of the
/// practice computers. `.example` belongs to nobody (RFC 2606 2).
const NAMES: [&str; 12] = [
    "localhost",
    "localhost.localdomain",
    "workgroup",
    "pc-17.localhost",
    "pc-17.invalid",
    "practice",
    "practice-pc",
    "practice-pc.example",
    "gateway-1.example",
    "old-pc.example",
    "pc-04.example",
    "example",
];

/// How the authorities of practice computers call themselves; a number may follow.
const PRACTICE_AUTHORITY: &str = "practice authority";

/// Endings that say in which network or at which service a computer is, and not whose it is.
const ENDINGS: [&str; 23] = [
    "local",
    "localhost",
    "lan",
    "home",
    "home.arpa",
    "internal",
    "localdomain",
    "fritz.box",
    "invalid",
    "cloudapp.azure.com",
    "cloudapp.net",
    "azure.com",
    "windows.net",
    "onmicrosoft.com",
    "amazonaws.com",
    "compute.internal",
    "googleusercontent.com",
    "ts.net",
    "duckdns.org",
    "dyndns.org",
    "ddns.net",
    "no-ip.org",
    "myfritz.net",
];

/// Who vouches for an account that is in no domain.
const AUTHORITIES: [&str; 3] = [".", "azuread", "microsoftaccount"];

/// Whether a name, in lower case, stays as it is.
pub(super) fn is_name(name: &str) -> bool {
    NAMES.contains(&name) || is_practice_authority(name)
}

/// Whether a domain's name, in lower case, stays as it is.
pub(super) fn is_domain(name: &str) -> bool {
    is_name(name) || ENDINGS.contains(&name)
}

fn is_practice_authority(name: &str) -> bool {
    let number = name.strip_prefix(PRACTICE_AUTHORITY).map(str::trim_start);
    number.is_some_and(|number| number.chars().all(|c| c.is_ascii_digit()))
}

/// Whether this vouches for accounts and is no domain.
pub(super) fn is_authority(domain: &str) -> bool {
    AUTHORITIES.contains(&domain.to_ascii_lowercase().as_str())
}

/// The longest ending of a name that stays, without the dot before it.
pub(super) fn ending(name: &str) -> Option<&'static str> {
    let fits = |ending: &&&str| {
        let before = name.strip_suffix(**ending);
        before.is_some_and(|before| before.ends_with('.'))
    };
    ENDINGS
        .iter()
        .filter(fits)
        .max_by_key(|ending| ending.len())
        .copied()
}
