//! The fifteen steps of the checklist, in the articles' order.

use serde::{Deserialize, Serialize};
use strum::{Display, EnumIter, EnumString, IntoStaticStr};

/// A step of the checklist. The order of the variants is the order on screen.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    Display,
    EnumIter,
    EnumString,
    IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum StepId {
    /// S1.
    SteadyNetwork,
    /// S2.
    NameOrAddress,
    /// S3.
    OpenDoor,
    /// S4.
    CurrentClient,
    /// S5.
    SavedSignIn,
    /// S6.
    MultiTransport,
    /// S7.
    Gateway,
    /// S8.
    AnotherWayIn,
    /// S9.
    SecureHandshake,
    /// S10.
    NetworkLevelAuthentication,
    /// S11.
    HostCertificate,
    /// S12.
    HostKeyStore,
    /// S13.
    AzureVm,
    /// S14.
    HostSecurityPolicy,
    /// S15.
    StayConnected,
}

impl StepId {
    /// The number on screen, from 1.
    pub fn number(self) -> usize {
        self as usize + 1
    }
}

/// Who must act.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Display, EnumIter, IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Who {
    /// The person at this computer.
    You,
    /// Whoever looks after the work computer.
    Helpdesk,
    /// Nobody: nothing is wrong.
    Nobody,
}
