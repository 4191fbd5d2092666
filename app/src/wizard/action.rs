//! What can happen to the wizard, and what it can ask for.

use std::path::PathBuf;

use bundle::{Bundle, BundleError, Difference, Section};
use kit::Look;
use model::{Language, Report, Status, StepId, Target};
use rdp_file::Share;
use serde::{Deserialize, Serialize};

use super::{
    Arrived, Call, Deed, DeedEnd, Found, Known, LineEnd, Means, Program, Refused, Remark, Route,
    SavedConnection, Saw, Told, Way,
};

/// Everything that can happen: clicks, edits, and news from a run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Action {
    /// A window has opened; a run that another window had begun begins again.
    Resumed,
    /// How the person's desktop is set.
    Desktop {
        /// The size of text in per cent, where it is known.
        text_percent: Option<u16>,
        /// Stronger contrast is asked for.
        high_contrast: bool,
        /// Nothing is to move by itself.
        reduced_motion: bool,
    },
    /// To the screen before; what was entered stays.
    Back,
    /// On from here.
    Continue,
    /// What the person saw.
    Saw(Saw),
    /// The code that the person read.
    SawCode(String),
    /// Two further questions, shown or put away.
    More,
    /// The program that showed it.
    Program(Program),
    /// Whether it began after an update.
    Update(Known),
    /// Own computer or practice computer.
    Way(Way),
    /// An edit of the computer's name.
    Typed(String),
    /// The connections that are saved on this computer.
    Files(Vec<SavedConnection>),
    /// One of them.
    File(usize),
    /// Look for a connection file elsewhere.
    PickFile,
    /// A connection file that was dropped on the window.
    Dropped(PathBuf),
    /// The dialog for a file is closed, perhaps without one.
    Picked(Option<Result<Box<SavedConnection>, Remark>>),
    /// A connection file was read, or why it was not.
    Read(Result<Box<SavedConnection>, Remark>),
    /// The way there.
    Route(Route),
    /// Whether a VPN is up on this computer.
    VpnIsUp(bool),
    /// An edit of the gateway's name.
    Gateway(String),
    /// The practice computer's fault.
    Practice(String),
    /// Start checking.
    Start,
    /// Stop the run.
    Stop,
    /// A word from the run with this number.
    Run(u32, RunEvent),
    /// The run with this number has its report.
    Finished(u32, Box<Found>),
    /// The run with this number could not be made; the system's words.
    RunFailed(u32, String),
    /// Watch the line for a minute.
    Watch,
    /// One call of the watch with this number.
    Called(u32, Call),
    /// The watch with this number is over.
    LineEnded(u32, LineEnd),
    /// To the step that the cause names.
    ShowWhatToDo,
    /// All fifteen, from the first.
    WalkAll,
    /// Another way in, at once.
    GetInNow,
    /// The same run once more.
    CheckAgain,
    /// The same run once more, and stay on this step to compare.
    DoneCheckAgain,
    /// Unfold what to do when a step can't be done.
    CannotDo,
    /// To one step of the checklist.
    Open(StepId),
    /// To the list of all steps.
    AllSteps,
    /// To what the helpdesk is told.
    TellHelpdesk,
    /// To what is in a report that can be sent.
    MakeReport,
    /// The report as it would be saved now, or why there is none.
    Packed(Box<Result<Bundle, BundleError>>),
    /// One of its files, out or in again.
    LeaveOut(Section),
    /// Save it.
    SaveReport,
    /// To the reports of other computers.
    ReadReports,
    /// Look for one.
    PickReport,
    /// The dialog for one is closed, or one was dropped: it was read, or why it was not.
    Arrived(Option<Result<Box<Arrived>, Refused>>),
    /// An edit of a result code.
    ResultCode(String),
    /// Close the other computer's report.
    CloseReport,
    /// To the file for the computer that was checked.
    MakeFile,
    /// One thing that is shared, on or off.
    Share(Share),
    /// The file names the address, or the name.
    ByAddress(bool),
    /// An edit of the user name.
    User(String),
    /// Save the file.
    Save,
    /// What became of the saving with this number.
    Saved(u32, Saved),
    /// Open the file that was saved.
    Connect,
    /// Open the folder that it is in.
    OpenFolder,
    /// What became of one of the two.
    Tried(Told),
    /// Whether a program is here that opens such files.
    OpensFiles(bool),
    /// What this computer has that deeds need.
    Means(Means),
    /// A deed is asked for.
    Do(Deed),
    /// What became of the deed with this number.
    Did(u32, DeedEnd),
    /// The person is done.
    Finish,
    /// The window is to go.
    Close,
    /// Back to the result.
    ToResult,
    /// To the choice of the computer.
    ToComputer,
    /// Helpdesk view on or off.
    Helpdesk,
    /// Names hidden or shown.
    HideNames,
    /// Another language.
    Speak(Language),
    /// The same findings in other words.
    Reworded(Box<Reworded>),
    /// Larger text.
    Larger,
    /// Smaller text.
    Smaller,
    /// Other colours.
    Look(Look),
    /// This text to the clipboard.
    Copy(String),
}

