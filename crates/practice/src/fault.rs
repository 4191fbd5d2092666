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
    /// None; takes TLS without `CredSSP`, as a Windows host without sign-in checks.
    HealthyTlsOnly,
    /// None; its confirm is the one of xrdp, TLS without `CredSSP`.
    HealthyXrdp,
    /// None; its confirm is the one of the FreeRDP library.
    HealthyFreerdp,
    /// None; its confirm is the one of IronRDP.
    HealthyIronrdp,
    /// None; its TLS flight is longer than 5000 bytes.
    HealthyLarge,
    /// None; confirm, TLS flight and challenge each come 150 ms late.
    HealthySlow,
    /// None; the port is a working gateway as well.
    HealthyGateway,
    /// Nobody knows the name; nothing listens on the port.
    NameNotFound,
    /// Names itself as another computer and closes on the first `CredSSP` message.
    NameLeadsElsewhere,
    /// Nothing listens on the port.
    PortClosed,
    /// Nothing comes back from the port, not even a refusal. Unix only.
    PortSilent,
    /// Accepts and closes without a byte.
    ClosedOnConnect,
    /// Accepts and never answers.
    MuteService,
    /// A web server holds the port.
    NotRdp,
    /// An SSH server holds the port.
    NotRdpSsh,
    /// A server that begins with TLS holds the port.
    NotRdpTls,
    /// A VNC server holds the port.
    NotRdpVnc,
    /// A mail server holds the port.
    NotRdpSmtp,
    /// A file server holds the port.
    NotRdpFtp,
    /// A database holds the port.
    NotRdpMysql,
    /// A `NoMachine` server holds the port.
    NotRdpNx,
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
    /// Answers the `ClientHello` with the alert `protocol_version` (RFC 8446 6.2).
    TlsRefusedVersion,
    /// TLS 1.0 with RSA key exchange only, as Windows Server 2008 R2.
    LegacyTlsOnly,
    /// TLS 1.1 and 1.0 with RSA key exchange only.
    LegacyTlsOnlyTls11,
    /// TLS 1.2 with RSA key exchange only.
    LegacyTlsOnlyRsa,
    /// TLS 1.2 with ECDHE in CBC mode only, as Windows Server 2012 R2.
    LegacyTlsOnlyCbc,
    /// TLS 1.2 with finite-field DHE only.
    LegacyTlsOnlyDhe,
    /// TLS 1.2 with RSA key exchange only; resets where it finds no suite, as Schannel does.
    LegacyTlsOnlyReset,
    /// Reads the `ClientHello` and says nothing more.
    TlsStalled,
    /// The same, unless the segments are small or the `ClientHello` came in pieces.
    LargePacketsLost,
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
    /// A TLS inspection product issued the certificate.
    TlsIntercepted,
    /// Closes on the first `CredSSP` message, as a FreeRDP-based server without an account.
    NlaNotReady,
    /// Never answers the first `CredSSP` message.
    SignInStalled,
    /// Its clock is twelve minutes ahead.
    ClockWrong,
    /// Answers the `ClientHello` with bytes that are no TLS record.
    Garbled,
    /// The gateway answers 503 to everything (RFC 9110 15.6.4).
    GatewayDown,
    /// The gateway answers 404: its paths are not published (RFC 9110 15.5.5).
    GatewayRefuses,
    /// The gateway answers 403 (RFC 9110 15.5.4).
    GatewayRefusesForbidden,
    /// The gateway's certificate ended 40 days ago.
    GatewayCertificate,
    /// Ends in a way that fits no cause: the alert `access_denied` (RFC 8446 6.2).
    Undetermined,
}

impl Fault {
    /// The id of the cause that a check of this computer gives.
    pub fn cause(self) -> &'static str {
        let bare = match self {
            Self::HealthyTlsOnly
            | Self::HealthyXrdp
            | Self::HealthyFreerdp
            | Self::HealthyIronrdp
            | Self::HealthyLarge
            | Self::HealthySlow
            | Self::HealthyGateway => Self::Healthy,
            Self::NotRdpSsh
            | Self::NotRdpTls
            | Self::NotRdpVnc
            | Self::NotRdpSmtp
            | Self::NotRdpFtp
            | Self::NotRdpMysql
            | Self::NotRdpNx => Self::NotRdp,
            Self::TlsRefusedVersion => Self::TlsRefused,
            Self::LegacyTlsOnlyTls11
            | Self::LegacyTlsOnlyRsa
            | Self::LegacyTlsOnlyCbc
            | Self::LegacyTlsOnlyDhe
            | Self::LegacyTlsOnlyReset => Self::LegacyTlsOnly,
            Self::GatewayRefusesForbidden => Self::GatewayRefuses,
            other => other,
        };
        bare.into()
    }

    /// What to type to reach this computer: a name where the fault is about names.
    ///
    /// `.invalid` is never found, `.localhost` is always this computer (RFC 6761 6.3, 6.4).
    pub fn host(self) -> &'static str {
        match self {
            Self::CertificateNameDiffers => "localhost",
            Self::NameLeadsElsewhere => "pc-17.localhost",
            Self::NameNotFound => "pc-17.invalid",
            // Behind the gateway, where only the gateway knows the name.
            faulty if faulty.is_gateway() && faulty != Self::HealthyGateway => "pc-17.invalid",
            _ => "127.0.0.1",
        }
    }

    /// Whether the port holds a gateway, to be named as such besides the target.
    pub fn is_gateway(self) -> bool {
        matches!(
            self,
            Self::HealthyGateway
                | Self::GatewayDown
                | Self::GatewayRefuses
                | Self::GatewayRefusesForbidden
                | Self::GatewayCertificate
        )
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
    fn a_variant_is_its_cause_and_a_suffix() {
        let names: Vec<String> = Fault::iter().map(|fault| fault.to_string()).collect();
        for fault in Fault::iter() {
            let name = fault.to_string();
            // The longest other name that this one begins with.
            let stem = names
                .iter()
                .filter(|stem| name.starts_with(&format!("{stem}_")))
                .max_by_key(|stem| stem.len());
            assert_eq!(fault.cause(), stem.unwrap_or(&name), "{name}");
        }
    }

    #[test]
    fn only_faults_about_names_and_gateways_are_reached_by_name() {
        let named: Vec<_> = Fault::iter().filter(|f| f.host() != "127.0.0.1").collect();
        let expected = [
            Fault::NameNotFound,
            Fault::NameLeadsElsewhere,
            Fault::CertificateNameDiffers,
            Fault::GatewayDown,
            Fault::GatewayRefuses,
            Fault::GatewayRefusesForbidden,
            Fault::GatewayCertificate,
        ];
        assert_eq!(named, expected);
    }
}
