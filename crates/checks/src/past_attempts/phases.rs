//! What single events and codes tell of the phases of the connection sequence.
//!
//! Must say nothing of states, machines and codes that nobody documented: they give no phase.

use machine::event_log::Record;
use model::Phase;
use model::codes::{self, Family, Table};

use super::attempt::{SOCKET_CLOSED, is_in_order};

/// What is surely known from one event or code.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Told {
    /// A phase that completed.
    pub(super) reached: Option<Phase>,
    /// The phase that did not.
    pub(super) stopped_in: Option<Phase>,
}

/// `disconnectReasonSocketConnectFailed` and `disconnectReasonConnectionTimedOut`.
const NOT_CONNECTED: [u32; 2] = [0x204, 0x108];
/// `SSL_ERR_CERT_EXPIRED`: the client's own judgement of the certificate.
const CERTIFICATE_EXPIRED: u32 = 0x1B07;
/// `SEC_E_LOGON_DENIED`, and `ERROR_LOGON_FAILURE` as an HRESULT.
const CREDENTIALS_REFUSED: [u32; 2] = [0x8009_030C, 0x8007_052E];
/// `SEC_E_UNTRUSTED_ROOT`, `SEC_E_ILLEGAL_MESSAGE`, `SEC_E_CERT_EXPIRED`, `SEC_E_ALGORITHM_MISMATCH`.
const TLS_REFUSED: [u32; 4] = [0x8009_0325, 0x8009_0326, 0x8009_0328, 0x8009_0331];

/// The words that the log puts before the names of its states.
const PREFIXES: [&str; 4] = ["TcpState", "TsSslState", "TsSslIn", "TsSsl"];

/// What the mere presence of an event tells; 226 has its own.
pub(super) fn of_event(id: u32) -> Told {
    let (reached, stopped_in) = match id {
        1007 => (Some(Phase::None), Some(Phase::Resolve)),
        1009 => (None, Some(Phase::Credssp)),
        1017 => (Some(Phase::ClientInfo), Some(Phase::Licensing)),
        1025 => (Some(Phase::Tcp), None),
        1028 => (Some(Phase::Negotiation), None),
        // UDP is asked for over a secured connection only ([MS-RDPEMT] 1.3).
        1102 | 1103 | 1105 => (Some(Phase::Credssp), None),
        // What comes after the sign-in: the session's number, its graphics.
        1027 | 1033 => (Some(Phase::Active), None),
        _ => (None, None),
    };
    Told {
        reached,
        stopped_in,
    }
}

/// A transition that went wrong (event 226).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Transition {
    pub(super) told: Told,
    /// The machine and its states in one text.
    pub(super) state: Option<String>,
    pub(super) error: Option<u32>,
    /// Whether what it answers to is itself called a failure.
    pub(super) is_named_failure: bool,
}

/// The longest name of a machine, a state or an event of one, in letters.
const NAME_LIMIT: usize = 48;

impl Transition {
    pub(super) fn of(record: &Record) -> Self {
        let name = |names: &[&str]| record.field(names).filter(|name| is_name(name));
        let machine = name(&["StateTransitionName", "StateTransition"]);
        let from = name(&["PreviousStateName"]);
        let to = name(&["NewStateName"]);
        let error = record.field(&["ErrorCode"]).and_then(number);
        let parts = [
            machine,
            from.or_else(|| name(&["PreviousState"])),
            to.or_else(|| name(&["NewState"])),
        ];
        let state: Vec<&str> = parts.into_iter().flatten().collect();
        Self {
            told: of_state(machine.unwrap_or_default(), from.unwrap_or_default(), error),
            state: machine.is_some().then(|| state.join(" ")),
            error,
            is_named_failure: name(&["EventName"]).is_some_and(|event| event.ends_with("Failed")),
        }
    }
}

/// What it tells that a machine left a state with an error.
fn of_state(machine: &str, from: &str, error: Option<u32>) -> Told {
    let mut prefixes = PREFIXES.iter();
    let state = prefixes.find_map(|prefix| from.strip_prefix(prefix));
    let (reached, stopped_in) = match (machine, state.unwrap_or(from)) {
        ("RDPClient_TCP", "ConnectingTransport") => (Some(Phase::Resolve), Some(Phase::Tcp)),
        // Windows spells X.224 so.
        ("RDPClient_TCP", "ExpectingX244CC" | "ExpectingX224CC") => {
            (Some(Phase::Tcp), Some(Phase::Negotiation))
        }
        // TLS or the sign-in: which of them, the other machine says.
        ("RDPClient_TCP", "FrontAuth") => (Some(Phase::Negotiation), None),
        ("RDPClient_TCP", "PreparingMcsCI") => (Some(Phase::Tls), Some(Phase::Mcs)),
        ("RDPClient_SSL", "HandshakeStart") => (Some(Phase::Negotiation), Some(Phase::Tls)),
        // CredSSP wraps TLS in one call of the system, so only the error can tell them apart.
        ("RDPClient_SSL", "HandshakeInProgress") => in_progress(error),
        ("RDPClient_SSL", "RdsAadHandshake") => (Some(Phase::Tls), Some(Phase::Credssp)),
        ("RDPClient_SSL", "HandshakeComplete") => (Some(Phase::Tls), None),
        _ => (None, None),
    };
    Told {
        reached,
        stopped_in,
    }
}

fn in_progress(error: Option<u32>) -> (Option<Phase>, Option<Phase>) {
    match error {
        Some(error) if TLS_REFUSED.contains(&error) => (Some(Phase::Negotiation), Some(Phase::Tls)),
        Some(error) if refuses_credentials(error) => (Some(Phase::Tls), Some(Phase::Credssp)),
        _ => (Some(Phase::Negotiation), None),
    }
}

fn refuses_credentials(error: u32) -> bool {
    let status = codes::lookup(Table::Ntstatus, error);
    CREDENTIALS_REFUSED.contains(&error)
        || status.is_some_and(|row| !row.is_range() && row.family == Family::Account)
}

/// What a disconnect reason tells, by the code tables. A guess from its last byte gives no phase.
pub(super) fn of_code(code: u32) -> Told {
    if is_in_order(code) {
        return Told::default();
    }
    let family = codes::lookup(Table::Disconnect, code).map(|row| row.family);
    let (reached, stopped_in) = match (code, family) {
        (SOCKET_CLOSED, _) => (Some(Phase::Tcp), None),
        (CERTIFICATE_EXPIRED, _) => (Some(Phase::Negotiation), Some(Phase::Tls)),
        (_, Some(Family::Transport)) if NOT_CONNECTED.contains(&code) => {
            (Some(Phase::Resolve), Some(Phase::Tcp))
        }
        (_, Some(Family::Name)) => (Some(Phase::None), Some(Phase::Resolve)),
        (_, Some(Family::Account)) => (Some(Phase::Tls), Some(Phase::Credssp)),
        (_, Some(Family::Licence)) => (Some(Phase::ClientInfo), Some(Phase::Licensing)),
        _ => (None, None),
    };
    Told {
        reached,
        stopped_in,
    }
}

/// A number as the log writes it: decimal, or hexadecimal behind `0x`.
pub(super) fn number(text: &str) -> Option<u32> {
    match text.strip_prefix("0x") {
        Some(digits) => u32::from_str_radix(digits, 16).ok(),
        None => text.parse().ok(),
    }
}

/// Whether it is a name as a program's author gives it: nobody's own, and no sentence.
fn is_name(text: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    !text.is_empty() && text.len() <= NAME_LIMIT && text.chars().all(is_part)
}
