//! What a gateway answers: the head of an HTTP response (RFC 9112).
//!
//! The body is left to the caller, who learns how long it is. No clock: a date to try again is not read.

use httparse::{EMPTY_HEADER, Header, ParserConfig, Response, Status};

use crate::{ANSWER_LIMIT, Challenge, www_authenticate};

/// More headers than this are no answer of a gateway.
const MOST_HEADERS: usize = 64;
/// Texts are cut after so many characters.
const LONGEST_TEXT: usize = 512;

/// The head of a gateway's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GatewayReply {
    /// The status code.
    pub status: u16,
    /// The ways to sign in that `WWW-Authenticate` names, lower case, each once, in its order.
    pub schemes: Vec<String>,
    /// The challenge of NTLM, bare or inside Negotiate.
    pub challenge: Option<Challenge>,
    /// `Server`.
    pub server: Option<String>,
    /// `Retry-After` in seconds; a date is not read.
    pub retry_after_s: Option<u32>,
    /// `Location`.
    pub location: Option<String>,
    /// The length, in bytes, of everything before the body, interim answers among it.
    pub header_bytes: usize,
    /// The length of the body in bytes, if the head says it; a hostile one may say anything.
    pub content_length: Option<usize>,
    /// Whether the connection can carry another request after a body of `content_length`.
    pub keeps_open: bool,
}

/// How the bytes after a request read.
#[expect(
    clippy::large_enum_variant,
    reason = "one is made an answer, and it is taken apart at once"
)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GatewayAnswer {
    /// Not yet a whole head; read on.
    Unfinished,
    /// A whole head.
    Reply(GatewayReply),
    /// No HTTP, or a head without end.
    NotHttp,
}

/// Reads the answer; interim ones (1xx, RFC 9110 15.2) are stepped over, but for 101, which is the last.
pub fn gateway_answer(bytes: &[u8]) -> GatewayAnswer {
    let looked_at = bytes.get(..ANSWER_LIMIT).unwrap_or(bytes);
    let mut start = 0;
    loop {
        let mut headers = [EMPTY_HEADER; MOST_HEADERS];
        let mut response = Response::new(&mut headers);
        let rest = looked_at.get(start..).unwrap_or_default();
        let parsed = lenient().parse_response(&mut response, rest);
        match (parsed, response.code) {
            (Ok(Status::Complete(length)), Some(status)) => {
                start += length;
                if status == 101 || !(100..200).contains(&status) {
                    let version = response.version;
                    return GatewayAnswer::Reply(reply(status, version, response.headers, start));
                }
            }
            (Ok(Status::Partial), _) if looked_at.len() < ANSWER_LIMIT => {
                return GatewayAnswer::Unfinished;
            }
            _ => return GatewayAnswer::NotHttp,
        }
    }
}

/// Old middle boxes write heads that strict readers refuse.
fn lenient() -> ParserConfig {
    let mut config = ParserConfig::default();
    config
        .allow_spaces_after_header_name_in_responses(true)
        .allow_obsolete_multiline_headers_in_responses(true)
        .allow_multiple_spaces_in_response_status_delimiters(true)
        .ignore_invalid_headers_in_responses(true);
    config
}

