//! Spellings of one computer, what the check keeps to itself, and this computer.

#![allow(clippy::unwrap_used, reason = "tests")]

use machine::SignInKind;
use model::{Target, Why};
use net::{Fake, Network, System};
use rstest::rstest;
use tokio_util::sync::CancellationToken;

use super::*;
use crate::{CheckId, Observed, Plan, run};

fn entry(target: &str, user: Option<&str>) -> SavedSignIn {
    SavedSignIn {
        target: target.to_owned(),
        user: user.map(str::to_owned),
        kind: SignInKind::Generic,
    }
}

#[rstest]
#[case::as_typed("TERMSRV/pc-17.corp.example", true)]
#[case::in_another_case("termsrv/PC-17.Corp.Example", true)]
#[case::with_the_dot_of_the_root("TERMSRV/pc-17.corp.example.", true)]
#[case::short("TERMSRV/pc-17", true)]
#[case::with_its_port("TERMSRV/pc-17:3390", true)]
#[case::with_another_port("TERMSRV/pc-17:3389", false)]
#[case::by_an_address("TERMSRV/192.0.2.17", true)]
#[case::by_an_address_of_version_6("TERMSRV/2001:db8::17", true)]
#[case::by_an_address_in_brackets("TERMSRV/[2001:db8::17]:3390", true)]
#[case::by_another_address("TERMSRV/192.0.2.18", false)]
#[case::by_a_pattern("TERMSRV/*.corp.example", true)]
#[case::by_any("TERMSRV/*", true)]
#[case::another_pattern("TERMSRV/*.other.example", false)]
#[case::another_domain("TERMSRV/pc-17.other.example", false)]
#[case::another_computer("TERMSRV/pc-171", false)]
#[case::not_for_remote_desktop("pc-17.corp.example", false)]
#[case::nothing("TERMSRV/", false)]
fn every_spelling_of_the_target_is_found(#[case] kept: &str, #[case] is_its: bool) {
    let target = Target::parse("pc-17.corp.example:3390").unwrap();
    let addresses = ["192.0.2.17", "2001:db8::17"].map(|ip| ip.parse().unwrap());
    assert_eq!(spelling::means(kept, &target, &addresses), is_its);
}

#[rstest]
#[case("TERMSRV/pc-17", "pc-17", true)]
#[case("termsrv/PC-17.:3390", "pc-17", true)]
#[case("TERMSRV/pc-17.corp.example", "pc-17", false)]
#[case("TERMSRV/192.0.2.17", "pc-17", true)]
#[case("TERMSRV/*", "pc-17", false)]
#[case("TERMSRV/pc-17", "pc-17.corp.example", true)]
#[case("TERMSRV/PC-17.Corp.Example.", "pc-17.corp.example", true)]
#[case("TERMSRV/pc-17.other.example", "pc-17.corp.example", false)]
#[case("TERMSRV/[2001:db8::17]:3390", "pc-17.corp.example", true)]
#[case("TERMSRV/*.corp.example", "pc-17.corp.example", false)]
#[case("TERMSRV/192.0.2.17", "192.0.2.17", true)]
#[case("TERMSRV/*", "192.0.2.17", false)]
fn what_may_be_for_other_computers_is_known(
    #[case] kept: &str,
    #[case] typed: &str,
    #[case] alone: bool,
) {
    let target = Target::parse(typed).unwrap();
    assert_eq!(is_for_it_alone(kept, &target.host), alone);
}

#[rstest]
#[case("TERMSRV/pc-17", "TERMSRV/", "pc-17", "")]
#[case("TERMSRV/pc-17:3390", "TERMSRV/", "pc-17", ":3390")]
#[case("TERMSRV/[2001:db8::17]:3390", "TERMSRV/[", "2001:db8::17", "]:3390")]
#[case("TERMSRV/2001:db8::17", "TERMSRV/", "2001:db8::17", "")]
#[case("TERMSRV/ä", "TERMSRV/", "ä", "")]
#[case("äääääääää", "", "äääääääää", "")]
#[case("", "", "", "")]
fn an_entry_is_taken_apart(
    #[case] entry: &str,
    #[case] before: &str,
    #[case] host: &str,
    #[case] behind: &str,
) {
    let expected = (before.to_owned(), host.to_owned(), behind.to_owned());
    assert_eq!(spelling::parts(entry), expected);
    assert_eq!(format!("{before}{host}{behind}"), entry);
}

/// A name that stands for each kind of value.
struct Alias;

impl NameVisitor for Alias {
    fn text(&mut self, kind: Kind, value: &mut String) {
        *value = format!("<{kind:?}>");
    }

    fn address(&mut self, _: &mut IpAddr) {}

    fn whole(&mut self, _: &mut Option<String>) {}
}

#[test]
fn a_name_gives_way_and_what_windows_puts_around_it_stays() {
    let mut facts = Facts {
        entries: vec![entry("TERMSRV/pc-17:3390", Some(r"CORP\anna"))],
        elsewhere: 2,
        addresses_known: true,
    };
    facts.visit_names(&mut Alias);
    let expected = entry("TERMSRV/<Host>:3390", Some("<User>"));
    assert_eq!(facts.entries, [expected]);
}

#[test]
fn one_person_in_two_spellings_is_one() {
    let facts = |users: &[Option<&str>]| Facts {
        entries: users.iter().map(|user| entry("TERMSRV/pc-17", *user)).collect(),
        elsewhere: 0,
        addresses_known: true,
    };
    let same = facts(&[Some(r"CORP\anna"), Some(r"corp\Anna")]);
    assert_eq!(judge(&same), Verdict::Saved);
    let two = facts(&[Some(r"CORP\anna"), Some(r"CORP\ben")]);
    assert_eq!(judge(&two), Verdict::Several);
    assert_eq!(judge(&facts(&[None])), Verdict::Saved);
    assert_eq!(judge(&facts(&[])), Verdict::NoneSaved);
}

async fn observed(network: &dyn Network) -> Observed {
    let plan = Plan {
        only: [CheckId::saved_sign_in].into(),
        ..Plan::new(Target::parse("127.0.0.1:9").unwrap())
    };
    run(&plan, network, &|_| (), &CancellationToken::new()).await
}

#[tokio::test]
async fn where_windows_is_not_nothing_is_said() {
    for network in [&System as &dyn Network, &Fake::default()] {
        let seen = observed(network).await.seen.saved_sign_in;
        if cfg!(not(windows)) {
            assert_eq!(seen, Seen::NotChecked(Why::UnsupportedHere));
        }
    }
}
