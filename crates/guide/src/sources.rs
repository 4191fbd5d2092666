//! The ordered list of Fluent files, compiled in.
//!
//! It must not parse them; the tests hold what may stand in them.

/// One Fluent file of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Who its messages belong to: a check's id or the file's name.
    pub owner: &'static str,
    /// The Fluent text.
    pub ftl: &'static str,
}

macro_rules! asset {
    ($($name:literal),+ $(,)?) => {
        [$(Source {
            owner: $name,
            ftl: include_str!(concat!("../../../assets/text/en/", $name, ".ftl")),
        }),+]
    };
}

/// The files in `assets/text/en`.
const ASSETS: [Source; 9] = asset![
    "checks", "causes", "steps", "screens", "terminal", "cli", "watch", "errors", "practice",
];

/// All English files: first the checks' own, then the shared ones.
pub fn sources() -> impl Iterator<Item = Source> {
    checks::texts()
        .map(|(check, ftl)| Source {
            owner: check.into(),
            ftl,
        })
        .chain(ASSETS)
}
