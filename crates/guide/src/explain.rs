//! Codes in words, field for field as `--json` prints them (`assets/schema/explain.schema.json`).
//!
//! It must not find the codes in a text (`model::codes::find` does) nor print anything.

use model::codes::{self, Family, Found, Pair, Reading, Role, Standing, Table};
use model::{Fact, StepId, Who};
use serde::Serialize;

use crate::Text;

/// The format's name. Fields may be added, never renamed.
pub const EXPLAIN_SCHEMA: &str = "rdp-first-aid/explain/1";

/// All codes of one text in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Explained {
    /// [`EXPLAIN_SCHEMA`].
    pub schema: &'static str,
    /// Each code: the first, its extended one, then the others.
    pub codes: Vec<ExplainedCode>,
    /// What the first two say together, where that is more than each alone.
    pub together: Option<String>,
    /// What they do not say together.
    pub together_does_not_say: Option<String>,
    /// How well it is known what they say together.
    pub together_status: Option<Standing>,
    /// The step of the checklist that helps with both together.
    pub together_step: Option<StepId>,
    /// The system's own text for the first two; empty until it is put here.
    pub windows: Option<String>,
}

/// One code in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ExplainedCode {
    /// The number.
    pub code: u32,
    /// The same, as Windows shows it (`0x904`).
    pub hex: String,
    /// What it is in its text.
    pub role: Role,
    /// Whether it stands in a table, and not merely in a range.
    pub known: bool,
    /// The sentence for a code that is not known.
    pub unknown: Option<String>,
    /// What that sentence does not say.
    pub unknown_does_not_say: Option<String>,
    /// What an unknown code is likely about, by its last byte: a guess.
    pub likely_family: Option<Family>,
    /// The known code that is likely meant, where a decimal number is only known with `0x` before it.
    pub meant: Option<String>,
    /// What each table says.
    pub readings: Vec<ExplainedReading>,
}

/// One code as one table reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ExplainedReading {
    /// The table.
    pub table: Table,
    /// The field's name for the code.
    pub name: Option<&'static str>,
    /// The meaning in the field's words, in English.
    pub meaning: &'static str,
    /// The sentence for users.
    pub sentence: String,
    /// What it does not say.
    pub does_not_say: String,
    /// What the code is about.
    pub family: Family,
    /// The step of the checklist that helps.
    pub step: Option<StepId>,
    /// Who must act, where no step helps.
    pub who: Option<Who>,
    /// The code that Windows shows for it.
    pub also: Option<String>,
    /// How well it is known that Windows shows that.
    pub also_status: Option<Standing>,
    /// Where it comes from, each source by itself.
    pub sources: Vec<String>,
    /// How well it is known.
    pub status: Standing,
}

/// The codes that were found in a text, in words.
pub fn explain(found: &[Found], text: &Text) -> Explained {
    let together = pair(found);
    let said = |pair: &Pair| format!("code-{}", pair.says);
    Explained {
        schema: EXPLAIN_SCHEMA,
        codes: found.iter().map(|found| code(*found, text)).collect(),
        together: together.map(|pair| text.say(&said(pair))),
        together_does_not_say: together.and_then(|pair| text.attribute(&said(pair), "not", &[])),
        together_status: together.map(|pair| pair.standing),
        together_step: together.and_then(|pair| pair.step),
        windows: None,
    }
}

impl Explained {
    /// The two numbers that Windows' own text is asked for: the first code, and the extended one or 0.
    /// None where the first is another kind of number, which Windows has no such text for.
    pub fn shown(found: &[Found]) -> Option<(u32, u32)> {
        let (code, second) = match found {
            [code, second, ..] if second.role == Role::Extended => (code, second.value),
            [code, ..] => (code, 0),
            [] => return None,
        };
        let is_shown = code.role == Role::Code && codes::is_disconnect(code.value);
        is_shown.then_some((code.value, second))
    }

    /// Who must act on the first code, where no step helps; the most likely reading decides.
    pub fn who(&self) -> Option<Who> {
        self.codes.first()?.readings.first()?.who
    }
}

impl ExplainedCode {
    /// The heading: the code in both forms.
    pub fn heading(&self, text: &Text) -> String {
        let facts = [
            Fact::text("hex", model::Kind::Enum, &self.hex),
            // As a text: a language would part the thousands.
            Fact::text("decimal", model::Kind::Enum, self.code.to_string()),
        ];
        text.say_with("code-heading", &facts)
    }
}

fn pair(found: &[Found]) -> Option<&'static Pair> {
    match found {
        [code, second, ..] if second.role == Role::Extended => {
            codes::pair(code.value, second.value)
        }
        _ => None,
    }
}

fn code(found: Found, text: &Text) -> ExplainedCode {
    let readings = codes::readings(found.value, found.role);
    // As a second code, a range is all that the table has to say.
    let is_known = |reading: &Reading| {
        let is_second = found.role == Role::Extended && reading.table == Table::Extended;
        is_second || !reading.code.is_range()
    };
    let known = readings.iter().any(is_known);
    let likely_family = (!known && found.role != Role::Extended)
        .then(|| codes::family_of_unknown(found.value))
        .flatten();
    let unknown = match likely_family {
        Some(family) => format!("code-unknown-{family}"),
        None => "code-unknown".to_owned(),
    };
    ExplainedCode {
        code: found.value,
        hex: hex(found.value),
        role: found.role,
        known,
        unknown: (!known).then(|| text.say(&unknown)),
        unknown_does_not_say: (!known)
            .then(|| text.attribute(&unknown, "not", &[]))
            .flatten(),
        likely_family,
        meant: codes::without_prefix(found.value)
            .filter(|_| found.is_decimal && found.role == Role::Code)
            .map(hex),
        readings: readings.iter().map(|read| reading(*read, text)).collect(),
    }
}

/// As Windows shows it.
fn hex(value: u32) -> String {
    format!("0x{value:X}")
}

fn reading(Reading { table, code }: Reading, text: &Text) -> ExplainedReading {
    let id = format!("code-{}", code.says);
    ExplainedReading {
        table,
        name: code.name.as_deref(),
        meaning: &code.meaning,
        sentence: text.say(&id),
        does_not_say: text.attribute(&id, "not", &[]).unwrap_or_default(),
        family: code.family,
        step: code.step,
        who: code.who,
        also: code.also.map(hex),
        also_status: code.also_standing,
        sources: code.sources.clone(),
        status: code.standing,
    }
}

#[cfg(test)]
mod tests;
