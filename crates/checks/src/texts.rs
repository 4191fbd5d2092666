//! The checks' sentences (Fluent), as they lie packed in the program.

use std::sync::OnceLock;

use model::Language;
use strum::IntoEnumIterator as _;

use crate::CheckId;

/// Each built check with its sentences in a language, in the order of the list.
pub fn texts(language: Language) -> impl Iterator<Item = (CheckId, &'static str)> {
    macro_rules! of {
        ($tag:literal) => {{
            static TEXTS: OnceLock<Vec<(String, String)>> = OnceLock::new();
            TEXTS.get_or_init(|| {
                packed::unpack(include_bytes!(concat!(
                    env!("OUT_DIR"),
                    "/text.",
                    $tag,
                    ".bin"
                )))
            })
        }};
    }
    let texts: &'static [(String, String)] = match language {
        Language::English => of!("en"),
        Language::German => of!("de"),
        Language::French => of!("fr"),
        Language::Spanish => of!("es"),
        Language::Portuguese => of!("pt-BR"),
        Language::Japanese => of!("ja"),
    };
    CheckId::iter().filter_map(|check| {
        let name: &str = check.into();
        let mut texts = texts.iter();
        let (_, text) = texts.find(|(folder, _)| folder == name)?;
        Some((check, text.as_str()))
    })
}
