//! A fact: one value, with the kind that says how it may leave this computer.

use serde::{Deserialize, Serialize};

/// What a value is about; the report's one policy on names and addresses is chosen by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A computer's name: short or full, a pattern of names, with a port, an address in its place, or
    /// the place on it that a peer sends us to.
    Host,
    /// A person's name as a computer knows it: bare, `DOMAIN\user` or `user@domain`.
    User,
    /// A domain's name, short or full.
    Domain,
    /// An IP address, with its zone, its port or one word about it behind.
    Address,
    /// An adapter's hardware address.
    Mac,
    /// A file's place; a person's name may be in it.
    Path,
    /// A certificate's subject or issuer.
    Subject,
    /// A serial number or fingerprint.
    Serial,
    /// A security identifier ([MS-DTYP] 2.4.2).
    Sid,
    /// A network's name, on the air or as this computer lists it: people choose it.
    Ssid,
    /// A count, a time, a port: says nothing about anybody.
    Number,
    /// One word of a closed list.
    Enum,
    /// A version or build, with the name of the software.
    Version,
}

/// The value itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// Yes or no.
    Flag(bool),
    /// A whole number; its unit is in the fact's name.
    Whole(i64),
    /// A measured number; its unit is in the fact's name.
    Real(f64),
    /// A text.
    Text(String),
    /// Several texts of one kind.
    Texts(Vec<String>),
}

/// A named value with its kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fact {
    /// The name in the report: `snake_case`, with its unit (`skew_ms`).
    pub name: String,
    /// How the value may leave this computer.
    pub kind: Kind,
    /// The value.
    pub value: Value,
}

impl Fact {
    /// A fact of any kind.
    pub fn new(name: &str, kind: Kind, value: Value) -> Self {
        Self {
            name: name.to_owned(),
            kind,
            value,
        }
    }

    /// One word of a closed list.
    pub fn word(name: &str, word: impl Into<&'static str>) -> Self {
        Self::new(name, Kind::Enum, Value::Text(word.into().to_owned()))
    }

    /// A whole number.
    pub fn whole(name: &str, number: impl Into<i64>) -> Self {
        Self::new(name, Kind::Number, Value::Whole(number.into()))
    }

    /// Yes or no.
    pub fn flag(name: &str, flag: bool) -> Self {
        Self::new(name, Kind::Enum, Value::Flag(flag))
    }

    /// A text of the given kind.
    pub fn text(name: &str, kind: Kind, text: impl Into<String>) -> Self {
        Self::new(name, kind, Value::Text(text.into()))
    }

    /// Several texts of the given kind.
    pub fn texts(name: &str, kind: Kind, texts: impl IntoIterator<Item = String>) -> Self {
        Self::new(name, kind, Value::Texts(texts.into_iter().collect()))
    }
}
