//! Windows: what its kernel says, since `GetVersionEx` tells old programs what they want to hear.
#![cfg_attr(
    windows,
    allow(unsafe_code, reason = "ntdll has no safe interface in windows-sys")
)]

use super::{Family, System};

/// The first build that is called Windows 11; its major version is still 10.
const ELEVEN: u32 = 22_000;
/// Servers' own names, as the registry has them, begin so.
const SERVER: &str = "Windows Server";
#[cfg(windows)]
const KEY: &str = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion";

/// What the kernel says.
struct Kernel {
    major: u32,
    minor: u32,
    build: u32,
    server: bool,
}

/// What the registry says beside it.
#[derive(Default)]
struct Noted {
    /// Right on servers; on Windows 11 it still says Windows 10.
    product: Option<String>,
    /// `24H2`.
    version: Option<String>,
    /// The update's number, behind the build's.
    revision: Option<u32>,
}

fn describe(kernel: Option<&Kernel>, noted: Noted) -> System {
    System {
        family: Family::Windows,
        name: kernel.map_or("Windows".to_owned(), |kernel| {
            name(kernel, noted.product.as_deref())
        }),
        version: noted.version,
        build: kernel.map(|kernel| match noted.revision {
            Some(revision) => format!("{}.{revision}", kernel.build),
            None => kernel.build.to_string(),
        }),
    }
}

fn name(kernel: &Kernel, product: Option<&str>) -> String {
    match kernel {
        Kernel { server: true, .. } => {
            let own = product.filter(|product| product.starts_with(SERVER));
            own.unwrap_or(SERVER).to_owned()
        }
        Kernel { build, .. } if *build >= ELEVEN => "Windows 11".to_owned(),
        Kernel { major: 10, .. } => "Windows 10".to_owned(),
        Kernel { major, minor, .. } => format!("Windows {major}.{minor}"),
    }
}

#[cfg(windows)]
pub(super) fn system() -> System {
    describe(kernel().as_ref(), noted())
}

#[cfg(windows)]
fn kernel() -> Option<Kernel> {
    use windows_sys::Wdk::System::SystemServices::RtlGetVersion;
    use windows_sys::Win32::System::SystemInformation::OSVERSIONINFOEXW;
    use windows_sys::Win32::System::SystemServices::VER_NT_WORKSTATION;

    let mut info = OSVERSIONINFOEXW {
        dwOSVersionInfoSize: u32::try_from(size_of::<OSVERSIONINFOEXW>()).ok()?,
        ..OSVERSIONINFOEXW::default()
    };
    // SAFETY: the structure says its own size, begins as the smaller one does, and outlives the call
    // (WDK RtlGetVersion).
    let status = unsafe { RtlGetVersion((&raw mut info).cast()) };
    (status >= 0).then(|| Kernel {
        major: info.dwMajorVersion,
        minor: info.dwMinorVersion,
        build: info.dwBuildNumber,
        server: u32::from(info.wProductType) != VER_NT_WORKSTATION,
    })
}

#[cfg(windows)]
fn noted() -> Noted {
    let Some(key) = crate::registry::Key::of_machine(KEY) else {
        return Noted::default();
    };
    let text = |name| key.value(name)?.text();
    Noted {
        product: text("ProductName"),
        // Before 20H2 the version stood under another name.
        version: text("DisplayVersion").or_else(|| text("ReleaseId")),
        revision: key.value("UBR").and_then(|value| value.number()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case((10, 0, 26_100, false), "Windows 10 Pro", "Windows 11")]
    #[case((10, 0, 22_000, false), "Windows 10 Pro", "Windows 11")]
    #[case((10, 0, 21_999, false), "Windows 10 Pro", "Windows 10")]
    #[case((10, 0, 26_100, true), "Windows Server 2025 Standard", "Windows Server 2025 Standard")]
    #[case((10, 0, 17_763, true), "Hyper-V Server 2019", "Windows Server")]
    #[case((6, 3, 9_600, false), "Windows 8.1", "Windows 6.3")]
    fn the_build_says_which_windows(
        #[case] (major, minor, build, server): (u32, u32, u32, bool),
        #[case] product: &str,
        #[case] expected: &str,
    ) {
        let kernel = Kernel {
            major,
            minor,
            build,
            server,
        };
        assert_eq!(name(&kernel, Some(product)), expected);
    }

    #[test]
    fn the_update_stands_behind_the_build() {
        let kernel = Kernel {
            major: 10,
            minor: 0,
            build: 26_100,
            server: false,
        };
        let noted = Noted {
            version: Some("24H2".to_owned()),
            revision: Some(2_314),
            ..Noted::default()
        };
        let system = describe(Some(&kernel), noted);
        assert_eq!(system.version.as_deref(), Some("24H2"));
        assert_eq!(system.build.as_deref(), Some("26100.2314"));
        let bare = describe(Some(&kernel), Noted::default());
        assert_eq!(bare.build.as_deref(), Some("26100"));
        assert_eq!(describe(None, Noted::default()).name, "Windows");
    }
}
