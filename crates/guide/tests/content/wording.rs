//! Words for users: short, plain, and saying where to act.

use crate::contract::checks;
use crate::messages;

const BANNED: [&str; 22] = [
    "error",
    "failed",
    "invalid",
    "illegal",
    "abort",
    "fatal",
    "please",
    "sorry",
    "oops",
    "tls",
    "nla",
    "credssp",
    "handshake",
    "protocol",
    "cipher",
    "socket",
    "packet",
    "latency",
    "registry",
    "host",
    "port",
    "dns",
];
const TITLE_WORDS: usize = 12;
pub(crate) const BUTTON_WORDS: usize = 4;
const SENTENCE_WORDS: usize = 20;

/// What of the screens only the helpdesk view shows.
const FOR_HELPDESK: [&str; 22] = [
    "admin",
    "admin-do",
    "mouse",
    "commands",
    "command",
    "on-client",
    "on-client-elevated",
    "on-host",
    "on-host-elevated",
    "elevated",
    "changes",
    "changes-kept",
    "risk",
    "risk-level",
    "undo",
    "articles",
    "source",
    "technical",
    "past-time",
    "past-phase",
    "past-state",
    "past-reason",
];

/// Words for the person at the computer, not for the helpdesk or a terminal.
pub(crate) fn for_users(id: &str) -> bool {
    let (message, attribute) = id.split_once('.').unwrap_or((id, ""));
    let stem = attribute.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-');
    if message.starts_with("step-") {
        return matches!(
            stem,
            "" | "question"
                | "why"
                | "do"
                | "cannot"
                | "live-fine"
                | "live-problem"
                | "live-unknown"
        );
    }
    if message == "practice-port_taken" {
        return false;
    }
    if is_verdict(message) {
        return matches!(stem, "" | "seen" | "meaning");
    }
    if message.starts_with("screen-") && FOR_HELPDESK.contains(&stem) {
        return false;
    }
    // `picture-` stands for what Windows itself shows.
    [
        "window-",
        "screen-",
        "button-",
        "remark-",
        "bar-",
        "path-",
        "top-",
        "cause-",
        "code-",
        "check-",
        "why-",
        "status-",
        "confidence-",
        "who-",
        "practice-",
        "terminal-",
        "share-",
        "safe-",
        "report-",
        "not-applicable",
    ]
    .iter()
    .any(|prefix| message.starts_with(prefix))
}

fn is_verdict(message: &str) -> bool {
    checks().any(|check| {
        message
            .strip_prefix(check.as_str())
            .is_some_and(|rest| rest.starts_with('-'))
    })
}

pub(crate) fn is_title(id: &str) -> bool {
    !id.contains('.') && (is_verdict(id) || id.starts_with("cause-") || id.starts_with("step-"))
}

/// The heading of a screen; unlike a title it need not be a whole sentence.
pub(crate) fn is_heading(id: &str) -> bool {
    id.starts_with("screen-") && !id.contains('.')
}

pub(crate) fn is_button(id: &str) -> bool {
    id.starts_with("button-")
}

/// The reading without the names of its placeables.
pub(crate) fn without_facts(reading: &str) -> String {
    reading
        .split('{')
        .map(|part| part.split_once('}').map_or(part, |(_, rest)| rest))
        .collect()
}

pub(crate) fn words(text: &str) -> usize {
    text.split_whitespace()
        .filter(|word| word.contains(char::is_alphanumeric))
        .count()
}

#[test]
fn titles_are_sentences_of_at_most_twelve_words() {
    for (id, worded) in messages::all().into_iter().filter(|(id, _)| is_title(id)) {
        for reading in worded.readings {
            assert!(words(&reading) <= TITLE_WORDS, "{id}: {reading}");
            assert!(reading.ends_with('.'), "{id}: {reading}");
        }
    }
}

/// Buttons that say what the person would say; they are the screens' own and not to be shortened.
const WHOLE_SENTENCES: [&str; 5] = [
    "button-done",
    "button-show_me",
    "button-now",
    "button-tell",
    "button-safe_file",
];

#[test]
fn headings_have_at_most_twelve_words_and_buttons_four() {
    for (id, worded) in messages::all() {
        for reading in worded.readings {
            assert!(
                !is_heading(&id) || words(&reading) <= TITLE_WORDS,
                "{id}: {reading}"
            );
            assert!(
                !is_button(&id)
                    || WHOLE_SENTENCES.contains(&id.as_str())
                    || words(&reading) <= BUTTON_WORDS,
                "{id}: {reading}"
            );
        }
    }
}

#[test]
fn a_step_asks_one_question() {
    for (id, worded) in messages::all() {
        if !id.ends_with(".question") {
            continue;
        }
        for reading in worded.readings {
            assert_eq!(reading.matches('?').count(), 1, "{id}: {reading}");
            assert!(reading.ends_with('?'), "{id}: {reading}");
            assert!(words(&reading) <= TITLE_WORDS, "{id}: {reading}");
        }
    }
}

#[test]
fn sentences_for_users_have_at_most_twenty_words() {
    for (id, worded) in messages::all().into_iter().filter(|(id, _)| for_users(id)) {
        for reading in worded.readings {
            for sentence in reading.split_inclusive(['.', '?', '!', ':']) {
                assert!(words(sentence) <= SENTENCE_WORDS, "{id}: {sentence}");
            }
        }
    }
}

#[test]
fn users_read_no_word_of_the_trade() {
    for (id, worded) in messages::all().into_iter().filter(|(id, _)| for_users(id)) {
        for reading in worded.readings {
            for word in without_facts(&reading)
                .to_lowercase()
                .split(|c: char| !c.is_alphanumeric() && c != '_')
            {
                let bare = word.strip_suffix('s').unwrap_or(word);
                assert!(
                    !BANNED.contains(&word) && !BANNED.contains(&bare),
                    "{id}: “{word}” in: {reading}"
                );
            }
        }
    }
}

#[test]
fn remedies_begin_with_where() {
    for (id, worded) in messages::all() {
        if !id.contains(".remedy-") {
            continue;
        }
        for reading in worded.readings {
            let begins = [
                "On this computer, ",
                "On the work computer, ",
                "At your helpdesk, ",
            ]
            .iter()
            .any(|place| reading.starts_with(place));
            assert!(begins, "{id}: {reading}");
        }
    }
}

#[test]
fn what_was_seen_is_one_sentence() {
    for (id, worded) in messages::all() {
        if id
            .split_once('.')
            .is_none_or(|(_, attribute)| attribute != "seen")
        {
            continue;
        }
        for reading in worded.readings {
            assert_eq!(reading.matches(". ").count(), 0, "{id}: {reading}");
            assert!(reading.ends_with('.'), "{id}: {reading}");
        }
    }
}
