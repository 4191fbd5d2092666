//! One visit to the gateway: the way there, TLS, the requests.
//!
//! Must not have an opinion. Sends the two requests of [MS-TSGU] and [MS-RPCH] without a body, each at
//! most twice, the second time with an NTLM negotiate that holds no credential.

use std::net::{IpAddr, SocketAddr};

use model::{Failure, GATEWAY_PORT, Gateway, Host};
use net::{Bytes, Instant, Secured, Segments, TlsFailure};
use wire::{ANSWER_LIMIT, Challenge, GatewayAnswer, GatewayPath, GatewayReply};

use super::{Ended, Facts, Outcome, Path, Reply};
use crate::run::{Run, ms};
use crate::{certificate_sound, clock_right};

/// TCP connections to one gateway: the second only where the first does not stay open.
const MOST_CONNECTIONS: u32 = 2;
/// A longer body in bytes is not read away; its connection is given up instead.
const BODY_LIMIT: usize = 64 * 1024;

/// Goes as far as the gateway lets us without a sign-in.
pub(super) async fn visit(run: &mut Run<'_>, gateway: &Gateway) -> Facts {
    let limit_s = run.limit_s();
    let mut visit = Visit {
        run,
        gateway,
        id: id(),
        addresses: Vec::new(),
        line: None,
        facts: Facts {
            host: gateway.host.to_string(),
            port: gateway.port,
            address: None,
            connections: 0,
            certificate: None,
            outcome: Outcome::Ended(Ended::Name(Failure::Other)),
            computer: None,
            domain: None,
            build: None,
            clock: None,
            limit_s,
        },
    };
    visit.facts.outcome = match visit.knock().await {
        Ok(reply) => Outcome::Answered(reply),
        Err(ended) => Outcome::Ended(ended),
    };
    visit.facts
}

/// A visit under way.
struct Visit<'v, 'r> {
    run: &'v mut Run<'r>,
    gateway: &'v Gateway,
    /// By which the gateway would tell two channels of one connection as belonging together.
    id: [u8; 16],
    /// The addresses to try; once one took a connection, that one.
    addresses: Vec<SocketAddr>,
    /// The connection that is open and waits for a request.
    line: Option<Secured>,
    facts: Facts,
}

/// An answer, and what it came on.
struct Heard {
    reply: GatewayReply,
    /// What came of its body so far.
    body: Vec<u8>,
    line: Secured,
}

impl Visit<'_, '_> {
    /// The answer to a request without a sign-in; asks for the names where a sign-in is offered.
    async fn knock(&mut self) -> Result<Reply, Ended> {
        let deadline = self.run.deadline();
        self.addresses = self.resolve(deadline).await.map_err(Ended::Name)?;
        let stream = self.connect(deadline).await.map_err(Ended::Connect)?;
        self.secure(stream, self.run.deadline()).await?;
        let deadline = self.run.deadline();
        let (path, asked, reply) = self.ask_both(deadline).await?;
        if offers_ntlm(&asked) {
            // Without it, the answer stands all the same.
            let _ = self.introduce(path, deadline).await;
        }
        Ok(reply)
    }

    async fn resolve(&mut self, deadline: Instant) -> Result<Vec<SocketAddr>, Failure> {
        let asked = self.run.network.resolve(&self.gateway.host, self.gateway.port);
        let found = tokio::time::timeout_at(deadline, asked)
            .await
            .unwrap_or(Err(Failure::TimedOut))?;
        if found.is_empty() {
            return Err(Failure::NameNotFound);
        }
        Ok(found)
    }

