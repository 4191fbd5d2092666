//! A name that slipped through: there is no bundle, and the file is named.

use bundle::leak::{RawValue, Scan, Shape};
use checks::Seen;
use rstest::rstest;
use strum::IntoEnumIterator as _;

use super::*;
use crate::cases::together;

/// The kinds of value in which nobody looks for a name.
fn slipped(name: &str) -> Observed {
    let mut observed = together();
    if let Seen::Facts { facts, .. } = &mut observed.seen.client_ready {
        facts.clients[0].version = Some(format!("1.2 of {name}"));
    }
    observed
}

#[test]
fn a_name_in_a_place_for_none_is_found_and_named() {
    // As the table knows it: the computer that was named.
    let error = made_in(&slipped("zeus-4711"), &english(), &[], &[]).unwrap_err();
    assert_eq!(error, BundleError::Leak("report.html".to_owned()));
    // As only this computer knows it.
    let own = [(Kind::User, "penelope".to_owned())];
    let error = made_in(&slipped("Penelope"), &english(), &[], &own).unwrap_err();
    assert_eq!(error, BundleError::Leak("report.html".to_owned()));
    assert!(made_in(&slipped("nobody"), &english(), &[], &own).is_ok());
}

/// However a name is hidden in a text that nobody looks into.
#[rstest]
#[case(Kind::Host, "anna-t480.contoso.com", "Contoso Linux anna-t480")]
#[case(Kind::User, "CONTOSO\\zz", "Contoso Linux anna-t480")]
#[case(Kind::User, "zz@contoso.com", "Contoso Linux anna-t480")]
#[case(Kind::User, "contoso", "Contoso Linux anna-t480")]
#[case(Kind::User, "\u{130}smail", "\u{130}smail Linux")]
#[case(Kind::User, "J\u{fc}rgen", "Ju\u{308}rgen Linux")]
#[case(Kind::User, "anna", "%61nna Linux")]
#[case(Kind::User, "anna-marie", "YW5uYS1tYXJpZQ Linux")]
#[case(Kind::User, "anna", "x_anna")]
#[case(Kind::User, "anna", "anna")]
fn a_name_that_is_hidden_in_a_version_is_found(
    #[case] kind: Kind,
    #[case] name: &str,
    #[case] system: &str,
) {
    let mut observed = together();
    if let Seen::Facts { facts, .. } = &mut observed.seen.client_ready {
        system.clone_into(&mut facts.system.name);
    }
    let own = [(kind, name.to_owned())];
    let made = made_in(&observed, &english(), &[], &own);
    assert!(matches!(made, Err(BundleError::Leak(_))), "{system}");
    assert!(made_in(&together(), &english(), &[], &own).is_ok());
}

#[test]
fn only_files_that_go_along_are_looked_at() {
    let own = [(Kind::User, "penelope".to_owned())];
    let mut left_out = Vec::new();
    loop {
        match made_in(&slipped("Penelope"), &english(), &left_out, &own) {
            Err(BundleError::Leak(name)) => {
                let section = Section::iter().find(|section| section.file() == name);
                let section = section.unwrap_or_else(|| panic!("{name} can't be left out"));
                assert!(!left_out.contains(&section), "{name} was left out");
                left_out.push(section);
            }
            Err(other) => panic!("{other}"),
            Ok(bundle) => {
                let members = members(&bundle.zip().unwrap());
                assert!(members.iter().all(|member| {
                    !String::from_utf8_lossy(&member.bytes)
                        .to_lowercase()
                        .contains("penelope")
                }));
                break;
            }
        }
    }
    assert!(left_out.len() >= 3, "{left_out:?}");
}

/// Whatever the last look knows is looked for in each of the files.
#[test]
fn a_name_at_the_end_of_any_file_is_found() {
    let bundle = made(&together());
    for (raw, leak) in [
        ("zeus-4711", "ZEUS-4711"),
        ("zeus-4711", "z&#101;us-4711"),
        ("olymp77.example", "olymp77%2eexample"),
        ("penelope", "cGVuZWxvcGU="),
        ("penelope", "70656e656c6f7065"),
    ] {
        let raw = RawValue {
            shape: Shape::Name,
            text: raw.to_owned(),
        };
        let scan = Scan::new([raw]).unwrap();
        for file in &bundle.files {
            assert!(scan.hits(file.text.as_bytes()).is_empty(), "{}", file.name);
            let leaked = format!("{}\n{leak} ", file.text);
            assert!(
                !scan.hits(leaked.as_bytes()).is_empty(),
                "{leak} in {}",
                file.name
            );
        }
    }
}
