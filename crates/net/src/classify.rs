//! The one place where the system's error numbers become a [`Failure`].

use std::io::{Error, ErrorKind};

use dns_lookup::{LookupError, LookupErrorKind};
use model::Failure;

/// `WSAEACCES`: Windows' own firewall or a policy refused.
const WSAEACCES: i32 = 10013;
/// `ERROR_SEM_TIMEOUT` as Windows sometimes reports a connect that timed out.
const WINDOWS_SEM_TIMEOUT: i32 = 121;

/// Classifies an error of connect, read or write.
pub fn classify_io(error: &Error) -> Failure {
    if let Some(rustls::Error::AlertReceived(alert)) = tls_error(error) {
        return Failure::Alert(u8::from(*alert));
    }
    if cfg!(windows) {
        match error.raw_os_error() {
            Some(WSAEACCES) => return Failure::BlockedHere,
            Some(WINDOWS_SEM_TIMEOUT) => return Failure::TimedOut,
            _ => {}
        }
    }
    match error.kind() {
        ErrorKind::ConnectionRefused => Failure::Refused,
        ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable => Failure::Unreachable,
        ErrorKind::NetworkDown | ErrorKind::AddrNotAvailable => Failure::NoRoute,
        ErrorKind::PermissionDenied => Failure::BlockedHere,
        ErrorKind::TimedOut => Failure::TimedOut,
        ErrorKind::UnexpectedEof => Failure::Closed,
        ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted | ErrorKind::BrokenPipe => {
            Failure::Reset
        }
        _ => Failure::Other,
    }
}

/// The TLS error inside an I/O error, if that is what it wraps.
pub(crate) fn tls_error(error: &Error) -> Option<&rustls::Error> {
    error.get_ref()?.downcast_ref()
}

/// Classifies an error of the resolver.
pub fn classify_lookup(error: &LookupError) -> Failure {
    /// Windows' `WSANO_DATA`: the name exists, without an address.
    const WSANO_DATA: i32 = 11004;
    /// glibc's `EAI_NODATA`.
    const EAI_NODATA: i32 = -5;
    match error.kind() {
        LookupErrorKind::NoName | LookupErrorKind::NoData => Failure::NameNotFound,
        _ if matches!(error.error_num(), WSANO_DATA | EAI_NODATA) => Failure::NameNotFound,
        _ => Failure::ResolverSilent,
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(ErrorKind::ConnectionRefused, Failure::Refused)]
    #[case(ErrorKind::HostUnreachable, Failure::Unreachable)]
    #[case(ErrorKind::PermissionDenied, Failure::BlockedHere)]
    #[case(ErrorKind::UnexpectedEof, Failure::Closed)]
    #[case(ErrorKind::BrokenPipe, Failure::Reset)]
    #[case(ErrorKind::OutOfMemory, Failure::Other)]
    fn kinds_become_failures(#[case] kind: ErrorKind, #[case] failure: Failure) {
        assert_eq!(classify_io(&Error::from(kind)), failure);
    }
}
