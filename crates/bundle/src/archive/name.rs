//! Which names a member may have: those that are the same plain file on every system.
//!
//! It must not change a name. Names in two forms of Unicode (é as one character or as two) count as two.

use std::collections::HashSet;

use super::{LONGEST_NAME, Refused};

/// What Windows takes for a device, whatever ending follows.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];
/// The same with one digit behind it.
const PORTS: [&str; 2] = ["com", "lpt"];

/// The name that these bytes are. `is_utf8` is flag 11 (Appendix D): without it, other characters than
/// ASCII have no certain meaning.
pub(super) fn read(name: &[u8], is_utf8: bool, place: usize) -> Result<&str, Refused> {
    let name = str::from_utf8(name).ok();
    let certain = name.filter(|name| is_utf8 || name.is_ascii());
    let name = certain.ok_or(Refused::Name { place })?;
    check(name, place)?;
    Ok(name)
}

/// Refuses a name that is not a plain file's.
pub(super) fn check(name: &str, place: usize) -> Result<(), Refused> {
    if leads_elsewhere(name) {
        return Err(Refused::Path { place });
    }
    let is_odd = name.is_empty()
        || name.len() > LONGEST_NAME
        || name.trim() != name
        || name.ends_with('.')
        || name.chars().any(is_odd)
        || is_device(name);
    if is_odd {
        return Err(Refused::Name { place });
    }
    Ok(())
}

/// Refuses names of which two would be one file on Windows or macOS.
pub(super) fn check_each_once<'a>(names: impl Iterator<Item = &'a str>) -> Result<(), Refused> {
    let mut seen = HashSet::new();
    for name in names {
        // Both ways: the Kelvin sign has a small letter, and ſ a large one, that is another's.
        if !seen.insert(name.to_uppercase().to_lowercase()) {
            return Err(Refused::Twice {
                name: name.to_owned(),
            });
        }
    }
    Ok(())
}

/// A colon names a drive, or a stream of another file.
fn leads_elsewhere(name: &str) -> bool {
    name.contains(['/', '\\', ':']) || name == "." || name == ".."
}

/// What no file's name holds on Windows, and what is not seen or turns the reading round.
fn is_odd(c: char) -> bool {
    c.is_control()
        || matches!(c, '<' | '>' | '"' | '|' | '?' | '*')
        || (c.is_whitespace() && c != ' ')
        || is_unseen(c)
        || u32::from(c) & 0xfffe == 0xfffe
}

/// Format characters, fillers, selectors and tags of Unicode 16, and what is set apart for nobody.
fn is_unseen(c: char) -> bool {
    const RANGES: [(u32, u32); 21] = [
        (0xad, 0xad),
        (0x34f, 0x34f),
        (0x600, 0x605),
        (0x61c, 0x61c),
        (0x6dd, 0x6dd),
        (0x70f, 0x70f),
        (0x115f, 0x1160),
        (0x17b4, 0x17b5),
        (0x180b, 0x180f),
        (0x200b, 0x200f),
        (0x2028, 0x202e),
        (0x2060, 0x206f),
        (0x2800, 0x2800),
        (0x3164, 0x3164),
        (0xe000, 0xf8ff),
        (0xfdd0, 0xfdef),
        (0xfe00, 0xfe0f),
        (0xfeff, 0xfeff),
        (0xffa0, 0xffa0),
        (0xfff0, 0xfffd),
        (0x1_bca0, 0x1_bca3),
    ];
    let c = u32::from(c);
    let is_in = |(first, last): &(u32, u32)| (*first..=*last).contains(&c);
    RANGES.iter().any(is_in) || (0x1_d173..=0x1_d17a).contains(&c) || c >= 0xe_0000
}

fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default();
    let stem = stem.trim_end().to_lowercase();
    let is_port = |port: &str| {
        let number = stem.strip_prefix(port);
        number.is_some_and(|number| {
            let mut digits = number.chars();
            // Windows takes the raised digits of Latin-1 for digits.
            let is_digit = |c: char| c.is_ascii_digit() || matches!(c, '¹' | '²' | '³');
            digits.next().is_some_and(is_digit) && digits.next().is_none()
        })
    };
    DEVICES.contains(&stem.as_str()) || PORTS.iter().any(|port| is_port(port))
}
