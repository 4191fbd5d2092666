//! Policies from registries that have all of them, none, wrong ones, and some that may not be read.

#![allow(clippy::unwrap_used, reason = "tests")]

use strum::IntoEnumIterator as _;

use super::*;
use crate::registry::Value;

#[test]
fn every_setting_has_its_place_in_order() {
    let placed: Vec<_> = PLACES.iter().map(|(setting, ..)| *setting).collect();
    assert_eq!(placed, Setting::iter().collect::<Vec<_>>());
    assert!(
        PLACES
            .iter()
            .all(|(.., scopes)| scopes.is_sorted() && !scopes.is_empty())
    );
}

#[test]
fn a_computer_without_policies_has_none() {
    let found = policies_from(&|_, _, _| Ok(None));
    assert_eq!(found, Ok(Policies::default()));
}

#[test]
fn the_computers_value_stands_before_the_persons() {
    let found = policies_from(&|scope, key, name| {
        let number = match (scope, key, name) {
            (Scope::Computer, CLIENT_POLICIES, "fClientDisableUDP") => 1,
            (Scope::Computer, PROGRAM, "RDGClientTransport") => 0,
            (Scope::Person, PROGRAM, "RDGClientTransport") => 2,
            (Scope::Computer, NTLM, NTLM_EXCEPTIONS) => {
                return Ok(Some(Value::of_texts("pc-17\0*.example\0\0")));
            }
            _ => return Ok(None),
        };
        Ok(Some(Value::of_number(number)))
    });
    let found = found.unwrap();
    let values: Vec<_> = found
        .values
        .iter()
        .map(|value| (value.setting, value.scope, value.number))
        .collect();
    let expected = [
        (Setting::UdpOff, Scope::Computer, 1),
        (Setting::GatewayTransport, Scope::Computer, 0),
        (Setting::GatewayTransport, Scope::Person, 2),
    ];
    assert_eq!(values, expected);
    assert_eq!(found.ntlm_exceptions, ["pc-17", "*.example"]);
}

#[test]
fn values_of_another_type_count_for_nothing() {
    let texts = policies_from(&|_, _, name| {
        let number = name == NTLM_EXCEPTIONS;
        let text = || Value::of_texts("1\0\0");
        Ok(Some(if number { Value::of_number(1) } else { text() }))
    });
    assert_eq!(texts, Ok(Policies::default()));
}

#[test]
fn one_place_that_may_not_be_read_is_not_an_empty_one() {
    let found = policies_from(&|_, _, name| {
        if name == "AllowUnsignedFiles" {
            return Err(Unread::NoPermission);
        }
        Ok(None)
    });
    assert_eq!(found, Err(Unread::NoPermission));
}

/// Only where nothing real can be changed: wine's registry of a test.
#[cfg(windows)]
#[test]
#[ignore = "writes to the registry, for wine"]
fn values_in_the_registry_are_found() {
    use crate::registry::fixture::{Root, write_number, write_texts};

    write_number(Root::Machine, CLIENT_POLICIES, "fClientDisableUDP", 1);
    write_number(Root::Person, PROGRAM, "RDGClientTransport", 2);
    write_number(Root::Machine, NTLM, "RestrictSendingNTLMTraffic", 2);
    write_texts(Root::Machine, NTLM, NTLM_EXCEPTIONS, "pc-17\0*.example\0\0");
    let found = policies().unwrap();
    let value = |setting, scope, number| PolicyValue {
        setting,
        scope,
        number,
    };
    let expected = [
        value(Setting::UdpOff, Scope::Computer, 1),
        value(Setting::NtlmSending, Scope::Computer, 2),
        value(Setting::GatewayTransport, Scope::Person, 2),
    ];
    assert_eq!(found.values, expected);
    assert_eq!(found.ntlm_exceptions, ["pc-17", "*.example"]);
}
