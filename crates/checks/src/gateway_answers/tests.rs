//! Gateways that answer real TLS on loopback with what each test writes down.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]
#![expect(
    clippy::disallowed_types,
    reason = "what is tested here is a connection"
)]

mod server;

use std::collections::BTreeSet;
use std::time::Duration;

use model::{Gateway, Target};
use rstest::rstest;
use tokio_util::sync::CancellationToken;

use super::{Ended, Facts, Outcome, Path, Reply, Verdict, judge};
use crate::{CauseId, CheckId, Plan, Seen, root_cause, run};
use server::{Answer, Says, Server, serve};

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
        other => panic!("{other:?}"),
    };
    (facts, observed)
}

async fn of(answers: Vec<Answer>) -> (Server, Facts, crate::Observed) {
    let server = serve(Says::Answers(answers), 2040).await;
    let (facts, observed) = look(&server, "localhost", Duration::from_secs(5)).await;
    (server, facts, observed)
}

fn reply(facts: &Facts) -> &Reply {
    match &facts.outcome {
        Outcome::Answered(reply) => reply,
        Outcome::Ended(ended) => panic!("{ended:?}"),
    }
}

#[tokio::test]
async fn a_gateway_names_itself_over_one_connection_and_two_requests() {
    let (server, facts, observed) = of(vec![Answer::asks(), Answer::challenges()]).await;
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
    let heard = server.heard().concat();
    let requests: Vec<&str> = heard.split_terminator("\r\n\r\n").collect();
    let [first, second] = requests[..] else {
        panic!("{heard}");
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
    assert!(
        second.ends_with(&format!("Authorization: NTLM {token}")),
        "{second}"
    );
}

#[tokio::test]
async fn a_line_that_does_not_stay_open_costs_a_second_one() {
    let (server, facts, _) = of(vec![Answer::asks_and_closes(), Answer::challenges()]).await;
    assert_eq!(facts.connections, 2);
    assert_eq!(facts.computer.as_deref(), Some("GATE-1"));
    assert_eq!(server.heard().len(), 2);
}

#[tokio::test]
async fn a_line_that_was_said_to_stay_open_and_did_not_costs_a_second_one() {
    let (_, facts, _) = of(vec![Answer::asks().closing(), Answer::challenges()]).await;
    assert_eq!(facts.connections, 2);
    assert_eq!(facts.computer.as_deref(), Some("GATE-1"));
}

#[tokio::test]
async fn its_clock_is_compared_with_ours() {
    let (_, facts, observed) = of(vec![Answer::asks(), Answer::challenges_in_2020()]).await;
    // 2020-01-01T00:00:00Z.
    let expected = 1_577_836_800_000 - net::utc_ms();
    let skew_ms = facts.clock.as_ref().unwrap().skew_ms;
    assert!((skew_ms - expected).abs() < 10_000, "{skew_ms}");
    assert_eq!(judge(&facts), Verdict::ClockWrong);
    assert_eq!(root_cause(&observed).id, CauseId::Healthy);
}

#[tokio::test]
async fn never_more_than_two_lines() {
    let missing = || Answer::new("404 Not Found", "Connection: close\r\n", "").closing();
    let (_, facts, _) = of(vec![
        missing(),
        Answer::asks_and_closes(),
        Answer::challenges(),
    ])
    .await;
    assert_eq!(facts.connections, 2);
    assert_eq!(facts.computer, None);
    assert_eq!(reply(&facts).path, Path::Rpc);
}

#[tokio::test]
async fn the_old_way_is_asked_for_where_the_new_one_is_missing() {
    let missing = Answer::new("404 Not Found", "", "nothing here");
    let (server, facts, observed) = of(vec![missing, Answer::asks(), Answer::challenges()]).await;
    assert_eq!(reply(&facts).path, Path::Rpc);
    assert_eq!(
        (reply(&facts).status, reply(&facts).http_status),
        (401, Some(404))
    );
    assert_eq!(facts.connections, 1);
    assert_eq!(facts.computer.as_deref(), Some("GATE-1"));
    assert_eq!(root_cause(&observed).id, CauseId::Healthy);
    let heard = server.heard().concat();
    assert_eq!(
        heard.matches("RPC_IN_DATA /rpc/rpcproxy.dll").count(),
        2,
        "{heard}"
    );
}

#[rstest]
#[case::forbidden(
    Answer::new("403 Forbidden", "", ""),
    Verdict::Refused,
    CauseId::GatewayRefuses
)]
#[case::maintenance(
    Answer::new("503 Service Unavailable", "Retry-After: 600\r\n", "back soon"),
    Verdict::Maintenance,
    CauseId::GatewayDown
)]
#[case::redirect(
    Answer::new("302 Found", "Location: https://portal.example/\r\n", ""),
    Verdict::NotGateway,
    CauseId::GatewayRefuses
)]
#[case::not_http(
    Answer::raw(b"SSH-2.0-x\r\n"),
    Verdict::NotGateway,
    CauseId::GatewayRefuses
)]
#[case::megabyte_of_headers(
    Answer::raw(&[&b"HTTP/1.1 401 x\r\n"[..], &b"X-More: of the same\r\n".repeat(50_000)].concat()),
    Verdict::NotGateway,
    CauseId::GatewayRefuses
)]
#[case::hangs_up_within_the_head(
    Answer::raw(b"HTTP/1.1 401 x\r\n").closing(),
    Verdict::Closed,
    CauseId::GatewayDown
)]
#[case::page_for_everybody(
    Answer::new("200 OK", "", "welcome"),
    Verdict::Unguarded,
    CauseId::Healthy
)]
#[tokio::test]
async fn what_it_answers_is_one_verdict_and_one_cause(
    #[case] answer: Answer,
    #[case] verdict: Verdict,
    #[case] cause: CauseId,
) {
    let (_, facts, observed) = of(vec![answer]).await;
    assert_eq!(judge(&facts), verdict, "{facts:?}");
    assert_eq!(root_cause(&observed).id, cause);
    assert_eq!(facts.connections, 1);
}

#[tokio::test]
async fn one_that_hangs_up_on_the_request_is_not_called_again() {
    let (_, facts, _) = of(Vec::new()).await;
    assert_eq!(judge(&facts), Verdict::Closed, "{facts:?}");
    assert_eq!(facts.connections, 1);
}

#[tokio::test]
async fn what_it_says_of_its_maintenance_is_a_fact() {
    let (_, facts, _) = of(vec![Answer::new("503 x", "Retry-After: 600\r\n", "")]).await;
    assert_eq!(reply(&facts).retry_after_s, Some(600));
}

#[tokio::test]
async fn a_certificate_whose_time_is_over_comes_before_the_answer() {
    let server = serve(
        Says::Answers(vec![Answer::asks(), Answer::challenges()]),
        2021,
    )
    .await;
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
    let server = serve(
        Says::Drips(Answer::asks().bytes, Duration::from_secs(1)),
        2040,
    )
    .await;
    let (facts, observed) = look(&server, "localhost", Duration::from_millis(1500)).await;
    assert_eq!(judge(&facts), Verdict::Mute);
    assert_eq!(root_cause(&observed).id, CauseId::GatewayDown);
    assert!(observed.took_ms < 3000.0, "{} ms", observed.took_ms);
}
