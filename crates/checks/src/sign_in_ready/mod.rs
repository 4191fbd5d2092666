//! Does the sign-in before the session answer? Sends one NTLM negotiate without any credential.
//!
//! Must not go on after the challenge: an authenticate message would be an attempt to sign in.

use model::{Fact, Failure, Kind, NameVisitor, Named, Status, Value, alert_name};
use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoStaticStr};

use wire::{ANSWER_LIMIT, Answer, Challenge, CredsspAnswer, NTLM_NEGOTIATE_REQUEST};

use crate::run::Run;
use crate::{Evidence, Seen, clock_right};

/// How the server answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Replied {
    /// With a challenge.
    Challenge,
    /// With an NTSTATUS in `errorCode` ([MS-CSSP] 2.2.1).
    ErrorCode(u32),
    /// With bytes that are no TSRequest.
    Garbage,
    /// Not at all.
    Ended(Failure),
}

/// What the server says about itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// How it answered.
    pub replied: Replied,
    /// The computer's name, as DNS or NetBIOS knows it.
    pub computer: Option<String>,
    /// Its domain.
    pub domain: Option<String>,
    /// Its system's version, `10.0.26100`.
    pub build: Option<String>,
    /// The TSRequest version that it speaks.
    pub credssp_version: Option<u8>,
    /// The limit of the phase in seconds.
    pub limit_s: f64,
}

/// What that comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Verdict {
    /// It sent a challenge.
    Ready,
    /// It answered with an error code: alive, but not with NTLM.
    NtlmRefused,
    /// It closed or reset the connection.
    Closed,
    /// It sent a TLS alert.
    Alert,
    /// It stayed silent.
    Stalled,
    /// It sent something else.
    Garbled,
}

pub(crate) async fn observe(run: &mut Run<'_>) -> Seen<Facts> {
    let offered = matches!(
        run.confirm.map(|confirm| confirm.answer),
        Some(Answer::Selected(2 | 8))
    );
    let limit_s = run.limit_s();
    let deadline = run.deadline();
    let Some(secured) = run.secured.as_mut().filter(|_| offered) else {
        return Seen::NotApplicable;
    };
    let began = net::now();
    let sent_ms = net::utc_ms();
    // A failed write still leaves the peer's last words to be read.
    let _ = net::write_all(&mut secured.stream, &NTLM_NEGOTIATE_REQUEST, deadline).await;
    let mut bytes = Vec::new();
    let answer = loop {
        let read = net::read_some(&mut secured.stream, &mut bytes, ANSWER_LIMIT, deadline).await;
        match (read, wire::credssp_answer(&bytes)) {
            (Ok(_), CredsspAnswer::Unfinished) => {}
            (Ok(_), answer) => break Ok(answer),
            (Err(Failure::Other), _) => break Ok(CredsspAnswer::Broken),
            (Err(failure), _) => break Err(failure),
        }
    };
    let received_ms = net::utc_ms();
    let round_trip_ms = crate::run::ms(began.elapsed());
    let mut facts = Facts {
        replied: Replied::Garbage,
        computer: None,
        domain: None,
        build: None,
        credssp_version: None,
        limit_s,
    };
    match answer {
        Err(failure) => facts.replied = Replied::Ended(failure),
        Ok(CredsspAnswer::Refused(status)) => facts.replied = Replied::ErrorCode(status),
        Ok(CredsspAnswer::Challenge(challenge, version)) => {
            run.clock = challenge.time_unix_ms.map(|theirs| clock_right::Facts {
                skew_ms: theirs.saturating_sub(i64::midpoint(sent_ms, received_ms)),
                round_trip_ms,
            });
            facts.replied = Replied::Challenge;
            facts.credssp_version = Some(version);
            [facts.computer, facts.domain, facts.build] = introduction(challenge);
        }
        Ok(CredsspAnswer::Unfinished | CredsspAnswer::Broken) => {}
    }
    Seen::now(facts)
}

/// What a challenge says about who sent it: computer, domain and build. DNS names are preferred to
/// NetBIOS names.
pub(crate) fn introduction(challenge: Challenge) -> [Option<String>; 3] {
    let build = challenge
        .version
        .map(|(major, minor, build)| format!("{major}.{minor}.{build}"));
    [
        challenge.dns_computer.or(challenge.netbios_computer),
        challenge.dns_domain.or(challenge.netbios_domain),
        build,
    ]
}

/// Judges the answer.
pub fn judge(facts: &Facts) -> Verdict {
    match facts.replied {
        Replied::Challenge => Verdict::Ready,
        Replied::ErrorCode(_) => Verdict::NtlmRefused,
        Replied::Garbage => Verdict::Garbled,
        Replied::Ended(Failure::TimedOut) => Verdict::Stalled,
        Replied::Ended(Failure::Alert(_)) => Verdict::Alert,
        Replied::Ended(_) => Verdict::Closed,
    }
}

impl crate::Verdict for Verdict {
    fn status(self) -> Status {
        match self {
            Self::Ready => Status::Fine,
            Self::NtlmRefused => Status::Warning,
            _ => Status::Problem,
        }
    }
}

impl Named for Facts {
    fn visit_names(&mut self, visitor: &mut dyn NameVisitor) {
        let Self {
            replied: _,
            computer,
            domain,
            build,
            credssp_version: _,
            limit_s: _,
        } = self;
        if let Some(computer) = computer {
            visitor.text(Kind::Host, computer);
        }
        if let Some(domain) = domain {
            visitor.text(Kind::Domain, domain);
        }
        if let Some(build) = build {
            visitor.text(Kind::Version, build);
        }
    }
}

impl Evidence for Facts {
    fn list(&self) -> Vec<Fact> {
        let named = self.computer.is_some() && self.build.is_some();
        let mut list = vec![
            Fact::new("limit_s", Kind::Number, Value::Real(self.limit_s)),
            Fact::flag("named", named),
        ];
        list.extend(self.computer.as_ref().map(|name| Fact::text("computer", Kind::Host, name)));
        list.extend(self.domain.as_ref().map(|name| Fact::text("domain", Kind::Domain, name)));
        list.extend(self.build.as_ref().map(|build| Fact::text("build", Kind::Version, build)));
        list.extend(self.credssp_version.map(|version| Fact::whole("credssp_version", version)));
        match self.replied {
            Replied::ErrorCode(status) => {
                list.push(Fact::text("error_code", Kind::Enum, format!("0x{status:08X}")));
            }
            Replied::Ended(Failure::Alert(number)) => {
                list.push(Fact::word("alert", alert_name(number).unwrap_or("unknown")));
            }
            Replied::Ended(failure) => list.push(Fact::word("ended", failure)),
            Replied::Challenge | Replied::Garbage => {}
        }
        list
    }
}
