//! Settings of Windows that change the way a Remote Desktop connection takes, as they are stored.
//!
//! Must not say what they come to; each place that was looked at and is empty is left out.

use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoStaticStr};

use crate::Unread;

/// Where the policies of Remote Desktop stand (Policy CSP, ADMX_TerminalServer).
#[cfg(any(windows, test))]
const POLICIES: &str = r"SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services";
/// Those of its program alone.
#[cfg(any(windows, test))]
const CLIENT_POLICIES: &str = r"SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services\Client";
/// Where that program keeps its own settings.
#[cfg(any(windows, test))]
const PROGRAM: &str = r"SOFTWARE\Microsoft\Terminal Server Client";
/// Where NTLM's settings stand (Policy CSP, LocalPoliciesSecurityOptions).
#[cfg(any(windows, test))]
const NTLM: &str = r"SYSTEM\CurrentControlSet\Control\Lsa\MSV1_0";
/// `REG_MULTI_SZ` beside [`Setting::NtlmSending`].
#[cfg(any(windows, test))]
const NTLM_EXCEPTIONS: &str = "ClientAllowedNTLMServers";

/// Where a setting is kept: the key and the value, and for whom it can be there.
///
/// The scopes are those that its template names; a value elsewhere has no effect, and is not looked for.
#[cfg(any(windows, test))]
const PLACES: [(Setting, &str, &str, &[Scope]); 10] = {
    use Scope::{Computer, Person};
    const BOTH: &[Scope] = &[Computer, Person];
    [
        (
            Setting::UdpOff,
            CLIENT_POLICIES,
            "fClientDisableUDP",
            &[Computer],
        ),
        (
            Setting::UdpTransportOff,
            PROGRAM,
            "DisableUDPTransport",
            BOTH,
        ),
        (
            Setting::NtlmSending,
            NTLM,
            "RestrictSendingNTLMTraffic",
            &[Computer],
        ),
        (
            Setting::GatewayTransport,
            PROGRAM,
            "RDGClientTransport",
            BOTH,
        ),
        (Setting::GatewayUse, POLICIES, "UseProxy", &[Person]),
        (
            Setting::PasswordsNotSaved,
            POLICIES,
            "DisablePasswordSaving",
            BOTH,
        ),
        (
            Setting::PasswordAsked,
            POLICIES,
            "PromptForCredsOnClient",
            &[Computer],
        ),
        (
            Setting::ServerAuthentication,
            POLICIES,
            "AuthenticationLevel",
            &[Computer],
        ),
        (Setting::SignedFiles, POLICIES, "AllowSignedFiles", BOTH),
        (Setting::UnsignedFiles, POLICIES, "AllowUnsignedFiles", BOTH),
    ]
};

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

/// Reads them; a millisecond. A place that may not be read is [`Unread::NoPermission`], never an empty one.
pub fn policies() -> Result<Policies, Unread> {
    #[cfg(windows)]
    {
        use crate::registry::Key;

        policies_from(&|scope, key, name| {
            let key = match scope {
                Scope::Computer => Key::of_machine(key),
                Scope::Person => Key::of_person(key),
            };
            key.ok_or(Unread::Failed)?.read(name)
        })
    }
    #[cfg(not(windows))]
    Err(Unread::Unsupported)
}

/// A value of a name in a key, for somebody.
#[cfg(any(windows, test))]
type Lookup<'a> = &'a dyn Fn(Scope, &str, &str) -> Result<Option<crate::registry::Value>, Unread>;

#[cfg(any(windows, test))]
fn policies_from(lookup: Lookup<'_>) -> Result<Policies, Unread> {
    let mut values = Vec::new();
    for (setting, key, name, scopes) in PLACES {
        for scope in scopes {
            let value = lookup(*scope, key, name)?;
            // A value of another type has no effect on Windows either.
            values.extend(
                value
                    .and_then(|value| value.number())
                    .map(|number| PolicyValue {
                        setting,
                        scope: *scope,
                        number,
                    }),
            );
        }
    }
    let exceptions = lookup(Scope::Computer, NTLM, NTLM_EXCEPTIONS)?;
    Ok(Policies {
        values,
        ntlm_exceptions: exceptions
            .and_then(|value| value.texts())
            .unwrap_or_default(),
    })
}

#[cfg(test)]
mod tests;
