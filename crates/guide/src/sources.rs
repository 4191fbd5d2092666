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

macro_rules! check {
    ($($name:literal),+ $(,)?) => {
        [$(Source {
            owner: $name,
            ftl: include_str!(concat!("../../checks/src/", $name, "/text.en.ftl")),
        }),+]
    };
}

/// The files in `assets/text/en`.
const ASSETS: [Source; 7] = asset![
    "checks", "causes", "steps", "screens", "cli", "errors", "practice",
];

/// The files in the folders of the checks.
const CHECKS: [Source; 8] = check![
    "name_resolves",
    "port_answers",
    "speaks_rdp",
    "security_agreed",
    "tls_completes",
    "certificate_sound",
    "sign_in_ready",
    "clock_right",
];

/// All English files: first the checks' own, then the shared ones.
pub fn sources() -> impl Iterator<Item = Source> {
    CHECKS.into_iter().chain(ASSETS)
}
