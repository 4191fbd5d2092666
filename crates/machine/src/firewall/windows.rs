//! `INetFwPolicy2` and the registry's group policy: the profiles that count now, and the rules.
//!
//! Must not change a rule, and must not give some of the rules for all of them.
#![allow(unsafe_code, reason = "COM has no safe interface")]

use std::time::Duration;

use windows::Win32::NetworkManagement::WindowsFirewall::{
    INetFwPolicy2, INetFwRule, INetFwRule3, NET_FW_ACTION_BLOCK, NET_FW_PROFILE_TYPE2,
    NET_FW_PROFILE2_DOMAIN, NET_FW_PROFILE2_PRIVATE, NET_FW_PROFILE2_PUBLIC, NET_FW_RULE_DIR_OUT,
    NetFwPolicy2,
};
use windows::Win32::System::Com::{CLSCTX_INPROC_SERVER, CoCreateInstance, IDispatch};
use windows::Win32::System::Ole::IEnumVARIANT;
use windows::Win32::System::Variant::{VARIANT, VT_EMPTY, VT_NULL};
use windows::core::{BSTR, Interface as _, Result};

use super::{BlockRule, Firewall, group_policy, has_ports, limits, named, protocol};
use crate::registry::Key;
use crate::{Unread, com};

/// Where a group policy keeps what it says of the firewall (MS-GPFAS, 2.2).
const POLICIES: &str = r"SOFTWARE\Policies\Microsoft\WindowsFirewall";
/// Where the company's device management, Intune say, keeps its own (Firewall CSP, `MdmStore`).
const MANAGED: &str =
    r"SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy\Mdm";
/// The rules, below both.
const RULES: &str = "FirewallRules";
/// What it says of all networks but the domain's to Windows XP.
const OLDER: &str = "StandardProfile";
/// The profiles, and what their keys below [`POLICIES`] are called.
const PROFILES: [(NET_FW_PROFILE_TYPE2, &str); 3] = [
    (NET_FW_PROFILE2_DOMAIN, "DomainProfile"),
    (NET_FW_PROFILE2_PRIVATE, "PrivateProfile"),
    (NET_FW_PROFILE2_PUBLIC, "PublicProfile"),
];

/// A firewall that does not answer so long is not waited for.
const PATIENCE: Duration = Duration::from_secs(10);
/// More rules than this are not looked through; a computer of a large company has some thousands.
const MOST: usize = 50_000;

pub(super) fn firewall() -> std::result::Result<Firewall, Unread> {
    com::asked(PATIENCE, asked)
}

fn asked() -> std::result::Result<Firewall, Unread> {
    // SAFETY: COM is entered on this thread, and all objects end with this function.
    let policy: INetFwPolicy2 =
        unsafe { CoCreateInstance(&NetFwPolicy2, None, CLSCTX_INPROC_SERVER) }?;
    let mut found = Firewall::default();
    let active = profiles(&policy, &mut found)?;
    if active.own_rules != 0 {
        found.rules = rules(&policy, active.own_rules)?;
    }
    if active.on != 0 {
        for rule in policy_rules(active.on)? {
            if !found.rules.contains(&rule) {
                found.rules.push(rule);
            }
        }
    }
    Ok(found)
}

/// Profiles that count now, as bits of `NET_FW_PROFILE_TYPE2`.
#[derive(Default)]
struct Active {
    /// In these it is on.
    on: i32,
    /// In these the computer's own rules count, too.
    own_rules: i32,
}

/// The profiles that count now and in which it is on.
fn profiles(policy: &INetFwPolicy2, found: &mut Firewall) -> std::result::Result<Active, Unread> {
    // SAFETY: a live object, on the thread that made it.
    let current = unsafe { policy.CurrentProfileTypes() }?;
    let mut active = Active::default();
    for (profile, key) in PROFILES {
        if current & profile.0 == 0 {
            continue;
        }
        let older = (profile != NET_FW_PROFILE2_DOMAIN).then_some(OLDER);
        let effective = |computer, name| {
            let older = older.map_or(Ok(None), |older| policy_number(older, name))?;
            group_policy::effective(computer, policy_number(key, name)?, older)
        };
        // SAFETY: as above.
        let on = unsafe { policy.get_FirewallEnabled(profile) }?.as_bool();
        if effective(on, "EnableFirewall")? {
            active.on |= profile.0;
            found.on = true;
            // SAFETY: as above.
            let action = unsafe { policy.get_DefaultOutboundAction(profile) }?;
            let blocks = action == NET_FW_ACTION_BLOCK;
            found.blocks_by_default |= effective(blocks, "DefaultOutboundAction")?;
            if effective(true, "AllowLocalPolicyMerge")? {
                active.own_rules |= profile.0;
            }
        }
    }
    Ok(active)
}

/// A number that a group policy sets for a profile; another kind of value is none that is understood.
fn policy_number(profile: &str, name: &str) -> std::result::Result<Option<u32>, Unread> {
    let key = Key::of_machine(&format!(r"{POLICIES}\{profile}")).ok_or(Unread::Failed)?;
    let value = key.read(name)?;
    value
        .map(|value| value.number().ok_or(Unread::Failed))
        .transpose()
}

/// The rules that came from elsewhere.
fn policy_rules(active: i32) -> std::result::Result<Vec<BlockRule>, Unread> {
    let mut found = Vec::new();
    for place in [POLICIES, MANAGED] {
        let key = Key::of_machine(&format!(r"{place}\{RULES}")).ok_or(Unread::Failed)?;
        for name in key.value_names()? {
            // One that went away meanwhile is none.
            if let Some(value) = key.read(&name)? {
                let text = value.text().ok_or(Unread::Failed)?;
                found.extend(group_policy::blocking(&text, active)?);
            }
        }
    }
    Ok(found)
}

