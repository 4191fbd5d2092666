//! Runs: how they begin, what their news changes, and how they end.

use super::state::Place;
use super::{Again, Effect, Goal, Progress, Remark, RunEvent, State, Step};
use model::Report;

impl State {
    pub(super) fn start(&mut self) -> Option<Effect> {
        if !matches!(self.step, Step::WhichComputer { .. }) {
            return None;
        }
        match self.entry.goal() {
            Ok(goal) => {
                self.passed.clear();
                Some(self.run_whole(goal))
            }
            Err(remark) => {
                self.step = Step::WhichComputer {
                    remark: Some(remark),
                };
                None
            }
        }
    }

    pub(super) fn check_again(&mut self) -> Option<Effect> {
        let goal = self.goal.clone().filter(|_| self.step == Step::Cause)?;
        Some(self.run_whole(goal))
    }

    fn run_whole(&mut self, goal: Goal) -> Effect {
        self.go(Step::Checking {
            progress: Progress::default(),
        });
        self.goal = Some(goal.clone());
        self.run = self.run.wrapping_add(1);
        Effect::StartRun {
            run: self.run,
            goal,
        }
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
        self.set_again(Again::Running {
            progress: Progress::default(),
            before,
        });
        self.run = self.run.wrapping_add(1);
        Some(Effect::Recheck {
            run: self.run,
            goal,
            step,
        })
    }

    /// The run that a lost window had under way, once more from its beginning.
    pub(super) fn resume(&mut self) -> Option<Effect> {
        if !self.is_running() {
            return None;
        }
        let Some(goal) = self.goal.clone() else {
            self.stop();
            return None;
        };
        self.run = self.run.wrapping_add(1);
        let run = self.run;
        match &mut self.step {
            Step::Checklist {
                step,
                again: Again::Running { progress, .. },
                ..
            } => {
                *progress = Progress::default();
                let step = *step;
                Some(Effect::Recheck { run, goal, step })
            }
            Step::Checking { progress } => {
                *progress = Progress::default();
                Some(Effect::StartRun { run, goal })
            }
            _ => None,
        }
    }

    pub(super) fn stop(&mut self) -> Option<Effect> {
        match &self.step {
            Step::Checking { .. } => {
                self.leave_checking(Some(Remark::plain("remark-stopped")));
                Some(Effect::CancelRun)
            }
            Step::Checklist { .. } if self.is_running() => {
                self.set_again(Again::Stopped);
                Some(Effect::CancelRun)
            }
            _ => None,
        }
    }

    /// D has nothing to show any more: back to where the computer is named.
    fn leave_checking(&mut self, remark: Option<Remark>) {
        if self.past.last() == Some(&Place::WhichComputer) {
            self.past.pop();
        }
        self.step = Step::WhichComputer { remark };
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

    pub(super) fn finish(&mut self, run: u32, report: Box<Report>) {
        if run != self.run {
            return;
        }
        match &mut self.step {
            Step::Checking { .. } => {
                self.report = Some(report);
                self.step = Step::Cause;
                self.visit = self.visit.wrapping_add(1);
            }
            Step::Checklist { again, .. } => {
                if let Again::Running { before, .. } = again {
                    *again = Again::Done {
                        before: std::mem::take(before),
                    };
                    self.report = Some(report);
                }
            }
            _ => {}
        }
    }

    pub(super) fn break_off(&mut self, run: u32, reason: String) {
        if run != self.run || !self.is_running() {
            return;
        }
        if matches!(self.step, Step::Checking { .. }) {
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
