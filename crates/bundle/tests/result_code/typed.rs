//! Codes as people type and paste them, and texts that are none.

use bundle::{CodeError, ResultCode};
use guide::Text;
use model::Language;
use proptest::prelude::*;
use rstest::rstest;
use strum::IntoEnumIterator as _;

use crate::reports::Lot;

fn written(seed: u64) -> String {
    ResultCode::of(&Lot(seed).report()).to_string()
}

#[test]
fn case_spaces_and_dashes_do_not_matter() {
    for seed in 0..200 {
        let code = written(seed);
        let read = ResultCode::read(&code).unwrap();
        let bare = code.replace('-', "");
        let wide: String = bare
            .bytes()
            .map(|byte| char::from_u32(u32::from(byte) + 0xFEE0).unwrap())
            .collect();
        for typed in [
            code.to_lowercase(),
            bare.clone(),
            format!("  {}\t\n", code.replace('-', " ")),
            bare.chars()
                .flat_map(|symbol| [symbol, ' ', '-', ' '])
                .collect(),
            code.replace('-', "\u{2011}"),
            code.replace('-', " \u{2013}\u{a0}"),
            code.replace('0', "O").replace('1', "I"),
            code.replace('0', "o").replace('1', "l"),
            wide.replace('\u{ff10}', "\u{ff2f}"),
        ] {
            assert_eq!(ResultCode::read(&typed), Ok(read.clone()), "{typed}");
        }
    }
}

#[rstest]
#[case("", CodeError::Length { count: 0 })]
#[case(" - ", CodeError::Length { count: 0 })]
#[case("4abc-defg-hjk", CodeError::Length { count: 11 })]
#[case("4abc-defg-hjkm-n", CodeError::Length { count: 13 })]
#[case("4abu-defg-hjkm", CodeError::Symbol { place: 4, symbol: 'u' })]
#[case("4abc-defg-hjk!", CodeError::Symbol { place: 12, symbol: '!' })]
#[case("4abc.defg.hjkm", CodeError::Symbol { place: 5, symbol: '.' })]
#[case("ß", CodeError::Symbol { place: 1, symbol: 'ß' })]
#[case("0000-0000-0000", CodeError::Version { version: 0 })]
#[case("XXXX-XXXX-XXXX", CodeError::Several)]
fn what_is_no_code_is_refused_with_the_reason(#[case] typed: &str, #[case] error: CodeError) {
    assert_eq!(ResultCode::read(typed), Err(error));
}

/// Every reason has a sentence in every language that names all it has to.
#[test]
fn every_reason_is_said() {
    let reasons = [
        CodeError::Length { count: 11 },
        CodeError::Symbol {
            place: 7,
            symbol: 'U',
        },
        CodeError::Misheard {
            place: 7,
            heard: '8',
            perhaps: 'B',
        },
        CodeError::Swapped { place: 7 },
        CodeError::Several,
        CodeError::Version { version: 5 },
        CodeError::Unknown {
            field: "cause",
            number: 60,
        },
    ];
    for language in Language::iter() {
        let text = Text::new(language);
        for reason in reasons {
            let (id, facts) = reason.message();
            assert!(text.has(id), "{id}");
            let said = text.say_with(id, &facts);
            assert!(!said.contains('$') && said != id, "{said}");
            for named in reason
                .to_string()
                .split([' ', ':', ',', '\''])
                .filter(|word| {
                    word.len() <= 2
                        && word.starts_with(|c: char| c.is_ascii_digit() || c.is_uppercase())
                })
            {
                assert!(said.contains(named), "{named} in {said}");
            }
        }
    }
}

proptest! {
    #[test]
    fn no_text_stops_the_reader(text in any::<String>()) {
        let _ = ResultCode::read(&text);
    }

    #[test]
    fn twelve_symbols_are_read_or_refused(text in "[0-9a-zA-Z]{4}[ -]?[0-9a-zA-Z]{4}-?[0-9A-Z]{4}") {
        if let Ok(code) = ResultCode::read(&text) {
            prop_assert_eq!(ResultCode::read(&code.to_string()), Ok(code));
        }
    }
}
