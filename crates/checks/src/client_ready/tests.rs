//! The check on this computer, and what it keeps to itself.

#![allow(clippy::unwrap_used, reason = "tests")]

use model::Target;
use net::{Fake, Network, System as OwnNetwork};
use tokio_util::sync::CancellationToken;

use super::*;
use crate::{CauseId, CheckId, Observed, Plan, root_cause, run};

async fn observed(only: &[CheckId], network: &dyn Network) -> Observed {
    let plan = Plan {
        only: only.iter().copied().collect(),
        ..Plan::new(Target::parse("127.0.0.1:9").unwrap())
    };
    run(&plan, network, &|_| (), &CancellationToken::new()).await
}

#[tokio::test]
async fn this_computer_says_what_it_runs_and_calls_nobody() {
    let observed = observed(&[CheckId::client_ready], &OwnNetwork).await;
    let facts = observed.seen.client_ready.facts().unwrap();
    assert!(!facts.system.name.is_empty());
    assert_eq!(observed.connections, 0);
    assert!(observed.seen.client_ready.took_ms().unwrap() < 500.0);
}

#[tokio::test]
async fn a_network_of_a_test_is_on_no_computer() {
    let observed = observed(&[], &Fake::default()).await;
    let seen = observed.seen.client_ready;
    assert_eq!(seen, Seen::NotChecked(Why::UnsupportedHere));
}

/// It speaks about this computer alone.
#[tokio::test]
async fn whatever_is_found_is_never_a_cause() {
    let mut observed = observed(&[CheckId::client_ready], &OwnNetwork).await;
    let mut causes = Vec::new();
    for family in [Family::Windows, Family::Macos, Family::Linux] {
        observed.seen.client_ready = Seen::now(Facts {
            system: system(family),
            clients: Vec::new(),
            restart_pending: Ok(true),
            updates: Ok(vec![5_074_109]),
        });
        causes.push(root_cause(&observed));
    }
    assert!(causes.iter().all(|cause| cause.id == CauseId::Healthy));
    assert!(causes.iter().all(|cause| cause.because.is_empty()));
}

fn system(family: Family) -> System {
    System {
        family,
        name: "a system".to_owned(),
        version: None,
        build: None,
    }
}

#[test]
fn no_folder_is_kept_and_each_other_program_is_named_once() {
    let client = |kind, path: &str| {
        found(Client {
            kind,
            version: None,
            path: path.into(),
        })
    };
    let facts = Facts {
        system: system(Family::Linux),
        clients: vec![
            client(ClientKind::Remmina, "/home/anna/bin/remmina"),
            client(ClientKind::Freerdp, "/usr/bin/xfreerdp"),
            client(ClientKind::Freerdp, "/usr/bin/wlfreerdp"),
        ],
        restart_pending: Ok(false),
        updates: Err(Unread::Unsupported),
    };
    assert_eq!(facts.others(), ["FreeRDP"]);
    let list = facts.list();
    let file = list.iter().find(|fact| fact.name == "client_file").unwrap();
    assert_eq!(*file, Fact::text("client_file", Kind::Path, "remmina"));
    assert!(!format!("{facts:?} {list:?}").contains("anna"));
}
