//! What holds for every text: an alias is its own, the same value has the same, and nothing shows through.

#![allow(clippy::indexing_slicing, reason = "tests")]

use model::Kind;
use proptest::prelude::*;

use super::Aliases;

const KINDS: [Kind; 10] = [
    Kind::Host,
    Kind::User,
    Kind::Domain,
    Kind::Address,
    Kind::Mac,
    Kind::Path,
    Kind::Subject,
    Kind::Serial,
    Kind::Sid,
    Kind::Ssid,
];

fn kind() -> impl Strategy<Value = Kind> {
    proptest::sample::select(KINDS.to_vec())
}

/// Parts of which names, places and subjects are made, among other text.
fn any_text() -> impl Strategy<Value = String> {
    let parts = [
        "pc-17",
        "corp",
        "example",
        "local",
        "anna",
        "Users",
        ".",
        ".",
        "\\",
        "/",
        "@",
        ":",
        "%",
        "[",
        "]",
        "CN=",
        "DC=",
        ", ",
        "+",
        "$",
        "192.0.2.7",
        "fe80::1",
        "::ffff:",
        "https://",
        "*.",
        "24",
        " ",
        "Computer-1",
    ];
    let built = proptest::collection::vec(proptest::sample::select(parts.to_vec()), 0..8);
    prop_oneof![built.prop_map(|parts| parts.concat()), "\\PC{0,40}"]
}

proptest! {
    #[test]
    fn an_alias_is_its_own_alias(texts in proptest::collection::vec((kind(), any_text()), 1..8)) {
        let mut aliases = Aliases::new();
        for (kind, text) in texts {
            let alias = aliases.text(kind, &text);
            prop_assert_eq!(aliases.text(kind, &alias), alias.clone(), "{:?} {:?}", kind, text);
        }
    }

    #[test]
    fn the_same_value_has_the_same_alias(texts in proptest::collection::vec((kind(), any_text()), 1..8)) {
        // What is called like an alias before there is one is told otherwise later.
        prop_assume!(texts.iter().all(|(_, text)| !text.contains("Computer-1")));
        let mut aliases = Aliases::new();
        let kind = |at: usize| texts[at].0;
        let first: Vec<String> = texts.iter().map(|(kind, text)| aliases.text(*kind, text)).collect();
        for (at, alias) in first.iter().enumerate() {
            let again = aliases.text(kind(at), &texts[at].1);
            // In a place more may be hidden, once it is known that a folder is called after somebody.
            if kind(at) != Kind::Path {
                prop_assert_eq!(&again, alias, "{:?}", texts[at]);
            }
        }
    }

    #[test]
    fn a_name_never_stands_in_what_is_told(
        short in "[a-z][a-z0-9]{3,9}-[0-9]{4}",
        domain in "[a-z]{4}[0-9]{3}",
        user in "[a-z]{5}[0-9]{4}",
        kind in kind(),
    ) {
        let mut aliases = Aliases::new();
        let full = format!("{short}.{domain}.example");
        let spellings = [
            short.clone(),
            full.to_uppercase(),
            format!("{full}."),
            format!("{full}:3390"),
            format!("{domain}\\{user}"),
            format!("{user}@{domain}.example"),
            format!("CN={full}, OU={domain}, CN={user}"),
            format!("https://{full}/{user}"),
            format!("\\\\{full}\\users\\{user}\\{short}.rdp"),
        ];
        // What the kind can't read is still hidden, but for folders that are nobody's by their place.
        let told: Vec<String> = spellings.iter().map(|text| aliases.text(kind, text)).collect();
        let told = told.join("\n").to_lowercase();
        if kind != Kind::Path {
            for raw in [&short, &domain, &user] {
                prop_assert!(!told.contains(raw.as_str()), "{kind:?} {raw}: {told}");
            }
        }
    }
}
