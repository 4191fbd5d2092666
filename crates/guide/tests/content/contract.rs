//! Every id that the program asks for exists with all that belongs to it, and none besides.

use crate::contract_files::{BUNDLE, FILES, PAGES, RESULT};
use std::collections::BTreeSet;

use checks::{CauseId, CheckId};
use guide::{Placeholder, Text, checklist};
use model::codes::{self, Family, Standing, Table};
use model::{EndedBy, Phase, ServerFamily, Status, Why};
use practice::Fault;
use rdp_file::{Grade, Rule, Says, Share};
use strum::IntoEnumIterator as _;

use crate::messages;

/// Ids of all checks.
pub(crate) fn checks() -> impl Iterator<Item = String> {
    CheckId::iter().map(|check| check.to_string())
}

const PLAIN: [&str; 119] = [
    "target-empty",
    "target-forbidden_character",
    "target-port",
    "target-brackets",
    "target-bracket_content",
    "target-address",
    "target-name",
    "target-scheme",
    "target-missing",
    "file-missing",
    "file-unreadable",
    "file-too_large",
    "file-no_address",
    "events-binary",
    "events-not_events",
    "events-too_large",
    "events-too_many",
    "events-broken",
    "events-none",
    "file-not_text",
    "unknown-check",
    "unknown-fault",
    "unknown-language",
    "timeout-range",
    "practice-port_taken",
    "program-no_window",
    "program-failed",
    "no-window-hung",
    "no-window-card",
    "no-window-fell",
    "no-window-question",
    "no-window-unwritten",
    "no-window-written",
    "help-renderer",
    "help-portable",
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
    "help-saw",
    "help-expect",
    "help-events",
    "help-each-address",
    "help-thorough",
    "expect-address",
    "saw-code",
    "explain-none",
    "help-explain-json",
    "cli-practice_gateway",
    "help-practice-option",
    "help-only",
    "help-timeout",
    "help-lang",
    "help-practice",
    "help-fault",
    "help-port",
    "help-practice-json",
    "help-exit",
    "watch-begins",
    "watch-begins_checks",
    "watch-stop",
    "watch-columns.number",
    "watch-columns.after",
    "watch-columns.delay",
    "watch-columns.swing",
    "watch-columns.call",
    "watch-columns.again",
    "watch-columns.ended",
    "watch-ms",
    "watch-again",
    "watch-first",
    "watch-so_far",
    "watch-check",
    "watch-calls",
    "watch-ended_so",
    "watch-delay",
    "watch-loss",
    "watch-limits",
    "watch-least",
    "watch-none",
    "watch-refused",
    "watch-steady",
    "watch-steady.meaning",
    "watch-steady.proves-not",
    "watch-too_few",
    "watch-too_few.meaning",
    "watch-too_few.proves-not",
    "watch-duration",
    "watch-gateway",
    "help-watch",
    "help-watch-json",
    "help-watch-for",
    "help-watch-until-fault",
    "help-watch-exit",
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
    "placeholder-hint",
];

/// The words around a code.
const CODES: [&str; 13] = [
    "code-heading",
    "code-together",
    "code-technical",
    "code-also",
    "code-next",
    "code-next_check",
    "code-next_helpdesk",
    "code-meant",
    "code-windows",
    "code-source",
    "help-explain",
    "help-explain-code",
    "help-explain-exit",
];

/// The symbols of a result code, and the words of its closed lists; `bundle` has those that no crate
/// below it knows, and a test of its own that each has its words.
fn of_result_codes() -> impl Iterator<Item = String> {
    let symbols = "0123456789abcdefghjkmnpqrstvwxyz".chars();
    let reached = Phase::iter().map(|phase| format!("reached.{phase}"));
    let ended = EndedBy::iter().map(|ended| format!("ended.{ended}"));
    let family = ServerFamily::iter().map(|family| format!("family.{family}"));
    let platform = ["windows", "macos", "linux", "unknown"].map(|name| format!("platform.{name}"));
    let vpn = ["unseen", "off", "aside", "through"].map(|name| format!("vpn.{name}"));
    let words = reached
        .chain(ended)
        .chain(family)
        .chain(platform)
        .chain(vpn);
    symbols
        .map(|symbol| format!("spell-{symbol}"))
        .chain(words.map(|word| format!("result-{word}")))
}

