//! Words that tell nothing about anybody, though a computer or a person may be called so too: products that
//! the checks name themselves, and systems.
//!
//! They need not be kept out of a report; each must be a word that thousands of reports have.

use crate::certificate_sound::inspectors;
use crate::network_up::{agents, kinds};

/// Systems and Remote Desktop programs as they call themselves, word by word, in lower case.
const SYSTEMS: [&str; 40] = [
    "alma",
    "almalinux",
    "alpine",
    "arch",
    "centos",
    "debian",
    "elementary",
    "endeavouros",
    "fedora",
    "freerdp",
    "gentoo",
    "gnome",
    "gnu",
    "hat",
    "kali",
    "krdc",
    "leap",
    "linux",
    "macos",
    "mageia",
    "manjaro",
    "mint",
    "mstsc",
    "neon",
    "nixos",
    "opensuse",
    "oracle",
    "pop",
    "raspbian",
    "rdesktop",
    "red",
    "remmina",
    "rhel",
    "rocky",
    "suse",
    "tumbleweed",
    "ubuntu",
    "windows",
    "xfreerdp",
    "zorin",
];
/// A number up to this length is a version, a port or a day.
const NUMBER: usize = 5;

/// Whether this word is everybody's, whatever its letter case.
pub fn is_public_word(word: &str) -> bool {
    let word = word.trim().to_lowercase();
    let is_number = word.len() <= NUMBER && word.chars().all(|c| c.is_ascii_digit() || c == '.');
    is_number
        || SYSTEMS.contains(&word.as_str())
        || inspectors::has_word(&word)
        || kinds::has_word(&word)
        || agents::has_word(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn products_and_systems_are_everybodys() {
        for word in [
            "Fortinet",
            "ZSCALER",
            "tailscale",
            "tun",
            "VPN",
            "Debian",
            "12",
            "24.04",
        ] {
            assert!(is_public_word(word), "{word}");
        }
        for word in [
            "contoso",
            "anna",
            "pc-17",
            "debian.corp.example",
            "4711.olymp",
            "192.168.217.66",
        ] {
            assert!(!is_public_word(word), "{word}");
        }
        assert!(SYSTEMS.is_sorted());
    }
}
