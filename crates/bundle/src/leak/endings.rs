//! Endings of full names that name nobody: the first label before them does.
//!
//! Each row must be what strangers have too. An ending that is missing here costs one more needle, no leak.

/// Endings of one label, beside all of two letters.
const SINGLE: [&str; 27] = [
    "arpa",
    "biz",
    "box",
    "cloud",
    "com",
    "dev",
    "edu",
    "example",
    "gov",
    "home",
    "info",
    "int",
    "internal",
    "intranet",
    "invalid",
    "lan",
    "local",
    "localdomain",
    "localhost",
    "mil",
    "name",
    "net",
    "onion",
    "org",
    "test",
    "workgroup",
    "xyz",
];

/// Endings of more labels: of home routers, of clouds, and of services that lend a name.
const SEVERAL: [&str; 17] = [
    "amazonaws.com",
    "azure.com",
    "cloudapp.azure.com",
    "cloudapp.net",
    "compute.internal",
    "ddns.net",
    "duckdns.org",
    "dyndns.org",
    "fritz.box",
    "googleusercontent.com",
    "home.arpa",
    "in-addr.arpa",
    "myfritz.net",
    "no-ip.org",
    "onmicrosoft.com",
    "ts.net",
    "windows.net",
];

/// What countries put before their own ending.
const SECOND: [&str; 8] = ["ac", "co", "com", "edu", "gov", "ne", "net", "org"];

/// Whether a domain, in lower case, is an ending and nothing more.
pub(super) fn is_ending(domain: &str) -> bool {
    let is_country =
        |label: &str| label.len() == 2 && label.chars().all(|c| c.is_ascii_lowercase());
    match domain.split_once('.') {
        None => is_country(domain) || SINGLE.contains(&domain),
        Some((second, country)) if is_country(country) && SECOND.contains(&second) => true,
        Some(_) => SEVERAL.contains(&domain),
    }
}
