//! What the person has entered. It stays when they go back, and it holds no secret.

use std::path::PathBuf;

use model::codes::find;
use model::{Gateway, Target, TargetError};
use rdp_file::Document;
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

/// The program that showed the message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Program {
    /// Windows' own `mstsc`.
    Mstsc,
    /// Windows App.
    WindowsApp,
    /// Another one.
    Other,
    /// They are not sure.
    #[default]
    Unsure,
}

/// Whether something is so, as far as the person knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Known {
    /// It is.
    Yes,
    /// It is not.
    No,
    /// They do not know.
    #[default]
    Unsure,
}

/// The way to the work computer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Route {
    /// Nothing is started first.
    Direct,
    /// Over a VPN.
    Vpn,
    /// Through a gateway.
    Gateway,
    /// They do not know.
    #[default]
    Unsure,
}

/// A connection that is saved on this computer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SavedConnection {
    /// The file's name, without its folder and ending.
    pub(crate) name: String,
    /// Where it leads.
    pub(crate) target: Target,
    /// The file itself, without its secrets.
    pub(crate) document: Document,
    /// It had some.
    pub(crate) had_secrets: bool,
}

/// Which kind of computer is to be checked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Way {
    /// One that is named.
    #[default]
    Typed,
    /// One that a saved connection leads to.
    File,
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
    /// The two further questions are shown.
    pub(crate) more: bool,
    /// The program that showed it.
    pub(crate) program: Program,
    /// It began after an update.
    pub(crate) update: Known,
    /// Which kind of computer.
    pub(crate) way: Way,
    /// The computer, as typed.
    pub(crate) typed: String,
    /// The place of the saved connection in the list of those that were found.
    pub(crate) file: usize,
    /// The way there.
    pub(crate) route: Route,
    /// The way was picked for the person, who has not said otherwise.
    pub(crate) guessed: bool,
    /// The person has said it.
    pub(crate) answered: bool,
    /// The gateway, as typed.
    pub(crate) gateway: String,
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
            more: false,
            program: Program::default(),
            update: Known::default(),
            way: Way::default(),
            typed: String::new(),
            file: 0,
            route: Route::default(),
            guessed: false,
            answered: false,
            gateway: String::new(),
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

    /// Something was typed for a code, and there is none in it.
    pub(crate) fn code_is_unread(&self) -> bool {
        let typed = self.code.trim();
        self.saw == Saw::Other && !typed.is_empty() && find(typed).is_empty()
    }

    /// The connection file that was typed in place of a name.
    pub(super) fn file_path(&self) -> Option<PathBuf> {
        let typed = self.typed.trim().trim_matches('"');
        let path = PathBuf::from(typed);
        let is_file = path.extension()?.eq_ignore_ascii_case("rdp");
        (self.way == Way::Typed && is_file).then_some(path)
    }

    /// The computer that was named, as it was named, or what is wrong with that.
    pub(crate) fn computer(&self, files: &[SavedConnection]) -> Result<Target, Remark> {
        match (self.way, files.get(self.file)) {
            (Way::File, Some(saved)) => Ok(saved.target.clone()),
            _ if self.typed.contains("://") => Err(Remark::plain("remark-web")),
            _ => Target::parse(&self.typed).map_err(|wrong| Remark::about(&wrong)),
        }
    }

    /// What is to be checked, or what is wrong with the entry.
    pub(crate) fn goal(&self, files: &[SavedConnection]) -> Result<Goal, Remark> {
        if self.way == Way::Practice {
            return Ok(Goal::Practice(self.practice.clone()));
        }
        let mut target = self.computer(files)?;
        target.gateway = self.gateway(target.gateway)?;
        Ok(Goal::Computer(target, self.seen_code().map(str::to_owned)))
    }

    /// The gateway of the way that was picked; `saved` is what the saved connection says.
    fn gateway(&self, saved: Option<Gateway>) -> Result<Option<Gateway>, Remark> {
        match self.route {
            Route::Direct | Route::Vpn => Ok(None),
            Route::Unsure => Ok(saved),
            Route::Gateway => {
                let typed = Gateway::parse(&self.gateway, true);
                let typed = typed.map_err(|wrong| Remark::about(&wrong))?;
                // The file knows whether the straight way is tried first.
                let same = |saved: &Gateway| (&saved.host, saved.port) == (&typed.host, typed.port);
                Ok(saved.filter(same).or(Some(typed)))
            }
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
