//! What the wizard knows, and what can be read from it. Nothing changes here.

use bundle::Course;
use kit::Look;
use model::{Language, Status, StepId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::PathBuf;

use super::draft::Saving;
use super::{
    Done, Draft, Entry, Found, Goal, Line, Means, Packing, Progress, Refused, Remark, Renewed,
    SavedConnection, SavedFile, Visit, Walk, Watch,
};

/// Where the wizard is, with what belongs to that screen alone.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Step {
    /// A.
    #[default]
    WhatHappens,
    /// B, perhaps with a word about what was entered.
    WhichComputer {
        /// That word.
        remark: Option<Remark>,
    },
    /// C, perhaps with a word about what was entered.
    HowThere {
        /// That word.
        remark: Option<Remark>,
    },
    /// D.
    Checking {
        /// How far the run is.
        progress: Progress,
    },
    /// E.
    Cause,
    /// S1 to S15.
    Checklist {
        /// Which.
        step: StepId,
        /// What to do when it can't be done is unfolded.
        cannot: bool,
        /// The check that is made again.
        again: Again,
    },
    /// L.
    AllSteps,
    /// G.
    NewFile {
        /// A word about what was entered, or about what could not be saved.
        remark: Option<Remark>,
        /// The system asks where to save it.
        saving: bool,
    },
    /// H.
    NextInWindows {
        /// What became of the last press of a button.
        told: Option<Told>,
    },
    /// I.
    TellHelpdesk,
    /// J.
    InTheReport {
        /// A word about what was saved, or could not be.
        remark: Option<Remark>,
    },
    /// K.
    Finished,
    /// V.
    Visitor {
        /// Why the last file was not opened.
        remark: Option<Refused>,
        /// A result code as it was typed.
        typed: String,
        /// It is no code, and the person is done with it.
        asked: bool,
    },
    /// Every widget in every state, for those who build it.
    Gallery,
}

/// What became of opening a file that was saved, or its folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Told {
    /// The person's program was asked to open the file.
    Started,
    /// It could not be; the system's words.
    NotStarted(String),
    /// The folder was opened.
    Folder,
    /// The folder stayed shut; the system's words.
    NoFolder(String),
}

/// The check that a step makes again.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Again {
    /// It was not asked for.
    #[default]
    NotYet,
    /// Under way.
    Running {
        /// How far it is.
        progress: Progress,
        /// The states before it.
        before: Vec<Standing>,
    },
    /// Done; the new states are in the report.
    Done {
        /// The states before it.
        before: Vec<Standing>,
    },
    /// Given up.
    Stopped,
    /// It could not be made; the system's words.
    Broke(String),
}

/// One check and its state at some time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Standing {
    /// The check's id.
    pub(crate) check: String,
    /// Its state.
    pub(crate) status: Status,
}

/// A screen that Back can return to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Place {
    WhatHappens,
    WhichComputer,
    HowThere,
    Cause,
    Checklist(StepId),
    AllSteps,
    NewFile,
    NextInWindows,
    TellHelpdesk,
    InTheReport,
    Finished,
    Visitor,
}

impl Place {
    /// Whether what it shows is not about any run.
    pub(super) fn is_of_no_report(self) -> bool {
        matches!(
            self,
            Self::WhatHappens | Self::WhichComputer | Self::HowThere | Self::Visitor
        )
    }
}

/// Everything the wizard knows. It can be saved and restored on the same page; no secret is in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a setting of its own, and none excludes another"
)]
pub(crate) struct State {
    /// Where it is.
    pub(crate) step: Step,
    /// What the person entered.
    pub(crate) entry: Entry,
    /// What was checked last.
    pub(crate) goal: Option<Goal>,
    /// The connection file that led there.
    pub(super) basis: Option<SavedConnection>,
    /// The connection file that is being made.
    pub(crate) draft: Option<Box<Draft>>,
    /// What is being saved, and waits for the person.
    pub(super) saving: Vec<Saving>,
    /// The files that were saved, the last one last.
    pub(crate) saved: Vec<SavedFile>,
    /// The report that is being made for the helpdesk.
    pub(crate) packing: Packing,
    /// The report of another computer that is shown.
    pub(crate) visiting: Option<Box<Visit>>,
    /// What has happened so far.
    pub(crate) course: Course,
    /// What was done to this computer, the last one last.
    pub(crate) deeds: Vec<Done>,
    /// The number of the last of them.
    pub(super) errand: u32,
    /// What this computer has for them; nothing until it was looked for.
    pub(crate) means: Option<Means>,
    /// When the last action happened, in milliseconds since 1970-01-01 UTC.
    pub(crate) now_ms: i64,
    /// A file with which the program was started, until it is looked at.
    pub(crate) brought: Option<PathBuf>,
    /// A dialog for a file is open.
    pub(super) picking: bool,
    /// A program is here that opens such files.
    pub(crate) opens_files: bool,
    /// What came of it.
    pub(crate) found: Option<Box<Found>>,
    /// What single steps found since then, the last one last.
    pub(crate) renewed: Vec<Renewed>,
    /// The line as it was watched.
    pub(crate) line: Line,
    /// The connections that are saved on this computer.
    pub(crate) files: Vec<SavedConnection>,
    /// They were looked for.
    pub(super) searched: bool,
    /// How the checklist is walked.
    pub(crate) walk: Walk,
    /// The helpdesk view is on.
    pub(crate) helpdesk: bool,
    /// The size of text, in per cent.
    pub(crate) zoom: u16,
    /// Nothing moves by itself.
    pub(crate) still: bool,
    /// Names are hidden.
    pub(crate) hidden: bool,
    /// The language that was chosen here.
    pub(crate) language: Option<Language>,
    /// The colours.
    pub(crate) look: Look,
    /// Grows with every new screen, so that the keyboard and the page begin at its heading.
    pub(crate) visit: u32,
    /// The desktop's settings have been heard.
    pub(super) follows_desktop: bool,
    pub(crate) run: u32,
    pub(super) passed: BTreeSet<StepId>,
    pub(super) past: Vec<Place>,
}

