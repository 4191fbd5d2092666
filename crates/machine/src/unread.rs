//! Why this computer did not say something: an answer too, and never the same as "there is nothing".

use serde::{Deserialize, Serialize};

/// Why something was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unread {
    /// This system keeps nothing of the sort, or has no call for it.
    Unsupported,
    /// It keeps it from this account.
    NoPermission,
    /// Its call failed otherwise.
    Failed,
}

#[cfg(windows)]
impl Unread {
    /// What a call's error says (Win32, System Error Codes).
    pub(crate) fn of_win32(code: u32) -> Self {
        use windows_sys::Win32::Foundation::{
            ERROR_ACCESS_DENIED, ERROR_CALL_NOT_IMPLEMENTED, ERROR_NO_SUCH_LOGON_SESSION,
            ERROR_NOT_SUPPORTED, ERROR_PRIVILEGE_NOT_HELD,
        };
        match code {
            ERROR_ACCESS_DENIED | ERROR_PRIVILEGE_NOT_HELD | ERROR_NO_SUCH_LOGON_SESSION => {
                Self::NoPermission
            }
            ERROR_CALL_NOT_IMPLEMENTED | ERROR_NOT_SUPPORTED => Self::Unsupported,
            _ => Self::Failed,
        }
    }

    /// What the call before this one said of its failure.
    pub(crate) fn of_last_error() -> Self {
        Self::of_win32(last_error())
    }
}

/// The number of what the call before this one said of its failure (Win32 GetLastError).
#[cfg(windows)]
pub(crate) fn last_error() -> u32 {
    let code = std::io::Error::last_os_error().raw_os_error();
    code.unwrap_or_default().cast_unsigned()
}

/// What COM says: a system without the class or the method keeps nothing of the sort.
#[cfg(windows)]
impl From<windows::core::Error> for Unread {
    fn from(error: windows::core::Error) -> Self {
        use windows::Win32::Foundation::{
            E_ACCESSDENIED, E_NOINTERFACE, E_NOTIMPL, REGDB_E_CLASSNOTREG,
        };
        match error.code() {
            E_ACCESSDENIED => Self::NoPermission,
            E_NOINTERFACE | E_NOTIMPL | REGDB_E_CLASSNOTREG => Self::Unsupported,
            _ => Self::Failed,
        }
    }
}