    /// To the first address that takes a connection. Each but the last has half of the time that is
    /// left, so that a silent one doesn't hide the next.
    async fn connect(&mut self, deadline: Instant) -> Result<Box<dyn Bytes>, Failure> {
        let mut failures = Vec::new();
        for (index, address) in self.addresses.iter().enumerate() {
            let now = net::now();
            let is_last = index + 1 == self.addresses.len();
            let until = if is_last { deadline } else { now + (deadline - now) / 2 };
            let connecting = self.run.network.connect(*address, Segments::Usual);
            let connected = tokio::time::timeout_at(until, connecting)
                .await
                .unwrap_or(Err(Failure::TimedOut));
            match connected {
                Ok(stream) => {
                    self.facts.connections += 1;
                    self.facts.address = Some(address.ip());
                    self.addresses = vec![*address];
                    return Ok(stream);
                }
                Err(failure) => failures.push(failure),
            }
        }
        Err(failures.into_iter().min_by_key(rank).unwrap_or(Failure::NoRoute))
    }

    /// TLS, as a witness; the certificate is looked at where it came to nothing, too.
    async fn secure(&mut self, stream: Box<dyn Bytes>, deadline: Instant) -> Result<(), Ended> {
        let attempt = net::start_tls(stream, &self.gateway.host, deadline).await;
        if self.facts.certificate.is_none() {
            let shown = &attempt.certificates;
            self.facts.certificate =
                certificate_sound::Facts::of(shown, &self.gateway.host).await;
        }
        let secured = attempt.outcome.map_err(|failure| match failure {
            TlsFailure::Network(failure) => Ended::Tls(failure),
            TlsFailure::OldVersion => Ended::OldTls,
            TlsFailure::NotTls => Ended::NotTls,
        })?;
        self.line = Some(secured);
        Ok(())
    }

    /// A connection that waits for a request: the one that is open, or the one more that is allowed.
    async fn line(&mut self, deadline: Instant) -> Result<Secured, Ended> {
        if self.line.is_none() && self.facts.connections < MOST_CONNECTIONS {
            let stream = self.connect(deadline).await.map_err(Ended::Connect)?;
            self.secure(stream, deadline).await?;
        }
        self.line.take().ok_or(Ended::Http(Failure::Closed))
    }

    /// The answer on the way of today, or on the old one where that isn't there.
    async fn ask_both(
        &mut self,
        deadline: Instant,
    ) -> Result<(GatewayPath, GatewayReply, Reply), Ended> {
        let first = self.ask(GatewayPath::Http, deadline).await?;
        if matches!(first.status, 404 | 405 | 501)
            && let Ok(second) = self.ask(GatewayPath::Rpc, deadline).await
        {
            let mut reply = Reply::of(Path::Rpc, &second);
            reply.http_status = Some(first.status);
            return Ok((GatewayPath::Rpc, second, reply));
        }
        let reply = Reply::of(Path::Http, &first);
        Ok((GatewayPath::Http, first, reply))
    }

    async fn ask(&mut self, path: GatewayPath, deadline: Instant) -> Result<GatewayReply, Ended> {
        let line = self.line(deadline).await?;
        let heard = self.exchange(line, path, false, deadline).await?;
        let reply = heard.reply.clone();
        self.line = heard.rest(deadline).await;
        Ok(reply)
    }

    /// One request and the head of its answer.
    async fn exchange(
        &mut self,
        mut line: Secured,
        path: GatewayPath,
        with_ntlm: bool,
        deadline: Instant,
    ) -> Result<Heard, Ended> {
        let request = wire::gateway_request(path, &authority(self.gateway), self.id, with_ntlm);
        // A failed write still leaves the peer's last words to be read.
        let _ = net::write_all(&mut line.stream, &request, deadline).await;
        let mut bytes = Vec::new();
        loop {
            let read = net::read_some(&mut line.stream, &mut bytes, ANSWER_LIMIT, deadline).await;
            match (wire::gateway_answer(&bytes), read) {
                (GatewayAnswer::Reply(reply), _) => {
                    let body = bytes.split_off(reply.header_bytes.min(bytes.len()));
                    return Ok(Heard { reply, body, line });
                }
                (GatewayAnswer::NotHttp, _) => return Err(Ended::NotHttp),
                (GatewayAnswer::Unfinished, Ok(_)) => {}
                (GatewayAnswer::Unfinished, Err(failure)) => return Err(Ended::Http(failure)),
            }
        }
    }

