//! What runs have found: the whole one, and those that a step made again since then.

use checks::Observed;
use model::{CheckEntry, Report, Status, StepId, Why};
use serde::{Deserialize, Serialize};

use super::local::local;
use super::progress::built_checks;
use super::{Line, Local, State};

/// Runs for one step each that are kept.
const RENEWED: usize = 16;

/// One run: its report, and what it saw, from which the report can be worded anew.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Found {
    /// Judged and worded.
    pub(crate) report: Report,
    /// What was seen. A report that came from elsewhere has none, and keeps its words.
    pub(crate) observed: Option<Observed>,
    /// What of it is this computer's own.
    #[serde(default)]
    pub(crate) local: Local,
}

impl Found {
    /// What a run saw, and the report that was worded from it.
    pub(crate) fn new(report: Report, observed: Option<Observed>) -> Self {
        Self {
            report,
            local: observed.as_ref().map(local).unwrap_or_default(),
            observed,
        }
    }
}

impl From<Report> for Found {
    fn from(report: Report) -> Self {
        Self::new(report, None)
    }
}

/// A run of one step's checks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Renewed {
    /// For the sake of this step.
    pub(crate) step: StepId,
    /// What it found.
    pub(crate) found: Found,
}

impl State {
    /// The last whole run's report.
    pub(crate) fn report(&self) -> Option<&Report> {
        self.found.as_ref().map(|found| &found.report)
    }

    /// Whether the last whole run points to no step.
    pub(crate) fn is_well(&self) -> bool {
        self.report()
            .is_some_and(|report| report.cause.step.is_none())
    }

    /// What a check came to when it last ran.
    pub(crate) fn entry_of(&self, check: &str) -> Option<&CheckEntry> {
        let renewed = self.renewed.iter().rev().map(|one| &one.found.report);
        let mut entries = renewed
            .chain(self.report())
            .filter_map(|report| report.check(check));
        entries.find(|entry| entry.why != Some(Why::NotSelected))
    }

    /// The step's state when its checks last ran; not checked before that.
    pub(crate) fn status_of(&self, step: StepId) -> Status {
        let renewed = self.renewed.iter().rev().map(|one| &one.found.report);
        let mut reports = renewed.filter(|report| has_all(report, step));
        let report = reports.next().or(self.report());
        let checked = report
            .and_then(|report| report.steps.iter().find(|entry| entry.id == step))
            .map_or(Status::NotChecked, |entry| entry.status);
        match step {
            // A minute of calls knows more of the line than one.
            StepId::SteadyNetwork => checked.max(self.line.status()),
            _ => checked,
        }
    }

    /// The step that was checked last after the result was found.
    pub(crate) fn renewed_step(&self) -> Option<StepId> {
        self.renewed.last().map(|one| one.step)
    }

    /// A whole run takes the place of all before it.
    pub(super) fn take_whole(&mut self, found: Found) {
        self.renewed.clear();
        self.line = Line::default();
        self.found = Some(Box::new(found));
    }

    /// A step's own run stands beside the whole one.
    pub(super) fn take_renewed(&mut self, step: StepId, found: Found) {
        self.renewed.retain(|one| one.step != step);
        if self.renewed.len() == RENEWED {
            self.renewed.remove(0);
        }
        self.renewed.push(Renewed { step, found });
    }

    /// Other words for what is known already. Words of another run come too late, and are dropped.
    pub(super) fn reword(&mut self, words: super::Reworded) {
        if let Some(visit) = &mut self.visiting {
            visit.reword(words.differences, words.own);
        }
        put(self.found.as_deref_mut(), words.report);
        let renewed = self.renewed.iter_mut().map(|one| &mut one.found);
        for (found, report) in renewed.zip(words.renewed) {
            put(Some(found), Some(report));
        }
    }
}

/// The same run in other words.
pub(super) fn put(found: Option<&mut Found>, report: Option<Report>) {
    if let (Some(found), Some(report)) = (found, report)
        && found.report.started_at == report.started_at
    {
        found.report = report;
    }
}

/// Whether a run made every check of this step that this version can make.
fn has_all(report: &Report, step: StepId) -> bool {
    let ran = |id: &str| {
        let entry = report.check(id);
        entry.is_some_and(|entry| entry.why != Some(Why::NotSelected))
    };
    let mut checks = built_checks(step).peekable();
    checks.peek().is_some() && checks.all(|check| ran(check.into()))
}
