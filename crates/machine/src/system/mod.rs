//! Which system this computer runs: its name, its version, its build.
//!
//! Must not say whether one is old: what is newest changes every month.

#[cfg(any(all(unix, not(target_os = "macos")), test))]
mod linux;
#[cfg(any(target_os = "macos", test))]
mod macos;
#[cfg(any(windows, test))]
mod windows;

use serde::{Deserialize, Serialize};

/// A family of systems.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Family {
    /// Windows, its servers among it.
    Windows,
    /// macOS.
    Macos,
    /// Linux and its kin.
    Linux,
}

/// The system of this computer. What it does not say of itself is `None`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct System {
    /// Its family.
    pub family: Family,
    /// Its name: `Windows 11`, `Debian GNU/Linux`, `macOS`.
    pub name: String,
    /// Its version as people say it: `24H2`, `12`, `15.1`.
    #[serde(default)]
    pub version: Option<String>,
    /// Its build: `26100.2314`, on Linux the kernel's release, `24B83`.
    #[serde(default)]
    pub build: Option<String>,
}

/// The system of this computer, from its own calls and files; well below a millisecond.
pub fn system() -> System {
    #[cfg(windows)]
    return windows::system();
    #[cfg(target_os = "macos")]
    return macos::system(std::path::Path::new("/"));
    #[cfg(all(unix, not(target_os = "macos")))]
    return linux::system(std::path::Path::new("/"), linux::kernel_release());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_computer_says_what_it_runs() {
        let system = system();
        assert!(!system.name.is_empty());
        assert!(system.build.is_some(), "{system:?}");
    }
}
