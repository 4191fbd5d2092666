//! The commands of the fifteen steps, with who acts and at which risk; data from `assets/checklist`.
//!
//! It must not run any of them, and no sentence stands here: a command's purpose is an attribute of
//! its step's message.

use std::sync::OnceLock;

use model::StepId;
use serde::Deserialize;

/// Who can do a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepWho {
    /// The person at this computer.
    You,
    /// Whoever looks after the work computer.
    Helpdesk,
    /// Each has a part.
    Both,
}

/// What a command is typed into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shell {
    /// Windows `PowerShell` 5.1 or newer.
    Powershell,
    /// The Windows command prompt.
    Cmd,
    /// A shell of Linux or macOS, or any.
    Sh,
}

/// On which end a command is run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// On the computer that connects.
    Client,
    /// On the computer that is connected to.
    Host,
}

/// One exact command.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Command {
    /// What it is typed into.
    pub shell: Shell,
    /// The command; each [`crate::Placeholder`] in it is to be filled in.
    pub text: String,
    /// On which end.
    pub on: Side,
    /// Whether it needs an administrator.
    #[serde(default)]
    pub elevation: bool,
    /// Whether it changes something; what only saves a copy does not.
    #[serde(default)]
    pub changes: bool,
    /// The purpose of the command of this step that takes the change back.
    pub undo: Option<String>,
    /// The change needs no way back, or has none; the step's words say which.
    #[serde(default)]
    pub no_undo: bool,
    /// The attribute of `step-<id>` that says in one line what it is for.
    pub purpose: String,
}

/// What stands about one step beside its words.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct StepGuide {
    /// Which step.
    pub id: StepId,
    /// Who can do it.
    pub who: StepWho,
    /// From 0, none, to 3, dangerous.
    pub risk: u8,
    /// Where the advice comes from: addresses and names of specifications.
    pub source: Vec<String>,
    /// Its commands, in the order in which they are used.
    #[serde(rename = "command")]
    pub commands: Vec<Command>,
}

macro_rules! steps {
    ($($name:literal),+ $(,)?) => {
        &[$(include_str!(concat!("../../../assets/checklist/", $name, ".toml"))),+]
    };
}

/// The files in `assets/checklist`, in the order of the steps.
const FILES: &[&str] = steps![
    "steady_network",
    "name_or_address",
    "open_door",
    "current_client",
    "saved_sign_in",
    "multi_transport",
    "gateway",
    "another_way_in",
    "secure_handshake",
    "network_level_authentication",
    "host_certificate",
    "host_key_store",
    "azure_vm",
    "host_security_policy",
    "stay_connected",
];

/// All fifteen steps, in order.
pub fn checklist() -> &'static [StepGuide] {
    static STEPS: OnceLock<Vec<StepGuide>> = OnceLock::new();
    // A file that can't be read is left out; a test reads each of them.
    STEPS.get_or_init(|| {
        FILES
            .iter()
            .filter_map(|file| toml::from_str(file).ok())
            .collect()
    })
}

impl StepGuide {
    /// Whether any of its commands needs an administrator.
    pub fn elevation(&self) -> bool {
        self.commands.iter().any(|command| command.elevation)
    }
}

impl Shell {
    /// Its name as in the data (`powershell`, `cmd`, `sh`).
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Powershell => "powershell",
            Self::Cmd => "cmd",
            Self::Sh => "sh",
        }
    }
}

impl Side {
    /// Its name as in the data (`client`, `host`).
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Host => "host",
        }
    }
}

impl StepWho {
    /// Its name as in the data (`you`, `helpdesk`, `both`).
    pub fn as_str(self) -> &'static str {
        match self {
            Self::You => "you",
            Self::Helpdesk => "helpdesk",
            Self::Both => "both",
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

    use super::*;

    #[test]
    fn every_file_is_read_and_stands_at_its_step() {
        for (index, file) in FILES.iter().enumerate() {
            let step: StepGuide = toml::from_str(file).unwrap();
            let number = file.parse::<toml::Table>().unwrap()["number"].as_integer();
            assert_eq!(step.id.number(), index + 1);
            assert_eq!(number, i64::try_from(index + 1).ok());
        }
        assert_eq!(checklist().len(), 15);
    }

    #[test]
    fn a_step_needs_an_administrator_when_one_of_its_commands_does() {
        let elevated = |id| {
            let step = checklist().iter().find(|step| step.id == id).unwrap();
            step.elevation()
        };
        assert!(elevated(StepId::HostKeyStore));
        assert!(!elevated(StepId::SavedSignIn));
    }
}
