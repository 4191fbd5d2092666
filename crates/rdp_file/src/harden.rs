//! A connection file that gives away only what the person keeps, and never more than the one read.
//!
//! It must not write a password, and must not touch a line that harms nobody.

mod edit;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use self::edit::Edit;

use crate::document::{TwoValues, UnsafeValue, is_disguise};
use crate::keys::{Share, key, keys};
use crate::{Document, Kind, NoteKind, Setting};

pub(crate) const ADDRESS: &str = "full address";
pub(crate) const ALTERNATE: &str = "alternate full address";
const LEVEL: &str = "authentication level";
/// The lines that a change makes void.
const SIGNATURE: [&str; 2] = ["signscope", "signature"];
/// What may stand in a file once only, or nobody can tell where it leads.
const ONE_ONLY: [&str; 7] = [
    ADDRESS,
    "server port",
    "gatewayhostname",
    "gatewayusagemethod",
    "gatewayprofileusagemethod",
    "kdcproxyname",
    "loadbalanceinfo",
];

/// Parts of a name that stands for a secret in some program.
const SECRET_PARTS: [&str; 7] = [
    "password",
    "passwd",
    "passwort",
    "kennwort",
    "userpwd",
    "accesstoken",
    "gatewaytoken",
];
/// And whole words of one.
const SECRET_WORDS: [&str; 5] = ["pass", "pwd", "secret", "token", "pw"];

/// What the person wants of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Wishes {
    /// The computer, with its port where that is not the usual one; else as read.
    pub address: Option<String>,
    /// The way there.
    pub gateway: Gateway,
    /// The account that is filled in; else as read.
    pub user: Option<String>,
    /// What the host may go on using: what is off in the file stays off.
    pub keep: BTreeSet<Share>,
    /// What is kept is turned on where it was off, because the person said so.
    pub turn_on: bool,
    /// This computer trusts the host's certificate, so that a false one may be refused outright.
    pub certificate_is_trusted: bool,
}

/// The way to the host.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gateway {
    /// As the file says.
    #[default]
    AsRead,
    /// Straight.
    Nothing,
    /// Through this one, perhaps with its port.
    Named(String),
}

/// A file and what was done to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hardened {
    /// The file.
    pub document: Document,
    /// What differs from the one that was read, in the order of the table of keys.
    pub changes: Vec<Change>,
}

/// One setting that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The setting.
    pub name: String,
    /// What stood there; never a secret.
    pub before: Option<String>,
    /// What stands there now.
    pub after: Option<String>,
    /// What is to be said about it.
    pub says: Says,
}

/// What a change is about.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, strum::Display, strum::EnumIter,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Says {
    /// Where the file leads.
    Address,
    /// Another address of the file now says the same.
    SameAddress,
    /// The account.
    User,
    /// The host has to prove who it is.
    ServerCheck,
    /// The password is checked before the host's screen is seen.
    SignInCheck,
    /// Both ends agree how they are secured.
    SecurityAgreed,
    /// The password is typed anew.
    AsksPassword,
    /// An ordinary session.
    OwnSession,
    /// The way through a gateway.
    Gateway,
    /// How the gateway learns the password.
    GatewaySignIn,
    /// A connection of its own.
    FreshConnection,
    /// A break is seen.
    ShowsStop,
    /// The desktop, not one program.
    WholeDesktop,
    /// No other address is opened.
    NoOtherAddress,
    /// No saved password.
    NoPassword,
    /// A line with signs in it that nobody sees.
    #[serde(skip)]
    Disguised,
    /// What the host may not use any more.
    #[serde(skip)]
    Shares,
    /// The file was signed, and is not any more.
    #[serde(skip)]
    NotSigned,
}

