//! Proxies that this computer is set to use.
//!
//! Must not ask one, and must not look for one on the network.

mod server;
#[cfg(windows)]
mod windows;

use serde::{Deserialize, Serialize};

use crate::Unread;

/// One set of settings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proxy {
    /// The proxy as it is written down, without a password in it.
    #[serde(default)]
    pub server: Option<String>,
    /// The address of a script that chooses one.
    #[serde(default)]
    pub script: Option<String>,
    /// The network is asked for one.
    #[serde(default)]
    pub detects: bool,
}

/// The settings of this person and those of the system's services.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proxies {
    /// On Windows those of its settings page; elsewhere those of the environment.
    pub person: Proxy,
    /// On Windows those of `WinHTTP`; empty elsewhere.
    pub system: Proxy,
}

/// Reads them; a millisecond.
pub fn proxies() -> Result<Proxies, Unread> {
    #[cfg(windows)]
    return windows::proxies();
    #[cfg(not(windows))]
    Ok(of_environment(&|name| std::env::var(name).ok()))
}

/// The variables that programs with curl's manners look at; a Remote Desktop gateway is reached over
/// HTTPS. `HTTP_PROXY` in capital letters is left out, as curl does: a web server may have filled it.
#[cfg(any(not(windows), test))]
const VARIABLES: [&str; 5] = [
    "https_proxy",
    "HTTPS_PROXY",
    "all_proxy",
    "ALL_PROXY",
    "http_proxy",
];

#[cfg(any(not(windows), test))]
fn of_environment(value: &dyn Fn(&str) -> Option<String>) -> Proxies {
    let set = VARIABLES.iter().filter_map(|name| value(name));
    let server = set
        .map(|text| server::of_one(&text))
        .find(|text| !text.is_empty());
    Proxies {
        person: Proxy {
            server,
            ..Proxy::default()
        },
        system: Proxy::default(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    fn of(set: &[(&str, &str)]) -> Option<String> {
        let found = of_environment(&|name| {
            let found = set.iter().find(|(set, _)| *set == name);
            found.map(|(_, value)| (*value).to_owned())
        });
        assert_eq!(found.system, Proxy::default());
        found.person.server
    }

    #[test]
    fn the_one_for_https_comes_first_and_none_shows_a_password() {
        assert_eq!(of(&[]), None);
        assert_eq!(of(&[("https_proxy", " ")]), None);
        let both = [("http_proxy", "http://a:1"), ("https_proxy", "http://b:2")];
        assert_eq!(of(&both).unwrap(), "http://b:2");
        let secret = [("ALL_PROXY", "socks5h://anna:pa@ss/word@pc-17:1080/")];
        assert_eq!(of(&secret).unwrap(), "socks5h://pc-17:1080/");
        assert_eq!(of(&[("HTTP_PROXY", "http://a:1")]), None);
    }
}
