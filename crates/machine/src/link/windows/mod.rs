//! Windows: signal, cost, phone books and resolvers, without anything that asks for the place.
#![allow(unsafe_code, reason = "COM and code pages have no safe interface")]

mod resolvers;

use std::collections::BTreeSet;
use std::io::{ErrorKind, Read as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use windows::Networking::Connectivity::{NetworkConnectivityLevel, NetworkInformation};
use windows::Win32::Networking::NetworkListManager::{
    INetworkCostManager, NLM_CONNECTION_COST_FIXED, NLM_CONNECTION_COST_UNKNOWN,
    NLM_CONNECTION_COST_VARIABLE, NetworkListManager,
};
use windows::Win32::System::Com::{CLSCTX_ALL, CoCreateInstance};
use windows_sys::Win32::Globalization::{CP_ACP, MultiByteToWideChar};
use windows_sys::Win32::System::LibraryLoader::{GetModuleHandleW, GetProcAddress};

use super::{VpnProfile, phone_book};
use crate::{Unread, com};

pub(super) use resolvers::resolvers;

/// The services behind these calls answer at once or hang.
const PATIENCE: Duration = Duration::from_secs(4);
/// Each bar of the five in Windows' own sign.
const BAR_PERCENT: u8 = 20;
/// A phone book has some kilobytes an entry.
const LONGEST: u64 = 4 * 1024 * 1024;
const PHONE_BOOK: &str = r"Microsoft\Network\Connections\Pbk\rasphone.pbk";

/// `ConnectionProfile.GetSignalBars`, which needs no leave to know the place.
pub(super) fn wifi_signal_percent() -> Result<u8, Unread> {
    if is_wine() {
        return Err(Unread::Unsupported);
    }
    com::asked(PATIENCE, || {
        for profile in NetworkInformation::GetConnectionProfiles()? {
            let connected =
                profile.GetNetworkConnectivityLevel()? != NetworkConnectivityLevel::None;
            if !connected || !profile.IsWlanConnectionProfile()? {
                continue;
            }
            // One without bars is not on the air.
            if let Ok(bars) = profile.GetSignalBars().and_then(|bars| bars.Value()) {
                return Ok(bars.min(5) * BAR_PERCENT);
            }
        }
        Err(Unread::Unsupported)
    })
}

/// wine's library for these names has a door that ends the program who knocks.
fn is_wine() -> bool {
    let Some(name) = crate::wide::terminated("ntdll.dll") else {
        return false;
    };
    // SAFETY: the name ends in a zero; the library is part of every process and stays.
    let library = unsafe { GetModuleHandleW(name.as_ptr()) };
    // SAFETY: a library that is loaded, or null, for which nothing is found; the name ends in a zero.
    unsafe { GetProcAddress(library, c"wine_get_version".as_ptr().cast()) }.is_some()
}

/// `INetworkCostManager::GetCost` for the connection to the internet.
pub(super) fn metered() -> Result<bool, Unread> {
    com::asked(PATIENCE, || {
        let mut cost = 0;
        // SAFETY: COM is entered on this thread; the object ends here, and the number outlives the
        // call, for which no address stands for the internet.
        unsafe {
            let costs: INetworkCostManager =
                CoCreateInstance(&NetworkListManager, None, CLSCTX_ALL)?;
            costs.GetCost(&raw mut cost, std::ptr::null())?;
        }
        let has = |flag: i32| cost & flag.cast_unsigned() != 0;
        if cost == NLM_CONNECTION_COST_UNKNOWN.0.cast_unsigned() {
            return Err(Unread::Unsupported);
        }
        Ok(has(NLM_CONNECTION_COST_FIXED.0) || has(NLM_CONNECTION_COST_VARIABLE.0))
    })
}

/// Those of this person and those of all; one that is up has an adapter of its name.
pub(super) fn vpn_profiles() -> Result<Vec<VpnProfile>, Unread> {
    let mut found: Vec<VpnProfile> = Vec::new();
    for variable in ["APPDATA", "ProgramData"] {
        let folder = std::env::var_os(variable).map(PathBuf::from);
        let Some(folder) = folder.filter(|folder| folder.is_absolute()) else {
            continue;
        };
        let Some(bytes) = read(&folder.join(PHONE_BOOK))? else {
            continue;
        };
        let profiles = phone_book::profiles(&phone_book::decoded(&bytes, &in_own_code_page));
        found.extend(profiles);
    }
    let mut names = BTreeSet::new();
    found.retain(|profile| names.insert(profile.name.clone()));
    if found.is_empty() {
        return Ok(found);
    }
    let adapters = crate::adapters();
    for profile in &mut found {
        let mut own = adapters
            .iter()
            .filter(|adapter| adapter.name == profile.name);
        profile.up = Some(own.any(|adapter| adapter.up));
    }
    Ok(found)
}

/// No phone book is nothing; one that may not be read is not.
fn read(path: &Path) -> Result<Option<Vec<u8>>, Unread> {
    let file = match std::fs::File::open(path) {
        Ok(file) => file,
        Err(error) => {
            return match error.kind() {
                ErrorKind::NotFound => Ok(None),
                ErrorKind::PermissionDenied => Err(Unread::NoPermission),
                _ => Err(Unread::Failed),
            };
        }
    };
    let mut bytes = Vec::new();
    let read = file.take(LONGEST + 1).read_to_end(&mut bytes);
    let length = read.map_err(|_| Unread::Failed)?;
    if u64::try_from(length).is_ok_and(|length| length <= LONGEST) {
        return Ok(Some(bytes));
    }
    Err(Unread::Failed)
}

/// `CP_ACP`: what programs wrote before there was Unicode.
fn in_own_code_page(bytes: &[u8]) -> String {
    let lossy = || String::from_utf8_lossy(bytes).into_owned();
    let Ok(length) = i32::try_from(bytes.len()) else {
        return lossy();
    };
    // No code page needs more units than bytes.
    let mut units = vec![0_u16; bytes.len()];
    // SAFETY: both buffers have as many places as the call is told, and outlive it.
    let made = unsafe {
        MultiByteToWideChar(
            CP_ACP,
            0,
            bytes.as_ptr(),
            length,
            units.as_mut_ptr(),
            length,
        )
    };
    match usize::try_from(made)
        .ok()
        .and_then(|made| units.get(..made))
    {
        Some(units) if !units.is_empty() => String::from_utf16_lossy(units),
        _ => lossy(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[test]
    fn a_signal_is_some_bars_of_five() {
        match wifi_signal_percent() {
            Ok(percent) => assert!(percent <= 100 && percent.is_multiple_of(BAR_PERCENT)),
            Err(why) => assert_ne!(why, Unread::NoPermission, "no leave is needed for bars"),
        }
    }

    #[test]
    #[ignore = "what wine says, not Windows"]
    fn wine_has_no_signal_and_no_cost() {
        assert!(is_wine());
        assert_eq!(wifi_signal_percent(), Err(Unread::Unsupported));
        assert_eq!(metered(), Ok(false));
    }

    #[test]
    fn a_book_that_is_not_there_is_nothing() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(read(&folder.path().join("rasphone.pbk")), Ok(None));
        let path = folder.path().join("book");
        std::fs::write(&path, b"[a]").unwrap();
        assert_eq!(read(&path), Ok(Some(b"[a]".to_vec())));
    }

    #[test]
    fn the_own_code_page_reads_plain_letters() {
        assert_eq!(in_own_code_page(b"[vpn]"), "[vpn]");
        assert_eq!(in_own_code_page(b""), "");
        assert_eq!(in_own_code_page(b"\xfc").chars().count(), 1);
    }

    /// Only where no real phone book is written over.
    #[test]
    #[ignore = "writes a phone book, for wine"]
    fn the_persons_phone_book_is_read() {
        let folder = PathBuf::from(std::env::var_os("APPDATA").unwrap());
        let path = folder.join(PHONE_BOOK);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, "[Büro]\r\nType=2\r\nIpPrioritizeRemote=0\r\n").unwrap();
        let found = vpn_profiles().unwrap();
        let expected = VpnProfile {
            name: "Büro".to_owned(),
            up: Some(false),
            splits: Some(true),
            idle_limit_s: None,
        };
        assert_eq!(found, [expected]);
    }
}
