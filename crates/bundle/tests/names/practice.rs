//! The names of practice computers stand for nobody: they stay, so that a demonstration reads alike.

use bundle::{Aliases, Names, compose, compose_with};
use checks::{Observed, Plan};
use guide::Text;
use model::Language;
use practice::Fault;
use rstest::rstest;
use tokio_util::sync::CancellationToken;

async fn observed(fault: Fault) -> Observed {
    let computer = practice::start(fault, None).await.unwrap();
    let plan = Plan::new(computer.target().unwrap());
    checks::run(&plan, &net::System, &|_| (), &CancellationToken::new()).await
}

#[rstest]
#[case(Fault::Healthy)]
#[case(Fault::HealthyGateway)]
#[case(Fault::NameNotFound)]
#[case(Fault::NameLeadsElsewhere)]
#[case(Fault::CertificateNameDiffers)]
#[case(Fault::CertificateWeak)]
#[case(Fault::LegacyTlsOnly)]
#[case(Fault::GatewayCertificate)]
#[tokio::test]
async fn only_this_computers_own_names_are_hidden(#[case] fault: Fault) {
    let observed = observed(fault).await;
    let english = Text::new(Language::English);
    let shown = compose(&observed, &english);
    let mut aliases = Aliases::new();
    let told = compose_with(&observed, &english, &mut Names::Hidden(&mut aliases));
    assert_eq!(told.target, shown.target);
    assert_eq!(told.cause, shown.cause);
    for (told, shown) in told.checks.iter().zip(&shown.checks) {
        // The network is this computer's, and a serial number is made at each start.
        for (name, value) in &shown.facts {
            let own = ["adapter", "source", "serial", "resolvers", "suffixes"];
            if !own.contains(&name.as_str()) {
                assert_eq!(told.facts.get(name), Some(value), "{} {name}", shown.id);
            }
        }
    }
}
