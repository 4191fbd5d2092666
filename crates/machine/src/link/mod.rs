//! More about the networks that this computer is connected to: signal, cost, VPNs, resolvers.
//!
//! Reads what the system knows; must not search for networks, and must not ask for leave to know the place.

#[cfg(all(unix, not(target_os = "macos")))]
mod linux;
#[cfg(all(unix, not(target_os = "macos")))]
mod network_manager;
#[cfg(any(windows, test))]
mod phone_book;
#[cfg(any(unix, test))]
mod resolv_conf;
#[cfg(any(target_os = "macos", test))]
mod services;
#[cfg(windows)]
mod windows;
#[cfg(any(all(unix, not(target_os = "macos")), test))]
mod wireless;

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use crate::Unread;

/// A VPN that is set up in the system itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VpnProfile {
    /// Its name, which people write.
    pub name: String,
    /// Whether it is up, where that is known.
    #[serde(default)]
    pub up: Option<bool>,
    /// Whether only some traffic goes through it (split tunnelling).
    #[serde(default)]
    pub splits: Option<bool>,
    /// It hangs up after so long without traffic, in seconds; `None` for never, or where that is not known.
    #[serde(default)]
    pub idle_limit_s: Option<u32>,
}

/// The resolver's settings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resolvers {
    /// Whom it asks.
    pub servers: Vec<IpAddr>,
    /// What it puts behind short names.
    #[serde(default)]
    pub suffixes: Vec<String>,
}

/// How strong Wi-Fi is here, in per cent of the best, for the adapter that is connected.
///
/// On Windows the bars of its own sign, 20 per cent each: more than those would make Windows ask
/// people for leave to know the place ("Changes to API behavior for Wi-Fi access and location"). On
/// Linux the link's quality of 70 (`/proc/net/wireless`). `Unsupported` where no Wi-Fi is connected.
pub fn wifi_signal_percent() -> Result<u8, Unread> {
    #[cfg(windows)]
    return windows::wifi_signal_percent();
    #[cfg(target_os = "macos")]
    return Err(Unread::Unsupported);
    #[cfg(all(unix, not(target_os = "macos")))]
    return linux::wifi_signal_percent(std::path::Path::new("/"));
}

/// Whether the connection is paid by what goes over it; `Unsupported` where nobody knows. At most some seconds.
pub fn metered() -> Result<bool, Unread> {
    #[cfg(windows)]
    return windows::metered();
    #[cfg(target_os = "macos")]
    return Err(Unread::Unsupported);
    #[cfg(all(unix, not(target_os = "macos")))]
    return network_manager::metered();
}

/// The VPNs that are set up in the system itself (on Windows its phone books, on macOS its network services,
/// on Linux NetworkManager). At most some seconds.
pub fn vpn_profiles() -> Result<Vec<VpnProfile>, Unread> {
    #[cfg(windows)]
    return windows::vpn_profiles();
    #[cfg(target_os = "macos")]
    return services::vpn_profiles(std::path::Path::new("/"));
    #[cfg(all(unix, not(target_os = "macos")))]
    return network_manager::vpn_profiles();
}

/// Whom the resolver asks: on Windows those of all adapters that are up, elsewhere those of
/// resolv.conf(5), where a resolver on this computer may stand for others.
pub fn resolvers() -> Result<Resolvers, Unread> {
    #[cfg(windows)]
    return windows::resolvers();
    #[cfg(unix)]
    return resolv_conf::resolvers(std::path::Path::new("/"));
}
