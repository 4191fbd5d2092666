//! Linux: the desktop portal's settings, asked over the session bus.
//!
//! Must not start a bus, a portal or a program, and must not wait for one that hangs.

use std::collections::HashMap;
use std::time::Duration;

use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;
use zbus::zvariant::OwnedValue;

use super::{Appearance, percent};
use crate::bus::{self, Object};
use crate::patience::within;

/// All of it is there within this, or counts as not to be found out.
const LIMIT: Duration = Duration::from_millis(200);
const PORTAL: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";
const SETTINGS: &str = "org.freedesktop.portal.Settings";
const COMMON: &str = "org.freedesktop.appearance";
const GNOME: &str = "org.gnome.desktop.interface";
const GNOME_ACCESS: &str = "org.gnome.desktop.a11y.interface";

/// Namespace → name → value.
type Settings = HashMap<String, HashMap<String, OwnedValue>>;

pub(super) fn appearance() -> Appearance {
    within(LIMIT, || session().ok())
        .flatten()
        .as_ref()
        .map(of)
        .unwrap_or_default()
}

fn session() -> zbus::Result<Settings> {
    let address = std::env::var("DBUS_SESSION_BUS_ADDRESS");
    // Other kinds of address start a program, or lead to another computer.
    if address.is_ok_and(|address| !address.starts_with("unix:")) {
        return Err(zbus::Error::Unsupported);
    }
    settings(&Builder::session()?.method_timeout(LIMIT).build()?)
}

/// `ReadAll` is in every version of the interface, and one question is enough.
fn settings(connection: &Connection) -> zbus::Result<Settings> {
    let portal = Object {
        name: PORTAL,
        path: PATH,
        interface: SETTINGS,
    };
    let names = [COMMON, GNOME, GNOME_ACCESS].as_slice();
    bus::call(connection, portal, "ReadAll", &(names,))
}

/// The common settings first, then GNOME's own, which other desktops fill too.
fn of(settings: &Settings) -> Appearance {
    let value = |space: &str, name: &str| settings.get(space)?.get(name);
    let flag = |space, name| bool::try_from(value(space, name)?).ok();
    let number = |name| u32::try_from(value(COMMON, name)?).ok();
    let scale = value(GNOME, "text-scaling-factor").and_then(|scale| f64::try_from(scale).ok());
    Appearance {
        text_percent: scale.and_then(in_percent),
        high_contrast: number("contrast")
            .map(|contrast| contrast == 1)
            .or_else(|| flag(GNOME_ACCESS, "high-contrast")),
        reduced_motion: number("reduced-motion")
            .map(|motion| motion == 1)
            .or_else(|| flag(GNOME, "enable-animations").map(|animated| !animated)),
    }
}

/// Saturates, and a number that is none is 0; neither is a size.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a cast from f64 saturates"
)]
fn in_percent(scale: f64) -> Option<u16> {
    percent((scale * 100.0).round() as u16)
}

#[cfg(test)]
mod tests;
