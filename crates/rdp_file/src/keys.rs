//! The settings that are known: `assets/rdp/keys.toml`, compiled in and read once.
//!
//! It must not stop anything: a file that can't be read has no keys, and a test reads it.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::lint::Rule;
use crate::{Document, Kind, Says};

const FILE: &str = include_str!("../../../assets/rdp/keys.toml");

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    source: Vec<String>,
    key: Vec<Key>,
}

/// One setting and all that is known of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a word of the table, and none excludes another"
)]
pub struct Key {
    /// Its name in lower case.
    pub name: String,
    /// What its value is.
    pub kind: Kind,
    /// What it does, in the field's words.
    pub meaning: String,
    /// The values that may stand there; any where there are none.
    #[serde(default)]
    pub values: Vec<String>,
    /// Or the lowest and the highest number.
    pub range: Option<[i64; 2]>,
    /// What holds where nothing is stated.
    pub default: Option<String>,
    /// The programs that obey it.
    pub honoured: Vec<Client>,
    /// Values that give something away.
    #[serde(default)]
    weak: Vec<String>,
    /// What stands in a hardened file in their place; empty for a list of what is shared.
    pub hardened: Option<String>,
    /// Its value where the person keeps what it shares.
    pub kept: Option<String>,
    /// A hardened file states it, whatever the default.
    #[serde(default)]
    pub state: bool,
    /// It stands in no hardened file.
    #[serde(default)]
    pub absent: bool,
    /// It matters only where that one is 1.
    pub only_with: Option<String>,
    /// Its value is nobody's business.
    #[serde(default)]
    pub secret: bool,
    /// A signature covers it.
    #[serde(default)]
    pub signed: bool,
    /// What it shares with the host.
    pub share: Option<Share>,
    /// The sentence that tells of its hardening.
    pub says: Option<Says>,
    /// What is wrong with a weak value.
    pub rule: Option<Rule>,
    /// Whether it is still of use.
    #[serde(default)]
    pub standing: Standing,
    /// What took its place.
    pub instead: Option<String>,
    /// Why it is hardened, in the field's words.
    pub why: Option<String>,
}

/// A program that reads connection files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, strum::Display)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Client {
    /// Remote Desktop Connection in Windows.
    Mstsc,
    /// Windows App.
    WindowsApp,
    /// FreeRDP, and what stands on it.
    Freerdp,
}

/// Whether a setting is still of use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It is.
    #[default]
    Current,
    /// Another took its place, or nobody needs it any more.
    Obsolete,
    /// Windows' own program does not know it.
    Extension,
}

/// What a file can share with the host.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    strum::Display,
    strum::EnumIter,
    strum::EnumString,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Share {
    /// What is copied and pasted.
    Clipboard,
    /// Drives, with all that is in them.
    Drives,
    /// Printers.
    Printers,
    /// Smart cards, and Windows Hello.
    SmartCards,
    /// Passkeys and security keys.
    Passkeys,
    /// The microphone.
    Microphone,
    /// Cameras.
    Cameras,
    /// USB and other devices that are plugged in.
    Usb,
    /// Serial and parallel ports, devices of tills.
    OldPorts,
    /// Where this computer is.
    Location,
}

/// All that are known, in the order in which a new file states them.
pub fn keys() -> &'static [Key] {
    static KEYS: OnceLock<File> = OnceLock::new();
    let file = KEYS.get_or_init(|| toml::from_str(FILE).unwrap_or_default());
    debug_assert!(!file.source.is_empty());
    &file.key
}

/// What is known of a name, in any letter case.
pub fn key(name: &str) -> Option<&'static Key> {
    keys()
        .iter()
        .find(|key| key.name.eq_ignore_ascii_case(name))
}

impl Key {
    /// Whether this value gives something away. What is no value at all gives away whatever the
    /// program that reads it thinks fit.
    pub fn is_weak(&self, value: &str) -> bool {
        match self.hardened.as_deref() {
            Some("") => !value.is_empty(),
            Some(_) => self.weak.iter().any(|weak| weak == value) || !self.allows(value),
            None => false,
        }
    }

