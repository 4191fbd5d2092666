//! Nothing that weakens security is advised, and commands hold nothing unexpected.

use guide::{Placeholder, checklist};
use strum::IntoEnumIterator as _;

use crate::languages::others;
use crate::messages;

/// What must never be advised in any language, each as parts that stand together in one clause.
const FORBIDDEN: [&[&str]; 11] = [
    &["machinekeys"],
    &["allowencryptionoracle"],
    &["securitylayer 0"],
    &["securitylayer=0"],
    &["userauthentication 0"],
    &["disablenla"],
    &["enablecredsspsupport 0"],
    &["tls 1.0"],
    &["tls 1.1"],
    &["3389", "internet"],
    &["3389", "インターネット"],
];

/// The same, in English words.
const FORBIDDEN_IN_ENGLISH: [&[&str]; 7] = [
    &["mstsc.exe", "allowed apps"],
    &["mstsc.exe", "firewall"],
    &["disable", "nla"],
    &["nla off"],
    &["bypass", "encryption"],
    &["whole folder"],
    &["network level authentication", "disabled"],
];

/// How an English clause refuses what it names; a mere “not” is too little.
const REFUSALS: [&str; 9] = [
    "never",
    "neither",
    "wrong",
    "danger",
    "harmful",
    "do not",
    "not to be followed",
    "not offered",
    "not needed",
];

/// Each clause, in lower case, that names a forbidden thing and does not refuse it.
fn advising(text: &str, is_english: bool, refusals: &[&str]) -> Vec<String> {
    let english = FORBIDDEN_IN_ENGLISH.iter().filter(|_| is_english);
    let forbidden: Vec<_> = FORBIDDEN.iter().chain(english).collect();
    let text = text.to_lowercase().replace("; ", ". ");
    text.split_inclusive(". ")
        .flat_map(|clause| clause.split_inclusive('。'))
        .filter(|clause| {
            forbidden
                .iter()
                .any(|parts| parts.iter().all(|part| clause.contains(part)))
        })
        .filter(|clause| !refusals.iter().any(|word| clause.contains(word)))
        .map(str::to_owned)
        .collect()
}

/// Parts of commands that would do it, as `plain` writes them.
const FORBIDDEN_COMMANDS: [&str; 22] = [
    "tls 1.0",
    "tls 1.1",
    "ssl 3.0",
    "allowencryptionoracle",
    "disablenla",
    "new-netfirewallrule",
    "firewall add rule",
    "mstsc.exe -program",
    "program=",
    "-profile any",
    "-profile public",
    "-enablecredsspsupport",
    "/sec:rdp",
    "/sec-rdp",
    "/cert:ignore",
    "setuserauthenticationrequired",
    "clear-content",
    "rename-item",
    "remove-item -recurse",
    "/reset",
    "/inheritance",
    "resetrdpcert",
];

/// Values that must never be nought, in any spelling.
const NEVER_NOUGHT: [&str; 4] = [
    "securitylayer",
    "userauthentication",
    "fallowsecprotocolnegotiation",
    "minencryptionlevel",
];

/// A text without its quotes, in lower case, with single spaces.
fn plain(text: &str) -> String {
    let bare = text.to_lowercase().replace(['"', '\'', '`'], "");
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What is wrong with a line that would be typed, if anything is.
fn forbidden(line: &str) -> Option<&'static str> {
    let line = plain(line);
    if let Some(part) = FORBIDDEN_COMMANDS.iter().find(|part| line.contains(**part)) {
        return Some(part);
    }
    let nought = [
        "/d 0",
        "/d 0x0",
        "-value 0",
        "-value 0x0",
        " = 0",
        "=0",
        "(0)",
    ]
    .iter()
    .any(|zero| {
        line.split(zero)
            .skip(1)
            .any(|rest| !rest.starts_with(|c: char| c.is_alphanumeric()))
    });
    if nought && let Some(name) = NEVER_NOUGHT.iter().find(|name| line.contains(**name)) {
        return Some(name);
    }
    line.split(';').find_map(|part| wide_rights(part.trim()))
}

/// Rights may change on one named key file only, and whole folders only be restored.
fn wide_rights(part: &str) -> Option<&'static str> {
    let tools = ["icacls", "cacls", "takeown", "set-acl", "setaccesscontrol"];
    let changed = tools.into_iter().find(|name| part.contains(name))?;
    let restores = part.starts_with("icacls (split-path $key) /restore ");
    let one_file = [
        "icacls $key",
        "icacls (get-content $env:userprofile\\rdp-key.txt)",
    ]
    .iter()
    .any(|begin| part.contains(begin))
        || part == "takeown /f (get-content $env:userprofile\\rdp-key.txt) /a";
    let deep = [" /t", " /r ", "-recurse"]
        .iter()
        .any(|way| part.contains(way));
    let folder = part.contains("machinekeys");
    (!restores && (!one_file || deep || folder)).then_some(changed)
}

