//! What is weak, dangerous, contradictory, misspelt, obsolete or ignored in a connection file.
//!
//! It must not change anything, and holds no sentence: each [`Rule`] has one in `assets/text`.

mod address;
mod rules;

pub(crate) use self::address::{is_foreign_proxy, split};
pub(crate) use self::rules::meant;

use serde::{Deserialize, Serialize};

use crate::Document;

/// Something that a person should know before opening the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The line that it is about; none where it is about what is not stated.
    pub line: Option<usize>,
    /// The setting; empty for a line that is none.
    pub name: String,
    /// Its value; empty where that is a secret.
    pub value: String,
    /// What is wrong.
    pub rule: Rule,
    /// How bad that is.
    pub grade: Grade,
    /// The whole line that would be right; none where the line should go.
    pub safer: Option<String>,
}

/// How bad something is, the worst first.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, strum::Display, strum::EnumIter,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Grade {
    /// It can harm whoever opens the file.
    Dangerous,
    /// It gives away more than needed.
    Weak,
    /// Two settings speak against each other.
    Contradictory,
    /// It was meant to say something else.
    Misspelt,
    /// Another setting took its place.
    Obsolete,
    /// No program of Windows obeys it.
    Ignored,
}

/// All that is looked for.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    strum::Display,
    strum::EnumIter,
    strum::EnumString,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Rule {
    /// A password or a pass stands in the file.
    StoredPassword,
    /// One program starts instead of the desktop.
    StartsProgram,
    /// Another address is opened or offered.
    OtherAddress,
    /// The second address is not the first.
    AddressDiffers,
    /// The gateway's name is nearly the host's.
    GatewayLooksAlike,
    /// A name holds letters that can pass for others.
    UnusualLetters,
    /// Drives and clipboard are open to a host outside private networks.
    OpenToStranger,
    /// A sign in the line can't be seen.
    HiddenSign,
    /// The host need not prove who it is.
    NoServerCheck,
    /// NLA is off.
    NlaOff,
    /// The security protocol is not negotiated.
    NoNegotiation,
    /// Something of this computer is shared.
    GivesAway,
    /// A saved password is used without a question.
    NotAsked,
    /// The administrative session.
    AdminSession,
    /// The gateway learns the password itself.
    BasicSignIn,
    /// A check of the host is left out.
    SkipsCheck,
    /// The name is written in an encoding that had to be guessed.
    GuessedEncoding,
    /// The file names no host.
    NoAddress,
    /// No computer can have this address.
    AddressUnreadable,
    /// One setting, two values.
    TwoValues,
    /// Two ports.
    TwoPorts,
    /// A gateway is named and not used.
    GatewayUnused,
    /// A gateway is to be used and not named.
    GatewayUnnamed,
    /// The kind letter is not the setting's.
    WrongKind,
    /// The value is none of those that may stand there.
    ValueNotAllowed,
    /// The name is nearly that of a setting.
    NameMisspelt,
    /// Another setting took its place.
    Replaced,
    /// The same line stands there twice.
    Repeated,
    /// Only another program knows it.
    OtherProgram,
    /// Nobody knows it.
    NameUnknown,
    /// The line is no setting.
    NoSetting,
}

impl Rule {
    /// Whether the file is better without the line.
    pub fn asks_to_go(self) -> bool {
        matches!(
            self,
            Self::StoredPassword
                | Self::StartsProgram
                | Self::OtherAddress
                | Self::HiddenSign
                | Self::Replaced
                | Self::Repeated
                | Self::OtherProgram
        )
    }

    /// Whether the connection may take another way for it, or end where another would not.
    pub fn changes_the_way(self) -> bool {
        matches!(
            self,
            Self::StoredPassword
                | Self::StartsProgram
                | Self::OtherAddress
                | Self::AddressDiffers
                | Self::NlaOff
                | Self::NoNegotiation
                | Self::NotAsked
                | Self::AdminSession
                | Self::TwoValues
                | Self::TwoPorts
                | Self::GatewayUnused
                | Self::GatewayUnnamed
                | Self::WrongKind
                | Self::ValueNotAllowed
                | Self::NameMisspelt
        )
    }

    /// How bad it is.
    pub fn grade(self) -> Grade {
        match self {
            Self::StoredPassword
            | Self::StartsProgram
            | Self::OtherAddress
            | Self::AddressDiffers
            | Self::GatewayLooksAlike
            | Self::UnusualLetters
            | Self::OpenToStranger
            | Self::HiddenSign
            | Self::NlaOff => Grade::Dangerous,
            Self::NoServerCheck
            | Self::NoNegotiation
            | Self::GivesAway
            | Self::NotAsked
            | Self::AdminSession
            | Self::BasicSignIn
            | Self::SkipsCheck => Grade::Weak,
            Self::NoAddress
            | Self::AddressUnreadable
            | Self::TwoValues
            | Self::TwoPorts
            | Self::GatewayUnused
            | Self::GatewayUnnamed => Grade::Contradictory,
            Self::WrongKind
            | Self::ValueNotAllowed
            | Self::NameMisspelt
            | Self::GuessedEncoding => Grade::Misspelt,
            Self::Replaced => Grade::Obsolete,
            Self::Repeated | Self::OtherProgram | Self::NameUnknown | Self::NoSetting => {
                Grade::Ignored
            }
        }
    }
}

/// Everything that is to be said about a file, the worst first, then by line.
pub fn lint(document: &Document) -> Vec<Finding> {
    let mut findings = rules::of_lines(document);
    findings.extend(rules::unstated(document));
    findings.extend(rules::of_the_whole(document));
    findings.extend(address::of_names(document));
    findings.sort_by_key(|finding| {
        // What is not stated comes after what is.
        (finding.grade, finding.line.unwrap_or(usize::MAX))
    });
    findings
}
