//! V: a report from another computer, read and never changed.
//!
//! What was found here stays beside it, and comes back when the other report is closed.

use std::collections::BTreeSet;
use std::path::PathBuf;

use bundle::{Difference, Opened, ResultCode};
use model::{Report, StepId};
use serde::{Deserialize, Serialize};

use super::found::put;
use super::{Effect, Found, Goal, Line, Renewed, Reworded, State, Step, Walk};

/// A report from another computer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Visit {
    /// What was opened.
    pub(crate) opened: Opened,
    /// What this version would say otherwise.
    pub(crate) differences: Vec<Difference>,
    /// What was found here before.
    own: Own,
}

/// What was found on this computer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Own {
    goal: Option<Goal>,
    found: Option<Box<Found>>,
    renewed: Vec<Renewed>,
    line: Line,
    walk: Walk,
    passed: BTreeSet<StepId>,
}

impl Visit {
    /// What was found here before, for other words.
    pub(crate) fn own(&self) -> (Option<&Found>, impl Iterator<Item = &Found>) {
        let renewed = self.own.renewed.iter().map(|one| &one.found);
        (self.own.found.as_deref(), renewed)
    }

    pub(super) fn reword(&mut self, differences: Vec<Difference>, own: Option<Box<Reworded>>) {
        self.differences = differences;
        let Some(own) = own else {
            return;
        };
        put(self.own.found.as_deref_mut(), own.report);
        let renewed = self.own.renewed.iter_mut().map(|one| &mut one.found);
        for (found, report) in renewed.zip(own.renewed) {
            put(Some(found), Some(report));
        }
    }
}

/// A bundle that was read, and how it is shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Arrived {
    /// What it holds.
    pub(crate) opened: Opened,
    /// The report as it is shown.
    pub(crate) report: Report,
    /// What this version would say otherwise.
    pub(crate) differences: Vec<Difference>,
}

/// Why a bundle was not opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Refused {
    /// The message that says it.
    pub(crate) id: String,
    /// Where the file lies.
    pub(crate) path: String,
    /// The file in it that it is about.
    pub(crate) name: String,
}

impl Refused {
    /// Where there is no file to name.
    pub(crate) fn plain(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            path: String::new(),
            name: String::new(),
        }
    }
}

/// The ending of a bundle's file.
const ENDING: &str = "zip";

impl State {
    /// Whether what is shown comes from another computer.
    pub(crate) fn is_visiting(&self) -> bool {
        self.visiting.is_some()
    }

    pub(super) fn read_reports(&mut self) -> Option<Effect> {
        if self.is_running() {
            return None;
        }
        self.go(Step::Visitor {
            remark: None,
            typed: String::new(),
            asked: false,
        })
    }

    /// One dialog at a time.
    pub(super) fn pick_report(&mut self) -> Option<Effect> {
        let is_here = matches!(self.step, Step::Visitor { .. });
        let picks = is_here && !std::mem::replace(&mut self.picking, is_here);
        picks.then_some(Effect::PickReport)
    }

    /// What kind of file was dropped says what it is for.
    pub(super) fn drop_file(&mut self, path: PathBuf) -> Option<Effect> {
        if self.is_running() {
            return None;
        }
        let ending = path.extension().unwrap_or_default();
        Some(if ending.eq_ignore_ascii_case(ENDING) {
            Effect::OpenReport(path)
        } else {
            Effect::ReadFile(path)
        })
    }

    /// A bundle was read; none where the person closed the dialog.
    pub(super) fn arrived(
        &mut self,
        news: Option<Result<Box<Arrived>, Refused>>,
    ) -> Option<Effect> {
        self.picking = false;
        let news = news?;
        if self.is_running() {
            return None;
        }
        if !matches!(self.step, Step::Visitor { .. }) {
            self.read_reports();
        }
        match news {
            Err(refused) => {
                if let Step::Visitor { remark, .. } = &mut self.step {
                    *remark = Some(refused);
                }
            }
            Ok(arrived) => self.receive(*arrived),
        }
        None
    }

    fn receive(&mut self, arrived: Arrived) {
        let Arrived {
            opened,
            report,
            differences,
        } = arrived;
        self.leave_visit();
        let own = Own {
            goal: self.goal.take(),
            found: self.found.take(),
            renewed: std::mem::take(&mut self.renewed),
            line: std::mem::take(&mut self.line),
            walk: std::mem::take(&mut self.walk),
            passed: std::mem::take(&mut self.passed),
        };
        self.found = Some(Box::new(Found::new(report, opened.observed.clone())));
        self.visiting = Some(Box::new(Visit {
            opened,
            differences,
            own,
        }));
        // Screens that were about another report can't be gone back to.
        self.past.retain(|place| place.is_of_no_report());
        self.step = Step::Visitor {
            remark: None,
            typed: String::new(),
            asked: false,
        };
        self.visit = self.visit.wrapping_add(1);
    }

    /// The other report is closed; what was found here is shown again.
    pub(super) fn leave_visit(&mut self) {
        let Some(visit) = self.visiting.take() else {
            return;
        };
        let Own {
            goal,
            found,
            renewed,
            line,
            walk,
            passed,
        } = visit.own;
        self.goal = goal;
        self.found = found;
        self.renewed = renewed;
        self.line = line;
        self.walk = walk;
        self.passed = passed;
        self.past.retain(|place| place.is_of_no_report());
    }

    pub(super) fn close_report(&mut self) -> Option<Effect> {
        self.leave_visit();
        if self.found.is_some() {
            self.show(Step::Cause)
        } else {
            self.past.clear();
            self.show(Step::WhatHappens)
        }
    }

    pub(super) fn type_result_code(&mut self, code: String) {
        if let Step::Visitor {
            typed,
            asked,
            remark,
        } = &mut self.step
        {
            *typed = code;
            *asked = false;
            *remark = None;
        }
    }

    /// What is no code is said to be none when the person is done with it.
    pub(super) fn read_result_code(&mut self) {
        if let Step::Visitor { typed, asked, .. } = &mut self.step {
            *asked = ResultCode::read(typed).is_err() && !typed.trim().is_empty();
        }
    }
}