impl Default for State {
    fn default() -> Self {
        Self {
            step: Step::default(),
            entry: Entry::default(),
            goal: None,
            basis: None,
            draft: None,
            saving: Vec::new(),
            saved: Vec::new(),
            packing: Packing::default(),
            visiting: None,
            course: Course::default(),
            deeds: Vec::new(),
            errand: 0,
            means: None,
            now_ms: 0,
            brought: None,
            picking: false,
            opens_files: false,
            found: None,
            renewed: Vec::new(),
            line: Line::default(),
            files: Vec::new(),
            searched: false,
            walk: Walk::default(),
            helpdesk: false,
            zoom: Self::ZOOM_AT_FIRST,
            still: false,
            hidden: false,
            language: None,
            look: Look::default(),
            visit: 0,
            follows_desktop: false,
            run: 0,
            passed: BTreeSet::new(),
            past: Vec::new(),
        }
    }
}

impl State {
    /// The size of text until somebody asks for another, in per cent.
    pub(super) const ZOOM_AT_FIRST: u16 = 100;

    /// The gallery, which no screen leads to.
    pub(crate) fn gallery() -> Self {
        Self {
            step: Step::Gallery,
            visit: 1,
            ..Self::default()
        }
    }

    /// Whether there is a screen to go back to.
    pub(crate) fn can_go_back(&self) -> bool {
        !self.past.is_empty() || self.step != Step::WhatHappens
    }

    /// Whether this step was gone on from, is fine, or does not apply.
    pub(crate) fn is_finished(&self, step: StepId) -> bool {
        self.passed.contains(&step) || self.is_settled(step)
    }

    /// A step that needs nobody: fine, or nothing to look at.
    pub(crate) fn is_settled(&self, step: StepId) -> bool {
        matches!(self.status_of(step), Status::Fine | Status::NotApplicable)
    }

    /// The states of the step's checks when they last ran.
    pub(crate) fn standing(&self, step: StepId) -> Vec<Standing> {
        checks::checks_of(step)
            .map(|check| check.to_string())
            .map(|check| Standing {
                status: self
                    .entry_of(&check)
                    .map_or(Status::NotChecked, |entry| entry.status),
                check,
            })
            .collect()
    }

    /// Whether this is the step on which the line can be watched.
    pub(super) fn is_at_the_line(&self) -> bool {
        matches!(
            self.step,
            Step::Checklist {
                step: StepId::SteadyNetwork,
                ..
            }
        )
    }

    /// Whether the line is being watched on this screen.
    pub(crate) fn is_watching(&self) -> bool {
        self.is_at_the_line() && self.line.watch == Watch::Running
    }

    /// Whether this screen waits for a run.
    pub(crate) fn is_running(&self) -> bool {
        self.is_checking() || self.is_watching()
    }

    /// Whether this screen waits for checks.
    pub(crate) fn is_checking(&self) -> bool {
        matches!(
            self.step,
            Step::Checking { .. }
                | Step::Checklist {
                    again: Again::Running { .. },
                    ..
                }
        )
    }

    /// What Back would return to from the next screen. A run that is over can't be returned to.
    pub(super) fn place(&self) -> Option<Place> {
        match &self.step {
            Step::WhatHappens => Some(Place::WhatHappens),
            Step::WhichComputer { .. } => Some(Place::WhichComputer),
            Step::HowThere { .. } => Some(Place::HowThere),
            Step::Checking { .. } => None,
            Step::Cause => Some(Place::Cause),
            Step::Checklist { step, .. } => Some(Place::Checklist(*step)),
            Step::AllSteps => Some(Place::AllSteps),
            Step::NewFile { .. } => Some(Place::NewFile),
            Step::NextInWindows { .. } => Some(Place::NextInWindows),
            Step::TellHelpdesk => Some(Place::TellHelpdesk),
            Step::InTheReport { .. } => Some(Place::InTheReport),
            Step::Finished => Some(Place::Finished),
            Step::Visitor { .. } => Some(Place::Visitor),
            Step::Gallery => None,
        }
    }
}
