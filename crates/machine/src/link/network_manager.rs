//! Linux: what NetworkManager says over D-Bus of VPNs and of what the connection costs.
//!
//! Must not start it, and must not ask for secrets: what it gives without being asked for them is enough.

use std::collections::HashMap;
use std::time::Duration;

use zbus::blocking::Connection;
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};

use super::VpnProfile;
use crate::Unread;
use crate::bus::{self, Object, Properties};

/// All of it is there within this, or counts as not to be found out.
const LIMIT: Duration = Duration::from_secs(2);
const NAME: &str = "org.freedesktop.NetworkManager";
const PATH: &str = "/org/freedesktop/NetworkManager";
const SETTINGS_PATH: &str = "/org/freedesktop/NetworkManager/Settings";
const SETTINGS: &str = "org.freedesktop.NetworkManager.Settings";
const STORED: &str = "org.freedesktop.NetworkManager.Settings.Connection";
const ACTIVE: &str = "org.freedesktop.NetworkManager.Connection.Active";
/// `NM_ACTIVE_CONNECTION_STATE_ACTIVATED`.
const ACTIVATED: u32 = 2;
/// The types of connection that are a VPN.
const VPNS: [&str; 2] = ["vpn", "wireguard"];
/// More connections than this are not looked at.
const MOST: usize = 300;

/// Group → name → value.
type Stored = HashMap<String, Properties>;

pub(super) fn vpn_profiles() -> Result<Vec<VpnProfile>, Unread> {
    bus::asked(LIMIT, asked_vpns)
}

pub(super) fn metered() -> Result<bool, Unread> {
    let metered = bus::asked(LIMIT, |bus| {
        let manager = bus::properties(bus, object(PATH, NAME))?;
        Ok(number(&manager, "Metered"))
    })?;
    is_metered(metered).ok_or(Unread::Unsupported)
}

/// `NMMetered`: yes, no, and both guessed; 0 is not known.
fn is_metered(number: Option<u32>) -> Option<bool> {
    match number? {
        1 | 3 => Some(true),
        2 | 4 => Some(false),
        _ => None,
    }
}

fn object<'a>(path: &'a str, interface: &'a str) -> Object<'a> {
    Object {
        name: NAME,
        path,
        interface,
    }
}

fn asked_vpns(bus: &Connection) -> zbus::Result<Vec<VpnProfile>> {
    let manager = bus::properties(bus, object(PATH, NAME))?;
    let paths = manager.get("ActiveConnections").and_then(|value| {
        let value = Value::try_from(value).ok()?;
        Vec::<OwnedObjectPath>::try_from(value).ok()
    });
    let mut active = Vec::new();
    for path in paths.unwrap_or_default().iter().take(MOST) {
        // One that went away meanwhile is not up any more.
        active.extend(bus::properties(bus, object(path.as_str(), ACTIVE)));
    }
    let settings = object(SETTINGS_PATH, SETTINGS);
    let paths: Vec<OwnedObjectPath> = bus::call(bus, settings, "ListConnections", &())?;
    let mut stored = Vec::new();
    for path in paths.iter().take(MOST) {
        let one: zbus::Result<Stored> =
            bus::call(bus, object(path.as_str(), STORED), "GetSettings", &());
        stored.extend(one);
    }
    Ok(profiles(&active, &stored))
}

/// What is up first; then what is stored and is not.
fn profiles(active: &[Properties], stored: &[Stored]) -> Vec<VpnProfile> {
    let mut found: Vec<VpnProfile> = active.iter().filter_map(up).collect();
    for profile in stored.iter().filter_map(down) {
        if !found.iter().any(|known| known.name == profile.name) {
            found.push(profile);
        }
    }
    found
}

fn up(active: &Properties) -> Option<VpnProfile> {
    let name = text(active, "Id").filter(|_| is_vpn(active, "Type"))?;
    let up = number(active, "State").map(|state| state == ACTIVATED);
    let [default, default_v6] = ["Default", "Default6"].map(|name| flag(active, name));
    let whole = default.map(|default| default || default_v6 == Some(true));
    Some(VpnProfile {
        name,
        up,
        // Until it is up, nothing goes through it at all.
        splits: whole.filter(|_| up == Some(true)).map(|whole| !whole),
        idle_limit_s: None,
    })
}

fn down(stored: &Stored) -> Option<VpnProfile> {
    let connection = stored.get("connection")?;
    let name = text(connection, "id").filter(|_| is_vpn(connection, "type"))?;
    let never = stored
        .get("ipv4")
        .and_then(|group| flag(group, "never-default"));
    Some(VpnProfile {
        name,
        up: Some(false),
        // Without that setting, it depends on what the other side says.
        splits: never.filter(|never| *never),
        idle_limit_s: None,
    })
}

fn is_vpn(properties: &Properties, name: &str) -> bool {
    text(properties, name).is_some_and(|kind| VPNS.contains(&kind.as_str()))
}

fn text(properties: &Properties, name: &str) -> Option<String> {
    let value: &OwnedValue = properties.get(name)?;
    let text = <&str>::try_from(value).ok()?;
    (!text.is_empty()).then(|| text.to_owned())
}

fn number(properties: &Properties, name: &str) -> Option<u32> {
    u32::try_from(properties.get(name)?).ok()
}

fn flag(properties: &Properties, name: &str) -> Option<bool> {
    bool::try_from(properties.get(name)?).ok()
}

#[cfg(test)]
mod tests;
