//! The report, field for field as `--json` prints it (`assets/schema/report.schema.json`).
//!
//! Fields may be added, never renamed. Sentences in it come from the guide; nothing is computed here.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};

use crate::{Confidence, EndedBy, Phase, ServerFamily, Status, StepId, Who, Why};

/// The name of the report's format.
pub const REPORT_SCHEMA: &str = "rdp-first-aid/report/1";

/// One run, judged and worded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// [`REPORT_SCHEMA`].
    pub schema: String,
    /// The program's version.
    pub program: String,
    /// When the run began, RFC 3339 in UTC.
    pub started_at: String,
    /// The whole run in milliseconds.
    pub duration_ms: u64,
    /// What was looked at.
    pub target: TargetEntry,
    /// TCP connections that were established to the target.
    pub connections: u32,
    /// All checks, in the order people see.
    pub checks: Vec<CheckEntry>,
    /// How far the attempt came.
    pub handshake: HandshakeEntry,
    /// The one cause.
    pub cause: CauseEntry,
    /// All steps of the checklist, in order.
    pub steps: Vec<StepEntry>,
    /// The code that the person saw.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub saw: Option<SawEntry>,
    /// The result code, to be read aloud; reports of old programs have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}

impl Report {
    /// What the check with this id came to.
    pub fn check(&self, id: &str) -> Option<&CheckEntry> {
        self.checks.iter().find(|entry| entry.id == id)
    }
}

/// What was looked at.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TargetEntry {
    /// The name or address as it was understood.
    pub host: String,
    /// The TCP port.
    pub port: u16,
    /// The addresses of the name, in the system's order.
    pub addresses: Vec<String>,
    /// The gateway that leads there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gateway: Option<String>,
}

/// A code that the person saw.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SawEntry {
    /// The disconnect reason.
    pub code: u32,
    /// The extended one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extended: Option<u32>,
}

/// What one check found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CheckEntry {
    /// The check's id.
    pub id: String,
    /// Its state.
    pub status: Status,
    /// What it found, one word of its closed list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verdict: Option<String>,
    /// Why it did not run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<Why>,
    /// One line.
    pub title: String,
    /// What that means.
    pub meaning: String,
    /// What it does not prove.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proves_not: Option<String>,
    /// What can be done about it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remedies: Vec<String>,
    /// What was measured.
    pub facts: Map<String, Json>,
    /// How long it took, in milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration_ms: Option<f64>,
}

/// How far the attempt came.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HandshakeEntry {
    /// The last phase that completed.
    pub reached: Phase,
    /// What ended the attempt.
    pub ended_by: EndedBy,
    /// The server's family.
    pub server_family: ServerFamily,
    /// Times of the phases that were entered.
    pub phases: Vec<PhaseEntry>,
}

/// One phase's time.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct PhaseEntry {
    /// Which phase.
    pub phase: Phase,
    /// Milliseconds.
    pub ms: f64,
}

/// The one cause, in words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CauseEntry {
    /// The cause's id.
    pub id: String,
    /// How sure it is.
    pub confidence: Confidence,
    /// The cause as a sentence.
    pub title: String,
    /// What that means.
    pub meaning: String,
    /// Who must act.
    pub who: Who,
    /// What was seen that speaks for it.
    pub because: Vec<String>,
    /// What it does not prove.
    pub does_not_prove: Vec<String>,
    /// What to do.
    pub remedies: Vec<String>,
    /// The step of the checklist that it points to.
    pub step: Option<StepId>,
}

/// One step's state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepEntry {
    /// Which step.
    pub id: StepId,
    /// Its state.
    pub status: Status,
}