#[test]
fn a_clause_that_names_a_forbidden_thing_refuses_it() {
    for (id, worded) in messages::all() {
        for reading in worded.readings {
            let advising = advising(&reading, true, &REFUSALS);
            assert!(advising.is_empty(), "{id}: {advising:?}");
        }
    }
}

#[test]
fn no_other_language_advises_what_english_refuses() {
    for (language, rules, theirs) in others() {
        let refusals: Vec<&str> = rules.refusals.iter().map(String::as_str).collect();
        for (id, worded) in theirs {
            for reading in worded.readings {
                let advising = advising(&reading, false, &refusals);
                assert!(advising.is_empty(), "{language:?} {id}: {advising:?}");
            }
        }
        for advice in [
            "TLS 1.0 (not, nicht, pas, no, não, ない)",
            "a; SecurityLayer 0",
        ] {
            let found = advising(advice, false, &refusals);
            assert_eq!(found.len(), 1, "{language:?}: {advice}");
        }
    }
}

#[test]
fn a_not_elsewhere_in_the_sentence_is_no_refusal() {
    for (text, count) in [
        ("Turn on TLS 1.0 if the host does not answer.", 1),
        ("Never guess; clear the MachineKeys folder.", 1),
        ("TLS 1.0 is never the answer. Set SecurityLayer 0.", 1),
        ("Never turn on TLS 1.0.", 0),
        ("The program is not there.", 0),
    ] {
        assert_eq!(advising(text, true, &REFUSALS).len(), count, "{text}");
    }
}

#[test]
fn no_command_does_a_forbidden_thing() {
    for step in checklist() {
        assert!(step.risk <= 3, "{}", step.id);
        for command in &step.commands {
            assert_eq!(
                forbidden(&command.text),
                None,
                "{}: {}",
                step.id,
                command.text
            );
            let text = command.text.to_lowercase();
            let one_file = text.contains("f686aace6942fb7f7ceb231212eef4a4_");
            assert!(
                !text.contains("machinekeys") || one_file,
                "{}: {text}",
                step.id
            );
            for harm in ["ren ", "rd ", "rmdir", "del ", "erase ", "move", "clear-"] {
                let begins = text.starts_with(harm) || text.contains(&format!("; {harm}"));
                assert!(!begins, "{}: {text}", step.id);
            }
        }
    }
}

#[test]
fn no_way_by_mouse_is_a_forbidden_command() {
    let messages = messages::all();
    let ways = messages.iter().filter(|(id, _)| id.contains(".mouse-"));
    for (id, worded) in ways {
        for reading in &worded.readings {
            assert_eq!(forbidden(reading), None, "{id}: {reading}");
        }
    }
}

#[test]
fn forbidden_commands_are_known_in_every_spelling() {
    for line in [
        r#"reg add "HKLM\X\RDP-Tcp" /v SecurityLayer /d 0 /t REG_DWORD /f"#,
        r#"reg add X /v "SecurityLayer" /t REG_DWORD /d 0x0 /f"#,
        "Set-ItemProperty HKLM:\\X -Name UserAuthentication -Value 0",
        "Set-ItemProperty HKLM:\\X UserAuthentication -Value  '0'",
        "$t.SetUserAuthenticationRequired(0)",
        "New-NetFirewallRule -DisplayName x -Program mstsc.exe",
        "netsh advfirewall firewall add rule name=x dir=in action=allow",
        r"icacls C:\ProgramData\Microsoft\Crypto\RSA\MachineKeys /grant '*S-1-5-20:(R)' /t",
        "icacls $key /grant '*S-1-5-20:(R)' /t",
        "icacls (Split-Path $key) /grant '*S-1-5-20:(R)'",
        "Get-Acl a | Set-Acl $env:ProgramData\\Microsoft\\Crypto\\RSA\\MachineKeys",
        "takeown /f MachineKeys /a /r",
        "Rename-Item MachineKeys old",
        "xfreerdp /v:pc-17 /sec:rdp",
        r#"reg add "HKLM\X\TLS 1.0\Server" /v Enabled /t REG_DWORD /d 1"#,
        "wmic rdtoggle where x set UserAuthenticationRequired=0",
        r"reg add X /v AllowEncryptionOracle /t REG_DWORD /d 2",
        r#"netsh advfirewall firewall set rule name=x new program="%SystemRoot%\System32\mstsc.exe""#,
        "takeown /f keys /r",
    ] {
        assert!(forbidden(line).is_some(), "{line}");
    }
    assert_eq!(forbidden("reg query X /v SecurityLayer"), None);
}

