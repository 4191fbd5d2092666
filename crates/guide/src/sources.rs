//! The ordered list of Fluent files, compiled in.
//!
//! It must not parse them; the tests hold what may stand in them.

use model::Language;

/// One Fluent file of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Who its messages belong to: a check's id or the file's name.
    pub owner: &'static str,
    /// The Fluent text.
    pub ftl: &'static str,
}

macro_rules! assets {
    ($($name:literal),+ $(,)?) => {
        /// The files in `assets/text/<tag>`.
        fn assets(language: Language) -> &'static [Source] {
            macro_rules! of {
                ($tag:literal) => {
                    &[$(Source {
                        owner: $name,
                        ftl: include_str!(concat!(
                            "../../../assets/text/", $tag, "/", $name, ".ftl"
                        )),
                    }),+]
                };
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
    };
}

assets![
    "checks", "causes", "steps", "codes", "screens", "terminal", "cli", "watch", "rdp", "report",
    "bundle", "errors", "practice", "result",
];

/// All files of a language: first the checks' own, then the shared ones.
pub fn sources(language: Language) -> impl Iterator<Item = Source> {
    checks::texts(language)
        .map(|(check, ftl)| Source {
            owner: check.into(),
            ftl,
        })
        .chain(assets(language).iter().copied())
}