/// Why no file is made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HardenError {
    /// The file can't be read as a whole, so something would be lost.
    #[error("damaged: {0}")]
    Damaged(NoteKind),
    /// It leads nowhere.
    #[error("no_address")]
    NoAddress,
    /// Nobody can tell where it leads.
    #[error(transparent)]
    TwoValues(#[from] TwoValues),
    /// A value would not stay on its line.
    #[error(transparent)]
    Unsafe(#[from] UnsafeValue),
}

/// A file for a computer of which there is none yet.
///
/// Fails as [`harden`] does.
pub fn new(wishes: &Wishes) -> Result<Hardened, HardenError> {
    let mut wishes = wishes.clone();
    wishes.turn_on = true;
    if wishes.gateway == Gateway::AsRead {
        wishes.gateway = Gateway::Nothing;
    }
    harden(&Document::default(), &wishes)
}

/// The same file with everything weak in it made strong, but for what is kept.
///
/// A value that is as strong or stronger stays; so does every line that gives nothing away.
pub fn harden(read: &Document, wishes: &Wishes) -> Result<Hardened, HardenError> {
    if let Some(damage) = read.damage() {
        return Err(HardenError::Damaged(damage));
    }
    ambiguous(read, wishes)?;
    let mut edit = Edit {
        document: read.clone(),
        changes: Vec::new(),
    };
    edit.address(wishes)?;
    edit.gateway(&wishes.gateway)?;
    if let Some(user) = &wishes.user {
        edit.state("username", Kind::Text, user, Says::User)?;
    }
    for key in keys() {
        edit.settle(key, read, wishes)?;
    }
    if crate::lint::is_foreign_proxy(&edit.document) {
        edit.drop("kdcproxyname", Says::NoOtherAddress);
    }
    edit.clear();
    edit.unsign();
    Ok(Hardened {
        document: edit.document,
        changes: edit.changes,
    })
}

impl Document {
    /// The file without what opens a door by itself. How many lines went comes back.
    pub fn without_secrets(&self) -> (Self, usize) {
        let settings = self.settings().filter(Setting::is_secret);
        let lines: BTreeSet<usize> = settings
            .map(|one| one.line)
            .chain(self.secret_remarks())
            .collect();
        let mut document = self.clone();
        document.keep(|number, _| !lines.contains(&number));
        (document, lines.len())
    }
}

impl Setting<'_> {
    /// Whether its value opens a door by itself.
    pub(crate) fn is_secret(&self) -> bool {
        // Nought and one can only say whether there is one, or whether it is asked for.
        let is_answer = self.kind == Kind::Number && matches!(self.value, "0" | "1");
        !is_answer && !self.value.is_empty() && is_secret(self.name)
    }
}

/// Whether a name is that of something that opens a door by itself: by the table, by a slip in one
/// of its names, or by its words.
pub(crate) fn is_secret(name: &str) -> bool {
    let word = |word: &str| SECRET_WORDS.contains(&word);
    match key(name).or_else(|| crate::lint::meant(name)) {
        Some(key) => key.secret,
        None => {
            SECRET_PARTS.iter().any(|part| name.contains(part))
                || name.split(|c: char| !c.is_alphabetic()).any(word)
        }
    }
}

fn ambiguous(read: &Document, wishes: &Wishes) -> Result<(), HardenError> {
    for name in ONE_ONLY {
        let is_given = match name {
            ADDRESS | "server port" => wishes.address.is_some(),
            name => name.starts_with("gateway") && wishes.gateway != Gateway::AsRead,
        };
        if is_given {
            continue;
        }
        if read
            .only(name)?
            .is_some_and(|value| value.contains(is_disguise))
        {
            return Err(UnsafeValue { name: name.into() }.into());
        }
    }
    two_ports(read, wishes)
}

/// The address names one port, and another line names another.
fn two_ports(read: &Document, wishes: &Wishes) -> Result<(), HardenError> {
    let address = read
        .all(ADDRESS)
        .next()
        .filter(|_| wishes.address.is_none());
    let port = read.all("server port").next();
    let (Some(address), Some(port)) = (address, port) else {
        return Ok(());
    };
    match crate::lint::split(address.value).1 {
        Some(named) if named != port.value => Err(HardenError::TwoValues(TwoValues {
            name: port.name.to_owned(),
            lines: [address.line, port.line],
        })),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
