//! What the person has entered. It stays when they go back, and it holds no secret.

use model::{Target, TargetError};
use serde::{Deserialize, Serialize};

use super::Goal;

/// What the person saw when they tried to connect.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Saw {
    /// Windows' box with 0x904.
    #[default]
    Code904,
    /// Another message.
    Other,
    /// They are not sure.
    Unsure,
}

/// Which kind of computer is to be checked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Way {
    /// One that is named.
    #[default]
    Typed,
    /// One inside this program.
    Practice,
}

/// All entries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Entry {
    /// What was seen.
    pub(crate) saw: Saw,
    /// The code of another message, as typed.
    pub(crate) code: String,
    /// Which kind of computer.
    pub(crate) way: Way,
    /// The computer, as typed.
    pub(crate) typed: String,
    /// The practice computer's fault.
    pub(crate) practice: String,
}

/// What a screen has to say about what was entered, or about a run that did not come to its end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Remark {
    /// The message's id.
    pub(crate) id: String,
    /// The part of it that the message quotes.
    pub(crate) text: String,
}

impl Default for Entry {
    fn default() -> Self {
        Self {
            saw: Saw::default(),
            code: String::new(),
            way: Way::default(),
            typed: String::new(),
            practice: practice_faults().next().unwrap_or_default().to_owned(),
        }
    }
}

impl Entry {
    /// The code that Windows showed, where the person knows one.
    pub(crate) fn seen_code(&self) -> Option<&str> {
        match self.saw {
            Saw::Code904 => Some("0x904"),
            Saw::Other => Some(self.code.trim()).filter(|code| !code.is_empty()),
            Saw::Unsure => None,
        }
    }

    /// What is to be checked, or what is wrong with the entry.
    pub(crate) fn goal(&self) -> Result<Goal, Remark> {
        match self.way {
            Way::Practice => Ok(Goal::Practice(self.practice.clone())),
            Way::Typed => Target::parse(&self.typed)
                .map(|target| Goal::Computer(target, self.seen_code().map(str::to_owned)))
                .map_err(|wrong| Remark::about(&wrong)),
        }
    }
}

impl Remark {
    /// A remark that quotes nothing.
    pub(crate) fn plain(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            text: String::new(),
        }
    }

    fn about(wrong: &TargetError) -> Self {
        let (kind, text) = match wrong {
            TargetError::Empty => ("empty", ""),
            TargetError::ForbiddenCharacter => ("forbidden_character", ""),
            TargetError::Port(text) => ("port", text.as_str()),
            TargetError::Brackets(text) => ("brackets", text.as_str()),
            TargetError::BracketContent(text) => ("bracket_content", text.as_str()),
            TargetError::Address(text) => ("address", text.as_str()),
            TargetError::Name(text) => ("name", text.as_str()),
        };
        Self {
            id: format!("remark-{kind}"),
            text: text.to_owned(),
        }
    }
}

/// The practice computers that the wizard offers: the telling ones, the well known fault first.
pub(crate) fn practice_faults() -> impl Iterator<Item = &'static str> {
    [
        "closed_in_tls",
        "port_closed",
        "not_rdp",
        "tls_stalled",
        "certificate_expired",
        "clock_wrong",
        "healthy",
    ]
    .into_iter()
}