fn reply(
    status: u16,
    version: Option<u8>,
    headers: &[Header<'_>],
    header_bytes: usize,
) -> GatewayReply {
    let challenges: Vec<String> = all(headers, "www-authenticate").collect();
    let content_length = content_length(status, headers);
    GatewayReply {
        status,
        schemes: www_authenticate::schemes(&challenges),
        challenge: www_authenticate::challenge(&challenges),
        server: first(headers, "server"),
        retry_after_s: first(headers, "retry-after").and_then(|value| value.parse().ok()),
        location: first(headers, "location"),
        header_bytes,
        content_length,
        keeps_open: content_length.is_some() && stays(version, headers),
    }
}

/// The body's length; unknown if it is in chunks, if it is not said, or said twice and differently.
fn content_length(status: u16, headers: &[Header<'_>]) -> Option<usize> {
    if all(headers, "transfer-encoding").next().is_some() {
        return None;
    }
    // These never have a body (RFC 9112 6.3).
    if matches!(status, 204 | 304) {
        return Some(0);
    }
    let mut said = all(headers, "content-length").map(|value| value.parse().ok());
    let length = said.next()??;
    said.all(|other| other == Some(length)).then_some(length)
}

/// Whether the server leaves the connection open (RFC 9112 9.3).
fn stays(version: Option<u8>, headers: &[Header<'_>]) -> bool {
    let says = |word: &str| {
        all(headers, "connection").any(|value| {
            value
                .split(',')
                .any(|option| option.trim().eq_ignore_ascii_case(word))
        })
    };
    match version {
        Some(1) => !says("close"),
        _ => says("keep-alive"),
    }
}

fn first(headers: &[Header<'_>], name: &str) -> Option<String> {
    let mut values = all(headers, name);
    let value: String = values.next()?.chars().take(LONGEST_TEXT).collect();
    (!value.is_empty()).then_some(value)
}

/// The values under a name, without control characters.
fn all(headers: &[Header<'_>], name: &str) -> impl Iterator<Item = String> {
    headers
        .iter()
        .filter(move |header| header.name.eq_ignore_ascii_case(name))
        .map(|header| {
            let text = String::from_utf8_lossy(header.value);
            let plain: String = text.chars().filter(|c| !c.is_control()).collect();
            plain.trim().to_owned()
        })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing, clippy::panic, reason = "tests")]

    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;
    use crate::ntlm::tests::example;

    const REFUSED: &[u8] = b"HTTP/1.1 401 Unauthorized\r\n\
        Content-Type: text/html\r\n\
        Server: Microsoft-HTTPAPI/2.0\r\n\
        WWW-Authenticate: Negotiate\r\n\
        WWW-Authenticate: NTLM\r\n\
        WWW-Authenticate: Basic realm=\"a, b\"\r\n\
        Content-Length: 4\r\n\r\nbody";

    fn reply(bytes: &[u8]) -> GatewayReply {
        match gateway_answer(bytes) {
            GatewayAnswer::Reply(reply) => reply,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_refusal_names_the_ways_to_sign_in() {
        let reply = reply(REFUSED);
        assert_eq!(reply.status, 401);
        assert_eq!(reply.schemes, ["negotiate", "ntlm", "basic"]);
        assert_eq!(reply.challenge, None);
        assert_eq!(reply.server.as_deref(), Some("Microsoft-HTTPAPI/2.0"));
        assert_eq!(reply.content_length, Some(4));
        assert!(reply.keeps_open);
        assert_eq!(&REFUSED[reply.header_bytes..], b"body");
    }

    #[test]
    fn a_challenge_names_the_gateway() {
        let token = STANDARD.encode(example());
        let head = format!("HTTP/1.1 401 x\r\nwww-authenticate: NTLM {token}\r\n\r\n");
        let reply = reply(head.as_bytes());
        assert_eq!(reply.schemes, ["ntlm"]);
        let name = reply
            .challenge
            .and_then(|challenge| challenge.netbios_computer);
        assert_eq!(name.as_deref(), Some("PC-17"));
    }

    #[rstest]
    #[case::closes(
        "HTTP/1.1 401 x\r\nContent-Length: 0\r\nConnection: close",
        Some(0),
        false
    )]
    #[case::old("HTTP/1.0 401 x\r\nContent-Length: 0", Some(0), false)]
    #[case::old_but_stays(
        "HTTP/1.0 401 x\r\nContent-Length: 0\r\nConnection: Keep-Alive",
        Some(0),
        true
    )]
    #[case::in_chunks("HTTP/1.1 401 x\r\nTransfer-Encoding: chunked", None, false)]
    #[case::until_the_end("HTTP/1.1 401 x\r\nServer: y", None, false)]
    #[case::contradiction(
        "HTTP/1.1 401 x\r\nContent-Length: 1\r\nContent-Length: 2",
        None,
        false
    )]
    #[case::no_number("HTTP/1.1 401 x\r\nContent-Length: -1", None, false)]
    #[case::no_body("HTTP/1.1 204 x", Some(0), true)]
    fn the_body_and_what_comes_after_it(
        #[case] head: &str,
        #[case] length: Option<usize>,
        #[case] keeps_open: bool,
    ) {
        let reply = reply(format!("{head}\r\n\r\n").as_bytes());
        assert_eq!(
            (reply.content_length, reply.keeps_open),
            (length, keeps_open)
        );
    }

    #[rstest]
    #[case("120", Some(120))]
    #[case("Fri, 31 Dec 1999 23:59:59 GMT", None)]
    fn maintenance_may_say_when_to_come_back(#[case] value: &str, #[case] seconds: Option<u32>) {
        let head = format!("HTTP/1.1 503 Service Unavailable\r\nRetry-After: {value}\r\n\r\n");
        let reply = reply(head.as_bytes());
        assert_eq!((reply.status, reply.retry_after_s), (503, seconds));
    }

    #[test]
    fn interim_answers_are_stepped_over() {
        let interim = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n";
        assert_eq!(gateway_answer(interim), GatewayAnswer::Unfinished);
        let moved = b"HTTP/1.1 302 Found\r\nLocation: https://gate.example/\r\n\r\n";
        let bytes = [&interim[..], moved].concat();
        let reply = reply(&bytes);
        assert_eq!((reply.status, reply.header_bytes), (302, bytes.len()));
        assert_eq!(reply.location.as_deref(), Some("https://gate.example/"));
    }

    #[test]
    fn a_switch_of_protocols_is_the_last_answer() {
        let status = reply(b"HTTP/1.1 101 Switching Protocols\r\n\r\n").status;
        assert_eq!(status, 101);
    }

    #[rstest]
    #[case(b"SSH-2.0-x\r\n")]
    #[case(b"\x15\x03\x03\x00\x02\x02\x28")]
    #[case(b"220 mail.example ESMTP\r\n")]
    fn other_services_are_no_gateway(#[case] bytes: &[u8]) {
        assert_eq!(gateway_answer(bytes), GatewayAnswer::NotHttp);
    }

    #[test]
    fn each_part_of_a_head_waits_for_the_rest() {
        let head = REFUSED.len() - b"body".len();
        for end in 0..head {
            assert_eq!(gateway_answer(&REFUSED[..end]), GatewayAnswer::Unfinished);
        }
        assert_eq!(reply(&REFUSED[..head]), reply(REFUSED));
    }

    #[test]
    fn a_head_without_end_is_given_up() {
        let line = b"X-More: of the same\r\n".repeat(ANSWER_LIMIT);
        let endless = [&b"HTTP/1.1 200 OK\r\n"[..], &line].concat();
        assert_eq!(gateway_answer(&endless), GatewayAnswer::NotHttp);
        let one_line = [&b"HTTP/1.1 200 OK\r\nX: "[..], &vec![b'x'; ANSWER_LIMIT]].concat();
        assert_eq!(gateway_answer(&one_line), GatewayAnswer::NotHttp);
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(
            bytes in proptest::collection::vec(any::<u8>(), 0..200),
            at in 0..REFUSED.len(),
            to: u8,
        ) {
            gateway_answer(&bytes);
            gateway_answer(&[&b"HTTP/1.1 401 x\r\nWWW-Authenticate: "[..], &bytes].concat());
            let mut changed = REFUSED.to_vec();
            changed[at] = to;
            gateway_answer(&changed);
        }
    }
}
