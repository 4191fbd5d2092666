//! One request to the gateway and the head of its answer, on a connection that stands.
//!
//! Sends what `wire` writes and nothing else: no body, no credential.

use std::net::IpAddr;

use model::{GATEWAY_PORT, Gateway, Host};
use net::{Instant, Secured};
use wire::{ANSWER_LIMIT, GatewayAnswer, GatewayPath, GatewayReply};

use super::Ended;
use crate::run::ms;

/// A longer body in bytes is not read away; its connection is given up instead.
const BODY_LIMIT: usize = 64 * 1024;

/// What is asked, and of whom.
pub(super) struct Request<'a> {
    pub(super) gateway: &'a Gateway,
    /// By which the gateway would tell two channels of one connection as belonging together.
    pub(super) id: [u8; 16],
    pub(super) path: GatewayPath,
    /// Whether it begins a sign-in.
    pub(super) with_ntlm: bool,
}

/// The head of an answer, what it came on, and when.
pub(super) struct Heard {
    pub(super) reply: GatewayReply,
    line: Secured,
    /// What came of its body so far.
    body: Vec<u8>,
    /// The middle of the time between request and answer, in milliseconds since 1970-01-01 UTC.
    pub(super) middle_ms: i64,
    /// That time in milliseconds.
    pub(super) round_trip_ms: f64,
}

impl Request<'_> {
    /// Sends it and reads the head of the answer, at most until `deadline`.
    pub(super) async fn send(&self, mut line: Secured, deadline: Instant) -> Result<Heard, Ended> {
        let host = authority(self.gateway);
        let request = wire::gateway_request(self.path, &host, self.id, self.with_ntlm);
        let began = net::now();
        let sent_ms = net::utc_ms();
        // A failed write still leaves the peer's last words to be read.
        let _ = net::write_all(&mut line.stream, &request, deadline).await;
        let mut bytes = Vec::new();
        loop {
            let read = net::read_some(&mut line.stream, &mut bytes, ANSWER_LIMIT, deadline).await;
            match (wire::gateway_answer(&bytes), read) {
                (GatewayAnswer::Reply(reply), _) => {
                    return Ok(Heard {
                        body: bytes.split_off(reply.header_bytes.min(bytes.len())),
                        reply,
                        line,
                        middle_ms: i64::midpoint(sent_ms, net::utc_ms()),
                        round_trip_ms: ms(began.elapsed()),
                    });
                }
                (GatewayAnswer::NotHttp, _) => return Err(Ended::NotHttp),
                (GatewayAnswer::Unfinished, Ok(_)) => {}
                (GatewayAnswer::Unfinished, Err(failure)) => return Err(Ended::Http(failure)),
            }
        }
    }
}

impl Heard {
    /// The answer, and the connection if it stays open and the whole body could be read away.
    pub(super) async fn parts(mut self, deadline: Instant) -> (GatewayReply, Option<Secured>) {
        let announced = self.reply.content_length.unwrap_or(usize::MAX);
        if !self.reply.keeps_open || announced > BODY_LIMIT {
            return (self.reply, None);
        }
        let (stream, body) = (&mut self.line.stream, &mut self.body);
        while body.len() < announced
            && net::read_some(stream, body, announced, deadline)
                .await
                .is_ok()
        {}
        // More than was announced is the answer to something else.
        let is_whole = body.len() == announced;
        (self.reply, is_whole.then_some(self.line))
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
pub(super) fn id() -> [u8; 16] {
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
