//! Which security did the server choose, or why did it refuse? Read from the confirm already here.
//!
//! Must not ask again with other wishes: that would be another connection.

use model::{Fact, NameVisitor, Named, Status, negotiation_failure_name, security_protocol_name};
use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoStaticStr};

use wire::Answer;

use crate::run::Run;
use crate::{Evidence, Seen};

/// The server's choice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// The protocol it selected ([MS-RDPBCGR] 2.2.1.2.1).
    pub protocol: Option<u32>,
    /// The code with which it refused ([MS-RDPBCGR] 2.2.1.2.2).
    pub code: Option<u32>,
}

/// What that comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Verdict {
    /// TLS with the sign-in before the session (CredSSP).
    NetworkLevel,
    /// TLS, with the sign-in inside the session.
    TlsOnly,
    /// RDP's own old security only.
    LegacyOnly,
    /// Refused for a reason that the code gives.
    Refused,
    /// Refused since the server has no certificate.
    NoCertificate,
    /// A protocol was selected that was never offered.
    Unasked,
}

#[expect(clippy::unused_async, reason = "the runner calls all checks alike")]
pub(crate) async fn observe(run: &mut Run<'_>) -> Seen<Facts> {
    match run.confirm.map(|confirm| confirm.answer) {
        None => Seen::NotApplicable,
        Some(Answer::Selected(protocol)) => Seen::now(Facts {
            protocol: Some(protocol),
            code: None,
        }),
        Some(Answer::Refused(code)) => Seen::now(Facts {
            protocol: None,
            code: Some(code),
        }),
        Some(Answer::NoNegotiation) => Seen::now(Facts {
            protocol: None,
            code: None,
        }),
    }
}

/// Judges the choice. Neither protocol nor code means a confirm from before negotiation existed.
pub fn judge(facts: &Facts) -> Verdict {
    match (facts.protocol, facts.code) {
        (_, Some(2)) => Verdict::LegacyOnly,
        (_, Some(3)) => Verdict::NoCertificate,
        (_, Some(_)) => Verdict::Refused,
        (Some(2 | 8), None) => Verdict::NetworkLevel,
        (Some(1), None) => Verdict::TlsOnly,
        (Some(0) | None, None) => Verdict::LegacyOnly,
        (Some(_), None) => Verdict::Unasked,
    }
}

impl crate::Verdict for Verdict {
    fn status(self) -> Status {
        match self {
            Self::NetworkLevel | Self::TlsOnly => Status::Fine,
            _ => Status::Problem,
        }
    }
}

impl Named for Facts {
    fn visit_names(&mut self, _: &mut dyn NameVisitor) {
        let Self {
            protocol: _,
            code: _,
        } = self;
    }
}

impl Evidence for Facts {
    fn list(&self) -> Vec<Fact> {
        let mut list = Vec::new();
        if let Some(protocol) = self.protocol {
            list.push(Fact::whole("protocol", protocol));
            list.extend(security_protocol_name(protocol).map(|name| Fact::word("protocol_name", name)));
        }
        if let Some(code) = self.code {
            list.push(Fact::whole("code", code));
            list.push(Fact::word("code_name", negotiation_failure_name(code).unwrap_or("unknown")));
        }
        list
    }
}
