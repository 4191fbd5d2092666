//! Runs: how they begin, what their news changes, and how they end.

use super::progress::step_checks;
use super::state::Place;
use super::{
    Again, Call, Effect, Found, Goal, Line, LineEnd, Progress, Remark, RunEvent, State, Step,
    Watch, Way,
};
use crate::cli::remarks_on;

impl State {
    pub(super) fn start(&mut self) -> Option<Effect> {
        let is_practice = self.entry.way == Way::Practice;
        let may_start = match self.step {
            Step::WhichComputer { .. } => is_practice,
            Step::HowThere { .. } => true,
            _ => false,
        };
        if !may_start {
            return None;
        }
        match self.entry.goal(&self.files) {
            Ok(goal) => {
                // Whoever checks a computer is done with another's report.
                self.leave_visit();
                self.passed.clear();
                let file = self.files.get(self.entry.file);
                let file = file.filter(|_| self.entry.way == Way::File);
                self.basis = file.cloned();
                Some(self.run_whole(goal))
            }
            Err(remark) => {
                self.step = Step::HowThere {
                    remark: Some(remark),
                };
                None
            }
        }
    }

    /// Everything once more, from wherever there is a button for it.
    pub(super) fn check_again(&mut self) -> Option<Effect> {
        if self.is_running() {
            return None;
        }
        let from = matches!(
            self.step,
            Step::Cause | Step::Checklist { .. } | Step::Finished
        );
        let goal = self.goal.clone().filter(|_| from)?;
        Some(self.run_whole(goal))
    }

    fn run_whole(&mut self, goal: Goal) -> Effect {
        if self.goal.as_ref() != Some(&goal) {
            // What was found is about another computer.
            self.found = None;
            self.renewed.clear();
            self.line = Line::default();
        }
        self.go(Step::Checking {
            progress: Progress::default(),
        });
        self.goal = Some(goal.clone());
        self.run = self.run.wrapping_add(1);
        Effect::StartRun {
            run: self.run,
            goal,
            remarks: self.file_remarks(),
        }
    }

    /// The settings of the connection file that led here which make its connection another one than ours:
    /// names of the lint's rules.
    pub(crate) fn file_remarks(&self) -> Vec<String> {
        let file = self.basis.as_ref();
        file.map_or_else(Vec::new, |file| remarks_on(&file.document))
    }

    pub(super) fn recheck(&mut self) -> Option<Effect> {
        if self.is_running() {
            return None;
        }
        let Step::Checklist { step, .. } = self.step else {
            return None;
        };
        let goal = self.goal.clone()?;
        let before = self.standing(step);
        if self.is_at_the_line() {
            self.line = Line::default();
        }
        self.set_again(Again::Running {
            progress: Progress::again(step),
            before,
        });
        self.run = self.run.wrapping_add(1);
        Some(Effect::Recheck {
            run: self.run,
            goal,
            remarks: self.file_remarks(),
            step,
        })
    }

    /// The line for a minute, on the first step.
    pub(super) fn watch(&mut self) -> Option<Effect> {
        if !self.is_at_the_line() || self.is_running() {
            return None;
        }
        let goal = self.goal.clone().filter(Goal::can_be_watched)?;
        self.line = Line {
            calls: Vec::new(),
            watch: Watch::Running,
        };
        self.run = self.run.wrapping_add(1);
        Some(Effect::Watch {
            run: self.run,
            goal,
        })
    }

    pub(super) fn called(&mut self, run: u32, call: Call) {
        if run == self.run && self.is_watching() {
            self.line.calls.push(call);
        }
    }

    pub(super) fn line_ended(&mut self, run: u32, end: LineEnd) {
        if run == self.run && self.is_watching() {
            self.line.watch = Watch::Ended(end);
        }
    }

