//! Settings of Windows that change the way a Remote Desktop connection takes, as they are stored.
//!
//! Must not say what they come to; each place that was looked at and is empty is left out.

use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoStaticStr};

use crate::Unread;

/// A value that is looked for.
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
    EnumIter,
    IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Setting {
    /// `fClientDisableUDP`: "Turn Off UDP On Client".
    UdpOff,
    /// `DisableUDPTransport`, which Microsoft's own scripts look at.
    UdpTransportOff,
    /// `RestrictSendingNTLMTraffic`: 0 allowed, 1 only noted, 2 refused.
    NtlmSending,
    /// `RDGClientTransport`: how a gateway is reached.
    GatewayTransport,
    /// `UseProxy`: the policy that makes a gateway be used.
    GatewayUse,
    /// `DisablePasswordSaving`.
    PasswordsNotSaved,
    /// `PromptForCredsOnClient`.
    PasswordAsked,
    /// `AuthenticationLevel`, the policy: what happens where the work computer can't prove who it is.
    ServerAuthentication,
    /// `AllowSignedFiles`.
    SignedFiles,
    /// `AllowUnsignedFiles`.
    UnsignedFiles,
}

/// For whom a value holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// For everybody at this computer (`HKEY_LOCAL_MACHINE`).
    Computer,
    /// For this person (`HKEY_CURRENT_USER`).
    Person,
}

/// A value as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PolicyValue {
    /// Which.
    pub setting: Setting,
    /// For whom.
    pub scope: Scope,
    /// What is stored.
    pub number: u32,
}

/// The settings that are stored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Policies {
    /// In the order of [`Setting`], the computer's before the person's.
    pub values: Vec<PolicyValue>,
    /// `ClientAllowedNTLMServers`: where NTLM may be sent all the same.
    #[serde(default)]
    pub ntlm_exceptions: Vec<String>,
}

/// Reads them; a millisecond.
pub fn policies() -> Result<Policies, Unread> {
    Err(Unread::Unsupported)
}
