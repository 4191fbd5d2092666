//! Every id that the program asks for exists with all that belongs to it, and none besides.

use std::collections::BTreeSet;

use guide::{Text, checklist};

use crate::messages;

pub(crate) const CHECKS: [&str; 18] = [
    "client_ready",
    "saved_sign_in",
    "client_policy",
    "past_attempts",
    "network_up",
    "name_resolves",
    "port_answers",
    "speaks_rdp",
    "security_agreed",
    "tls_completes",
    "large_packets_pass",
    "certificate_sound",
    "sign_in_ready",
    "clock_right",
    "link_steady",
    "udp_answers",
    "gateway_answers",
    "signs_in",
];

const WHYS: [&str; 9] = [
    "not_selected",
    "needs_failed",
    "unsupported_here",
    "no_permission",
    "connection_budget",
    "out_of_time",
    "behind_gateway",
    "not_built",
    "cancelled",
];

const CAUSES: [&str; 28] = [
    "healthy",
    "name_not_found",
    "no_network",
    "unreachable",
    "blocked_here",
    "port_silent",
    "port_closed",
    "closed_on_connect",
    "mute_service",
    "not_rdp",
    "closed_in_negotiation",
    "security_refused",
    "legacy_security_only",
    "no_server_certificate",
    "certificate_expired",
    "certificate_not_yet_valid",
    "certificate_weak",
    "certificate_name_differs",
    "certificate_unreadable",
    "closed_in_tls",
    "tls_refused",
    "tls_stalled",
    "legacy_tls_only",
    "garbled",
    "nla_not_ready",
    "sign_in_stalled",
    "clock_wrong",
    "undetermined",
];

const FAULTS: [&str; 23] = [
    "healthy",
    "closed_on_connect",
    "mute_service",
    "not_rdp",
    "not_rdp_ssh",
    "closed_in_negotiation",
    "security_refused",
    "no_server_certificate",
    "legacy_security_only",
    "closed_in_tls",
    "tls_refused",
    "tls_stalled",
    "certificate_expired",
    "certificate_not_yet_valid",
    "certificate_weak",
    "certificate_unreadable",
    "certificate_name_differs",
    "nla_not_ready",
    "sign_in_stalled",
    "clock_wrong",
    "garbled",
    "port_closed",
    "undetermined",
];

/// Each verdict; a `!` marks warnings and problems, which need a remedy.
const VERDICTS: [(&str, &str); 8] = [
    ("name_resolves", "resolved no_such_name! resolver_silent!"),
    (
        "port_answers",
        "open refused! unreachable! no_route! blocked_here! silent!",
    ),
    (
        "speaks_rdp",
        "rdp closed_at_once! mute! other_service! cut_short! broken_frame!",
    ),
    (
        "security_agreed",
        "network_level tls_only legacy_only! refused! no_certificate! unasked!",
    ),
    (
        "tls_completes",
        "completed reset! closed! version_refused! alert! old_version_only! stalled! not_tls!",
    ),
    (
        "certificate_sound",
        "sound self_signed! untrusted! trust_not_checked! sha1! name_unlike! name_differs! \
         expired! not_yet_valid! weak! unreadable! signature_wrong!",
    ),
    (
        "sign_in_ready",
        "ready ntlm_refused! closed! alert! stalled! garbled!",
    ),
    ("clock_right", "right adrift! wrong!"),
];

const PLAIN: [&str; 58] = [
    "target-empty",
    "target-forbidden_character",
    "target-port",
    "target-brackets",
    "target-bracket_content",
    "target-address",
    "target-name",
    "target-missing",
    "file-missing",
    "file-unreadable",
    "file-too_large",
    "file-no_address",
    "file-not_text",
    "unknown-check",
    "unknown-fault",
    "unknown-language",
    "timeout-range",
    "practice-port_taken",
    "program-no_window",
    "program-failed",
    "cli-cause",
    "cli-confidence",
    "cli-seen",
    "cli-means",
    "cli-do",
    "cli-who",
    "cli-proves-not",
    "cli-checks",
    "cli-step",
    "cli-target",
    "cli-practice_serving",
    "cli-practice_stop",
    "cli-stopped",
    "help-about",
    "help-check",
    "help-target",
    "help-json",
    "help-gateway",
    "help-practice-option",
    "help-only",
    "help-timeout",
    "help-lang",
    "help-practice",
    "help-fault",
    "help-port",
    "help-practice-json",
    "help-exit",
    "confidence-very_likely",
    "confidence-likely",
    "confidence-cannot_tell",
    "who-you",
    "who-helpdesk",
    "who-nobody",
    "status-fine",
    "status-warning",
    "status-problem",
    "status-not_applicable",
    "status-not_checked",
];

fn required() -> BTreeSet<String> {
    let mut ids: BTreeSet<String> = PLAIN.into_iter().map(str::to_owned).collect();
    let mut add = |id: String, attributes: &[&str]| {
        ids.extend(
            attributes
                .iter()
                .map(|attribute| format!("{id}.{attribute}")),
        );
        ids.insert(id);
    };
    for check in CHECKS {
        add(format!("check-{check}"), &["doing"]);
    }
    for why in WHYS {
        add(format!("why-{why}"), &["meaning"]);
    }
    add("not-applicable".to_owned(), &["meaning"]);
    for cause in CAUSES {
        add(
            format!("cause-{cause}"),
            &["meaning", "remedy-1", "proves-not"],
        );
    }
    for (check, verdicts) in VERDICTS {
        for verdict in verdicts.split_whitespace() {
            let id = format!("{check}-{}", verdict.trim_end_matches('!'));
            add(id.clone(), &["seen", "meaning", "proves-not"]);
            if verdict.ends_with('!') {
                add(id, &["remedy-1"]);
            }
        }
    }
    for fault in FAULTS {
        add(format!("practice-{fault}"), &[]);
    }
    for step in checklist() {
        let attributes = [
            "why", "do-1", "cannot", "admin-1", "risk", "undo", "articles",
        ];
        add(format!("step-{}", step.id), &attributes);
        for command in &step.commands {
            add(format!("step-{}", step.id), &[command.purpose.as_str()]);
        }
    }
    ids
}

#[test]
fn everything_that_is_asked_for_is_there() {
    let text = Text::for_language("en").unwrap();
    let messages = messages::all();
    let missing: Vec<_> = required()
        .into_iter()
        .filter(|id| !messages.contains_key(id))
        .collect();
    assert!(missing.is_empty(), "missing: {missing:?}");
    assert!(text.has("cause-healthy"));
}

/// A message without an owner is one that nothing asks for. Numbered attributes may go on without a
/// gap to their limit; the window's own file is held by the window's tests.
#[test]
fn nothing_is_there_that_nobody_asks_for() {
    let required = required();
    let messages = messages::all();
    for (id, worded) in &messages {
        if worded.owner == "screens" || required.contains(id) {
            continue;
        }
        let (stem, number) = id.rsplit_once('-').unwrap_or((id, ""));
        let number: u8 = number.parse().unwrap_or(0);
        let limit = match stem.rsplit_once('.') {
            Some((_, "do" | "remedy")) => 3,
            Some((_, "admin")) => 4,
            _ => 0,
        };
        let before = format!("{stem}-{}", number.saturating_sub(1));
        assert!(
            (2..=limit).contains(&number) && messages.contains_key(&before),
            "nothing asks for {id}"
        );
    }
}
