//! The codes that Windows and others show: what each is called, means and says.
//!
//! Data stands in `assets/codes` and is compiled in; sentences stand in `assets/text`. It must not
//! guess: what no table knows stays unknown, and a family by the last byte is said to be a guess.

mod bytes;
mod data;
mod find;
mod names;

use serde::{Deserialize, Serialize};
use strum::{Display, EnumCount, EnumIter, IntoEnumIterator as _, IntoStaticStr};

use crate::{StepId, Who};

pub use bytes::{CODE_BYTES_LIMIT, text_of};
pub use find::{CODE_TEXT_LIMIT, Found, MOST_CODES, Role, find};
pub use names::{alert_name, negotiation_failure_name, security_protocol_name};

/// Where a code comes from. The order of the variants is the order in which readings are given.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Display,
    EnumCount,
    EnumIter,
    IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Table {
    /// `IMsTscAxEvents::OnDisconnected`: what Windows shows first.
    Disconnect,
    /// Seen by people; the page of the disconnect reasons does not list it.
    Field,
    /// `ExtendedDisconnectReasonCode`: what Windows shows second.
    Extended,
    /// The Set Error Info PDU ([MS-RDPBCGR] 2.2.5.1.1).
    Errinfo,
    /// `RDP_NEG_FAILURE` ([MS-RDPBCGR] 2.2.1.2.2).
    Negotiation,
    /// NTSTATUS of a sign-in ([MS-ERREF] 2.3.1).
    Ntstatus,
    /// TLS alerts (RFC 8446 6.2).
    TlsAlert,
}

/// What a code is about.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Display, EnumIter, IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Family {
    /// No fault, or nothing is said.
    None,
    /// The way between the computers.
    Transport,
    /// The name or the address.
    Name,
    /// The account, its password, the sign-in.
    Account,
    /// Licensing.
    Licence,
    /// TLS, certificates, encryption.
    Security,
    /// Memory, on either end.
    Memory,
    /// The client program.
    Client,
    /// The Remote Desktop gateway.
    Gateway,
    /// The connection broker.
    Broker,
    /// The session: its limits, its end, its desktop.
    Session,
    /// Messages that the other end could not use.
    Protocol,
    /// Drawing and monitors.
    Graphics,
}

/// How well it is known what a code means.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Display, EnumIter, IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Standing {
    /// By its maker's documentation or by a specification.
    Verified,
    /// By reports of people.
    Field,
    /// Concluded from reports.
    Inference,
    /// By hearsay.
    Unverified,
}

/// One row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// The number.
    pub value: u32,
    /// The last number of a range that begins with `value`.
    pub until: Option<u32>,
    /// The field's name for it, if it has one.
    pub name: Option<String>,
    /// The meaning in the field's words, in English.
    pub meaning: String,
    /// `code-<says>` is its sentence.
    pub says: String,
    /// What it is about.
    pub family: Family,
    /// The step of the checklist that helps.
    pub step: Option<StepId>,
    /// Who must act, where no step helps.
    pub who: Option<Who>,
    /// The disconnect reason that Windows shows for it.
    pub also: Option<u32>,
    /// How well it is known that Windows shows that.
    pub also_standing: Option<Standing>,
    /// Where this comes from: addresses and names of specifications.
    pub sources: Vec<String>,
    /// How well it is known.
    pub standing: Standing,
}

/// A code as one table reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The table.
    pub table: Table,
    /// Its row.
    pub code: &'static Code,
}

/// Two codes that say more together than each alone.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pair {
    /// The disconnect reason.
    pub code: u32,
    /// The extended reason.
    pub extended: u32,
    /// `code-<says>` is its sentence.
    pub says: String,
    /// The step of the checklist that helps.
    pub step: Option<StepId>,
    /// How well it is known.
    #[serde(rename = "status")]
    pub standing: Standing,
}

impl Table {
    /// All its rows, in order of their numbers.
    pub fn codes(self) -> &'static [Code] {
        data::codes(self)
    }
}

impl Code {
    /// Whether the row stands for many numbers, so that it says little about each.
    pub fn is_range(&self) -> bool {
        self.until.is_some()
    }

    fn holds(&self, value: u32) -> bool {
        (self.value..=self.until.unwrap_or(self.value)).contains(&value)
    }
}

/// The row of one table for this number.
pub fn lookup(table: Table, value: u32) -> Option<&'static Code> {
    table.codes().iter().find(|code| code.holds(value))
}

/// What every table says about this number. As the second code of Windows, the table of the
/// extended reasons comes first; elsewhere a range says nothing that a row or a guess says better.
pub fn readings(value: u32, role: Role) -> Vec<Reading> {
    let mut found: Vec<_> = Table::iter()
        .filter_map(|table| lookup(table, value).map(|code| Reading { table, code }))
        .collect();
    if role == Role::Extended {
        found.sort_by_key(|reading| reading.table != Table::Extended);
    } else if found.iter().any(|reading| !reading.code.is_range())
        || family_of_unknown(value).is_some()
    {
        found.retain(|reading| !reading.code.is_range());
    }
    found
}

/// Whether Windows can have shown this number first: a disconnect reason, or nothing that is known.
pub fn is_disconnect(value: u32) -> bool {
    let known = readings(value, Role::Code);
    let is_shown = |reading: &Reading| matches!(reading.table, Table::Disconnect | Table::Field);
    value <= 0xFFFF
        && (known.iter().any(is_shown) || known.iter().all(|reading| reading.code.is_range()))
}

/// The disconnect reason that is meant by a decimal number that no table knows, where somebody left
/// out its `0x`: `904`.
pub fn without_prefix(value: u32) -> Option<u32> {
    let meant = u32::from_str_radix(&value.to_string(), 16).ok()?;
    let is_known = |table| lookup(table, meant).is_some();
    let is_unknown = Table::iter().all(|table| lookup(table, value).is_none());
    (meant > 0xFF && is_unknown && [Table::Disconnect, Table::Field].into_iter().any(is_known))
        .then_some(meant)
}

/// What an unknown disconnect reason is likely about, by its last byte: a guess from how the known
/// ones are grouped. No document says so.
pub fn family_of_unknown(value: u32) -> Option<Family> {
    match (value, value & 0xFF) {
        (0x100..=0xFFFF, 0x04) => Some(Family::Transport),
        (0x100..=0xFFFF, 0x06) => Some(Family::Security),
        (0x100..=0xFFFF, 0x07) => Some(Family::Account),
        (0x100..=0xFFFF, 0x08) => Some(Family::Name),
        _ => None,
    }
}

/// What these two say together, where that is more than each alone.
pub fn pair(code: u32, extended: u32) -> Option<&'static Pair> {
    pairs()
        .iter()
        .find(|pair| pair.code == code && pair.extended == extended)
}

/// All pairs that say more together.
pub fn pairs() -> &'static [Pair] {
    data::pairs()
}