    /// The run that a lost window had under way, once more from its beginning.
    pub(super) fn resume(&mut self) -> Option<Effect> {
        // Its dialogs went with the window.
        self.picking = false;
        self.saving.clear();
        self.packing.saving = None;
        self.lose_deeds();
        if let Step::NewFile { saving, .. } = &mut self.step {
            *saving = false;
        }
        if !self.is_running() {
            return match self.brought.take() {
                Some(path) => self.drop_file(path),
                None => self.pack(),
            };
        }
        let Some(goal) = self.goal.clone() else {
            self.stop();
            return None;
        };
        self.run = self.run.wrapping_add(1);
        let run = self.run;
        if self.is_watching() {
            self.line.calls.clear();
            return Some(Effect::Watch { run, goal });
        }
        let remarks = self.file_remarks();
        match &mut self.step {
            Step::Checklist {
                step,
                again: Again::Running { progress, .. },
                ..
            } => {
                *progress = Progress::again(*step);
                let step = *step;
                Some(Effect::Recheck {
                    run,
                    goal,
                    remarks,
                    step,
                })
            }
            Step::Checking { progress } => {
                *progress = Progress::default();
                Some(Effect::StartRun { run, goal, remarks })
            }
            _ => None,
        }
    }

    pub(super) fn stop(&mut self) -> Option<Effect> {
        match &self.step {
            Step::Checking { .. } => {
                match self.past.last() {
                    // It was made again from there, and what was known before still is.
                    Some(Place::Cause | Place::Checklist(_) | Place::Finished)
                        if self.found.is_some() =>
                    {
                        self.back();
                    }
                    _ => self.leave_checking(Some(Remark::plain("remark-stopped"))),
                }
                Some(Effect::CancelRun)
            }
            Step::Checklist { .. } if self.is_watching() => {
                self.line = Line::default();
                Some(Effect::CancelRun)
            }
            Step::Checklist { .. } if self.is_running() => {
                self.set_again(Again::Stopped);
                Some(Effect::CancelRun)
            }
            _ => None,
        }
    }

    /// D has nothing to show any more: back to where it was started, or to where a computer is named.
    fn leave_checking(&mut self, remark: Option<Remark>) {
        let before = self.past.last().copied();
        if matches!(before, Some(Place::WhichComputer | Place::HowThere)) {
            self.past.pop();
        }
        self.step = match before {
            Some(Place::HowThere) => Step::HowThere { remark },
            _ => Step::WhichComputer { remark },
        };
        self.visit = self.visit.wrapping_add(1);
    }

    pub(super) fn note(&mut self, run: u32, event: &RunEvent) {
        if run != self.run {
            return;
        }
        if let Step::Checking { progress }
        | Step::Checklist {
            again: Again::Running { progress, .. },
            ..
        } = &mut self.step
        {
            progress.note(event);
        }
    }

    pub(super) fn finish(&mut self, run: u32, found: Found) {
        if run != self.run {
            return;
        }
        match &mut self.step {
            Step::Checking { .. } => {
                self.step = Step::Cause;
                self.visit = self.visit.wrapping_add(1);
                self.take_whole(found);
            }
            Step::Checklist { step, again, .. } => {
                if let Again::Running { before, .. } = again {
                    *again = Again::Done {
                        before: std::mem::take(before),
                    };
                    let step = *step;
                    if step_checks(step).is_empty() {
                        self.take_whole(found);
                    } else {
                        self.take_renewed(step, found);
                    }
                }
            }
            _ => {}
        }
    }

    pub(super) fn break_off(&mut self, run: u32, reason: String) {
        if run != self.run || !self.is_running() {
            return;
        }
        if self.is_watching() {
            self.line.watch = Watch::Broke(reason);
        } else if matches!(self.step, Step::Checking { .. }) {
            self.leave_checking(Some(Remark {
                id: "remark-run_failed".to_owned(),
                text: reason,
            }));
        } else {
            self.set_again(Again::Broke(reason));
        }
    }

    fn set_again(&mut self, new: Again) {
        if let Step::Checklist { again, .. } = &mut self.step {
            *again = new;
        }
    }
}
