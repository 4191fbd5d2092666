//! One visit to the gateway: the way there, TLS, the requests.
//!
//! Must not have an opinion. Sends the two requests of [MS-TSGU] and [MS-RPCH] without a body, each at
//! most twice, the second time with an NTLM negotiate that holds no credential.

use std::net::SocketAddr;

use model::{Failure, Gateway};
use net::{Bytes, Instant, Secured, Segments, TlsFailure};
use wire::{GatewayPath, GatewayReply};

use super::evidence::scheme;
use super::request::{Heard, Request, id};
use super::{Ended, Facts, Outcome, Path, Reply, is_unknown};
use crate::run::Run;
use crate::second::COURTESY;
use crate::{certificate_sound, clock_right, sign_in_ready};

/// TCP connections to one gateway: the second only where the first does not stay open.
const MOST_CONNECTIONS: u32 = 2;

/// Goes as far as the gateway lets us without a sign-in.
pub(super) async fn visit(run: &mut Run<'_>, gateway: &Gateway) -> Facts {
    let limit_s = run.limit_s();
    let mut visit = Visit {
        run,
        gateway,
        id: id(),
        addresses: Vec::new(),
        line: None,
        is_used: false,
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
    /// The same in all requests.
    id: [u8; 16],
    /// The addresses to try; once one took a connection, that one.
    addresses: Vec<SocketAddr>,
    /// The connection that is open and waits for a request.
    line: Option<Secured>,
    /// Whether it carried a request before.
    is_used: bool,
    facts: Facts,
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
        let asked = self
            .run
            .network
            .resolve(&self.gateway.host, self.gateway.port);
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
            let until = if is_last {
                deadline
            } else {
                now + (deadline - now) / 2
            };
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
        Err(failures
            .into_iter()
            .min_by_key(|failure| rank(*failure))
            .unwrap_or(Failure::NoRoute))
    }

    /// TLS, as a witness; the certificate is looked at where it came to nothing, too.
    async fn secure(&mut self, stream: Box<dyn Bytes>, deadline: Instant) -> Result<(), Ended> {
        let attempt = net::start_tls(stream, &self.gateway.host, deadline).await;
        if self.facts.certificate.is_none() {
            let shown = &attempt.certificates;
            self.facts.certificate = certificate_sound::Facts::of(shown, &self.gateway.host).await;
        }
        let secured = attempt.outcome.map_err(|failure| match failure {
            TlsFailure::Network(failure) => Ended::Tls(failure),
            TlsFailure::OldVersion => Ended::OldTls,
            TlsFailure::NotTls => Ended::NotTls,
        })?;
        self.line = Some(secured);
        self.is_used = false;
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
        if is_unknown(first.status)
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
        let (reply, line) = self
            .send(path, false, deadline)
            .await?
            .parts(deadline)
            .await;
        self.line = line;
        self.is_used = true;
        Ok(reply)
    }

    /// Sends a request; once more where the connection was not kept open for it after all.
    async fn send(
        &mut self,
        path: GatewayPath,
        with_ntlm: bool,
        deadline: Instant,
    ) -> Result<Heard, Ended> {
        let request = Request {
            gateway: self.gateway,
            id: self.id,
            path,
            with_ntlm,
        };
        let line = self.line(deadline).await?;
        match request.send(line, deadline).await {
            Err(Ended::Http(Failure::Closed | Failure::Reset)) if self.is_used => {
                tokio::time::sleep(COURTESY).await;
                let line = self.line(deadline).await?;
                request.send(line, deadline).await
            }
            heard => heard,
        }
    }

    /// Begins a sign-in, reads the challenge, and leaves.
    async fn introduce(&mut self, path: GatewayPath, deadline: Instant) -> Result<(), Ended> {
        let heard = self.send(path, true, deadline).await?;
        let Some(challenge) = heard.reply.challenge else {
            return Ok(());
        };
        self.facts.clock = challenge.time_unix_ms.map(|theirs| clock_right::Facts {
            skew_ms: theirs.saturating_sub(heard.middle_ms),
            round_trip_ms: heard.round_trip_ms,
        });
        let facts = &mut self.facts;
        [facts.computer, facts.domain, facts.build] = sign_in_ready::introduction(challenge);
        Ok(())
    }
}

impl Reply {
    fn of(path: Path, reply: &GatewayReply) -> Self {
        Self {
            path,
            status: reply.status,
            http_status: None,
            schemes: reply.schemes.iter().map(|name| scheme(name)).collect(),
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
fn rank(failure: Failure) -> u8 {
    match failure {
        Failure::BlockedHere => 0,
        Failure::Refused | Failure::Reset => 1,
        Failure::TimedOut => 2,
        Failure::Unreachable | Failure::Other => 3,
        _ => 4,
    }
}
