//! Gateways that answer real TLS on loopback with what each test writes down.

#![allow(clippy::unwrap_used, reason = "tests")]
#![expect(
    clippy::disallowed_types,
    reason = "what is tested here is a connection"
)]

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use model::{Gateway, Target};
use rcgen::{CertificateParams, KeyPair, date_time_ymd};
use rstest::rstest;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_util::sync::CancellationToken;

use super::{Ended, Facts, Outcome, Path, Reply, Verdict, judge};
use crate::{CauseId, CheckId, Plan, Seen, root_cause, run};

/// The head of a request holds no body, so this ends it.
const END: &[u8] = b"\r\n\r\n";
/// A challenge ([MS-NLMP] 2.2.1.2) by GATE-1, version 10.0.20348, without a time.
const CHALLENGE: &str = "TlRMTVNTUAACAAAAAAAAADgAAAAVgoniAQEBAQEBAQEAAAAAAAAAABQAFAA4AAAACgB8TwAAAA8BAAwARwBBAFQARQAtADEAAAAAAA==";

/// What a gateway does.
#[derive(Clone)]
enum Says {
    /// Answers each request with the next of these, in pieces with a pause before each.
    Answers(Vec<Vec<u8>>),
    /// One byte after each pause, and no end.
    Drips(Vec<u8>, Duration),
    /// HTTP without TLS.
    Plain,
}

/// A gateway that runs.
struct Server {
    port: u16,
    /// All that it was sent inside TLS, by connection.
    heard: Arc<Mutex<Vec<String>>>,
}

fn answer(status: &str, headers: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\n{headers}\r\n{body}").into_bytes()
}

fn asks() -> Vec<u8> {
    let schemes = "WWW-Authenticate: Negotiate\r\nWWW-Authenticate: NTLM\r\nServer: Microsoft-HTTPAPI/2.0\r\n";
    answer("401 Unauthorized", schemes, "Not before you say who you are")
}

fn challenges() -> Vec<u8> {
    let header = format!("WWW-Authenticate: NTLM {CHALLENGE}\r\n");
    answer("401 Unauthorized", &header, "")
}

fn closing(mut answer: Vec<u8>) -> Vec<u8> {
    let at = answer.windows(2).position(|pair| pair == b"\r\n").unwrap() + 2;
    answer.splice(at..at, *b"Connection: close\r\n");
    answer
}

fn acceptor(until_year: i32) -> TlsAcceptor {
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(["localhost".to_owned()]).unwrap();
    params.not_before = date_time_ymd(2020, 1, 1);
    params.not_after = date_time_ymd(until_year, 1, 1);
    let certificate = params.self_signed(&key).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(
            vec![certificate.der().clone()],
            PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
        )
        .unwrap();
    TlsAcceptor::from(Arc::new(config))
}

/// Serves on loopback until the test is over.
async fn serve(says: Says, until_year: i32) -> Server {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let heard = Arc::new(Mutex::new(Vec::new()));
    let (acceptor, log) = (acceptor(until_year), Arc::clone(&heard));
    tokio::spawn(async move {
        // The answers go on over the next connection.
        let mut answers = match &says {
            Says::Answers(answers) => answers.clone(),
            Says::Drips(..) | Says::Plain => Vec::new(),
        };
        answers.reverse();
        while let Ok((stream, _)) = listener.accept().await {
            match &says {
                Says::Plain => plain(stream).await,
                Says::Answers(_) => {
                    let Ok(mut stream) = acceptor.accept(stream).await else {
                        continue;
                    };
                    log.lock().unwrap().push(String::new());
                    talk(&mut stream, &mut answers, &log).await;
                }
                Says::Drips(bytes, pause) => {
                    let mut stream = acceptor.accept(stream).await.unwrap();
                    for byte in bytes {
                        tokio::time::sleep(*pause).await;
                        if stream.write_all(&[*byte]).await.is_err() {
                            break;
                        }
                        let _ = stream.flush().await;
                    }
                }
            }
        }
    });
    Server { port, heard }
}

