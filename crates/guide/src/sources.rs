//! The ordered list of Fluent files, as they lie packed in the program.
//!
//! It must not parse them; the tests hold what may stand in them.

use std::sync::OnceLock;

use model::Language;

/// One Fluent file of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Who its messages belong to: a check's id or the file's name.
    pub owner: &'static str,
    /// The Fluent text.
    pub ftl: &'static str,
}

/// The files in `assets/text/<tag>`.
fn assets(language: Language) -> &'static [(String, String)] {
    macro_rules! of {
        ($tag:literal) => {{
            static TEXTS: OnceLock<Vec<(String, String)>> = OnceLock::new();
            TEXTS.get_or_init(|| {
                packed::unpack(include_bytes!(concat!(env!("OUT_DIR"), "/", $tag, ".bin")))
            })
        }};
    }
    match language {
        Language::English => of!("en"),
        Language::German => of!("de"),
        Language::French => of!("fr"),
        Language::Spanish => of!("es"),
        Language::Portuguese => of!("pt-BR"),
        Language::Japanese => of!("ja"),
    }
}

/// All files of a language: first the checks' own, then the shared ones.
pub fn sources(language: Language) -> impl Iterator<Item = Source> {
    checks::texts(language)
        .map(|(check, ftl)| Source {
            owner: check.into(),
            ftl,
        })
        .chain(assets(language).iter().map(|(owner, ftl)| Source {
            owner: owner.as_str(),
            ftl: ftl.as_str(),
        }))
}
