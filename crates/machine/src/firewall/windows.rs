//! `INetFwPolicy2`: the profiles that count now, and the rules.
//!
//! Must not change a rule, and must not give some of the rules for all of them.
#![allow(unsafe_code, reason = "COM has no safe interface")]

use std::time::Duration;

use windows::Win32::NetworkManagement::WindowsFirewall::{
    INetFwPolicy2, INetFwRule, INetFwRule3, NET_FW_ACTION_BLOCK, NET_FW_PROFILE2_DOMAIN,
    NET_FW_PROFILE2_PRIVATE, NET_FW_PROFILE2_PUBLIC, NET_FW_RULE_DIR_OUT, NetFwPolicy2,
};
use windows::Win32::System::Com::{CLSCTX_INPROC_SERVER, CoCreateInstance, IDispatch};
use windows::Win32::System::Ole::IEnumVARIANT;
use windows::Win32::System::Variant::VARIANT;
use windows::core::{BSTR, Interface as _, Result};

use super::{BlockRule, Firewall, named, protocol};
use crate::{Unread, com};

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
    if active != 0 {
        found.rules = rules(&policy, active)?;
    }
    Ok(found)
}

/// The profiles that count now and in which it is on.
fn profiles(policy: &INetFwPolicy2, found: &mut Firewall) -> Result<i32> {
    // SAFETY: a live object, on the thread that made it.
    let current = unsafe { policy.CurrentProfileTypes() }?;
    let mut active = 0;
    for profile in [
        NET_FW_PROFILE2_DOMAIN,
        NET_FW_PROFILE2_PRIVATE,
        NET_FW_PROFILE2_PUBLIC,
    ] {
        if current & profile.0 == 0 {
            continue;
        }
        // SAFETY: as above.
        if unsafe { policy.get_FirewallEnabled(profile) }?.as_bool() {
            active |= profile.0;
            found.on = true;
            // SAFETY: as above.
            let action = unsafe { policy.get_DefaultOutboundAction(profile) }?;
            found.blocks_by_default |= action == NET_FW_ACTION_BLOCK;
        }
    }
    Ok(active)
}

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
        Ok(Some(BlockRule {
            name: text(rule.Name()),
            program: named(&text(rule.ApplicationName())),
            service: named(&text(rule.ServiceName())),
            protocol: protocol(rule.Protocol()?),
            // Protocols without ports have none, and say so with an error.
            remote_ports: text(rule.RemotePorts()),
            remote_addresses: text(rule.RemoteAddresses()),
        }))
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

fn text(answer: Result<BSTR>) -> String {
    answer.map(|text| text.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

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
