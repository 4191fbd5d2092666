//! The files in `assets/codes`, compiled in and read once.
//!
//! It must not stop a run: a file that can't be read is left out, and a test reads each of them.

use std::sync::OnceLock;

use serde::Deserialize;
use strum::EnumCount as _;

use super::{Code, Family, Pair, Standing, Table};
use crate::{StepId, Who};

macro_rules! file {
    ($name:literal) => {
        include_str!(concat!("../../../../assets/codes/", $name, ".toml"))
    };
}

/// The pairs' file.
pub(super) const PAIRS: &str = file!("pairs");
/// The file of the words before a number.
pub(super) const LABELS: &str = file!("labels");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    source: Vec<String>,
    status: Standing,
    /// How well it is known what goes with a row.
    also_status: Option<Standing>,
    code: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    value: u32,
    until: Option<u32>,
    name: Option<String>,
    meaning: String,
    says: String,
    family: Family,
    step: Option<StepId>,
    who: Option<Who>,
    also: Option<u32>,
    source: Option<String>,
    status: Option<Standing>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pairs {
    pair: Vec<Pair>,
}

/// What may stand before a number in a pasted text, in lower case; a star stands for any letters.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Labels {
    /// Words for "code".
    pub(super) code: Vec<String>,
    /// Words for "error" and "reason".
    pub(super) fault: Vec<String>,
    /// Words that call a code the extended one.
    pub(super) extended: Vec<String>,
    /// Last words that announce something else.
    pub(super) other: Vec<String>,
    /// Last words that announce what the word before them says, or something else.
    pub(super) number: Vec<String>,
}

/// The text of a table's file.
pub(super) fn file(table: Table) -> &'static str {
    match table {
        Table::Disconnect => file!("disconnect"),
        Table::Field => file!("field"),
        Table::Extended => file!("extended"),
        Table::Errinfo => file!("errinfo"),
        Table::Negotiation => file!("negotiation"),
        Table::Ntstatus => file!("ntstatus"),
        Table::TlsAlert => file!("tls_alert"),
    }
}

/// The rows of a table; each file is read when it is first asked for.
pub(super) fn codes(table: Table) -> &'static [Code] {
    static TABLES: [OnceLock<Vec<Code>>; Table::COUNT] = [const { OnceLock::new() }; Table::COUNT];
    TABLES.get(table as usize).map_or(&[], |rows| {
        rows.get_or_init(|| read(file(table)).unwrap_or_default())
    })
}

/// All pairs.
pub(super) fn pairs() -> &'static [Pair] {
    static READ: OnceLock<Vec<Pair>> = OnceLock::new();
    READ.get_or_init(|| toml::from_str(PAIRS).map_or_else(|_| Vec::new(), |file: Pairs| file.pair))
}

/// The words before a number.
pub(super) fn labels() -> &'static Labels {
    static READ: OnceLock<Labels> = OnceLock::new();
    READ.get_or_init(|| toml::from_str(LABELS).unwrap_or_default())
}

/// The rows of one file, each with what holds for the whole table.
pub(super) fn read(file: &str) -> Result<Vec<Code>, toml::de::Error> {
    let file: File = toml::from_str(file)?;
    let code = |row: Row| Code {
        value: row.value,
        until: row.until,
        name: row.name,
        meaning: row.meaning,
        says: row.says,
        family: row.family,
        step: row.step,
        who: row.who,
        also: row.also,
        also_standing: row.also.and(file.also_status),
        sources: row.source.into_iter().chain(file.source.clone()).collect(),
        standing: row.status.unwrap_or(file.status),
    };
    Ok(file.code.into_iter().map(code).collect())
}