/// All that was found, in other words than before.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Reworded {
    /// The last whole run's report.
    pub(crate) report: Option<Report>,
    /// The reports of the runs for one step each, in their order.
    pub(crate) renewed: Vec<Report>,
    /// What this version would say otherwise of another computer's report.
    #[serde(default)]
    pub(crate) differences: Vec<Difference>,
    /// What was found here, beside another computer's report.
    #[serde(default)]
    pub(crate) own: Option<Box<Reworded>>,
}

/// What became of saving a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Saved {
    /// It is there.
    At(PathBuf),
    /// The person thought better of it.
    Nowhere,
    /// It could not be; the system's words.
    Failed(String),
}

/// A word from a run that is under way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum RunEvent {
    /// A check begins.
    Started(String),
    /// A check has ended with this grade.
    Ended(String, Status),
}

/// What is to be checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Goal {
    /// A computer that was named, and the code that was seen there, as it was typed.
    Computer(Target, Option<String>),
    /// A practice computer with this fault.
    Practice(String),
}

impl Goal {
    /// Whether its line can be watched: not behind a gateway, through which nothing is called.
    pub(crate) fn can_be_watched(&self) -> bool {
        match self {
            Self::Computer(target, _) => !target.goes_through_gateway(),
            Self::Practice(_) => true,
        }
    }
}

/// The kinds of files that are saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    /// A connection file.
    Connection,
    /// A report, which is a zip.
    Report,
}

/// What the wizard asks the world to do. A run's number comes back with its news.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Effect {
    /// Start a run; an older one is given up.
    StartRun {
        /// Its number.
        run: u32,
        /// What to check.
        goal: Goal,
        /// The odd settings of the connection file that led there.
        remarks: Vec<String>,
    },
    /// Run this step's checks again, and what they need.
    Recheck {
        /// Its number.
        run: u32,
        /// What to check.
        goal: Goal,
        /// The odd settings of the connection file that led there.
        remarks: Vec<String>,
        /// The step that waits for it.
        step: StepId,
    },
    /// Watch the line for a minute.
    Watch {
        /// Its number.
        run: u32,
        /// What to call.
        goal: Goal,
    },
    /// Look for saved connections.
    FindFiles,
    /// Look whether a VPN is up.
    FindVpn,
    /// Ask for a connection file.
    PickFile,
    /// Read this connection file.
    ReadFile(PathBuf),
    /// Ask where to save a file, and save it.
    SaveFile {
        /// Its number.
        number: u32,
        /// The name that is proposed, without its ending.
        stem: String,
        /// What kind of file it is.
        ending: Ending,
        /// All that is in it.
        bytes: Vec<u8>,
    },
    /// Ask for the report of another computer.
    PickReport,
    /// Read this one.
    OpenReport(PathBuf),
    /// Look for a program that opens connection files.
    FindClient,
    /// Open this file with it.
    Connect(PathBuf),
    /// Show the folder in which this file is.
    OpenFolder(PathBuf),
    /// Do this, which the person has asked for.
    Do {
        /// Its number, which comes back with its news.
        number: u32,
        /// What.
        deed: Deed,
        /// The computer that is meant, where one was named.
        target: Option<Target>,
    },
    /// Give the run up.
    CancelRun,
    /// What is no matter of the world outside.
    Face(Asked),
}

/// What only the face that shows the wizard can do.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Asked {
    /// This text to the clipboard.
    Copy(String),
    /// A report of everything, as it would be saved now.
    Pack,
    /// Everything in other words: the language has changed, or names are hidden or shown.
    Reword,
    /// The end of the program.
    Close,
}