    /// Begins a sign-in, reads the challenge, and leaves.
    async fn introduce(&mut self, path: GatewayPath, deadline: Instant) -> Result<(), Ended> {
        let line = self.line(deadline).await?;
        let began = net::now();
        let sent_ms = net::utc_ms();
        let heard = self.exchange(line, path, true, deadline).await?;
        let received_ms = net::utc_ms();
        let round_trip_ms = ms(began.elapsed());
        let Some(challenge) = heard.reply.challenge else {
            return Ok(());
        };
        self.facts.clock = challenge.time_unix_ms.map(|theirs| clock_right::Facts {
            skew_ms: theirs.saturating_sub(i64::midpoint(sent_ms, received_ms)),
            round_trip_ms,
        });
        self.facts.introduce(challenge);
        Ok(())
    }
}

impl Heard {
    /// The connection, if it stays open and the whole body could be read away.
    async fn rest(mut self, deadline: Instant) -> Option<Secured> {
        let length = self.reply.content_length.filter(|length| *length <= BODY_LIMIT)?;
        while self.reply.keeps_open && self.body.len() < length {
            net::read_some(&mut self.line.stream, &mut self.body, length, deadline).await.ok()?;
        }
        // More than was announced is the answer to something else.
        (self.reply.keeps_open && self.body.len() == length).then_some(self.line)
    }
}

impl Facts {
    /// Takes over what a challenge says; DNS names are preferred to NetBIOS names.
    fn introduce(&mut self, challenge: Challenge) {
        self.computer = challenge.dns_computer.or(challenge.netbios_computer);
        self.domain = challenge.dns_domain.or(challenge.netbios_domain);
        self.build = challenge
            .version
            .map(|(major, minor, build)| format!("{major}.{minor}.{build}"));
    }
}

impl Reply {
    fn of(path: Path, reply: &GatewayReply) -> Self {
        Self {
            path,
            status: reply.status,
            http_status: None,
            schemes: reply.schemes.clone(),
            server: reply.server.clone(),
            retry_after_s: reply.retry_after_s,
            location: reply.location.clone(),
        }
    }
}

fn offers_ntlm(reply: &GatewayReply) -> bool {
    let is_ntlm = |scheme: &String| ["ntlm", "negotiate"].contains(&scheme.as_str());
    reply.status == 401 && reply.schemes.iter().any(is_ntlm)
}

/// The failure of several that says most comes first, as in `port_answers`.
fn rank(failure: &Failure) -> u8 {
    match failure {
        Failure::BlockedHere => 0,
        Failure::Refused | Failure::Reset => 1,
        Failure::TimedOut => 2,
        Failure::Unreachable | Failure::Other => 3,
        _ => 4,
    }
}

/// What stands in the request's `Host` (RFC 9110 7.2): the interface of a link-local address is ours alone.
fn authority(gateway: &Gateway) -> String {
    let host = match &gateway.host {
        Host::Address {
            ip: IpAddr::V6(ip), ..
        } => format!("[{ip}]"),
        host => host.to_string(),
    };
    if gateway.port == GATEWAY_PORT {
        host
    } else {
        format!("{host}:{}", gateway.port)
    }
}

/// Sixteen random bytes; a system without any costs us only that two visits look alike.
fn id() -> [u8; 16] {
    let mut id = [0; 16];
    for (to, from) in id.iter_mut().zip(net::random().unwrap_or_default()) {
        *to = from;
    }
    id
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("gate.example", "gate.example")]
    #[case("gate.example:8443", "gate.example:8443")]
    #[case("192.0.2.7", "192.0.2.7")]
    #[case("[fe80::1%eth0]", "[fe80::1]")]
    #[case("[2001:db8::7]:8443", "[2001:db8::7]:8443")]
    fn a_host_header_has_brackets_and_no_interface(#[case] typed: &str, #[case] header: &str) {
        assert_eq!(authority(&Gateway::parse(typed, true).unwrap()), header);
    }
}
