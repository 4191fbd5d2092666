//! The phases of the attempt, by the names that people know them under.

use checks::CheckId;
use model::Phase;

/// The check that looks at a phase; its name is the phase's for people.
pub(super) fn check_of(phase: Phase) -> Option<CheckId> {
    match phase {
        Phase::None => None,
        Phase::Resolve => Some(CheckId::name_resolves),
        Phase::Tcp => Some(CheckId::port_answers),
        Phase::Negotiation => Some(CheckId::security_agreed),
        Phase::Tls => Some(CheckId::tls_completes),
        Phase::CredsspChallenge => Some(CheckId::sign_in_ready),
        Phase::Credssp
        | Phase::Mcs
        | Phase::Channels
        | Phase::ClientInfo
        | Phase::Licensing
        | Phase::Capabilities
        | Phase::Active
        | Phase::Picture => Some(CheckId::signs_in),
    }
}
