//! What a screen says and offers, without a face: the window draws it, the terminal speaks it.
//!
//! Must hold no sentence, and must not know who shows it.

use kit::{Icon, Mark, Tone};

use crate::wizard::{Action, Call};

/// One screen.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Page {
    /// Its heading.
    pub(crate) heading: String,
    /// Everything below, in order.
    pub(crate) parts: Vec<Part>,
}

/// One thing on a screen.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Part {
    /// What is to be seen first.
    Banner(Tone, String),
    /// The first paragraph.
    Lead(String),
    /// A paragraph.
    Paragraph(String),
    /// A paragraph beside the matter.
    Quiet(String),
    /// Small print.
    Caption(String),
    /// A heading within the screen.
    Section(String),
    /// Things to do, one after the other.
    Numbered(Vec<String>),
    /// A drawing of a box that Windows shows.
    Picture {
        /// What it is a drawing of.
        name: String,
        /// The box's title.
        title: String,
        /// The mark beside what it says.
        mark: Mark,
        /// What the box says.
        lines: Vec<String>,
        /// What can be ticked in it.
        boxes: Vec<String>,
        /// Its buttons, the first one at the left.
        buttons: Vec<String>,
    },
    /// Answers of which one holds.
    Choices {
        /// What is asked.
        name: String,
        /// The answers.
        list: Vec<Answer>,
    },
    /// Something to be typed.
    Field(Field),
    /// The way to the work computer's desktop.
    Path {
        /// What it is.
        name: String,
        /// Its stations.
        stops: Vec<Stop>,
    },
    /// How long each call took.
    Delays {
        /// What it shows.
        name: String,
        /// The words of its axes, and of what was lost.
        words: [String; 3],
        /// The calls.
        calls: Vec<Call>,
    },
    /// A run that is under way.
    Progress {
        /// How far it is.
        words: String,
        /// Checks that have ended.
        done: usize,
        /// All checks.
        all: usize,
        /// A line a check.
        rows: Vec<Row>,
    },
    /// Checks and their states.
    States(Vec<Row>),
    /// Something that can be changed.
    Setting {
        /// What it is and how it is set.
        row: Row,
        /// What that means.
        meaning: String,
        /// What changes it.
        change: Option<Change>,
    },
    /// A check with what it means.
    Finding {
        /// Its name or what it found, and its state.
        row: Row,
        /// What that means.
        meaning: String,
    },
    /// Steps that can be opened.
    Steps(Vec<StepRow>),
    /// Rows of the same kind of words.
    Table {
        /// What they are.
        name: String,
        /// What stands in each column.
        heads: Vec<String>,
        /// The rows.
        rows: Vec<Line>,
    },
    /// An exact command.
    Command {
        /// What it is for.
        purpose: String,
        /// Where it is typed.
        place: String,
        /// The command as it is shown.
        line: String,
        /// The command as it is copied: with the names that may be hidden on the screen.
        copied: String,
        /// The button that copies it.
        copy: String,
    },
    /// A code to be read aloud.
    Code {
        /// The code in its groups.
        code: String,
        /// What the pattern is.
        name: String,
        /// Dark squares, row by row.
        pattern: Vec<Vec<bool>>,
    },
    /// A whole file.
    Bytes {
        /// What it is.
        name: String,
        /// All that is in it.
        text: String,
        /// Places that are marked, in bytes.
        marks: Vec<std::ops::Range<usize>>,
    },
    /// A button that copies a text.
    Copy {
        /// Its words.
        words: String,
        /// The text.
        text: String,
    },
    /// What belongs together.
    Card(Vec<Part>),
    /// What is shown only when asked for.
    Fold {
        /// Tells it from others on the same screen.
        name: &'static str,
        /// What is in it.
        title: String,
        /// It is open from the start.
        open: bool,
        /// What it holds.
        parts: Vec<Part>,
    },
    /// The buttons.
    Commands(Vec<Offer>),
}

/// A station on the way.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Stop {
    /// Its drawing.
    pub(crate) icon: Icon,
    /// Its name and state.
    pub(crate) row: Row,
    /// The way breaks before it.
    pub(crate) broken: bool,
}

/// One of several answers.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Answer {
    /// The answer.
    pub(crate) words: String,
    /// A line that explains it.
    pub(crate) remark: Option<String>,
    /// It is the one that holds.
    pub(crate) chosen: bool,
    /// What choosing it does.
    pub(crate) action: Action,
}

/// Something to be typed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Field {
    /// What is asked for.
    pub(crate) label: String,
    /// What was typed so far.
    pub(crate) value: String,
    /// An example.
    pub(crate) example: String,
    /// What is wrong with it.
    pub(crate) remark: Option<String>,
    /// Which entry it is.
    pub(crate) entry: Entered,
    /// Nobody is to read it.
    pub(crate) hidden: bool,
}

/// Which entry a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Entered {
    /// The code of another message.
    Code,
    /// The computer's name.
    Name,
    /// The gateway's name.
    Gateway,
    /// The user name in a new file.
    User,
    /// A result code that was read aloud.
    ResultCode,
}

/// A check's line.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Row {
    /// The mark before it.
    pub(crate) mark: Mark,
    /// The check, or what it found.
    pub(crate) title: String,
    /// Its state in words.
    pub(crate) state: String,
}

/// A step that can be opened.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct StepRow {
    /// Its number in the checklist.
    pub(crate) number: usize,
    /// Its heading and state.
    pub(crate) row: Row,
    /// The result points to it.
    pub(crate) held: bool,
    /// What opens it.
    pub(crate) action: Action,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Line {
    /// Its words, a column each; one that has none is empty.
    pub(crate) cells: Vec<String>,
    /// What sets it apart from the others, in words.
    pub(crate) apart: Option<String>,
}

/// A button that changes a setting.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Change {
    /// Its words.
    pub(crate) words: String,
    /// The same with the setting's name, for those who can't see where it stands.
    pub(crate) name: String,
    /// What it does.
    pub(crate) action: Action,
}

/// A button.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Offer {
    /// Its words.
    pub(crate) words: String,
    /// What it does.
    pub(crate) action: Action,
    /// It is the screen's first.
    pub(crate) filled: bool,
}

impl Offer {
    /// A button beside the first.
    pub(crate) fn quiet(words: String, action: Action) -> Self {
        Self {
            words,
            action,
            filled: false,
        }
    }
}

impl Page {
    /// What the screen is first for.
    pub(crate) fn filled(&self) -> Option<&Action> {
        fn find(parts: &[Part]) -> Option<&Action> {
            parts.iter().find_map(|part| match part {
                Part::Commands(offers) => {
                    let offer = offers.iter().find(|offer| offer.filled);
                    offer.map(|offer| &offer.action)
                }
                Part::Card(inner) => find(inner),
                _ => None,
            })
        }
        find(&self.parts)
    }
}

impl Entered {
    /// The entry was changed to this.
    pub(crate) fn edit(self, typed: String) -> Action {
        match self {
            Self::Code => Action::SawCode(typed),
            Self::Name => Action::Typed(typed),
            Self::Gateway => Action::Gateway(typed),
            Self::User => Action::User(typed),
            Self::ResultCode => Action::ResultCode(typed),
        }
    }

    /// Enter was pressed in the field.
    pub(crate) fn enter(self) -> Action {
        match self {
            Self::Code | Self::Name | Self::ResultCode => Action::Continue,
            Self::Gateway => Action::Start,
            Self::User => Action::Save,
        }
    }
}