async fn plain(mut stream: TcpStream) {
    let mut heard = [0; 16];
    let _ = stream.read(&mut heard).await;
    let _ = stream
        .write_all(b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n")
        .await;
}

/// Answers until one says that it closes, there is none left, or the client leaves.
async fn talk<S: AsyncRead + AsyncWrite + Unpin>(
    stream: &mut S,
    answers: &mut Vec<Vec<u8>>,
    log: &Mutex<Vec<String>>,
) {
    let mut request = Vec::new();
    while let Ok(byte) = stream.read_u8().await {
        request.push(byte);
        if let Some(connection) = log.lock().unwrap().last_mut() {
            connection.push(char::from(byte));
        }
        if !request.ends_with(END) {
            continue;
        }
        request.clear();
        let Some(answer) = answers.pop() else {
            break;
        };
        if stream.write_all(&answer).await.is_err() || stream.flush().await.is_err() {
            break;
        }
        if answer.windows(6).any(|part| part == b"close\r") {
            break;
        }
    }
    let _ = stream.shutdown().await;
}

async fn look(server: &Server, host: &str, limit: Duration) -> (Facts, crate::Observed) {
    let mut plan = Plan::new(Target::parse("192.0.2.7").unwrap());
    let mut gateway = Gateway::parse(host, true).unwrap();
    gateway.port = server.port;
    plan.target.gateway = Some(gateway);
    plan.only = BTreeSet::from([CheckId::gateway_answers]);
    plan.phase_limit = limit;
    let observed = run(&plan, &net::System, &|_| (), &CancellationToken::new()).await;
    let facts = match &observed.seen.gateway_answers {
        Seen::Facts { facts, .. } => facts.clone(),
        other => unreachable!("{other:?}"),
    };
    (facts, observed)
}

async fn of(answers: Vec<Vec<u8>>) -> (Server, Facts, crate::Observed) {
    let server = serve(Says::Answers(answers), 2040).await;
    let (facts, observed) = look(&server, "localhost", Duration::from_secs(5)).await;
    (server, facts, observed)
}

fn reply(facts: &Facts) -> &Reply {
    match &facts.outcome {
        Outcome::Answered(reply) => reply,
        Outcome::Ended(ended) => unreachable!("{ended:?}"),
    }
}

#[tokio::test]
async fn a_gateway_names_itself_over_one_connection_and_two_requests() {
    let (server, facts, observed) = of(vec![asks(), challenges()]).await;
    // The certificate is one that this computer can't trust.
    assert_eq!(judge(&facts), Verdict::ReadyUntrusted);
    assert_eq!(root_cause(&observed).id, CauseId::Healthy);
    assert_eq!(observed.connections, 0);
    assert_eq!(facts.connections, 1);
    assert_eq!(facts.computer.as_deref(), Some("GATE-1"));
    assert_eq!(facts.build.as_deref(), Some("10.0.20348"));
    assert_eq!(reply(&facts).schemes, ["negotiate", "ntlm"]);
    assert_eq!(
        reply(&facts).server.as_deref(),
        Some("Microsoft-HTTPAPI/2.0")
    );
    let heard = server.heard.lock().unwrap().concat();
    let requests: Vec<&str> = heard.split_terminator("\r\n\r\n").collect();
    let [first, second] = requests[..] else {
        unreachable!("{heard}");
    };
    for request in [first, second] {
        assert!(
            request.starts_with("RDG_OUT_DATA /remoteDesktopGateway/ HTTP/1.1\r\n"),
            "{request}"
        );
        let header = format!("\r\nHost: localhost:{}\r\n", server.port);
        assert!(request.contains(&header), "{request}");
    }
    assert!(!first.contains("Authorization"), "{first}");
    // An NTLM NEGOTIATE and nothing after it: flags, no domain, no workstation, a version.
    let token = "TlRMTVNTUAABAAAAl4II4gAAAAAAAAAAAAAAAAAAAAAKAPRlAAAADw==";
    assert!(second.ends_with(&format!("Authorization: NTLM {token}")), "{second}");
}

#[tokio::test]
async fn a_line_that_does_not_stay_open_costs_a_second_one() {
    let (server, facts, _) = of(vec![closing(asks()), challenges()]).await;
    assert_eq!(facts.connections, 2);
    assert_eq!(facts.computer.as_deref(), Some("GATE-1"));
    assert_eq!(server.heard.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn never_more_than_two_lines() {
    let missing = || closing(answer("404 Not Found", "", ""));
    let (_, facts, _) = of(vec![missing(), closing(asks()), challenges()]).await;
    assert_eq!(facts.connections, 2);
    assert_eq!(facts.computer, None);
    assert_eq!(reply(&facts).path, Path::Rpc);
}

#[tokio::test]
async fn the_old_way_is_asked_for_where_the_new_one_is_missing() {
    let missing = answer("404 Not Found", "", "nothing here");
    let (server, facts, observed) = of(vec![missing, asks(), challenges()]).await;
    assert_eq!(reply(&facts).path, Path::Rpc);
    assert_eq!((reply(&facts).status, reply(&facts).http_status), (401, Some(404)));
    assert_eq!(facts.connections, 1);
    assert_eq!(facts.computer.as_deref(), Some("GATE-1"));
    assert_eq!(root_cause(&observed).id, CauseId::Healthy);
    let heard = server.heard.lock().unwrap().concat();
    assert_eq!(heard.matches("RPC_IN_DATA /rpc/rpcproxy.dll").count(), 2, "{heard}");
}

#[rstest]
#[case::forbidden(answer("403 Forbidden", "", ""), Verdict::Refused, CauseId::GatewayRefuses)]
#[case::maintenance(
    answer("503 Service Unavailable", "Retry-After: 600\r\n", "back soon"),
    Verdict::Maintenance,
    CauseId::GatewayDown
)]
#[case::redirect(
    answer("302 Found", "Location: https://portal.example/\r\n", ""),
    Verdict::NotGateway,
    CauseId::GatewayRefuses
)]
#[case::not_http(b"SSH-2.0-x\r\n".to_vec(), Verdict::NotGateway, CauseId::GatewayRefuses)]
#[case::megabyte_of_headers(
    [&b"HTTP/1.1 401 x\r\n"[..], &b"X-More: of the same\r\n".repeat(50_000)].concat(),
    Verdict::NotGateway,
    CauseId::GatewayRefuses
)]
#[case::hangs_up(b"close\r".to_vec(), Verdict::NotGateway, CauseId::GatewayRefuses)]
#[case::hangs_up_within_the_head(b"HTTP/1.1 401 x\r\nConnection: close\r".to_vec(), Verdict::Closed, CauseId::GatewayDown)]
#[case::page_for_everybody(answer("200 OK", "", "welcome"), Verdict::Unguarded, CauseId::Healthy)]
#[tokio::test]
async fn what_it_answers_is_one_verdict_and_one_cause(
    #[case] answer: Vec<u8>,
    #[case] verdict: Verdict,
    #[case] cause: CauseId,
) {
    let (_, facts, observed) = of(vec![answer]).await;
    assert_eq!(judge(&facts), verdict, "{facts:?}");
    assert_eq!(root_cause(&observed).id, cause);
    assert_eq!(facts.connections, 1);
}

