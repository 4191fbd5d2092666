//! Nobody is sent to a place that their own system does not have.

use guide::Text;
use model::Fact;

use crate::messages;

/// Places and programs that only Windows has.
const WINDOWS_ONLY: [&str; 7] = [
    "Windows Update",
    "Credential Manager",
    "mstsc",
    "update Windows",
    "Windows key",
    "Windows asks",
    "Sync now",
];

/// What the person is told to do, or what it means for them.
fn tells_what_to_do(attribute: &str) -> bool {
    let stem = attribute.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-');
    matches!(stem, "do" | "cannot" | "remedy" | "meaning" | "why")
}

/// Everything that people on this system are told, with its id.
fn told(system: &'static str) -> Vec<(String, String)> {
    let text = Text::for_language("en").unwrap();
    let facts = [
        Fact::word("system", system),
        Fact::word("system_family", system),
    ];
    messages::all()
        .into_keys()
        .filter_map(|id| {
            let (message, attribute) = id.split_once('.')?;
            let said = text.attribute(message, attribute, &facts)?;
            tells_what_to_do(attribute).then_some((id, said))
        })
        .collect()
}

#[test]
fn people_without_windows_are_not_sent_to_its_places() {
    for system in ["macos", "linux", "freebsd"] {
        for (id, said) in told(system) {
            for place in WINDOWS_ONLY {
                assert!(!said.contains(place), "{system}: {id}: {said}");
            }
        }
    }
}

#[test]
fn people_with_windows_are_told_its_places() {
    let told = told("windows");
    for place in WINDOWS_ONLY {
        assert!(told.iter().any(|(_, said)| said.contains(place)), "{place}");
    }
}
