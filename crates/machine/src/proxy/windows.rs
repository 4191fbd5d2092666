//! Windows: the person's settings as its settings page keeps them, and those of `WinHTTP`.
#![allow(
    unsafe_code,
    reason = "winhttp.dll has no safe interface in windows-sys"
)]

use windows_sys::Win32::Foundation::{ERROR_FILE_NOT_FOUND, GlobalFree};
use windows_sys::Win32::Networking::WinHttp::{
    WINHTTP_ACCESS_TYPE_NAMED_PROXY, WINHTTP_CURRENT_USER_IE_PROXY_CONFIG, WINHTTP_PROXY_INFO,
    WinHttpGetDefaultProxyConfiguration, WinHttpGetIEProxyConfigForCurrentUser,
};

use super::{Proxies, Proxy, server};
use crate::unread::last_error;
use crate::{Unread, wide};

pub(super) fn proxies() -> Result<Proxies, Unread> {
    Ok(Proxies {
        person: person()?,
        system: system()?,
    })
}

/// Who never touched the settings has none.
fn person() -> Result<Proxy, Unread> {
    let mut config = WINHTTP_CURRENT_USER_IE_PROXY_CONFIG::default();
    // SAFETY: the structure outlives the call (Win32 WinHttpGetIEProxyConfigForCurrentUser).
    let read = unsafe { WinHttpGetIEProxyConfigForCurrentUser(&raw mut config) };
    if read == 0 {
        return match last_error() {
            ERROR_FILE_NOT_FOUND => Ok(Proxy::default()),
            code => Err(Unread::of_win32(code)),
        };
    }
    let server = Given(config.lpszProxy);
    let script = Given(config.lpszAutoConfigUrl);
    let _bypass = Given(config.lpszProxyBypass);
    Ok(Proxy {
        server: server.text().and_then(|text| server::of_list(&text)),
        script: script.text().and_then(|text| server::of_script(&text)),
        detects: config.fAutoDetect != 0,
    })
}

fn system() -> Result<Proxy, Unread> {
    let mut info = WINHTTP_PROXY_INFO::default();
    // SAFETY: the structure outlives the call (Win32 WinHttpGetDefaultProxyConfiguration).
    let read = unsafe { WinHttpGetDefaultProxyConfiguration(&raw mut info) };
    if read == 0 {
        return Err(Unread::of_last_error());
    }
    let server = Given(info.lpszProxy);
    let _bypass = Given(info.lpszProxyBypass);
    let named = info.dwAccessType == WINHTTP_ACCESS_TYPE_NAMED_PROXY;
    let text = server.text().filter(|_| named);
    Ok(Proxy {
        server: text.and_then(|text| server::of_list(&text)),
        ..Proxy::default()
    })
}

/// A text that the caller of `WinHTTP` has to free.
struct Given(*mut u16);

impl Given {
    fn text(&self) -> Option<String> {
        // SAFETY: null, or a text of `WinHTTP`'s that ends in a zero and is alive until the drop.
        unsafe { wide::text(self.0) }
    }
}

impl Drop for Given {
    fn drop(&mut self) {
        if !self.0.is_null() {
            // SAFETY: given by `WinHTTP` to be freed so, and freed once.
            unsafe { GlobalFree(self.0.cast()) };
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use windows_sys::Win32::Networking::WinHttp::WinHttpSetDefaultProxyConfiguration;

    use super::*;

    /// As an administrator does with `netsh winhttp set proxy`.
    #[test]
    #[ignore = "writes into wine's registry"]
    fn a_proxy_of_the_system_is_read_without_its_sign_in() {
        assert_eq!(system(), Ok(Proxy::default()));
        let mut server = wide::terminated("http=anna:secret@proxy.example:8080").unwrap();
        let mut info = WINHTTP_PROXY_INFO {
            dwAccessType: WINHTTP_ACCESS_TYPE_NAMED_PROXY,
            lpszProxy: server.as_mut_ptr(),
            ..WINHTTP_PROXY_INFO::default()
        };
        // SAFETY: the structure and its text outlive the call.
        let written = unsafe { WinHttpSetDefaultProxyConfiguration(&raw mut info) };
        assert_ne!(written, 0, "{}", std::io::Error::last_os_error());
        let found = proxies().unwrap();
        assert_eq!(
            found.system.server.as_deref(),
            Some("http=proxy.example:8080")
        );
        // Who never touched the settings has wine's own: a search, and no server.
        assert_eq!((found.person.server, found.person.script), (None, None));
    }
}
