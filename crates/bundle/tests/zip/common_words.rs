//! A computer may be called by a word that every report has: then it has a report all the same.

use checks::Seen;
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

/// A product that inspects, or a VPN, may stand in a report under no other name than its word.
#[rstest]
#[case("O=Fortinet")]
#[case("CN=Sophos, O=Sophos")]
#[case("O=Zscaler Inc., CN=Zscaler")]
fn an_issuer_that_is_a_product(#[case] issuer: &str) {
    let mut observed = together();
    if let Seen::Facts { facts, .. } = &mut observed.seen.certificate_sound {
        let says = facts.says.as_mut().unwrap();
        says.self_signed = false;
        issuer.clone_into(&mut says.issuer);
    }
    let bundle = made_in(&observed, &english(), &[], &[]).unwrap();
    let report = text_of(&members(&bundle.zip().unwrap()), "report.json");
    assert!(report.contains("\"intercepted\""), "{issuer}");
}

#[rstest]
#[case("tailscale")]
#[case("tun")]
#[case("wireguard")]
#[case("vpn")]
#[case("openvpn")]
fn an_adapter_that_is_a_vpn(#[case] name: &str) {
    let mut observed = together();
    let mut changed = 0;
    if let Seen::Facts { facts, .. } = &mut observed.seen.network_up {
        for adapter in &mut facts.adapters {
            name.clone_into(&mut adapter.name);
            name.clone_into(&mut adapter.device);
            changed += 1;
        }
    }
    assert!(changed > 0);
    made_in(&observed, &english(), &[], &[]).unwrap();
}

#[rstest]
#[case("debian", "Debian GNU/Linux", "12")]
#[case("gnu", "Debian GNU/Linux", "12")]
#[case("12", "Debian GNU/Linux", "12")]
#[case("ubuntu", "Ubuntu", "24.04")]
#[case("kali", "Kali GNU/Linux", "2026.1")]
#[case("windows", "Windows 11", "24H2")]
#[case("remmina", "Debian GNU/Linux", "12")]
#[case("test", "Ubuntu", "24.04")]
#[case("admin", "Windows 11", "24H2")]
#[case("desktop", "Windows 11", "24H2")]
fn a_person_called_as_the_system(#[case] user: &str, #[case] system: &str, #[case] version: &str) {
    let mut observed = together();
    if let Seen::Facts { facts, .. } = &mut observed.seen.client_ready {
        system.clone_into(&mut facts.system.name);
        facts.system.version = Some(version.to_owned());
    }
    let own = [(Kind::User, user.to_owned()), (Kind::Host, user.to_owned())];
    made_in(&observed, &english(), &[], &own).unwrap();
}
