//! Is it Remote Desktop that answers? Sends the connection request and looks at the first bytes.
//!
//! Must not ask twice: some servers take a second request for an attack.

use std::time::Duration;

use model::{Fact, Failure, Kind, NameVisitor, Named, ServerFamily, Status, Value};
use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoStaticStr};

use wire::{ANSWER_LIMIT, Family, FirstBytes, Service};

use crate::run::Run;
use crate::{Evidence, Seen};

/// Bytes that fit nothing known are called a service's once nothing more came for this long.
const QUIET: Duration = Duration::from_millis(300);

/// What the first bytes were.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Heard {
    /// Not one byte.
    Nothing,
    /// The beginning of a frame.
    Part,
    /// A few bytes that no frame begins with.
    Strange,
    /// A connection confirm.
    Confirm,
    /// An MCS disconnect in its place.
    Disconnect,
    /// Another service's words.
    Other,
    /// A frame that contradicts itself.
    Broken,
}

/// When a close came without a byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum When {
    /// Before our request was out.
    BeforeRequest,
    /// After it.
    AfterRequest,
}

/// What answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// What the first bytes were.
    pub heard: Heard,
    /// How many bytes came.
    pub bytes: usize,
    /// Who wrote the confirm.
    #[serde(default)]
    pub family: ServerFamily,
    /// The other service's name.
    pub service: Option<String>,
    /// What ended the reading, if no answer did.
    pub ended: Option<Failure>,
    /// When it ended.
    pub when: Option<When>,
    /// The limit of the phase in seconds.
    pub limit_s: f64,
}

/// What that comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Verdict {
    /// It is Remote Desktop.
    Rdp,
    /// Closed or reset without a byte.
    ClosedAtOnce,
    /// No whole answer within the limit.
    Mute,
    /// Another service.
    OtherService,
    /// Part of an answer, then a close, reset or MCS disconnect.
    CutShort,
    /// A frame that contradicts itself.
    BrokenFrame,
}

pub(crate) async fn observe(run: &mut Run<'_>) -> Seen<Facts> {
    let mut facts = Facts {
        heard: Heard::Nothing,
        bytes: 0,
        family: ServerFamily::Unknown,
        service: None,
        ended: None,
        when: None,
        limit_s: run.limit_s(),
    };
    let deadline = run.deadline();
    let Some(stream) = run.stream.as_mut() else {
        return Seen::NotApplicable;
    };
    let sent = net::write_all(stream, &wire::connection_request(), deadline).await;
    let mut bytes = Vec::new();
    let mut patience = deadline;
    // A failed write still leaves the peer's last words to be read.
    let verdict = loop {
        let read = net::read_some(stream, &mut bytes, ANSWER_LIMIT, patience).await;
        let verdict = wire::sniff(&bytes);
        match (verdict, read) {
            (FirstBytes::Unfinished | FirstBytes::Strange, Ok(_)) => {}
            // Junk may have more to say that names it; greetings are known at once.
            (FirstBytes::Other(Service::Unknown), Ok(_)) => patience = deadline.min(net::now() + QUIET),
            (FirstBytes::Unfinished | FirstBytes::Strange, Err(failure)) => {
                facts.ended = Some(failure);
                break verdict;
            }
            _ => break verdict,
        }
    };
    facts.bytes = bytes.len();
    if bytes.is_empty() && facts.ended != Some(Failure::TimedOut) {
        facts.when = Some(if sent.is_ok() { When::AfterRequest } else { When::BeforeRequest });
    }
    match verdict {
        FirstBytes::Unfinished if bytes.is_empty() => {}
        FirstBytes::Unfinished => facts.heard = Heard::Part,
        FirstBytes::Strange => facts.heard = Heard::Strange,
        FirstBytes::Disconnect(_) => facts.heard = Heard::Disconnect,
        FirstBytes::Broken => facts.heard = Heard::Broken,
        FirstBytes::Other(service) => {
            facts.heard = Heard::Other;
            facts.service = Some(service_name(service).to_owned());
        }
        FirstBytes::Confirm(confirm, length) => {
            facts.heard = Heard::Confirm;
            facts.family = family(confirm.family);
            run.spoke_early = bytes.len() > length;
            run.confirm = Some(confirm);
        }
    }
    Seen::now(facts)
}

/// Judges the first bytes.
pub fn judge(facts: &Facts) -> Verdict {
    let silent = facts.ended == Some(Failure::TimedOut);
    match facts.heard {
        Heard::Confirm => Verdict::Rdp,
        Heard::Broken => Verdict::BrokenFrame,
        Heard::Disconnect => Verdict::CutShort,
        Heard::Other => Verdict::OtherService,
        Heard::Nothing | Heard::Part | Heard::Strange if silent => Verdict::Mute,
        Heard::Nothing => Verdict::ClosedAtOnce,
        Heard::Part => Verdict::CutShort,
        Heard::Strange => Verdict::OtherService,
    }
}

fn family(family: Family) -> ServerFamily {
    match family {
        Family::Windows => ServerFamily::Windows,
        Family::Xrdp => ServerFamily::Xrdp,
        Family::Freerdp => ServerFamily::Freerdp,
        Family::Ironrdp => ServerFamily::Ironrdp,
        Family::Virtualbox => ServerFamily::Virtualbox,
        Family::Unknown => ServerFamily::Unknown,
    }
}

fn service_name(service: Service) -> &'static str {
    match service {
        Service::Http => "http",
        Service::Ssh => "ssh",
        Service::Tls => "tls",
        Service::Vnc => "vnc",
        Service::Smtp => "smtp",
        Service::Ftp => "ftp",
        Service::Mysql => "mysql",
        Service::Imap => "imap",
        Service::Pop3 => "pop3",
        Service::Nx => "nx",
        Service::Unknown => "unknown",
    }
}

impl crate::Verdict for Verdict {
    fn status(self) -> Status {
        match self {
            Self::Rdp => Status::Fine,
            _ => Status::Problem,
        }
    }
}

impl Named for Facts {
    fn visit_names(&mut self, visitor: &mut dyn NameVisitor) {
        let Self {
            heard: _,
            bytes: _,
            family: _,
            service,
            ended: _,
            when: _,
            limit_s: _,
        } = self;
        if let Some(service) = service {
            visitor.text(Kind::Enum, service);
        }
    }
}

impl Evidence for Facts {
    fn list(&self) -> Vec<Fact> {
        let mut list = vec![
            Fact::whole("bytes", i64::try_from(self.bytes).unwrap_or(i64::MAX)),
            Fact::word("family", self.family),
            Fact::new("limit_s", Kind::Number, Value::Real(self.limit_s)),
        ];
        let service = match self.heard {
            Heard::Strange => Some("unknown"),
            _ => self.service.as_deref(),
        };
        list.extend(service.map(|name| Fact::text("service", Kind::Enum, name)));
        list.extend(self.when.map(|when| Fact::word("when", when)));
        list.extend(self.ended.map(|ended| Fact::word("ended", ended)));
        list
    }
}
