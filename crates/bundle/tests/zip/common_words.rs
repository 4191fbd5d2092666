//! A computer may be called by a word that every report has: then it has a report all the same.

use model::Target;
use rstest::rstest;

use super::*;
use crate::cases::together;

#[rstest]
#[case("host")]
#[case("web")]
#[case("report")]
#[case("windows")]
#[case("a")]
#[case("tls.reset.example")]
#[case("text.html")]
#[case("computer-1.domain-1")]
#[case("status.fine")]
#[case("json")]
#[case("127-0-0-1")]
fn a_name_that_is_a_word_too(#[case] name: &str) {
    let mut observed = together();
    observed.plan.target = Target::parse(name).unwrap();
    let own = [
        (Kind::User, "root".to_owned()),
        (Kind::Host, name.to_owned()),
        (Kind::User, "who".to_owned()),
    ];
    let bundle = made_in(&observed, &english(), &[], &own).unwrap();
    let members = members(&bundle.zip().unwrap());
    let report: serde_json::Value =
        serde_json::from_str(&text_of(&members, "report.json")).unwrap();
    let host = report["target"]["host"].as_str().unwrap();
    assert!(host.starts_with("Computer-"), "{host}");
}
