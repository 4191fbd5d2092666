//! A result code in words, field for field as `code --json` prints it (`assets/schema/code.schema.json`).
//!
//! It must say no more than the code holds: where a cause's words need what it does not, others stand.

use std::collections::BTreeSet;

use checks::{CauseId, CheckId};
use guide::Text;
use model::codes::find;
use model::{Confidence, EndedBy, Fact, Phase, ServerFamily, StepId, Who};
use serde::Serialize;

use super::{Clocks, Platform, ResultCode, SeenCode};

/// The format's name. Fields may be added, never renamed.
pub const CODE_SCHEMA: &str = "rdp-first-aid/code/1";

/// Causes whose titles depend on what a code does not hold.
const TITLED: [CauseId; 4] = [
    CauseId::Healthy,
    CauseId::GatewayDown,
    CauseId::GatewayRefuses,
    CauseId::GatewayCertificate,
];
/// Those whose meanings do.
const DETAILED: [CauseId; 4] = [
    CauseId::NameLeadsElsewhere,
    CauseId::ClosedOnConnect,
    CauseId::SecurityRefused,
    CauseId::TlsIntercepted,
];

/// A result code in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ToldCode {
    /// [`CODE_SCHEMA`].
    pub schema: &'static str,
    /// The code as it is written.
    pub code: String,
    /// How each of its symbols is spelled on the telephone.
    pub spelled: Vec<String>,
    /// The one cause.
    pub cause: ToldCause,
    /// How far the attempt came.
    pub handshake: ToldHandshake,
    /// The system that was checked from.
    pub platform: &'static str,
    /// Whether a gateway was named.
    pub gateway: bool,
    /// What was seen of a VPN.
    pub vpn: &'static str,
    /// How far the clocks are apart.
    pub clocks: ToldClocks,
    /// The code that the person saw; `None` where nobody named one.
    pub saw: Option<ToldSaw>,
    /// The checks that came to a warning or a problem, in the order people see.
    pub not_fine: BTreeSet<CheckId>,
    /// What the code does not prove.
    pub does_not_prove: String,
}

/// The cause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ToldCause {
    /// Its id.
    pub id: &'static str,
    /// How sure it is.
    pub confidence: Confidence,
    /// The cause as a sentence.
    pub title: String,
    /// What that means.
    pub meaning: String,
    /// Who must act.
    pub who: Who,
    /// The step of the checklist that it points to.
    pub step: Option<StepId>,
}

/// How far the attempt came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ToldHandshake {
    /// The last phase that completed.
    pub reached: Phase,
    /// What ended the attempt.
    pub ended_by: EndedBy,
    /// The server's family.
    pub server_family: ServerFamily,
}

/// How far the clocks are apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ToldClocks {
    /// `not_compared`, `together`, or where the other side is: `ahead` or `behind`.
    pub state: &'static str,
    /// So many minutes or more.
    pub at_least_minutes: Option<u16>,
}

/// The code that the person saw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ToldSaw {
    /// As Windows shows it; `None` for one that has no number in a result code.
    pub code: Option<String>,
    /// The extended one.
    pub extended: Option<String>,
    /// What is known of it.
    pub sentence: Option<String>,
}

impl ResultCode {
    /// The code in the language of `text`.
    pub fn tell(&self, text: &Text) -> ToldCode {
        ToldCode {
            schema: CODE_SCHEMA,
            code: self.to_string(),
            spelled: self.spelled().iter().map(|id| text.say(id)).collect(),
            cause: self.told_cause(text),
            handshake: ToldHandshake {
                reached: self.reached,
                ended_by: self.ended_by,
                server_family: self.server_family,
            },
            platform: self.platform.into(),
            gateway: self.gateway,
            vpn: self.vpn.into(),
            clocks: self.clocks.into(),
            saw: self.saw.told(text),
            not_fine: self.not_fine.clone(),
            does_not_prove: text.say("result-not"),
        }
    }

    fn told_cause(&self, text: &Text) -> ToldCause {
        let id = format!("cause-{}", self.cause);
        let facts = self.cause_facts();
        let is_titled = TITLED.contains(&self.cause);
        let title = if is_titled {
            text.say(&format!("result-{id}"))
        } else {
            text.say_with(&id, &facts)
        };
        // Which check could not be made stands in the report alone.
        let is_cut = self.cause == CauseId::Undetermined && self.stopped() == "no";
        let is_detailed = is_titled || is_cut || DETAILED.contains(&self.cause);
        let meaning = if is_detailed {
            text.say("result-less")
        } else {
            text.attribute(&id, "meaning", &facts).unwrap_or_default()
        };
        ToldCause {
            id: self.cause.into(),
            confidence: self.confidence,
            title,
            meaning,
            who: self.cause.who(),
            step: self.cause.step(),
        }
    }

    /// What the cause's sentences ask for, as far as the code holds it.
    fn cause_facts(&self) -> Vec<Fact> {
        let clock = match self.clocks {
            Clocks::NotCompared => "not_compared",
            _ => "compared",
        };
        let system = Some(Fact::word("system", self.platform));
        let known = system.filter(|_| self.platform != Platform::Unknown);
        let facts = [
            Fact::word("family", self.server_family),
            Fact::word("phase", self.reached),
            Fact::word("stopped", self.stopped()),
            Fact::word("clock", clock),
            Fact::word("works_at", "none"),
        ];
        known.into_iter().chain(facts).collect()
    }

    /// Whether the attempt was stopped, or could not be made because only a gateway leads on.
    fn stopped(&self) -> &'static str {
        match self.ended_by {
            EndedBy::Nothing if self.gateway && self.reached < Phase::Tcp => "behind",
            EndedBy::Nothing => "no",
            _ => "yes",
        }
    }
}

impl From<Clocks> for ToldClocks {
    fn from(clocks: Clocks) -> Self {
        let (state, at_least_minutes) = match clocks {
            Clocks::NotCompared => ("not_compared", None),
            Clocks::Together => ("together", None),
            Clocks::Ahead(minutes) => ("ahead", Some(minutes)),
            Clocks::Behind(minutes) => ("behind", Some(minutes)),
        };
        Self {
            state,
            at_least_minutes,
        }
    }
}

impl SeenCode {
    fn told(self, text: &Text) -> Option<ToldSaw> {
        let (code, extended) = match self {
            Self::Nothing => return None,
            Self::Another => (None, None),
            Self::Usual { code, extended } => (Some(code), extended),
        };
        let hex = |number: u32| format!("0x{number:X}");
        let (code, extended) = (code.map(hex), extended.map(hex));
        let shown: Vec<&str> = code.iter().chain(&extended).map(String::as_str).collect();
        let explained = guide::explain(&find(&shown.join("/")), text);
        let alone = || {
            let reading = explained.codes.first()?.readings.first()?;
            Some(reading.sentence.clone())
        };
        Some(ToldSaw {
            sentence: explained.together.clone().or_else(alone),
            code,
            extended,
        })
    }
}

impl ToldSaw {
    /// Both codes as Windows' client is asked for them: `0x904/0x7`.
    pub fn shown(&self) -> Option<String> {
        let code = self.code.as_deref()?;
        Some(match &self.extended {
            Some(extended) => format!("{code}/{extended}"),
            None => code.to_owned(),
        })
    }
}
