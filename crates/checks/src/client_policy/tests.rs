//! The check on this computer, what counts more, and what it keeps to itself.

#![allow(clippy::unwrap_used, reason = "tests")]

use model::Target;
use net::{Fake, System};
use rstest::rstest;
use tokio_util::sync::CancellationToken;

use super::*;
use crate::{CheckId, Plan, run};

fn facts(values: &[(Setting, Scope, u32)]) -> Facts {
    let values = values.iter().map(|(setting, scope, number)| PolicyValue {
        setting: *setting,
        scope: *scope,
        number: *number,
    });
    Facts {
        policies: Ok(Policies {
            values: values.collect(),
            ntlm_exceptions: Vec::new(),
        }),
        ntlm_excepted: false,
        proxies: Ok(Proxies::default()),
        firewall: Ok(Walls::default()),
        gateway: false,
        answered: false,
    }
}

#[test]
fn the_computers_policy_counts_more_than_the_persons() {
    let of = |computer, person| {
        judge(&facts(&[
            (Setting::UnsignedFiles, Scope::Person, person),
            (Setting::UnsignedFiles, Scope::Computer, computer),
        ]))
    };
    assert_eq!(of(1, 0), Verdict::Plain);
    assert_eq!(of(0, 1), Verdict::FilesRefused);
}

#[test]
fn what_could_not_be_read_is_never_fine() {
    for part in 0..3 {
        let mut facts = facts(&[(Setting::UdpOff, Scope::Computer, 1)]);
        match part {
            0 => facts.policies = Err(Unread::NoPermission),
            1 => facts.proxies = Err(Unread::Failed),
            _ => facts.firewall = Err(Unread::Unsupported),
        }
        assert_eq!(crate::Verdict::status(judge(&facts)), Status::Warning);
        assert_eq!(facts.unread().len(), 1);
    }
}

#[rstest]
#[case("pc-17.corp.example", true)]
#[case("*.corp.example", true)]
#[case("pc-*", true)]
#[case(" PC-17.corp.example ", true)]
#[case("pc-18.corp.example", false)]
#[case("", false)]
fn an_exception_is_a_name_or_a_pattern(#[case] exception: &str, #[case] holds: bool) {
    let target = Target::parse("pc-17.corp.example").unwrap();
    let exceptions = [exception.to_owned()];
    assert_eq!(is_excepted(&exceptions, &target.host), holds);
}

#[tokio::test]
async fn only_windows_has_such_settings() {
    let plan = Plan {
        only: [CheckId::client_policy].into(),
        ..Plan::new(Target::parse("127.0.0.1:9").unwrap())
    };
    let cancel = CancellationToken::new();
    let seen = run(&plan, &System, &|_| (), &cancel).await.seen.client_policy;
    if cfg!(windows) {
        assert!(seen.facts().is_some());
    } else {
        assert_eq!(seen, Seen::NotChecked(Why::UnsupportedHere));
    }
    let seen = run(&plan, &Fake::default(), &|_| (), &cancel).await.seen;
    assert_eq!(seen.client_policy, Seen::NotChecked(Why::UnsupportedHere));
}
