//! What is said of codes.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use model::codes::find;
use strum::IntoEnumIterator as _;

use super::*;

fn explained(typed: &str) -> Explained {
    explain(&find(typed), &Text::for_language("en").unwrap())
}

#[test]
fn the_usual_pair_is_not_read_as_a_refusal() {
    let explained = explained("0x904 0x7");
    let [first, second] = [0, 1].map(|at| explained.codes[at].clone());
    assert_eq!(
        (first.code, first.hex.as_str(), first.known),
        (2308, "0x904", true)
    );
    assert_eq!(
        first.readings[0].name,
        Some("disconnectReasonAtClientWinsockFDCLOSE")
    );
    assert_eq!(second.readings[0].table, Table::Extended);
    let together = explained.together.unwrap();
    assert!(together.contains("before"), "{together}");
    assert!(!together.contains("away"), "{together}");
    assert_eq!(explained.together_status, Some(Standing::Inference));
    assert!(
        explained
            .together_does_not_say
            .unwrap()
            .contains("turned you away")
    );
}

#[test]
fn a_code_alone_says_nothing_together() {
    for typed in ["0x904", "0x807 0x0", "0x904 and 0x204"] {
        assert_eq!(explained(typed).together, None, "{typed}");
    }
}

#[test]
fn an_unknown_code_is_said_to_be_unknown() {
    let likely = |typed: &str| {
        let explained = explained(typed);
        let code = explained.codes[0].clone();
        assert!(!code.known && code.unknown.is_some(), "{typed}");
        code.likely_family
    };
    assert_eq!(likely("0x2304"), Some(Family::Transport));
    assert_eq!(likely("0x2307"), Some(Family::Account));
    assert_eq!(likely("0x9905"), None);
    assert_eq!(likely("4294967295"), None);
    // In a range, which would say something else than the guess.
    assert_eq!(explained("0x2304").codes[0].readings.len(), 0);
    assert_eq!(explained("0x1007").codes[0].readings.len(), 0);
    assert_eq!(explained("0x2305").codes[0].readings.len(), 1);
    assert!(explained("0x904 0x2304").codes[1].known);
    assert!(!explained("0x904 0x63").codes[1].known);
}

#[test]
fn the_system_is_asked_for_what_was_shown() {
    let shown = |typed: &str| Explained::shown(&find(typed));
    assert_eq!(shown("2308/7"), Some((2308, 7)));
    assert_eq!(shown("2308"), Some((2308, 0)));
    assert_eq!(shown("0x904 and 0x204"), Some((0x904, 0)));
    assert_eq!(shown("0x9904"), Some((0x9904, 0)));
    for other in [
        "0xC000006D",
        "40",
        "7",
        "0x10C9",
        "0x20008",
        "Extended code: 0x104",
    ] {
        assert_eq!(shown(other), None, "{other}");
    }
    assert_eq!(shown("hello"), None);
}

#[test]
fn a_decimal_that_is_known_only_with_its_prefix_says_which() {
    let meant = |typed: &str| explained(typed).codes[0].meant.clone();
    for typed in ["904", "904/7", "Error code: 904"] {
        assert_eq!(meant(typed).as_deref(), Some("0x904"), "{typed}");
    }
    assert_eq!(meant("807").as_deref(), Some("0x807"));
    for typed in ["0x388", "2308", "905", "7", "4294967295"] {
        assert_eq!(meant(typed), None, "{typed}");
    }
}

#[test]
fn a_pair_has_its_step_and_neither_of_its_codes_has_one() {
    let explained = explained("0x904 0x7");
    assert_eq!(explained.together_step, Some(StepId::OpenDoor));
    for code in &explained.codes {
        assert_eq!(code.readings[0].step, None);
    }
    assert!(explained.who().is_none());
}

#[test]
fn what_no_step_helps_with_has_somebody_to_ask() {
    for typed in ["0xD07", "0xB07", "0xE07", "0x808", "0x2207", "0xC0000234"] {
        assert_eq!(explained(typed).who(), Some(Who::Helpdesk), "{typed}");
    }
    assert_eq!(explained("0x807").who(), None);
}

#[test]
fn a_source_stays_whole() {
    let sources = |typed: &str| explained(typed).codes[0].readings[0].sources.clone();
    for (typed, parts) in [("0x904", 1), ("0x708", 2), ("0xC000006D", 2)] {
        assert_eq!(sources(typed).len(), parts, "{typed}");
    }
    let all = Table::iter().flat_map(Table::codes);
    let rich = all.filter(|code| code.sources.iter().any(|source| source.contains("; ")));
    for code in rich {
        let explained = explained(&format!("{}", code.value));
        let mut readings = explained.codes[0].readings.iter();
        assert!(readings.any(|reading| reading.sources == code.sources));
    }
}

#[test]
fn the_heading_names_both_forms_without_parting_thousands() {
    let text = Text::for_language("en").unwrap();
    let code = &explained("-1073741715").codes[0];
    assert_eq!(code.heading(&text), "Code 0xC000006D (3221225581)");
    assert_eq!(code.readings[0].also.as_deref(), Some("0x807"));
    assert_eq!(code.readings[0].also_status, Some(Standing::Inference));
}
