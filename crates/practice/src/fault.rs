//! The closed list of faults that a practice computer can have.
//!
//! A fault is named by the cause it gives; a variant of the same cause has a suffix.
//! Says nothing about how a fault is made: that is `behaviour`.

use strum::{Display, EnumIter, EnumString, IntoStaticStr};

/// One chosen fault; `healthy` is the absence of one.
///
/// Its text form is `snake_case`, both ways.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    EnumIter,
    EnumString,
    IntoStaticStr,
    Display,
)]
#[strum(serialize_all = "snake_case")]
pub enum Fault {
    /// None: goes up to the sign-in question and waits there.
    Healthy,
    /// Accepts and closes without a byte.
    ClosedOnConnect,
    /// Accepts and never answers.
    MuteService,
    /// A web server holds the port.
    NotRdp,
    /// An SSH server holds the port.
    NotRdpSsh,
    /// Closes in the middle of its connection confirm ([MS-RDPBCGR] 2.2.1.2).
    ClosedInNegotiation,
    /// Refuses with `HYBRID_REQUIRED_BY_SERVER` ([MS-RDPBCGR] 2.2.1.2.2).
    SecurityRefused,
    /// Refuses with `SSL_CERT_NOT_ON_SERVER` ([MS-RDPBCGR] 2.2.1.2.2).
    NoServerCertificate,
    /// Refuses with `SSL_NOT_ALLOWED_BY_SERVER` ([MS-RDPBCGR] 2.2.1.2.2).
    LegacySecurityOnly,
    /// Resets the connection on the `ClientHello`, as a Windows host without access to its key.
    ClosedInTls,
    /// Answers the `ClientHello` with the alert `handshake_failure` (RFC 8446 6.2).
    TlsRefused,
    /// Reads the `ClientHello` and says nothing more.
    TlsStalled,
    /// The certificate ended 40 days ago.
    CertificateExpired,
    /// The certificate begins in 30 days.
    CertificateNotYetValid,
    /// The certificate is signed with MD5.
    CertificateWeak,
    /// What is sent as a certificate can't be parsed.
    CertificateUnreadable,
    /// An authority issued the certificate for another computer's name.
    CertificateNameDiffers,
    /// Closes on the first `CredSSP` message, as a FreeRDP-based server without an account.
    NlaNotReady,
    /// Never answers the first `CredSSP` message.
    SignInStalled,
    /// Its clock is twelve minutes ahead.
    ClockWrong,
    /// Answers the `ClientHello` with bytes that are no TLS record.
    Garbled,
    /// Nothing listens on the port.
    PortClosed,
    /// Ends in a way that fits no cause: the alert `access_denied` (RFC 8446 6.2).
    Undetermined,
}

impl Fault {
    /// The id of the cause that a check of this computer gives.
    pub fn cause(self) -> &'static str {
        match self {
            Self::NotRdpSsh => Self::NotRdp.into(),
            other => other.into(),
        }
    }

    /// What to type to reach this computer: a name where the fault is about names.
    pub fn host(self) -> &'static str {
        match self {
            Self::CertificateNameDiffers => "localhost",
            _ => "127.0.0.1",
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use strum::IntoEnumIterator;

    use super::*;

    #[test]
    fn names_go_both_ways() {
        for fault in Fault::iter() {
            assert_eq!(fault.to_string().parse::<Fault>().unwrap(), fault);
        }
    }

    #[test]
    fn every_cause_is_itself_a_fault() {
        for fault in Fault::iter() {
            let bare: Fault = fault.cause().parse().unwrap();
            assert_eq!(bare.cause(), fault.cause());
        }
        assert_eq!(Fault::NotRdpSsh.to_string(), "not_rdp_ssh");
        assert_eq!(Fault::NotRdpSsh.cause(), "not_rdp");
    }

    #[test]
    fn only_the_fault_about_names_is_reached_by_name() {
        let named: Vec<_> = Fault::iter().filter(|f| f.host() == "localhost").collect();
        assert_eq!(named, [Fault::CertificateNameDiffers]);
    }
}
