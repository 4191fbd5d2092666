//! Dialogs as people paste them, made up in six languages, with numbers around them that are no codes.

use model::codes::{Role, find};
use serde::Deserialize;

const DIALOGS: &str = include_str!("dialogs.toml");

#[derive(Deserialize)]
struct Dialogs {
    dialog: Vec<Dialog>,
}

#[derive(Deserialize)]
struct Dialog {
    language: String,
    text: String,
    codes: Vec<u32>,
}

#[test]
fn the_codes_are_taken_out_of_every_dialog() {
    let dialogs: Dialogs = toml::from_str(DIALOGS).unwrap();
    for dialog in &dialogs.dialog {
        let expected: Vec<_> = [Role::Code, Role::Extended]
            .into_iter()
            .zip(&dialog.codes)
            .map(|(role, value)| (*value, role))
            .collect();
        let found: Vec<_> = find(&dialog.text)
            .iter()
            .map(|found| (found.value, found.role))
            .collect();
        assert_eq!(found, expected, "{}", dialog.text);
    }
}

#[test]
fn there_are_thirty_with_a_code_in_six_languages() {
    let dialogs: Dialogs = toml::from_str(DIALOGS).unwrap();
    for language in ["en", "de", "fr", "es", "pt", "ja"] {
        let with_codes = dialogs
            .dialog
            .iter()
            .filter(|dialog| dialog.language == language && !dialog.codes.is_empty());
        assert!(with_codes.count() >= 5, "{language}");
    }
    assert!(dialogs.dialog.iter().any(|dialog| dialog.codes.is_empty()));
}