/// The terminal's own words.
const TERMINAL: [&str; 20] = [
    "terminal-instead",
    "terminal-choices",
    "terminal-chosen",
    "terminal-field",
    "terminal-field_empty",
    "terminal-ask",
    "terminal-held",
    "terminal-progress",
    "terminal-prompt",
    "terminal-prompt_field",
    "terminal-prompt_running",
    "terminal-keys",
    "terminal-key_quit",
    "terminal-key_help",
    "terminal-unknown",
    "terminal-first",
    "terminal-refusals",
    "terminal-nothing_checked",
    "terminal-system",
    "terminal-go_on",
];

/// What the codes say, known and unknown.
fn said_of_codes() -> impl Iterator<Item = String> {
    let known = Table::iter().flat_map(Table::codes).map(|code| &code.says);
    let pairs = codes::pairs().iter().map(|pair| &pair.says);
    let guessed = (0x100..0x200)
        .filter_map(codes::family_of_unknown)
        .map(|family| format!("unknown-{family}"));
    known
        .chain(pairs)
        .cloned()
        .chain(guessed)
        .chain(["unknown".to_owned()])
}

/// What can be shared, what was made safe, what is weak.
fn of_files() -> impl Iterator<Item = String> {
    let shares = Share::iter()
        .flat_map(|share| ["", ".off", ".on"].map(|part| format!("share-{share}{part}")));
    let says = Says::iter().filter(|says| *says != Says::Shares);
    shares
        .chain(says.map(|says| format!("safe-{says}")))
        .chain(Rule::iter().map(|rule| format!("lint-{rule}")))
        .chain(Grade::iter().map(|grade| format!("grade-{grade}")))
}

fn required() -> BTreeSet<String> {
    let plain = PLAIN.into_iter().chain(TERMINAL).chain(CODES);
    let files = FILES.into_iter().chain(PAGES).chain(BUNDLE);
    let mut ids: BTreeSet<String> = plain
        .chain(files)
        .chain(RESULT)
        .map(str::to_owned)
        .chain(of_files())
        .chain(of_result_codes())
        .collect();
    let mut add = |id: String, attributes: &[&str]| {
        ids.extend(
            attributes
                .iter()
                .map(|attribute| format!("{id}.{attribute}")),
        );
        ids.insert(id);
    };
    for check in checks() {
        add(format!("check-{check}"), &["doing"]);
    }
    for why in Why::iter() {
        add(format!("why-{why}"), &["meaning"]);
    }
    add("not-applicable".to_owned(), &["meaning"]);
    for says in said_of_codes() {
        add(format!("code-{says}"), &["not"]);
    }
    for family in Family::iter() {
        add(format!("code-family-{family}"), &[]);
    }
    for table in Table::iter() {
        add(format!("code-table-{table}"), &[]);
    }
    for standing in Standing::iter().filter(|standing| *standing != Standing::Verified) {
        add(format!("code-status-{standing}"), &[]);
    }
    for cause in CauseId::iter() {
        add(
            format!("cause-{cause}"),
            &["meaning", "remedy-1", "proves-not"],
        );
    }
    for check in CheckId::iter() {
        for (verdict, status) in checks::verdicts(check) {
            let id = format!("{check}-{verdict}");
            add(id.clone(), &["seen", "meaning", "proves-not"]);
            if status != Status::Fine {
                add(id, &["remedy-1"]);
            }
        }
    }
    for fault in Fault::iter() {
        add(format!("practice-{fault}"), &[]);
    }
    for placeholder in Placeholder::iter() {
        add(placeholder.message(), &[]);
    }
    for step in checklist() {
        let id = format!("step-{}", step.id);
        let attributes = [
            "question",
            "why",
            "do-1",
            "cannot",
            "live-unknown",
            "admin-1",
            "mouse-1",
            "risk",
            "undo",
            "articles",
        ];
        add(id.clone(), &attributes);
        if checks::checks_of(step.id).next().is_some() {
            add(id.clone(), &["live-fine", "live-problem"]);
        }
        for command in &step.commands {
            add(id.clone(), &[command.purpose.as_str()]);
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
/// gap to their limit; what the window asks for, `screens` looks up in its source.
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
            Some((_, "admin" | "mouse")) => 4,
            _ => 0,
        };
        let before = format!("{stem}-{}", number.saturating_sub(1));
        let follows = (2..=limit).contains(&number) && messages.contains_key(&before);
        assert!(follows, "nothing asks for {id}");
    }
}