    /// Whether nothing stated gives something away.
    pub fn is_weak_unstated(&self) -> bool {
        self.default
            .as_deref()
            .is_some_and(|default| self.is_weak(default))
    }

    /// Whether it belongs into no hardened file with this value.
    pub fn is_unwanted(&self, value: &str) -> bool {
        self.absent && !matches!(value, "" | "0")
    }

    /// Whether it means anything in this file.
    pub fn matters_in(&self, document: &Document) -> bool {
        self.only_with
            .as_deref()
            .is_none_or(|other| document.all(other).any(|one| one.value == "1"))
    }

    /// Whether this may stand there.
    pub fn allows(&self, value: &str) -> bool {
        let is_listed = self.values.is_empty() || self.values.iter().any(|one| one == value);
        let number = value.parse::<i64>();
        let is_in_range = match (self.kind, self.range) {
            (Kind::Number, Some([low, high])) => {
                number.is_ok_and(|number| (low..=high).contains(&number))
            }
            (Kind::Number, None) => number.is_ok(),
            (Kind::Bytes, _) => {
                value.len().is_multiple_of(2) && value.chars().all(|c| c.is_ascii_hexdigit())
            }
            (Kind::Text, _) => true,
        };
        is_listed && is_in_range
    }

    /// The whole line with this value.
    pub fn with(&self, value: &str) -> String {
        format!("{}:{}:{value}", self.name, self.kind)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use std::collections::BTreeSet;

    use strum::IntoEnumIterator as _;

    use super::*;

    #[test]
    fn the_table_is_sound() {
        let file: File = toml::from_str(FILE).unwrap();
        assert!(file.key.len() > 100);
        let names: BTreeSet<&str> = file.key.iter().map(|key| key.name.as_str()).collect();
        assert_eq!(names.len(), file.key.len(), "a name stands twice");
        for key in &file.key {
            let name = &key.name;
            assert_eq!(*name, name.to_lowercase());
            let stated = [&key.default, &key.kept].into_iter().flatten();
            for value in stated.chain(&key.hardened).chain(&key.weak) {
                assert!(key.allows(value), "{name}: {value}");
            }
            if let Some(hardened) = &key.hardened {
                assert!(!key.is_weak(hardened), "{name}");
                assert!(key.share.is_some() || key.says.is_some(), "{name}");
            }
            assert!(!key.absent || key.says.is_some(), "{name}");
            assert!(key.rule.is_none() || key.why.is_some(), "{name}");
            for other in [&key.instead, &key.only_with].into_iter().flatten() {
                assert!(names.contains(other.as_str()), "{name}: {other}");
            }
        }
    }

    #[test]
    fn what_a_signature_covers_is_what_the_table_says() {
        let signed = keys().iter().filter(|key| key.signed);
        let signed: BTreeSet<&str> = signed.map(|key| key.name.as_str()).collect();
        let scope = crate::signature::SCOPE.map(|(_, key)| key);
        assert_eq!(signed, BTreeSet::from(scope));
    }

    #[test]
    fn each_thing_that_is_shared_has_its_settings() {
        for share in Share::iter() {
            let of = |key: &&Key| key.share == Some(share);
            assert!(
                keys().iter().filter(of).any(|key| key.kept.is_some()),
                "{share}"
            );
        }
    }

    #[test]
    fn a_value_is_judged_by_its_key() {
        let level = key("Authentication Level").unwrap();
        for (value, weak) in [
            ("0", true),
            ("1", false),
            ("2", false),
            ("3", true),
            ("7", true),
        ] {
            assert_eq!(level.is_weak(value), weak, "{value}");
        }
        let drives = key("drivestoredirect").unwrap();
        assert!(drives.is_weak("C:;") && drives.is_weak_unstated() && !drives.is_weak(""));
        let password = key("password 51").unwrap();
        assert!(password.is_unwanted("01") && !password.is_unwanted(""));
        assert!(password.allows("01AF") && !password.allows("01A"));
    }
}