#[test]
fn commands_hold_only_known_placeholders_on_one_line() {
    for step in checklist() {
        for command in &step.commands {
            assert!(!command.text.contains('\n') && !command.text.is_empty());
            for opened in command.text.split('{').skip(1) {
                let name = opened.split('}').next().unwrap();
                if name.chars().all(|c| c.is_ascii_lowercase() || c == '_') {
                    let is_known = Placeholder::iter().any(|known| <&str>::from(known) == name);
                    assert!(is_known, "{}: {name}", step.id);
                }
            }
        }
    }
}

/// What is to be filled in stands in braces: capitals with a low line are names of the systems' own.
#[test]
fn every_placeholder_is_used_and_none_is_written_otherwise() {
    let lines: Vec<&str> = checklist()
        .iter()
        .flat_map(|step| &step.commands)
        .map(|command| command.text.as_str())
        .collect();
    for placeholder in Placeholder::iter() {
        let is_used = lines
            .iter()
            .any(|line| Placeholder::of(line).any(|used| used == placeholder));
        assert!(is_used, "{placeholder:?}");
    }
    for word in lines
        .iter()
        .flat_map(|line| line.split(|c: char| !c.is_alphanumeric() && c != '_'))
    {
        let is_capital = word.contains('_') && !word.contains(|c: char| c.is_lowercase());
        let is_theirs = ["REG_DWORD", "RDG_OUT_DATA"].contains(&word);
        assert!(
            !is_capital || is_theirs || !word.contains(char::is_alphabetic),
            "{word}"
        );
    }
}

/// A copy that was never saved can't be put back: nothing may be taken away before that is known.
#[test]
fn what_puts_a_saved_file_back_looks_for_it_before_it_deletes() {
    for command in checklist().iter().flat_map(|step| &step.commands) {
        let line = plain(&command.text);
        if let Some((before, _)) = line.split_once("reg delete")
            && line.contains("reg import")
        {
            assert!(before.contains("if exist"), "{line}");
        }
    }
}

#[test]
fn every_change_names_the_command_that_takes_it_back() {
    for step in checklist() {
        let purposes: Vec<_> = step
            .commands
            .iter()
            .map(|command| &command.purpose)
            .collect();
        for (number, command) in (1..).zip(&step.commands) {
            let line = &command.text;
            assert_eq!(command.purpose, format!("command-{number}"), "{}", step.id);
            assert_eq!(
                command.changes,
                command.undo.is_some() || command.no_undo,
                "{}: {line}",
                step.id
            );
            assert!(!(command.undo.is_some() && command.no_undo), "{line}");
            if let Some(undo) = &command.undo {
                assert!(purposes.contains(&undo), "{}: {undo}", step.id);
                assert_ne!(*undo, command.purpose, "{}: nothing undoes itself", step.id);
            }
        }
    }
}

/// Verbs that change something: a command with one of them must say so.
#[test]
fn what_changes_something_says_so() {
    let verbs = [
        "reg add",
        "reg delete",
        "reg import",
        "set-item",
        "set-net",
        "enable-",
        "disable-",
        "remove-item",
        "restart-service",
        "start-service",
        "stop-service",
        "/grant",
        "/setowner",
        "/restore",
        "takeown",
        "adduser",
        "deluser",
        "set-credentials",
        "/resync",
        "-repair",
        "/delete:",
        "flush",
        "import-certificate",
        "run-command",
    ];
    for command in checklist().iter().flat_map(|step| &step.commands) {
        let line = plain(&command.text);
        let changes = verbs.iter().any(|verb| line.contains(verb));
        assert_eq!(command.changes, changes, "{line}");
    }
}

#[test]
fn every_step_has_its_undo_and_its_sources() {
    let messages = messages::all();
    for step in checklist() {
        let undo = format!("step-{}.undo", step.id);
        let least = if step.risk >= 2 {
            "Nothing to undo.".len()
        } else {
            1
        };
        assert!(messages[&undo].readings[0].len() > least, "{undo}");
        assert!(!step.source.is_empty(), "{}", step.id);
        assert!(step.source.iter().all(|source| !source.is_empty()));
    }
}
