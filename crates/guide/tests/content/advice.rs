//! Nothing that weakens security is advised, and commands hold nothing unexpected.

use guide::checklist;

use crate::messages;

const PLACEHOLDERS: [&str; 5] = ["host", "port", "gateway", "user", "thumbprint"];

/// What must never be advised, each as parts that stand together in one sentence.
const FORBIDDEN: [&[&str]; 13] = [
    &["machinekeys", "rename"],
    &["machinekeys", "empty"],
    &["machinekeys", "clear"],
    &["machinekeys", "delete"],
    &["allowencryptionoracle"],
    &["mstsc.exe", "allowed apps"],
    &["mstsc.exe", "firewall"],
    &["securitylayer 0"],
    &["tls 1.0"],
    &["disable", "nla"],
    &["nla off"],
    &["bypass", "encryption"],
    &["3389", "internet"],
];

const REFUSALS: [&str; 7] = [
    "never", "not ", "wrong", "danger", "harmful", "keep nla", "n't",
];

/// Commands that would do it, in lower case.
const FORBIDDEN_COMMANDS: [&str; 9] = [
    "userauthentication /t reg_dword /d 0",
    "securitylayer /t reg_dword /d 0",
    "tls 1.0",
    "tls 1.1",
    "allowencryptionoracle",
    "disablenla",
    "new-netfirewallrule",
    "mstsc.exe\" -",
    "-profile any",
];

#[test]
fn a_sentence_that_names_a_forbidden_thing_refuses_it() {
    for (id, worded) in messages::all() {
        for reading in worded.readings {
            for sentence in reading.to_lowercase().split_inclusive(". ") {
                let named = FORBIDDEN
                    .iter()
                    .any(|parts| parts.iter().all(|part| sentence.contains(part)));
                let refused = REFUSALS.iter().any(|word| sentence.contains(word));
                assert!(!named || refused, "{id}: {sentence}");
            }
        }
    }
}

#[test]
fn no_command_does_a_forbidden_thing() {
    for step in checklist() {
        assert!(step.risk <= 3, "{}", step.id);
        for command in &step.commands {
            let text = command.text.to_lowercase();
            for forbidden in FORBIDDEN_COMMANDS {
                assert!(!text.contains(forbidden), "{}: {text}", step.id);
            }
            let one_file = text.contains("f686aace6942fb7f7ceb231212eef4a4_");
            if text.contains("machinekeys") {
                let restored = text.starts_with("icacls ") && text.contains(" /restore ");
                assert!(one_file || restored, "{}: {text}", step.id);
            }
            for harm in ["ren ", "rename-item", "rd ", "del ", "move-item", "takeown"] {
                let begins = text.starts_with(harm) || text.contains(&format!("; {harm}"));
                assert!(!begins, "{}: {text}", step.id);
            }
        }
    }
}

#[test]
fn commands_hold_only_known_placeholders_on_one_line() {
    for step in checklist() {
        for command in &step.commands {
            assert!(!command.text.contains('\n') && !command.text.is_empty());
            for opened in command.text.split('{').skip(1) {
                let name = opened.split('}').next().unwrap();
                if name.chars().all(|c| c.is_ascii_lowercase() || c == '_') {
                    assert!(PLACEHOLDERS.contains(&name), "{}: {name}", step.id);
                }
            }
        }
    }
}

#[test]
fn every_change_on_the_host_has_its_undo_beside_it() {
    for step in checklist().iter().filter(|step| step.risk >= 2) {
        let undo = format!("step-{}.undo", step.id);
        let messages = messages::all();
        assert!(
            messages[&undo].readings[0].len() > "Nothing to undo.".len(),
            "{undo}"
        );
        assert!(step.source.iter().all(|source| !source.is_empty()));
        assert!(!step.source.is_empty(), "{}", step.id);
    }
}