#[tokio::test]
async fn what_it_says_of_its_maintenance_is_a_fact() {
    let (_, facts, _) = of(vec![answer("503 x", "Retry-After: 600\r\n", "")]).await;
    assert_eq!(reply(&facts).retry_after_s, Some(600));
}

#[tokio::test]
async fn a_certificate_whose_time_is_over_comes_before_the_answer() {
    let server = serve(Says::Answers(vec![asks(), challenges()]), 2021).await;
    let (facts, observed) = look(&server, "localhost", Duration::from_secs(5)).await;
    assert_eq!(judge(&facts), Verdict::CertificateExpired);
    assert_eq!(root_cause(&observed).id, CauseId::GatewayCertificate);
}

#[tokio::test]
async fn a_port_without_tls_is_no_gateway() {
    let server = serve(Says::Plain, 2040).await;
    let (facts, observed) = look(&server, "127.0.0.1", Duration::from_secs(5)).await;
    assert_eq!(facts.outcome, Outcome::Ended(Ended::NotTls));
    assert_eq!(root_cause(&observed).id, CauseId::GatewayRefuses);
}

#[tokio::test]
async fn a_byte_a_second_ends_at_the_limit() {
    let server = serve(Says::Drips(asks(), Duration::from_secs(1)), 2040).await;
    let (facts, observed) = look(&server, "localhost", Duration::from_millis(1500)).await;
    assert_eq!(judge(&facts), Verdict::Mute);
    assert_eq!(root_cause(&observed).id, CauseId::GatewayDown);
    assert!(observed.took_ms < 3000.0, "{} ms", observed.took_ms);
}
