//! A name, its addresses, and the one that the person expects: which of them works?

use std::net::{TcpListener, TcpStream};

use serde_json::Value;

use crate::practice::computer;
use crate::program::{assert_schema, call, check, check_of, remarks};

/// Passes every connection on `address` on to a practice computer.
fn relay(address: &str, to: String) {
    let listener = TcpListener::bind(address).unwrap();
    std::thread::spawn(move || {
        for client in listener.incoming().flatten() {
            let Ok(server) = TcpStream::connect(&to) else {
                continue;
            };
            let (mut from, mut into) = (client.try_clone().unwrap(), server.try_clone().unwrap());
            std::thread::spawn(move || {
                let _ = std::io::copy(&mut from, &mut into);
                let _ = into.shutdown(std::net::Shutdown::Write);
            });
            std::thread::spawn(move || {
                let _ = std::io::copy(&mut (&server), &mut (&client));
                let _ = client.shutdown(std::net::Shutdown::Write);
            });
        }
    });
}

fn port(address: &str) -> &str {
    address.rsplit_once(':').unwrap().1
}

fn cause(report: &Value) -> &str {
    assert_schema(report);
    report["cause"]["id"].as_str().unwrap()
}

#[test]
fn it_works_by_the_expected_address_and_not_by_name() {
    let (_bad, bad) = computer("closed_in_tls");
    let (_good, good) = computer("healthy");
    relay(&format!("127.0.0.2:{}", port(&bad)), good);
    let by_name = format!("localhost:{}", port(&bad));

    let report = check(&[&by_name, "--expect", "127.0.0.2"]).report();
    assert_eq!(
        cause(&report),
        "name_leads_elsewhere",
        "{:#?}",
        remarks(&report)
    );
    assert_eq!(report["cause"]["confidence"], "very_likely");
    let facts = &check_of(&report, "port_answers")["facts"];
    assert_eq!(facts["works_at"], "127.0.0.2");
    assert_eq!(facts["leads_as_expected"], false);
    assert!(
        report["cause"]["meaning"]
            .as_str()
            .unwrap()
            .contains("127.0.0.2")
    );

    let report = check(&[&by_name]).report();
    assert_eq!(cause(&report), "closed_in_tls");
}

#[test]
fn it_works_by_name_and_not_by_the_expected_address() {
    let (_good, good) = computer("healthy");
    let by_name = format!("localhost:{}", port(&good));
    let call = check(&[&by_name, "--expect", "127.0.0.2"]);
    let report = call.report();
    assert_eq!(cause(&report), "healthy");
    assert_eq!(call.exit, Some(0));
    let port_answers = check_of(&report, "port_answers");
    assert_eq!(port_answers["status"], "warning");
    assert_eq!(port_answers["verdict"], "expected_fails");
    assert_eq!(port_answers["facts"]["fails_at"], "127.0.0.2");
    let because = report["cause"]["because"].to_string();
    assert!(because.contains("127.0.0.2"), "{because}");
}

#[test]
fn an_expected_address_that_the_name_leads_to_costs_nothing() {
    let (_good, good) = computer("healthy");
    let by_name = format!("localhost:{}", port(&good));
    let report = check(&[&by_name, "--expect", "127.0.0.1"]).report();
    assert_eq!(cause(&report), "healthy");
    assert_eq!(report["connections"], 1);
    assert_eq!(
        check_of(&report, "port_answers")["facts"]["leads_as_expected"],
        true
    );
}

#[test]
fn each_address_is_tried_to_the_end_when_asked_for() {
    // `NAME.localhost` has both loopback addresses (RFC 6761 6.3); the practice computer has one.
    let (_good, good) = computer("healthy");
    let name = format!("farm.localhost:{}", port(&good));
    let plain = check(&[&name]).report();
    assert_eq!(cause(&plain), "healthy");
    assert!(check_of(&plain, "port_answers")["facts"]["others"].is_null());

    let call = check(&[&name, "--each-address"]);
    let report = call.report();
    assert_eq!((cause(&report), call.exit), ("healthy", Some(0)));
    let port_answers = check_of(&report, "port_answers");
    assert_eq!(port_answers["verdict"], "another_fails");
    let others = port_answers["facts"]["others"][0].as_str().unwrap();
    assert!(others.starts_with("::1 "), "{others}");
}

#[test]
fn one_bad_member_of_a_farm_is_found_behind_a_good_one() {
    let (_bad, bad) = computer("closed_in_tls");
    let (_good, good) = computer("healthy");
    relay(&format!("[::1]:{}", port(&bad)), good);
    let name = format!("farm.localhost:{}", port(&bad));
    let report = check(&[&name, "--each-address"]).report();
    assert_eq!(
        cause(&report),
        "name_leads_elsewhere",
        "{:#?}",
        remarks(&report)
    );
    assert_eq!(
        check_of(&report, "port_answers")["facts"]["works_at"],
        "::1"
    );
}

#[test]
fn a_name_that_is_not_found_says_whether_the_expected_address_works() {
    let (_good, good) = computer("healthy");
    let name = format!("pc-17.invalid:{}", port(&good));
    let report = check(&[&name, "--expect", "127.0.0.1"]).report();
    assert_eq!(cause(&report), "name_not_found");
    assert_eq!(
        check_of(&report, "name_resolves")["facts"]["works_at"],
        "127.0.0.1"
    );
    let words = call(&["check", &name, "--expect", "127.0.0.1"]).stdout;
    assert!(words.contains("127.0.0.1"), "{words}");
}

#[test]
fn a_computer_with_another_name_is_named_only_where_a_name_was_typed() {
    let (_computer, address) = computer("name_leads_elsewhere");
    let report = check(&[&address]).report();
    assert_eq!(cause(&report), "name_leads_elsewhere");
    let report = check(&[&format!("127.0.0.1:{}", port(&address))]).report();
    assert_eq!(cause(&report), "nla_not_ready");
    // The near end of a tunnel is called so; who answers there always has another name.
    let report = check(&[&format!("localhost:{}", port(&address))]).report();
    assert_eq!(cause(&report), "nla_not_ready");
}

#[test]
fn the_code_that_was_seen_points_at_this_computer_where_all_else_is_well() {
    let call = check(&["--practice", "healthy", "--saw", "0x904/0x7"]);
    assert_eq!(cause(&call.report()), "client_side");
    assert_eq!(call.exit, Some(1));
    for wrong in [["--saw", "904x"], ["--expect", "pc-17"]] {
        let call = check(&["--practice", "healthy", wrong[0], wrong[1]]);
        assert_eq!((call.exit, call.stdout.as_str()), (Some(2), ""));
        assert_eq!(call.stderr.trim().lines().count(), 1, "{}", call.stderr);
    }
}
