//! Windows: the state of services, asked of the service control manager by their names.
//!
//! Must not list all services, and must not start or stop one.
#![allow(unsafe_code, reason = "advapi32 has no safe interface in windows-sys")]

use std::ptr::null;

use windows_sys::Win32::Foundation::{ERROR_INVALID_NAME, ERROR_SERVICE_DOES_NOT_EXIST};
use windows_sys::Win32::System::Services::{
    CloseServiceHandle, OpenSCManagerW, OpenServiceW, QueryServiceStatus, SC_HANDLE,
    SC_MANAGER_CONNECT, SERVICE_QUERY_STATUS, SERVICE_RUNNING, SERVICE_STATUS,
};

use crate::unread::last_error;
use crate::{Unread, wide};

pub(super) fn running(names: &[&str]) -> Result<Vec<String>, Unread> {
    // SAFETY: nulls stand for this computer and its own list.
    let manager = Handle::new(unsafe { OpenSCManagerW(null(), null(), SC_MANAGER_CONNECT) })?;
    let mut found = Vec::new();
    let mut hidden = None;
    for name in names {
        match manager.runs(name) {
            Ok(true) => found.push((*name).to_owned()),
            Ok(false) => {}
            Err(why) => hidden = Some(why),
        }
    }
    match hidden {
        Some(why) if found.is_empty() => Err(why),
        _ => Ok(found),
    }
}

/// The manager, or one of its services.
struct Handle(SC_HANDLE);

impl Handle {
    fn new(handle: SC_HANDLE) -> Result<Self, Unread> {
        if handle.is_null() {
            return Err(Unread::of_last_error());
        }
        Ok(Self(handle))
    }

    fn runs(&self, name: &str) -> Result<bool, Unread> {
        let Some(name) = wide::terminated(name) else {
            return Ok(false);
        };
        // SAFETY: the manager is open, the name ends in a zero and outlives the call.
        let service = unsafe { OpenServiceW(self.0, name.as_ptr(), SERVICE_QUERY_STATUS) };
        if service.is_null() {
            return match last_error() {
                ERROR_SERVICE_DOES_NOT_EXIST | ERROR_INVALID_NAME => Ok(false),
                code => Err(Unread::of_win32(code)),
            };
        }
        let service = Self(service);
        let mut status = SERVICE_STATUS::default();
        // SAFETY: the service is open, the structure outlives the call.
        match unsafe { QueryServiceStatus(service.0, &raw mut status) } {
            0 => Err(Unread::of_last_error()),
            _ => Ok(status.dwCurrentState == SERVICE_RUNNING),
        }
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        // SAFETY: opened by `running` or `runs`, closed once.
        unsafe { CloseServiceHandle(self.0) };
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[test]
    fn a_service_that_is_not_there_does_not_run() {
        let none = running(&["rdp-first-aid-none", "", "a/b", "a\0b"]).unwrap();
        assert_eq!(none, Vec::<String>::new());
    }

    /// Windows and wine both have it always.
    #[test]
    fn a_service_that_runs_is_found_by_its_name() {
        let names = ["rdp-first-aid-none", "RpcSs", "PlugPlay"];
        let found = running(&names).unwrap();
        assert!(
            !found.is_empty() && found.iter().all(|name| name != names[0]),
            "{found:?}"
        );
    }
}
