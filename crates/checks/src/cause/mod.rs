//! The root cause: one of a closed list, from what was seen. The earliest phase that did not complete wins.
//!
//! No language here: a cause is an id, the checks that speak for it, and the facts its sentence needs.

mod evidence;
mod find;
mod suspects;
#[cfg(test)]
mod tests;

use model::{Confidence, Fact, StepId, Who};
use strum::{Display, EnumIter, EnumString, IntoStaticStr};

use crate::CheckId;

pub use find::root_cause;

/// Why a person is not on the desktop, with its evidence.
#[derive(Clone, Debug, PartialEq)]
pub struct Cause {
    /// Which.
    pub id: CauseId,
    /// How sure.
    pub confidence: Confidence,
    /// The checks whose findings speak for it, in order.
    pub because: Vec<CheckId>,
    /// What its sentences may name: family, service, code, when, phase.
    pub facts: Vec<Fact>,
}

macro_rules! causes {
    ($($(#[doc = $doc:literal])+ $id:ident => $step:expr, $who:ident;)+) => {
        /// The closed list of causes.
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, Hash, Display, EnumIter, EnumString, IntoStaticStr,
        )]
        #[strum(serialize_all = "snake_case")]
        pub enum CauseId { $($(#[doc = $doc])+ $id),+ }

        impl CauseId {
            /// The step of the checklist that it points to.
            pub fn step(self) -> Option<StepId> {
                match self { $(Self::$id => $step),+ }
            }

            /// Who must act.
            pub fn who(self) -> Who {
                match self { $(Self::$id => Who::$who),+ }
            }
        }
    };
}

// A new cause is a row here, a message in causes.ftl and a fixture that gives it.
causes! {
    /// Everything asked for was done and is fine.
    Healthy => None, Nobody;
    /// The resolver says no.
    NameNotFound => Some(StepId::NameOrAddress), You;
    /// The attempt failed at another computer than the one that was meant.
    NameLeadsElsewhere => Some(StepId::NameOrAddress), You;
    /// This computer has no way to any of the addresses.
    NoNetwork => Some(StepId::SteadyNetwork), You;
    /// Something on the way says that it can't be reached.
    Unreachable => Some(StepId::SteadyNetwork), You;
    /// This computer would not open the connection.
    BlockedHere => Some(StepId::OpenDoor), You;
    /// Nothing comes back.
    PortSilent => Some(StepId::OpenDoor), You;
    /// The port is closed.
    PortClosed => Some(StepId::OpenDoor), Helpdesk;
    /// TCP opens and closes without a byte.
    ClosedOnConnect => Some(StepId::OpenDoor), Helpdesk;
    /// TCP opens, no whole answer comes.
    MuteService => Some(StepId::OpenDoor), Helpdesk;
    /// Another service answers.
    NotRdp => Some(StepId::OpenDoor), Helpdesk;
    /// Part of an answer, then an end.
    ClosedInNegotiation => Some(StepId::OpenDoor), Helpdesk;
    /// A failure code other than 2 and 3.
    SecurityRefused => Some(StepId::HostSecurityPolicy), Helpdesk;
    /// Failure code 3.
    NoServerCertificate => Some(StepId::HostCertificate), Helpdesk;
    /// Only RDP's own old security.
    LegacySecurityOnly => Some(StepId::HostSecurityPolicy), Helpdesk;
    /// Closed or reset on the ClientHello.
    ClosedInTls => Some(StepId::HostKeyStore), Helpdesk;
    /// An alert that names version or cipher.
    TlsRefused => Some(StepId::SecureHandshake), Helpdesk;
    /// Only TLS before 1.2, or its old suites.
    LegacyTlsOnly => Some(StepId::SecureHandshake), Helpdesk;
    /// Silence after the confirm.
    TlsStalled => Some(StepId::SecureHandshake), Helpdesk;
    /// Silence that small segments end.
    LargePacketsLost => Some(StepId::SteadyNetwork), You;
    /// Its time is over.
    CertificateExpired => Some(StepId::HostCertificate), Helpdesk;
    /// Its time has not come.
    CertificateNotYetValid => Some(StepId::HostCertificate), Helpdesk;
    /// RSA below 2048 bits, or MD5.
    CertificateWeak => Some(StepId::HostCertificate), Helpdesk;
    /// An authority issued it for other computers.
    CertificateNameDiffers => Some(StepId::HostCertificate), Helpdesk;
    /// A product on the way shows its own certificate.
    TlsIntercepted => Some(StepId::SecureHandshake), Helpdesk;
    /// It can't be parsed, or a strong signature does not fit.
    CertificateUnreadable => Some(StepId::HostCertificate), Helpdesk;
    /// The first CredSSP message gets a close or reset.
    NlaNotReady => Some(StepId::NetworkLevelAuthentication), Helpdesk;
    /// CredSSP gets no answer.
    SignInStalled => Some(StepId::NetworkLevelAuthentication), Helpdesk;
    /// The clocks differ by more than five minutes.
    ClockWrong => Some(StepId::NetworkLevelAuthentication), Helpdesk;
    /// The gateway can't be reached, or says that it is out of service.
    GatewayDown => Some(StepId::Gateway), Helpdesk;
    /// The gateway answers, and not as one that lets people through.
    GatewayRefuses => Some(StepId::Gateway), Helpdesk;
    /// The gateway's certificate would be turned away.
    GatewayCertificate => Some(StepId::Gateway), Helpdesk;
    /// Loss, or delays that swing widely, over minutes.
    LinkUnsteady => Some(StepId::SteadyNetwork), You;
    /// All is well here, and the person still saw 0x904.
    ClientSide => Some(StepId::SavedSignIn), You;
    /// Bytes that can't be there.
    Garbled => Some(StepId::SecureHandshake), Helpdesk;
    /// It stopped, and the evidence fits none of these.
    Undetermined => Some(StepId::AnotherWayIn), You;
}