/// The computer's own rules.
fn rules(policy: &INetFwPolicy2, active: i32) -> std::result::Result<Vec<BlockRule>, Unread> {
    // SAFETY: a live object, on the thread that made it.
    let all: IEnumVARIANT = unsafe { policy.Rules()?._NewEnum() }?.cast()?;
    let mut found = Vec::new();
    for _ in 0..MOST {
        let mut next = [VARIANT::default()];
        let mut count = 0;
        // SAFETY: room for one value, which clears itself; the count outlives the call.
        unsafe { all.Next(&mut next, &raw mut count) }.ok()?;
        let [next] = &next;
        if count == 0 {
            return Ok(found);
        }
        let rule: INetFwRule = IDispatch::try_from(next)?.cast()?;
        // SAFETY: a live object, on the thread that made it.
        found.extend(unsafe { blocking(&rule, active) }?);
    }
    Err(Unread::Failed)
}

/// What nearly all rules are not is asked first: each question is one to another process.
///
/// # Safety
///
/// The rule must have been made on this thread.
unsafe fn blocking(rule: &INetFwRule, active: i32) -> Result<Option<BlockRule>> {
    // SAFETY: as the caller promises; the answers are values, or texts that free themselves.
    unsafe {
        let counts = rule.Direction()? == NET_FW_RULE_DIR_OUT
            && rule.Action()? == NET_FW_ACTION_BLOCK
            && rule.Enabled()?.as_bool()
            && rule.Profiles()? & active != 0;
        if !counts || is_of_an_app(rule) {
            return Ok(None);
        }
        let protocol = protocol(rule.Protocol()?);
        Ok(Some(BlockRule {
            limited: is_limited(rule, protocol),
            name: text(rule.Name()),
            program: named(&text(rule.ApplicationName())),
            service: named(&text(rule.ServiceName())),
            protocol,
            // What is not told is noted as a limit above.
            remote_ports: text(rule.RemotePorts()),
            remote_addresses: text(rule.RemoteAddresses()),
        }))
    }
}

/// Whether it holds only for some local ports, addresses, adapters or accounts, or does not say.
///
/// # Safety
///
/// The rule must have been made on this thread.
unsafe fn is_limited(rule: &INetFwRule, protocol: Option<u8>) -> bool {
    let unsaid = |answer: &Result<BSTR>| answer.is_err();
    let limiting = |answer: Result<BSTR>| limits(told(answer).as_deref());
    // SAFETY: as the caller promises; the answers are values, or texts that free themselves.
    unsafe {
        let (local, remote) = (rule.LocalPorts(), rule.RemotePorts());
        // Protocols without ports have none, and say so with an error.
        let ports = if has_ports(protocol) {
            unsaid(&remote) || limiting(local)
        } else {
            local.is_ok() && limiting(local)
        };
        let adapters = rule.Interfaces();
        ports
            || unsaid(&rule.RemoteAddresses())
            || limiting(rule.LocalAddresses())
            || limiting(rule.InterfaceTypes())
            || !adapters.is_ok_and(|list| [VT_EMPTY, VT_NULL].contains(&list.vt()))
            // Accounts came with Windows 8.
            || rule.cast::<INetFwRule3>().is_ok_and(|rule| {
                limiting(rule.LocalUserOwner())
                    || limiting(rule.LocalUserAuthorizedList())
                    || limiting(rule.RemoteMachineAuthorizedList())
            })
    }
}

/// Rules of the Store's apps have no program, and would look as if they were for all (Windows 8 and later).
fn is_of_an_app(rule: &INetFwRule) -> bool {
    let Ok(rule) = rule.cast::<INetFwRule3>() else {
        return false;
    };
    // SAFETY: a live object, on the thread that made it.
    !text(unsafe { rule.LocalAppPackageId() }).is_empty()
}

fn told(answer: Result<BSTR>) -> Option<String> {
    answer.map(|text| text.to_string()).ok()
}

fn text(answer: Result<BSTR>) -> String {
    told(answer).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;
    use crate::registry::fixture::{Root, write_text};

    #[test]
    #[ignore = "writes into wine's registry"]
    fn rules_of_a_policy_and_of_device_management_are_read() {
        let public = NET_FW_PROFILE2_PUBLIC.0;
        assert_eq!(policy_rules(public), Ok(Vec::new()));
        let places = [POLICIES, MANAGED].map(|place| format!(r"{place}\{RULES}"));
        for (place, name) in places.iter().zip(["policy", "managed"]) {
            let rule =
                format!("v2.30|Action=Block|Active=TRUE|Dir=Out|Profile=Public|Name={name}|");
            write_text(Root::Machine, place, name, &rule);
            write_text(
                Root::Machine,
                place,
                "in",
                "v2.30|Action=Block|Active=TRUE|Dir=In|Name=in|",
            );
        }
        let found = policy_rules(public).unwrap();
        let names: Vec<&str> = found.iter().map(|rule| rule.name.as_str()).collect();
        assert_eq!(names, ["policy", "managed"]);
        assert_eq!(policy_rules(NET_FW_PROFILE2_DOMAIN.0), Ok(Vec::new()));
        write_text(Root::Machine, &places[1], "odd", "no rule");
        assert_eq!(policy_rules(public), Err(Unread::Failed));
    }

    /// wine's own answers nothing; that is no firewall without rules.
    #[test]
    fn a_firewall_that_does_not_answer_is_no_empty_one() {
        if let Ok(found) = firewall() {
            assert!(found.on || found.rules.is_empty());
            assert!(found.rules.iter().all(|rule| !rule.name.is_empty()));
        }
    }

    #[test]
    #[ignore = "what wine says, not Windows"]
    fn wine_answers_unread() {
        assert!(firewall().is_err());
    }
}
